import { ContextConsumer } from '../lit-context.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { Background, Claim, Source } from '../../dataset/dataset.js';
import { parseDuration } from '../../dataset/duration.js';
import { localText } from '../../dataset/text.js';
import { fill, timeRange } from '../../languages/index.js';
import { backgroundOf } from '../../model/background.js';
import { selectedPoint } from '../../model/index.js';
import { moreStyles } from '../text/acu-more.styles.js';
import { supplementContext } from '../contexts.js';
import { InnerElement } from '../inner-element.js';

/**
 * Background to the selected point: what the sources say it helps with and, right beside it, how well that has been
 * tested; the times and the pressure they give; a note; the sources themselves. It comes after everything that pressing
 * needs.
 *
 * @summary What sources say about the selected point.
 * @tag acu-background
 * @internal
 */
export class AcuBackground extends InnerElement {
  static override readonly sheet = moreStyles;

  readonly #supplement = new ContextConsumer(this, { context: supplementContext, subscribe: true });

  protected override render(): TemplateResult | typeof nothing {
    const point = selectedPoint(this.model, this.state);
    const supplement = this.#supplement.value;
    const background = point && supplement && backgroundOf(supplement, point);
    if (!background) return point ? html`<acu-missing of="extras" instead="panel"></acu-missing>` : nothing;
    const { sources } = supplement;
    return html`<dl class="panel-rows">
        ${this.#renderBenefit(background, sources)} ${this.#renderTimes(background, sources)}
        ${this.#renderPressures(background, sources)} ${this.#renderNote(background)}
      </dl>
      ${this.#renderSources(background, sources)}`;
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

  #renderSources(
    { benefit, times, pressures = [], evidence, sources }: Background,
    known: readonly Source[],
  ): TemplateResult | typeof nothing {
    const ids = new Set([
      ...sources,
      ...(evidence?.sources ?? []),
      ...[...benefit, ...times, ...pressures].map(({ source }) => source),
    ]);
    const cited = known.filter(({ id }) => ids.has(id));
    if (cited.length === 0) return nothing;
    return html`<details part="sources" class="sources">
      <summary>${this.locale.messages.sources} <span class="list-count">${cited.length}</span></summary>
      <ul role="list">
        ${cited.map((source) => this.#renderSource(source))}
      </ul>
    </details>`;
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
