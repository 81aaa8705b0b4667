import type { XY } from '../../geometry/xy.js';

/**
 * What puts a mark at its place, in per cent of the picture, with the number that a page may show in it. No custom
 * properties: with one on each mark, the browser could share no styles among them, and laying out hundreds would take
 * twice as long.
 */
export const markStyle = ({ x, y }: XY, number: number): string =>
  `left:${x}%;top:${y}%;counter-reset:acu-number ${number}`;
