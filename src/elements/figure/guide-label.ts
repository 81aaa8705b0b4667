/** What a ruler says, and where it has its ticks. */
import { fill, type Messages } from '../../languages/index.js';
import { isLength, type Guide } from '../../model/lines.js';

/** Lengths that a hand has a width for, in thumbs. */
const WIDTHS: Readonly<Record<string, string>> = {
  '1/2': 'half-thumb',
  '3/4': 'one-finger',
  '1/1': 'one-thumb',
  '3/2': 'two-fingers',
  '2/1': 'three-fingers',
  '3/1': 'four-fingers',
  '7/2': 'four-fingers-half',
};

/**
 * `2 fingers out from the spine`, where fingers measure true, and elsewhere `a third of the way from the navel to the
 * pubic bone`: what a reader can find on any body. Halves to fifths have a word; what is finer is counted in the equal
 * parts that the ruler’s ticks show, `3 of 16 equal parts`, because nobody can see a sixteenth.
 */
export function guideLabel(guide: Guide, messages: Messages): string {
  const { from, to, part } = guide;
  const say = (key: string): string => messages[`guide.${key}`] ?? '';
  const fraction = `${part[0]}/${part[1]}`;
  const word = say(`part.${fraction}`);
  const ends = { from: say(`end.${from}`), to: say(`end.${to}`), part: word, n: part[0], d: part[1] };
  if (!isLength(guide)) return fill(say(fraction === '1/2' ? 'halfway' : word ? 'way' : 'parts'), ends);
  return fill(say(to), { ...ends, widths: say(WIDTHS[fraction] ?? '') });
}

/** How many fingers side by side are as wide as a length; 0 when another measure says it. */
export const fingersOf = (guide: Guide): number => (isLength(guide) && FINGERS[guide.part.join('/')]) || 0;
const FINGERS: Readonly<Record<string, number>> = { '3/4': 1, '3/2': 2, '2/1': 3, '3/1': 4 };

/** Where a ruler has ticks, from 0 to 1: at each equal part of a way, at each thumb of a length. */
export function ticksOf(guide: Guide): readonly number[] {
  const [n, d] = guide.part;
  if (n === 0) return [0, 1];
  const [count, step] = isLength(guide) ? [Math.ceil(n / d), d / n] : [d, 1 / d];
  return [...Array(count).keys()].map((i) => i * step).concat(1);
}
