import { expect, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { AcuBodyMap, DatasetFile } from '../../../src/index.js';
import { hotspot, mount, part, parts, press, root, row, settled } from '../../support/map.js';
import { until, untilEqual } from '../../support/until.js';

/** All that comes later has come. */
async function whole(map: AcuBodyMap): Promise<AcuBodyMap> {
  await until(
    () => ['tools-button', 'more', 'zoom', 'handout-button'].every((name) => part(map, name)),
    'everything is there',
  );
  await settled(map);
  return map;
}
const isOpen = (map: AcuBodyMap, name: string): boolean => (part(map, name) as HTMLDetailsElement).open;
const box = (element: Element | undefined): DOMRect => element!.getBoundingClientRect();
const frame = (): Promise<number> => new Promise(requestAnimationFrame);
/** Until an element has kept its place for a while: a smooth scroll would go on in the next test. */
async function resting(element: Element): Promise<void> {
  for (let last = NaN, still = 0; still < 10; still = box(element).top === last ? still + 1 : 0) {
    last = box(element).top;
    await frame();
  }
}
/** As many points as a page likes, on the back. */
const points = (count: number): DatasetFile => ({
  points: Array.from({ length: count }, (_, i) => ({
    name: `Point ${i + 1}`,
    location: 'Back.',
    view: 'back',
    x: 40 + (i % 5) * 5,
    y: 20 + 4 * Math.floor(i / 5),
  })),
});

describe('a map at rest', () => {
  for (const [width, most] of [
    [375, 1150],
    [1200, 900],
  ] as const) {
    it(`is at most ${most} px tall at ${width} px`, async () => {
      const map = await whole(await mount(undefined, width));
      expect(box(map).height).to.be.at.most(most);
    });
  }

  for (const width of [320, 375, 768]) {
    it(`has all its rows folded at ${width} px`, async () => {
      const map = await whole(await mount(undefined, width));
      const open = [...root(map).querySelectorAll<HTMLDetailsElement>('details')].filter((each) => each.open);
      expect(open.map((each) => each.className)).to.deep.equal([]);
    });
  }

  it('says in one sentence what to do, until a point is chosen, which moves no mark', async () => {
    const map = await mount(undefined, 375);
    const isSeen = (): boolean => part(map, 'hint')!.checkVisibility({ visibilityProperty: true });
    const mark = hotspot(map, 'Commanding Middle');
    const top = (): number => mark.getBoundingClientRect().top - map.getBoundingClientRect().top;
    expect(isSeen()).to.equal(true);
    const before = top();
    await press(map, hotspot(map, 'Sea of Vitality'));
    await until(() => !isSeen(), 'the sentence has gone');
    expect(top()).to.equal(before);
  });

  for (const width of [375, 1200]) {
    it(`moves nothing when the rest comes, at ${width} px`, async () => {
      const map = await mount(undefined, width);
      // Two frames: in the first, the browser says how wide the map is.
      await frame();
      await frame();
      const shown = parts(map, 'figure').find((each) => each.checkVisibility())!;
      const fixed = [...['title', 'safety', 'list'].map((name) => part(map, name)!), shown];
      // Places in the page are not exact to the last digit.
      const places = (): number[] => fixed.map((each) => Math.round((box(each).top - box(map).top) * 100) / 100);
      const before = places();
      await whole(map);
      expect(places()).to.deep.equal(before);
    });
  }
});

describe('the list', () => {
  it('stands beside the picture on a wide map, every row in sight without scrolling', async () => {
    const map = await mount(undefined, 1200);
    await until(() => isOpen(map, 'list'), 'it is open');
    expect(box(part(map, 'list')).left).to.be.at.least(box(parts(map, 'figure')[1]).right);
    expect(parts(map, 'list-item')).to.have.length(12);
    const bottom = box(part(map, 'map')).bottom;
    for (const each of parts(map, 'list-item')) {
      expect(each.checkVisibility()).to.equal(true);
      expect(box(each).bottom).to.be.below(bottom);
    }
    const rows = parts(map, 'list-item')[0]!.closest('ul')!;
    expect(rows.scrollHeight).to.be.at.most(rows.clientHeight + 1);
  });

  it('is unfolded before the browser paints', async () => {
    const map = await mount(undefined, 1200);
    // The browser measures after the first frame’s callbacks, and paints after that: by the second, it is done.
    await frame();
    await frame();
    expect(isOpen(map, 'list')).to.equal(true);
  });

  it('folds when a point is chosen, and unfolds when the panel is closed', async () => {
    const map = await mount(undefined, 1200);
    await until(() => isOpen(map, 'list'), 'it is open');
    await press(map, row(map, 'Sea of Vitality'));
    expect(isOpen(map, 'list')).to.equal(false);
    await press(map, part(map, 'close')!);
    expect(isOpen(map, 'list')).to.equal(true);
  });

  it('is folded where it would be longer than the picture: from 14 points on', async () => {
    const map = await mount(html`<acu-body-map .data=${points(14)}></acu-body-map>`, 1200);
    await frame();
    await frame();
    expect(isOpen(map, 'list')).to.equal(false);
    map.data = points(13);
    await map.ready;
    await until(() => isOpen(map, 'list'), 'thirteen are few');
  });

  it('of two points is below the open safety text, and the folded rows are below the picture', async () => {
    const map = await whole(await mount(html`<acu-body-map points="BL23 LI4"></acu-body-map>`, 1200));
    await untilEqual(() => isOpen(map, 'safety'), true);
    expect(box(map).height).to.be.at.most(1090);
    const rows = parts(map, 'more-heading')
      .filter((each) => each.checkVisibility())
      .map(box);
    expect(rows.every(({ right }) => right <= box(part(map, 'list')).left + 1)).to.equal(true);
    expect(rows.at(-1)!.bottom, 'both columns end together').to.be.closeTo(box(part(map, 'map')).bottom, 90);
    await press(map, row(map, 'Sea of Vitality'));
    await until(() => part(map, 'panel'), 'the panel is there');
    expect(box(part(map, 'panel')).left).to.be.above(box(part(map, 'figure')).right);
  });

  it('follows the width of the map', async () => {
    const map = await mount(undefined, 800);
    await frame();
    await frame();
    expect(isOpen(map, 'list')).to.equal(false);
    map.parentElement!.style.width = '1000px';
    await until(() => isOpen(map, 'list'), 'there is room');
    map.parentElement!.style.width = '700px';
    await until(() => !isOpen(map, 'list'), 'there is none');
  });

  it('stays as the reader has left it on a narrow map', async () => {
    const map = await mount(undefined, 375);
    await press(map, row(map, 'Sea of Vitality'));
    expect(isOpen(map, 'list'), 'opened by the reader').to.equal(true);
    await press(map, part(map, 'close')!);
    expect(isOpen(map, 'list')).to.equal(true);
  });
});

describe('a row that a reader opens at the lower edge of the screen', () => {
  afterEach(() => setViewport({ width: 800, height: 600 }));

  for (const [width, name] of [
    [375, 'routine-open'],
    [375, 'list-item'],
    [1200, 'routine-open'],
  ] as const)
    it(`comes into view with what is in it: ${name} at ${width} px`, async () => {
      await setViewport({ width, height: 667 });
      const map = await whole(await mount(html`<acu-body-map selected="BL23"></acu-body-map>`, width));
      map.parentElement!.style.paddingBlock = '300px 1500px';
      await until(() => parts(map, name).length > 0, 'all is there');
      const fold = parts(map, name)[0]!.closest('details')!;
      const heading = fold.querySelector('summary')!;
      heading.scrollIntoView({ block: 'end', behavior: 'instant' });
      expect(box(heading).bottom).to.be.within(innerHeight - 20, innerHeight + 1);
      heading.click();
      await until(() => box(heading).bottom < 500, 'it has moved up');
      await resting(heading);
      expect(box(heading).top).to.be.at.least(-2);
      expect(box(parts(map, name)[0]).top).to.be.below(innerHeight);
      map.remove();
    });

  it('stays where it is when all of it is on the screen', async () => {
    await setViewport({ width: 375, height: 667 });
    const map = await mount(html`<acu-body-map .data=${points(3)}></acu-body-map>`, 375);
    await until(() => ['tools-button', 'zoom', 'handout-button'].every((name) => part(map, name)), 'all is there');
    await settled(map);
    map.parentElement!.style.paddingBlockEnd = '1500px';
    const heading = part(map, 'list-heading')!;
    scrollBy({ top: box(heading).top - 200, behavior: 'instant' });
    expect(box(heading).top).to.be.closeTo(200, 1);
    heading.click();
    await until(() => parts(map, 'list-item').every((each) => each.checkVisibility()), 'it is open');
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(box(heading).top).to.be.closeTo(200, 1);
    expect(box(parts(map, 'list-item')[2]).bottom).to.be.below(667);
  });
});

describe('beside a long row that is read on a wide map, the picture', () => {
  it('stays on the screen', async () => {
    await setViewport({ width: 1200, height: 900 });
    const map = await whole(await mount(undefined, 1200));
    map.parentElement!.style.paddingBlockEnd = '1500px';
    await until(() => parts(map, 'routine-open').length > 0, 'the routines are there');
    const fold = parts(map, 'routine-open')[0]!.closest('details')!;
    fold.open = true;
    scrollTo({ top: box(fold).top + scrollY + 600, behavior: 'instant' });
    await frame();
    expect(box(parts(map, 'figure')[1]).top).to.be.within(-50, 100);
    await setViewport({ width: 800, height: 600 });
  });
});

describe('beside the views, the bar of a panel', () => {
  afterEach(() => setViewport({ width: 800, height: 600 }));

  it('is at the end of the column, which is where the views end, whatever the length of the texts', async () => {
    await setViewport({ width: 1200, height: 1400 });
    const data = {
      points: ['Press.', ['Press.', 'Breathe.', 'Let go.']].map((technique, i) => ({
        ...points(2).points![i]!,
        id: ['a', 'b'][i],
        technique,
        duration: '1 min',
      })),
    };
    const map = await mount(html`<acu-body-map .data=${data} selected="a"></acu-body-map>`, 1200);
    await until(() => part(map, 'timer'), 'the timer is there');
    const ends: number[] = [];
    for (const id of ['a', 'b']) {
      map.selected = id;
      await map.updateComplete;
      await untilEqual(() => Math.round(box(part(map, 'panel-nav')).bottom - box(part(map, 'safety-heading')).top), 0);
      ends.push(Math.round(box(part(map, 'panel-nav')).top));
    }
    expect(ends[0]).to.equal(ends[1]);
  });

  it('stays where it is from step to step of a routine', async () => {
    await setViewport({ width: 1200, height: 1400 });
    const map = await mount(undefined, 1200);
    await map.practice.ready;
    await whole(map);
    map.practice.open('daily');
    map.practice.begin();
    await until(() => part(map, 'timer-ring'), 'it has begun');
    const bar = (): DOMRect => root(map).querySelector('.routine .panel-nav')!.getBoundingClientRect();
    const tops: number[] = [];
    for (let step = 0; step < 5; step++) {
      await resting(root(map).querySelector('.routine .panel-nav')!);
      tops.push(Math.round(bar().top));
      map.practice.next();
      await map.updateComplete;
    }
    expect(new Set(tops).size, tops.join(' ')).to.equal(1);
    expect(tops[0]).to.be.above(600);
  });
});

describe('below an open panel on a wide map', () => {
  beforeEach(function () {
    // Elsewhere the rows are below each other.
    if (!CSS.supports('selector(::details-content)')) this.skip();
  });

  it('the rows are one strip', async () => {
    const map = await whole(await mount(html`<acu-body-map selected="BL23"></acu-body-map>`, 1200));
    const headings = ['safety-heading', 'list-heading'].map((name) => part(map, name)!);
    const rest = parts(map, 'more-heading').filter((each) => each.checkVisibility());
    const tops = new Set([...headings, ...rest].map((each) => Math.round(box(each).top)));
    expect(headings.length + rest.length).to.be.at.least(4);
    expect(tops.size).to.equal(1);
    expect(box(part(map, 'safety-heading')).top).to.be.at.least(box(part(map, 'panel')).bottom - 1);
  });

  for (const [name, inside] of [
    ['list', 'list-item'],
    ['safety', 'disclaimer'],
  ] as const) {
    it(`${name} opens below the strip, over the whole width`, async () => {
      const map = await whole(await mount(html`<acu-body-map selected="BL23"></acu-body-map>`, 1200));
      part(map, `${name}-heading`)!.click();
      await until(() => part(map, inside)!.checkVisibility(), 'it is open');
      const found = box(part(map, inside));
      expect(found.width).to.be.at.least(1100);
      for (const each of parts(map, 'more-heading').filter((heading) => heading.checkVisibility()))
        if (each.parentElement?.parentElement?.localName === 'acu-more')
          expect(found.top).to.be.at.least(box(each).bottom - 1);
    });
  }
});
