import { html, nothing, type TemplateResult } from '../lit.js';
import type { LocalText } from '../../dataset/text.js';
import { InnerElement } from '../inner-element.js';

/** The cautions whose advice stands alone, and the message that says why. */
export const REASONS = { pregnancy: 'reason.pregnancy' } as const;

/**
 * Why a built-in caution is one, for those who ask: the advice itself always stands in full beside it.
 *
 * @summary The reasons behind a caution.
 * @tag acu-reasons
 * @internal
 */
export class AcuReasons extends InnerElement {
  static override properties = { cautions: {} };
  declare cautions: readonly LocalText[];

  protected override render(): TemplateResult | typeof nothing {
    const { messages } = this.locale;
    const keys = Object.keys(REASONS) as (keyof typeof REASONS)[];
    const known = keys.filter((each) => this.cautions.includes(each));
    if (known.length === 0) return nothing;
    return html`<details class="reasons">
      <summary>${messages.why}</summary>
      ${known.map((each) => html`<p .textContent=${messages[REASONS[each]]}></p>`)}
    </details>`;
  }
}
