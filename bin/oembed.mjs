// `acu-body-map oembed`: what a page says to sites that show it inside their own.
import { addressOf, sizeOf } from './options.mjs';

/** Pixels that a map takes in a column of text, before its page says how high it is. */
const WIDTH = 700;
const HEIGHT = 1150;
const EXAMPLE = 'https://example.org/acu/embed.html?topic=low-back';

/**
 * The answer to be put into a file beside the page, and the line for the head of that page.
 *
 * @param {Record<string, string | boolean | undefined>} options `url` of the embedding page, `title`, `width`,
 *   `height`, and `json-url`, the address of the file itself.
 * @returns {{ text: string, link: string | undefined }}
 */
export function oembed({ url, title = 'Acupressure points', width, height, 'json-url': json }) {
  const page = addressOf('url', url, EXAMPLE);
  const about = { width: sizeOf('width', width, WIDTH), height: sizeOf('height', height, HEIGHT) };
  const html =
    `<iframe src="${escaped(page)}" title="${escaped(String(title))}" width="${about.width}" height="${about.height}" ` +
    'loading="lazy" sandbox="allow-scripts allow-popups allow-modals allow-downloads" ' +
    'style="border:0;max-width:100%"></iframe>';
  const answer = { version: '1.0', type: 'rich', title, provider_name: new URL(page).hostname, html, ...about };
  return {
    text: `${JSON.stringify(answer, null, 2)}\n`,
    link:
      json === undefined
        ? undefined
        : `<link rel="alternate" type="application/json+oembed" href="${escaped(addressOf('json-url', json, EXAMPLE))}" title="${escaped(String(title))}" />`,
  };
}

const SIGNS = /** @type {const} */ ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' });
const escaped = (/** @type {string} */ text) => text.replace(/[&<>"]/g, (sign) => SIGNS[/** @type {'&'} */ (sign)]);
