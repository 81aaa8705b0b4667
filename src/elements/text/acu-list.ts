import { html, nothing, type TemplateResult } from '../lit.js';
import { plural } from '../../languages/index.js';
import { timeRange } from '../../languages/time.js';
import { isFew, isShort, type MapPoint } from '../../model/index.js';
import { Beside } from '../beside.js';
import { cautionIcon } from '../icons.js';
import { Rows } from '../rows.js';
import { WholeElement } from '../whole-element.js';

/** From so many rows on, those out of view are not laid out. */
const MANY = 99;

/**
 * The same points as in the picture, as text: an equal of the picture, not a fallback. Its rows come a frame later.
 *
 * @summary The list of all points.
 * @tag acu-list
 * @internal
 */
export class AcuList extends WholeElement {
  /** With room beside the picture, it stands open until a point is chosen. */
  readonly #room = new Beside(this, () => this.host);
  readonly #rows = new Rows<MapPoint>();

  override forget(): void {
    this.#rows.forget();
  }

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
    const { model, locale } = this;
    const { selected, session, concerns } = this.state;
    const rows = this.#rows.render(
      (this.isWhole && model?.points) || [],
      (point) => [point, locale, point.id === selected, concerns],
      (point) => this.#renderRow(point),
    );
    if (!model?.points.length) return nothing;
    // Together with its rows: opened before that, it would be laid out twice.
    const isOpen = this.isWhole && this.#room.isBeside && isFew(model) && selected === undefined && !session;
    return html`
      <details part="list" class="fold list" ?open=${isOpen}>
        <summary part="list-heading" class="fold-heading">
          ${this.heading(locale.messages.list)}
          <span
            class="list-count"
            .textContent=${plural(locale.messages, 'points', model.points.length, locale.tag)}
          ></span>
        </summary>
        <ul class="rows" role="list" ?data-dense=${!isShort(model)} ?data-many=${model.points.length >= MANY}>
          ${rows}
        </ul>
      </details>
    `;
  }

  #renderRow(point: MapPoint): TemplateResult {
    const { entry } = point;
    const selected = point.id === this.state.selected;
    const word = this.cautionWord(point);
    const caution = word
      ? html`<span part="caution-mark" class="row-caution" aria-hidden="true"
          >${cautionIcon} <span .textContent=${word}></span
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
