import { html, nothing, type TemplateResult } from 'lit';
import { plural } from '../../languages/index.js';
import { warnOfContrast } from '../contrast.js';
import { InnerElement } from '../inner-element.js';

/**
 * Tells the author of the data, in one sentence, that parts of it were ignored or left out, and where the first of them
 * is. The console and the `acu-load` event list them all.
 * The console also names colours that contrast too little.
 *
 * @summary Faults of the data, for its author.
 * @tag acu-faults
 * @internal
 */
export class AcuFaults extends InnerElement {
  /** Colours are judged once the page has had time to set them. */
  protected override firstUpdated(): void {
    warnOfContrast(this.host);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { messages, tag } = this.locale;
    const issues = this.model?.issues ?? [];
    const [first] = issues;
    if (!first) return nothing;
    const { path, message } = first;
    return html`<p part="faults" class="faults">
      ${plural(messages, 'faults', issues.length, tag)}
      <bdi lang="en">${path ? html`<code>${path}</code>: ` : nothing}${message}</bdi>
      ${issues.length > 1 ? messages['faults.more'] : nothing}
    </p>`;
  }
}
