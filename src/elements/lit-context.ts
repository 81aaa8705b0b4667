/** `@lit/context`, which extends `Event` as it is loaded: that has to be the browser's own at that moment. */
import { giveBack } from './native-event.js';
import { ContextEvent, ContextProvider, createContext } from '@lit/context';

giveBack();

export { ContextEvent, ContextProvider, createContext };
