import { FromContext } from '../from-context.js';
import { html, nothing, type TemplateResult } from '../lit.js';
import { OVERVIEWS, type View } from '../../atlas/index.js';
import type { Complaint } from '../../dataset/dataset.js';
import { BOXES } from '../../figure/index.js';
import { mirror, type XY } from '../../geometry/xy.js';
import { fill, plural } from '../../languages/index.js';
import type { MapPoint } from '../../model/index.js';
import { supplementContext } from '../contexts.js';
import { Drawings } from '../figure/drawings.js';
import { picture } from '../figure/picture.js';
import { beginIntoView } from '../scroll.js';
import { InnerElement } from '../inner-element.js';
import { Unfolded } from '../unfolded.js';
import { pointButton } from './point-button.js';
import { complaintsStyles } from './acu-complaints.styles.js';

/** A complaint, the points of the map that are named for it, and its number in the data. */
interface Row {
  readonly number: number;
  readonly complaint: Complaint;
  readonly points: readonly MapPoint[];
}

/** So close to the axis, in per cent, an area is in the middle and has no mirrored twin. */
const MIDDLE = 1;

/**
 * “Where does it hurt?”: a way in for readers who know no point. They press a place on the body, or its row, and see
 * the points that the data names for it, with how well that is tested.
 *
 * @summary Where it hurts, and the points named for it.
 * @tag acu-complaints
 * @internal
 */
export class AcuComplaints extends InnerElement {
  static override readonly sheet = complaintsStyles;

  readonly #supplement = new FromContext(this, supplementContext);
  readonly #drawings = new Drawings(this);
  readonly #unfolded = new Unfolded(this);
  /** The number of the complaint whose points are shown. */
  #open: number | undefined;

  /** Those for which the map has a point. */
  get #rows(): readonly Row[] {
    return (this.#supplement.value?.more?.complaints ?? []).flatMap((complaint, number): Row[] => {
      const points = complaint.points.flatMap((id) => this.model?.pointOf.get(id) ?? []);
      return points.length > 0 ? [{ number, complaint, points }] : [];
    });
  }

  protected override render(): TemplateResult | typeof nothing {
    const rows = this.#rows;
    if (rows.length === 0) return nothing;
    return html`<details part="more" class="fold" @toggle=${() => this.#unfolded.add()}>
      <summary part="more-heading" class="fold-heading" @click=${() => this.#unfolded.add()}>
        ${this.heading(this.locale.messages.complaints)} <span class="list-count">${rows.length}</span>
      </summary>
      ${this.#unfolded.has() ? this.#renderRows(rows) : nothing}
    </details>`;
  }

  #renderRows(rows: readonly Row[]): TemplateResult {
    const views = OVERVIEWS.filter((view) => rows.some(({ complaint }) => complaint.area?.view === view));
    return html`<div class="complaints">
      ${
        views.length > 0
          ? html`<div class="complaint-bodies">${views.map((view) => this.#renderBody(view, rows))}</div>`
          : nothing
      }
      <ul class="complaint-rows" role="list">
        ${rows.map((row) => this.#renderRow(row))}
      </ul>
    </div>`;
  }

  #renderBody(view: View, rows: readonly Row[]): TemplateResult {
    const box = BOXES[view];
    const areas = rows.flatMap((row) => (row.complaint.area?.view === view ? [{ row, area: row.complaint.area }] : []));
    return html`<div class="complaint-body" role="group" aria-label=${this.viewName(view)}>
      ${picture(this.#drawings.of(view, this.model?.figure), { x: 0, y: 0, ...box })}
      ${areas.map(({ row, area: { at, size } }) => {
        const isPaired = Math.abs(at.x - 50) >= MIDDLE;
        return html`${this.#renderArea(row, at, size)} ${isPaired ? this.#renderTwin(row, mirror(at), size) : nothing}`;
      })}
    </div>`;
  }

  #renderArea(row: Row, at: XY, size: number): TemplateResult {
    return html`<button
      type="button"
      part=${this.#partOf(row)}
      class="complaint-area"
      aria-label=${this.words(row.complaint.name)}
      aria-expanded=${this.#isOpen(row) ? 'true' : 'false'}
      aria-controls=${`complaint-${row.number}`}
      .style=${areaStyle(at, size)}
      @click=${() => void this.#show(row)}
    ></button>`;
  }

  /** The same area on the other side: for the pointer alone. */
  #renderTwin(row: Row, at: XY, size: number): TemplateResult {
    return html`<span
      part=${this.#partOf(row)}
      class="complaint-area"
      aria-hidden="true"
      .style=${areaStyle(at, size)}
      @click=${() => void this.#show(row)}
    ></span>`;
  }

  #partOf(row: Row): string {
    return this.#isOpen(row) ? 'complaint-area complaint-area-open' : 'complaint-area';
  }

  #renderRow(row: Row): TemplateResult {
    const { complaint, number, points } = row;
    const isOpen = this.#isOpen(row);
    const count = plural(this.locale.messages, 'points', points.length, this.locale.tag);
    return html`<li>
      <button
        type="button"
        part="complaint"
        class="complaint"
        data-number=${number}
        aria-expanded=${isOpen ? 'true' : 'false'}
        aria-controls=${`complaint-${number}`}
        @click=${() => this.#toggle(row)}
      >
        <span>${this.localized(complaint.name)}</span> <span class="list-count" .textContent=${count}></span>
      </button>
      <div id=${`complaint-${number}`} class="complaint-points" ?hidden=${!isOpen}>
        ${isOpen ? this.#renderPoints(row) : nothing}
      </div>
    </li>`;
  }

  #renderPoints({ complaint: { note, evidence, sources }, points }: Row): TemplateResult {
    const { messages } = this.locale;
    const titles = (this.#supplement.value?.sources ?? []).filter(({ id }) => sources.includes(id));
    return html`
      ${note ? html`<p class="complaint-note">${this.localized(note)}</p>` : nothing}
      <p class="soft">${messages['complaint-points']}</p>
      <ul role="list">
        ${points.map(
          (point) =>
            html`<li>
              ${pointButton(
                'complaint-point',
                point.id,
                html`${this.localized(point.name)} ${this.code(point)}`,
                this.fullName(point),
              )}
            </li>`,
        )}
      </ul>
      ${
        evidence
          ? html`<p part="evidence" class="soft">
              ${fill(messages.evidence, { level: messages[`evidence.${evidence.level}`] })}
            </p>`
          : nothing
      }
      ${
        titles.length > 0
          ? html`<cite>${titles.map(({ title }, i) => html`${i > 0 ? ' · ' : ''}${this.localized(title)}`)}</cite>`
          : nothing
      }
    `;
  }

  #isOpen({ number }: Row): boolean {
    return this.#open === number;
  }

  #toggle(row: Row): void {
    this.#open = this.#isOpen(row) ? undefined : row.number;
    this.requestUpdate();
  }

  /** A press on the body: focus goes on to the row, and what is below it, the points, comes into view. */
  async #show({ number }: Row): Promise<void> {
    this.#open = number;
    this.requestUpdate();
    await this.updateComplete;
    const rows = [...this.querySelectorAll<HTMLElement>('.complaint')];
    const shown = rows.find(({ dataset }) => dataset['number'] === `${number}`);
    shown?.focus({ preventScroll: true });
    if (shown) beginIntoView(shown);
  }
}

/** Set through the CSSOM, because a strict CSP forbids `style=`. */
const areaStyle = ({ x, y }: XY, size: number): string => `--_x:${x};--_y:${y};--_area:${size}`;
