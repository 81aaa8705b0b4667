import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';
import type { AcuBodyMap } from '../../../src/index.js';
import {
  ACTS,
  centre,
  fixtureCleanup,
  hotspot,
  mount,
  panelTitle,
  part,
  parts,
  press,
  record,
  root,
  settled,
  words,
} from '../../support/map.js';
import { until } from '../../support/until.js';

async function ready(template: TemplateResult, width = 600): Promise<AcuBodyMap> {
  const map = await mount(template, width);
  await until(() => part(map, 'tools-button') && part(map, 'zoom'), 'everything is there');
  await settled(map);
  return map;
}
const isSeen = (map: AcuBodyMap, name: string): boolean =>
  parts(map, name).some((each) => each.checkVisibility({ visibilityProperty: true }));
const one = html`<acu-body-map points="LI4"></acu-body-map>`;

describe('a map of one point', () => {
  it('is cut to what is around the mark where picture and panel are stacked, and whole beside it', async () => {
    for (const id of ['LI4', 'KI1', 'CV12', 'GV20', 'KI3'])
      for (const width of [240, 340, 500]) {
        const map = await ready(html`<acu-body-map points=${id}></acu-body-map>`, width);
        const [figure, panel] = [part(map, 'figure')!, part(map, 'panel')!].map((each) => each.getBoundingClientRect());
        expect(figure!.height, `${id} at ${width}`).to.be.at.most(205);
        const mark = hotspot(map, id)!.getBoundingClientRect();
        expect(mark.top, `${id} at ${width}`).to.be.at.least(figure!.top - 1);
        expect(mark.bottom, `${id} at ${width}`).to.be.at.most(figure!.bottom + 1);
        expect(panel!.top - figure!.bottom, 'the panel is right below').to.be.at.most(20);
        fixtureCleanup();
      }
    const map = await ready(one, 600);
    expect(part(map, 'figure')!.getBoundingClientRect().height).to.be.above(400);
  });

  it('shows its close-up and its panel, and has its name', async () => {
    const map = await ready(one);
    expect([map.view, map.selected]).to.deep.equal(['hand-back', 'LI4']);
    expect(panelTitle(map)).to.equal('Union Valley');
    expect(part(map, 'map')!.getAttribute('aria-label')).to.equal('Union Valley');
    expect(words(part(map, 'steps'))).to.not.equal('');
  });

  it('stays in the view that the page or the reader has chosen when its words change', async () => {
    const map = await ready(html`<acu-body-map points="GV24" view="head-front"></acu-body-map>`);
    expect(map.view).to.equal('head-front');
    map.lang = 'de';
    await until(() => part(map, 'map')!.lang === 'de', 'it is in German');
    await map.ready;
    await settled(map);
    expect([map.view, map.selected]).to.deep.equal(['head-front', 'GV24']);
    map.points = 'LI4';
    await map.ready;
    await settled(map);
    expect(map.view, 'another point has its own').to.equal('hand-back');
  });

  it('shows a hand as wide as its column beside the panel, from the upper edge on, with the mark in its place', async () => {
    const map = await ready(one);
    const column = root(map).querySelector('.main')!.getBoundingClientRect();
    const base = root(map).querySelector<SVGGraphicsElement>('.view-hand-back .picture .base')!.getBoundingClientRect();
    expect(base.width / column.width).to.be.within(0.65, 1);
    expect(base.left).to.be.at.least(column.left);
    expect(base.right).to.be.at.most(column.right);
    expect(base.top).to.be.at.most(column.top + 1);
    const mark = hotspot(map, 'LI 4');
    const at = map.model!.points[0]!.placements.find(({ view }) => view === 'hand-back')!.at;
    const picture = root(map).querySelector('.view-hand-back .picture')!.getBoundingClientRect();
    const { x, y } = centre(mark);
    expect(x).to.be.closeTo(picture.left + (at.x / 100) * picture.width, 1);
    expect(y).to.be.closeTo(picture.top + (at.y / 100) * picture.height, 1);
  });

  it('is no taller than its panel needs on a wide page, as the picture stays small', async () => {
    const map = await ready(one, 1200);
    const [picture, column] = ['.view-hand-back .picture', '.main'].map((each) =>
      root(map).querySelector(each)!.getBoundingClientRect(),
    );
    expect(picture!.height).to.be.within(500, 681);
    expect((picture!.left + picture!.right) / 2, 'in the middle').to.be.closeTo((column!.left + column!.right) / 2, 1);
  });

  it('has no handle at the head of its panel, which is not closed by a swipe', async () => {
    const handle = (map: AcuBodyMap): string =>
      getComputedStyle(part(map, 'panel-title')!.parentElement!, '::before').content;
    const [small, large] = [
      await ready(one, 340),
      await ready(html`<acu-body-map selected="LI4"></acu-body-map>`, 340),
    ];
    await until(() => handle(large) === '""', 'another map has one');
    expect(handle(small)).to.equal('none');
  });

  it('says once to stop if it hurts, above the steps, and has the time beside the word on its button', async () => {
    for (const width of [340, 600]) {
      const map = await ready(one, width);
      await until(() => part(map, 'timer-time'), 'the timer is there');
      const said = [...root(map).querySelectorAll('dd, summary span')].filter(
        (each) => each.checkVisibility() && words(each).startsWith('Stop if it hurts') && !each.querySelector('span'),
      );
      expect(
        said.map(({ localName }) => localName),
        `${width}`,
      ).to.deep.equal(['dd']);
      expect(said[0]!.getBoundingClientRect().bottom).to.be.below(part(map, 'steps')!.getBoundingClientRect().top + 1);
      const [word, time] = [root(map).querySelector('.pill-word')!, part(map, 'timer-time')!].map(centre);
      expect(word!.y).to.be.closeTo(time!.y, 3);
      fixtureCleanup();
    }
  });

  it('has no list, routines, switch, menu or further pictures, and no panel to close', async () => {
    const map = await ready(one);
    const seen = ['title', 'list', 'more', 'view-switch', 'tools-button', 'close-ups', 'close', 'nav-button', 'hint'];
    expect(seen.filter((name) => isSeen(map, name))).to.deep.equal([]);
    expect(isSeen(map, 'safety'), 'the safety text is there').to.equal(true);
  });

  it('is open from the start without an act: no event, and focus stays', async () => {
    const box = document.createElement('div');
    const seen = record(box, ...ACTS);
    document.body.append(box);
    const map = document.createElement('acu-body-map');
    map.points = 'LI4';
    box.append(map);
    await map.ready;
    await settled(map);
    expect(map.selected).to.equal('LI4');
    expect(seen).to.deep.equal([]);
    expect(document.activeElement === document.body).to.equal(true);
    box.remove();
  });

  it('stays open with Escape, which goes on to the page', async () => {
    const map = await ready(one);
    const heard: string[] = [];
    const hear = ({ key }: KeyboardEvent): void => void heard.push(key);
    document.addEventListener('keydown', hear);
    hotspot(map, 'LI 4').focus();
    await sendKeys({ press: 'Escape' });
    await settled(map);
    document.removeEventListener('keydown', hear);
    expect([map.selected, heard.join()]).to.deep.equal(['LI4', 'Escape']);
  });

  it('is small: at 340 px the panel is below the picture, from 560 px beside it', async () => {
    for (const [width, isBeside] of [
      [340, false],
      [600, true],
      [1000, true],
    ] as const) {
      const map = await ready(one, width);
      const [panel, figure] = ['panel', 'figure'].map((name) => part(map, name)!.getBoundingClientRect());
      expect(panel!.left >= figure!.right - 1, `${width} px`).to.equal(isBeside);
      fixtureCleanup();
    }
  });

  it('is at most 1,000 px tall at 340 px in any font, with Start right after steps and time', async () => {
    const map = await ready(one, 340);
    await until(() => part(map, 'timer-time'), 'the timer is there');
    expect(map.getBoundingClientRect().height).to.be.at.most(1000);
    const tops = ['steps', 'duration', 'panel-nav', 'sources', 'safety'].map(
      (name) => part(map, name)!.getBoundingClientRect().top,
    );
    expect(tops).to.deep.equal(tops.toSorted((a, b) => a - b));
  });

  it('has no column that ends far above the other beside its panel: both end with a row', async () => {
    for (const id of ['LI4', 'BL23', 'KI1'])
      for (const width of [600, 1200]) {
        const map = await ready(html`<acu-body-map points=${id}></acu-body-map>`, width);
        await until(() => part(map, 'sources'), 'its last row is there');
        const [sources, safety] = ['sources', 'safety-heading'].map((name) => part(map, name)!.getBoundingClientRect());
        expect(sources!.bottom, `${id} at ${width}`).to.be.closeTo(safety!.bottom, 1);
        expect(sources!.left, `${id} at ${width}`).to.be.above(safety!.right - 1);
        await press(map, part(map, 'safety-heading')!);
        const [panel, text] = ['panel', 'disclaimer'].map((name) => part(map, name)!.getBoundingClientRect());
        expect(text!.top, 'a text that is read has the whole width, below').to.be.at.least(panel!.bottom - 1);
        expect(text!.width).to.be.closeTo(map.getBoundingClientRect().width, 4);
        fixtureCleanup();
      }
  });

  it('shows one body, the one that has the point', async () => {
    const map = await ready(html`<acu-body-map points="BL23"></acu-body-map>`, 600);
    const seen = parts(map, 'figure').filter((each) => each.checkVisibility());
    expect(seen.map((each) => each.parentElement?.className)).to.deep.equal(['view-back']);
  });

  it('shows as much of the body as stands beside the steps, with the mark and its words in it', async () => {
    for (const [id, width] of [
      ['BL23', 600],
      ['BL23', 860],
      ['BL23', 1200],
      ['CV6', 600],
      ['BL57', 860],
    ] as const) {
      const map = await ready(html`<acu-body-map points=${id}></acu-body-map>`, width);
      const at = `${id} at ${width}`;
      const figure = parts(map, 'figure')
        .find((each) => each.checkVisibility())!
        .getBoundingClientRect();
      expect(figure.height, at).to.be.at.least(430);
      expect(figure.height, at).to.be.at.most(640);
      for (const each of [hotspot(map, id), ...root(map).querySelectorAll('.guide-label')]) {
        const { left, right, top, bottom } = each.getBoundingClientRect();
        const isIn =
          left >= figure.left - 1 && right <= figure.right + 1 && top >= figure.top && bottom <= figure.bottom;
        expect(isIn, `${at}: ${each.localName} ${each.className}`).to.equal(true);
      }
      fixtureCleanup();
    }
  });

  it('is a whole map with layout="full", and again when it has more points', async () => {
    const map = await ready(html`<acu-body-map points="LI4" layout="full"></acu-body-map>`);
    expect([map.selected, isSeen(map, 'list'), isSeen(map, 'tools-button')]).to.deep.equal([undefined, true, true]);
    map.layout = undefined;
    map.points = 'LI4 BL23';
    await map.ready;
    await settled(map);
    expect([isSeen(map, 'list'), isSeen(map, 'tools-button')]).to.deep.equal([true, true]);
  });

  it('is asked for with points: an author’s data of one point is a map like any other', async () => {
    const data = { title: 'Mine', points: [{ id: 'LI4', location: 'Hand.' }] };
    const map = await ready(html`<acu-body-map .data=${data}></acu-body-map>`);
    expect([map.selected, isSeen(map, 'list'), words(part(map, 'title'))]).to.deep.equal([undefined, true, 'Mine']);
  });

  for (const width of [340, 600, 1000])
    it(`gives axe nothing to find at ${width} px`, async () => {
      const map = await ready(one, width);
      await expect(map).to.be.accessible();
    }).timeout(30_000);

  it('is there after one update, as with any data that is fetched', async () => {
    const map = document.createElement('acu-body-map');
    map.points = 'LI4';
    document.body.append(map);
    expect(await map.updateComplete, 'no second update was needed to say that it loads').to.equal(true);
    await map.ready;
    map.remove();
  });
});

