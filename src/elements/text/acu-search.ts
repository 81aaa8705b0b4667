import { FromContext } from '../from-context.js';
import { html, nothing, type PropertyValues, type TemplateResult } from '../lit.js';
import { loadNames, namesHere } from '../../atlas/load-names.js';
import { schemeOf } from '../../atlas/schemes.js';
import { localText } from '../../dataset/text.js';
import { labelled } from '../../languages/gap.js';
import { fill, plural } from '../../languages/index.js';
import type { BodyModel, MapPoint, Supplement } from '../../model/index.js';
import { areaOf, isCrowded } from '../../model/areas.js';
import { indexOf, search, type Found, type Hit, type SearchIndex, type TextKind } from '../../model/search.js';
import { AREA_NAMES } from '../area-names.js';
import { supplementContext, type Locale } from '../contexts.js';
import { closeIcon } from '../late-icons.js';
import { InnerElement } from '../inner-element.js';
import { fetchLate } from '../late.js';
import { searchStyles } from './acu-search.styles.js';
import { searchIcon } from './search-icon.js';
import { searchables } from './search-texts.js';

/** So many results are drawn at once; the others come in the next frame, so that the first is never waited for. */
const FIRST = 12;
/** How long a reader has not typed when it is said how much was found, in milliseconds. */
const PAUSE = 500;

/** What an index was made of. */
interface Basis {
  readonly model: BodyModel | undefined;
  readonly locale: Locale;
  readonly supplement: Supplement | undefined;
  readonly names: unknown;
}

/**
 * A field that finds a point by its name in any writing, its code in any spelling, its region or what it is said to
 * help with. Focus stays in the field; arrow keys move through what was found.
 *
 * @summary The search field and what it finds.
 * @tag acu-search
 * @internal
 */
export class AcuSearch extends InnerElement {
  static override readonly sheet = searchStyles;

  readonly #supplement = new FromContext(this, supplementContext);
  #typed = '';
  #isOpen = false;
  #found: readonly Found[] = [];
  /** The number of the result that Enter opens. */
  #active = 0;
  #shown = FIRST;
  #saying: number | undefined;
  #index: (SearchIndex & { readonly basis: Basis }) | undefined;

  /** Moves focus to the field. */
  focusField(): void {
    this.querySelector('input')?.focus();
  }

  override heirOf(): HTMLElement | null {
    return this.querySelector('input');
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    // Other points, other words: what was found is looked for again.
    if (this.#isOpen && !this.#isFresh()) this.#search();
  }

  #basis(): Basis {
    return { model: this.model, locale: this.locale, supplement: this.#supplement.value, names: namesHere() };
  }

  #isFresh(): boolean {
    const [now, then] = [this.#basis(), this.#index?.basis];
    return (['model', 'locale', 'supplement', 'names'] as const).every((each) => now[each] === then?.[each]);
  }

  /** Made before the first key is pressed, when the field gets focus. */
  #prepare(): SearchIndex | undefined {
    const { model, locale } = this;
    const supplement = this.#supplement.value;
    if (!model || !supplement) return undefined;
    if (!this.#isFresh()) {
      const texts = searchables(model, supplement, locale, namesHere(), (point) => ({
        label: this.labelOf(point),
        spokenLabel: this.spokenLabelOf(point),
        region: this.regionOf(point),
        area: this.#areaOf(point),
      }));
      this.#index = { ...indexOf(texts, namesHere()), basis: this.#basis() };
    }
    return this.#index;
  }

