// Every state of the map in every theme at every width, against the pictures in `baselines/`.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { still, write } from './studio.mjs';

const themes = fileURLToPath(new URL('../../themes/', import.meta.url));
export const baselines = fileURLToPath(new URL('baselines/', import.meta.url));

const WIDTHS = [320, 375, 768, 1200];
/** The attributes of the map, and the parts of it that arrive last. */
export const STATES = {
  open: { attributes: 'selected="BL23"', last: ['[part~="timer"]', '[part~="more"]', 'acu-panel .overlay text'] },
  list: { attributes: '', last: ['[part~="more"]'] },
  'close-up': { attributes: 'view="hand-back"', last: ['[part~="more"]'] },
  routine: { attributes: 'routine="daily"', last: ['[part~="more"]', '[part~="practice"]'] },
  empty: { attributes: `data='{"points":[]}'`, last: ['[part~="empty"]'] },
  error: { attributes: 'data="no data"', last: ['[part~="error"]'] },
};
/** Measured: see `main.mjs`. */
export const TOLERANCE = { threshold: 0.02, pixels: 10 };

/** The complete themes; the other files in that folder style only some parts of the map. */
function presets() {
  const names = existsSync(themes) ? readdirSync(themes).map((file) => file.replace('.css', '')) : [];
  const whole = names.filter((name) => readFileSync(`${themes}${name}.css`, 'utf8').includes(`.acu-theme-${name}`));
  return [
    ...whole.map((theme) => ({ name: theme, theme, scheme: 'light' })),
    ...whole.filter((theme) => theme === 'clay').map((theme) => ({ name: 'clay-dark', theme, scheme: 'dark' })),
  ];
}

/**
 * A suite for each preset. With `isUpdate`, pictures are accepted instead of compared.
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
    checks: WIDTHS.flatMap((width) =>
      Object.entries(STATES).map(([state, { attributes, last }]) => {
        const name = `${preset}/${state}-${width}`;
        const path = `${baselines}${name}.jpg`;
        return {
          name,
          run: async (studio) => {
            await studio.setWidth(width);
            const box = await studio.tab.evaluate(
              (...scene) => window.visual.place(...scene),
              `<acu-body-map class="acu-theme-${theme}" ${attributes}></acu-body-map>`,
              scheme,
              last,
            );
            const take = () => studio.shootSmall(box);
            if (isUpdate) write(path, await still(take));
            return existsSync(path)
              ? studio.difference(name, readFileSync(path), take, TOLERANCE)
              : 'there is no picture of it yet. Make one with: npm run test:visual -- --update';
          },
        };
      }),
    ),
  }));
