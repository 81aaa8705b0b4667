import { html, render, type TemplateResult } from '../lit.js';
import type { View } from '../../atlas/index.js';
import { compass, type Direction, type Steps } from '../../geometry/compass.js';
import type { XY } from '../../geometry/xy.js';
import type { AcuFigure } from './acu-figure.js';
import { figureMoreStyles } from './acu-figure-more.styles.js';
import { idsOf } from './mark-ids.js';
import { InnerElement } from '../inner-element.js';

const KEYS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};
const BACK: Readonly<Record<Direction, Direction>> = { left: 'right', right: 'left', up: 'down', down: 'up' };

/**
 * Makes the marks of a view a single Tab stop and moves from mark to mark with the arrow keys: to the nearest one in
 * that direction, and straight back. Home and End go to the topmost and the lowest mark. A line of help appears while
 * the keyboard is in use. The mark that has focus, or that a pointer is over, shows its name.
 *
 * @summary Arrow keys in a view, and the names of its marks.
 * @tag acu-compass
 * @internal
 */
export class AcuCompass extends InnerElement {
  static override readonly sheet = figureMoreStyles;
  static override properties = { figure: {}, view: {} };
  declare figure: AcuFigure;
  declare view: View;

  /** The mark that is in the Tab order. */
  #current: HTMLElement | undefined;
  /** The last move: the opposite key undoes it. */
  #lastStep: { readonly from: HTMLElement; readonly to: HTMLElement; readonly direction: Direction } | undefined;
  #listening: AbortController | undefined;
  #cache: { readonly places: string; readonly steps: readonly Steps[] } | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    // When the element is put back, it listens again; the first time, it has no figure yet.
    if (this.hasUpdated) this.#listen();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#listening?.abort();
  }

  protected override firstUpdated(): void {
    this.#listen();
  }

  #listen(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.figure.addEventListener('keydown', this.#handleKeydown, { signal });
    this.figure.addEventListener('pointerover', this.#handlePointerOver, { signal });
    this.figure.addEventListener('focusin', this.#handleFocusIn, { signal });
    this.figure.addEventListener('focusout', this.#handleFocusOut, { signal });
    this.figure.addEventListener('acu-marks', this.#refresh, { signal });
  }

  /** The buttons that can receive focus, top to bottom. */
  get #stops(): HTMLElement[] {
    return this.figure.buttons
      .filter(isStop)
      .map((button) => ({ button, y: button.getBoundingClientRect().y }))
      .toSorted((a, b) => a.y - b.y)
      .map(({ button }) => button);
  }

  protected override updated(): void {
    this.figure.frame?.setAttribute('aria-describedby', `keys-${this.view}`);
    for (const mark of this.figure.marks)
      if (mark.querySelector('.hotspot-label') || mark.matches(':hover, :focus')) this.#name(mark);
    this.#refresh();
  }

  /**
   * Of a mark that goes, the crowd that its point is in now; of a crowd, a mark that was in it; else the first mark
   * that is shown, in this view or another. Nothing yet while the marks of a region that is zoomed to are on their way.
   */
  override heirOf(control: HTMLElement): HTMLElement | undefined {
    const [id = ''] = idsOf(control);
    const all = this.host.shadowRoot?.querySelectorAll<AcuFigure>('acu-figure') ?? [];
    const own = shownIn(this.figure);
    if (own.length === 0 && this.figure.frame?.matches('.by-regions.zoomed')) return undefined;
    const shown = [...own, ...[...all].flatMap(shownIn)];
    return shown.find((button) => idsOf(button).includes(id)) ?? shown[0];
  }

  readonly #refresh = (): void => this.#rove();

  /** Puts one mark in the Tab order: `wanted`, else the one already there, else the selected one, else the first. */
  #rove(wanted?: HTMLElement): void {
    const { buttons } = this.figure;
    const last = this.#current && buttons.includes(this.#current) && isStop(this.#current) ? this.#current : undefined;
    const chosen = buttons.find((mark) => isStop(mark) && mark.matches('[data-id][aria-expanded="true"]'));
    const current = wanted ?? last ?? chosen ?? buttons.filter(isStop).toSorted((a, b) => heightOf(a) - heightOf(b))[0];
    for (const mark of buttons) {
      const tabIndex = mark === current ? 0 : -1;
      if (mark.getAttribute('tabindex') !== `${tabIndex}`) mark.tabIndex = tabIndex;
    }
    this.#current = current;
  }

  readonly #handlePointerOver = ({ target }: Event): void => {
    if (target instanceof HTMLElement && this.figure.buttons.includes(target)) this.#name(target);
  };

  /** Writes the name of a point into its mark, where it is seen on hover and focus. Few marks ever need one. */
  #name(mark: HTMLElement): void {
    const hotspot = this.model?.hotspots.get(this.view)?.find(({ point }) => point.id === mark.dataset['id']);
    if (!hotspot || mark.localName !== 'button') return;
    const name = this.localized(hotspot.point.name);
    // It shifts inwards near the edges: at 0 % it starts at the mark, at 100 % it ends there.
    const place = `translate:${-hotspot.places[0].at.x}%`;
    const label = html`<span part="hotspot-label" class="hotspot-label" aria-hidden="true" .style=${place}
      >${name}</span
    >`;
    render(label, mark);
  }

  readonly #handleFocusIn = ({ target }: Event): void => {
    if (!(target instanceof HTMLElement) || !this.figure.buttons.includes(target)) return;
    this.toggleAttribute('data-used', target.matches(':focus-visible'));
    this.#name(target);
    this.#rove(target);
  };

  readonly #handleFocusOut = (): void => {
    this.removeAttribute('data-used');
  };

  readonly #handleKeydown = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const { target } = event;
    const marks = this.#stops;
    if (!(target instanceof HTMLElement) || !marks.includes(target)) return;
    const to =
      event.key === 'Home' ? marks[0] : event.key === 'End' ? marks.at(-1) : this.#next(target, marks, KEYS[event.key]);
    // A key that leads nowhere scrolls the page as usual.
    if (!to || to === target) return;
    event.preventDefault();
    to.focus({ focusVisible: true });
  };

  #next(from: HTMLElement, marks: readonly HTMLElement[], direction: Direction | undefined): HTMLElement | undefined {
    if (!direction) return undefined;
    const last = this.#lastStep;
    const isBack = last?.to === from && last.direction === BACK[direction] && marks.includes(last.from);
    const step = this.#steps(marks)[marks.indexOf(from)]?.[direction];
    const to = isBack ? last.from : step === undefined ? undefined : marks[step];
    if (to) this.#lastStep = { from, to, direction };
    return to;
  }

  #steps(marks: readonly HTMLElement[]): readonly Steps[] {
    const places = marks.map((mark): XY => {
      const { x, y, width, height } = mark.getBoundingClientRect();
      return { x: Math.round(x + width / 2), y: Math.round(y + height / 2) };
    });
    const [origin] = places;
    const key = places.map(({ x, y }) => `${x - (origin?.x ?? 0)},${y - (origin?.y ?? 0)}`).join(' ');
    if (this.#cache?.places !== key) this.#cache = { places: key, steps: compass(places) };
    return this.#cache.steps;
  }

  protected override render(): TemplateResult {
    return html`<p part="keys" class="keys" id=${`keys-${this.view}`}>${this.locale.messages.keys}</p>`;
  }
}

/** How far below the top of the picture a mark or a crowd has its place, in per cent: known without measuring. */
const heightOf = ({ style }: HTMLElement): number =>
  Number(/-?[\d.]+/.exec(style.top || style.getPropertyValue('--_y'))?.[0] ?? 100);

/** A mark that is part of a crowd is hidden. */
const isStop = ({ dataset }: HTMLElement): boolean => dataset['crowded'] === undefined;

const shownIn = ({ buttons }: AcuFigure): readonly HTMLElement[] =>
  buttons.filter((button) => button.checkVisibility({ visibilityProperty: true }));
