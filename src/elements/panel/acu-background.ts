import { FromContext } from '../from-context.js';
import { html, nothing, type TemplateResult } from '../lit.js';
import { oldBladderCode } from '../../atlas/old-bladder.js';
import type { Background, Claim, Source } from '../../dataset/dataset.js';
import { parseDuration } from '../../dataset/duration.js';
import { localText } from '../../dataset/text.js';
import { gapAfter } from '../../languages/gap.js';
import { fill } from '../../languages/index.js';
import { timeRange } from '../../languages/time.js';
import { backgroundOf } from '../../model/background.js';
import { selectedPoint, type MapPoint } from '../../model/index.js';
import { moreStyles } from '../text/acu-more.styles.js';
import { supplementContext } from '../contexts.js';
import { InnerElement } from '../inner-element.js';
import { isMissing } from '../late.js';

/**
 * Background to the selected point, in one folded row: what the sources say it helps with and, right beside it, how
 * well that has been tested; the times and the pressure they give; a note; the sources themselves; other names of the
 * point. A point of which only those are known has them without a row.
 *
 * @summary What sources say about the selected point.
 * @tag acu-background
 * @internal
 */
export class AcuBackground extends InnerElement {
  static override readonly sheet = moreStyles;

  readonly #supplement = new FromContext(this, supplementContext);

  /** The room of the row is kept while what is in it is on its way. */
  protected override updated(): void {
    this.classList.toggle('is-coming', this.#isComing);
  }

  get #isComing(): boolean {
    return this.model?.dataset.isBuiltIn === true && !this.#supplement.value?.more;
  }

  protected override render(): TemplateResult | typeof nothing {
    const point = selectedPoint(this.model, this.state);
    const supplement = this.#supplement.value;
    if (!point || !supplement) return nothing;
    const background = backgroundOf(supplement, point);
    const aliases = this.#renderAliases(point);
    if (background) return this.#renderBackground(background, supplement.sources, aliases);
    const isComing = this.#isComing && !isMissing('extras');
    return html`${isComing ? nothing : aliases}<acu-missing of="extras" instead="panel"></acu-missing>`;
  }

