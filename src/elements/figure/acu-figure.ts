import { html, nothing, type TemplateResult } from '../lit.js';
import { isOverview, type Placement, type Side, type View } from '../../atlas/index.js';
import { BOXES } from '../../figure/index.js';
import type { Box } from '../../geometry/box.js';
import { squaredDistance, type XY } from '../../geometry/xy.js';
import { fill, plural } from '../../languages/index.js';
import { isUnwise, pressedNow, selectedPoint, stepNumbers, type Hotspot, type MapPoint } from '../../model/index.js';
import { InnerElement } from '../inner-element.js';
import { Rows } from '../rows.js';
import { decorate } from './decorate.js';
import { Drawings } from './drawings.js';
import { markStyle } from './mark-style.js';
import { meridianPart, picture } from './picture.js';

/** From so many marks on, a body has the names of its regions beside it. */
const MANY = 60;

/**
 * One view of the body: the drawing, hidden from assistive technology, with the hotspots over it as buttons. It exposes
 * its pieces to the elements that zoom, handle arrow keys and make room for crowded marks.
 *
 * @summary A view of the body with its hotspots.
 * @tag acu-figure
 * @internal
 */
export class AcuFigure extends InnerElement {
  static override properties = { view: {} };
  declare view: View;

  readonly #drawings = new Drawings(this);
  readonly #rows = new Rows<Mark>();

  /** The visible part of the drawing when it is zoomed in, in figure units. Set by `acu-zoom`. */
  window: Box | undefined;

  /** The box that holds the drawing and its marks. */
  get frame(): HTMLElement | null {
    return this.querySelector('.frame');
  }

  /** The drawing. */
  get picture(): SVGSVGElement | null {
    return this.querySelector('.picture');
  }

  /** The mark of a point on one side of the body, or, without `side`, the mark that is a button. */
  markOf(id: string, side?: Side): HTMLElement | undefined {
    const isMatch = ({ dataset, localName }: HTMLElement): boolean =>
      dataset['id'] === id && (side === undefined ? localName === 'button' : dataset['side'] === side);
    return this.marks.find(isMatch);
  }

