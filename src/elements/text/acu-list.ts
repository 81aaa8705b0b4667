import { html, nothing, type TemplateResult } from 'lit';
import { plural, timeRange } from '../../languages/index.js';
import { cautionsOf, type MapPoint } from '../../model/index.js';
import { cautionIcon } from '../icons.js';
import { InnerElement } from '../inner-element.js';

/**
 * The same points as in the picture, as text: an equal of the picture, not a fallback.
 *
 * @summary The list of all points.
 * @tag acu-list
 * @internal
 */
export class AcuList extends InnerElement {
  /** Moves focus to the heading, which folds and unfolds the list. */
  focusHeading(): void {
    this.querySelector('summary')?.focus();
  }

  /** Opens the list when it is folded and moves focus to a point's row. */
  focusRow(id: string): boolean {
    const row = [...this.querySelectorAll('button')].find(({ dataset }) => dataset['id'] === id);
    if (!row) return false;
    this.querySelector('details')?.setAttribute('open', '');
    row.focus();
    return true;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { model, locale, state } = this;
    if (!model) return nothing;
    if (model.points.length === 0) return html`<p part="empty" class="empty">${locale.messages.empty}</p>`;
    // Firefox makes a scrolling element a Tab stop unless it has a tabindex; the rows are Tab stops already.
    return html`
      <details part="list" class="list" ?open=${state.selected === undefined}>
        <summary part="list-heading" class="list-heading">
          ${locale.messages.list}
          <span
            class="list-count"
            .textContent=${plural(locale.messages, 'points', model.points.length, locale.tag)}
          ></span>
        </summary>
        <ul class="rows" role="list" tabindex="-1">
          ${model.points.map((point) => this.#renderRow(point))}
        </ul>
      </details>
    `;
  }

  #renderRow(point: MapPoint): TemplateResult {
    const { entry } = point;
    const selected = point.id === this.state.selected;
    const caution =
      cautionsOf(point).length > 0
        ? html`<span part="caution-mark" class="row-caution" aria-hidden="true"
            >${cautionIcon} <span .textContent=${this.cautionWord(point)}></span
          ></span>`
        : nothing;
    const time =
      entry.duration && !entry.duration.text ? timeRange(entry.duration.min, entry.duration.max, this.locale.tag) : '';
    return html`<li>
      <button
        type="button"
        part=${selected ? 'list-item list-item-selected' : 'list-item'}
        class="row"
        data-id=${point.id}
        aria-expanded=${selected ? 'true' : 'false'}
        aria-controls=${selected ? 'panel' : nothing}
        @click=${() => this.ask({ type: 'select', id: point.id, via: 'list' })}
      >
        <span part="list-item-name" class="row-name" aria-hidden="true">${this.localized(point.name)}</span>
        <span class="row-code" aria-hidden="true">${this.code(point)}</span>
        <span
          class="row-place"
          aria-hidden="true"
          .textContent=${[this.regionOf(point), this.sidesOf(point)].filter(Boolean).join(' · ')}
        ></span>
        <span class="row-time" translate="no" aria-hidden="true" .textContent=${time}></span>
        ${caution}
        <span class="visually-hidden" .textContent=${this.fullName(point)}></span>
      </button>
    </li>`;
  }
}
