/** Checks whether a page's colours contrast enough, by WCAG 2.2, criteria 1.4.3 and 1.4.11. */

import { coloursOf, type Rgb } from '../palette.js';
import { warnOnce } from '../warn.js';

/** Two adjacent colours of a map, by the names of their custom properties. */
interface Pair {
  readonly front: string;
  readonly ground: string;
  /** 4.5 for text, 3 for marks. */
  readonly least: number;
}

export interface Contrast extends Pair {
  /** 1 to 21. */
  readonly ratio: number;
}

const TEXT: readonly (readonly [front: string, ground: string])[] = [
  ['text', 'surface'],
  ['text', 'card'],
  ['text', 'caution-surface'],
  ['soft', 'surface'],
  ['soft', 'card'],
  ['action', 'surface'],
  ['action', 'card'],
  ['on-action', 'action'],
  ['on-accent', 'accent'],
  ['accent-text', 'accent-tint'],
];
const MARKS: typeof TEXT = [
  ['accent', 'surface'],
  ['accent', 'card'],
];
/** The backgrounds of marks. A mark has two colours, and one of them has to stand out. */
const SKIN = ['figure-base', 'figure-shade-1', 'figure-shade-2'];

/** The contrasts of a map as it looks now. */
export function contrasts(map: HTMLElement): Contrast[] {
  const names = [...TEXT, ...MARKS].flat();
  const colours = coloursOf(map, [...new Set([...names, ...SKIN, 'hotspot-edge'])]);
  const ratio = (front: string, ground: string): number => {
    const [bright = 0, dark = 0] = [luminance(colours[front]), luminance(colours[ground])].toSorted((a, b) => b - a);
    return (bright + 0.05) / (dark + 0.05);
  };
  return [
    ...TEXT.map(([front, ground]) => ({ front, ground, least: 4.5, ratio: ratio(front, ground) })),
    ...MARKS.map(([front, ground]) => ({ front, ground, least: 3, ratio: ratio(front, ground) })),
    ...SKIN.map((ground) => ({
      front: 'accent',
      ground,
      least: 3,
      ratio: Math.max(ratio('accent', ground), ratio('hotspot-edge', ground)),
    })),
  ];
}

/** Relative luminance, 0 to 1, as WCAG defines it. */
function luminance(colour: Rgb = [0, 0, 0]): number {
  const [red = 0, green = 0, blue = 0] = colour.map((value) =>
    value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Whether the page has changed any of the colours that are compared. Those of the map itself are tested. */
function isThemed(map: HTMLElement): boolean {
  const style = getComputedStyle(map);
  return [...TEXT, ...MARKS, [...SKIN, 'hotspot-edge']].flat().some((name) => style.getPropertyValue(`--acu-${name}`));
}

/** Warns the author of a page once, in the console, about colours that contrast too little. */
export function warnOfContrast(map: HTMLElement): void {
  if (!isThemed(map)) return;
  const weak = contrasts(map).filter(({ ratio, least }) => ratio < least);
  const message = weak
    .map(
      ({ front, ground, ratio, least }) =>
        `--acu-${front} on --acu-${ground}: ${ratio.toFixed(1)} to 1, should be ${least} to 1`,
    )
    .join('\n');
  if (message !== '') warnOnce(`Some colours of this page are hard to tell apart:\n${message}`);
}
