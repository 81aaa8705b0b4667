import { expect, html } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import type { AcuBodyMap } from '../../src/index.js';
import { centre, fixtureCleanup, hotspot, mount, nameOf, panelTitle, part, parts, root } from '../support/map.js';
import { openRoutine, beginRoutine, mountRoutines } from '../support/practice.js';
import { until, untilEqual } from '../support/until.js';

type Place = { readonly x: number; readonly y: number };
const distance = (a: Place, b: Place): number => Math.hypot(a.x - b.x, a.y - b.y);
const isSeen = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });

/** What a page may do to a part of itself. */
const SCALED = [
  'zoom: 1.25',
  'transform: scale(0.8); transform-origin: 0 0',
  'direction: rtl',
  'writing-mode: vertical-rl',
];

/** A map in a parent that is drawn larger or smaller than it says, and 320 px wide before that. */
async function mountIn(
  style: string,
  template = html`<acu-body-map></acu-body-map>`,
  width = 320,
): Promise<AcuBodyMap> {
  const map = await mount(html`<div style=${`width: ${width}px; ${style}`}>${template}</div>`);
  await until(() => root(map).querySelector('acu-zoom'), 'zoom is there');
  return map;
}

/** Where a place is on the screen: WebKit tells the places inside `zoom` as if the page had none. */
function drawn(map: AcuBodyMap, { x, y }: Place): Place {
  if ('currentCSSZoom' in Element.prototype) return { x, y };
  const zoom = Number(getComputedStyle(map.parentElement!).zoom);
  return { x: (x + scrollX) * zoom - scrollX, y: (y + scrollY) * zoom - scrollY };
}

/** Until nothing in a map has moved for a while. */
async function still(map: AcuBodyMap): Promise<void> {
  let last = '';
  const place = (): string =>
    JSON.stringify([map.getBoundingClientRect(), part(map, 'figure')!.getBoundingClientRect()]);
  await until(async () => {
    const before = last;
    await new Promise((resolve) => setTimeout(resolve, 200));
    return (last = place()) === before;
  }, 'nothing moves');
}

/** The places of points in a view as they are drawn. */
function placesIn(map: AcuBodyMap, view: string): Place[] {
  const frame = root(map).querySelector(`.view-${view} [part~="silhouette"]`)!.getBoundingClientRect();
  return map.model!.points.flatMap(({ placements }) =>
    placements.flatMap((each) =>
      each.view === view
        ? [{ x: frame.x + (each.at.x * frame.width) / 100, y: frame.y + (each.at.y * frame.height) / 100 }]
        : [],
    ),
  );
}
const nearest = (from: Place, places: readonly Place[]): number =>
  Math.min(...places.map((place) => distance(place, from)));

