import type { Figure, View } from '../../../src/atlas/index.js';

/** A part of a view, left, top, right and bottom in per cent of its box, and the points that moved there. */
export interface Region {
  readonly file: string;
  readonly name: string;
  readonly figure: Figure;
  readonly view: View;
  readonly box: readonly [left: number, top: number, right: number, bottom: number];
  readonly codes: readonly string[];
}

const numbered = (prefix: string, ...numbers: readonly number[]): readonly string[] =>
  numbers.map((each) => `${prefix}${each}`);

export const REGIONS: readonly Region[] = [
  {
    file: 'back',
    name: 'The back of the female figure: columns at 1.5 and 3 cun from the spine',
    figure: 'female',
    view: 'back',
    box: [30, 15, 58, 50],
    codes: numbered('BL', 15, 17, 19, 21, 23, 25, 27, 30, 44, 46, 48, 50, 52, 53, 54),
  },
  {
    file: 'chest',
    name: 'The chest: SP17 to SP19 lay in the crease of the arm',
    figure: 'neutral',
    view: 'front',
    box: [52, 19, 78, 30],
    codes: ['SP17', 'SP18', 'SP19', 'SP20'],
  },
  {
    file: 'head',
    name: 'The top of the head: one cun from hairline to hairline',
    figure: 'neutral',
    view: 'head-top',
    box: [40, 10, 75, 85],
    codes: ['BL6', 'BL7', 'GB17', 'GB18', 'GV20', 'GV21', 'GV22', 'GV23'],
  },
  {
    file: 'hip',
    name: 'The buttock: GB30 at a third of its line',
    figure: 'neutral',
    view: 'back',
    box: [28, 40, 56, 54],
    codes: ['GB30'],
  },
  {
    file: 'knee',
    name: 'Knee and shin: the kneecap where it is drawn',
    figure: 'neutral',
    view: 'front',
    box: [54, 62, 78, 88],
    codes: ['ST33', 'ST34', 'ST35', 'ST36', 'ST37', 'ST38', 'ST39', 'SP10', 'EX-LE4', 'EX-LE7'],
  },
  {
    file: 'foot',
    name: 'The outer foot: BL64 at the bump of the fifth foot bone',
    figure: 'neutral',
    view: 'foot-outer',
    box: [15, 68, 100, 97],
    codes: ['BL64'],
  },
];