  /** All that sources say in one row, folded: it comes after what pressing needs. */
  #renderBackground(
    background: Background,
    known: readonly Source[],
    aliases: TemplateResult | typeof nothing,
  ): TemplateResult | typeof nothing {
    const cited = citedIn(background, known);
    const { benefit, times, pressures = [], note } = background;
    if (benefit.length + times.length + pressures.length + cited.length === 0 && note === undefined) return aliases;
    return html`<details part="sources" class="fold sources">
      <summary>
        ${this.locale.messages['sources-say']}
        ${cited.length > 0 ? html`<span class="list-count" .textContent=${String(cited.length)}></span>` : nothing}
      </summary>
      <dl class="fold-rows">
        ${this.#renderBenefit(background, known)} ${this.#renderTimes(background, known)}
        ${this.#renderPressures(background, known)} ${this.#renderNote(background)} ${this.#renderSources(cited)}
      </dl>
      ${aliases}
    </details>`;
  }

  /** Other spellings, including the number in older books. */
  #renderAliases(point: MapPoint): TemplateResult | typeof nothing {
    const { entry, label } = point;
    const old = entry.code === undefined ? undefined : oldBladderCode(entry.code);
    // `GI 4` is `LI 4` for the rest of the world.
    const standard = label?.toUpperCase() === this.labelOf(point)?.toUpperCase() ? undefined : label;
    const aliases = new Set([standard, old, ...entry.aliases].filter((each) => each !== undefined));
    const { messages } = this.locale;
    // A point that older books call B54 is now BL40, and BL54 is a different point.
    const clash = old && fill(messages['old-number'], { old, clash: old.replace('B', 'BL ') });
    return aliases.size === 0
      ? nothing
      : html`<p part="aliases" class="aliases" translate="no">
          ${messages.aliases}${gapAfter(messages.aliases)}<bdi .textContent=${[...aliases].join(messages.comma)}></bdi
          ><span .textContent=${clash ? ` · ${clash}` : ''}></span>
        </p>`;
  }

  #renderRow(label: string, value: unknown): TemplateResult {
    return html`<div part="panel-row" class="panel-row">
      <dt part="label">${label}</dt>
      <dd part="value">${value}</dd>
    </div>`;
  }

  #renderBenefit({ benefit, evidence }: Background, sources: readonly Source[]): TemplateResult | typeof nothing {
    if (benefit.length === 0) return nothing;
    const { messages } = this.locale;
    const tested = evidence
      ? html`<p part="evidence" class="soft">
          ${fill(messages.evidence, { level: messages[`evidence.${evidence.level}`] })}
        </p>`
      : nothing;
    return this.#renderRow(
      messages.benefit,
      html`<ul part="claims" class="claims" role="list">
          ${this.#renderClaims(benefit, sources)}
        </ul>
        ${tested}`,
    );
  }

  /** The times that sources give. A time that can be parsed is shown in the reader's language. */
  #renderTimes({ times }: Background, sources: readonly Source[]): TemplateResult | typeof nothing {
    if (times.length === 0) return nothing;
    const { messages } = this.locale;
    const items = times.map((claim) => {
      const time = parseDuration(claim.text);
      return html`<li>
        ${
          time
            ? html`<span translate="no" .textContent=${timeRange(time.min, time.max, this.locale.tag)}></span>`
            : this.localized(claim.text)
        }
        ${this.#renderCite(claim, sources)}
      </li>`;
    });
    return this.#renderRow(
      messages.times,
      html`<ul part="claims" class="claims" role="list">
        ${items}
      </ul>`,
    );
  }

  #renderPressures({ pressures = [] }: Background, sources: readonly Source[]): TemplateResult | typeof nothing {
    if (pressures.length === 0) return nothing;
    return this.#renderRow(
      this.locale.messages.pressures,
      html`<ul part="claims" class="claims" role="list">
        ${this.#renderClaims(pressures, sources)}
      </ul>`,
    );
  }

  #renderClaims(claims: readonly Claim[], sources: readonly Source[]): readonly TemplateResult[] {
    return claims.map((claim) => html`<li>${this.localized(claim.text)} ${this.#renderCite(claim, sources)}</li>`);
  }

  #renderCite({ source: id }: Claim, sources: readonly Source[]): TemplateResult | typeof nothing {
    const title = sources.find((source) => source.id === id)?.title;
    return title === undefined ? nothing : html`<cite>${this.localized(title)}</cite>`;
  }

  #renderNote({ note }: Background): TemplateResult | typeof nothing {
    return note === undefined ? nothing : this.#renderRow(this.locale.messages.note, this.localized(note));
  }

  #renderSources(cited: readonly Source[]): TemplateResult | typeof nothing {
    if (cited.length === 0) return nothing;
    return this.#renderRow(
      this.locale.messages.sources,
      html`<ul role="list">
        ${cited.map((source) => this.#renderSource(source))}
      </ul>`,
    );
  }

  #renderSource({ title, author, year, publisher, link }: Source): TemplateResult {
    const about = [author, publisher, year].filter(Boolean).join(', ');
    // Author and publisher are in the language of the title.
    const { lang } = localText(title, this.locale.lang, this.model?.dataset.lang ?? 'en');
    const name = this.localized(title);
    const linked = link
      ? html`<a part="source-link" href=${link.href} rel="noopener noreferrer nofollow">${name}</a>
          <span class="soft">(${link.host})</span>`
      : name;
    return html`<li lang=${lang === this.locale.tag ? nothing : lang}>
      ${linked} ${about ? html`<bdi class="soft">${about}</bdi>` : nothing}
    </li>`;
  }
}

/** The sources of a background, each once, in the order of the data. */
function citedIn(
  { benefit, times, pressures = [], evidence, sources }: Background,
  known: readonly Source[],
): readonly Source[] {
  const ids = new Set([
    ...sources,
    ...(evidence?.sources ?? []),
    ...[...benefit, ...times, ...pressures].map(({ source }) => source),
  ]);
  return known.filter(({ id }) => ids.has(id));
}
