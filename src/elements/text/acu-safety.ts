import { html, type TemplateResult } from 'lit';
import { cautionIcon } from '../icons.js';
import { InnerElement } from '../inner-element.js';

/**
 * The built-in safety text. It is one press away everywhere.
 * A dataset can add to it but cannot remove it.
 *
 * @summary What to know before pressing.
 * @tag acu-safety
 * @internal
 */
export class AcuSafety extends InnerElement {
  protected override render(): TemplateResult {
    const { safety } = this.locale;
    const added = this.model?.dataset.safety ?? [];
    const notes = safety.notes.map(
      ({ kind, lead, text }) => html`<li class=${`safety-note safety-${kind}`}><strong>${lead}</strong> ${text}</li>`,
    );
    return html`
      <details part="safety" class="fold safety">
        <summary part="safety-heading" class="fold-heading">
          ${cautionIcon}<span><strong>${this.heading(safety.heading)}</strong> ${safety.summary}</span>
        </summary>
        <ul class="safety-notes" role="list">
          ${notes} ${added.map((note) => html`<li class="safety-note">${this.localized(note)}</li>`)}
        </ul>
        <acu-concerns></acu-concerns>
        <p part="disclaimer" class="disclaimer">${safety.disclaimer} <slot name="disclaimer"></slot></p>
      </details>
    `;
  }
}
