import { html, nothing, type TemplateResult } from '../lit.js';
import { fill } from '../../languages/index.js';
import { InnerElement } from '../inner-element.js';

/**
 * Who made the data, who reviewed it and when, and under which licence, as far as the data says.
 *
 * @summary Credit of the dataset.
 * @tag acu-credit
 * @internal
 */
export class AcuCredit extends InnerElement {
  protected override render(): TemplateResult | typeof nothing {
    const { messages } = this.locale;
    const { credit, reviewed, licence } = this.model?.dataset ?? {};
    if (!credit && !reviewed && !licence) return nothing;
    return html`<p part="credit" class="credit">
      ${credit ? this.localized(credit) : nothing}
      ${reviewed ? html`<bdi>${fill(messages['reviewed-by'], reviewed)}</bdi>` : nothing}
      ${licence ? html`<bdi>${licence}</bdi>` : nothing}
    </p>`;
  }
}
