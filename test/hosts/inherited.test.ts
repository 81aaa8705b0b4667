import { expect, html } from '@open-wc/testing';
import type { AcuBodyMap } from '../../src/index.js';
import { fixtureCleanup, mount, part, parts, press, root, row, settled, unfold } from '../support/map.js';
import { until, untilEqual } from '../support/until.js';

/** What a page may set on any ancestor, and what reaches a map from there. Values that nothing in a map has. */
const ODDITIES: Readonly<Record<string, string>> = {
  'word-break': 'break-all',
  'line-break': 'anywhere',
  'text-transform': 'uppercase',
  'text-indent': '3em',
  'text-align': 'center',
  'text-align-last': 'right',
  'text-shadow': 'red 0px 1px 4px',
  'text-emphasis': 'dot',
  'text-orientation': 'upright',
  'text-rendering': 'geometricPrecision',
  'text-underline-position': 'under',
  '-webkit-text-stroke': '1px red',
  '-webkit-text-fill-color': 'magenta',
  'white-space': 'pre',
  'tab-size': '1',
  hyphens: 'auto',
  visibility: 'hidden',
  'user-select': 'none',
  cursor: 'wait',
  'caret-color': 'red',
  'line-height': '0',
  'font-style': 'italic',
  'font-weight': '900',
  'font-variant': 'small-caps',
  'font-stretch': 'condensed',
  'font-kerning': 'none',
  'font-feature-settings': '"smcp"',
  'font-size-adjust': '0.7',
  'font-synthesis': 'none',
  quotes: '"<" ">"',
  'list-style': 'square inside',
  'border-collapse': 'collapse',
  'border-spacing': '9px',
  'caption-side': 'bottom',
  'empty-cells': 'hide',
  orphans: '9',
  widows: '9',
  fill: 'red',
  'fill-opacity': '0.4',
  'fill-rule': 'evenodd',
  'clip-rule': 'evenodd',
  stroke: 'red',
  'stroke-width': '9px',
  'stroke-opacity': '0.4',
  'stroke-dasharray': '3px',
  'stroke-dashoffset': '3px',
  'stroke-linecap': 'square',
  'stroke-linejoin': 'bevel',
  'stroke-miterlimit': '9',
  'paint-order': 'stroke',
  'shape-rendering': 'crispEdges',
  'text-anchor': 'end',
  'dominant-baseline': 'hanging',
  'color-interpolation': 'linearrgb',
  marker: 'none',
  'image-rendering': 'pixelated',
  direction: 'rtl',
  'ruby-position': 'under',
  color: 'red',
};
/** Those that take part in a shorthand are read by their parts. */
const READ = [
  ...Object.keys(ODDITIES).filter((name) => !['marker', 'border-spacing'].includes(name)),
  'text-emphasis-style',
  '-webkit-text-stroke-width',
  'list-style-type',
  'list-style-position',
];
const ODD = Object.entries(ODDITIES)
  .map(([name, value]) => `${name}: ${value}`)
  .join('; ');

/** How every element inside a map is, and where. */
function looks(map: AcuBodyMap): string[] {
  const { x, y } = part(map, 'map')!.getBoundingClientRect();
  return [...part(map, 'map')!.querySelectorAll('*')].map((element) => {
    const style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    // What is only heard is 1 px large, and its place between words is nowhere seen.
    const isSeen = box.width > 1 && box.height > 1;
    const place = isSeen ? [box.x - x, box.y - y, box.width, box.height].map((each) => each.toFixed(0)).join(' ') : '';
    const name = `${element.localName}.${element.getAttribute('class') ?? ''}`;
    return `${name} at ${place}: ${READ.map((property) => `${property} ${style.getPropertyValue(property)}`).join('; ')}`;
  });
}

/** A map whose late parts are there, with a panel, and the ancestor from which it inherits. */
async function open(width: number): Promise<{ readonly map: AcuBodyMap; readonly ancestor: HTMLElement }> {
  const map = await mount(html`<acu-body-map lang="en"></acu-body-map>`, width);
  await until(() => ['zoom-button', 'more', 'routine-open', 'handout-button'].every((name) => part(map, name)));
  await press(map, row(map, 'Sea of Vitality'));
  await until(() => part(map, 'timer') && part(map, 'sources'), 'the panel is whole');
  // What is folded is drawn when it is opened.
  const folded = [...root(map).querySelectorAll<HTMLDetailsElement>('details:not([open])')];
  await unfold(map);
  for (const each of folded) each.open = false;
  // The drawings of close-ups come when their strip is seen.
  part(map, 'close-ups')?.scrollIntoView({ behavior: 'instant' });
  await settled(map);
  window.scrollTo({ top: 0, behavior: 'instant' });
  let before = '';
  await until(async () => {
    const last = before;
    before = looks(map).join('\n');
    await new Promise((resolve) => setTimeout(resolve, 300));
    return before === last;
  }, 'nothing changes any more');
  return { map, ancestor: map.parentElement!.parentElement! };
}

describe('what a map inherits from its page', () => {
  afterEach(() => fixtureCleanup());

  for (const width of [320, 900]) {
    it(`changes nothing of its drawing and its texts, at ${width} px`, async () => {
      const { map, ancestor } = await open(width);
      const wanted = looks(map);
      expect(wanted.length).to.be.above(1000);
      ancestor.style.cssText = `${ODD}; width: ${width}px`;
      expect(getComputedStyle(map).wordBreak, 'the page has its way outside').to.equal('break-all');
      const different = (): string[] => {
        const now = looks(map);
        if (now.length !== wanted.length) return [`${now.length} elements, not ${wanted.length}`];
        return now.flatMap((look, i) => (look === wanted[i] ? [] : [difference(look, wanted[i]!)])).slice(0, 3);
      };
      await new Promise((resolve) => setTimeout(resolve, 300));
      await untilEqual(different, []);
      const inner = part(map, 'map')!.getBoundingClientRect();
      const outer = map.getBoundingClientRect();
      expect(outer.height - inner.height, 'no line of blanks around it').to.be.closeTo(0, 0.1);
      expect(outer.width).to.equal(width);
    });
  }

  it('is what it is said to be: font, letter and word spacing, and where pointers work', async () => {
    const { map, ancestor } = await open(900);
    ancestor.style.cssText =
      "font-family: 'Some Font', serif; letter-spacing: 2px; word-spacing: 3px; pointer-events: none; color-scheme: dark";
    for (const each of [part(map, 'map')!, ...parts(map, 'steps')]) {
      const style = getComputedStyle(each);
      expect(style.fontFamily).to.match(/Some Font/);
      expect([style.letterSpacing, style.wordSpacing]).to.deep.equal(['2px', '3px']);
      expect(style.colorScheme).to.equal('dark');
    }
    for (const each of root(map).querySelectorAll('.view-back :is(.frame, .hotspot)'))
      expect(getComputedStyle(each).pointerEvents).to.equal('none');
  });
});

/** The first thing in which two looks differ. */
function difference(now: string, wanted: string): string {
  const [is, was] = [now.split('; '), wanted.split('; ')];
  const i = is.findIndex((each, at) => each !== was[at]);
  return i < 1 ? `${is[0]}, not ${was[0]}` : `${is[0]!.split(' at ')[0]}: ${is[i]}, not ${was[i]}`;
}
