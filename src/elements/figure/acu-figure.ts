import { html, nothing, type TemplateResult } from 'lit';
import { isOverview, type View } from '../../atlas/index.js';
import { BOXES } from '../../figure/index.js';
import { squaredDistance, type XY } from '../../geometry/xy.js';
import { fill, plural } from '../../languages/index.js';
import { selectedPoint, type Hotspot, type MapPoint } from '../../model/index.js';
import { decorate } from './decorate.js';
import { InnerElement } from '../inner-element.js';
import { drawingFor, meridianPart, picture } from './picture.js';

/**
 * One view of the body: the drawing, hidden from assistive technology, and the hotspots as buttons over it.
 *
 * @summary A view of the body with its hotspots.
 * @tag acu-figure
 * @internal
 */
export class AcuFigure extends InnerElement {
  static override properties = { view: {}, meridians: {} };
  declare view: View;
  /** Whether the lines of the meridians are drawn. */
  declare meridians: boolean;

  protected override updated(): void {
    const { view, meridians, model, state, locale } = this;
    if (model)
      decorate(this, {
        view,
        model,
        point: selectedPoint(model, state),
        hasMeridians: meridians,
        messages: locale.messages,
        tag: locale.tag,
      });
  }

  /** Moves focus to the hotspot of a point, when this view shows it and is shown itself. */
  focusHotspot(id: string): boolean {
    const button = [...this.querySelectorAll('button')].find(({ dataset }) => dataset['id'] === id);
    if (!button?.checkVisibility()) return false;
    button.focus();
    return true;
  }

  readonly #handleClick = (event: MouseEvent): void => {
    const mark = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-id]') : null;
    const id = mark?.dataset['id'];
    if (!mark || id === undefined) return;
    // A keyboard press has no place. A pointer may touch several overlapping marks: the nearest one is meant.
    const byPointer = event.detail > 0;
    this.ask({
      type: 'select',
      id: byPointer ? this.#nearest(event, mark) : id,
      via: byPointer ? 'pointer' : 'keyboard',
    });
  };

  #nearest({ clientX, clientY }: MouseEvent, touched: HTMLElement): string {
    const distance = (mark: HTMLElement): number => {
      const { x, y, width, height } = mark.getBoundingClientRect();
      return squaredDistance({ x: clientX, y: clientY }, { x: x + width / 2, y: y + height / 2 });
    };
    let best = touched;
    for (const mark of this.querySelectorAll<HTMLElement>('.hotspot:not([data-crowded])'))
      if (distance(mark) < distance(best)) best = mark;
    return best.dataset['id'] ?? '';
  }

  #hotspots(): readonly Hotspot[] {
    return this.model?.hotspots.get(this.view) ?? [];
  }

  protected override render(): TemplateResult {
    const { messages, tag } = this.locale;
    const box = BOXES[this.view];
    const art = drawingFor(this, this.view, this.model);
    const hotspots = this.#hotspots();
    const name = fill(messages.figure, {
      view: this.viewName(this.view),
      points: plural(messages, 'points', hotspots.length, tag),
    });
    return html`
      <div part="figure" class="figure">
        ${this.#renderLabel()}
        <div
          class="frame"
          role="toolbar"
          aria-label=${name}
          .style=${`--_ratio:${box.width / box.height}`}
          @click=${this.#handleClick}
        >
          ${picture(art, { x: 0, y: 0, ...box })} ${hotspots.map((hotspot) => this.#renderHotspot(hotspot))}
          <acu-crowd .view=${this.view}></acu-crowd>
        </div>
        <acu-zoom .view=${this.view}></acu-zoom>
        <acu-compass .view=${this.view}></acu-compass>
      </div>
    `;
  }

  /** The view's name, and on a whole body which side is which: left and right are the reader's own. */
  #renderLabel(): TemplateResult {
    const { messages } = this.locale;
    const name = html`<span part="figure-label" class="figure-label">${this.viewName(this.view)}</span>`;
    if (!isOverview(this.view)) return html`<div class="figure-head" aria-hidden="true">${name}</div>`;
    const [first, second] = this.view === 'front' ? (['right', 'left'] as const) : (['left', 'right'] as const);
    const side = (which: 'left' | 'right'): TemplateResult =>
      html`<span part="side-label" class="side-label">${messages[`${which}-of-body`]}</span>`;
    return html`<div class="figure-head" aria-hidden="true">${side(first)} ${name} ${side(second)}</div>`;
  }

  #renderHotspot({ point, places: [first, ...mirrored] }: Hotspot): TemplateResult {
    const selected = this.state.selected === point.id;
    const unwise = this.isUnwise(point) && 'hotspot-unwise';
    const parts = [
      'hotspot',
      selected && 'hotspot-selected',
      unwise,
      meridianPart(point),
      point.entry.group && `group-${point.entry.group}`,
    ]
      .filter(Boolean)
      .join(' ');
    const state = ['hotspot', selected && 'hotspot-selected', unwise].filter(Boolean).join(' ');
    // The mirrored mark follows its button, so that one rule shows focus on both.
    return html`<button
        type="button"
        part=${parts}
        class=${state}
        data-id=${point.id}
        .style=${position(first, point)}
        aria-expanded=${selected ? 'true' : 'false'}
        aria-controls=${selected ? 'panel' : nothing}
      >
        <span part="hotspot-label" class="hotspot-label">${this.localized(point.name)}</span
        ><span class="visually-hidden">${this.#restOfName(point)}</span></button
      >${mirrored.map((place) => html`<span part=${parts} class=${`${state} hotspot-mirrored`} data-id=${point.id} .style=${position(place, point)} aria-hidden="true"></span>`)}`;
  }

  /** Code, place, sides and the word caution: with the name before it, a name that no other point has. */
  #restOfName(point: MapPoint): string {
    return [
      point.label,
      this.regionOf(point),
      this.sidesOf(point),
      this.cautionsOf(point).length > 0 && this.cautionWord(point),
    ]
      .filter(Boolean)
      .map((word) => `, ${word}`)
      .join('');
  }
}

/** A place in per cent and a number as custom properties, set through the CSSOM: a style attribute would break strict CSP. */
const position = ({ x, y }: XY, { number }: MapPoint): string => `--_x:${x};--_y:${y};--_number:${number}`;
