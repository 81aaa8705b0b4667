import { html, type TemplateResult } from '../lit.js';
import { isOverview, OVERVIEWS, type View } from '../../atlas/index.js';
import { closeUps } from '../../model/index.js';
import { InnerElement } from '../inner-element.js';

/**
 * The view switch, shown on narrow maps only.
 *
 * @summary The view switch.
 * @tag acu-toolbar
 * @internal
 */
export class AcuToolbar extends InnerElement {
  protected override render(): TemplateResult {
    const { messages } = this.locale;
    const [firstCloseUp] = this.model ? closeUps(this.model) : [];
    const { view } = this.state;
    return html`
      <div part="view-switch" class="view-switch" role="group" aria-label=${messages.views}>
        ${OVERVIEWS.map((overview) => this.#renderButton(this.viewName(overview), overview, view === overview))}
        ${firstCloseUp ? this.#renderButton(messages['close-ups'], firstCloseUp, !isOverview(view)) : ''}
      </div>
    `;
  }

  #renderButton(label: string, view: View, current: boolean): TemplateResult {
    return html`<button
      type="button"
      part=${current ? 'view-button view-button-current' : 'view-button'}
      class="view-button"
      aria-pressed=${current ? 'true' : 'false'}
      @click=${() => current || this.ask({ type: 'view', view, via: 'nav' })}
    >
      ${label}
    </button>`;
  }
}
