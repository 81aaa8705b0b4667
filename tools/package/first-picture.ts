// Draws the first picture of the built-in points, which the source does not have: into dist/, as a step of
// `npm run build`; with `--print`, as tests and gallery are served.
import { writeFileSync } from 'node:fs';
import { drawFirstPicture } from '../../src/server/first-picture.js';

/** A text as it is written in a template. */
const quoted = (text: string): string => text.replace(/[`\\]|\$\{/g, '\\$&');

const { markup, rules } = await drawFirstPicture();
const code = `// Made by tools/package/first-picture.ts.
import { css } from '../css.js';
import { html } from '../lit.js';
export const firstPicture = {
  markup: html\`${quoted(markup)}\`,
  rules: css\`${quoted(rules)}\`,
};
`;
if (process.argv.includes('--print')) process.stdout.write(code);
else writeFileSync(new URL('../../dist/elements/map/first-picture.js', import.meta.url), code);
