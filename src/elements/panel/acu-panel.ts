import { html, nothing, render, type TemplateResult } from '../lit.js';
import { isOverview } from '../../atlas/index.js';
import type { LocalText } from '../../dataset/text.js';
import { BOXES } from '../../figure/index.js';
import { windowAround } from '../../geometry/around.js';
import { fromPercent, viewBox } from '../../geometry/box.js';
import { gapAfter } from '../../languages/gap.js';
import { fill } from '../../languages/index.js';
import { cautionsOf, selectedPoint, type MapPoint } from '../../model/index.js';
import { neighbours } from '../../model/neighbours.js';
import { statusOf } from '../../practice/index.js';
import type { IntentEvent } from '../events.js';
import { closeUpOf, type CloseUp } from '../figure/close-up.js';
import { fadeFrom } from '../figure/cross-fade.js';
import { decorate } from '../figure/decorate.js';
import { Drawings } from '../figure/drawings.js';
import { cautionIcon } from '../icons.js';
import { arrowIcon, closeIcon } from '../late-icons.js';
import { isMissing } from '../late.js';
import { now } from '../now.js';
import { PointElement } from '../point-element.js';
import { meridianPart, picture } from '../figure/picture.js';
import { bringIntoView, isSheet, toTop } from '../scroll.js';
import { safetyFirst } from '../text/safety-first.js';
import { safetyNotes } from '../text/safety-text.js';
import { panelStyles } from './acu-panel.styles.js';
import { FirstScreen } from './first-screen.js';

/** Width of the part of a whole-body view that the picture shows, in figure units: the trunk, with an arm beside it. */
const WINDOW = 460;
/** The same for a point on both arms, of which it shows one. */
const LIMB = 320;
/** Width of the mark on the small body for a point whose picture is a close-up, in figure units. */
const PART = 120;

/**
 * Everything about the selected point, in the order in which a reader needs it: name, picture, place, cautions, steps,
 * time, then the rest. The bar below is always in reach: previous, start, next. Keys come to it after the steps, and to
 * the button that closes before the name, which has the focus at first. Until the reader has read the safety text, that
 * stands in place of all this below the name; where there is little room, it waits for the first press on Start.
 *
 * @summary The panel of the selected point.
 * @tag acu-panel
 * @internal
 */
export class AcuPanel extends PointElement {
  static override readonly sheet = panelStyles;
  static override properties = { headingLevel: { type: Number }, isBrief: {} };
  declare headingLevel: number;
  /** Whether the map has little room: the steps are seen at once, below the short safety line. */
  declare isBrief: boolean;

  readonly #drawings = new Drawings(this);
  readonly #screen = new FirstScreen(this, () => this.host);
  /** The point that the panel was drawn for. */
  #drawn: string | undefined;
  /** The drawing of the point before, which the next one fades in from. */
  #fade: ((next: SVGSVGElement | null) => void) | undefined;
  /** Whether the reader has pressed Start, and the safety text comes first. */
  #isAsked = false;

