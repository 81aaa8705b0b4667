import { html, nothing, svg, type PropertyValues, type TemplateResult } from '../lit.js';
import { isOverview, showsBothSides, type View } from '../../atlas/index.js';
import { BOXES } from '../../figure/index.js';
import { isOnBody } from '../../figure/on-body.js';
import { fromPercent, type Box } from '../../geometry/box.js';
import { fields } from '../../geometry/fields.js';
import { besidePicture, type Label } from '../../geometry/labels.js';
import { mirror, squaredDistance, type XY } from '../../geometry/xy.js';
import { plural, written } from '../../languages/index.js';
import { areasIn, isCrowded, middle, type Area, type AreaName } from '../../model/areas.js';
import type { BodyModel, MapPoint } from '../../model/index.js';
import type { AcuFigure } from './acu-figure.js';
import { regionsStyles } from './acu-regions.styles.js';
import type { AcuRegionList } from './acu-region-list.js';
import type { AcuZoom } from './acu-zoom.js';
import { Drawings } from './drawings.js';
import { joinIds } from './mark-ids.js';
import { isOneView } from './one-view.js';
import { AREA_NAMES } from '../area-names.js';
import { InnerElement } from '../inner-element.js';
import { backIntoView } from '../scroll.js';
import { ownSize } from '../own-size.js';

/** The size of the cells of which fields are made, in figure units. They are drawn soft. */
const CELL = 18;
/** So far from the axis, in per cent of the view, there is only a limb. */
const TRUNK = 5;
/** The room of the zoom buttons, in pixels. */
const ZOOM = 52;
/** What is beside the words of a button, in pixels. See the styles. */
const PADDING = 22;
/** Where two bodies are narrower than this, in pixels, buttons beside them would lie on their arms. */
const LEAST = 320;
/** How much beside its points a region shows when it is zoomed to, in per cent of the view. */
const AROUND = 3;

/**
 * With hundreds of points, a whole-body view shows the regions of the body first: a soft field and, beside the body, a
 * button with name and number of points. A press leads to the close-up of the region, or zooms to it. In such a map,
 * only one side of the body is marked.
 *
 * @summary The regions of a view with very many points.
 * @tag acu-regions
 * @internal
 */
export class AcuRegions extends InnerElement {
  static override readonly sheet = regionsStyles;
  static override properties = { figure: {}, view: {} };
  declare figure: AcuFigure;
  declare view: View;

