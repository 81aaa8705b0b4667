import { pointInHash } from './hash.js';
import type { PageRequest } from './state.js';
import type { View } from '../atlas/index.js';

/** What the element's properties (and so its attributes) say. */
export interface Properties {
  readonly view: View | undefined;
  readonly selected: string | undefined;
  readonly meridians: boolean;
}

/**
 * Who decides what is shown. The map writes what it shows into its own properties, whoever asked for it; so a property
 * that holds something other than what the map wrote there last is what the page asks for now. Nothing else is: a
 * reader's choice stays until the page says otherwise.
 *
 * @param properties What the properties hold.
 * @param written What the map itself wrote there last. Undefined before it has written anything.
 */
export function requestOf(properties: Properties, written: Properties | undefined): PageRequest {
  const { view, selected, meridians } = properties;
  return {
    ...(view !== undefined && view !== written?.view ? { view } : {}),
    ...(selected === written?.selected ? {} : { selected: selected ?? null }),
    ...(meridians === (written?.meridians ?? false) ? {} : { meridians }),
  };
}

/** The point that is chosen at first: the one in the page's address, when the map follows it, else the property's. */
export const selectedAtFirst = (
  { selected }: Pick<Properties, 'selected'>,
  deepLink: boolean,
  hash: string,
  id: string,
): string | undefined => (deepLink ? pointInHash(hash, id) : undefined) ?? selected;