  protected override willUpdate(): void {
    const { selected, hasReadSafety } = this.state;
    if (hasReadSafety || selected !== this.#drawn) this.#isAsked = false;
    // Drawn anew for each point: a translator that has replaced words of one point must not leave them on another.
    if (selected !== this.#drawn) {
      this.#fade = fadeFrom(this.#picture);
      render(nothing, this, this.renderOptions);
    }
    this.#drawn = selected;
  }

  protected override render(): TemplateResult | typeof nothing {
    const point = this.model && selectedPoint(this.model, this.state);
    if (!point) return nothing;
    const { messages } = this.locale;
    // A map of one point has the name of the point: two landmarks of one name could not be told apart.
    const role = this.model?.points.length === 1 ? 'group' : nothing;
    return html`
      <section
        part="panel"
        class=${this.#isAsked ? 'panel is-asked' : 'panel'}
        id="panel"
        role=${role}
        aria-labelledby="panel-title"
        @acu-intent=${this.#holdStart}
        @keydown=${this.#handleKeydown}
      >
        <div class="panel-top">
          <button
            type="button"
            part="close"
            class="close"
            aria-label=${messages.close}
            @click=${() => (this.#isAsked ? this.#goBack() : this.ask({ type: 'close', via: 'pointer' }))}
          >
            ${closeIcon}
          </button>
          <div
            part="panel-title"
            class="panel-title"
            id="panel-title"
            role="heading"
            aria-level=${this.headingLevel}
            tabindex="-1"
          >
            ${this.localized(point.name)}
          </div>
        </div>
        ${this.#renderNames(point)}
        ${
          this.#isUnread(point)
            ? safetyFirst(
                this.locale,
                this.headingLevel + 1,
                safetyNotes(this.locale, this.model, (text) => this.localized(text)),
                () => void this.#goOn(),
              )
            : this.#renderPoint(point)
        }
      </section>
    `;
  }

  /** Whether the safety text stands in place of the technique. It waits for a Start only where there is one. */
  #isUnread({ entry: { duration } }: MapPoint): boolean {
    const { hasReadSafety, session, timer } = this.state;
    if (hasReadSafety) return false;
    const hasStart = duration && session?.stage !== 'going' && !isMissing('practice');
    // Other data has more to say than what was read before this timer was started.
    const isUnderWay = timer && statusOf(timer.clock) !== 'ready';
    return !this.isBrief || !hasStart || isUnderWay || this.#isAsked;
  }

