import { expect, html } from '@open-wc/testing';
import type { AcuBodyMap } from '../../../src/index.js';
import { mount, panelTitle, part, parts, press, row, words } from '../../support/map.js';

/** The accessible names of Previous and Next. */
const neighbours = (map: AcuBodyMap): (string | null)[] => parts(map, 'nav-button').map(({ ariaLabel }) => ariaLabel);
const cautions = (map: AcuBodyMap): string[] =>
  [...part(map, 'caution')!.querySelectorAll('li')].map((each) => words(each));

describe('the panel of a point', () => {
  it('names the point before and the point after it, and leads there', async () => {
    const map = await mount();
    await press(map, row(map, 'Will’s Chamber'));
    expect(neighbours(map)).to.deep.equal(['Previous: Sea of Vitality, BL 23', 'Next: Womb and Vitals, BL 53']);
    await press(map, parts(map, 'nav-button')[1]!);
    expect(neighbours(map)[0]).to.equal('Previous: Will’s Chamber, BL 52');
    await press(map, parts(map, 'nav-button')[0]!);
    expect(panelTitle(map)).to.equal('Will’s Chamber');
  });

  it('joins its ends: before the first point comes the last', async () => {
    const map = await mount(html`<acu-body-map selected="BL23"></acu-body-map>`);
    expect(neighbours(map)[0]).to.equal('Previous: Arm Three Miles, LI 10');
    map.selected = 'LI10';
    await map.updateComplete;
    expect(neighbours(map)[1]).to.equal('Next: Sea of Vitality, BL 23');
  });

  for (const [what, avoid, expected] of [
    ['those of the atlas, when its author names none', undefined, /^Over radial artery/],
    ['those of its author alone, when there are some', ['Not after a meal.'], /^Not after a meal\.$/],
  ] as const) {
    it(`holds cautions: ${what}`, async () => {
      const data = { points: [{ id: 'LU9', technique: 'Press.', ...(avoid ? { avoid } : {}) }] };
      const map = await mount(html`<acu-body-map .data=${data} selected="LU9"></acu-body-map>`);
      expect(cautions(map)).to.have.length(1);
      expect(cautions(map)[0]).to.match(expected);
    });
  }
});
