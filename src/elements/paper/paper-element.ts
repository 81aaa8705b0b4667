import { FromContext } from '../from-context.js';
import { html, nothing, svg, type TemplateResult } from '../lit.js';
import { isOverview, OVERVIEWS, VIEWS, type View } from '../../atlas/index.js';
import type { Routine, Source } from '../../dataset/dataset.js';
import { BOXES } from '../../figure/index.js';
import { gapAfter } from '../../languages/gap.js';
import { fill } from '../../languages/index.js';
import { timeRange } from '../../languages/time.js';
import { backgroundOf } from '../../model/background.js';
import { cautionsOf, NO_SUPPLEMENT, type Hotspot, type MapPoint, type Supplement } from '../../model/index.js';
import { supplementContext } from '../contexts.js';
import { Drawings } from '../figure/drawings.js';
import { PointElement } from '../point-element.js';
import { callIn, noteText } from '../text/safety-text.js';
import { isMissing } from '../late.js';
import { inksOf, numberedView } from './numbered-picture.js';
import { pageLink } from './page-link.js';

/** What goes on paper. */
export interface SheetContent {
  readonly points: readonly MapPoint[];
  readonly routine?: Routine | undefined;
  /** Whether it is a handout, with only what pressing needs. Otherwise it has everything, including sources' claims. */
  readonly isHandout: boolean;
}

/** Base class of the elements in this room: puts points on paper, and draws a view as a standalone picture. */
export abstract class PaperElement extends PointElement {
  protected readonly drawings = new Drawings(this);
  readonly #supplement = new FromContext(this, supplementContext);

  protected get supplement(): Supplement {
    return this.#supplement.value ?? NO_SUPPLEMENT;
  }

  /** The safety text, numbered pictures, then every point in full, in order. */
  protected content({ points, routine, isHandout }: SheetContent): TemplateResult {
    const { messages, tag } = this.locale;
    const dataset = this.model?.dataset;
    const title = routine ? routine.title : (dataset?.title ?? messages.title);
    const only = points.length === 1 ? points[0] : undefined;
    const numbers = new Map(points.map(({ id }, i) => [id, i + 1]));
    return html`<div part="sheet" class=${isHandout ? 'sheet is-handout' : 'sheet'} lang=${tag}>
      <div class="sheet-heading">${this.#fromPage(isHandout ? 'handout-heading' : 'heading')}</div>
      <div class="sheet-title" role="heading" aria-level="1">${this.localized(title)}</div>
      ${routine ? this.#renderRoutine(routine, numbers) : nothing}
      <div class="sheet-safety">${this.renderSafety()} ${this.#fromPage('disclaimer')}</div>
      ${this.#renderFigures(points, numbers, isHandout)}
      <ol class="sheet-points" role="list">
        ${points.map((point) => this.renderPoint(point, numbers.get(point.id) ?? 0, isHandout))}
      </ol>
      ${isHandout ? nothing : this.#renderSources(points)}
      <div class="sheet-foot">
        ${this.#fromPage('handout-footer')}
        <p>
          ${dataset?.credit ? this.localized(dataset.credit) : nothing}
          ${dataset?.reviewed ? fill(messages['reviewed-by'], dataset.reviewed) : nothing}
          ${dataset?.licence ?? nothing}
        </p>
        <p>${fill(messages['handout.online'], { link: pageLink(this.host, only?.id) })}</p>
      </div>
    </div>`;
  }

