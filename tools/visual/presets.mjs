// Compares every state of the map in every theme at every width with the pictures in `baselines/`.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { still, write } from './studio.mjs';

const themes = fileURLToPath(new URL('../../themes/', import.meta.url));
export const baselines = fileURLToPath(new URL('baselines/', import.meta.url));

/**
 * How a map is brought into a state: its attributes, what is then pressed or typed, the elements that appear last, and
 * the widths at which it is pictured.
 *
 * @typedef {import('./page.js').Scene & { attributes: string, widths: readonly number[] }} State
 */
const [NARROW, PHONE, TABLET, WIDE] = [320, 375, 768, 1200];
/** The button that says that the safety text has been read, which stands before the first panel or routine. */
const READ = '[part~="safety-read"]';
/** What lies over the figure round a selected mark, and over the picture of its place in the panel. */
const OVERLAYS = /** @type {const} */ (['.stage .overlay > *', 'acu-panel .overlay text']);
/** @type {Readonly<Record<string, State>>} */
export const STATES = {
  open: {
    attributes: 'selected="BL23"',
    press: [READ],
    last: ['[part~="timer"]', '[part~="more"]', ...OVERLAYS, '[part~="sources"]'],
    widths: [NARROW, PHONE, TABLET, WIDE],
  },
  rest: { attributes: '', last: ['[part~="more"]', '[part~="tools-button"]'], widths: [PHONE, TABLET, WIDE] },
  // On a wide map the list is unfolded at rest.
  list: {
    attributes: '',
    press: ['[part~="list-heading"]'],
    last: ['[part~="more"]', '[part~="list"][open]'],
    widths: [NARROW, TABLET],
  },
  'close-up': { attributes: 'view="hand-back"', last: ['[part~="more"]'], widths: [PHONE, WIDE] },
  safety: {
    attributes: 'selected="BL23"',
    last: ['[part~="more"]', OVERLAYS[0], 'acu-panel [part~="safety-first"]'],
    widths: [PHONE, WIDE],
  },
  routine: {
    attributes: 'routine="daily"',
    press: [`[part~="practice"] ${READ}`],
    last: ['[part~="more"]', '[part~="practice"] .button-main'],
    widths: [PHONE, WIDE],
  },
  menu: {
    attributes: 'meridians',
    press: ['[part~="tools-button"]'],
    last: [
      '[part~="tools-button"][aria-expanded="true"]',
      '[part~="share-button"]',
      '[part~="more"]',
      'acu-figure .overlay text',
    ],
    widths: [PHONE],
  },
  'one-point': {
    attributes: 'points="LI4"',
    last: ['[part~="timer"]', '[part~="steps"]'],
    widths: [PHONE, TABLET],
  },
  search: {
    attributes: 'points="*"',
    type: { into: '[part~="search-field"]', text: 'hegu' },
    last: ['[part~="search-result"]', '[part~="region"]', '[part~="more"]'],
    widths: [PHONE, WIDE],
  },
  empty: { attributes: `data='{"points":[]}'`, last: ['[part~="empty"]'], widths: [NARROW, WIDE] },
  error: { attributes: 'data="no data"', last: ['[part~="error"]'], widths: [NARROW, WIDE] },
};
/** Measured: see `main.mjs`. */
export const TOLERANCE = { threshold: 0.02, pixels: 20 };

/** The complete themes. Other files in the folder style only a part of the map. */
function presets() {
  const names = existsSync(themes) ? readdirSync(themes).map((file) => file.replace('.css', '')) : [];
  const whole = names.filter((name) => readFileSync(`${themes}${name}.css`, 'utf8').includes(`.acu-theme-${name}`));
  return [
    ...whole.map((theme) => ({ name: theme, theme, scheme: 'light' })),
    ...whole.filter((theme) => theme === 'clay').map((theme) => ({ name: 'clay-dark', theme, scheme: 'dark' })),
  ];
}

/**
 * One suite per preset. With `isUpdate`, pictures are stored instead of compared.
 *
 * @param {boolean} isUpdate @returns {import('./studio.mjs').Suite[]}
 */
export const presetSuites = (isUpdate) =>
  presets().map(({ name: preset, theme, scheme }) => ({
    name: preset,
    prepare: async (studio) => {
      await studio.open('tools/visual/page.html');
      await studio.tab.addStyleTag({ url: `/themes/${theme}.css` });
    },
    checks: Object.entries(STATES).flatMap(([state, { attributes, widths, ...scene }]) =>
      widths.map((width) => {
        const name = `${preset}/${state}-${width}`;
        const path = `${baselines}${name}.jpg`;
        return {
          name,
          run: async (studio) => {
            await studio.setWidth(width);
            const box = await studio.tab.evaluate(
              (...args) => window.visual.place(...args),
              `<acu-body-map class="acu-theme-${theme}" ${attributes}></acu-body-map>`,
              scheme,
              scene,
            );
            const take = () => studio.shootSmall(box);
            if (isUpdate) write(path, await still(take));
            return existsSync(path)
              ? studio.difference(name, readFileSync(path), take, TOLERANCE)
              : 'has no baseline yet: npm run test:visual -- --update';
          },
        };
      }),
    ),
  }));
