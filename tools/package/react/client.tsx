/** @jsxRuntime automatic */
/** Goes on in the browser from what the server has drawn. */
import { hydrateRoot } from 'react-dom/client';
import { Bare, One, Text, Wrapped } from './app.js';

const PAGES: Readonly<Record<string, () => React.JSX.Element>> = {
  '/wrapped': Wrapped,
  '/bare': Bare,
  '/text': Text,
  '/one': One,
};
const Page = PAGES[location.pathname] ?? Wrapped;
hydrateRoot(document.querySelector('#root') as Element, <Page />);