  /** All marks, head to foot. Each says in its data whose it is (`id`) and on which `side`. */
  get marks(): readonly HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('[data-id]')];
  }

  /** The buttons of marks and crowds, visible or not. */
  get buttons(): readonly HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('button:is([data-id], [data-ids])')];
  }

  /** The arrow keys know which mark is next. */
  override forget(): void {
    this.#rows.forget();
  }

  override heirOf(control: HTMLElement): HTMLElement | null | undefined {
    return this.querySelector<InnerElement>('acu-compass')?.heirOf(control);
  }

  protected override updated(): void {
    const { view, model, state, locale } = this;
    if (!model) return;
    decorate(this.picture, {
      view,
      model,
      point: selectedPoint(model, state),
      hasMeridians: state.meridians,
      pressed: pressedNow(state),
      messages: locale.messages,
    });
  }

  readonly #handleClick = (event: MouseEvent): void => {
    const mark = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-id]') : null;
    const id = mark?.dataset['id'];
    if (!mark || id === undefined) return;
    // A key press has no position. A pointer may hit several overlapping marks: the nearest one counts.
    const byPointer = event.detail > 0;
    this.ask({
      type: 'select',
      id: byPointer ? this.#nearest(event, mark) : id,
      via: byPointer ? 'pointer' : 'keyboard',
    });
  };

  /** Where a pointer is, in the pixels in which rectangles are measured. `acu-zoom` knows where those differ. */
  pointed = ({ clientX: x, clientY: y }: MouseEvent): XY => ({ x, y });

  #nearest(event: MouseEvent, touched: HTMLElement): string {
    const at = this.pointed(event);
    const distance = (mark: HTMLElement): number => {
      const { x, y, width, height } = mark.getBoundingClientRect();
      return squaredDistance(at, { x: x + width / 2, y: y + height / 2 });
    };
    let best = touched;
    for (const mark of this.querySelectorAll<HTMLElement>('[data-id]:not([data-crowded])'))
      if (distance(mark) < distance(best)) best = mark;
    return best.dataset['id'] ?? '';
  }

  #hotspots(): readonly Hotspot[] {
    return this.model?.hotspots.get(this.view) ?? [];
  }

  protected override render(): TemplateResult {
    const { locale } = this;
    const { messages, tag } = locale;
    const { selected, concerns } = this.state;
    const box = BOXES[this.view];
    const art = this.#drawings.of(this.view, this.model?.figure);
    const numbers = stepNumbers(this.state);
    const hotspots = this.#hotspots();
    const name = fill(messages.figure, {
      view: this.viewName(this.view),
      points: plural(messages, 'points', hotspots.length, tag),
    });
    return html`
      <div part="figure" class="figure">
        ${this.#renderLabel()} <acu-missing of=${this.view}></acu-missing>
        <div
          class="frame"
          role="toolbar"
          aria-label=${name}
          ?data-many=${hotspots.length >= MANY}
          .style=${`--_ratio:${box.width / box.height};--_at:${hotspots[0]?.places[0].at.y}`}
          @click=${this.#handleClick}
        >
          ${picture(art, { x: 0, y: 0, ...box })}
          <div class="marks">
            ${this.#rows.render(
              hotspots.flatMap(marksOf),
              ({ point, place }) => [point, place, locale, selected === point.id, concerns, numbers.get(point.id)],
              (each) => this.#renderMark(each, numbers.get(each.point.id)),
            )}
          </div>
          <acu-regions .figure=${this} .view=${this.view}></acu-regions>
          <acu-crowd .figure=${this} .view=${this.view}></acu-crowd>
        </div>
        <acu-zoom .figure=${this} .view=${this.view}></acu-zoom>
        <acu-compass .figure=${this} .view=${this.view}></acu-compass>
      </div>
      <acu-region-list .view=${this.view}></acu-region-list>
    `;
  }

  /** The view's name and, on a whole body, which side is which: left and right are the reader's own. */
  #renderLabel(): TemplateResult {
    const { messages } = this.locale;
    const name = html`<span part="figure-label" class="figure-label" .textContent=${this.viewName(this.view)}></span>`;
    if (!isOverview(this.view)) return html`<div class="figure-head" aria-hidden="true">${name}</div>`;
    const [first, second] = this.view === 'front' ? (['right', 'left'] as const) : (['left', 'right'] as const);
    const side = (which: 'left' | 'right'): TemplateResult =>
      html`<span part="side-label" class="side-label">${messages[`${which}-of-body`]}</span>`;
    return html`<div class="figure-head" aria-hidden="true">${side(first)} ${name} ${side(second)}</div>`;
  }

  /** @param step The number of the point in the routine that is open. */
  #renderMark({ point, place, isMirrored }: Mark, step: number | undefined): TemplateResult {
    const selected = this.state.selected === point.id;
    const unwise = isUnwise(point, this.state.concerns) && 'hotspot-unwise';
    const state = ['hotspot', selected && 'hotspot-selected', unwise].filter(Boolean).join(' ');
    const group = point.entry.group && `group-${point.entry.group}`;
    const parts = [state, meridianPart(point), group].filter(Boolean).join(' ');
    return isMirrored
      ? html`<span
          part=${parts}
          class=${`${state} hotspot-mirrored`}
          data-id=${point.id}
          data-side=${place.side}
          data-step=${step ?? nothing}
          .style=${markStyle(place.at, point.number)}
          aria-hidden="true"
        ></span>`
      : html`<button
          type="button"
          part=${parts}
          class=${state}
          data-id=${point.id}
          data-side=${place.side}
          data-step=${step ?? nothing}
          .style=${markStyle(place.at, point.number)}
          aria-expanded=${selected ? 'true' : 'false'}
          aria-controls=${selected ? 'panel' : nothing}
        >
          <span class="visually-hidden" .textContent=${this.fullName(point)}></span>
        </button>`;
  }
}

/** One place of a point. The first is a button; the others, which are hidden from assistive technology, mirror it. */
interface Mark {
  readonly point: MapPoint;
  readonly place: Placement;
  readonly isMirrored: boolean;
}

/** A mirrored mark comes right after its button, so that one CSS rule shows focus on both. */
const marksOf = ({ point, places }: Hotspot): readonly Mark[] =>
  places.map((place, i) => ({ point, place, isMirrored: i > 0 }));
