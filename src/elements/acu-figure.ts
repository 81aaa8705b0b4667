import { html, nothing, svg, type LitElement, type TemplateResult } from 'lit';
import { isOverview, meridianOfCode, type View } from '../atlas/index.js';
import { BOXES, drawing, LAYERS, loadDrawing, type Art } from '../figure/index.js';
import { viewBox, type Box } from '../geometry/box.js';
import { squaredDistance, type XY } from '../geometry/xy.js';
import { fill, plural } from '../i18n/index.js';
import type { BodyModel, Hotspot, MapPoint } from '../model/index.js';
import { InnerElement } from './inner-element.js';

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
    this.decorate(this.view, this.meridians);
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
    this.ask({ type: 'select', id: byPointer ? this.#nearest(event, mark) : id, via: byPointer ? 'pointer' : 'keyboard' });
  };

  #nearest({ clientX, clientY }: MouseEvent, touched: HTMLElement): string {
    const distance = (mark: HTMLElement): number => {
      const { x, y, width, height } = mark.getBoundingClientRect();
      return squaredDistance({ x: clientX, y: clientY }, { x: x + width / 2, y: y + height / 2 });
    };
    let best = touched;
    for (const mark of this.querySelectorAll<HTMLElement>('.hotspot:not([data-crowded])')) if (distance(mark) < distance(best)) best = mark;
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
    const name = fill(messages.figure, { view: this.viewName(this.view), points: plural(messages, 'points', hotspots.length, tag) });
    return html`
      <div part="figure" class="figure">
        ${this.#renderLabel()}
        <div class="frame" role="toolbar" aria-label=${name} .style=${`--_ratio:${box.width / box.height}`} @click=${this.#handleClick}>
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
    const side = (which: 'left' | 'right'): TemplateResult => html`<span part="side-label" class="side-label">${messages[`${which}-of-body`]}</span>`;
    return html`<div class="figure-head" aria-hidden="true">${side(first)} ${name} ${side(second)}</div>`;
  }

  #renderHotspot({ point, places: [first, ...mirrored] }: Hotspot): TemplateResult {
    const selected = this.state.selected === point.id;
    const unwise = this.isUnwise(point) && 'hotspot-unwise';
    const meridian = point.entry.code && meridianOfCode(point.entry.code);
    const parts = ['hotspot', selected && 'hotspot-selected', unwise, meridian && `hotspot-${meridian.toLowerCase()}`, point.entry.group && `group-${point.entry.group}`].filter(Boolean).join(' ');
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
    return [point.label, this.regionOf(point), this.sidesOf(point), this.cautionsOf(point).length > 0 && this.cautionWord(point)].filter(Boolean).map((word) => `, ${word}`).join('');
  }
}

/** A place in per cent and a number as custom properties, set through the CSSOM: a style attribute would break strict CSP. */
const position = ({ x, y }: XY, { number }: MapPoint): string => `--_x:${x};--_y:${y};--_number:${number}`;

/** The drawing of a view; when it has to be fetched, the element is updated once it is here. Without a network it stays away. */
export function drawingFor(element: LitElement, view: View, model: BodyModel | undefined): Art | undefined {
  const art = drawing(view, model?.figure ?? 'neutral');
  if (!art) loadDrawing(view).then(() => element.requestUpdate(), () => undefined);
  return art;
}

/** A window on a drawing. Without art yet, an empty one of the right shape. */
export function picture(art: Art | undefined, window: Box): TemplateResult {
  return html`<svg part="silhouette" class="picture" viewBox=${viewBox(window)} aria-hidden="true" focusable="false">${art ? paths(art) : nothing}</svg>`;
}

function paths({ half, width, paths: byLayer }: Art): TemplateResult[] {
  // The outline is the base once more, over the shades, which may lie half a unit outside it.
  const painted = [...LAYERS.map((layer) => [layer, byLayer[layer]] as const), ['outline', byLayer.base] as const];
  return painted.map(([layer, data]) => {
    const path = svg`<path class=${layer} d=${data}></path>`;
    // A symmetric drawing is stored as its left half.
    return half ? svg`${path}<g transform=${`matrix(-1 0 0 1 ${width} 0)`}>${path}</g>` : path;
  });
}
