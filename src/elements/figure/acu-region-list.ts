import { html, nothing, type PropertyValues, type TemplateResult } from '../lit.js';
import { isOverview, VIEWS, type View } from '../../atlas/index.js';
import { plural } from '../../languages/index.js';
import { areaOf, isCrowded, type AreaName } from '../../model/areas.js';
import type { MapPoint } from '../../model/index.js';
import { cautionIcon } from '../icons.js';
import { InnerElement } from '../inner-element.js';
import { pointButton } from '../text/point-button.js';
import { regionsStyles } from './acu-regions.styles.js';

/** What a reader has pressed, and what shows it: a close-up, or a body that is zoomed. */
export interface ShownRegion {
  readonly name: string;
  readonly area: AreaName;
  readonly points: readonly MapPoint[];
  readonly view: View;
}

/** The share of a close-up's points that are of a region at least where it is offered for it. */
const ENOUGH = 1 / 3;

/**
 * Below a region of a map with hundreds of points, whether a close-up shows it or the picture is zoomed to it: its
 * points as text, in the order of the picture. The list of all is long, and marks are close together for a finger.
 * Where one view is shown at a time, it is open, and leads to the other close-ups of the region.
 *
 * @summary The points of the region that is shown.
 * @tag acu-region-list
 * @internal
 */
export class AcuRegionList extends InnerElement {
  static override readonly sheet = regionsStyles;
  static override properties = { view: {}, region: {} };
  declare view: View;
  declare region: ShownRegion | undefined;

  #window: AbortController | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#window = new AbortController();
    this.parentElement?.addEventListener('acu-window', this.#handleWindow, { signal: this.#window.signal });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#window?.abort();
  }

  /** On the way back to the whole body, the reader leaves the region. */
  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('view') && isOverview(this.view)) this.region = undefined;
  }

  /** WebKit does not see by `:has()` that a region is shown, which needs no small pictures of all views. */
  protected override updated(): void {
    this.closest('.figures')?.toggleAttribute('data-region', this.querySelector('.of-region') !== null);
  }

  /** The points of a region go with the zoom. */
  readonly #handleWindow = (): void => {
    if (isOverview(this.view) && !this.parentElement?.querySelector('.zoomed')) this.region = undefined;
  };

  /** The close-ups of the region, also of what the whole body does not show of it. */
  #closeUps(): readonly View[] {
    const { region } = this;
    if (!region || isOverview(region.view)) return [];
    const isIn = ({ acupoint }: MapPoint): boolean => areaOf.get(acupoint?.region ?? '') === region.area;
    // The flank shows the whole body as well, and no region larger.
    return VIEWS.filter((view) => !isOverview(view) && view !== 'side' && this.#isOf(view, isIn));
  }

  /** Whether a view is mainly of points of a kind. */
  #isOf(view: View, isIn: (point: MapPoint) => boolean): boolean {
    const all = this.model?.hotspots.get(view) ?? [];
    const those = all.filter(({ point }) => isIn(point));
    return those.length > 0 && those.length >= all.length * ENOUGH;
  }

  /** What is shown: its name, and its points from the top to the bottom; then those that only other views show. */
  #shown(views: readonly View[]): (Pick<ShownRegion, 'name' | 'points'> & { isRegion: boolean }) | undefined {
    const { model, view, region } = this;
    const hotspots = model?.hotspots.get(view) ?? [];
    const fromTheTop = hotspots.toSorted((a, b) => a.places[0].at.y - b.places[0].at.y).map(({ point }) => point);
    const isRegion = region !== undefined && (region.view === view || views.includes(view));
    if (isRegion && (region.view === view || this.#isOf(view, (point) => region.points.includes(point)))) {
      const here = fromTheTop.filter((point) => region.points.includes(point));
      const elsewhere = region.points.filter((point) => !here.includes(point));
      return { name: region.name, points: [...here, ...elsewhere], isRegion };
    }
    const isCloseUp = model && isCrowded(model) && !isOverview(view) && fromTheTop.length > 0;
    return isCloseUp ? { name: this.viewName(view), points: fromTheTop, isRegion } : undefined;
  }

  protected override render(): TemplateResult | typeof nothing {
    const views = this.#closeUps();
    const shown = this.#shown(views);
    if (!shown) return nothing;
    const { messages, tag } = this.locale;
    const { name, points, isRegion } = shown;
    return html`${isRegion && views.length > 1 ? this.#renderViews(views) : nothing}
      <details
        part="region-list"
        class=${isRegion ? 'fold region-list of-region' : 'fold region-list'}
        ?open=${isRegion}
      >
        <summary>
          ${this.heading(name)}
          <span class="list-count" .textContent=${plural(messages, 'points', points.length, tag)}></span>
        </summary>
        <ul class="region-points" role="list">
          ${points.map(
            (point) =>
              html`<li>${pointButton('region-point', point.id, this.#renderPoint(point), this.fullName(point))}</li>`,
          )}
        </ul>
      </details>`;
  }

  /** As in the list of all, with the names that a search finds. */
  #renderPoint(point: MapPoint): TemplateResult {
    const { acupoint } = point;
    const caution = this.cautionWord(point);
    return html`<span class="region-name">${this.localized(point.name)}</span>
      ${this.code(point)}
      <span class="region-more">
        ${
          acupoint
            ? html`<span lang="zh-Latn" translate="no" .textContent=${acupoint.pinyin}></span>
                <span lang="zh-Hans" translate="no" .textContent=${acupoint.hanzi}></span> ·`
            : nothing
        }
        <span .textContent=${this.regionOf(point)}></span>
        ${caution ? html`<span class="row-caution">${cautionIcon} <span .textContent=${caution}></span></span>` : nothing}
      </span>`;
  }

  /** Instead of the small pictures of all close-ups, which an open list would put out of sight. */
  #renderViews(views: readonly View[]): TemplateResult {
    return html`<div
      part="view-switch"
      class="view-switch region-views"
      role="group"
      aria-label=${this.locale.messages['close-ups']}
    >
      ${views.map((view) => {
        const isCurrent = view === this.view;
        return html`<button
          type="button"
          part=${isCurrent ? 'view-button view-button-current' : 'view-button'}
          class="view-button"
          aria-pressed=${isCurrent ? 'true' : 'false'}
          .textContent=${this.viewName(view)}
          @click=${() => isCurrent || this.ask({ type: 'view', view, via: 'nav' })}
        ></button>`;
      })}
    </div>`;
  }
}
