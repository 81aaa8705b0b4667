import { expect, html } from '@open-wc/testing';
import { emulateMedia, executeServerCommand, sendKeys } from '@web/test-runner-commands';
import type { AcuBodyMap } from '../../../src/index.js';
import { contrast } from '../../support/colour.js';
import {
  ACTS,
  hotspot,
  hotspots,
  mount,
  nameOf,
  panelTitle,
  part,
  parts,
  press,
  record,
  root,
  row,
  settled,
  unfold,
  words,
} from '../../support/map.js';
import { until } from '../../support/until.js';

const colour = (
  element: Element,
  property: 'fill' | 'backgroundColor' | 'color' | 'borderTopColor' | 'outlineColor',
  pseudo?: string,
): string => getComputedStyle(element, pseudo)[property];
const whole = async (map: AcuBodyMap): Promise<AcuBodyMap> => {
  await until(() => part(map, 'zoom') && part(map, 'keys') && parts(map, 'more').length > 0, 'everything is there');
  return map;
};

describe('seeing', () => {
  it('marks stand out 3 to 1 from every tone of skin and from the page, and from their own border', async () => {
    const map = await mount(html`<acu-body-map selected="BL40"></acu-body-map>`, 900);
    const mark = colour(hotspot(map, 'Sea of Vitality'), 'backgroundColor', '::before');
    const skin = ['base', 'shade-1', 'shade-2'].map((layer) =>
      colour(root(map).querySelector(`.view-back .${layer}`)!, 'fill'),
    );
    for (const ground of [
      ...skin,
      colour(part(map, 'map')!, 'backgroundColor'),
      colour(hotspot(map, 'Sea of Vitality'), 'borderTopColor', '::before'),
    ])
      expect(contrast(mark, ground), ground).to.be.at.least(3);
  });

  it('the ring of focus has two colours, 9 to 1', async () => {
    const map = await mount(undefined, 900);
    hotspot(map, 'Sea of Vitality').focus();
    await sendKeys({ press: 'Shift' });
    const style = getComputedStyle(hotspot(map, 'Sea of Vitality'));
    expect(style.outlineStyle).to.equal('solid');
    expect(contrast(style.outlineColor, style.boxShadow.split(' 0px')[0]!)).to.be.at.least(9);
  });

  it('a chosen mark differs by shape: it has a ring', async () => {
    const map = await mount(html`<acu-body-map selected="BL40"></acu-body-map>`, 900);
    expect(getComputedStyle(hotspot(map, 'BL 40'), '::after').borderTopStyle).to.equal('solid');
    expect(getComputedStyle(hotspot(map, 'BL 23'), '::after').content).to.equal('none');
  });

  for (const width of [240, 320, 1000]) {
    it(`nothing is cut with wide text spacing, at ${width} px`, async () => {
      const map = await mount(
        html`<acu-body-map
          selected="BL40"
          style="letter-spacing:.12em;word-spacing:.16em;line-height:1.5"
        ></acu-body-map>`,
        width,
      );
      await whole(map);
      expect(getComputedStyle(part(map, 'value')!).letterSpacing).to.not.equal('normal');
      expect(map.scrollWidth).to.be.at.most(width);
      // Marks and the small body have no text, and answer to a finger beside what is seen.
      for (const each of root(map).querySelectorAll<HTMLElement>('button, dd, dt, summary, p'))
        if (each.checkVisibility() && !each.matches('.hotspot, .panel-map, .visually-hidden'))
          expect(each.scrollWidth, words(each)).to.be.at.most(Math.max(each.clientWidth, 1) + 1);
    });

    it(`nothing is cut with text of twice the size, at ${width} px`, async () => {
      document.documentElement.style.fontSize = '200%';
      const map = await mount(html`<acu-body-map selected="BL40"></acu-body-map>`, width);
      await whole(map);
      expect(Number.parseFloat(getComputedStyle(part(map, 'value')!).fontSize)).to.be.at.least(30);
      const sticking = [...root(map).querySelectorAll<HTMLElement>('button, dd, dt, summary, p')].filter(
        (each) => each.checkVisibility() && each.getBoundingClientRect().right > map.getBoundingClientRect().right + 1,
      );
      document.documentElement.style.fontSize = '';
      expect(sticking.map((each) => words(each))).to.deep.equal([]);
    });
  }

  it('marks and focus can be seen in forced colours', async function () {
    if ((await executeServerCommand('media', [{ name: 'forced-colors', value: 'active' }])) === 'unsupported')
      this.skip(); // Only Chromium's driver can ask for it.
    const map = await mount(html`<acu-body-map selected="BL40"></acu-body-map>`, 900);
    await whole(map);
    const mark = getComputedStyle(hotspot(map, 'BL 23'), '::before').backgroundColor;
    const chosen = getComputedStyle(hotspot(map, 'BL 40'), '::before').backgroundColor;
    hotspot(map, 'BL 23').focus();
    await sendKeys({ press: 'Shift' });
    const outline = getComputedStyle(hotspot(map, 'BL 23')).outlineStyle;
    await executeServerCommand('media', []);
    expect(contrast(mark, '#fff')).to.be.at.least(3);
    expect(chosen).to.not.equal(mark);
    expect(outline).to.equal('solid');
  });

  it('outline and marks are stronger when more contrast is wanted', async function () {
    const map = await whole(await mount(undefined, 900));
    const outline = root(map).querySelector('.view-back .outline')!;
    const usual = Number.parseFloat(getComputedStyle(outline).strokeWidth);
    if ((await executeServerCommand('media', [{ name: 'prefers-contrast', value: 'more' }])) === 'unsupported')
      this.skip(); // Only Chromium's driver can ask for it.
    const strong = Number.parseFloat(getComputedStyle(outline).strokeWidth);
    await executeServerCommand('media', []);
    expect(strong).to.be.above(usual);
  });

  it('nothing moves when motion is not wanted', async function () {
    if ((await executeServerCommand('media', [{ name: 'prefers-reduced-motion', value: 'reduce' }])) === 'unsupported')
      this.skip(); // Only Chromium's driver can ask for it.
    const map = await whole(await mount(undefined, 900));
    await press(map, hotspot(map, 'BL 40'));
    const moving = map.getAnimations({ subtree: true }).length;
    await executeServerCommand('media', []);
    expect(moving).to.equal(0);
  });

  it('unfolds the safety text on paper, and leaves out what can only be pressed', async function () {
    try {
      await emulateMedia({ media: 'print' });
    } catch {
      this.skip(); // Only Chromium's driver can ask for it.
    }
    const map = await whole(await mount(html`<acu-body-map selected="BL40"></acu-body-map>`, 900));
    await press(map, row(map, 'BL 23'));
    const notes = root(map).querySelector('.safety-notes')!;
    const isShown = notes.checkVisibility({ contentVisibilityAuto: true }) && notes.getBoundingClientRect().height > 50;
    const hasButtons = part(map, 'close')!.checkVisibility() || part(map, 'zoom')!.checkVisibility();
    await emulateMedia({ media: 'screen' });
    expect(isShown).to.equal(true);
    expect(hasButtons).to.equal(false);
  });

  it('stays light when only the system is dark', async function () {
    if ((await executeServerCommand('media', [{ name: 'prefers-color-scheme', value: 'dark' }])) === 'unsupported')
      this.skip(); // Only Chromium's driver can ask for it.
    const map = await mount(undefined, 900);
    const ground = colour(part(map, 'map')!, 'backgroundColor');
    await executeServerCommand('media', []);
    expect(contrast(ground, '#fff')).to.be.below(1.2);
  });

  it('what has focus is never covered, on the way through the whole map', async () => {
    const map = await whole(
      await mount(html`<div><button>before</button><acu-body-map></acu-body-map><button>after</button></div>`, 375),
    );
    // An earlier test may have left the page scrolling: it goes on for some frames, whatever is asked of it.
    for (let frames = 0; frames < 5; frames = scrollY === 0 ? frames + 1 : 0) {
      scrollTo({ top: 0, behavior: 'instant' });
      await new Promise(requestAnimationFrame);
    }
    part(map, 'list')!.setAttribute('open', '');
    document.querySelector('button')!.focus();
    let stops = 0;
    for (; stops < 60; stops++) {
      await sendKeys({ press: 'Tab' });
      const now = root(map).activeElement;
      if (!now) break;
      const isCovered = (): boolean => {
        const { x, y, width, height } = now.getBoundingClientRect();
        const top = root(map).elementFromPoint(
          x + Math.min(width / 2, 40),
          Math.min(y + Math.min(height / 2, 20), innerHeight - 2),
        );
        return !top || !(now.contains(top) || top.contains(now));
      };
      // The browser may take a moment to scroll it into sight.
      await until(() => !isCovered(), `${words(now)} is in sight and not covered`);
    }
    expect(stops).to.be.above(20);
  }).timeout(30_000);

  it('is read in the order in which it is seen', async () => {
    const map = await whole(await mount(html`<acu-body-map selected="BL40"></acu-body-map>`, 375));
    const order = ['header', 'figure', 'panel', 'safety', 'list', 'more'].map((name) =>
      parts(map, name).find((each) => each.checkVisibility())!,
    );
    const tops = order.map((each) => each.getBoundingClientRect().top);
    expect(tops).to.deep.equal(tops.toSorted((a, b) => a - b));
    for (const [i, each] of order.entries())
      if (i > 0) expect(order[i - 1]!.compareDocumentPosition(each) & Node.DOCUMENT_POSITION_FOLLOWING).to.be.above(0);
  });
});

