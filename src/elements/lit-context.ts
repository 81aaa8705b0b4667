/**
 * `@lit/context`, which extends `Event` as it is loaded: that has to be the browser's own at that moment. Both modules
 * are among the `sideEffects` of the package, else bundlers leave out what they do.
 */
import { found } from './native-event.js';
import { ContextEvent, ContextProvider, createContext } from '@lit/context';

globalThis.Event = found;

export { ContextEvent, ContextProvider, createContext };
