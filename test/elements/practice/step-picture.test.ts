import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { BOXES } from '../../../src/figure/index.js';
import { fromPercent } from '../../../src/geometry/box.js';
import type { AcuBodyMap } from '../../../src/index.js';
import { pageClock } from '../../support/clock.js';
import { centre, part, words } from '../../support/map.js';
import { beginRoutine, mountRoutines, openRoutine, phase, pressTimerButton } from '../../support/practice.js';
import { untilEqual } from '../../support/until.js';

const ofFeet = {
  points: [{ id: 'LR3', location: 'Foot.', technique: 'Press.', duration: 30 }],
  routines: [
    {
      id: 'feet',
      title: 'Feet',
      steps: [
        { point: 'LR3' },
        { point: 'LR3', side: 'left' },
        { point: 'LR3', side: 'right' },
        { point: 'LR3', side: 'both' },
      ],
    },
  ],
};

/** Each mark of the picture, from left to right: the side it is on by its word, and how it looks. */
const marks = (map: AcuBodyMap): string[] =>
  [...part(map, 'panel-figure')!.querySelectorAll('[part~="hotspot"]')]
    .toSorted((a, b) => centre(a).x - centre(b).x)
    .map((each) => `${words(each.querySelector('.side-word'))} ${/is-[a-z]+/.exec(each.className)![0]}`.trim());

describe('the picture of a step on a limb', () => {
  let clock: ReturnType<typeof pageClock>;
  beforeEach(() => (clock = pageClock()));
  afterEach(() => clock.restore());

  for (const dir of ['ltr', 'rtl'])
    it(`has the limbs that are pressed, both as on a body that faces the reader (${dir})`, async () => {
      const map = await mountRoutines(html`<acu-body-map dir=${dir} .data=${ofFeet}></acu-body-map>`, 375);
      await openRoutine(map, 'Feet');
      await beginRoutine(map);
      await untilEqual(
        () => [phase(map), ...marks(map)],
        ['Press on the left', 'right side is-next', 'left side is-pressed'],
      );
      clock.pass(30);
      await untilEqual(() => [phase(map), ...marks(map)], ['Change sides', 'right side is-now', 'is-over']);
      clock.pass(5);
      await untilEqual(() => [phase(map), ...marks(map)], ['Press on the right', 'right side is-pressed', 'is-over']);
      for (const seen of [['left side is-now'], ['right side is-now'], ['is-now', 'is-now']]) {
        await pressTimerButton(map, 'Next');
        await untilEqual(() => [phase(map), ...marks(map)], ['Rest', ...seen]);
      }
    });

  it('has the mark of each limb where the point is on it, and words that are read from left to right', async () => {
    const map = await mountRoutines(html`<acu-body-map .data=${ofFeet}></acu-body-map>`, 375);
    await openRoutine(map, 'Feet');
    await beginRoutine(map);
    const { at, view } = map.model!.pointOf.get('LR3')!.placements[0]!;
    const { x, y } = fromPercent(at, BOXES[view]);
    const pictures = [...part(map, 'panel-figure')!.querySelectorAll<SVGSVGElement>('.picture')];
    expect(pictures).to.have.length(2);
    for (const picture of pictures) {
      const { x: left, y: top, width, height } = picture.viewBox.baseVal;
      const box = picture.getBoundingClientRect();
      const along = ((x - left) / width) * box.width;
      const mark = centre(picture.parentElement!.querySelector('[part~="hotspot"]')!);
      const isMirrored = picture === pictures[0];
      expect(mark.x).to.be.closeTo(isMirrored ? box.right - along : box.left + along, 1);
      expect(mark.y).to.be.closeTo(box.top + ((y - top) / height) * box.height, 1);
    }
    const { left, right } = part(map, 'panel-figure')!.getBoundingClientRect();
    for (const word of part(map, 'panel-figure')!.querySelectorAll('.side-word')) {
      expect(new DOMMatrix(getComputedStyle(word).transform).a).to.equal(1);
      expect(word.getBoundingClientRect().left).to.be.at.least(left);
      expect(word.getBoundingClientRect().right).to.be.at.most(right);
    }
  });
});
