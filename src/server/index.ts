/** Draws a map on a server, where there is no DOM: for pages that show it before any script has come. */
import type { Figure, View } from '../atlas/index.js';
import type { DatasetFile } from '../dataset/index.js';
import { BESIDE } from '../elements/breakpoints.styles.js';
import { onePointStyles } from '../elements/map/one-point.styles.js';
import { styles } from '../elements/map/styles.js';
import { isFew, isPair } from '../model/index.js';
import { escaped, escapedJson } from './escape.js';
import { attributesOf, mapOf } from './map-of.js';
import type { ServerMap } from './map.js';
import { Markup } from './markup.js';
import { TextOfMap } from './text.js';

export { DatasetError } from '../dataset/index.js';
export { renderStatic, type StaticMap, type StaticOptions, type StaticPicture } from './static/index.js';

/** What the attributes of the tag say, under the names of its properties; and how it is written. */
export interface RenderOptions {
  /** The language of the map. Without one it is English, whatever the page around it says. */
  readonly lang?: string;
  readonly topic?: string;
  readonly topics?: string;
  readonly points?: string;
  readonly codes?: string;
  readonly figure?: Figure;
  readonly layout?: 'full' | 'compact';
  readonly view?: View;
  readonly selected?: string;
  readonly headingLevel?: number;
  readonly meridians?: boolean;
  readonly deepLink?: boolean;
  /** Where the page fetches the same data. Without an address, the data is written into the tag. */
  readonly src?: string;
  readonly id?: string;
  /** Classes of the tag: `acu-theme-clay`. */
  readonly class?: string;
  /** Markup of your own for inside the tag, such as what goes into its slots. It is written as it is. */
  readonly children?: string;
  /** For a page whose policy allows no style sheets in the page but those with this nonce. */
  readonly nonce?: string;
  /** `false` leaves out the text for places that take the map away. */
  readonly text?: boolean;
}

/**
 * A map as markup: the picture with its marks, list and safety text in a declarative shadow root; all texts once more
 * for places that strip that; the data. Scripts in the page take it over as it is.
 *
 * @param dataset A dataset, as an object or as JSON text; the built-in points when it is undefined.
 * @throws {DatasetError} when the data can't be used.
 */
export async function renderToString(dataset?: DatasetFile | string, options: RenderOptions = {}): Promise<string> {
  const { src, id, class: classes, nonce, children = '', text = true, ...rest } = options;
  const attributes = attributesOf(rest);
  const map = mapOf(attributes, dataset);
  const template = await map.draw();
  const markup = new Markup(map);
  const drawn = markup.of(template);
  const css = [...styles, onePointStyles].map(({ cssText }) => cssText).join('');
  const style = `<style data-acu${written({ nonce })}>${brief(css)}${markup.rules}${open(map)}</style>`;
  const root = `<template shadowrootmode="open">${style}${drawn}${markup.popovers}</template>`;
  const words = text ? new Markup(map, 'text').element(new TextOfMap()) : '';
  const data = dataset === undefined || src !== undefined ? '' : scriptOf(dataset);
  const tag = written({ id, class: classes, ...attributes, src });
  return `<acu-body-map${tag}>${root}${words}${children}${data}</acu-body-map>`;
}

const written = (attributes: Readonly<Record<string, string | undefined>>): string =>
  Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escaped(value)}"`))
    .join('');

const brief = (css: string): string => css.replace(/\/\*[^]*?\*\//g, '').replace(/\s+/g, ' ');

const scriptOf = (dataset: DatasetFile | string): string =>
  `<script type="application/json">${escapedJson(typeof dataset === 'string' ? dataset : JSON.stringify(dataset))}</script>`;

/** What stands open beside the picture. A server doesn't know the width, so style sheets decide until a script does. */
function open({ model, selected }: ServerMap): string {
  if (!model || selected !== undefined) return '';
  const parts = [isFew(model) && '.list', isPair(model) && '.safety'];
  return parts
    .filter(Boolean)
    .map(
      (part) => `@container (min-width: ${BESIDE}px) {
        ${part}::details-content { content-visibility: visible; block-size: auto; }
        ${part} > summary::after { rotate: 225deg !important; translate: 0 0.1em !important; }
      }`,
    )
    .join('');
}
