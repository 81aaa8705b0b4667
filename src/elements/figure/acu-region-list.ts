import { html, nothing, type PropertyValues, type TemplateResult } from '../lit.js';
import { isOverview, VIEWS, type View } from '../../atlas/index.js';
import { plural } from '../../languages/index.js';
import { isCrowded } from '../../model/areas.js';
import type { MapPoint } from '../../model/index.js';
import { InnerElement } from '../inner-element.js';
import { pointButton } from '../text/point-button.js';
import { regionsStyles } from './acu-regions.styles.js';

/** What a reader has pressed, and what shows it: a close-up, or a body that is zoomed. */
export interface ShownRegion {
  readonly name: string;
  readonly points: readonly MapPoint[];
  readonly view: View;
}

/** The share of a region's points that a close-up shows at least to be offered for it. */
const ENOUGH = 0.1;

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

  /** The points of a region go with the zoom. */
  readonly #handleWindow = (): void => {
    if (isOverview(this.view) && !this.parentElement?.querySelector('.zoomed')) this.region = undefined;
  };

  /** The close-ups of the region. */
  #closeUps(): readonly View[] {
    const { model, region } = this;
    if (!model || !region || isOverview(region.view)) return [];
    const isShown = (view: View): boolean =>
      region.points.filter(({ placements }) => placements.some((place) => place.view === view)).length >=
      region.points.length * ENOUGH;
    // The flank shows the whole body as well, and no region larger.
    return VIEWS.filter((view) => !isOverview(view) && view !== 'side' && model.hotspots.has(view) && isShown(view));
  }

  /** What is shown: its name, and its points from the top to the bottom; then those that only other views show. */
  #shown(views: readonly View[]): (Pick<ShownRegion, 'name' | 'points'> & { isRegion: boolean }) | undefined {
    const { model, view, region } = this;
    const hotspots = model?.hotspots.get(view) ?? [];
    const fromTheTop = hotspots.toSorted((a, b) => a.places[0].at.y - b.places[0].at.y).map(({ point }) => point);
    if (region && (region.view === view || views.includes(view))) {
      const here = fromTheTop.filter((point) => region.points.includes(point));
      const elsewhere = region.points.filter((point) => !here.includes(point));
      return { name: region.name, points: [...here, ...elsewhere], isRegion: true };
    }
    const isCloseUp = model && isCrowded(model) && !isOverview(view) && fromTheTop.length > 0;
    return isCloseUp ? { name: this.viewName(view), points: fromTheTop, isRegion: false } : undefined;
  }

  protected override render(): TemplateResult | typeof nothing {
    const views = this.#closeUps();
    const shown = this.#shown(views);
    if (!shown) return nothing;
    const { messages, tag } = this.locale;
    const { name, points, isRegion } = shown;
    const isAlone = this.host.shadowRoot?.querySelector('.view-switch')?.checkVisibility() === true;
    return html`${isRegion && views.length > 1 ? this.#renderViews(views) : nothing}
      <details
        part="region-list"
        class=${isRegion ? 'fold region-list of-region' : 'fold region-list'}
        ?open=${isRegion && isAlone}
      >
        <summary>
          ${this.heading(name)}
          <span class="list-count" .textContent=${plural(messages, 'points', points.length, tag)}></span>
        </summary>
        <ul class="region-points" role="list">
          ${points.map(
            (point) =>
              html`<li>
                ${pointButton(
                  'region-point',
                  point.id,
                  html`${this.localized(point.name)} ${this.code(point)}`,
                  this.fullName(point),
                )}
              </li>`,
          )}
        </ul>
      </details>`;
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
