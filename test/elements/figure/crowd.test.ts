import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { AcuBodyMap } from '../../../src/index.js';
import {
  hotspot,
  mount,
  nameOf,
  panelTitle,
  part,
  parts,
  press,
  root,
  row,
  settled,
  words,
} from '../../support/map.js';
import { until } from '../../support/until.js';

const stacked = {
  points: Array.from({ length: 50 }, (_, i) => ({
    id: `stacked point ${i}`,
    name: `Point ${i + 1}`,
    view: 'back' as const,
    x: 50,
    y: 40,
  })),
};

/** What can be hit in the shown views: visible marks and crowds. */
const targets = (map: AcuBodyMap): HTMLElement[] =>
  [...root(map).querySelectorAll<HTMLElement>('.marks > .hotspot, .crowd')].filter((mark) =>
    mark.checkVisibility({ visibilityProperty: true }),
  );
/** How far a mark stands beside its place, to the right, in pixels. */
const movedBy = ({ style }: HTMLElement): number => {
  const [, sign = '', length = '0'] = /([+-]) ([\d.]+)px/.exec(style.left) ?? [];
  return Number(sign + length);
};
const crowd = (map: AcuBodyMap): HTMLElement => root(map).querySelector<HTMLElement>('button.crowd')!;

async function ready(template = html`<acu-body-map></acu-body-map>`, width = 320): Promise<AcuBodyMap> {
  const map = await mount(template, width);
  await until(() => root(map).querySelector('.view-back .hotspot[tabindex]'), 'the arrow keys are there');
  // Room is made in the frame after that.
  for (let i = 0; i < 3; i++) await new Promise((resolve) => requestAnimationFrame(resolve));
  return map;
}

describe('crowded points', () => {
  for (const width of [240, 320, 375, 480, 560, 768, 1000, 1200, 1600]) {
    it(`are 24 px wide at least and do not overlap, at ${width} px`, async () => {
      const map = await ready(undefined, width);
      for (const view of map.view === undefined || width >= 560
        ? (['back'] as const)
        : (['front', 'back', 'hand-back', 'foot-outer'] as const)) {
        map.view = view;
        await settled(map);
        await new Promise((resolve) => setTimeout(resolve, 60));
        const found = targets(map).map((target) => ({
          ids: target.dataset['id'] ?? target.dataset['ids'],
          rect: target.getBoundingClientRect(),
        }));
        expect(found.length).to.be.above(0);
        for (const { rect } of found) expect(Math.min(rect.width, rect.height)).to.be.at.least(24);
        found.forEach((a, i) => {
          for (const b of found.slice(i + 1)) {
            if (a.ids === b.ids) continue;
            const distance = Math.hypot(
              a.rect.x + a.rect.width / 2 - b.rect.x - b.rect.width / 2,
              a.rect.y + a.rect.height / 2 - b.rect.y - b.rect.height / 2,
            );
            expect(distance, `${a.ids} and ${b.ids} in ${view}`).to.be.at.least(23);
          }
        });
      }
    });
  }

  it('have a line to their place when they are moved', async () => {
    const map = await ready();
    const moved = movedBy(hotspot(map, 'Will’s Chamber'));
    expect(Math.abs(moved)).to.be.within(4, 16);
    expect(root(map).querySelectorAll('.leaders path').length).to.be.above(0);
  });

  it('are where Tab leads when they are the topmost', async () => {
    const points = [10, 10, 10, 10, 10, 10, 60].map((y, i) => ({
      id: `p${i}`,
      name: `P${i}`,
      view: 'back' as const,
      x: 50,
      y,
    }));
    const map = await ready(html`<acu-body-map .data=${{ points }}></acu-body-map>`);
    await until(() => crowd(map)?.getAttribute('tabindex') === '0', 'the crowd is the stop');
    const stops = [...root(map).querySelectorAll('.view-back .frame [tabindex="0"]')];
    expect(stops).to.deep.equal([crowd(map)]);
  });

  it('show the chosen point exactly where it is', async () => {
    const map = await ready();
    await press(map, row(map, 'Will’s Chamber'));
    await until(() => movedBy(hotspot(map, 'Will’s Chamber')) === 0, 'it is in its place');
    expect(hotspot(map, 'Will’s Chamber').checkVisibility({ visibilityProperty: true })).to.equal(true);
  });

  it('become one button, fifty on one spot at 320 px, with a choice of all of them', async () => {
    const map = await ready(html`<acu-body-map .data=${stacked}></acu-body-map>`);
    expect(targets(map)).to.have.length(1);
    expect(words(crowd(map))).to.equal('50');
    expect(crowd(map).getAttribute('aria-label')).to.match(/^50 points: Point 1, Point 2, /);
    await press(map, crowd(map));
    await settled(map);
    expect(parts(map, 'chooser-item').map((item) => words(item))).to.deep.equal(stacked.points.map(({ name }) => name));
    await until(() => root(map).activeElement === parts(map, 'chooser-item')[0], 'focus is there');
    const box = part(map, 'chooser')!.getBoundingClientRect();
    const frame = map.getBoundingClientRect();
    expect(box.left).to.be.at.least(frame.left);
    expect(box.right).to.be.at.most(frame.right);
    for (const item of parts(map, 'chooser-item')) expect(item.getBoundingClientRect().height).to.be.at.least(44);
    await press(map, parts(map, 'chooser-item')[41]!);
    expect(panelTitle(map)).to.equal('Point 42');
    expect(part(map, 'chooser')).to.equal(undefined);
  });

  it('are opened, left and chosen by keyboard, and focus comes back', async () => {
    const map = await ready(html`<acu-body-map .data=${stacked}></acu-body-map>`);
    crowd(map).focus();
    await sendKeys({ press: 'Enter' });
    await until(() => root(map).activeElement === parts(map, 'chooser-item')[0], 'the first one has focus');
    await sendKeys({ press: 'Escape' });
    await settled(map);
    expect(part(map, 'chooser')).to.equal(undefined);
    await until(() => root(map).activeElement === crowd(map), 'focus is there');
    await sendKeys({ press: 'Enter' });
    await until(() => part(map, 'chooser'));
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await settled(map);
    expect(panelTitle(map)).to.equal('Point 2');
    await until(() => root(map).activeElement === part(map, 'panel-title'), 'focus is there');
    await sendKeys({ press: 'Escape' });
    await until(() => root(map).activeElement === crowd(map), 'the crowd that holds the point again has focus');
  });

  it('close their choice when focus goes elsewhere, and leave it there', async () => {
    const map = await ready(html`<acu-body-map .data=${stacked}></acu-body-map>`);
    await press(map, crowd(map));
    await settled(map);
    row(map, 'Point 3').focus();
    await until(() => part(map, 'chooser') === undefined);
    expect(nameOf(root(map).activeElement!)).to.contain('Point 3');
  });

  it('gives axe nothing to find, with the choice open', async () => {
    const map = await ready(html`<acu-body-map .data=${stacked}></acu-body-map>`);
    await press(map, crowd(map));
    await settled(map);
    await expect(map).to.be.accessible();
  }).timeout(30_000);
});