  /** A reader types what the button of a region says. */
  #areaOf({ acupoint }: MapPoint): string | undefined {
    const area = this.model && isCrowded(this.model) && areaOf.get(acupoint?.region ?? '');
    return area ? this.locale.messages[AREA_NAMES[area]] : undefined;
  }

  #search(): void {
    const index = this.#prepare();
    const scheme = this.model?.dataset.codes ?? schemeOf(this.locale.tag);
    this.#found = index && this.#typed.trim() ? search(index, this.#typed, scheme) : [];
    this.#active = 0;
    this.#shown = FIRST;
    if (this.#found.length > FIRST) requestAnimationFrame(() => requestAnimationFrame(() => this.#showAll()));
  }

  #type(typed: string): void {
    this.#typed = typed;
    this.#search();
    this.#isOpen = typed.trim() !== '';
    this.requestUpdate();
    const { messages, tag } = this.locale;
    const count = this.#found.length;
    const text = count > 0 ? plural(messages, 'points', count, tag) : this.#nothing;
    clearTimeout(this.#saying);
    if (this.#isOpen) this.#saying = window.setTimeout(() => this.ask({ type: 'say', text }), PAUSE);
  }

  #showAll(): void {
    this.#shown = Infinity;
    this.requestUpdate();
  }

  /** What to try when nothing is found. */
  get #nothing(): string {
    const { model, locale } = this;
    const example = model?.points.find(({ entry }) => entry.code !== undefined) ?? model?.points[0];
    const hasComplaints = this.#index?.all.some(({ texts }) => texts.some(({ kind }) => kind === 'claim'));
    const text = locale.messages[hasComplaints ? 'search-none' : 'search-none-named'];
    return fill(text, { code: (example && this.labelOf(example)) ?? 'LI 4' });
  }

  readonly #handleFocus = (): void => {
    this.#prepare();
    // Names in other writings come with the atlas.
    if (!namesHere()) void fetchLate('search', loadNames).then(() => this.#takeUpNames());
  };

  #takeUpNames(): void {
    this.#prepare();
    this.requestUpdate();
  }

  readonly #handleInput = ({ currentTarget }: InputEvent): void =>
    this.#type((currentTarget as HTMLInputElement).value);

  /** `acu-focus` keeps a key that has been used, and what follows it, from the page. */
  readonly #handleKeydown = (event: KeyboardEvent): void => {
    if (!event.isComposing && this.#use(event.key)) event.preventDefault();
  };

  /** Answers to a key. False if it is for the field itself, or for the map. */
  #use(key: string): boolean {
    const { length } = this.#found;
    const found = this.#isOpen ? this.#found[this.#active] : undefined;
    if (key === 'Escape' && this.#typed !== '') this.#clear();
    else if (key === 'Enter' && found) this.#choose(found.point);
    else if ((key === 'ArrowDown' || key === 'ArrowUp') && length > 0) this.#move(key === 'ArrowDown' ? 1 : -1);
    else return false;
    return true;
  }

  /** To the next result, or the previous one; the first and the last are neighbours. Opens what is closed. */
  #move(by: 1 | -1): void {
    const { length } = this.#found;
    this.#shown = Infinity;
    if (this.#isOpen) this.#active = (this.#active + by + length) % length;
    this.#isOpen = true;
    this.requestUpdate();
    void this.updateComplete.then(() => this.#reveal());
  }

  /** Scrolls what was found, never the page. */
  #reveal(): void {
    const list = this.querySelector('.search-results');
    const option = this.querySelector<HTMLElement>('[aria-selected=true]');
    if (!list || !option) return;
    const above = option.offsetTop - list.scrollTop;
    const below = above + option.offsetHeight - list.clientHeight;
    if (above < 0) list.scrollTop += above;
    else if (below > 0) list.scrollTop += below;
  }

  #clear(): void {
    this.#typed = '';
    this.#found = [];
    this.#isOpen = false;
    this.focusField();
    this.requestUpdate();
  }

  #choose({ id }: MapPoint): void {
    this.#isOpen = false;
    this.requestUpdate();
    this.ask({ type: 'select', id, via: 'search' });
  }

  readonly #handleFocusOut = ({ relatedTarget }: FocusEvent): void => {
    if (relatedTarget instanceof Node && this.contains(relatedTarget)) return;
    this.#isOpen = false;
    this.requestUpdate();
  };

  /** A press on the field shows again what was found. */
  readonly #handleClick = (): void => {
    this.#isOpen = this.#typed.trim() !== '';
    this.requestUpdate();
  };

  protected override render(): TemplateResult | typeof nothing {
    const { model, locale } = this;
    if (!model) return nothing;
    const { messages, tag } = locale;
    const label = fill(messages.search, { points: plural(messages, 'points', model.points.length, tag) });
    const hasList = this.#isOpen && this.#found.length > 0;
    return html`<div part="search" class="search" @focusout=${this.#handleFocusOut}>
      ${searchIcon}
      <input
        part="search-field"
        class="search-field"
        type="text"
        role="combobox"
        inputmode="search"
        enterkeyhint="search"
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        maxlength="60"
        placeholder=${label}
        aria-label=${label}
        aria-autocomplete="list"
        aria-expanded=${hasList ? 'true' : 'false'}
        aria-controls=${hasList ? 'search-results' : nothing}
        aria-activedescendant=${hasList ? `result-${this.#active}` : nothing}
        .value=${this.#typed}
        @focus=${this.#handleFocus}
        @input=${this.#handleInput}
        @keydown=${this.#handleKeydown}
        @click=${this.#handleClick}
      />
      ${
        this.#typed === ''
          ? nothing
          : html`<button
              type="button"
              part="search-clear"
              class="search-clear"
              aria-label=${messages['search-clear']}
              @click=${() => this.#clear()}
            >
              ${closeIcon}
            </button>`
      }
      ${this.#isOpen ? this.#renderFound(label) : nothing}
    </div>`;
  }

  #renderFound(label: string): TemplateResult {
    const { messages, tag } = this.locale;
    if (this.#found.length === 0)
      return html`<div class="search-popup">
        <p part="search-none" class="search-none" .textContent=${this.#nothing}></p>
      </div>`;
    // A press must not take the focus out of the field.
    return html`<div class="search-popup" @mousedown=${(event: MouseEvent) => event.preventDefault()}>
      <p class="search-count" .textContent=${plural(messages, 'points', this.#found.length, tag)}></p>
      <div id="search-results" class="search-results" role="listbox" tabindex="-1" aria-label=${label}>
        ${this.#found.slice(0, this.#shown).map((found, i) => this.#renderResult(found, i))}
      </div>
    </div>`;
  }

  #renderResult({ point, hits }: Found, i: number): TemplateResult {
    const { acupoint } = point;
    const isActive = i === this.#active;
    const hitIn = (kind: TextKind): Hit | undefined => hits.find((hit) => hit.kind === kind);
    const { text: name, lang } = localText(point.name, this.locale.lang, this.model?.dataset.lang ?? 'en');
    const own = lang === this.locale.tag ? nothing : lang;
    const label = this.labelOf(point);
    const region = this.regionOf(point);
    // What the row does not show anyway: a name in another language, what a source says.
    const [hidden] = hits.every(({ kind }) => kind === 'other' || kind === 'claim') ? hits : [];
    return html`<div
      id=${`result-${i}`}
      role="option"
      part=${isActive ? 'search-result search-result-active' : 'search-result'}
      class="search-result"
      aria-selected=${isActive ? 'true' : 'false'}
      @click=${() => this.#choose(point)}
    >
      <span part="search-result-name" class="search-name" lang=${own}>${marked(name, hitIn('name'))}</span>
      ${
        label === undefined
          ? nothing
          : html`<span part="code" class="code" translate="no">${marked(label, hitIn('code'))}</span>`
      }
      <span class="search-more">
        ${
          acupoint
            ? html`<span lang="zh-Latn" translate="no">${marked(acupoint.pinyin, hitIn('pinyin'))}</span>
                <span lang="zh-Hans" translate="no">${marked(acupoint.hanzi, hitIn('hanzi'))}</span>`
            : nothing
        }
        ${acupoint && region ? '·' : nothing}
        ${region ? html`<span>${marked(region, hitIn('region'))}</span>` : nothing}
      </span>
      ${hidden ? this.#renderHidden(hidden) : nothing}
    </div>`;
  }

  #renderHidden(hit: Hit): TemplateResult {
    const { benefit, colon } = this.locale.messages;
    const lead = hit.kind === 'claim' ? html`<span .textContent=${labelled(benefit, colon, '')}></span>` : nothing;
    return html`<span class="search-more">${lead}${marked(hit.text, hit)}</span>`;
  }
}

/** A text with the letters tinted that were typed. Each piece is the whole content of its element. */
function marked(text: string, hit: Hit | undefined): TemplateResult {
  if (!hit || hit.text !== text) return html`<bdi .textContent=${text}></bdi>`;
  const [before, found, after] = [text.slice(0, hit.from), text.slice(hit.from, hit.to), text.slice(hit.to)];
  return html`<bdi
    ><span .textContent=${before}></span><mark part="search-match" class="search-match" .textContent=${found}></mark
    ><span .textContent=${after}></span
  ></bdi>`;
}
