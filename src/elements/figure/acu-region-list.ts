import { html, nothing, type TemplateResult } from '../lit.js';
import { isOverview, type View } from '../../atlas/index.js';
import { plural } from '../../languages/index.js';
import { isCrowded } from '../../model/areas.js';
import type { MapPoint } from '../../model/index.js';
import { InnerElement } from '../inner-element.js';
import { pointButton } from '../text/point-button.js';
import { regionsStyles } from './acu-regions.styles.js';

/**
 * Below a region of a map with hundreds of points, whether a close-up shows it or the picture is zoomed to it: its
 * points as text, in the order of the picture. The list of all is long, and marks are close together for a finger.
 *
 * @summary The points of the region that is shown.
 * @tag acu-region-list
 * @internal
 */
export class AcuRegionList extends InnerElement {
  static override readonly sheet = regionsStyles;
  static override properties = { view: {}, region: {} };
  declare view: View;
  /** The region that the reader has pressed, and the view that shows it: a close-up, or a body that is zoomed. */
  declare region: { readonly view: View; readonly name: string; readonly points: readonly MapPoint[] } | undefined;

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

  /** The points of a region go with the zoom. */
  readonly #handleWindow = (): void => {
    if (isOverview(this.view) && !this.parentElement?.querySelector('.zoomed')) this.region = undefined;
  };

  /** What is shown: its name, and its points from the top to the bottom; then those that only other views show. */
  #shown(): { readonly name: string; readonly points: readonly MapPoint[] } | undefined {
    const { model, view, region } = this;
    const hotspots = model?.hotspots.get(view) ?? [];
    const fromTheTop = hotspots.toSorted((a, b) => a.places[0].at.y - b.places[0].at.y).map(({ point }) => point);
    if (region?.view === view) {
      const here = fromTheTop.filter((point) => region.points.includes(point));
      return { name: region.name, points: [...here, ...region.points.filter((point) => !here.includes(point))] };
    }
    const isCloseUp = model && isCrowded(model) && !isOverview(view) && fromTheTop.length > 0;
    return isCloseUp ? { name: this.viewName(view), points: fromTheTop } : undefined;
  }

  protected override render(): TemplateResult | typeof nothing {
    const shown = this.#shown();
    if (!shown) return nothing;
    const { messages, tag } = this.locale;
    return html`<details part="region-list" class="fold region-list">
      <summary>
        ${this.heading(shown.name)}
        <span class="list-count" .textContent=${plural(messages, 'points', shown.points.length, tag)}></span>
      </summary>
      <ul class="region-points" role="list">
        ${shown.points.map(
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
}
