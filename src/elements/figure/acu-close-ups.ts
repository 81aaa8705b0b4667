import { html, isServer, nothing, type TemplateResult } from '../lit.js';
import { isOverview, type View } from '../../atlas/index.js';
import { BOXES } from '../../figure/index.js';
import { closeUps } from '../../model/index.js';
import { InnerElement } from '../inner-element.js';
import { Drawings } from './drawings.js';
import { picture } from './picture.js';

/**
 * Thumbnails of the views that contain points, and of the whole body for the way back. Their drawings come when the
 * strip is seen, after the first picture; on a narrow map, that is when the reader switches to it.
 *
 * @summary The strip of close-ups.
 * @tag acu-close-ups
 * @internal
 */
export class AcuCloseUps extends InnerElement {
  readonly #drawings = new Drawings(this);
  /** The last whole-body view shown. */
  #overview: View = 'front';

  /** Whether the thumbnails have their drawings, as from a server. */
  protected isWhole = isServer;
  #sight: IntersectionObserver | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sight?.disconnect();
  }

  protected override updated(): void {
    const strip = this.querySelector('.close-ups');
    if (!strip || this.isWhole) return;
    this.#sight ??= new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        this.#sight?.disconnect();
        this.isWhole = true;
        this.requestUpdate();
      },
      // Some screens before it is scrolled into view.
      { rootMargin: '1000%' },
    );
    this.#sight.observe(strip);
  }

  protected override willUpdate(): void {
    if (isOverview(this.state.view)) this.#overview = this.state.view;
  }

  protected override render(): TemplateResult | typeof nothing {
    const views = this.model ? closeUps(this.model) : [];
    if (views.length === 0) return nothing;
    const { messages } = this.locale;
    return html`
      <div part="close-ups" class="close-ups" role="group" aria-label=${messages['close-ups']}>
        ${this.#renderThumbnail(this.#overview, messages['whole-body'], isOverview(this.state.view))}
        ${views.map((view) => this.#renderThumbnail(view, this.viewName(view), view === this.state.view))}
      </div>
    `;
  }

  #renderThumbnail(view: View, label: string, current: boolean): TemplateResult {
    return html`<button
      type="button"
      part=${current ? 'close-up close-up-current' : 'close-up'}
      class=${isOverview(view) ? 'close-up close-up-body' : 'close-up'}
      aria-pressed=${current ? 'true' : 'false'}
      @click=${() => current || this.ask({ type: 'view', view, via: 'nav' })}
    >
      ${picture(this.isWhole ? this.#drawings.of(view, this.model?.figure) : undefined, { x: 0, y: 0, ...BOXES[view] })}
      <span part="close-up-label" class="close-up-label">${label}</span>
    </button>`;
  }
}
