import { InnerElement } from '../inner-element.js';
import { missing } from '../late.js';
import { noChange, nothing, type LitElement } from '../lit.js';
import { WholeElement } from '../whole-element.js';
import { adopt, isAdoptable } from './adopt.js';

/** Fulfils when the browser has read the whole page: until then, it may still add to the tree. */
export const parsed = new Promise<unknown>((resolve) =>
  document.readyState === 'loading'
    ? document.addEventListener('DOMContentLoaded', resolve, { once: true })
    : resolve(undefined),
);

/** A click on a button that may not have been live yet. */
export interface Click {
  readonly target: Element;
  /** Where the target was. */
  readonly box: DOMRect;
  /** Whose button it was. */
  readonly id: string | undefined;
  /** Undefined when only the button's popover tells of it. */
  readonly event?: MouseEvent;
}

/** What is known of a tree that a server or the build has drawn. */
export interface Drawn {
  /** Whether it holds what a map draws after its first picture, as that of a server does. */
  readonly isWhole: boolean;
  /** The last one since there is a script. */
  readonly click: Click | undefined;
  /** The listener that notes clicks. */
  readonly note: (event: Event) => void;
}

/**
 * Takes over the tree that a server has drawn, in which nothing changes: the map now, the elements inside it with their
 * first update. What a reader has pressed in the meantime is pressed then.
 *
 * @param value What the map would draw itself.
 */
export function takeOver(root: ShadowRoot, value: unknown, map: LitElement, drawn: Drawn): void {
  const { isWhole } = drawn;
  const early = drawn.click ?? opened(root);
  adopt(root, value, map.renderOptions);
  const adopted: Promise<void>[] = [];
  for (const element of root.querySelectorAll('*')) {
    if (!(element instanceof InnerElement)) continue;
    if (isAdoptable(element))
      adopted.push(adoptAtFirst(element, isWhole).then(() => press(element, root, drawn.click ?? early)));
    // Asks for its contexts again. What it listens to, it does once.
    element.disconnectedCallback();
    element.connectedCallback();
  }
  void tidy(root, adopted, drawn);
}

const nextFrame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));

/** Fulfils when the element has gone on from what the server has drawn in it. */
async function adoptAtFirst(element: InnerElement, isWhole: boolean): Promise<void> {
  Object.assign(element, { isWhole });
  // What is there has been seen, so the rest comes next. Thumbnails come when they are seen themselves.
  const rest = !isWhole && element instanceof WholeElement && element;
  const draw = element['render'].bind(element);
  await new Promise<void>((resolve) => {
    const adoptFirst = (): unknown => {
      element.forget();
      const value = draw();
      // The server had the drawing. It stays until it is here as well, or can't be fetched.
      if (isWhole && lacksDrawing(value) && missing.size === 0) return noChange;
      Reflect.deleteProperty(element, 'render');
      adopt(element, value, element.renderOptions);
      if (rest) Object.assign(rest, { isWhole: true });
      resolve();
      return value;
    };
    Object.assign(element, { render: adoptFirst });
  });
  if (rest) rest.requestUpdate();
  await element.updateComplete;
}

/** Whether a template holds a picture without its drawing, as `figure/picture.ts` makes it. */
function lacksDrawing(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (!('_$litType$' in value)) return Symbol.iterator in value && [...(value as Iterable<unknown>)].some(lacksDrawing);
  const { strings, values } = value as unknown as { strings: readonly string[]; values: readonly unknown[] };
  return strings[0]?.includes('"silhouette"') ? values.includes(nothing) : values.some(lacksDrawing);
}

/** Whose button something is in. */
const idOf = (target: Element): string | undefined => target.closest<HTMLElement>('[data-id]')?.dataset['id'];

/** What was pressed before there was a script: since then, its popover is open. */
function opened(root: ShadowRoot): Click | undefined {
  const isPressed = (button: Element): boolean => isOpen(popoverOf(button, root));
  const target = [...root.querySelectorAll('[popovertarget]')].find(isPressed);
  return target && { target, box: target.getBoundingClientRect(), id: idOf(target) };
}

const popoverOf = (button: Element, root: ShadowRoot): Element | null =>
  root.getElementById(button.getAttribute('popovertarget') ?? '');

/** Presses what was pressed before, if it is in an element that is live now, and still the button of the same point. */
function press(element: InnerElement, root: ShadowRoot, click: Click | undefined): void {
  for (const button of element.querySelectorAll('[popovertarget]')) {
    popoverOf(button, root)?.remove();
    button.removeAttribute('popovertarget');
  }
  if (!click || !element.contains(click.target) || idOf(click.target) !== click.id) return;
  const { target, box, event } = click;
  if (!event) return (target as HTMLElement).click();
  // Where it would be now, for the page may have been scrolled. The page has heard of it: it stays inside the map.
  const { x, y } = target.getBoundingClientRect();
  const [clientX, clientY] = [event.clientX + x - box.x, event.clientY + y - box.y];
  target.dispatchEvent(
    new MouseEvent('click', { bubbles: true, cancelable: true, detail: event.detail, clientX, clientY }),
  );
}

/** Browsers before 2024 do not know popovers. */
function isOpen(popover: Element | null): boolean {
  try {
    return popover !== null && popover.matches(':popover-open');
  } catch {
    return false;
  }
}

/** Takes away the styles that were there only until the browser had those of the script. */
async function tidy(root: ShadowRoot, adopted: readonly Promise<void>[], { note }: Drawn): Promise<void> {
  await Promise.all(adopted);
  root.removeEventListener('click', note);
  // What stands open beside the picture is opened when it has been measured, at the end of a frame.
  await nextFrame();
  await nextFrame();
  for (const placed of root.querySelectorAll('[data-at]')) placed.removeAttribute('data-at');
  for (const each of root.querySelectorAll('[data-acu], [id^="early-"]')) each.remove();
}
