import { expect, html } from '@open-wc/testing';
import type { AcuBodyMap } from '../../../src/index.js';
import { mount, parts } from '../../support/map.js';
import { until, untilEqual } from '../../support/until.js';

/** The names written over the front and the back. */
const names = (map: AcuBodyMap): SVGTextElement[][] =>
  parts(map, 'figure').map((figure) => [...figure.querySelectorAll<SVGTextElement>('.overlay text')]);
const words = (map: AcuBodyMap): string[][] => names(map).map((each) => each.map(({ textContent }) => textContent));

describe('the names of the meridian lines', () => {
  for (const width of [800, 375]) {
    it(`are written once in each picture, and cover neither each other nor a mark, at ${width} px`, async () => {
      const map = await mount(html`<acu-body-map meridians></acu-body-map>`, width);
      await until(() => names(map).every(({ length }) => length > 3), 'lines have names');
      for (const [i, texts] of names(map).entries()) {
        const said = words(map)[i]!;
        expect(new Set(said).size, said.join()).to.equal(said.length);
        const marks = [...parts(map, 'figure')[i]!.querySelectorAll('[part~="hotspot"]')].map((mark) => {
          const { x, y, width: wide, height } = mark.getBoundingClientRect();
          return new DOMRect(x + wide / 2 - 4, y + height / 2 - 4, 8, 8);
        });
        const boxes = texts.map(boxOf).filter((box) => box.width > 0);
        for (const [j, box] of boxes.entries())
          for (const other of [...boxes.slice(0, j), ...marks])
            expect(overlap(box, other), `${said[j]} covers something`).to.be.lessThan(2);
      }
    });
  }

  it('are the letters that the reader’s books use, and the whole name for the chosen point’s', async () => {
    const map = await mount(html`<acu-body-map lang="fr" meridians selected="BL23"></acu-body-map>`, 800);
    await until(() => words(map)[1]?.includes('VG'), 'the line on the spine has the French letters');
    await untilEqual(() => words(map)[1]?.includes('Vessie'), true);
    expect(words(map).flat()).not.to.include('GV');
  });
});

/** Where a text is on screen, without its halo: Firefox alone counts that as part of its box. */
function boxOf(text: SVGTextElement): DOMRect {
  const { x, y, width, height } = text.getBBox();
  const { a, d, e, f } = text.getScreenCTM()!;
  return new DOMRect(x * a + e, y * d + f, width * a, height * d);
}

/** By how many pixels two boxes overlap, in the direction in which it is least. */
const overlap = (a: DOMRect, b: DOMRect): number =>
  Math.min(
    Math.min(a.right, b.right) - Math.max(a.left, b.left),
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top),
  );
