import { warnOnce } from '../warn.js';

/** What React gives the tag, and can't have written into the page of a server. */
interface Given extends HTMLElement {
  data: unknown;
  messages: unknown;
}

/** How long React is waited for, in milliseconds: each time twice as long as before. */
const [FIRST, LAST] = [250, 16_000];

/**
 * React leaves objects and functions out of the page that a server sends, and does not hand them over when it takes
 * that page up. So a map would show the built-in points instead of the author’s, and tell no event. They are read from
 * where React notes what its elements were given; where that is not found, nothing happens. The function that comes
 * back ends the waiting for React.
 */
export function takeGiven(map: Given): () => void {
  let waiting = 0;
  const look = (wait: number): void => {
    const note = Object.keys(map).find((name) => name.startsWith('__reactProps$'));
    if (note !== undefined) take(map, Reflect.get(map, note) as Readonly<Record<string, unknown>>);
    else if (wait <= LAST) waiting = window.setTimeout(() => look(wait * 2), wait);
  };
  look(FIRST);
  return () => clearTimeout(waiting);
}

function take(map: Given, given: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(given)) {
    // The same function is added once only: React takes it away itself.
    if (typeof value === 'function' && name.startsWith('onacu-'))
      map.addEventListener(name.slice(2), value as EventListener);
    if ((name !== 'data' && name !== 'messages') || typeof value !== 'object' || map[name]) continue;
    map[name] = value;
    warnOnce(`React has not set “${name}” on a page from a server. Use acu-body-map/react, or JSON.stringify.`);
  }
}
