// Draws the first picture of the built-in points into dist/, where the source has none: a step of `npm run build`.
import { writeFileSync } from 'node:fs';
import { drawFirstPicture } from '../../src/server/first-picture.js';

const { markup, rules } = await drawFirstPicture();
/** A text as it is written in a template. */
const quoted = (text: string): string => text.replace(/[`\\]|\$\{/g, '\\$&');

writeFileSync(
  new URL('../../dist/elements/map/first-picture.js', import.meta.url),
  `// Made by tools/package/first-picture.ts.
import { css } from '../css.js';
import { html } from '../lit.js';
export const firstPicture = {
  markup: html\`${quoted(markup)}\`,
  rules: css\`${quoted(rules)}\`,
};
`,
);
