import { fixture, fixtureCleanup, html } from '@open-wc/testing';
import '../../src/define.js';
import { safetyRead } from '../../src/elements/map/safety-read.js';
import type { AcuBodyMap } from '../../src/index.js';
import type { TemplateResult } from 'lit';

/**
 * In tests of anything else, the reader has read the safety text: it does not stand before each technique. Each file
 * has a page of its own.
 */
const hasReadAll = (): boolean => true;
safetyRead.has = hasReadAll;

/** From here on, nobody has read the safety text; undone by what is returned. */
export function unread(): () => void {
  safetyRead.clear();
  Reflect.deleteProperty(safetyRead, 'has');
  return () => void (safetyRead.has = hasReadAll);
}

/** A map in the page, with its data shown. */
export async function mount(
  template: TemplateResult = html`<acu-body-map></acu-body-map>`,
  width?: number,
): Promise<AcuBodyMap> {
  const parent = document.createElement('div');
  if (width !== undefined) parent.style.width = `${width}px`;
  const options = width === undefined ? {} : { parentNode: parent };
  if (width !== undefined) document.body.append(parent);
  const found = await fixture<HTMLElement>(template, options);
  const map = found.localName === 'acu-body-map' ? (found as AcuBodyMap) : found.querySelector('acu-body-map')!;
  await map.ready;
  // The panel comes right after the first render.
  await customElements.whenDefined('acu-panel');
  await map.updateComplete;
  return map;
}

export { fixtureCleanup };

export const root = (map: AcuBodyMap): ShadowRoot => map.shadowRoot!;

/** Every element that has a part of this name. */
export const parts = (map: AcuBodyMap, name: string): HTMLElement[] => [
  ...root(map).querySelectorAll<HTMLElement>(`[part~="${name}"]`),
];
export const part = (map: AcuBodyMap, name: string): HTMLElement | undefined => parts(map, name)[0];

/** The words of an element as they are seen and read, spaces folded. */
export const words = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The accessible name of a button that is named by its content: without what is hidden from screen readers. */
export function nameOf(button: Element): string {
  const copy = button.cloneNode(true) as Element;
  for (const each of copy.querySelectorAll('[aria-hidden="true"]')) each.remove();
  return words(copy);
}

/** The hotspot buttons, in all views that are shown. */
export const hotspots = (map: AcuBodyMap): HTMLButtonElement[] =>
  parts(map, 'hotspot').filter((mark): mark is HTMLButtonElement => mark instanceof HTMLButtonElement);

/** The hotspot button of a code, such as `BL 40`, or whose name contains a text. */
export function hotspot(map: AcuBodyMap, name: string): HTMLButtonElement {
  const id = name.replace(' ', '');
  const found = hotspots(map).find((button) => button.dataset['id'] === id || nameOf(button).includes(name));
  if (!found) throw new Error(`no hotspot ${name}`);
  return found;
}

/** The row of the list whose name contains a text. Unfolds the list, as who looks for a row does. */
export function row(map: AcuBodyMap, name: string): HTMLElement {
  part(map, 'list')?.setAttribute('open', '');
  const found = parts(map, 'list-item').find((button) => words(button).includes(name));
  if (!found) throw new Error(`no row ${name}`);
  return found;
}

/** A button of the tool menu, which is opened for it if need be. */
export async function tool(map: AcuBodyMap, name: string): Promise<HTMLElement> {
  const menu = part(map, 'tools-button');
  if (menu?.ariaExpanded === 'false') await press(map, menu);
  const found = part(map, name);
  if (!found) throw new Error(`no ${name} in the menu`);
  return found;
}

export const panelTitle = (map: AcuBodyMap): string => words(part(map, 'panel-title'));

/** The centre of an element or a range, in pixels of the viewport. */
export function centre(element: Pick<Element, 'getBoundingClientRect'>): { x: number; y: number } {
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}

/** Presses a button the way a mouse does: the element's own click, with a place. */
export async function press(map: AcuBodyMap, button: HTMLElement): Promise<void> {
  const { x, y } = centre(button);
  button.dispatchEvent(
    new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, detail: 1, clientX: x, clientY: y }),
  );
  await settled(map);
}

/** Until everything that follows from an act is drawn. */
export async function settled(map: AcuBodyMap): Promise<void> {
  await map.updateComplete;
  await new Promise((resolve) => setTimeout(resolve));
  await map.updateComplete;
}

/** Opens every folded row of a map. What a row holds is drawn then, and may be folded itself. */
export async function unfold(map: AcuBodyMap): Promise<void> {
  const closed = (): NodeListOf<HTMLDetailsElement> => root(map).querySelectorAll('details:not([open])');
  for (let depth = 0; depth < 4 && closed().length > 0; depth++) {
    for (const each of closed()) each.open = true;
    await new Promise(requestAnimationFrame);
    await settled(map);
  }
}

/** Events of a map, in order, as `[type, detail]`. */
export function record(
  map: EventTarget,
  ...types: readonly string[]
): [type: string, detail: Record<string, unknown>][] {
  const seen: [string, Record<string, unknown>][] = [];
  for (const type of types)
    map.addEventListener(type, (event) => seen.push([type, (event as CustomEvent<Record<string, unknown>>).detail]));
  return seen;
}

export const ACTS = ['acu-select', 'acu-close', 'acu-view-change'] as const;
