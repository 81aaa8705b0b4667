import { html, type TemplateResult } from '../elements/lit.js';
import { PaperElement } from '../elements/paper/paper-element.js';

/**
 * All that a printed sheet says, for places that take the map away and leave its text: safety first, then every point
 * with place, cautions, technique and duration.
 */
export class TextOfMap extends PaperElement {
  protected override render(): TemplateResult {
    const { messages, tag } = this.locale;
    const { dataset, points = [] } = this.model ?? {};
    return html`<div lang=${tag}>
      <p><strong>${this.localized(dataset?.title ?? messages.title)}</strong></p>
      ${this.renderSafety()}
      <ol>
        ${points.map((point, i) => this.renderPoint(point, i + 1, true))}
      </ol>
    </div>`;
  }
}
