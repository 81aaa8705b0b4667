import { labelled } from '../../languages/gap.js';
import { html, type TemplateResult } from '../lit.js';
import type { Routine } from '../../dataset/dataset.js';
import { InnerElement } from '../inner-element.js';
import { now } from '../now.js';
import { practiceStyles } from './practice.styles.js';

/**
 * The button in the list that opens a routine's guided session.
 *
 * @summary Opens a routine.
 * @tag acu-routine-open
 * @internal
 */
export class AcuRoutineOpen extends InnerElement {
  static override readonly sheet = practiceStyles;
  static override properties = { routine: {} };
  declare routine: Routine;
  /** Where on the screen the button was when it was pressed: the map is laid out anew with an open routine. */
  top: number | undefined;

  #open({ currentTarget }: Event): void {
    ({ top: this.top } = (currentTarget as Element).getBoundingClientRect());
    this.ask({ type: 'routine', act: 'open', routine: this.routine, at: now(), via: 'list' });
  }

  protected override render(): TemplateResult {
    const { messages } = this.locale;
    return html`<button
      type="button"
      part="routine-open"
      class="button"
      aria-label=${labelled(messages['routine.open'], messages.colon, this.words(this.routine.title))}
      @click=${(event: Event) => this.#open(event)}
    >
      ${messages['routine.open']}
    </button>`;
  }
}
