import { html, type TemplateResult } from 'lit';
import { adoptSheet } from '../adopt-sheet.js';
import { InnerElement } from '../inner-element.js';
import { practiceStyles } from './practice.styles.js';

/**
 * The way from a routine in the list to its guided session.
 *
 * @summary Opens a routine.
 * @tag acu-routine-open
 * @internal
 */
export class AcuRoutineOpen extends InnerElement {
  static override properties = { routine: {} };
  /** Id of the routine. */
  declare routine: string;

  override connectedCallback(): void {
    super.connectedCallback();
    adoptSheet(this, practiceStyles);
  }

  protected override render(): TemplateResult {
    return html`<button
      type="button"
      part="routine-open"
      class="button"
      @click=${() => this.dispatchEvent(new CustomEvent('acu-practise', { bubbles: true, detail: this.routine }))}
    >
      ${this.locale.messages['routine.open']}
    </button>`;
  }
}
