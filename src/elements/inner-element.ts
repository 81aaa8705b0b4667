import { ContextConsumer } from '@lit/context';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { isBuiltIn, type View } from '../atlas/index.js';
import type { PointEntry } from '../dataset/dataset.js';
import { localText, type LocalText } from '../dataset/text.js';
import { fill, plural, timeRange } from '../languages/index.js';
import type { BodyModel, Intent, MapPoint, MapState } from '../model/index.js';
import { builtInCautions } from '../safety/index.js';
import type { AcuBodyMap } from './map/acu-body-map.js';
import { localeContext, modelContext, stateContext, type Locale } from './contexts.js';
import { IntentEvent } from './events.js';

/**
 * What the elements inside the map have in common. They render into the host's shadow root, not into
 * one of their own, so that a page can style every part and every id reference resolves.
 */
export abstract class InnerElement extends LitElement {
  readonly #model = new ContextConsumer(this, { context: modelContext, subscribe: true });
  readonly #state = new ContextConsumer(this, { context: stateContext, subscribe: true });
  readonly #locale = new ContextConsumer(this, { context: localeContext, subscribe: true });

  protected override createRenderRoot(): this {
    return this;
  }

  /** Nothing is drawn before the host has provided its contexts. */
  protected override shouldUpdate(): boolean {
    return this.#state.value !== undefined && this.#locale.value !== undefined;
  }

  protected get model(): BodyModel | undefined {
    return this.#model.value;
  }

  protected get state(): MapState {
    return this.#state.value as MapState;
  }

  protected get locale(): Locale {
    return this.#locale.value as Locale;
  }

  /** The map around this element. */
  protected get host(): AcuBodyMap {
    return (this.getRootNode() as ShadowRoot).host as AcuBodyMap;
  }

  protected ask(intent: Intent): void {
    this.dispatchEvent(new IntentEvent(intent));
  }

  /** Words of the dataset in the reader's language, as plain text. */
  protected words(text: LocalText): string {
    return localText(text, this.locale.lang, this.model?.dataset.lang ?? 'en').text;
  }

  /** The same, isolated from the direction of its surroundings and marked with its own language. */
  protected localized(text: LocalText): TemplateResult {
    const words = localText(text, this.locale.lang, this.model?.dataset.lang ?? 'en');
    return html`<bdi lang=${words.lang === this.locale.tag ? nothing : words.lang}>${words.text}</bdi>`;
  }

  protected viewName(view: View): string {
    return this.locale.messages[`view.${view}`];
  }

  /** `both sides`, `left side`; for a point without a place, that it is not on the picture. */
  protected sidesOf({ sides }: MapPoint): string {
    const { messages } = this.locale;
    return sides === 'unplaced' ? messages['no-place'] : messages[`sides.${sides}`];
  }

  /** What to be careful about: what always belongs to the point, then the author's own, else the atlas's. */
  protected cautionsOf({ entry, acupoint }: MapPoint): readonly LocalText[] {
    const always = builtInCautions(entry.code);
    const own = entry.avoid.filter((caution) => typeof caution !== 'string' || !always.includes(caution));
    // The same data says the same, whether or not another map on the page has brought the atlas.
    const asksAtlas = entry.avoid.length === 0 && acupoint?.caution && !(entry.location && isBuiltIn(acupoint.code));
    return [...always, ...own, ...(asksAtlas ? [{ en: acupoint.caution }] : [])];
  }

  /** A caution in words: of the built-in ones the data names only the code. */
  protected cautionText(caution: LocalText): TemplateResult | string | undefined {
    const { cautions } = this.locale.safety;
    return typeof caution === 'string' && Object.hasOwn(cautions, caution)
      ? cautions[caution]
      : this.localized(caution);
  }

  /** How long to press, how often, and with which rest: `1–2 min 3 times, rest 10 s between`. */
  protected timeOf({ duration, repeat, rest }: PointEntry): TemplateResult | typeof nothing {
    if (!duration) return nothing;
    const { messages, tag } = this.locale;
    const more = [
      repeat !== undefined && plural(messages, 'repeat', repeat, tag),
      rest !== undefined && fill(messages.rest, { time: timeRange(rest, rest, tag) }),
    ].filter(Boolean);
    return html`<strong class="time"
        >${duration.text === undefined ? timeRange(duration.min, duration.max, tag) : this.localized(duration.text)}</strong
      >
      ${more.join(', ')}`;
  }

  /** What the reader has said may speak against a point: then it is marked, and still there. */
  protected isUnwise(point: MapPoint): boolean {
    const { concerns } = this.state;
    return concerns !== undefined && this.cautionsOf(point).some((caution) => concerns.includes(caution as string));
  }

  /** The word for a point with cautions. */
  protected cautionWord(point: MapPoint): string {
    return this.locale.messages[this.isUnwise(point) ? 'ask-first' : 'caution'];
  }

  /** Where a point lies, in a word or two: `Low back`. Empty for own points. */
  protected regionOf({ acupoint }: MapPoint): string {
    return (acupoint && this.locale.messages[`region.${acupoint.region}`]) ?? '';
  }
}