  /** The whole safety text. */
  protected renderSafety(): TemplateResult {
    const { safety } = this.locale;
    const dataset = this.model?.dataset;
    const own = (dataset?.safety ?? []).map((note) => [note, callIn(note, this.locale, this.model)] as const);
    const calls = own.map(([, call]) => (call ? html`<p><strong>${call[0]}</strong>${call[1]}</p>` : nothing));
    const more = own.map(([note, call]) => (call ? nothing : html`<p>${this.localized(note)}</p>`));
    const [emergency, ...others] = safety.notes.map(
      (note) => html`<p><strong>${note.lead}</strong>${gapAfter(note.lead)}${noteText(note, this.model)}</p>`,
    );
    return html`<p><strong>${safety.heading}</strong>${gapAfter(safety.heading)}${safety.summary}</p>
      ${calls} ${emergency} ${dataset?.isBuiltIn ? [more, others] : [others, more]}
      <p>${safety.disclaimer}</p>`;
  }

  /** A copy of what the page has put into a slot. */
  #fromPage(slot: string): Node[] {
    return [...this.host.querySelectorAll(`:scope > [slot="${slot}"]`)].map((element) => {
      const copy = element.cloneNode(true) as Element;
      // A page hides what only belongs on paper from those who have no script.
      copy.removeAttribute('hidden');
      // Ids must stay unique, and style sheets and scripts must not take effect twice.
      for (const each of [copy, ...copy.querySelectorAll('*')]) each.removeAttribute('id');
      for (const each of copy.querySelectorAll('script, style, link, iframe')) each.remove();
      return copy;
    });
  }

  /**
   * The views to print: whole-body views that show a point, and the best view of each point. A printed page always has
   * both whole-body views.
   */
  protected viewsOf(points: readonly MapPoint[], isHandout = false): readonly View[] {
    const best = new Set(points.map(({ placements }) => placements[0]?.view));
    const overviews = isHandout
      ? OVERVIEWS.filter((view) =>
          points.some(({ placements }) => placements.some((placement) => placement.view === view)),
        )
      : OVERVIEWS;
    return VIEWS.filter(
      (view) => overviews.includes(view as (typeof OVERVIEWS)[number]) || (!isOverview(view) && best.has(view)),
    );
  }

  #hotspots(view: View, numbers: ReadonlyMap<string, number>): readonly Hotspot[] {
    return (this.model?.hotspots.get(view) ?? []).filter(({ point }) => numbers.has(point.id));
  }

  #renderFigures(
    points: readonly MapPoint[],
    numbers: ReadonlyMap<string, number>,
    isHandout: boolean,
  ): TemplateResult {
    const { messages } = this.locale;
    const inks = inksOf(this.host);
    const figure = (view: View): TemplateResult => {
      const { width, height } = BOXES[view];
      const sides = view === 'front' ? (['right', 'left'] as const) : (['left', 'right'] as const);
      const sideNames = sides.map((side) => html`<span>${messages[`${side}-of-body`]}</span> `);
      const drawn = numberedView(
        view,
        this.drawings.of(view, this.model?.figure),
        this.#hotspots(view, numbers),
        inks,
        (id) => numbers.get(id) ?? 0,
      );
      return html`<div part="sheet-figure" class="sheet-figure">
        <p>${this.viewName(view)}</p>
        <svg viewBox=${`0 0 ${width} ${height}`} role="img" aria-label=${this.viewName(view)}>${drawn}</svg>
        ${isMissing(view) ? html`<p>${messages['handout.no-picture']}</p>` : nothing}
        ${isOverview(view) ? html`<p class="sheet-sides">${sideNames}</p>` : nothing}
      </div>`;
    };
    const views = this.viewsOf(points, isHandout);
    return html`<div class="sheet-figures">
      <div class="sheet-overviews">${views.filter(isOverview).map(figure)}</div>
      <div class="sheet-close-ups">${views.filter((view) => !isOverview(view)).map(figure)}</div>
    </div>`;
  }

  #renderRoutine(
    { purpose, total, frequency, steps, notes, stop }: Routine,
    numbers: ReadonlyMap<string, number>,
  ): TemplateResult {
    const { messages, tag } = this.locale;
    const inAll = total ? fill(messages.total, { time: timeRange(total.min, total.max, tag) }) : '';
    return html`<div class="sheet-routine">
      ${purpose ? html`<p>${this.localized(purpose)}</p>` : nothing}
      <p>${inAll}${gapAfter(inAll)}${frequency ? this.localized(frequency) : nothing}</p>
      ${steps.map(({ point: id, text, duration }, i) => {
        const point = id === undefined ? undefined : this.model?.pointOf.get(id);
        const number = id === undefined ? undefined : numbers.get(id);
        const badge = number ? html`<span class="sheet-number">${number}</span>` : nothing;
        return html`<p>
          ${i + 1}. ${point ? html`${this.localized(point.name)} ${badge}` : nothing}
          ${text ? this.localized(text) : nothing} ${duration ? timeRange(duration.min, duration.max, tag) : nothing}
        </p>`;
      })}
      ${notes.map((note) => html`<p>${this.localized(note)}</p>`)}
      ${stop ? html`<p><strong>${messages.stop}</strong>${gapAfter(messages.stop)}${this.localized(stop)}</p>` : nothing}
    </div>`;
  }

  /** Everything about a point that pressing needs, and more on a sheet that is no handout. */
  protected renderPoint(point: MapPoint, number: number, isHandout: boolean): TemplateResult {
    const { entry, acupoint, atlasLocation } = point;
    const sides = this.sidesOf(point);
    const own = this.labelOf(point);
    const standard = own?.toUpperCase() === point.label?.toUpperCase() ? undefined : point.label;
    const names = [own, standard, acupoint?.pinyin, acupoint?.hanzi].filter(Boolean).join(' · ');
    const location = entry.location ?? atlasLocation;
    return html`<li part="sheet-point" class="sheet-point">
      <div class="sheet-name" role="heading" aria-level="2">
        <span class="sheet-number">${number}</span> ${this.localized(point.name)} <small translate="no">${names}</small>
      </div>
      <p>
        ${location ? this.localized(location) : this.regionOf(point)}${sides ? fill(this.locale.messages.aside, { text: sides }) : nothing}
      </p>
      ${this.#renderCautions(point)} ${this.#renderTechnique(point)} ${this.#renderDuration(point)}
      ${this.renderBackground(point, isHandout)}
    </li>`;
  }

  #renderCautions(point: MapPoint): TemplateResult | typeof nothing {
    const cautions = cautionsOf(point).map((caution) => html`<span>${this.cautionText(caution)}</span>`);
    if (cautions.length === 0) return nothing;
    return html`<div class="sheet-caution">${this.#lead(`⚠ ${this.cautionWord(point)}`)}${cautions}</div>`;
  }

  /** The word before what it is about: `Duration: `. */
  #lead(word: string): TemplateResult {
    const { messages } = this.locale;
    return html`<strong>${word}${messages.colon}</strong>${gapAfter(messages.colon)}`;
  }

  #renderTechnique({ entry: { technique } }: MapPoint): TemplateResult | typeof nothing {
    if (technique.length === 0) return nothing;
    const number = (i: number): string | typeof nothing => (technique.length > 1 ? `${i + 1}. ` : nothing);
    return html`<ol class="sheet-steps" role="list">
      ${technique.map((step, i) => html`<li>${number(i)}${this.localized(step)}</li> `)}
    </ol>`;
  }

  #renderDuration({ entry }: MapPoint): TemplateResult | typeof nothing {
    const { duration, pressure } = entry;
    if (!duration && !pressure) return nothing;
    const { messages } = this.locale;
    const time = duration ? html`${this.#lead(messages.duration)}${this.timeOf(entry)}` : nothing;
    const force = pressure ? html`${this.#lead(messages.pressure)}${messages[`pressure.${pressure}`]}` : nothing;
    return html`<p>${time}${duration && pressure ? ' · ' : nothing}${force}</p>`;
  }

  /** What a point is said to help with never appears without how well that has been tested. */
  protected renderBackground(point: MapPoint, isHandout: boolean): TemplateResult | typeof nothing {
    const background = backgroundOf(this.supplement, point);
    if (!background) return nothing;
    const { messages } = this.locale;
    const { benefit, evidence, note } = background;
    const claims =
      isHandout || benefit.length === 0
        ? nothing
        : html`<p>
            ${this.#lead(messages.benefit)}${benefit.map(({ text }) => html`${this.localized(text)}${gapAfter(this.words(text))}`)}${evidence ? fill(messages.evidence, { level: messages[`evidence.${evidence.level}`] }) : nothing}
          </p>`;
    return html`${note ? html`<p>${this.localized(note)}</p>` : nothing} ${claims}`;
  }

  /** The sources of some points, each once, in the order of the data. */
  protected sourcesOf(points: readonly MapPoint[]): readonly Source[] {
    const ids = new Set(
      points
        .map((point) => backgroundOf(this.supplement, point))
        .flatMap((background) =>
          background
            ? [
                ...background.sources,
                ...(background.evidence?.sources ?? []),
                ...[...background.benefit, ...background.times, ...(background.pressures ?? [])].map(
                  ({ source }) => source,
                ),
              ]
            : [],
        ),
    );
    const known = this.supplement.sources;
    return known.filter(({ id }, i) => ids.has(id) && known.findIndex((each) => each.id === id) === i);
  }

  #renderSources(points: readonly MapPoint[]): TemplateResult | typeof nothing {
    const cited = this.sourcesOf(points);
    if (cited.length === 0) return nothing;
    const items = cited.map(({ title, author, year, publisher, link }) => {
      const about = [author, publisher, year].filter(Boolean).join(', ');
      return html`<li>${this.localized(title)} ${about} ${link?.href ?? nothing}</li>`;
    });
    return html`<div class="sheet-sources">
      <p><strong>${this.locale.messages.sources}</strong></p>
      <ul role="list">
        ${items}
      </ul>
    </div>`;
  }

  /** A view with numbered points and a legend, as a self-contained drawing. */
  protected picture(view: View): TemplateResult {
    const { messages, safety, tag } = this.locale;
    const { width, height } = BOXES[view];
    const inks = inksOf(this.host);
    const hotspots = [...(this.model?.hotspots.get(view) ?? [])].toSorted((a, b) => a.point.number - b.point.number);
    const dataset = this.model?.dataset;
    const isRtl = getComputedStyle(this).direction === 'rtl';
    const legend = 900;
    const line = Math.min(58, (height - 330) / Math.max(1, hotspots.length));
    const edge = isRtl ? width + legend - 40 : width + 40;
    const row = (y: number, size: number, weight: number, text: string): TemplateResult =>
      svg`<text x=${edge} y=${y} font-family="sans-serif" font-size=${size} font-weight=${weight} fill=${inks.text}
        direction=${isRtl ? 'rtl' : 'ltr'}>${text}</text>`;
    const numberOf = (id: string): number => this.model?.pointOf.get(id)?.number ?? 0;
    const drawn = numberedView(view, this.drawings.of(view, this.model?.figure), hotspots, inks, numberOf);
    const names = hotspots.map(({ point }, i) => {
      const name = [this.words(point.name), this.labelOf(point)].filter(Boolean).join(' · ');
      return row(240 + i * line, Math.min(40, line * 0.72), 400, `${point.number}. ${name}`);
    });
    return html`<svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox=${`0 0 ${width + legend} ${height}`}
      width=${width + legend}
      height=${height}
      lang=${tag}
    >
      <rect width=${width + legend} height=${height} fill=${inks.surface}></rect>
      ${drawn} ${row(90, 50, 700, this.words(dataset?.title ?? messages.title))}
      ${row(150, 36, 400, this.viewName(view))} ${names} ${row(height - 30, 26, 400, safety.disclaimer)}
    </svg>`;
  }
}