  readonly #drawings = new Drawings(this);
  #sizes: ResizeObserver | undefined;
  #areas: readonly Area[] = [];
  #fields: readonly string[] = [];
  #labels: readonly Label[] = [];
  /** How wide each button is, in pixels. */
  #widths: readonly number[] = [];
  /** Whether there is no room beside the body: the buttons are below it then. */
  #isBelow = false;
  /** The width for which the buttons were placed last. */
  #placedIn = 0;
  /** The region that the reader has left this picture for. */
  #left: { readonly view: View; readonly name: AreaName } | undefined;
  /** What all this is for. */
  #made: { readonly model: BodyModel | undefined; readonly view: View; readonly tag: string } | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.#watch();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unwatch();
  }

  /** Watches sizes as long as there are regions. */
  #watch(): void {
    if (this.#areas.length === 0) this.#unwatch();
    if (this.#areas.length === 0 || this.#sizes) return;
    // In the next frame: placing them changes sizes again.
    this.figure.addEventListener('acu-window', this.#handleWindow);
    this.#sizes = new this.page.ResizeObserver(() => void requestAnimationFrame(() => this.#placeAnew()));
    // The frame may keep its size while the room beside it changes.
    for (const each of [this.figure, this.figure.frame]) if (each) this.#sizes.observe(each);
  }

  #unwatch(): void {
    if (!this.#sizes) return;
    this.figure.removeEventListener('acu-window', this.#handleWindow);
    this.#sizes.disconnect();
    this.#sizes = undefined;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { model, view, locale } = this;
    if (this.#made?.model !== model || this.#made?.view !== view) {
      this.#areas = model ? areasIn(model, view) : [];
      const box = BOXES[view];
      this.#fields = fields(
        this.#areas.map(({ places }) => places.map((at) => fromPercent(at, box))),
        box,
        CELL,
      );
      this.#labels = [];
      this.#isBelow = false;
      const { frame } = this.figure;
      frame?.classList.toggle('by-regions', this.#areas.length > 0);
      frame?.classList.toggle('one-side', model !== undefined && isCrowded(model));
      frame?.classList.toggle('has-note', this.#hasNote());
      this.figure.toggleAttribute('data-one-side', model !== undefined && isCrowded(model));
    }
    this.#made = { model, view, tag: locale.tag };
  }

  protected override updated(): void {
    if (this.isConnected) this.#watch();
    this.#returnFocus();
    if (this.#areas.length > 0 && this.#labels.length === 0 && !this.#isBelow)
      requestAnimationFrame(() => this.#place());
    const list = this.querySelector<HTMLElement>('.regions-below');
    this.figure.frame?.style.setProperty('margin-block-end', list ? `${list.offsetHeight}px` : '');
    this.dispatchEvent(new CustomEvent('acu-marks', { bubbles: true }));
  }

  /** A reader who comes back from a region goes on from its button: a button that is gone had the focus. */
  #returnFocus(): void {
    const { frame } = this.figure;
    const arePlaced = this.#labels.length > 0 || this.#isBelow;
    if (this.#left?.view !== this.view || !arePlaced || frame?.matches('.zoomed')) return;
    const index = this.#areas.findIndex(({ name }) => name === this.#left?.name);
    this.#left = undefined;
    const active = this.host.shadowRoot?.activeElement;
    if (active?.matches('.zoom-button')) this.querySelectorAll<HTMLElement>('.region')[index]?.focus();
  }

  /** Tries to place the buttons beside the body. Below it, they have other sizes. */
  #placeAnew(): void {
    // While the picture is zoomed they are not shown, and have no size.
    if (this.figure.frame?.matches('.zoomed')) return;
    this.#returnFocus();
    if (!this.#isBelow) {
      this.#place();
      return;
    }
    // Below the body, they make the page longer, and a scroll bar may come: only another width is worth a try.
    if (ownSize(this.figure).width === this.#placedIn) return;
    this.#isBelow = false;
    this.#labels = [];
    this.requestUpdate();
  }

  /** Places the buttons beside the body, now that their sizes are known. */
  #place(): void {
    const { frame } = this.figure;
    const art = this.#drawings.of(this.view, this.model?.figure);
    const buttons = [...this.querySelectorAll<HTMLElement>('.region')];
    if (!frame || !art || buttons.length === 0) return;
    const { width, height } = ownSize(frame);
    const outer = ownSize(this.figure).width;
    if (width === 0) return;
    this.#placedIn = outer;
    frame.style.setProperty('--_region', `${outer / 2.8}px`);
    this.#widths = shrunk(buttons);
    // On a phone, the words for left and right stand in the picture.
    const head = this.figure.querySelector<HTMLElement>('.figure-head');
    const top = head ? Math.max(0, head.offsetTop + head.offsetHeight - frame.offsetTop) : 0;
    const onFrame = ({ x, y }: XY): XY => ({ x: (x / 100) * width, y: (y / 100) * height });
    const labelled = this.#areas.map((area, i) => {
      const left = anchorOf(area, this.view);
      const { offsetHeight } = buttons[i] as HTMLElement;
      const right = showsBothSides(this.view) ? mirror(left) : left;
      return { width: this.#widths[i] ?? 0, height: offsetHeight, left: onFrame(left), right: onFrame(right) };
    });
    const covered = (box: Box): number => {
      let hits = 0;
      for (const dx of [0.06, 0.5, 0.94])
        for (const dy of [0.1, 0.5, 0.9]) {
          const at = { x: ((box.x + box.width * dx) / width) * 100, y: ((box.y + box.height * dy) / height) * 100 };
          if (isOnBody(art, at)) hits++;
        }
      return hits / 9;
    };
    const margin = (outer - width) / 2;
    const kept = [{ x: width + margin - ZOOM, y: height - ZOOM, width: ZOOM, height: ZOOM }];
    const room = { x: -margin, y: top, width: outer, height: height - top };
    const isTight = outer < LEAST && !isOneView(this.host);
    const labels = isTight ? undefined : besidePicture(labelled, room, kept, covered);
    this.#labels = labels ?? [];
    this.#isBelow = !labels;
    this.requestUpdate();
  }

  /** Shows the close-up of an area; where there is none, zooms to it. */
  #show(area: Area, { detail }: MouseEvent): void {
    const { closeUp, places, marked, points } = area;
    this.#left = { view: this.view, name: area.name };
    const region = { view: closeUp ?? this.view, area: area.name, name: this.#nameOf(area), points };
    for (const list of this.host.shadowRoot?.querySelectorAll<AcuRegionList>('acu-region-list') ?? [])
      list.region = region;
    if (closeUp) {
      this.ask({ type: 'view', view: closeUp, via: detail > 0 ? 'pointer' : 'keyboard' });
      void this.#showPicture();
      return;
    }
    // Of an arm or a leg, the side that is marked fills the picture.
    const isLimb = !marked.some(({ x }) => Math.abs(x - 50) < TRUNK);
    const seen = isLimb ? marked : places;
    const xs = seen.map(({ x }) => x);
    const ys = seen.map(({ y }) => y);
    const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
    const size = BOXES[this.view];
    const from = fromPercent({ x: left - AROUND, y: top - AROUND }, size);
    const to = fromPercent({ x: right + AROUND, y: bottom + AROUND }, size);
    const zoom = this.figure.querySelector<AcuZoom>('acu-zoom');
    // Without zoom, the marks are shown as they are.
    if (zoom?.show({ ...from, width: to.x - from.x, height: to.y - from.y })) this.#limit(points);
    else {
      this.figure.frame?.classList.remove('by-regions');
      this.figure.querySelector<InnerElement & { arrange(): void }>('acu-crowd')?.arrange();
    }
  }

  /** Brings the close-up into view. Until the figure has been drawn, it is as high as the one before. */
  async #showPicture(): Promise<void> {
    await this.host.updateComplete;
    await this.figure.updateComplete;
    backIntoView(this.figure.frame ?? this.figure);
  }

  /** A region that is zoomed to has its own marks only, until the whole picture is seen again. Without points: all. */
  #limit(points?: readonly MapPoint[]): void {
    const ids = points?.map(({ id }) => id);
    for (const mark of this.figure.marks)
      mark.toggleAttribute('data-beyond', ids !== undefined && !ids.includes(mark.dataset['id'] ?? ''));
  }

  readonly #handleWindow = (): void => {
    if (!this.figure.frame?.matches('.zoomed')) this.#limit();
  };

  /** Whether a note says that only one side is marked: in a close-up that shows both. */
  #hasNote(): boolean {
    const { view, model } = this;
    return model !== undefined && showsBothSides(view) && !isOverview(view) && isCrowded(model);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { locale } = this;
    if (this.#areas.length === 0)
      return this.#hasNote()
        ? html`<p part="figure-note" class="figure-note" .textContent=${locale.messages['one-side']}></p>`
        : nothing;
    return html`${this.#renderFields()}
      <div class=${this.#isBelow ? 'regions-below' : 'regions'}>
        ${this.#areas.map((area, i) => this.#renderButton(area, this.#labels[i], this.#widths[i]))}
      </div>`;
  }

  #renderFields(): TemplateResult {
    const box = BOXES[this.view];
    const art = this.#drawings.of(this.view, this.model?.figure);
    const id = `body-${this.view}`;
    const body = art?.paths.base ?? '';
    return html`<svg
        class="region-fields"
        viewBox=${`0 0 ${box.width} ${box.height}`}
        aria-hidden="true"
        focusable="false"
      >
        <clipPath id=${id}>
          <path d=${body}></path>
          ${art?.half ? svg`<path d=${body} transform=${`matrix(-1 0 0 1 ${box.width} 0)`}></path>` : nothing}
        </clipPath>
        <g clip-path=${`url(#${id})`}>
          ${this.#areas.map(
            (area, i) =>
              svg`<path
                part="region-field"
                class="region-field"
                d=${this.#fields[i] ?? ''}
                @click=${(event: MouseEvent) => this.#show(area, event)}
              ></path>`,
          )}
        </g>
      </svg>
      <svg part="region-lines" class="region-lines" aria-hidden="true" focusable="false">
        ${this.#labels.map((label) => (label ? regionLine(label) : nothing))}
      </svg>`;
  }

  #nameOf({ name }: Area): string {
    return this.locale.messages[AREA_NAMES[name]] ?? '';
  }

  #renderButton(area: Area, label: Label | undefined, width: number | undefined): TemplateResult {
    const { messages, tag } = this.locale;
    const { points } = area;
    const name = this.#nameOf(area);
    return html`<button
      type="button"
      part="region"
      class="region"
      data-ids=${joinIds(points.map(({ id }) => id))}
      aria-label=${`${name}${messages.comma}${plural(messages, 'points', points.length, tag)}`}
      .style=${label ? `--_left:${label.at.x}px;--_top:${label.at.y}px;--_wide:${width}px` : this.#isBelow ? '' : 'visibility:hidden'}
      @click=${(event: MouseEvent) => this.#show(area, event)}
    >
      <span .textContent=${name}></span>
      <span class="region-count" .textContent=${written(points.length, tag)}></span>
    </button>`;
  }
}

/** The place, on the left of the picture, to which the line of an area leads: that of the point in its middle. */
function anchorOf({ places }: Area, view: View): XY {
  const left = showsBothSides(view) ? places.filter(({ x }) => x <= 50) : places;
  const centre = middle(left);
  return left.toSorted((a, b) => squaredDistance(a, centre) - squaredDistance(b, centre))[0] ?? centre;
}

/** How wide buttons are, in pixels: where their words wrap, as wide as the longest line. They become so. */
function shrunk(buttons: readonly HTMLElement[]): readonly number[] {
  const words = document.createRange();
  for (const button of buttons) button.style.setProperty('--_wide', 'max-content');
  const widths = buttons.map((button) => {
    words.selectNodeContents(button);
    // The page may draw the map larger or smaller.
    const scale = ownSize(button).width / button.getBoundingClientRect().width;
    return Math.ceil(words.getBoundingClientRect().width * scale + PADDING);
  });
  buttons.forEach((button, i) => button.style.setProperty('--_wide', `${widths[i]}px`));
  return widths;
}

const regionLine = ({ line }: Label): TemplateResult => {
  const end = line.at(-1) as XY;
  return svg`<path d=${`M${line.map(({ x, y }) => `${x} ${y}`).join('L')}`}></path>
    <circle cx=${end.x} cy=${end.y} r="3.5"></circle>`;
};
