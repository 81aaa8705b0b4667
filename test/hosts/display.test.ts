import { expect, fixture, html } from '@open-wc/testing';
import { nothing } from 'lit';
import type { AcuBodyMap } from '../../src/index.js';
import '../../src/define.js';
import { part, root, settled } from '../support/map.js';

/** How a map looks in a page of that width, whose style sheets say something of the tag. */
async function look(width: number, css = ''): Promise<Record<string, unknown>> {
  const page = await fixture<HTMLElement>(
    html`<div style="width: ${width}px">
      ${
        css
          ? html`<style>
              ${css}
            </style>`
          : nothing
      }<acu-body-map loading="eager" selected="BL23"></acu-body-map>
    </div>`,
  );
  const map = page.querySelector<AcuBodyMap>('acu-body-map')!;
  await map.ready;
  await settled(map);
  const section = part(map, 'map')!;
  const columns = getComputedStyle(section).gridTemplateColumns.split(' ').length;
  const isSwitched = root(map).querySelector('acu-toolbar')!.checkVisibility();
  const size = section.getBoundingClientRect().width;
  page.remove();
  return { size, columns, isSwitched };
}

describe('what a page says of the display of the tag', () => {
  const SAID = [
    'acu-body-map { all: unset }',
    ...['inline', 'contents', 'flex', 'grid', 'inline-block', 'flow-root'].map(
      (display) => `acu-body-map { display: ${display} }`,
    ),
  ];
  for (const css of SAID)
    it(`does not mix wide and narrow: ${css}`, async () => {
      const wide = await look(1000);
      const narrow = await look(375);
      expect([wide, narrow]).to.deep.equal([
        { size: 1000, columns: 2, isSwitched: false },
        { size: 375, columns: 1, isSwitched: true },
      ]);
      // What sizes itself by what is in it takes a width of its own where there is room.
      if (!css.includes('inline-block')) expect(await look(1000, css)).to.deep.equal(wide);
      expect(await look(375, css)).to.deep.equal(narrow);
    });
});
