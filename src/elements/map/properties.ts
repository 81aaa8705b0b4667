/** What the properties of a map may hold. Anything else is ignored, and said once in the console. */
import { FIGURES, VIEWS, type Figure, type View } from '../../atlas/index.js';
import { warnOnce } from '../warn.js';

const LAYOUTS = ['full', 'compact'] as const;
export type Layout = (typeof LAYOUTS)[number];
const LEVELS = [2, 3, 4, 5, 6] as const;

/** The properties of a map that may hold something else than their type says, because scripts may set anything. */
export interface Given {
  view: View | undefined;
  selected: string | undefined;
  meridians: boolean;
  figure: Figure;
  layout: Layout | undefined;
  headingLevel: number;
}

/**
 * Gives each property of a map a value that makes sense. Spaces and capitals do not matter.
 *
 * @param view Stays when another makes no sense.
 */
export function ignoreNonsense(map: Given, view: View | undefined): void {
  map.view = oneOf('view', VIEWS, map.view) ?? view;
  const selected: unknown = map.selected;
  if (typeof selected !== 'string' || !selected.trim()) map.selected = undefined;
  // A default that is set again would be reflected as an attribute.
  const figure = oneOf('figure', FIGURES, map.figure) ?? 'neutral';
  const level = oneOf('heading-level', LEVELS, map.headingLevel) ?? 3;
  map.layout = oneOf('layout', LAYOUTS, map.layout);
  if (figure !== map.figure) map.figure = figure;
  if (level !== map.headingLevel) map.headingLevel = level;
}

function oneOf<const Allowed>(name: string, allowed: readonly Allowed[], value: unknown): Allowed | undefined {
  // As text, whatever it is; nothing for undefined and null.
  const given = [value].join().trim();
  // Without what is around it, such as curly quotes.
  const word = /[a-z\d-]+/i.exec(given)?.[0].toLowerCase();
  const found = allowed.find((each) => String(each) === word);
  if (given && !found) warnOnce(`${name}="${given.slice(0, 40)}" is ignored. Use one of ${allowed.join(', ')}.`);
  return found;
}
