import { html, type TemplateResult } from '../lit.js';
import { gapAfter } from '../../languages/gap.js';
import { plural } from '../../languages/index.js';
import { moreStyles } from './acu-more.styles.js';
import { readRisks } from '../../model/at-risk.js';
import { isUnwise } from '../../model/index.js';
import { CONCERNS, type Concern } from '../../safety/index.js';
import { InnerElement } from '../inner-element.js';
import { fetchLate, watchers } from '../late.js';

/**
 * A small, optional question in the safety text. The answers mark points in the picture, the list and the panel. They
 * hide no points, and they are forgotten when the page is closed.
 *
 * @summary Is there a reason not to press?
 * @tag acu-concerns
 * @internal
 */
export class AcuConcerns extends InnerElement {
  static override readonly sheet = moreStyles;

  /** Who opens the question may answer it: what tells where points lie comes now. */
  readonly #handleToggle = ({ target }: Event): void => {
    if (target instanceof HTMLDetailsElement && target.open) readOnce();
  };

  readonly #handleChange = ({ target }: Event): void => {
    if (!(target instanceof HTMLInputElement)) return;
    readOnce();
    const concern = target.value as Concern;
    const others = this.state.concerns.filter((each) => each !== concern);
    const concerns = target.checked ? [...others, concern] : others;
    this.ask({ type: 'concerns', concerns });
  };

  protected override render(): TemplateResult {
    const { messages } = this.locale;
    const { concerns } = this.state;
    const answers =
      concerns.length > 0 ? [this.#answer(), ...concerns.map((each) => messages[`concern.${each}.note`])] : [];
    return html`<details part="concerns" class="concerns" @toggle=${this.#handleToggle}>
      <summary id="concerns">${messages.concerns}</summary>
      <fieldset aria-labelledby="concerns" @change=${this.#handleChange}>
        ${(Object.keys(CONCERNS) as Concern[]).map(
          (each) =>
            html`<label part="concern" class="concern"
              ><input type="checkbox" value=${each} .checked=${concerns.includes(each)} />
              ${messages[`concern.${each}`]}</label
            >`,
        )}
        <p class="concern-answer" role="status">
          ${answers.map((each) => html`<span .textContent=${each}></span>${gapAfter(each)}`)}
        </p>
      </fieldset>
    </details>`;
  }

  /** How many points the answers mark. */
  #answer(): string {
    const { messages, tag } = this.locale;
    const marked = this.model?.points.filter((point) => isUnwise(point, this.state.concerns)).length ?? 0;
    return marked > 0 ? plural(messages, 'concerns', marked, tag) : messages['concerns.none'];
  }
}

let hasAsked = false;

/** For all maps of the page. It is asked for again as long as it can't be fetched. */
function readOnce(): void {
  if (hasAsked) return;
  hasAsked = true;
  void fetchLate('concerns', read);
}

async function read(): Promise<void> {
  await readRisks();
  for (const update of watchers) update();
}
