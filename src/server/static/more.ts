import { html, nothing, type TemplateResult } from '../../elements/lit.js';
import type { Complaint, Routine, RoutineStep } from '../../dataset/dataset.js';
import type { LocalText } from '../../dataset/text.js';
import { gapAfter } from '../../languages/gap.js';
import { fill } from '../../languages/index.js';
import { timeRange } from '../../languages/time.js';
import type { MapPoint } from '../../model/index.js';
import { CitedSheet } from './cited.js';

/** What a map has in its folded rows, unfolded: where it hurts, routines, questions, tips, other methods, words. */
export abstract class MoreSheet extends CitedSheet {
  protected more(): TemplateResult | typeof nothing {
    const { more } = this.supplement;
    if (!more) return nothing;
    const { messages } = this.locale;
    const complaints = more.complaints.filter(({ points }) => points.some((id) => this.model?.pointOf.has(id)));
    const item = (head: LocalText, text: LocalText, ids: readonly string[] = []): TemplateResult =>
      html`<p><strong>${this.localized(head)}</strong> ${this.localized(text)}${this.cite(ids)}</p>`;
    return html`
      ${this.#part(
        messages.complaints,
        complaints.map((each) => this.#complaint(each)),
      )}
      ${this.#part(
        messages.routines,
        more.routines.map((each) => this.#routine(each)),
      )}
      ${this.#part(
        messages.questions,
        more.questions.map(({ question, answer, sources }) => item(question, answer, sources)),
      )}
      ${this.#part(
        messages.tips,
        more.tips.map(({ text, source }) => html`<p>${this.localized(text)}${this.cite([source])}</p>`),
      )}
      ${this.#part(
        messages.methods,
        more.methods.map(({ name, text, sources }) => item(name, text, sources)),
      )}
      ${this.#part(
        messages.glossary,
        more.glossary.map(({ term, text }) => item(term, text)),
      )}
    `;
  }

  #part(heading: string, items: readonly TemplateResult[]): TemplateResult | typeof nothing {
    return items.length === 0
      ? nothing
      : html`<div role="heading" aria-level="2">${heading}</div>
          ${items}`;
  }

  /** The points that are named for a complaint, never without how well that has been tested. */
  #complaint({ name, points, note, evidence, sources }: Complaint): TemplateResult {
    const { messages } = this.locale;
    const named = points.flatMap((id) => this.model?.pointOf.get(id) ?? []);
    const list = named.map((point, i) => html`${i > 0 ? messages.comma : ''}${this.#named(point)}`);
    return html`<p><strong>${this.localized(name)}</strong> ${note ? this.localized(note) : nothing}</p>
      ${this.row(messages['complaint-points'], html`${list}${evidence ? ` · ${this.tested(evidence)}` : ''}${this.cite(sources)}`)}`;
  }

  #routine({ title, purpose, total, frequency, steps, notes, stop, sources }: Routine): TemplateResult {
    const { messages, tag } = this.locale;
    const inAll = total ? fill(messages.total, { time: timeRange(total.min, total.max, tag) }) : '';
    return html`<p>
        <strong>${this.localized(title)}</strong> ${purpose ? this.localized(purpose) : nothing}${this.cite(sources)}
      </p>
      <p>${inAll}${gapAfter(inAll)}${frequency ? this.localized(frequency) : nothing}</p>
      <ol>
        ${steps.map((step) => this.#step(step))}
      </ol>
      ${notes.map((note) => html`<p>${this.localized(note)}</p>`)}
      ${stop ? this.row(messages.stop, this.localized(stop), '') : nothing}`;
  }

  #step({ point: id, text, duration }: RoutineStep): TemplateResult {
    const point = id === undefined ? undefined : this.model?.pointOf.get(id);
    const time = duration ? timeRange(duration.min, duration.max, this.locale.tag) : nothing;
    return html`<li>
      ${point ? this.#named(point) : nothing} ${text ? this.localized(text) : point ? nothing : id} ${time}
    </li>`;
  }

  #named(point: MapPoint): TemplateResult {
    const label = this.labelOf(point);
    return html`${this.localized(point.name)}${label === undefined ? nothing : html` <small>${label}</small>`}`;
  }
}
