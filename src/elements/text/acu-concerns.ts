import { html, nothing, type TemplateResult } from 'lit';
import { plural } from '../../languages/index.js';
import { moreStyles } from './acu-more.styles.js';
import { isUnwise } from '../../model/index.js';
import { CONCERNS, type Concern } from '../../safety/index.js';
import { InnerElement } from '../inner-element.js';

/**
 * A small, optional question in the safety text. What is answered marks points on the picture, in the list and in the
 * panel; it hides none of them, is kept in the page only, and goes with it.
 *
 * @summary Does something speak against pressing?
 * @tag acu-concerns
 * @internal
 */
export class AcuConcerns extends InnerElement {
  static override readonly sheet = moreStyles;

  readonly #handleChange = ({ target }: Event): void => {
    if (!(target instanceof HTMLInputElement)) return;
    const concern = target.value as Concern;
    const others = this.state.concerns.filter((each) => each !== concern);
    this.ask({ type: 'concerns', concerns: target.checked ? [...others, concern] : others });
  };

  protected override render(): TemplateResult {
    const { messages } = this.locale;
    const { concerns } = this.state;
    return html`<fieldset part="concerns" class="concerns" @change=${this.#handleChange}>
      <legend>${messages.concerns}</legend>
      ${(Object.keys(CONCERNS) as Concern[]).map(
        (each) =>
          html`<label part="concern" class="concern"
            ><input type="checkbox" value=${each} .checked=${concerns.includes(each)} />
            ${messages[`concern.${each}`]}</label
          >`,
      )}
      <p class="concern-answer" role="status">
        ${concerns.length > 0 ? this.#answer() : nothing}
        ${concerns.includes('broken-skin') ? messages['concern.broken-skin.note'] : nothing}
      </p>
    </fieldset>`;
  }

  /** How many points are marked for what was said. */
  #answer(): string {
    const { messages, tag } = this.locale;
    const marked = this.model?.points.filter((point) => isUnwise(point, this.state.concerns)).length ?? 0;
    return marked > 0 ? plural(messages, 'concerns', marked, tag) : messages['concerns.none'];
  }
}
