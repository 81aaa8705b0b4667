import { expect, html } from '@open-wc/testing';
import { mount, part, press, row, settled, words } from '../../support/map.js';
import { until } from '../../support/until.js';

const isOpen = (map: Parameters<typeof part>[0]): boolean => (part(map, 'list') as HTMLDetailsElement).open;

describe('the list of all points', () => {
  it('is unfolded until a point is chosen, folds then, and unfolds when the panel is closed', async () => {
    const map = await mount(undefined, 1200);
    await until(() => isOpen(map), 'it is open');
    await press(map, row(map, 'Sea of Vitality'));
    expect(isOpen(map)).to.equal(false);
    await press(map, part(map, 'close')!);
    expect(isOpen(map)).to.equal(true);
    map.selected = 'KI1';
    await settled(map);
    expect(isOpen(map)).to.equal(false);
  });

  for (const [written, said] of [
    ['1-2 min', '1–2 min'],
    [45, '45 sec'],
    ['as long as you like', ''],
  ] as const) {
    it(`says the time of a point: ${written} as ${said || 'nothing'}`, async () => {
      const data = {
        points: [{ id: 'BL23', name: 'Waist', location: 'Waist.', technique: 'Press.', duration: written }],
      };
      const map = await mount(html`<acu-body-map .data=${data}></acu-body-map>`);
      expect(words(part(map, 'list-item'))).to.contain(
        ['Waist BL 23 Low back · both sides', said, 'Caution'].filter(Boolean).join(' '),
      );
    });
  }
});
