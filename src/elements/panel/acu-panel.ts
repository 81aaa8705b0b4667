import { html, nothing, render, type TemplateResult } from 'lit';
import { isOverview, oldBladderCode, type Placement } from '../../atlas/index.js';
import { BOXES } from '../../figure/index.js';
import { fromPercent, windowAround } from '../../geometry/box.js';
import type { XY } from '../../geometry/xy.js';
import { fill } from '../../languages/index.js';
import { cautionsOf, neighbours, selectedPoint, type MapPoint } from '../../model/index.js';
import { decorate } from '../figure/decorate.js';
import { Drawings } from '../figure/drawings.js';
import { arrowIcon, cautionIcon, clockIcon, closeIcon } from '../icons.js';
import { InnerElement } from '../inner-element.js';
import { meridianPart, picture } from '../figure/picture.js';

/** Width divided by height of the panel's picture. */
const PICTURE_ASPECT = 1.95;
/** Width of the part of a whole-body view that the picture shows, in figure units: about the width of the trunk. */
const WINDOW = 400;

/**
 * Everything about the selected point, in the order in which a reader needs it: what and where, what to be careful
 * about, how, how long, then the rest.
 *
 * @summary The panel of the selected point.
 * @tag acu-panel
 * @internal
 */
export class AcuPanel extends InnerElement {
  static override properties = { headingLevel: { type: Number } };
  declare headingLevel: number;

  readonly #drawings = new Drawings(this);
  /** The point that the panel was drawn for. */
  #drawn: string | undefined;

  /** Moves focus to the panel's heading, and scrolls only when the heading is not clearly in view. */
  focusHeading(): void {
    const heading = this.querySelector<HTMLElement>('[role="heading"]');
    if (!heading) return;
    heading.focus({ preventScroll: true });
    const { top, bottom } = heading.getBoundingClientRect();
    const isInView = top >= 0 && bottom <= this.page.innerHeight * 0.75;
    const isMotionReduced = matchMedia('(prefers-reduced-motion: reduce)').matches;
    if (!isInView) heading.scrollIntoView({ block: 'center', behavior: isMotionReduced ? 'auto' : 'smooth' });
  }

