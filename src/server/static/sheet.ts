import { directionOf } from '../../elements/map/nearest-lang.js';
import { html, nothing, svg, type TemplateResult } from '../../elements/lit.js';
import { numberedView, type Inks } from '../../elements/paper/numbered-picture.js';
import { isOverview, type View } from '../../atlas/index.js';
import { detailed } from '../../figure/detailed.js';
import { BOXES } from '../../figure/index.js';
import { labelled, sentence } from '../../languages/gap.js';
import { fill } from '../../languages/index.js';
import { cautionsOf, type MapPoint } from '../../model/index.js';
import { MoreSheet } from './more.js';
import type { Plan } from './picture.js';

/** The colours of a map in a page that sets none, in daylight: `elements/tokens.styles.ts`. */
const INKS: Inks = {
  surface: '#fbf9f5',
  text: '#26221e',
  soft: '#6d655c',
  accent: '#b8412b',
  'on-accent': '#fff',
  'hotspot-edge': '#fff',
  'figure-base': '#efe8de',
  'figure-shade-1': '#e3d9cb',
  'figure-shade-2': '#d3c6b5',
  'figure-ink': '#94877a',
  'figure-landmark': '#b4a99d',
  'figure-hair': '#d3c6b5',
};

/** A part of what a page without scripts shows. */
export type Part = 'title' | 'safety' | 'points' | 'more' | 'sources' | 'foot' | Plan;

/** What a map is about, in its words. */
export interface About {
  readonly title: string;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly points: readonly MapPoint[];
  /** The views that show the points, whole bodies first. */
  readonly views: readonly View[];
  /** What a picture of some views is of, for those who do not see it. */
  readonly altOf: (views: readonly View[]) => string;
  /** What speaks against pressing a point, as sentences. */
  readonly cautionsOf: (point: MapPoint) => readonly string[];
  /** The words for where the map is on the web. */
  readonly online: (link: string) => string;
}

/** What a printed sheet says and shows, part by part, in the words of the map. */
export class StaticSheet extends MoreSheet {
  shown: Part = 'title';

  protected override render(): TemplateResult | typeof nothing {
    const { shown } = this;
    if (typeof shown !== 'string') return this.#picture(shown);
    switch (shown) {
      case 'title':
        return this.#title();
      case 'safety':
        return this.renderSafety();
      case 'points':
        return this.#points();
      case 'more':
        return this.more();
      case 'sources':
        return this.#sources();
      default:
        return this.#foot();
    }
  }

  /** What it is about. Known once a part has been drawn. */
  get about(): About {
    const { messages, tag } = this.locale;
    const points = this.all;
    const title = this.words(this.model?.dataset.title ?? messages.title);
    const views = this.viewsOf(points, true);
    return {
      title,
      lang: tag,
      dir: directionOf(tag),
      points,
      views,
      altOf: (shown) => labelled(title, messages.colon, shown.map((view) => this.viewName(view)).join(messages.comma)),
      cautionsOf: (point) =>
        cautionsOf(point).map((caution) => sentence(this.ownCaution(caution) || this.words(caution))),
      online: (link) => fill(messages['handout.online'], { link }),
    };
  }

  /** Which points are in which view, and where left and right are: they are the reader's own. `Back: 1, 2` */
  get legend(): readonly (readonly [numbers: string, sides: string])[] {
    const { messages } = this.locale;
    const [left, right] = [messages['left-of-body'], messages['right-of-body']];
    return this.about.views.map((view) => {
      const numbers = (this.model?.hotspots.get(view) ?? []).map(({ point }) => point.number).toSorted((a, b) => a - b);
      const [first, second] = view === 'front' ? [right, left] : [left, right];
      // The mark keeps two words of Arabic in the order of the picture.
      const dot = directionOf(this.locale.tag) === 'rtl' ? ' \u200E·\u200E ' : ' · ';
      const sides = `← ${first}${dot}${second} →`;
      return [
        labelled(this.viewName(view), messages.colon, numbers.join(messages.comma)),
        isOverview(view) ? sides : '',
      ];
    });
  }

  #title(): TemplateResult {
    return html`<div role="heading" aria-level="1">
      ${this.localized(this.model?.dataset.title ?? this.locale.messages.title)}
    </div>`;
  }

  #points(): TemplateResult {
    return html`${this.all.map((point) => this.renderPoint(point, point.number, true))}`;
  }

  #sources(): TemplateResult {
    if (this.cited.length === 0) return html``;
    return html`<div role="heading" aria-level="2">${this.locale.messages.sources}</div>
      <ol>
        ${this.cited.map(({ title, author, year, publisher, link }) => {
          const name = this.localized(title);
          const about = [author, publisher, year].filter(Boolean).join(', ');
          return html`<li>
            ${link ? html`<a href=${link.href}>${name}</a> (${link.host})` : name}${about ? html` <bdi>${about}</bdi>` : nothing}
          </li>`;
        })}
      </ol>`;
  }

  #foot(): TemplateResult {
    const { credit, reviewed, licence } = this.model?.dataset ?? {};
    return html`<p>
      ${credit ? this.localized(credit) : nothing}
      ${reviewed ? fill(this.locale.messages['reviewed-by'], reviewed) : nothing} ${licence ?? nothing}
    </p>`;
  }

  #picture({ width, height, radius, cells }: Plan): TemplateResult {
    const numberOf = (id: string): number => this.model?.pointOf.get(id)?.number ?? 0;
    return html`<svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox=${`0 0 ${width} ${height}`}
      width=${width}
      height=${height}
    >
      <rect width=${width} height=${height} fill=${INKS.surface}></rect>
      ${cells.map((cell) => {
        const { view } = cell;
        const box = BOXES[view];
        const art = detailed(this.drawings.of(view, this.model?.figure), view);
        return svg`<svg x=${cell.x} y=${cell.y} width=${cell.width} height=${cell.height}
          viewBox=${`0 0 ${box.width} ${box.height}`}>${numberedView(
            view,
            art,
            this.model?.hotspots.get(view) ?? [],
            INKS,
            numberOf,
            (radius * box.height) / cell.height,
          )}</svg>`;
      })}
    </svg>`;
  }
}
