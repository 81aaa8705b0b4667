import { html, nothing, type TemplateResult } from '../lit.js';
import { topicNamed, topicsNamed } from '../../topics/named.js';
import { InnerElement } from '../inner-element.js';
import { topicsStyles } from './acu-topics.styles.js';

/**
 * The choice among the topics that the page names. Nothing when there is no choice, or the map shows an author's data.
 *
 * @summary The choice of a topic.
 * @tag acu-topics
 * @internal
 */
export class AcuTopics extends InnerElement {
  static override readonly sheet = topicsStyles;
  static override properties = { topics: {}, topic: {} };
  /** The topics, separated by spaces. */
  declare topics: string;
  /** The topic of the map. */
  declare topic: string;

  protected override render(): TemplateResult | typeof nothing {
    const { messages } = this.locale;
    const shown = topicNamed(this.topic) ?? 'low-back';
    const named = topicsNamed(this.topics);
    // The one that is shown is always among them.
    const choice = named.includes(shown) ? named : [shown, ...named];
    if (choice.length < 2 || (this.model && !this.model.dataset.isBuiltIn)) return nothing;
    return html`<label class="topics">
      <span>${messages.topics}</span>
      <select part="topics" @change=${this.#choose}>
        ${choice.map(
          (each) =>
            html`<option value=${each} .selected=${each === shown} .textContent=${messages[`topic.${each}`]}></option>`,
        )}
      </select>
    </label>`;
  }

  readonly #choose = ({ target }: Event): void => {
    const previous = topicNamed(this.topic) ?? 'low-back';
    if (target instanceof HTMLSelectElement) this.ask({ type: 'topic', topic: target.value, previous });
  };
}
