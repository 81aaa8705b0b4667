import { html, type TemplateResult } from '../lit.js';
import { selectedPoint } from '../../model/index.js';
import { copyText } from './clipboard.js';
import { InnerElement } from '../inner-element.js';
import { pageLink } from './page-link.js';

/**
 * Shares a link to the page, with the selected point if the URL follows it: through the device's share sheet, else the
 * clipboard.
 *
 * @summary The share button.
 * @tag acu-share
 * @internal
 */
export class AcuShare extends InnerElement {
  #announcement = '';

  async #share(): Promise<void> {
    const { model, state, locale } = this;
    const point = selectedPoint(model, state);
    const url = pageLink(this.host, point?.id);
    const title = point ? this.words(point.name) : document.title;
    if ('share' in navigator) {
      // A reader who cancels needs no message.
      await navigator.share({ title, url }).catch(() => undefined);
      return;
    }
    this.#announcement = (await copyText(url)) ? locale.messages['share.copied'] : url;
    this.requestUpdate();
  }

  protected override render(): TemplateResult {
    return html`<button type="button" part="tool share-button" class="tool" @click=${() => void this.#share()}>
        ${this.locale.messages.share}
      </button>
      <p class="soft tool-note" role="status" .textContent=${this.#announcement}></p>`;
  }
}
