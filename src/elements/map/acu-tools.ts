import { html, nothing, type TemplateResult } from '../lit.js';
import { MERIDIANS, printLetters } from '../../atlas/index.js';
import { loadAtlasMessages } from '../../languages/index.js';
import { InnerElement } from '../inner-element.js';
import { painted } from '../painted.js';
import { toolsStyles } from './acu-tools.styles.js';

/**
 * One quiet menu for all that is done to the map as a whole: two switches, then what can be taken along.
 *
 * @summary The tool menu.
 * @tag acu-tools
 * @internal
 */
export class AcuTools extends InnerElement {
  static override readonly sheet = toolsStyles;

  #isOpen = false;
  /** On a compact map, the rows below it, which are hidden until they are chosen here. */
  #folds: readonly HTMLDetailsElement[] = [];
  #outside: AbortController | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#outside?.abort();
  }

  /** The button that opens the menu: it stays when what is in the menu can't be reached any more. */
  override heirOf(): HTMLElement | null {
    return this.#button;
  }

  get #button(): HTMLElement | null {
    return this.querySelector('[aria-controls]');
  }

  #toggle(isOpen: boolean): void {
    this.#isOpen = isOpen;
    const map = this.closest('[data-state~="compact"]');
    this.#folds = map ? [...map.querySelectorAll<HTMLDetailsElement>('.foot .fold:not(.safety, .fold *)')] : [];
    this.requestUpdate();
    this.#outside?.abort();
    if (!isOpen) return;
    this.#outside = new AbortController();
    // A press anywhere else closes it, before the element that is pressed learns of it.
    const close = (event: Event): void => {
      if (!event.composedPath().includes(this)) this.#toggle(false);
    };
    this.page.addEventListener('pointerdown', close, { capture: true, signal: this.#outside.signal });
  }

  readonly #handleKeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.#isOpen) return;
    // Escape closes one thing at a time: the panel stays.
    event.stopPropagation();
    this.#button?.focus();
    this.#toggle(false);
  };

  /**
   * Focus elsewhere, in the map or on the page, closes it. What is copied, printed or shared takes it for a moment
   * only.
   */
  readonly #handleFocusout = ({ relatedTarget }: FocusEvent): void => {
    const next = relatedTarget instanceof this.page.Node ? relatedTarget : null;
    if (!next || this.contains(next)) return;
    setTimeout(() => {
      const inside = this.host.shadowRoot?.activeElement ?? null;
      if (!this.state.handout && !this.contains(inside)) this.#toggle(false);
    });
  };

  protected override render(): TemplateResult {
    const { messages } = this.locale;
    const { meridians, largeText } = this.state;
    return html`<div class="tools-corner" @keydown=${this.#handleKeydown} @focusout=${this.#handleFocusout}>
      <button
        type="button"
        part="tools-button"
        class="tools-button"
        aria-label=${messages.tools}
        aria-expanded=${this.#isOpen ? 'true' : 'false'}
        aria-controls="tools"
        @click=${() => this.#toggle(!this.#isOpen)}
      >
        <svg class="icon" viewBox="0 0 20 20" aria-hidden="true"><path d="M4 10h0m6 0h0m6 0h0" /></svg>
      </button>
      <div part="tools" class="tools" id="tools">
        ${this.#renderSwitch('meridians', meridians, () => this.ask({ type: 'meridians', isOn: !meridians }))}
        ${this.#renderSwitch('large-text', largeText, () => this.ask({ type: 'large-text', isOn: !largeText }))}
        ${this.#folds.map((fold) => this.#renderFold(fold))}
        <acu-handout></acu-handout>
        <acu-share></acu-share>
        ${meridians ? this.#renderNames() : nothing}
      </div>
    </div>`;
  }

  /** Which line is which: on the picture, they carry the letters of their points. */
  #renderNames(): TemplateResult | typeof nothing {
    const { messages } = this.locale;
    // Of the English words, those of all meridians come with the lines.
    if (!messages['meridian.LU']) {
      loadAtlasMessages().then(
        () => this.requestUpdate(),
        () => undefined,
      );
      return nothing;
    }
    const letters = this.model?.dataset.letters ?? messages.letters;
    return html`<dl part="meridian-names" class="meridian-names">
      ${Object.keys(MERIDIANS).map(
        (each) =>
          html`<div>
            <dt>${printLetters(each, letters)}</dt>
            <dd .textContent=${messages[`meridian.${each}`]}></dd>
          </div>`,
      )}
    </dl>`;
  }

  #renderFold(fold: HTMLDetailsElement): TemplateResult {
    const heading = fold.querySelector('summary');
    const open = (): void => {
      fold.open = true;
      heading?.focus();
      // When what it holds has been drawn.
      void painted().then(() => fold.scrollIntoView({ block: 'nearest' }));
      this.#toggle(false);
    };
    return html`<button
      type="button"
      part="tool"
      class="tool"
      .textContent=${(fold.querySelector('[role="heading"]') ?? heading)?.textContent}
      @click=${open}
    ></button>`;
  }

  #renderSwitch(name: 'meridians' | 'large-text', isOn: boolean, toggle: () => void): TemplateResult {
    return html`<button
      type="button"
      role="switch"
      part=${`tool ${name}-button`}
      class="tool"
      aria-checked=${isOn ? 'true' : 'false'}
      @click=${toggle}
    >
      ${this.locale.messages[name]}
    </button>`;
  }
}
