import { html, nothing, type TemplateResult } from 'lit';
import { plural } from '../../languages/index.js';
import { moreStyles } from './acu-more.styles.js';
import { adoptSheet } from '../adopt-sheet.js';
import { InnerElement } from '../inner-element.js';

/** What a reader may say, and the cautions of points that it is about. */
const CONCERNS = {
  pregnancy: ['pregnancy'],
  'blood-thinners': ['blood-thinners', 'artery', 'varicose-veins'],
  'blood-clot': ['blood-clot', 'varicose-veins'],
  'broken-skin': ['broken-skin', 'fracture'],
} as const;
type Concern = keyof typeof CONCERNS;

/**
 * A small, optional question in the safety text. What is answered marks points on the picture, in the list and in the
 * panel; it hides none of them, is kept in the page only, and goes with it.
 *
 * @summary Does something speak against pressing?
 * @tag acu-concerns
 * @internal
 */
export class AcuConcerns extends InnerElement {
  readonly #said = new Set<Concern>();

  override connectedCallback(): void {
    super.connectedCallback();
    adoptSheet(this, moreStyles);
  }

  readonly #handleChange = ({ target }: Event): void => {
    if (!(target instanceof HTMLInputElement)) return;
    const concern = target.value as Concern;
    if (target.checked) this.#said.add(concern);
    else this.#said.delete(concern);
    this.ask({ type: 'concerns', concerns: [...this.#said].flatMap((each) => CONCERNS[each]), via: 'nav' });
    this.requestUpdate();
  };

  protected override render(): TemplateResult {
    const { messages, tag } = this.locale;
    const marked = this.model?.points.filter((point) => this.isUnwise(point)).length ?? 0;
    return html`<fieldset part="concerns" class="concerns" @change=${this.#handleChange}>
      <legend>${messages.concerns}</legend>
      ${(Object.keys(CONCERNS) as Concern[]).map((each) => html`<label part="concern" class="concern"><input type="checkbox" value=${each} .checked=${this.#said.has(each)} /> ${messages[`concern.${each}`]}</label>`)}
      <p class="concern-answer" role="status">
        ${this.#said.size > 0 ? (marked > 0 ? plural(messages, 'concerns', marked, tag) : messages['concerns.none']) : nothing}
        ${this.#said.has('broken-skin') ? messages['concern.broken-skin.note'] : nothing}
      </p>
    </fieldset>`;
  }
}