describe('hearing', () => {
  it('a status line is there before it says anything, says how many points, and is silent when a point opens', async () => {
    const map = document.createElement('acu-body-map');
    document.body.append(map);
    await map.updateComplete;
    const status = map.shadowRoot!.querySelector('[role=status][aria-atomic=true]')!;
    expect(status).to.not.equal(null);
    await map.ready;
    await settled(map);
    expect(words(status)).to.equal('12 points');
    const said: string[] = [];
    new MutationObserver(() => said.push(words(status))).observe(status, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    await press(map, hotspot(map, 'BL 40'));
    expect(said).to.deep.equal([]);
    await press(
      map,
      parts(map, 'close-up').find((each) => words(each) === 'Sole')!,
    );
    expect(said).to.deep.equal(['Sole, 1 point']);
    map.remove();
  });

  it('names in the map are unique, and most begin with another word', async () => {
    const map = await mount(undefined, 900);
    const names = [...root(map).querySelectorAll('.view-back button.hotspot')].map(nameOf);
    expect(new Set(names).size).to.equal(names.length);
    expect(new Set(names.map((name) => name.split(' ')[0])).size / names.length).to.be.above(0.8);
  });

  it('the visible label of a mark is in its name', async () => {
    const map = await whole(await mount(undefined, 900));
    for (const mark of hotspots(map)) {
      mark.focus();
      const label = words(mark.querySelector('[part~="hotspot-label"]'));
      expect(label).not.to.equal('');
      expect(nameOf(mark)).to.contain(label);
    }
  });

  for (const level of [2, 5]) {
    it(`the panel’s heading has level ${level} when the page says so`, async () => {
      const map = await mount(html`<acu-body-map heading-level=${level} selected="BL40"></acu-body-map>`, 900);
      expect(part(map, 'panel-title')!.getAttribute('aria-level')).to.equal(String(level));
    });
  }
});

describe('acting', () => {
  it('chooses when a finger is lifted, not when it comes down', async () => {
    const map = await mount(undefined, 900);
    hotspot(map, 'BL 40').dispatchEvent(
      new PointerEvent('pointerdown', { bubbles: true, composed: true, button: 0, pointerId: 1 }),
    );
    await settled(map);
    expect(panelTitle(map)).to.equal('');
  });

  it('keys of the page do nothing to the map', async () => {
    const map = await whole(await mount(undefined, 900));
    const seen = record(map, ...ACTS);
    (document.activeElement as HTMLElement | null)?.blur();
    for (const key of ['a', 'b', '+', '-', '0', '1', 'ArrowDown', 'Home', 'Escape', 'Enter', ' ', '/'])
      await sendKeys({ press: key });
    expect(seen).to.deep.equal([]);
    expect(root(map).querySelector('.zoomed')).to.equal(null);
  });

  it('scripts move no focus', async () => {
    const map = await whole(await mount(html`<div><button>before</button><acu-body-map></acu-body-map></div>`, 900));
    const before = document.querySelector('button')!;
    before.focus();
    map.selected = 'BL40';
    await settled(map);
    map.view = 'foot-sole';
    await settled(map);
    map.select('KI1');
    map.close();
    map.reload();
    await map.ready;
    expect(document.activeElement === before, 'focus stays').to.equal(true);
  });

  it('every list row and button is 44 px high', async () => {
    const map = await whole(await mount(html`<acu-body-map selected="BL40"></acu-body-map>`, 375));
    await unfold(map);
    for (const each of root(map).querySelectorAll<HTMLElement>('button:not(.hotspot, .crowd), summary, label')) {
      if (each.checkVisibility())
        expect(each.getBoundingClientRect().height, words(each) || each.className).to.be.at.least(44);
    }
    expect(row(map, 'BL 23').getBoundingClientRect().height).to.be.at.least(44);
  });
});