for (const style of SCALED) {
  describe(`a page with ${style}`, () => {
    afterEach(() => fixtureCleanup());

    it('ties each mark that was moved to its place by a line, and leaves the others on theirs', async () => {
      const map = await mountIn(style);
      const back = root(map).querySelector<HTMLElement>('.view-back')!;
      const scale = back.getBoundingClientRect().width / back.offsetWidth;
      const all = <Found extends Element>(selector: string): Found[] => [...back.querySelectorAll<Found>(selector)];
      const places = (): Place[] => placesIn(map, 'back');
      const marks = (): Place[] => all('[part~="hotspot"]').filter(isSeen).map(centre);
      const leaders = (): SVGPathElement[] => all('[part~="leaders"] path');
      await until(() => leaders().length > 3, 'marks have moved apart');
      const moved = (): Place[] => marks().filter((mark) => nearest(mark, places()) > 5 * scale);
      await until(() => moved().length <= leaders().length, 'each that was moved has a line');
      for (const dot of all('[part~="leaders"] circle').map(centre))
        expect(nearest(dot, places()), 'a line ends at a place').to.be.below(1.2 * scale);
      const drawing = back.querySelector('[part~="leaders"]')!.getBoundingClientRect();
      for (const leader of leaders()) {
        const { x, y } = leader.getPointAtLength(0);
        const from = { x: drawing.x + x * scale, y: drawing.y + y * scale };
        expect(nearest(from, marks()), 'and begins at a mark').to.be.below(1.2 * scale);
      }
      for (const mark of marks()) expect(nearest(mark, places()), 'none is far').to.be.below(17 * scale);
    });

    it('opens the point whose place is pressed', async () => {
      for (const name of ['BL40', 'BL57']) {
        const map = await mountIn(style, html`<acu-body-map points="BL40 BL57 ST36 SP6 LI4"></acu-body-map>`);
        const mark = hotspot(map, name);
        window.scrollBy({ top: drawn(map, centre(mark)).y - window.innerHeight / 2, behavior: 'instant' });
        await still(map);
        const frame = root(map).querySelector('.view-back [part~="silhouette"]')!.getBoundingClientRect();
        const { at } = map.model!.points.find(({ id }) => id === name)!.placements.find(({ view }) => view === 'back')!;
        const place = { x: frame.x + (at.x * frame.width) / 100, y: frame.y + (at.y * frame.height) / 100 };
        const { x, y } = drawn(map, place);
        await sendMouse({ type: 'click', position: [Math.round(x), Math.round(y)] });
        await untilEqual(() => map.selected, name);
        await until(() => panelTitle(map) !== '', 'the panel is open');
        fixtureCleanup();
      }
    });

    it('lays regions beside the body, apart from each other and inside the map', async () => {
      const map = await mountIn(style, html`<acu-body-map points="*"></acu-body-map>`, 375);
      const regions = (): HTMLElement[] => parts(map, 'region').filter(isSeen);
      await until(() => regions().length > 8, 'regions are placed');
      const edge = map.getBoundingClientRect();
      const boxes = regions().map((each) => ({ name: nameOf(each), box: each.getBoundingClientRect() }));
      const isApart = (a: DOMRect, b: DOMRect): boolean =>
        a.right <= b.left + 0.5 || b.right <= a.left + 0.5 || a.bottom <= b.top + 0.5 || b.bottom <= a.top + 0.5;
      const misplaced = boxes.filter(
        ({ box }) =>
          box.left < edge.left ||
          box.right > edge.right ||
          boxes.some((other) => other.box !== box && !isApart(box, other.box)),
      );
      expect(misplaced.map(({ name }) => name)).to.deep.equal([]);
      // Each line leads from its button to the body.
      const lines = [...root(map).querySelectorAll<SVGPathElement>('.view-front [part~="region-lines"] path')];
      expect(lines.length).to.be.above(4);
      const scale = edge.width / map.offsetWidth;
      for (const line of lines) {
        const { left, right, top, bottom } = line.getBoundingClientRect();
        const touching = boxes.filter(
          ({ box }) =>
            left <= box.right + 3 * scale && right >= box.left - 3 * scale && top <= box.bottom && bottom >= box.top,
        );
        expect(touching.length, 'a line begins at a button').to.be.at.least(1);
      }
    });

    it('zooms around the place under the pointer', async () => {
      const map = await mountIn(style);
      await until(() => part(map, 'zoom-button'), 'the buttons are there');
      const frame = root(map).querySelector<HTMLElement>('.view-back .frame')!;
      const picture = root(map).querySelector<SVGSVGElement>('.view-back .picture')!;
      frame.scrollIntoView({ block: 'center', behavior: 'instant' });
      const rect = frame.getBoundingClientRect();
      const at = { x: rect.x + rect.width * 0.4, y: rect.y + rect.height * 0.4 };
      const under = (): Place => {
        const { x, y, width, height } = picture.viewBox.baseVal;
        const box = picture.getBoundingClientRect();
        return {
          x: x + ((at.x - box.x) / box.width) * width,
          y: y + ((at.y - box.y) / box.height) * height,
        };
      };
      const before = under();
      const whole = picture.viewBox.baseVal.width;
      const { x: clientX, y: clientY } = drawn(map, at);
      const turn = { bubbles: true, cancelable: true, ctrlKey: true, deltaY: -60, clientX, clientY };
      await until(() => {
        frame.dispatchEvent(new WheelEvent('wheel', turn));
        return picture.viewBox.baseVal.width < whole * 0.8;
      }, 'it is enlarged');
      expect(distance(under(), before)).to.be.below(whole / 100);
    });

    it('keeps the text of a step above the bar of a routine', async () => {
      const map = await mountRoutines(html`<div style=${`width: 320px; ${style}`}><acu-body-map></acu-body-map></div>`);
      await openRoutine(map, 'Ten to fifteen minutes a day');
      await beginRoutine(map);
      const bar = root(map).querySelector<HTMLElement>('.routine-going > .panel-nav')!;
      const host = bar.closest<HTMLElement>('acu-routine')!;
      await until(() => host.style.getPropertyValue('--_bar'), 'the height of the bar is known');
      expect(Number.parseFloat(host.style.getPropertyValue('--_bar'))).to.be.closeTo(bar.offsetHeight, 1);
    });
  });
}
