import { FromContext } from '../from-context.js';
import { html, nothing, type TemplateResult } from '../lit.js';
import type { Routine, RoutineStep } from '../../dataset/dataset.js';
import type { LocalText } from '../../dataset/text.js';
import { gapAfter } from '../../languages/gap.js';
import { fill } from '../../languages/index.js';
import { timeRange } from '../../languages/time.js';
import { moreStyles } from './acu-more.styles.js';
import { supplementContext } from '../contexts.js';
import { InnerElement } from '../inner-element.js';
import { Unfolded } from '../unfolded.js';
import { pointButton } from './point-button.js';

/**
 * What accompanies the points: routines, questions and answers, tips, other methods, a glossary. It is loaded after the
 * first render, and every section starts folded.
 *
 * @summary Routines, questions, tips, methods and glossary.
 * @tag acu-more
 * @internal
 */
export class AcuMore extends InnerElement {
  static override readonly sheet = moreStyles;

  readonly #supplement = new FromContext(this, supplementContext);
  readonly #parts = new Unfolded(this);
  /** By the id of a routine: its steps. */
  readonly #steps = new Unfolded(this);

  protected override render(): TemplateResult | typeof nothing {
    const { more, sources: known = [] } = this.#supplement.value ?? {};
    if (!more) return html`<acu-missing of="extras"></acu-missing>`;
    const { routines, questions, tips, methods, glossary } = more;
    const { messages } = this.locale;
    const cite = (ids: readonly string[]): TemplateResult | typeof nothing => {
      const titles = known.filter(({ id }) => ids.includes(id)).map(({ title }) => title);
      return titles.length === 0
        ? nothing
        : html`<cite>${titles.map((title, i) => html`${i > 0 ? ' · ' : ''}${this.localized(title)}`)}</cite>`;
    };
    const item = (head: LocalText, text: LocalText, ids: readonly string[] = []): TemplateResult =>
      html`<li class="more-item"><strong>${this.localized(head)}</strong> ${this.localized(text)} ${cite(ids)}</li>`;
    const extras = [
      this.#renderPart('questions', questions, ({ question, answer, sources }) => item(question, answer, sources)),
      this.#renderPart(
        'tips',
        tips,
        ({ text, source }) =>
          html`<li class="more-item">${this.localized(text)} ${cite(source === undefined ? [] : [source])}</li>`,
      ),
      this.#renderPart('methods', methods, ({ name, text, sources }) => item(name, text, sources)),
      this.#renderPart('glossary', glossary, ({ term, text }) => item(term, text)),
    ].filter((part) => part !== nothing);
    const own = html`<acu-own-routine></acu-own-routine>`;
    return html`
      <acu-complaints></acu-complaints>
      ${
        routines.length > 0
          ? this.#renderFold(
              messages.routines,
              html`<span class="list-count">${routines.length}</span>`,
              html`<ul class="more-items" role="list">
                  ${routines.map((routine) => this.#renderRoutine(routine, cite(routine.sources)))}
                </ul>
                <div class="nested">${own}</div>`,
            )
          : own
      }
      ${routines.length > 0 ? html`<acu-missing of="practice" instead="routines"></acu-missing>` : nothing}
      ${
        extras.length > 0
          ? this.#renderFold(
              messages.more,
              html`<span class="list-count fold-note">${messages['more.what']}</span>`,
              html`<div class="nested">${extras}</div>`,
            )
          : nothing
      }
    `;
  }

  /** One of the rows below the map: its name, how many there are or what they are, and what it holds. */
  #renderFold(heading: string, beside: TemplateResult, content: TemplateResult): TemplateResult {
    return html`<details part="more" class="fold">
      <summary part="more-heading" class="fold-heading">${this.heading(heading)} ${beside}</summary>
      ${content}
    </details>`;
  }

  /** One of the parts in the last row. */
  #renderPart<Item>(
    name: 'questions' | 'tips' | 'methods' | 'glossary',
    items: readonly Item[],
    render: (item: Item) => TemplateResult,
  ): TemplateResult | typeof nothing {
    if (items.length === 0) return nothing;
    const unfold = (): void => this.#parts.add(name);
    return html`<details part="more" class="fold" @toggle=${unfold}>
      <summary part="more-heading" class="fold-heading" @click=${unfold}>
        ${this.locale.messages[name]} <span class="list-count">${items.length}</span>
      </summary>
      ${
        this.#parts.has(name)
          ? html`<ul class="more-items" role="list">
              ${items.map(render)}
            </ul>`
          : nothing
      }
    </details>`;
  }

  /** What it is for, how long it takes, and the button that opens it; what comes in it, folded. */
  #renderRoutine(routine: Routine, sources: TemplateResult | typeof nothing): TemplateResult {
    const { id, title, purpose, total, frequency, steps } = routine;
    const { messages, tag } = this.locale;
    const inAll = total ? fill(messages.total, { time: timeRange(total.min, total.max, tag) }) : '';
    return html`<li class="more-item" part="routine">
      <strong>${this.localized(title)}</strong>
      ${purpose ? this.localized(purpose) : nothing}
      <p class="soft">
        <span .textContent=${inAll}></span>${gapAfter(inAll)}${frequency ? this.localized(frequency) : nothing}
      </p>
      <acu-routine-open .routine=${routine}></acu-routine-open>
      <details class="fold" @toggle=${() => this.#steps.add(id)}>
        <summary @click=${() => this.#steps.add(id)}>
          ${messages['routine.overview']} <span class="list-count" .textContent=${String(steps.length)}></span>
        </summary>
        ${this.#steps.has(id) ? this.#renderSteps(routine, sources) : nothing}
      </details>
    </li>`;
  }

  /** The steps of a routine, what else its author says about it, and who else does. */
  #renderSteps({ steps, notes, stop }: Routine, sources: TemplateResult | typeof nothing): TemplateResult {
    const word = this.locale.messages.stop;
    return html`<ol class="routine-steps" role="list">
        ${steps.map((step) => this.#renderStep(step))}
      </ol>
      ${notes.map((note) => html`<p>${this.localized(note)}</p>`)}
      ${stop ? html`<p class="routine-stop"><strong>${word}</strong>${gapAfter(word)}${this.localized(stop)}</p>` : nothing}
      ${sources}`;
  }

  /** A step. If it names a point, a button opens that point. */
  #renderStep({ point: id, text, duration }: RoutineStep): TemplateResult {
    const point = id === undefined ? undefined : this.model?.pointOf.get(id);
    const time = duration
      ? html`<span
          class="soft"
          translate="no"
          .textContent=${timeRange(duration.min, duration.max, this.locale.tag)}
        ></span>`
      : nothing;
    const button = point
      ? pointButton(
          'routine-point',
          point.id,
          html`${this.localized(point.name)} ${this.plainCode(point)}`,
          this.fullName(point),
        )
      : nothing;
    return html`<li class="routine-step">
      <span>${button} ${text ? this.localized(text) : point ? nothing : id}</span> ${time}
    </li>`;
  }
}
