import { pointInHash } from './point-in-hash.js';
import type { PageRequest } from './state.js';
import type { View } from '../atlas/index.js';

/** The values of the element's properties, and so of its attributes. */
export interface Properties {
  readonly view: View | undefined;
  readonly selected: string | undefined;
  readonly meridians: boolean;
}

/**
 * What the page asks for. The map writes what it shows into its own properties, whoever asked for it, so a property
 * with any other value is a request from the page. Nothing else is: a reader's choice stays until the page changes it.
 *
 * @param properties The current values.
 * @param written The values that the map itself last wrote. Undefined before it has written any.
 */
export function requestOf(properties: Properties, written: Properties | undefined): PageRequest {
  const { view, selected, meridians } = properties;
  return {
    ...(view !== undefined && view !== written?.view ? { view } : {}),
    ...(selected === written?.selected ? {} : { selected: selected ?? null }),
    ...(meridians === (written?.meridians ?? false) ? {} : { meridians }),
  };
}

/** The point selected at the start: the one in the page's URL if the URL follows the map, else the property's. */
export const selectedAtFirst = (
  { selected }: Pick<Properties, 'selected'>,
  deepLink: boolean,
  hash: string,
  id: string,
): string | undefined => (deepLink ? pointInHash(hash, id) : undefined) ?? selected;

/**
 * What a page has just asked for and an intent about something else has not changed: it is still asked for. As values
 * of the properties.
 */
export function stillAsked(asked: PageRequest, before: Properties, after: Properties): Partial<Properties> {
  const still: { [name: string]: unknown } = {};
  for (const name of Object.keys(asked) as (keyof PageRequest)[])
    if (after[name] === before[name]) still[name] = asked[name] ?? undefined;
  return still;
}
