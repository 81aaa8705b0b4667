import { aTimeout, expect, html } from '@open-wc/testing';
import type { AcuBodyMap } from '../../../src/index.js';
import { addressOf } from '../../support/answers.js';
import { hotspot, hotspots, mount, part, parts, press, root, row, settled, unfold, words } from '../../support/map.js';
import { until } from '../../support/until.js';

/** Content of folded details has boxes too, but is not seen. */
const isSeen = (element: Element | undefined): boolean =>
  element !== undefined && element.checkVisibility() && element.getClientRects().length > 0;
const shownFigures = (map: AcuBodyMap): (string | null)[] =>
  parts(map, 'figure')
    .filter(isSeen)
    .map((figure) => figure.querySelector('[role=toolbar]')!.getAttribute('aria-label'));

/** Everything that sticks out of the map sideways. */
const overflowing = (map: AcuBodyMap): string[] => {
  const { left, right } = map.getBoundingClientRect();
  return [...root(map).querySelectorAll('*')]
    .filter(
      (element) =>
        !(element instanceof SVGElement) && !element.closest('.visually-hidden, .hotspot-label') && isSeen(element),
    )
    .filter((element) => {
      const box = element.getBoundingClientRect();
      return box.right > right + 1 || box.left < left - 1;
    })
    .map((element) => `${element.localName}.${element.className}`);
};

