/** What the page calls `Event`. MooTools puts a function of its own there. */
const found = globalThis.Event;
// Every custom event is an event, so this is the browser's own.
globalThis.Event = Object.getPrototypeOf(CustomEvent) as typeof found;

/** Gives the page its own `Event` back. */
export function giveBack(): void {
  globalThis.Event = found;
}
