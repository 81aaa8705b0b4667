import { html, nothing, type TemplateResult } from '../lit.js';
import type { View } from '../../atlas/index.js';
import type { MapPoint } from '../../model/index.js';
import { InnerElement } from '../inner-element.js';
import { isMissing } from '../late.js';
import type { RoomName } from '../rooms.js';
import { missingStyles } from './acu-missing.styles.js';

/** What is said of a part that is missing: a room, or something in one. A view lacks its picture. */
const SAID = {
  figure: 'figure',
  overlay: 'overlay',
  panel: 'panel',
  text: 'text',
  extras: 'text',
  practice: 'practice',
  routines: 'routines',
  paper: 'paper',
  words: 'words',
} as const satisfies Partial<Record<RoomName | 'overlay' | 'extras' | 'routines' | 'words', string>>;

/**
 * One sentence in the place of a part that could not be loaded, and a button that asks for it again. Nothing as long as
 * the part is not missing.
 *
 * @summary Says that a part of the map could not be loaded.
 * @tag acu-missing
 * @internal
 */
export class AcuMissing extends InnerElement {
  static override readonly sheet = missingStyles;
  static override properties = { of: {}, instead: {} };
  /** The part. */
  declare of: keyof typeof SAID | View;
  /** The part that is lacking here because of it, when that is another one. */
  declare instead: keyof typeof SAID | undefined;

  /** Whether the reader has asked again, and there is a network. */
  #isStuck = false;

  readonly #askAgain = (): void => {
    this.#isStuck = navigator.onLine;
    this.ask({ type: 'fetch' });
  };

  protected override render(): TemplateResult | typeof nothing {
    const { messages } = this.locale;
    if (this.of === 'words' ? !this.#lacksWords : !isMissing(this.of)) return nothing;
    // Lines are only missed while they are asked for.
    if (this.of === 'overlay' && !this.state.meridians) return nothing;
    const name = this.instead ?? this.of;
    const said = name in SAID ? SAID[name as keyof typeof SAID] : 'picture';
    return html`<p part="missing" class="missing">
      ${messages[`missing.${said}`]} ${this.#isStuck ? messages['missing.reload'] : nothing}
      ${
        isMissing(this.of) || (this.of === 'words' && (isMissing('topic') || isMissing('atlas')))
          ? html`<button type="button" part="missing-retry" class="missing-retry" @click=${this.#askAgain}>
              ${messages.retry}
            </button>`
          : nothing
      }
    </p>`;
  }

  /**
   * Whether this map is in English although another language is wanted: all of it, when its words could not be fetched,
   * or its points, when they or what the atlas says of them are not in that language. A language that nobody has
   * brought is no fault of loading.
   */
  get #lacksWords(): boolean {
    const { lang, tag } = this.locale;
    const { isBuiltIn, lang: shown = 'en' } = this.model?.dataset ?? {};
    const isOfAtlas = (point: MapPoint): boolean => point.entry.name === undefined || !point.entry.location;
    const isEnglish = (each: string): boolean => /^en\b/i.test(each);
    if (isEnglish(lang)) return false;
    if (isEnglish(tag)) return isMissing('words');
    return (
      (isBuiltIn === true && isEnglish(shown)) || (isMissing('atlas') && this.model?.points.some(isOfAtlas) === true)
    );
  }

  protected override updated(): void {
    this.toggleAttribute('shown', this.querySelector('p') !== null);
  }

  /** What has come in place of the sentence. */
  override heirOf(): HTMLElement | null {
    return this.parentElement?.querySelector<HTMLElement>('button:not(.missing-retry)') ?? null;
  }
}
