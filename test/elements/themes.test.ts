import { expect, html } from '@open-wc/testing';
import { contrasts, warnOfContrast } from '../../src/elements/text/contrast.js';
import type { AcuBodyMap } from '../../src/index.js';
import { contrast } from '../support/colour.js';
import { fixtureCleanup, hotspots, mount, parts } from '../support/map.js';
import { until } from '../support/until.js';

const PRESETS = ['clay', 'ink', 'jade', 'night', 'clinical', 'high-contrast'];
const MARKS = ['numbered', 'rings', 'squares', 'meridians'];
const TONES = [1, 2, 3, 4, 5, 6];
const SKIN = ['figure-base', 'figure-shade-1', 'figure-shade-2'];
const MERIDIANS = ['lu', 'li', 'st', 'sp', 'ht', 'si', 'bl', 'ki', 'pc', 'te', 'gb', 'lr', 'gv', 'cv'];

const page = document.documentElement;
const before = [...document.adoptedStyleSheets];

/** Links files of `themes/` the way a page does. */
async function link(...names: readonly string[]): Promise<void> {
  for (const name of names) adopt(await (await fetch(`/themes/${name}.css`)).text());
}
function adopt(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

/** The contrasts that are too low, in words, on a light and on a dark page. */
function weak(map: AcuBodyMap): string[] {
  return ['light', 'dark'].flatMap((scheme) => {
    page.style.colorScheme = scheme;
    return contrasts(map)
      .filter(({ ratio, least }) => ratio < least)
      .map(({ front, ground, ratio }) => `${scheme}: ${front} on ${ground} ${ratio.toFixed(2)}`);
  });
}

/** What a private custom property comes to as a colour. */
function colour(map: AcuBodyMap, name: string): string {
  const probe = map.shadowRoot!.appendChild(document.createElement('i'));
  probe.style.color = `var(--_${name})`;
  const found = getComputedStyle(probe).color;
  probe.remove();
  return found;
}
const markOf = (button: Element): CSSStyleDeclaration => getComputedStyle(button, '::before');
/** A point of every meridian, seen from the front or from the back. */
const oneOfEach = html`<acu-body-map
  points="LU5 LI10 ST10 SP15 HT3 SI12 BL23 KI27 PC3 TE15 GB14 LR14 GV19 CV17"
></acu-body-map>`;
const meridianColours = (map: AcuBodyMap): string[] =>
  MERIDIANS.map((name) => markOf(parts(map, `hotspot-${name}`)[0]!).backgroundColor);

describe('themes', () => {
  afterEach(() => {
    fixtureCleanup();
    document.adoptedStyleSheets = before;
    page.style.colorScheme = '';
  });

  for (const preset of PRESETS) {
    it(`${preset}: every colour stands out, on light and on dark pages, with every skin tone`, async () => {
      await link(preset, 'skin');
      const map = await mount();
      expect(weak(map), 'as it is').to.deep.equal([]);
      for (const tone of TONES) {
        map.className = `acu-skin-${tone}`;
        expect(weak(map), `skin tone ${tone}`).to.deep.equal([]);
      }
    });

    it(`${preset}: open rings and the colours of meridians stand out on the body`, async () => {
      await link(preset, 'marks-rings', 'marks-meridians', 'skin');
      const map = await mount(oneOfEach);
      const fills = meridianColours(map);
      for (const tone of [0, ...TONES]) {
        for (const scheme of ['light', 'dark']) {
          page.style.colorScheme = scheme;
          map.className = `acu-marks-rings acu-skin-${tone}`;
          const ring = colour(map, 'hotspot-edge');
          map.className = `acu-marks-meridians acu-skin-${tone}`;
          const edge = colour(map, 'hotspot-edge');
          for (const ground of SKIN) {
            const body = colour(map, ground);
            expect(contrast(ring, body), `ring on ${ground}, ${scheme}, skin ${tone}`).to.be.at.least(3);
            for (const fill of fills)
              expect(
                Math.max(contrast(edge, body), contrast(fill, body)),
                `${fill} on ${ground}, ${scheme}, skin ${tone}`,
              ).to.be.at.least(3);
          }
        }
      }
    });
  }

  for (const preset of ['', ...PRESETS]) {
    it(`${preset || 'without one'}: the chosen view is told apart by its tone in the dark, and read everywhere`, async () => {
      if (preset) await link(preset);
      const map = await mount(undefined, 375);
      const [track] = parts(map, 'view-switch');
      const [pill] = parts(map, 'view-button-current');
      const other = parts(map, 'view-button').find((each) => each !== pill);
      for (const scheme of ['light', 'dark']) {
        page.style.colorScheme = scheme;
        const [ground, chosen] = [getComputedStyle(track!).backgroundColor, getComputedStyle(pill!).backgroundColor];
        const isDark = contrast(colour(map, 'surface'), '#000') < 4;
        if (isDark) expect(contrast(chosen, ground), `${scheme}: pill on track`).to.be.at.least(3);
        expect(contrast(getComputedStyle(pill!).color, chosen), `${scheme}: on the pill`).to.be.at.least(4.5);
        expect(contrast(getComputedStyle(other!).color, ground), `${scheme}: on the track`).to.be.at.least(4.5);
      }
    });
  }

  it('clay is the default, spelled out', async () => {
    const map = await mount();
    const colours = (): string[] =>
      ['light', 'dark'].flatMap((scheme) => {
        page.style.colorScheme = scheme;
        return ['accent', 'action', 'surface', 'text', ...SKIN].map((name) => colour(map, name));
      });
    const plain = colours();
    await link('clay');
    expect(colours()).to.deep.equal(plain);
  });

  it('night stays dark on a light page', async () => {
    await link('night');
    const map = await mount();
    page.style.colorScheme = 'light';
    expect(getComputedStyle(map).colorScheme).to.equal('dark');
    expect(contrast(colour(map, 'surface'), '#000')).to.be.below(2);
  });

  it('high contrast reaches 7 for text and 4.5 for points', async () => {
    await link('high-contrast');
    const map = await mount();
    for (const scheme of ['light', 'dark']) {
      page.style.colorScheme = scheme;
      const low = contrasts(map).filter(({ ratio, least }) => ratio < (least === 4.5 ? 7 : 4.5));
      expect(low, scheme).to.deep.equal([]);
    }
  });

  it('of several linked themes each map takes the one of its class', async () => {
    await link(...PRESETS);
    const jade = await mount(html`<acu-body-map class="acu-theme-jade"></acu-body-map>`);
    const ink = await mount(html`<acu-body-map class="acu-theme-ink"></acu-body-map>`);
    page.style.colorScheme = 'light';
    expect([colour(jade, 'accent'), colour(ink, 'accent')]).to.deep.equal(['rgb(11, 107, 83)', 'rgb(200, 16, 46)']);
  });

  it("a page's own colour goes before that of a theme", async () => {
    adopt('acu-body-map { --acu-accent: #123456 }');
    await link('jade');
    expect(colour(await mount(), 'accent')).to.equal('rgb(18, 52, 86)');
  });

  it('numbered marks show the numbers of the points', async () => {
    const map = await mount();
    expect(markOf(hotspots(map)[0]!).content).to.equal('""');
    await link('marks-numbered');
    expect(hotspots(map).every((button) => markOf(button).content === 'counter(acu-number)')).to.equal(true);
    const numbers = new Map(map.model!.points.map(({ id, number }) => [id, `acu-number ${number}`]));
    for (const button of hotspots(map))
      expect(getComputedStyle(button).counterReset).to.equal(numbers.get(button.dataset['id'] ?? ''));
    expect(markOf(hotspots(map)[0]!).width).to.equal('20px');
  });

  it('square marks are square, ring marks are open', async () => {
    await link(...MARKS.map((name) => `marks-${name}`));
    const map = await mount(html`<acu-body-map class="acu-marks-squares"></acu-body-map>`);
    const mark = markOf(hotspots(map)[0]!);
    expect([mark.borderRadius, mark.content]).to.deep.equal(['2px', '""']);
    map.className = 'acu-marks-rings';
    expect(mark.backgroundColor).to.equal('rgba(0, 0, 0, 0)');
    expect(mark.borderTopColor).to.equal(colour(map, 'accent'));
  });

  it('each of the 14 meridians has a colour of its own', async () => {
    await link('marks-meridians');
    const fills = meridianColours(await mount(oneOfEach));
    expect(new Set(fills).size).to.equal(14);
    for (const fill of fills) expect(contrast(fill, '#fff'), `number on ${fill}`).to.be.at.least(4.5);
  });

  it('five tokens are enough: the rest follows and stands out', async () => {
    adopt(
      'acu-body-map { --acu-accent: #c2185b; --acu-action: #0b6b74; --acu-surface: #f6f9fd; --acu-text: #16243a; --acu-radius: 6px }',
    );
    expect(weak(await mount())).to.deep.equal([]);
  });

  it('five tokens of a dark brand are enough, too', async () => {
    adopt(
      'acu-body-map { --acu-accent: #ffb454; --acu-action: #9fd3ff; --acu-surface: #1a1430; --acu-text: #f3effa; --acu-radius: 0px }',
    );
    expect(weak(await mount())).to.deep.equal([]);
  });

  it('the author of a page is told once of colours that are too much alike, with their names and the ratio', async () => {
    adopt('acu-body-map { --acu-action: #dddddd; --acu-surface: #ffffff; --acu-card: #ffffff }');
    const heard: string[] = [];
    const { warn } = console;
    console.warn = (message: string) => heard.push(message);
    try {
      const map = await mount();
      await until(
        () => map.shadowRoot!.querySelector('acu-handout button'),
        'colours are looked at with what comes last',
      );
      await mount();
      warnOfContrast(map);
    } finally {
      console.warn = warn;
    }
    const told = heard.filter((message) => message.includes('hard to tell apart'));
    expect(told).to.have.length(1);
    expect(told[0]).to.include('--acu-action on --acu-surface: 1.4 to 1, should be 4.5 to 1');
  });
});
