import { html, type TemplateResult } from 'lit';
import { cautionIcon } from '../icons.js';
import { InnerElement } from '../inner-element.js';
import { safetyNotes } from './safety-text.js';

/**
 * The built-in safety text. It comes before the first instruction and stays open until the reader has chosen a point.
 * A dataset can add to it but cannot remove it.
 *
 * @summary What to know before pressing.
 * @tag acu-safety
 * @internal
 */
export class AcuSafety extends InnerElement {
  protected override render(): TemplateResult {
    const { safety } = this.locale;
    return html`
      <details part="safety" class="safety" ?open=${!this.state.hasReadSafety}>
        <summary part="safety-heading" class="safety-heading">
          ${cautionIcon}<span><strong>${safety.heading}</strong>${` ${safety.summary}`}</span>
        </summary>
        ${safetyNotes(this.locale, this.model, (text) => this.localized(text))}
        <acu-concerns></acu-concerns>
        <p part="disclaimer" class="disclaimer">${safety.disclaimer} <slot name="disclaimer"></slot></p>
      </details>
    `;
  }
}
