import { expect, html } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import type { AcuBodyMap } from '../../../src/index.js';
import { whole } from '../../support/every-control.js';
import { centre, hotspot, part, parts, settled, words } from '../../support/map.js';
import { until } from '../../support/until.js';

/** The names that are seen on the marks of a map. */
const seen = (map: AcuBodyMap): string[] =>
  parts(map, 'hotspot-label')
    .filter((label) => getComputedStyle(label).opacity === '1')
    .map((label) => words(label));

describe('the name of a mark', () => {
  afterEach(() => resetMouse());

  it('is seen while a pointer is over it, and only then', async () => {
    const map = await whole();
    expect(seen(map)).to.deep.equal([]);
    for (const name of ['Sea of Vitality', 'Commanding Middle']) {
      const { x, y } = centre(hotspot(map, name));
      await sendMouse({ type: 'move', position: [Math.round(x), Math.round(y)] });
      await until(() => seen(map).length > 0, 'its name is seen');
      expect(seen(map)).to.deep.equal([name]);
    }
    const { x, y } = centre(part(map, 'title')!);
    await sendMouse({ type: 'move', position: [Math.round(x), Math.round(y)] });
    await until(() => seen(map).length === 0, 'the pointer is elsewhere');
  });

  it('is seen while it has focus, within the map, in the language of the map', async () => {
    const map = await whole(html`<acu-body-map></acu-body-map>`, 320);
    hotspot(map, 'Commanding Middle').focus();
    await sendKeys({ press: 'ArrowUp' });
    const [name = ''] = seen(map);
    expect(name).not.to.equal('');
    const [label] = parts(map, 'hotspot-label').filter((each) => getComputedStyle(each).opacity === '1');
    const [inner, outer] = [label!.getBoundingClientRect(), map.getBoundingClientRect()];
    expect(inner.left).to.be.at.least(outer.left);
    expect(inner.right).to.be.at.most(outer.right);
    map.lang = 'de';
    await settled(map);
    await until(() => seen(map).some((each) => each !== name), 'German is there');
    expect(seen(map)).to.have.length(1);
  });

  it('is that of the point that the mark stands for now', async () => {
    const point = (id: string, name: string) => ({
      id,
      name,
      view: 'back' as const,
      x: 50,
      y: 40,
      technique: 'Press.',
    });
    const map = await whole(html`<acu-body-map .data=${{ points: [point('a', 'First')] }}></acu-body-map>`);
    hotspot(map, 'First').focus();
    expect(seen(map)).to.deep.equal(['First']);
    map.data = { points: [point('b', 'Second')] };
    await map.ready;
    hotspot(map, 'Second').focus();
    await until(() => seen(map).join() === 'Second', 'the other name is seen');
  });
});
