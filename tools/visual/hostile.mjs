// Whether the styles of a page, and the container around a map, leave the inside of the map alone: on the pages of
// `test/pages` it has to look as it does without them at the same width.
import { STATES } from './presets.mjs';

/** @typedef {keyof typeof STATES} State */
/** @typedef {{ readonly name: string, width: number, selector: string, state: State }} Case */

/**
 * These are full-size pictures of a million pixels. In a dialog, whose place falls between pixels, 35 were seen to
 * differ; a clipped word is hundreds.
 */
const TOLERANCE = { threshold: 0.02, pixels: 100 };

const states = /** @type {State[]} */ (Object.keys(STATES));
/** The maps of each page. @type {Record<string, Case[]>} */
const PAGES = {
  'theme-hostile': [375, 1200].flatMap((width) =>
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
/** Inherited properties, which may differ without a visible pixel. */
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
      const { attributes, last } = STATES[state];
      return {
        name,
        run: async (studio) => {
          const { tab } = studio;
          await studio.setWidth(width);
          const there = await tab.evaluate((...scene) => window.visual.stage(...scene), attributes, selector, last);
          const seen = await studio.shoot(there);
          const styles = await tab.evaluate((...words) => window.visual.computed(...words), selector, INHERITED);
          const alone = await tab.evaluate((...scene) => window.visual.alone(...scene), attributes, there, last);
          const plain = await tab.evaluate((...words) => window.visual.computed(...words), 'body', INHERITED);
          const i = styles.findIndex((style, at) => style !== plain[at]);
          return (
            (await studio.difference(name, seen, () => studio.shoot(alone), TOLERANCE)) ??
            (i < 0 ? undefined : `${styles[i]}, but alone ${plain[i]}`)
          );
        },
      };
    }),
  }));