  readonly #handleKeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    this.ask({ type: 'close', via: 'keyboard' });
  };

  protected override willUpdate(): void {
    const { selected } = this.state;
    // Drawn anew for each point: a translator that has replaced words of one point must not leave them on another.
    if (selected !== this.#drawn) render(nothing, this, this.renderOptions);
    this.#drawn = selected;
  }

  protected override render(): TemplateResult | typeof nothing {
    const point = this.model && selectedPoint(this.model, this.state);
    if (!point) return nothing;
    const { messages } = this.locale;
    return html`
      <section part="panel" class="panel" id="panel" aria-labelledby="panel-title" @keydown=${this.#handleKeydown}>
        <div class="panel-top">
          ${this.code(point)}
          <span class="visually-hidden" .textContent=${this.spokenLabelOf(point) ?? ''}></span>
          ${this.#renderAliases(point)}
          <button
            type="button"
            part="close"
            class="close"
            aria-label=${messages.close}
            @click=${() => this.ask({ type: 'close', via: 'pointer' })}
          >
            ${closeIcon}
          </button>
        </div>
        <div class="panel-heading">
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
          ${this.#renderNames(point)}
        </div>
        ${this.#renderPicture(point)}
        <dl class="panel-rows">
          ${this.#renderLocation(point)} ${this.#renderCautions(point)} ${this.#renderTechnique(point)}
          ${this.#renderDuration(point)}
        </dl>
        <acu-timer></acu-timer>
        <acu-missing of="practice"></acu-missing>
        <acu-background></acu-background>
        <acu-missing of="panel"></acu-missing>
        <slot name="panel-footer"></slot>
        ${this.#renderNavigation(point)}
      </section>
    `;
  }

  protected override updated(): void {
    const point = this.model && selectedPoint(this.model, this.state);
    const view = point?.placements[0]?.view;
    const { model, locale } = this;
    if (model && view)
      decorate(this.querySelector<SVGSVGElement>('.picture'), {
        view,
        model,
        point,
        hasMeridians: false,
        messages: locale.messages,
      });
  }

  /** The Chinese name, in pinyin and in characters. */
  #renderNames({ acupoint }: MapPoint): TemplateResult | typeof nothing {
    if (!acupoint) return nothing;
    return html`<p part="panel-names" class="panel-names" translate="no">
      <span lang="zh-Latn">${acupoint.pinyin}</span> <span lang="zh-Hans">${acupoint.hanzi}</span>
    </p>`;
  }

  /** The point in its best view: part of a whole-body view, or a whole close-up. */
  #renderPicture(point: MapPoint): TemplateResult | typeof nothing {
    const { placements, number } = point;
    const best = placements[0];
    if (!best) return nothing;
    const size = BOXES[best.view];
    const places = placements
      .filter(({ view }: Placement) => view === best.view)
      .map(({ at }) => fromPercent(at, size));
    const wide =
      isOverview(best.view) || best.view === 'side' ? WINDOW : Math.max(size.width, size.height * PICTURE_ASPECT) * 0.8;
    const window = windowAround(places, size, wide, PICTURE_ASPECT);
    const style = (place: XY): string => {
      const x = ((place.x - window.x) / window.width) * 100;
      const y = ((place.y - window.y) / window.height) * 100;
      return `--_x:${x};--_y:${y};--_number:${number}`;
    };
    return html`
      <div part="panel-figure" class="panel-figure" .style=${`--_ratio:${PICTURE_ASPECT}`}>
        <acu-missing of=${best.view}></acu-missing>
        ${picture(this.#drawings.of(best.view, this.model?.figure), window)}
        ${places.map(
          (place) =>
            html`<span
              part=${`hotspot ${meridianPart(point) ?? ''}`}
              class="hotspot hotspot-still"
              aria-hidden="true"
              .style=${style(place)}
            ></span>`,
        )}
        <span
          part="panel-caption"
          class="panel-caption"
          .textContent=${`${this.locale.messages['about-here']} · ${this.viewName(best.view)}`}
        ></span>
      </div>
    `;
  }

  #renderRow(label: string, value: unknown): TemplateResult {
    return html`<div part="panel-row" class="panel-row">
      <dt part="label">${label}</dt>
      <dd part="value">${value}</dd>
    </div>`;
  }

  /** The author's location, else the atlas's, which is marked as such. */
  #renderLocation(point: MapPoint): TemplateResult | typeof nothing {
    const { entry, acupoint, sides } = point;
    if (!entry.location && !acupoint) return nothing;
    const { messages } = this.locale;
    const says = this.sidesOf(point);
    const fromAtlas = acupoint?.location
      ? html`${this.localized({ en: acupoint.location })}<span class="from-atlas">${messages['from-atlas']}</span>`
      : html`<span .textContent=${this.regionOf(point)}></span>`;
    return this.#renderRow(
      messages.location,
      html`${entry.location ? this.localized(entry.location) : fromAtlas}
      ${says === '' ? nothing : html`<span class=${sides === 'unplaced' ? '' : 'sides'} .textContent=${says}></span>`}`,
    );
  }

  #renderCautions(point: MapPoint): TemplateResult | typeof nothing {
    const word = this.cautionWord(point);
    if (!word) return nothing;
    const all = cautionsOf(point);
    return html`<div part="caution" class="panel-row caution">
      <dt>${cautionIcon} <span .textContent=${word}></span></dt>
      <dd>
        ${
          all.length > 0
            ? html`<ul role="list">
                ${all.map((caution) => html`<li>${this.cautionText(caution)}</li>`)}
              </ul>`
            : nothing
        }
      </dd>
    </div>`;
  }

  #renderTechnique({ entry: { technique } }: MapPoint): TemplateResult | typeof nothing {
    const [first] = technique;
    if (first === undefined) return nothing;
    const steps =
      technique.length === 1
        ? this.localized(first)
        : html`<ol part="steps" class="steps" role="list">
            ${technique.map((step) => html`<li>${this.localized(step)}</li>`)}
          </ol>`;
    return this.#renderRow(this.locale.messages.technique, steps);
  }

  #renderDuration({ entry }: MapPoint): TemplateResult | typeof nothing {
    const { duration, pressure } = entry;
    if (!duration && !pressure) return nothing;
    const { messages } = this.locale;
    return html`<div part="duration" class="panel-row duration">
      ${
        duration
          ? html`<dt part="label">${clockIcon}${messages.duration}</dt>
              <dd part="value">${this.timeOf(entry)}</dd>`
          : nothing
      }
      ${
        pressure
          ? html`<dt part="label">${duration ? nothing : clockIcon}${messages.pressure}</dt>
              <dd part="value" .textContent=${messages[`pressure.${pressure}`]}></dd>`
          : nothing
      }
    </div>`;
  }

  /** Other spellings, including the number in older books. */
  #renderAliases(point: MapPoint): TemplateResult | typeof nothing {
    const { entry, label } = point;
    const old = entry.code === undefined ? undefined : oldBladderCode(entry.code);
    // `GI 4` is `LI 4` for the rest of the world.
    const standard = label === this.labelOf(point) ? undefined : label;
    const aliases = new Set([standard, old, ...entry.aliases].filter((each) => each !== undefined));
    const { messages } = this.locale;
    // A point that older books call B54 is now BL40, and BL54 is a different point.
    const clash = old && fill(messages['old-number'], { old, clash: old.replace('B', 'BL ') });
    return aliases.size === 0
      ? nothing
      : html`<span part="aliases" class="aliases" translate="no"
          >${messages.aliases} <bdi .textContent=${[...aliases].join(', ')}></bdi
          ><span .textContent=${clash ? `. ${clash}` : ''}></span
        ></span>`;
  }

  #renderNavigation(point: MapPoint): TemplateResult | typeof nothing {
    const around = this.model && neighbours(this.model, point.id);
    if (!around || around.total < 2) return nothing;
    const { messages } = this.locale;
    const button = (by: 1 | -1, to: MapPoint): TemplateResult => {
      const name = fill(by > 0 ? messages.next : messages.previous, {
        name: [this.words(to.name), this.labelOf(to)].filter(Boolean).join(', '),
      });
      return html`<button
        type="button"
        part="nav-button"
        class=${`nav-button ${by > 0 ? 'nav-next' : 'nav-previous'}`}
        aria-label=${name}
        @click=${() => this.ask({ type: 'step', by, via: 'nav' })}
      >
        ${arrowIcon}${to.label === undefined ? html`<span>${this.localized(to.name)}</span>` : this.plainCode(to)}
      </button>`;
    };
    return html`<div part="panel-nav" class="panel-nav">
      ${button(-1, around.previous)}
      <span
        class="position"
        .textContent=${fill(messages.position, { index: around.index + 1, total: around.total })}
      ></span>
      ${button(1, around.next)}
    </div>`;
  }
}