describe('layout="compact"', () => {
  const compact = html`<acu-body-map layout="compact"></acu-body-map>`;

  it('shows figure, safety and panel; the other rows are in the menu', async () => {
    const map = await ready(compact, 340);
    await until(() => parts(map, 'more').length > 0, 'the rows are there');
    expect(['list', 'more', 'hint'].filter((name) => isSeen(map, name))).to.deep.equal([]);
    expect(['figure', 'safety'].every((name) => isSeen(map, name))).to.equal(true);
    await press(map, part(map, 'tools-button')!);
    const lines = parts(map, 'tool').map(words);
    for (const row of ['All points', 'Routines', 'More'])
      expect(
        lines.filter((line) => line.startsWith(row)),
        row,
      ).to.have.length(1);
    await press(map, hotspot(map, 'Sea of Vitality'));
    expect(panelTitle(map)).to.equal('Sea of Vitality');
  });

  it('keeps the list in the menu on a wide page, too', async () => {
    const map = await ready(compact, 1000);
    await until(() => parts(map, 'more').length > 0, 'the rows are there');
    expect(['list', 'list-item', 'more'].filter((name) => isSeen(map, name))).to.deep.equal([]);
    expect(isSeen(map, 'safety')).to.equal(true);
  });

  it('opens a row that is chosen in the menu, with focus on it', async () => {
    const map = await ready(compact, 340);
    await press(map, part(map, 'tools-button')!);
    const line = parts(map, 'tool').find((each) => words(each).startsWith('All points'))!;
    await press(map, line);
    expect((part(map, 'list') as HTMLDetailsElement).open).to.equal(true);
    expect(isSeen(map, 'list-item')).to.equal(true);
    await until(() => root(map).activeElement === part(map, 'list-heading'), 'focus is on its heading');
    expect(part(map, 'tools-button')!.ariaExpanded).to.equal('false');
  });

  it('opens each row of the menu in view, with what is folded inside it', async () => {
    const map = await ready(compact, 340);
    await until(() => parts(map, 'more').length > 0, 'the rows are there');
    await press(map, part(map, 'tools-button')!);
    const rows = ['All points', 'Where does it hurt?', 'Routines', 'More'];
    const lines = parts(map, 'tool').map(words);
    expect(lines.slice(2, 2 + rows.length)).to.deep.equal(rows);
    expect(lines[2 + rows.length]).to.equal('Print handout');
    for (const row of rows) {
      if (part(map, 'tools-button')!.ariaExpanded === 'false') await press(map, part(map, 'tools-button')!);
      await press(
        map,
        parts(map, 'tool').find((each) => words(each) === row)!,
      );
      await until(() => words(root(map).activeElement!).startsWith(row), `focus is on ${row}`);
    }
    const inside = parts(map, 'more').filter((each) => each.parentElement!.closest('[part~="more"]'));
    expect(inside.map((each) => each.checkVisibility())).to.deep.equal(inside.map(() => true));
    expect(inside.length).to.be.at.least(5);
  });

  it('keeps the focus in the map when the reader folds that row again', async () => {
    const map = await ready(compact, 340);
    await press(map, part(map, 'tools-button')!);
    await press(
      map,
      parts(map, 'tool').find((each) => words(each).startsWith('All points'))!,
    );
    await until(() => root(map).activeElement === part(map, 'list-heading'), 'focus is on its heading');
    await sendKeys({ press: 'Enter' });
    await until(() => !isSeen(map, 'list'), 'it is gone');
    await until(() => {
      const now = root(map).activeElement;
      return now?.checkVisibility({ visibilityProperty: true });
    }, 'something that is seen has focus');
  });

  it('is shorter than the same map in full', async () => {
    const heights: number[] = [];
    for (const layout of ['compact', 'full']) {
      const map = await ready(html`<acu-body-map layout=${layout}></acu-body-map>`, 340);
      await until(() => parts(map, 'more').length > 0, 'the rows are there');
      heights.push(map.getBoundingClientRect().height);
      fixtureCleanup();
    }
    expect(heights[0]).to.be.below(heights[1]!);
  });

  it('takes no other word', async () => {
    const map = await ready(html`<acu-body-map layout="tiny"></acu-body-map>`);
    expect([map.layout, isSeen(map, 'list')]).to.deep.equal([undefined, true]);
  });
});
