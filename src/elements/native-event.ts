/** What the page calls `Event`. MooTools puts a function of its own there. */
export const found = globalThis.Event;
// Every custom event is an event: this is the browser's own, or that of a server's imitation, such as Angular's.
globalThis.Event = (Object.getPrototypeOf(CustomEvent.prototype) as Event).constructor as typeof found;
