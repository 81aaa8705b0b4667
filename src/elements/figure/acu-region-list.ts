import { html, nothing, type TemplateResult } from '../lit.js';
import { isOverview, type View } from '../../atlas/index.js';
import { plural } from '../../languages/index.js';
import { isCrowded } from '../../model/areas.js';
import { InnerElement } from '../inner-element.js';
import { pointButton } from '../text/point-button.js';
import { regionsStyles } from './acu-regions.styles.js';

/**
 * Below a close-up of a map with hundreds of points: the points in it as text, in the order of the picture, because the
 * list of all is long, and marks are close to each other for a finger.
 *
 * @summary The points of the close-up that is shown.
 * @tag acu-region-list
 * @internal
 */
export class AcuRegionList extends InnerElement {
  static override readonly sheet = regionsStyles;
  static override properties = { view: {} };
  declare view: View;

  protected override render(): TemplateResult | typeof nothing {
    const { model, view, locale } = this;
    const hotspots = model?.hotspots.get(view) ?? [];
    if (!model || isOverview(view) || hotspots.length === 0 || !isCrowded(model)) return nothing;
    const fromTheTop = hotspots.toSorted((a, b) => a.places[0].at.y - b.places[0].at.y);
    return html`<details part="region-list" class="fold region-list">
      <summary>
        ${this.heading(this.viewName(view))}
        <span class="list-count" .textContent=${plural(locale.messages, 'points', hotspots.length, locale.tag)}></span>
      </summary>
      <ul class="region-points" role="list">
        ${fromTheTop.map(
          ({ point }) =>
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
