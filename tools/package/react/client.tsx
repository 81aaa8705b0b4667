/** @jsxRuntime automatic */
/** Goes on in the browser from what the server has drawn. */
import { hydrateRoot } from 'react-dom/client';
import { Bare, Wrapped } from './app.js';

hydrateRoot(document.querySelector('#root') as Element, location.pathname === '/bare' ? <Bare /> : <Wrapped />);
