// Checks that a page's styles and a map's container do not affect the inside of the map: on the pages in `test/pages`,
// a map has to look as it does alone at the same width.
import { STATES } from './presets.mjs';

/**
 * @typedef {object} Case
 * @property {string} name
 * @property {number} width
 * @property {string} selector
 * @property {string} state
 */

/**
 * For pictures of a million pixels. In a dialog, a map can lie between two pixels, where up to 35 pixels were seen to
 * differ. A truncated word makes hundreds differ.
 */
const TOLERANCE = { threshold: 0.02, pixels: 100 };

/** By width: on a phone all states, on a wide page those that differ most. @type {[number, readonly string[]][]} */
const HOSTILE = [
  [375, Object.keys(STATES)],
  [1200, ['open', 'rest', 'routine', 'error']],
];
/** The maps of each page. @type {Record<string, Case[]>} */
const PAGES = {
  'theme-hostile': HOSTILE.flatMap(([width, states]) =>
    states.map((state) => ({ name: `${state}-${width}`, width, selector: 'main', state })),
  ),
  'root-62': [320, 1200].map((width) => ({ name: `open-${width}`, width, selector: 'body', state: 'open' })),
  containers: ['flex', 'grid', 'cell', 'transformed', 'details', 'tab', 'sleeve', 'dialog'].map((id) => ({
    name: id,
    width: 1200,
    selector: `#${id}`,
    state: 'open',
  })),
};
/** Inherited properties, whose effect may not be visible. */
const INHERITED = [
  'text-transform',
  'text-indent',
  'text-align',
  'text-shadow',
  'white-space',
  'hyphens',
  'list-style-type',
  'list-style-position',
  'cursor',
  'visibility',
  'font-variant',
  'font-style',
  'font-weight',
  'font-size',
  'line-height',
  '-webkit-text-fill-color',
];

/** @returns {import('./studio.mjs').Suite[]} */
export const hostileSuites = () =>
  Object.entries(PAGES).map(([page, cases]) => ({
    name: page,
    prepare: (studio) => studio.open(`test/pages/${page}.html`),
    checks: cases.map(({ name: which, width, selector, state }) => {
      const name = `${page}/${which}`;
      const { attributes, ...rest } = /** @type {import('./presets.mjs').State} */ (STATES[state]);
      const scene = { ...rest, isPaintedAnew: page === 'containers' };
      return {
        name,
        run: async (studio) => {
          const { tab } = studio;
          await studio.setWidth(width);
          const box = await tab.evaluate((...args) => window.visual.stage(...args), attributes, selector, scene);
          const picture = await studio.shoot(box);
          const styles = await tab.evaluate((...args) => window.visual.computed(...args), selector, INHERITED);
          const alone = await tab.evaluate((...args) => window.visual.alone(...args), attributes, box, scene);
          const plain = await tab.evaluate((...args) => window.visual.computed(...args), 'body', INHERITED);
          const i = styles.findIndex((style, at) => style !== plain[at]);
          return (
            (await studio.difference(name, picture, () => studio.shoot(alone), TOLERANCE)) ??
            (i < 0 ? undefined : `${styles[i]}, but alone ${plain[i]}`)
          );
        },
      };
    }),
  }));
