import { expect, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { AcuBodyMap } from '../../../src/index.js';
import { inPlainFont } from '../../support/font.js';
import { mount, part, root, words } from '../../support/map.js';
import { TAGS } from '../../support/sampled.js';
import { until } from '../../support/until.js';

const figure = (map: AcuBodyMap): HTMLElement => part(map, 'panel-figure')!;
const heightOf = (map: AcuBodyMap): number => figure(map).getBoundingClientRect().height;

/** A map on a phone in a font that is as wide everywhere, and with letters so far apart, in pixels. */
async function onPhone(lang: string, spacing = 0, selected?: string): Promise<AcuBodyMap> {
  // A post goes on below the map.
  document.body.style.paddingBlockEnd = '1000px';
  const map = await mount(html`<acu-body-map lang=${lang} .selected=${selected}></acu-body-map>`, 375);
  await inPlainFont(map);
  map.parentElement!.style.letterSpacing = `${spacing}px`;
  await map.practice.ready;
  return map;
}

/** Shows a point at the top of the screen, and says how far above the bar its first step ends, in pixels. */
async function roomBelowStep(map: AcuBodyMap, id: string): Promise<number> {
  map.selected = id;
  await map.updateComplete;
  await until(() => root(map).querySelector('.panel .pill'), 'its timer is there');
  const panel = part(map, 'panel')!;
  panel.scrollIntoView({ block: 'start', behavior: 'instant' });
  await nextFrames();
  const step = root(map).querySelector('.panel .step')!.getBoundingClientRect();
  const bar = part(map, 'panel-nav')!.getBoundingClientRect();
  expect(bar.bottom, `${id}: the bar is on the screen`).to.be.at.most(innerHeight);
  return bar.top - step.bottom;
}

const nextFrames = async (): Promise<void> => {
  for (let i = 0; i < 3; i++) await new Promise(requestAnimationFrame);
};

/** Whether a line of a label, whose box is a little taller than its letters, is not over something else. */
const isApart = (line: DOMRect, other: DOMRect): boolean =>
  line.left > other.right || line.right < other.left || line.bottom < other.top + 2 || line.top > other.bottom - 2;

describe('the first screen of the panel on a phone of 375 × 667', () => {
  beforeEach(() => setViewport({ width: 375, height: 667 }));
  afterEach(async () => {
    document.body.style.paddingBlockEnd = '';
    await setViewport({ width: 800, height: 600 });
  });

  // Not those for whose letters a machine may have no font: what it draws instead has another width.
  for (const [lang, spacing] of [
    ...TAGS.filter((tag) => tag !== 'ja').map((tag) => [tag, 0] as const),
    ['de', 0.8],
    ['fr', 0.8],
  ] as const)
    it(`has the picture and the first step of every point above the bar: ${lang}, ${spacing} px apart`, async () => {
      const map = await onPhone(lang, spacing);
      for (const { id } of map.model!.points) {
        expect(await roomBelowStep(map, id), id).to.be.at.least(0);
        expect(heightOf(map), id).to.be.above(100);
      }
    });

  it('has a picture that is as high as ever where the texts are short, whatever point was before', async () => {
    const map = await onPhone('de', 0, 'LI4');
    await nextFrames();
    const high = heightOf(map);
    expect(figure(map).offsetWidth / high).to.be.closeTo(1.86, 0.01);
    map.parentElement!.style.letterSpacing = '1.6px';
    await roomBelowStep(map, 'BL23');
    expect(heightOf(map)).to.be.below(high - 20);
    map.parentElement!.style.letterSpacing = '';
    await roomBelowStep(map, 'LI4');
    expect(heightOf(map)).to.be.closeTo(high, 0.1);
  });

  it('keeps the mark in the middle of a lower picture, where the ruler is', async () => {
    const map = await onPhone('de', 1, 'BL23');
    await until(() => heightOf(map) < 180, 'the picture gives way');
    await until(() => figure(map).querySelector('.ruler-end'), 'the ruler is drawn');
    const whole = figure(map).getBoundingClientRect();
    const mark = figure(map).querySelector('[part~="hotspot"]')!.getBoundingClientRect();
    expect(mark.top + mark.height / 2).to.be.closeTo(whole.top + whole.height / 2, 2);
  });

  it('writes no label of a ruler across the caption', async () => {
    const map = await onPhone('fr', 0, 'BL23');
    await until(() => figure(map).querySelector('.overlay text'), 'the label is written');
    await nextFrames();
    const caption = part(map, 'panel-caption')!.getBoundingClientRect();
    for (const line of figure(map).querySelectorAll('.overlay text'))
      expect(isApart(line.getBoundingClientRect(), caption), words(line)).to.equal(true);
  });

  it('stays as it is while the reader reads why, and while the timer runs', async () => {
    const map = await onPhone('de', 0.8);
    await roomBelowStep(map, 'BL23');
    const high = heightOf(map);
    part(map, 'caution')!.querySelector('details')!.open = true;
    await nextFrames();
    expect(heightOf(map)).to.equal(high);
    part(map, 'timer-button')!.click();
    await until(() => words(part(map, 'timer-phase')), 'it runs');
    await nextFrames();
    expect(heightOf(map)).to.equal(high);
  });
});
