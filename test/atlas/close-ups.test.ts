import { expect } from '@open-wc/testing';
import { loadAtlas, placementsOf } from '../../src/atlas/index.js';

describe('the close-ups of knee, elbow and shoulder', () => {
  before(loadAtlas);

  for (const [view, codes] of [
    ['knee-front', 'ST34 ST35 ST36 SP10 EX-LE2 EX-LE4 EX-LE5'],
    ['elbow-outer', 'LI11 LI12 TE10 SI8 EX-UE1'],
    ['elbow-inner', 'LU5 PC3 HT3'],
    ['shoulder-back', 'GB21 SI9 SI10 SI11 SI12 SI13 SI14 SI15 TE14 TE15 LI16 GV14 EX-HN15'],
  ] as const)
    it(`${view} is the picture shown first of ${codes}`, () => {
      for (const code of codes.split(' ')) expect(placementsOf(code)[0]?.view, code).to.equal(view);
    });

  for (const [code, first, also] of [
    ['GB20', 'head-back', 'shoulder-back'],
    ['BL10', 'head-back', 'shoulder-back'],
    ['BL12', 'back', 'shoulder-back'],
    ['SP9', 'leg-inner', 'knee-front'],
    ['GB34', 'side', 'knee-front'],
    // The strip of the built-in points stays as short as it was.
    ['LI10', 'front', 'elbow-outer'],
  ] as const)
    it(`${code} is shown first in ${first}, and in ${also} too`, () => {
      const views = placementsOf(code).map(({ view }) => view);
      expect(views[0]).to.equal(first);
      expect(views).to.include(also);
    });
});
