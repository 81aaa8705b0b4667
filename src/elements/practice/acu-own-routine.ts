import { html, nothing, type TemplateResult } from '../lit.js';
import type { Routine } from '../../dataset/dataset.js';
import type { MapPoint } from '../../model/index.js';
import { labelled } from '../../languages/gap.js';
import { timeRange } from '../../languages/time.js';
import { InnerElement } from '../inner-element.js';
import { now } from '../now.js';
import { Unfolded } from '../unfolded.js';
import { practiceStyles } from './practice.styles.js';

/** Times to choose from, in seconds. */
const TIMES = [30, 60, 90, 120, 180];

/**
 * The reader's own routine: points of the map, each with its time. It lasts only as long as the page.
 *
 * @summary My own routine.
 * @tag acu-own-routine
 * @internal
 */
export class AcuOwnRoutine extends InnerElement {
  static override readonly sheet = practiceStyles;

  /** Seconds by point id, in the order in which the points were chosen. */
  readonly #chosen = new Map<string, number>();
  readonly #unfolded = new Unfolded(this);

  protected override render(): TemplateResult | typeof nothing {
    const points = this.model?.points.filter(({ entry }) => entry.duration && !entry.duration.text) ?? [];
    if (points.length === 0) return nothing;
    const { messages } = this.locale;
    return html`<details part="more" class="fold" @toggle=${() => this.#unfolded.add()}>
      <summary part="more-heading" class="fold-heading" @click=${() => this.#unfolded.add()}>
        ${this.heading(messages['routine.own'])}
      </summary>
      ${this.#unfolded.has() ? this.#renderChoice(points) : nothing}
    </details>`;
  }

  #renderChoice(points: readonly MapPoint[]): TemplateResult {
    const { messages } = this.locale;
    return html`<div class="more-items">
      <p class="soft">${messages['routine.own-hint']}</p>
      <ul role="list">
        ${points.map((point) => this.#renderPoint(point))}
      </ul>
      <div class="buttons">
        <button
          type="button"
          part="timer-button"
          class="button button-main"
          ?disabled=${this.#chosen.size === 0}
          @click=${() => this.#openOwn()}
        >
          ${messages['routine.open']}
        </button>
      </div>
    </div>`;
  }

  #renderPoint({ id, name, entry }: MapPoint): TemplateResult {
    const { messages } = this.locale;
    const preset = entry.duration?.preset ?? 60;
    const seconds = this.#chosen.get(id) ?? preset;
    const times = [...new Set([...TIMES, preset])].toSorted((a, b) => a - b);
    const toggle = ({ target }: Event): void =>
      this.#choose(id, (target as HTMLInputElement).checked ? seconds : undefined);
    return html`<li class="concern own-row">
      <label
        ><input type="checkbox" .checked=${this.#chosen.has(id)} @change=${toggle} /> ${this.localized(name)}</label
      >
      <select
        aria-label=${labelled(messages['timer.time'], messages.colon, this.words(name))}
        @change=${({ target }: Event) => this.#choose(id, Number((target as HTMLSelectElement).value))}
      >
        ${times.map((time) => this.#renderTime(time, time === seconds))}
      </select>
    </li>`;
  }

  #renderTime(time: number, isSelected: boolean): TemplateResult {
    return html`<option
      value=${time}
      translate="no"
      ?selected=${isSelected}
      .textContent=${timeRange(time, time, this.locale.tag)}
    ></option>`;
  }

  #choose(id: string, seconds: number | undefined): void {
    if (seconds === undefined) this.#chosen.delete(id);
    else this.#chosen.set(id, seconds);
    this.requestUpdate();
  }

  #openOwn(): void {
    const steps = [...this.#chosen].map(([point, seconds]) => ({
      point,
      duration: { min: seconds, max: seconds, preset: seconds },
    }));
    const routine: Routine = { id: 'own', title: this.locale.messages['routine.own'], steps, notes: [], sources: [] };
    this.ask({ type: 'routine', act: 'open', routine, at: now(), via: 'list' });
  }
}
