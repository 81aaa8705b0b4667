import { oldBladderCode } from '../../atlas/old-bladder.js';
import { html, nothing, type TemplateResult } from '../../elements/lit.js';
import { REASONS } from '../../elements/panel/acu-reasons.js';
import { PaperElement } from '../../elements/paper/paper-element.js';
import type { Background, Claim, More, Source } from '../../dataset/index.js';
import { parseDuration } from '../../dataset/duration.js';
import { gapAfter } from '../../languages/gap.js';
import { fill } from '../../languages/index.js';
import { timeRange } from '../../languages/time.js';
import { backgroundOf } from '../../model/background.js';
import { cautionsOf, NO_SUPPLEMENT, type MapPoint, type Supplement } from '../../model/index.js';

/** What sources say, each by its number in the list of all. */
export abstract class CitedSheet extends PaperElement {
  /** What accompanies the points: a server has it at once. */
  given: Supplement = NO_SUPPLEMENT;

  protected override get supplement(): Supplement {
    return this.given;
  }

  protected get all(): readonly MapPoint[] {
    return this.model?.points ?? [];
  }

  /** The sources of all that is said, each once, in the order of the data. */
  protected get cited(): readonly Source[] {
    const { sources, more } = this.supplement;
    const ids = new Set([...this.sourcesOf(this.all).map(({ id }) => id), ...(more ? sourcesIn(more) : [])]);
    return sources.filter(({ id }, i) => ids.has(id) && sources.findIndex((each) => each.id === id) === i);
  }

  /** The numbers of some sources in the list of all: `1, 3`. */
  protected numbersOf(ids: readonly (string | undefined)[]): string {
    const numbers = this.cited.flatMap(({ id }, i) => (ids.includes(id) ? [i + 1] : []));
    return numbers.join(this.locale.messages.comma);
  }

  /** The same in brackets, after what these sources say. */
  protected cite(ids: readonly (string | undefined)[]): string {
    const text = this.numbersOf(ids);
    return text && fill(this.locale.messages.aside, { text });
  }

  /** A paragraph that begins with a word for what it is about. */
  protected row(word: string, content: unknown, colon = this.locale.messages.colon): TemplateResult {
    return html`<p><strong>${word}${colon}</strong>${gapAfter(colon || word)}${content}</p>`;
  }

  /** How well what is said has been tested. */
  protected tested({ level }: NonNullable<Background['evidence']>): string {
    const { messages } = this.locale;
    return fill(messages.evidence, { level: messages[`evidence.${level}`] });
  }

  /** All that the panel of a point has folded, and why a caution is one. */
  protected override renderBackground(point: MapPoint): TemplateResult {
    const { messages } = this.locale;
    const { benefit = [], times = [], pressures = [], evidence, note } = backgroundOf(this.supplement, point) ?? {};
    const ids = this.sourcesOf([point]).map(({ id }) => id);
    return html`${this.#ofAtlas(point)} ${this.#reasons(point)}
    ${benefit.length > 0 ? this.row(messages.benefit, html`${this.#claims(benefit)}${evidence ? ` · ${this.tested(evidence)}` : ''}`) : nothing}
    ${times.length > 0 ? this.row(messages.times, this.#claims(times, true)) : nothing}
    ${pressures.length > 0 ? this.row(messages.pressures, this.#claims(pressures)) : nothing}
    ${note === undefined ? nothing : this.row(messages.note, this.localized(note))}
    ${ids.length > 0 ? this.row(messages.sources, this.numbersOf(ids)) : nothing}${this.#aliases(point)}`;
  }

  /** What of a point is not its author's: where the place comes from, and that nothing is known of how to press. */
  #ofAtlas({ atlasLocation, entry: { location, technique } }: MapPoint): TemplateResult | typeof nothing {
    if (!atlasLocation) return nothing;
    const { messages } = this.locale;
    const { cun } = messages;
    const isInCun = cun && this.words(atlasLocation).toLowerCase().includes(cun.toLowerCase());
    const unit = isInCun ? `${messages['cun-is']}${gapAfter(messages['cun-is'])}` : '';
    return html`${location ? nothing : this.row(messages.location, `${unit}${messages['from-atlas']}`)}
    ${technique.length === 0 ? this.row(messages.technique, messages['place-only']) : nothing}`;
  }

  /** Why a built-in caution is one. */
  #reasons(point: MapPoint): readonly TemplateResult[] {
    const { messages } = this.locale;
    const cautions = cautionsOf(point);
    return Object.entries(REASONS).flatMap(([caution, reason]) =>
      cautions.includes(caution) ? [this.row(messages.why, messages[reason], '')] : [],
    );
  }

  /** What each source says. A time that can be parsed is in the reader's language. */
  #claims(claims: readonly Claim[], isTime = false): readonly TemplateResult[] {
    const { tag } = this.locale;
    return claims.map(({ text, source }, i) => {
      const time = isTime ? parseDuration(text) : undefined;
      const said = time ? timeRange(time.min, time.max, tag) : this.localized(text);
      return html`${i > 0 ? ' · ' : ''}${said}${this.cite([source])}`;
    });
  }

  /** Other spellings, including the number in older books. */
  #aliases({ entry }: MapPoint): TemplateResult | typeof nothing {
    const { messages } = this.locale;
    const old = entry.code === undefined ? undefined : oldBladderCode(entry.code);
    const aliases = [...new Set([...(old === undefined ? [] : [old]), ...entry.aliases])];
    if (aliases.length === 0) return nothing;
    const clash = old && fill(messages['old-number'], { old, clash: old.replace('B', 'BL ') });
    return html`<p>
      ${messages.aliases}${gapAfter(messages.aliases)}<bdi>${aliases.join(messages.comma)}</bdi>${clash ? ` · ${clash}` : ''}
    </p>`;
  }
}

/** The ids of the sources that are named in what accompanies the points. */
const sourcesIn = ({ complaints, routines, questions, tips, methods }: More): readonly (string | undefined)[] => [
  ...[...complaints, ...routines, ...questions, ...methods].flatMap(({ sources }) => sources),
  ...tips.map(({ source }) => source),
];
