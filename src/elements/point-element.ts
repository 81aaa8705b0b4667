import { html, nothing, type TemplateResult } from './lit.js';
import type { PointEntry } from '../dataset/dataset.js';
import type { LocalText } from '../dataset/text.js';
import { gapAfter, sentence } from '../languages/gap.js';
import { fill, plural } from '../languages/index.js';
import { timeRange } from '../languages/time.js';
import { cautionsOf, type MapPoint } from '../model/index.js';
import { InnerElement } from './inner-element.js';
import { concernNotes } from './text/concern-notes.js';

/** Base class of the elements that say of a point how and how long to press it, and when not to. */
export abstract class PointElement extends InnerElement {
  /** Our words for a caution: the data has only a code for a built-in one, and for the atlas’s the key of a message. */
  protected ownCaution(caution: LocalText): string | undefined {
    if (typeof caution !== 'string') return undefined;
    const { messages, safety } = this.locale;
    if (Object.hasOwn(safety.cautions, caution)) return safety.cautions[caution];
    return caution.startsWith('caution.') ? messages[caution as `caution.${string}`] : undefined;
  }

  /** The text of a caution as a sentence, and what separates it from the next. */
  protected cautionText(caution: LocalText): TemplateResult {
    const words = this.ownCaution(caution);
    const text = words || this.words(caution);
    const whole = sentence(text);
    return html`${words ? html`<span .textContent=${words}></span>` : this.localized(caution)}${whole.slice(text.length)}${gapAfter(whole)}`;
  }

  /** Every caution of a point in full, in the order in which they are read: the reader's own reasons come first. */
  protected cautionItems(point: MapPoint): readonly TemplateResult[] {
    const notes = concernNotes(point, this.state, this.locale.messages);
    return [
      ...notes.map((note) => html`<li><span .textContent=${note}></span>${gapAfter(note)}</li>`),
      ...cautionsOf(point).map((caution) => html`<li>${this.cautionText(caution)}</li>`),
    ];
  }

  /** How long to press, how often, and how long to rest: `1–2 min 3 times, rest 10 s between`. */
  protected timeOf({ duration, repeat, rest }: PointEntry): TemplateResult | typeof nothing {
    if (!duration) return nothing;
    const { messages, tag } = this.locale;
    const more = [
      repeat !== undefined && plural(messages, 'repeat', repeat, tag),
      rest !== undefined && fill(messages.rest, { time: timeRange(rest, rest, tag) }),
    ].filter(Boolean);
    const time =
      duration.text === undefined
        ? html`<span .textContent=${timeRange(duration.min, duration.max, tag)}></span>`
        : this.localized(duration.text);
    return html`<strong class="time" translate="no">${time}</strong>
      <span .textContent=${more.join(messages.comma)}></span>`;
  }
}