describe('layout follows the width of the map, not of the window', () => {
  for (const width of [240, 320, 375, 480, 559]) {
    it(`at ${width} px shows one figure and the view switch`, async () => {
      const map = await mount(undefined, width);
      expect(shownFigures(map)).to.deep.equal(['Back, 9 points']);
      expect(isSeen(part(map, 'view-switch'))).to.equal(true);
      expect(isSeen(part(map, 'close-ups'))).to.equal(false);
    });
  }

  for (const width of [560, 768, 859, 860, 1200, 1600]) {
    it(`at ${width} px shows both figures and the strip of close-ups`, async () => {
      const map = await mount(undefined, width);
      expect(shownFigures(map)).to.deep.equal(['Front, 2 points', 'Back, 9 points']);
      expect(isSeen(part(map, 'view-switch'))).to.equal(false);
      expect(parts(map, 'close-up').filter(isSeen)).to.have.length(6);
      await press(map, hotspot(map, 'Sea of Vitality'));
      const beside =
        part(map, 'panel')!.getBoundingClientRect().left >= parts(map, 'figure')[1]!.getBoundingClientRect().right;
      expect(beside, 'the panel stands beside the figures').to.equal(width >= 860);
    });
  }

  for (const width of [240, 320, 375, 480, 768, 1200]) {
    it(`at ${width} px nothing sticks out, in any state`, async () => {
      const map = await mount(undefined, width);
      expect(overflowing(map)).to.deep.equal([]);
      for (const name of ['Sea of Vitality', 'Bubbling Spring', 'Jumping Circle']) {
        await press(map, row(map, name));
        await unfold(map);
        expect(overflowing(map), name).to.deep.equal([]);
      }
      expect(map.scrollWidth).to.be.at.most(width);
    });

    it(`at ${width} px what can be pressed is large enough`, async () => {
      const map = await mount(undefined, width);
      await press(map, row(map, 'Sea of Vitality'));
      await unfold(map);
      for (const mark of hotspots(map).filter(isSeen)) {
        const box = mark.getBoundingClientRect();
        expect(Math.min(box.width, box.height), mark.textContent).to.be.at.least(24);
      }
      for (const control of root(map).querySelectorAll('button:not([part~="hotspot"]), summary')) {
        // The whole box of a caution is hit for the reasons in it.
        const hit = control.closest('.reasons') ? control.closest('[part~="caution"]')! : control;
        if (isSeen(control))
          expect(hit.getBoundingClientRect().height, `${control.className} ${control.textContent}`).to.be.at.least(44);
      }
    });
  }

  for (const width of [860, 1200, 1600]) {
    it(`at ${width} px the picture beside a panel covers none of the rows below, wherever the page is scrolled`, async () => {
      const map = await mount(html`<acu-body-map selected="BL23"></acu-body-map>`, width);
      const [stage, foot] = [root(map).querySelector('.stage')!, root(map).querySelector('.foot')!];
      const end = map.getBoundingClientRect().bottom + scrollY;
      for (let y = 0; y <= end; y += 100) {
        scrollTo(0, y);
        const covered = stage.getBoundingClientRect().bottom - foot.getBoundingClientRect().top;
        expect(covered, `scrolled to ${y}`).to.be.below(1);
      }
    });
  }

  it('ends the close-ups where the panel beside them ends, as far as all of it stays on one screen', async () => {
    const map = await mount(undefined, 1200);
    await until(() => part(map, 'zoom'), 'what comes after the first picture is there');
    for (const id of ['BL23', 'BL40', 'LI4', 'GB30', 'KI1']) {
      map.selected = id;
      await until(
        () => words(part(map, 'panel')).includes(map.model!.pointOf.get(id)!.label!) && part(map, 'steps'),
        'the panel is there',
      );
      for (let i = 0; i < 3; i++) await new Promise((resolve) => requestAnimationFrame(resolve));
      const [column, stage, strip] = ['.main', '.stage', '.close-ups'].map((each) =>
        root(map).querySelector(each)!.getBoundingClientRect(),
      );
      expect(stage!.bottom - strip!.bottom, id).to.be.at.most(21);
      const isAtEnd = column!.bottom - stage!.bottom < 1;
      expect(isAtEnd || stage!.height >= 779, `${id}: ${column!.bottom - stage!.bottom} px are empty`).to.equal(true);
      expect(stage!.bottom, 'nothing lies over the rows below').to.be.at.most(column!.bottom + 1);
    }
  });

  it('keeps a long word inside', async () => {
    const data = { points: [{ id: 'BL23', name: 'x'.repeat(5_000), location: 'y'.repeat(5_000) }] };
    const map = await mount(html`<acu-body-map .data=${data} selected="BL23"></acu-body-map>`, 320);
    expect(overflowing(map)).to.deep.equal([]);
  });

  it('takes its height before a close-up’s drawing arrives', async () => {
    const map = await mount(html`<acu-body-map view="head-top"></acu-body-map>`, 1000);
    const before = part(map, 'figure')!.getBoundingClientRect().height;
    await until(() => root(map).querySelector('.figure .base'), 'it is drawn');
    expect(part(map, 'figure')!.getBoundingClientRect().height).to.equal(before);
  });

  for (const [what, style] of [
    ['a flex row', 'display:flex'],
    ['a grid', 'display:grid'],
    ['a table cell', 'display:table-cell'],
    ['an inline block', 'display:inline-block'],
  ] as const) {
    it(`has a width in ${what}`, async () => {
      const box = document.createElement('div');
      box.style.cssText = style;
      const map = await mount();
      document.body.append(box);
      box.append(map);
      await settled(map);
      expect(map.getBoundingClientRect().width).to.be.at.least(240);
      box.remove();
    });
  }

  it('draws itself when a hidden parent is shown', async () => {
    const map = await mount(html`<div hidden><acu-body-map></acu-body-map></div>`);
    map.parentElement!.hidden = false;
    expect(hotspot(map, 'Sea of Vitality').getBoundingClientRect().width).to.be.at.least(24);
    map.parentElement!.style.width = '400px';
    await until(() => isSeen(part(map, 'view-switch')), 'it is narrow');
  });

  it('is not shown with the hidden attribute', async () => {
    const map = await mount(html`<acu-body-map hidden></acu-body-map>`);
    expect(isSeen(map)).to.equal(false);
  });

  it('never goes below 14 px or below the page’s own size', async () => {
    const map = await mount(html`<div style="font-size:10px"><acu-body-map selected="BL23"></acu-body-map></div>`);
    const size = (): number => parseFloat(getComputedStyle(part(map, 'value')!).fontSize);
    expect(size()).to.be.at.least(14);
    map.parentElement!.style.fontSize = '24px';
    expect(size()).to.be.at.least(24);
  });

  it('keeps a short heading in Japanese on one line, in the row below an open panel', async () => {
    const map = await mount(html`<acu-body-map lang="ja" selected="BL23"></acu-body-map>`, 1168);
    const heading = (): HTMLElement | undefined =>
      [...root(map).querySelectorAll<HTMLElement>('summary [role="heading"]')].find((each) => words(each) === 'その他');
    await until(heading, 'it is there');
    const { offsetHeight } = heading()!;
    expect(offsetHeight).to.be.below(2 * parseFloat(getComputedStyle(heading()!).fontSize));
  });

  it('grows beside the picture when its points come late, and the browser has nothing to report', async () => {
    const reported: string[] = [];
    const note = ({ message }: ErrorEvent): void => void reported.push(message);
    window.addEventListener('error', note);
    const parent = document.createElement('div');
    parent.style.width = '1000px';
    document.body.append(parent);
    const map = document.createElement('acu-body-map');
    map.src = await addressOf({ end: 'never' });
    parent.append(map);
    await until(() => isSeen(part(map, 'safety')), 'the safety text is there before');
    await aTimeout(100);
    map.data = { points: [{ id: 'LI4' }, { id: 'BL23' }, { id: 'LR3' }] };
    await until(() => parts(map, 'list-item-name').some(isSeen), 'the list is open');
    await aTimeout(100);
    window.removeEventListener('error', note);
    parent.remove();
    expect(reported).to.deep.equal([]);
  });
});
