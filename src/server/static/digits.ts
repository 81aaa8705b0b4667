/** Numbers as lines: a picture in a file can count on no font, and what turns it into pixels may have none. */
import { branch, wordsOf, type Branch, type Node } from './tree.js';

/** Each digit as the path of a pen, 10 wide and 16 high, from its top left. */
const DIGITS = [
  'M5 0C8.5 0 10 3.5 10 8S8.5 16 5 16 0 12.5 0 8 1.5 0 5 0Z',
  'M1.2 3.6 6 0V16',
  'M.5 4C.5 1.5 2.5 0 5 0S9.5 1.7 9.5 4.2C9.5 8 .5 11 .5 16H9.8',
  'M.5 1.8C1.8.5 3.3 0 5 0 7.6 0 9.3 1.5 9.3 3.9S7.4 7.6 4.3 7.6C7.8 7.6 9.8 9.2 9.8 11.8S7.8 16 4.8 16C3 16 1.3 15.4 0 14.2',
  'M7.5 16V0L0 11.2H10',
  'M9 0H1.8L1 7.3C2.2 6.4 3.5 6 5 6 8 6 9.8 8 9.8 10.9S7.8 16 4.7 16C2.9 16 1.4 15.4.2 14.3',
  'M8.8 1.3C7.9.4 6.8 0 5.6 0 2 0 .2 3.8.2 9.2.2 13.5 2 16 5 16S9.8 13.9 9.8 11 7.9 6.2 5.1 6.2C2.6 6.2.5 8 .2 10.4',
  'M.3 0H9.8L3.6 16',
  'M5 7.4C2.5 7.4.9 5.9.9 3.7S2.5 0 5 0 9.1 1.5 9.1 3.7 7.5 7.4 5 7.4C2 7.4.2 9.2.2 11.7S2 16 5 16 9.8 14.2 9.8 11.7 8 7.4 5 7.4Z',
  'M1.2 14.7C2.1 15.6 3.2 16 4.4 16 8 16 9.8 12.2 9.8 6.8 9.8 2.5 8 0 5 0S.2 2.1.2 5 2.1 9.8 4.9 9.8C7.4 9.8 9.5 8 9.8 5.6',
] as const;
const HEIGHT = 16;
const WIDTH = 10;
const GAP = 3.6;
/** Height of a digit as a share of the size of letters. */
const CAPITAL = 0.7;

/** The same tree, with the numbers drawn. */
export const withoutText = (nodes: readonly Node[]): readonly Node[] =>
  nodes.map((node) => {
    if (typeof node === 'string') return node;
    return node.tag === 'text' ? drawn(node) : branch(node.tag, withoutText(node.children), node.attributes);
  });

/** A number, in the middle of where its text would begin. */
function drawn({ attributes, children }: Branch): Branch {
  const [x, y, size] = ['x', 'y', 'font-size'].map((name) => Number(attributes[name])) as [number, number, number];
  const digits = wordsOf(children).split('').map(Number);
  const scale = (size * CAPITAL) / HEIGHT;
  const start = x - ((digits.length * (WIDTH + GAP) - GAP) / 2) * scale;
  const paths = digits.map((digit, i) =>
    branch('path', [], {
      d: DIGITS[digit] ?? '',
      transform: `translate(${round(start + i * (WIDTH + GAP) * scale)} ${round(y - HEIGHT * scale)}) scale(${round(scale)})`,
    }),
  );
  return branch('g', paths, {
    fill: 'none',
    stroke: attributes['fill'] ?? '',
    'stroke-width': '2.4',
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  });
}

const round = (value: number): string => String(Math.round(value * 1000) / 1000);
