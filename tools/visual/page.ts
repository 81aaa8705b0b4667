/** The part of the tool that runs inside a page: places a map, waits until it is still, compares two pictures. */
import pixelmatch from 'pixelmatch';
import type { AcuBodyMap } from '../../src/index.js';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Comparison {
  /** How many pixels differ, and what share of the picture that is. */
  readonly pixels: number;
  readonly share: number;
  /** The difference as a picture, as a data URL. */
  readonly picture: string;
}

const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));

async function until(what: string, isSo: () => unknown): Promise<void> {
  for (const end = performance.now() + 10_000; !isSo(); await frame()) {
    if (performance.now() > end) throw new Error(`never came: ${what}`);
  }
}

function boxOf(map: AcuBodyMap): Box {
  const { x, y, width, height } = map.getBoundingClientRect();
  return { x: x + scrollX, y: y + scrollY, width, height };
}

/** The place and size of everything in a map, as text. */
const layout = (shadow: ShadowRoot): string =>
  [...shadow.querySelectorAll(':not(svg *)')]
    .map((element) => Object.values(element.getBoundingClientRect().toJSON() as DOMRect).join(' '))
    .join();

/**
 * Waits for the parts that arrive last and for two frames with the same layout. Returns where on the page the map is.
 */
export async function settle(map: AcuBodyMap, last: readonly string[]): Promise<Box> {
  await customElements.whenDefined('acu-body-map');
  await map.ready;
  const shadow = map.shadowRoot!;
  await until('zoom buttons', () => !shadow.querySelector('acu-figure:not(:has([part~="zoom-button"]))'));
  for (const selector of last) await until(selector, () => shadow.querySelector(selector));
  // Chinese characters come from whatever font a machine has.
  for (const hanzi of shadow.querySelectorAll<HTMLElement>('[lang^="zh-Han"]')) hanzi.hidden = true;
  let before = '';
  await until('two frames alike', () => before === (before = layout(shadow)));
  return boxOf(map);
}

/** Replaces everything in the page with a map. */
export function place(html: string, colorScheme: string, last: readonly string[]): Promise<Box> {
  document.documentElement.style.colorScheme = colorScheme;
  document.body.innerHTML = html;
  return settle(document.querySelector('acu-body-map')!, last);
}

const theme = (): HTMLStyleElement => document.querySelector<HTMLStyleElement>('#theme')!;

/**
 * Restores the page with its theme, with its maps in some state. A container that is closed is opened, and its map has
 * to be drawn then.
 */
async function stage(attributes: string, selector: string, last: readonly string[]): Promise<Box> {
  theme().media = 'all';
  const { body } = new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html');
  document.body.innerHTML = body.innerHTML.replaceAll('<acu-body-map', `<acu-body-map ${attributes}`);
  const map = document.querySelector<AcuBodyMap>(`${selector} acu-body-map`)!;
  const opener = document.querySelector<HTMLElement>(`${selector} > summary, button:has(+ ${selector})`);
  if (!opener) return settle(map, last);
  await settle(map, []);
  opener.click();
  const box = await settle(map, last);
  // A dialog focuses the first element in it.
  (map.shadowRoot?.activeElement as HTMLElement | null)?.blur();
  return box;
}

/** Shows a map alone in the page, without the theme, in the place of another one. */
function alone(attributes: string, { x, y, width }: Box, last: readonly string[]): Promise<Box> {
  theme().media = 'not all';
  return place(
    `<acu-body-map ${attributes} style="position: absolute; left: ${x}px; top: ${y}px; width: ${width}px; max-width: none"></acu-body-map>`,
    '',
    last,
  );
}

const load = async (url: string): Promise<ImageBitmap> => createImageBitmap(await (await fetch(url)).blob());

/** A canvas to draw on, in memory: graphics cards draw differently from machine to machine. */
const sheet = (width: number, height: number): CanvasRenderingContext2D =>
  Object.assign(document.createElement('canvas'), { width, height }).getContext('2d', { willReadFrequently: true })!;

/**
 * A picture in half size, which keeps the repository small and still shows a shift by one pixel. Pictures are data
 * URLs.
 */
async function shrink(url: string): Promise<string> {
  const bitmap = await load(url);
  const context = sheet(Math.ceil(bitmap.width / 2), Math.ceil(bitmap.height / 2));
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, bitmap.width / 2, bitmap.height / 2);
  return context.canvas.toDataURL('image/jpeg', 0.25);
}

/** Compares two pictures; where only one of them has a pixel, they differ. */
async function compare(before: string, after: string, threshold: number): Promise<Comparison> {
  const bitmaps = await Promise.all([load(before), load(after)]);
  const [width, height] = [
    Math.max(...bitmaps.map((bitmap) => bitmap.width)),
    Math.max(...bitmaps.map((bitmap) => bitmap.height)),
  ];
  const context = sheet(width, height);
  const [first, second] = bitmaps.map((bitmap) => {
    context.clearRect(0, 0, width, height);
    context.drawImage(bitmap, 0, 0);
    return context.getImageData(0, 0, width, height).data;
  });
  const difference = context.createImageData(width, height);
  const pixels = pixelmatch(first!, second!, difference.data, width, height, { threshold, includeAA: true });
  context.putImageData(difference, 0, 0);
  return { pixels, share: pixels / (width * height), picture: context.canvas.toDataURL() };
}

/** The fonts that this machine does not have: a text then is as wide as in the generic fallback. */
function lackingFonts(names: readonly string[]): string[] {
  const context = sheet(1, 1);
  const width = (font: string): number => {
    context.font = `40px ${font}`;
    return context.measureText('mmmmmiiiii').width;
  };
  return names.filter((name) => ['serif', 'monospace'].every((other) => width(`'${name}', ${other}`) === width(other)));
}

/** The computed values of some properties for every element of a map, each with the name of the element. */
function computed(selector: string, properties: readonly string[]): string[] {
  return [...document.querySelector(`${selector} acu-body-map`)!.shadowRoot!.querySelectorAll('*')].flatMap(
    (element) => {
      const style = getComputedStyle(element);
      return properties.map(
        (property) =>
          `${element.localName}.${element.getAttribute('class') ?? ''} { ${property}: ${style.getPropertyValue(property)} }`,
      );
    },
  );
}

export const visual = { settle, place, stage, alone, shrink, compare, lackingFonts, computed };
declare global {
  interface Window {
    visual: typeof visual;
  }
}
window.visual = visual;
