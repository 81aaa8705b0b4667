/** The part of the tool that runs inside a page: places a map, waits until it is still, compares pictures. */
import pixelmatch from 'pixelmatch';
import { safetyRead } from '../../src/elements/map/safety-read.js';
import type { AcuBodyMap } from '../../src/index.js';

/** How a placed map is brought into its state. */
export interface Scene {
  /** What is pressed, in turn, once it is there; and what is then typed into a field. */
  readonly press?: readonly string[];
  readonly type?: { readonly into: string; readonly text: string };
  /** The elements that appear last. */
  readonly last: readonly string[];
  /** The figures are painted anew: how a browser rounds half a pixel depends on what it has painted before. */
  readonly isPaintedAnew?: boolean;
}

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

async function until(what: string, isThere: () => unknown): Promise<void> {
  for (const end = performance.now() + 10_000; !isThere(); await frame()) {
    if (performance.now() > end) throw new Error(`did not appear: ${what}`);
  }
}

function boxOf(map: AcuBodyMap): Box {
  const { x, y, width, height } = map.getBoundingClientRect();
  return { x: x + scrollX, y: y + scrollY, width, height };
}

/** How many elements a map has, and the positions and sizes of those outside pictures. */
const layout = (shadow: ShadowRoot): string =>
  [...shadow.querySelectorAll(':not(svg *)')]
    .map((element) => Object.values(element.getBoundingClientRect().toJSON() as DOMRect).join(' '))
    .concat(`${shadow.querySelectorAll('*').length}`)
    .join();

/** Brings a map into its state and waits until two frames have the same layout. Returns the map's box on the page. */
export async function settle(map: AcuBodyMap, { press = [], type, last, isPaintedAnew }: Scene): Promise<Box> {
  await customElements.whenDefined('acu-body-map');
  await map.ready;
  const shadow = map.shadowRoot!;
  /** What a reader could press: present, and seen. */
  const seen = (selector: string): HTMLElement | undefined =>
    [...shadow.querySelectorAll<HTMLElement>(selector)].find((each) => each.checkVisibility());
  await until('zoom buttons', () => !shadow.querySelector('acu-figure:not(:has([part~="zoom-button"]))'));
  for (const selector of press) {
    await until(selector, () => seen(selector));
    const pressed = seen(selector)!;
    pressed.click();
    // What goes away when it is pressed hands focus on, a little later.
    await frame();
    if (!pressed.isConnected) await until('focus', () => shadow.activeElement);
  }
  if (type) {
    await until(type.into, () => seen(type.into));
    const field = seen(type.into) as HTMLInputElement;
    field.focus();
    field.value = type.text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  }
  // Close-ups get their drawings a moment after they are shown.
  const strip = seen('.close-ups');
  if (strip) await until('close-ups', () => !strip.querySelector('.picture:not(:has(*))'));
  for (const selector of last) await until(selector, () => shadow.querySelector(selector));
  // The notes in the safety row come when the map has been seen.
  const safety = seen('[part~="safety"]');
  await until('safety notes', () => !safety || safety.querySelector('.safety-notes'));
  // What keeps to the edges of the screen would lie over other things in a picture of the whole map.
  for (const bar of shadow.querySelectorAll<HTMLElement>('.panel-nav, .panel-top, .routine-top'))
    bar.style.position = 'relative';
  // Chinese characters are hidden because their font differs from machine to machine.
  for (const hanzi of shadow.querySelectorAll<HTMLElement>('[lang^="zh-Han"]')) hanzi.hidden = true;
  if (isPaintedAnew) {
    const figureStage = shadow.querySelector<HTMLElement>('.stage')!;
    figureStage.style.display = 'none';
    await frame();
    figureStage.style.display = '';
    await frame();
  }
  let before = '';
  await until('two frames alike', () => {
    // What is pressed moves focus, as a dialog does: no ring is pictured. A search field that loses it folds.
    const focused = shadow.activeElement as HTMLElement | null;
    if (type) focused?.style.setProperty('caret-color', 'transparent');
    else focused?.blur();
    // A panel that is opened comes to the top of the screen, where its head may get small.
    scrollTo({ top: 0, behavior: 'instant' });
    return !shadow.querySelector('.is-stuck, .moving') && before === (before = layout(shadow));
  });
  return boxOf(map);
}

