import { html, nothing, type TemplateResult } from '../lit.js';
import { Beside } from '../beside.js';
import { isPair } from '../../model/index.js';
import { cautionIcon } from '../icons.js';
import { WholeElement } from '../whole-element.js';
import { safetyNotes } from './safety-text.js';

/**
 * The built-in safety text. It is one press away everywhere. What is folded comes a frame later.
 * A dataset can add to it but cannot remove it.
 *
 * @summary What to know before pressing.
 * @tag acu-safety
 * @internal
 */
export class AcuSafety extends WholeElement {
  /** A short list leaves room for it beside the picture. */
  readonly #room = new Beside(this, () => this.host);

  protected override render(): TemplateResult {
    const { safety } = this.locale;
    const { selected, session } = this.state;
    const isOpen = this.isWhole && this.#room.isBeside && isPair(this.model) && selected === undefined && !session;
    return html`
      <details part="safety" class="fold safety" ?open=${isOpen}>
        <summary part="safety-heading" class="fold-heading">
          ${cautionIcon} ${this.heading(safety.heading)}
          <span class="safety-brief"
            >${safety.summary.match(/[^.。।]+.?/g)?.map((sentence) => html`<span class="safety-sentence">${sentence}</span>${/。/.test(sentence) ? '' : ' '}`)}</span
          >
        </summary>
        ${this.isWhole ? safetyNotes(this.locale, this.model, (text) => this.localized(text)) : nothing}
        <acu-concerns></acu-concerns>
        <p part="disclaimer" class="disclaimer">${safety.disclaimer} <slot name="disclaimer"></slot></p>
      </details>
    `;
  }
}