  /** The first Start shows the safety text. */
  readonly #holdStart = (event: IntentEvent): void => {
    const { detail } = event;
    if (this.state.hasReadSafety || detail.type !== 'timer' || detail.act !== 'start') return;
    event.stopPropagation();
    this.#isAsked = true;
    void this.#showText();
  };

  async #showText(): Promise<void> {
    this.requestUpdate();
    await this.updateComplete;
    const [panel, heading] = ['.panel', '.panel-title'].map((each) => this.querySelector<HTMLElement>(each));
    if (!panel || !heading) return;
    heading.focus({ preventScroll: true });
    if (isSheet(panel, this.host)) toTop(panel);
    else bringIntoView(heading);
  }

  /** The text has been read: the point, or what was asked for before. */
  async #goOn(): Promise<void> {
    const isStart = this.#isAsked;
    this.ask({ type: 'read', isStart });
    if (!isStart) return;
    await this.#focusStart();
    this.ask({ type: 'timer', act: 'start', at: now() });
  }

  /** Back to the point, without having read. */
  #goBack(): void {
    this.#isAsked = false;
    this.requestUpdate();
    void this.#focusStart();
  }

  async #focusStart(): Promise<void> {
    await this.host.updateComplete;
    const [panel, start] = ['.panel', '.pill'].map((each) => this.querySelector<HTMLElement>(each));
    const isOverAll = panel && isSheet(panel, this.host);
    start?.focus({ preventScroll: isOverAll === true });
    // The bar is in view as long as the panel is.
    if (isOverAll) toTop(panel);
  }

  readonly #handleKeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented || !this.#isAsked) return;
    event.preventDefault();
    this.#goBack();
  };

  #renderPoint(point: MapPoint): TemplateResult {
    return html`${this.#renderPicture(point)}
      <dl class="panel-rows">
        ${this.#renderLocation(point)} ${this.#renderCautions(point)}
        ${this.isBrief ? this.#renderSafetyLine() : nothing} ${this.#renderTechnique(point)}
      </dl>
      ${this.#renderDuration(point)} ${this.#renderBar(point)}
      <div class="panel-folds">
        <acu-background></acu-background>
        <acu-timer-settings></acu-timer-settings>
      </div>
      <acu-missing of="practice"></acu-missing>
      <slot name="panel-footer"></slot>`;
  }

  protected override updated(): void {
    this.#fade?.(this.#picture);
    this.#fade = undefined;
    const point = this.model && selectedPoint(this.model, this.state);
    const view = point?.placements[0]?.view;
    const { model, locale } = this;
    if (model && view)
      decorate(this.#picture, {
        view,
        model,
        point,
        isAlone: true,
        hasMeridians: false,
        messages: locale.messages,
        inset: this.querySelector<HTMLElement>('.panel-map') ?? undefined,
        caption: this.querySelector<HTMLElement>('.panel-caption') ?? undefined,
      });
  }

  get #picture(): SVGSVGElement | null {
    return this.querySelector<SVGSVGElement>('.panel-figure > .picture');
  }

  /** The points before and after, if there are others. */
  #around({ id }: MapPoint): ReturnType<typeof neighbours> {
    const around = this.model && neighbours(this.model, id);
    return around && around.total > 1 ? around : undefined;
  }

  /** Code and Chinese name, in pinyin and in characters; which of how many points this is. */
  #renderNames(point: MapPoint): TemplateResult {
    const { acupoint } = point;
    const { messages } = this.locale;
    const around = this.#around(point);
    const spoken = this.spokenLabelOf(point);
    return html`<p class="panel-names">
      <span aria-hidden=${spoken ? 'true' : nothing}>${this.code(point)}</span>
      <span class="visually-hidden" .textContent=${spoken ?? ''}></span>
      ${
        acupoint
          ? html`<span part="panel-names" translate="no"
              ><span lang="zh-Latn">${acupoint.pinyin}</span> <span lang="zh-Hans">${acupoint.hanzi}</span></span
            >`
          : nothing
      }
      ${
        around
          ? html`<span
              class="position"
              .textContent=${fill(messages.position, { index: around.index + 1, total: around.total })}
            ></span>`
          : nothing
      }
    </p>`;
  }

  #renderPicture(point: MapPoint): TemplateResult | typeof nothing {
    const { aspect } = this.#screen;
    const closeUp = closeUpOf(point, aspect, WINDOW, { ofLimb: LIMB });
    if (!closeUp) return nothing;
    const { view, window, marks } = closeUp;
    return html`
      <div part="panel-figure" class="panel-figure" .style=${`--_ratio:${aspect}`}>
        <acu-missing of=${view}></acu-missing>
        ${picture(this.#drawings.of(view, this.model?.figure), window)}
        ${marks.map(
          ({ style }) =>
            html`<span
              part=${`hotspot ${meridianPart(point) ?? ''}`}
              class="hotspot hotspot-still"
              aria-hidden="true"
              .style=${style}
            ></span>`,
        )}
        <span
          part="panel-caption"
          class="panel-caption"
          .textContent=${`${this.locale.messages['about-here']} · ${this.viewName(view)}`}
        ></span>
        ${this.#renderBody(point, closeUp)}
      </div>
    `;
  }

  /** The body, with the part that the picture shows: where the panel lies over the map, a way back to it. */
  #renderBody({ placements }: MapPoint, { view: shown, window }: CloseUp): TemplateResult | typeof nothing {
    const place = placements.find(({ view }) => isOverview(view));
    if (!place) return nothing;
    const { view } = place;
    const size = BOXES[view];
    const art = this.#drawings.of(view, this.model?.figure);
    const part = view === shown ? window : windowAround([fromPercent(place.at, size)], size, PART, 1);
    return html`<button
      type="button"
      part="panel-map"
      class="panel-map"
      aria-label=${this.locale.messages['to-map']}
      @click=${() => this.ask({ type: 'close', via: 'pointer', isToMap: true })}
    >
      ${picture(art, { x: 0, y: 0, ...size })}
      <svg class="panel-part" viewBox=${viewBox({ x: 0, y: 0, ...size })} aria-hidden="true">
        <rect x=${part.x} y=${part.y} width=${part.width} height=${part.height} rx="20"></rect>
      </svg>
    </button>`;
  }

  #renderRow(label: string, value: unknown): TemplateResult {
    return html`<div part="panel-row" class="panel-row">
      <dt part="label" class="visually-hidden">${label}</dt>
      <dd part="value">${value}</dd>
    </div>`;
  }

  /** The author's location, else the atlas's, which is marked as such. */
  #renderLocation(point: MapPoint): TemplateResult | typeof nothing {
    const { entry, acupoint, atlasLocation, sides } = point;
    if (!entry.location && !acupoint) return nothing;
    const { messages } = this.locale;
    const says = this.sidesOf(point);
    const fromAtlas = atlasLocation
      ? html`${this.localized(atlasLocation)}${this.#renderUnit(atlasLocation)}<span class="from-atlas"
            >${messages['from-atlas']}</span
          >`
      : html`<span .textContent=${this.regionOf(point)}></span>`;
    return this.#renderRow(
      messages.location,
      html`${entry.location ? this.localized(entry.location) : fromAtlas}${gapAfter(this.words(entry.location ?? ''))}${says === '' ? nothing : html`<span class=${sides === 'unplaced' ? '' : 'sides'} .textContent=${says}></span>`}`,
    );
  }

  /** How long the unit of the atlas is, where a place is given in it. */
  #renderUnit(location: LocalText): TemplateResult | typeof nothing {
    const { cun, 'cun-is': isAsLong } = this.locale.messages;
    return cun && this.words(location).toLowerCase().includes(cun.toLowerCase())
      ? html`<span class="from-atlas" .textContent=${isAsLong}></span>`
      : nothing;
  }

  /** Every caution in full. Why it is one comes later, with the background (`acu-reasons`). */
  #renderCautions(point: MapPoint): TemplateResult | typeof nothing {
    const word = this.cautionWord(point);
    if (!word) return nothing;
    const items = this.cautionItems(point);
    // “Why?” comes right after them: languages that have no blanks between sentences have none there.
    // prettier-ignore
    const list = html`<ul role="list">${items}</ul>`;
    return html`<div part="caution" class="panel-row caution">
      <dt>${cautionIcon} <span class="visually-hidden" .textContent=${word}></span></dt>
      <dd>${items.length > 0 ? list : nothing}<acu-reasons .cautions=${cautionsOf(point)}></acu-reasons></dd>
    </div>`;
  }

  #renderSafetyLine(): TemplateResult {
    const { heading, summary } = this.locale.safety;
    return html`<div part="panel-row safety-line" class="panel-row safety-line">
      <dt class="visually-hidden" .textContent=${heading}></dt>
      <dd .textContent=${summary}></dd>
    </div>`;
  }

  /** The steps; of a point that only the atlas describes, that there are none. */
  #renderTechnique({ entry: { technique }, atlasLocation }: MapPoint): TemplateResult | typeof nothing {
    const { messages } = this.locale;
    const [first] = technique;
    if (first === undefined)
      return atlasLocation
        ? this.#renderRow(
            messages.technique,
            html`<span class="from-atlas" .textContent=${messages['place-only']}></span>`,
          )
        : nothing;
    const steps =
      technique.length === 1
        ? html`<span class="step">${this.localized(first)}</span>`
        : html`<ol part="steps" class="steps" role="list">
            ${technique.map((step) => html`<li class="step">${this.localized(step)}</li>`)}
          </ol>`;
    return this.#renderRow(messages.technique, steps);
  }

  #renderDuration({ entry }: MapPoint): TemplateResult | typeof nothing {
    const { messages } = this.locale;
    const { duration, pressure } = entry;
    const row = (label: string, value: unknown): TemplateResult =>
      html`<div>
        <dt part="label">${label}</dt>
        <dd part="value">${value}</dd>
      </div>`;
    return duration || pressure
      ? html`<dl part="duration" class="duration">
          ${duration ? row(messages.duration, this.timeOf(entry)) : nothing}
          ${pressure ? row(messages.pressure, messages[`pressure.${pressure}`]) : nothing}
        </dl>`
      : nothing;
  }

  /** The way to the points before and after, with the timer between. */
  #renderBar(point: MapPoint): TemplateResult {
    const around = this.#around(point);
    const { messages } = this.locale;
    const button = (by: 1 | -1, to: MapPoint): TemplateResult =>
      html`<button
        type="button"
        part="nav-button"
        class=${`nav-button ${by > 0 ? 'nav-next' : 'nav-previous'}`}
        aria-label=${fill(by > 0 ? messages.next : messages.previous, {
          name: [this.words(to.name), this.spokenLabelOf(to)].filter(Boolean).join(messages.comma),
        })}
        @click=${() => this.ask({ type: 'select', id: to.id, via: 'nav' })}
      >
        ${arrowIcon}
      </button>`;
    return html`<div part="panel-nav" class="panel-nav">
      ${around ? button(-1, around.previous) : nothing}
      <acu-timer></acu-timer>
      ${around ? button(1, around.next) : nothing}
    </div>`;
  }
}