/** Replaces the content of the page with a map. Nobody has read its safety text. */
export function place(html: string, colorScheme: string, scene: Scene): Promise<Box> {
  safetyRead.clear();
  document.documentElement.style.colorScheme = colorScheme;
  document.body.innerHTML = html;
  return settle(document.querySelector('acu-body-map')!, scene);
}

const theme = (): HTMLStyleElement => document.querySelector<HTMLStyleElement>('#theme')!;

/**
 * Shows the page as written, with its theme, and its maps in a given state. If the selected map is inside something
 * closed, that is opened.
 */
async function stage(attributes: string, selector: string, scene: Scene): Promise<Box> {
  safetyRead.clear();
  theme().media = 'all';
  const { body } = new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html');
  document.body.innerHTML = body.innerHTML.replaceAll('<acu-body-map', `<acu-body-map ${attributes}`);
  const map = document.querySelector<AcuBodyMap>(`${selector} acu-body-map`)!;
  const opener = document.querySelector<HTMLElement>(`${selector} > summary, button:has(+ ${selector})`);
  if (!opener) return settle(map, scene);
  await settle(map, { last: [] });
  opener.click();
  return settle(map, scene);
}

/** Shows a map alone on the page, without the page's theme, in the place of another one. */
function alone(attributes: string, { x, y, width }: Box, scene: Scene): Promise<Box> {
  theme().media = 'not all';
  const style = `position: absolute; left: ${x}px; top: ${y}px; width: ${width}px; max-width: none`;
  return place(`<acu-body-map ${attributes} style="${style}"></acu-body-map>`, '', scene);
}

const load = async (url: string): Promise<ImageBitmap> => createImageBitmap(await (await fetch(url)).blob());

/** A drawing context in memory, because graphics cards render differently. */
const sheet = (width: number, height: number): CanvasRenderingContext2D =>
  Object.assign(document.createElement('canvas'), { width, height }).getContext('2d', { willReadFrequently: true })!;

/** A picture at half size, which keeps files small and still shows a shift by one pixel. Pictures are data URLs. */
async function shrink(url: string): Promise<string> {
  const bitmap = await load(url);
  const context = sheet(Math.ceil(bitmap.width / 2), Math.ceil(bitmap.height / 2));
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, bitmap.width / 2, bitmap.height / 2);
  return context.canvas.toDataURL('image/jpeg', 0.25);
}

/** Compares two pictures. Areas covered by only one of them count as different. */
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

/** The fonts that this machine lacks: naming such a font does not change the width of a text in the fallback font. */
function missingFonts(names: readonly string[]): string[] {
  const context = sheet(1, 1);
  const width = (font: string): number => {
    context.font = `40px ${font}`;
    return context.measureText('mmmmmiiiii').width;
  };
  return names.filter((name) => ['serif', 'monospace'].every((other) => width(`'${name}', ${other}`) === width(other)));
}

/**
 * The computed values of some properties for every element in a map, each with the element's name. Not of the box
 * around all, which has no text of its own and lets through what the map takes from its page.
 */
function computed(selector: string, properties: readonly string[]): string[] {
  return [...document.querySelector(`${selector} acu-body-map`)!.shadowRoot!.querySelectorAll('.room *')].flatMap(
    (element) => {
      const style = getComputedStyle(element);
      const name = `${element.localName}.${element.getAttribute('class') ?? ''}`;
      return properties.map((property) => `${name} { ${property}: ${style.getPropertyValue(property)} }`);
    },
  );
}

export const visual = { settle, place, stage, alone, shrink, compare, missingFonts, computed };
declare global {
  interface Window {
    visual: typeof visual;
  }
}
window.visual = visual;
