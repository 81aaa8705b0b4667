import { html, nothing, type TemplateResult } from '../lit.js';
import type { DatasetError } from '../../dataset/issues.js';
import type { MapStatus } from '../map/status.js';
import { InnerElement } from '../inner-element.js';
import { isMissing } from '../late.js';

/**
 * The messages while data is loading, when it can't be used and when it holds no points: above the picture, where they
 * are in view. With an error, the page's own content inside the tag is
 * shown as well, so that the reader is never left with nothing.
 *
 * @summary What is said in place of points.
 * @tag acu-notice
 * @internal
 */
export class AcuNotice extends InnerElement {
  static override properties = { status: {}, error: {} };
  declare status: MapStatus;
  declare error: DatasetError | undefined;

  protected override render(): TemplateResult {
    const { messages } = this.locale;
    return html`
      <p class="loading" ?hidden=${this.status !== 'loading'}>${messages.loading}</p>
      <p part="empty" class="loading" ?hidden=${this.status !== 'empty'}>${messages.empty}</p>
      <div part="error" class="error" ?hidden=${!this.error && !isMissing('map')}>
        <p>
          ${this.error ? html`<strong>${messages.error}</strong> ` : nothing}<bdi
            lang=${this.error ? 'en' : nothing}
            .textContent=${this.error?.message ?? messages.missing}
          ></bdi>
        </p>
        <slot name="error"></slot>
        <button part="retry" class="retry" type="button" @click=${() => this.ask({ type: 'retry' })}>
          ${messages.retry}
        </button>
      </div>
      <slot ?hidden=${this.status !== 'error'}></slot>
    `;
  }
}
