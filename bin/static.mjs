// `acu-body-map static` and `poster`: maps for places without script.
import { basename } from 'node:path';
import { addressOf, known, plain } from './options.mjs';
import { pngOf } from './raster.mjs';

/** @typedef {Pick<import('../dist/server/index.js').StaticMap, 'points' | 'issues'>} Drawn */

/** Endings of texts, and how such a text is written. @type {Record<string, 'html' | 'markdown'>} */
const FORMATS = { html: 'html', htm: 'html', md: 'markdown', markdown: 'markdown' };

/**
 * The files that a map without script consists of, by their names. The first is the text.
 *
 * @param {string | undefined} dataset JSON; the built-in points without one.
 * @param {Record<string, string | boolean | undefined>} options Of the command line.
 * @returns {Promise<Drawn & { text: string, pictures: ReadonlyMap<string, string | Uint8Array> }>}
 */
export async function staticFiles(dataset, options) {
  const { out, image, online } = options;
  const stem = typeof out === 'string' && out !== '-' ? out.replace(/\.[^./\\]*$/, '') : undefined;
  const format = formatOf(options);
  const { renderStatic } = await import('../dist/server/index.js');
  const hasPng = !options['no-png'];
  const map = await renderStatic(dataset, {
    ...(await contentOf(options)),
    headingLevel: levelOf(options['heading-level']),
    more: !options['no-more'],
    structuredData: Boolean(options['structured-data']),
    image: image ?? (stem && `${basename(stem)}${hasPng ? '-2x.png' : '.svg'}`),
    online: online === undefined ? undefined : addressOf('online', online, 'https://example.org/points'),
  });
  const text = map[format] + (map.structuredData ? `${map.structuredData}\n` : '');
  const pictures = new Map();
  if (stem !== undefined && map.points.length > 0) {
    const { picture, preview } = map;
    pictures.set(`${stem}.svg`, picture.svg);
    if (hasPng) {
      pictures.set(`${stem}.png`, await pngOf(picture.svg, picture.width));
      pictures.set(`${stem}-2x.png`, await pngOf(picture.svg, picture.width * 2));
      pictures.set(`${stem}-preview.png`, await pngOf(preview.svg, preview.width));
    } else pictures.set(`${stem}-preview.svg`, preview.svg);
  }
  return { text, pictures, points: map.points, issues: map.issues };
}

/**
 * A picture to show before the script has come, and the line that does so.
 *
 * @param {string | undefined} dataset
 * @param {Record<string, string | boolean | undefined>} options
 * @param {string} out
 * @returns {Promise<Drawn & { file: string | Uint8Array, snippet: string }>}
 */
export async function posterFiles(dataset, options, out) {
  const { renderStatic } = await import('../dist/server/index.js');
  const { poster, points, issues } = await renderStatic(dataset, await contentOf(options));
  const file = /\.png$/i.test(out) ? await pngOf(poster.svg, poster.width * 2) : poster.svg;
  const about = `alt="${poster.alt.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}" width="${poster.width}" height="${poster.height}"`;
  return { file, points, issues, snippet: `<img slot="poster" src="${basename(out)}" ${about} />` };
}

/**
 * Which points, in which language. A live map ignores what it does not know and says so; a text that is posted says
 * nothing.
 *
 * @param {Record<string, string | boolean | undefined>} options
 */
async function contentOf({ lang, topic, points, codes, figure }) {
  const [{ topicNamed }, { TOPICS }, { FIGURES }, { schemeCalled, SCHEMES }, { LANGUAGES }] = await Promise.all([
    import('../dist/topics/named.js'),
    import('../dist/topics/topic.js'),
    import('../dist/atlas/index.js'),
    import('../dist/atlas/schemes.js'),
    import('../dist/languages/loaders.js'),
  ]);
  known('topic', topic, TOPICS, (word) => topicNamed(word) !== undefined);
  known('figure', figure, FIGURES);
  known('codes', codes, SCHEMES, (word) => schemeCalled(word) !== undefined);
  known('lang', lang, ['en', ...Object.keys(LANGUAGES)], isLanguage);
  return { lang, topic, points, codes, figure };
}

/** Data may be in any language; that a map has no words in one is a warning. @param {string} tag */
function isLanguage(tag) {
  try {
    return new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(tag) !== undefined;
  } catch {
    return false;
  }
}

const LEVELS = [3, 4, 5, 6];

/** @param {string | boolean | undefined} value */
function levelOf(value = '3') {
  known('heading-level', value, LEVELS);
  return Number(value);
}

/** @param {Record<string, string | boolean | undefined>} options @returns {'html' | 'markdown'} */
function formatOf({ format, out }) {
  const ending =
    String(out ?? '')
      .split('.')
      .pop() ?? '';
  known('format', format, ['html', 'markdown'], (word) => Object.hasOwn(FORMATS, plain(word)));
  return FORMATS[plain(String(format ?? ending))] ?? 'html';
}
