import { html, nothing, svg, type TemplateResult } from '../lit.js';
import type { Placement, View } from '../../atlas/index.js';
import { BOXES } from '../../figure/index.js';
import type { XY } from '../../geometry/xy.js';
import { spread, type Mark as SpreadMark } from '../../geometry/spread.js';
import { labelled } from '../../languages/gap.js';
import { plural, written } from '../../languages/index.js';
import type { BodyModel, MapPoint } from '../../model/index.js';
import type { AcuFigure } from './acu-figure.js';
import { figureMoreStyles } from './acu-figure-more.styles.js';
import { layOutRows } from './close-up-rows.js';
import { joinIds } from './mark-ids.js';
import { InnerElement } from '../inner-element.js';
import { ownSize } from '../own-size.js';
import { painted } from '../painted.js';

/** Marks whose centres are closer than this are crowded: a finger would hit two. In pixels. */
const CROWDED = 24;
/** The same where only one side of the body is marked: the nearest mark wins. */
const CROWDED_ONE_SIDE = 13;
/** The farthest a mark is moved to make room for another. In pixels. */
const FARTHEST = 16;
/** Marks that are not drawn: of the other side, or of another region than the one that is shown. */
const UNSEEN = '.one-side > .marks > :is(.hotspot-mirrored, [data-beyond]):not(.hotspot-selected)';
/** How long the window must stay still before it counts as at rest. In milliseconds. */
const REST = 100;
/** A mark that is moved at least this far gets a line to its place. In pixels. */
const SHORTEST_LINE = 4;

/** A mark of the view. */
interface Mark {
  readonly point: MapPoint;
  readonly place: Placement;
  readonly element: HTMLElement;
}

/** Marks that are too close together to be shown separately. */
interface Crowd {
  /** In per cent of the view. */
  readonly at: XY;
  readonly points: readonly MapPoint[];
  /** Whether it holds only mirrored marks, whose buttons are elsewhere: it is then for the pointer alone. */
  readonly isMirrored: boolean;
}

/** A line from where a mark is drawn to its place. */
interface Leader {
  readonly from: XY;
  readonly to: XY;
}

/**
 * Makes room where marks are so close together that a finger would hit two. They move apart a little, each with a line
 * to its place; where that is not enough, they become one button, which opens a list of its points. The selected point
 * is always drawn exactly where it is.
 *
 * @summary Room for crowded points.
 * @tag acu-crowd
 * @internal
 */
export class AcuCrowd extends InnerElement {
  static override readonly sheet = figureMoreStyles;
  static override properties = { figure: {}, view: {} };
  declare figure: AcuFigure;
  declare view: View;

  #sizes: ResizeObserver | undefined;
  #crowds: readonly Crowd[] = [];
  #leaders: readonly Leader[] = [];
  /** The crowd whose chooser is open, by the ids of its points. */
  #open: string | undefined;
  #isWaiting = false;
  #resting = 0;
  /** Whether this update is for a choice alone, after which the marks are arranged when it has been painted. */
  #isChoice = false;
  /** What the marks were last arranged for. */
  #arranged:
    { readonly model: BodyModel | undefined; readonly view: View; readonly selected: string | undefined } | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    // When the element is put back, it listens again; the first time, it has no figure yet.
    if (this.hasUpdated) this.#listen();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sizes?.disconnect();
    if (this.hasUpdated) this.figure.removeEventListener('acu-window', this.#handleWindow);
  }

  protected override firstUpdated(): void {
    this.#listen();
  }

  #listen(): void {
    // In the next frame: the strip may become higher, which browsers would report as an error while it is watched.
    const arrange = (): void => void (this.isConnected && this.arrange());
    this.#sizes = new this.page.ResizeObserver(() => void requestAnimationFrame(arrange));
    for (const each of [this.figure.frame, this.#strip]) if (each) this.#sizes.observe(each);
    this.figure.addEventListener('acu-window', this.#handleWindow);
  }

  /** While the window moves, everything follows by CSS alone; the marks are arranged again once it is at rest. */
  readonly #handleWindow = (): void => {
    this.figure.frame?.classList.add('moving');
    clearTimeout(this.#resting);
    this.#resting = window.setTimeout(() => {
      this.figure.frame?.classList.remove('moving');
      this.arrange();
    }, REST);
  };

  protected override willUpdate(): void {
    this.#isChoice = false;
    const { model, view, state } = this;
    const last = this.#arranged;
    const { selected } = state;
    const isSame = last?.model === model && last?.view === view;
    if (isSame && last?.selected === selected) return;
    this.#arranged = { model, view, selected };
    this.#isChoice = isSame;
    if (isSame) void painted().then(() => this.#measure());
    else this.arrange();
  }

  /** Arranges the marks in the next frame, when they have been rendered, and only once however often it is called. */
  arrange(): void {
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    requestAnimationFrame(() => {
      this.#isWaiting = false;
      if (!this.isConnected) return;
      const strip = this.#strip?.querySelector<HTMLElement>('.close-ups');
      if (strip) layOutRows(strip);
      this.#measure();
    });
  }

  /** The close-ups are in need of room, too. */
  get #strip(): HTMLElement | null | undefined {
    return this.host.shadowRoot?.querySelector<HTMLElement>('acu-close-ups');
  }

  /** The marks of the view, with the point and the place of each. */
  #marks(): readonly Mark[] {
    // Some points have several places on one side: between fingers, between toes.
    const elements = new Map<string, HTMLElement[]>();
    for (const element of this.figure.marks) {
      const key = `${element.dataset['id']} ${element.dataset['side']}`;
      elements.set(key, [...(elements.get(key) ?? []), element]);
    }
    return (this.model?.hotspots.get(this.view) ?? []).flatMap(({ point, places }) =>
      places.flatMap((place) => {
        const element = elements.get(`${point.id} ${place.side}`)?.shift();
        return element && !element.matches(UNSEEN) ? [{ point, place, element }] : [];
      }),
    );
  }

  #measure(): void {
    if (!this.isConnected) return;
    const { figure, view } = this;
    const { width, height } = ownSize(figure.frame);
    const marks = this.#marks();
    if (width === 0) return;
    const box = BOXES[view];
    const window = figure.window ?? { x: 0, y: 0, ...box };
    const zoom = box.width / window.width;
    const [x0, y0] = [(window.x / box.width) * 100, (window.y / box.height) * 100];
    const { selected } = this.state;
    const placed = marks.map(({ point, place }): SpreadMark => ({
      control: point.id,
      at: { x: ((place.at.x - x0) * zoom * width) / 100, y: ((place.at.y - y0) * zoom * height) / 100 },
      isFixed: point.id === selected,
    }));
    if (figure.frame?.matches('.by-regions:not(.zoomed)')) {
      this.#hide(marks);
      return;
    }
    const size = figure.frame?.matches('.one-side') ? CROWDED_ONE_SIDE : CROWDED;
    const { moved, crowds } = spread(placed, size, FARTHEST);
    const hadAny = this.#hasAny;
    // A crowd with a single member is drawn as an ordinary mark.
    const crowded = new Set(crowds.flatMap(({ members }) => (members.length > 1 ? members : [])));
    marks.forEach(({ element, place }, i) => {
      move(element, place, moved[i] as XY);
      element.toggleAttribute('data-crowded', crowded.has(i));
    });
    this.#leaders = placed.flatMap(({ at }, i) => {
      const { x, y } = moved[i] as XY;
      return Math.hypot(x, y) < SHORTEST_LINE ? [] : [{ from: { x: at.x + x, y: at.y + y }, to: at }];
    });
    this.#crowds = crowds.flatMap(({ at, members }): Crowd[] => {
      if (members.length < 2) return [];
      const place = { x: x0 + (at.x / zoom / width) * 100, y: y0 + (at.y / zoom / height) * 100 };
      const crowd = marks.filter((_, i) => members.includes(i));
      const isMirrored = !crowd.some(({ element }) => element instanceof HTMLButtonElement);
      return [{ at: place, points: [...new Set(crowd.map(({ point }) => point))], isMirrored }];
    });
    if (!this.#crowds.some((crowd) => keyOf(crowd) === this.#open)) this.#open = undefined;
    if (hadAny || this.#hasAny) this.requestUpdate();
    else this.#tell();
  }

  /** Whether there is anything to show. */
  get #hasAny(): boolean {
    return this.#crowds.length + this.#leaders.length > 0;
  }

  /** Regions stand for all marks but the selected one. */
  #hide(marks: readonly Mark[]): void {
    for (const { element, place } of marks) {
      move(element, place, { x: 0, y: 0 });
      element.toggleAttribute('data-crowded', element.dataset['id'] !== this.state.selected);
    }
    this.#crowds = [];
    this.#leaders = [];
    this.requestUpdate();
  }

  protected override updated(): void {
    if (!this.#isChoice) this.#tell();
  }

  /** Other marks may be hidden now. */
  #tell(): void {
    this.dispatchEvent(new CustomEvent('acu-marks', { bubbles: true }));
  }

  protected override render(): TemplateResult {
    return html`
      ${
        this.#leaders.length > 0
          ? html`<svg part="leaders" class="leaders" aria-hidden="true" focusable="false">
              ${this.#leaders.map(leaderLine)}
            </svg>`
          : nothing
      }
      ${this.#crowds.map((crowd) => this.#renderCrowd(crowd))}
    `;
  }

  #renderCrowd(crowd: Crowd): TemplateResult {
    const { points, at, isMirrored } = crowd;
    const key = keyOf(crowd);
    const place = `--_x:${at.x};--_y:${at.y}`;
    const { messages, tag } = this.locale;
    const count = written(points.length, tag);
    if (isMirrored)
      return html`<span
        part="crowd"
        class="crowd"
        data-ids=${key}
        aria-hidden="true"
        .style=${place}
        .textContent=${count}
        @click=${() => this.#toggle(key)}
      ></span>`;
    const isOpen = this.#open === key;
    const names = points.map((point) => this.words(point.name)).join(messages.comma);
    const label = labelled(plural(messages, 'points', points.length, tag), messages.colon, names);
    return html`<button
        type="button"
        part="crowd"
        class="crowd"
        data-ids=${key}
        .style=${place}
        aria-label=${label}
        aria-expanded=${isOpen ? 'true' : 'false'}
        .textContent=${count}
        @click=${() => this.#toggle(key)}
      ></button
      >${isOpen ? this.#renderChooser(crowd) : nothing}`;
  }

  #renderChooser({ points, at }: Crowd): TemplateResult {
    const isLow = at.y > 50;
    return html`<div
      part="chooser"
      class=${isLow ? 'chooser chooser-above' : 'chooser'}
      role="group"
      tabindex="-1"
      aria-label=${this.locale.messages.chooser}
      .style=${`--_x:${at.x};--_y:${at.y}`}
      @keydown=${this.#handleKeydown}
      @focusout=${this.#handleFocusOut}
    >
      ${points.map(
        (point) =>
          html`<button
            type="button"
            part="chooser-item"
            class="chooser-item"
            @click=${(event: MouseEvent) => this.#choose(point, event)}
          >
            ${this.localized(point.name)} ${this.code(point)}
          </button>`,
      )}
    </div>`;
  }

  /** Opens or closes a chooser. A mirrored crowd becomes a button of its own unless one for the same points exists. */
  #toggle(key: string): void {
    this.#open = this.#open === key ? undefined : key;
    if (!this.#crowds.some((crowd) => keyOf(crowd) === key && !crowd.isMirrored))
      this.#crowds = this.#crowds.map((crowd) => (keyOf(crowd) === key ? { ...crowd, isMirrored: false } : crowd));
    this.requestUpdate();
    if (this.#open !== undefined)
      void this.updateComplete.then(() => this.querySelector<HTMLElement>('.chooser-item')?.focus());
  }

  #choose({ id }: MapPoint, { detail }: MouseEvent): void {
    this.#open = undefined;
    this.ask({ type: 'select', id, via: detail > 0 ? 'pointer' : 'keyboard' });
    this.requestUpdate();
  }

  readonly #handleKeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    this.#close();
  };

  readonly #handleFocusOut = ({ relatedTarget, currentTarget }: FocusEvent): void => {
    if (relatedTarget instanceof Node && (currentTarget as Node).contains(relatedTarget)) return;
    // Focus on the crowd's own button is left alone: its click closes the chooser.
    if (relatedTarget instanceof HTMLElement && relatedTarget.dataset['ids'] === this.#open) return;
    this.#open = undefined;
    this.requestUpdate();
  };

  #close(): void {
    const opener = [...this.querySelectorAll<HTMLElement>('button.crowd')].find(
      ({ dataset }) => dataset['ids'] === this.#open,
    );
    this.#open = undefined;
    opener?.focus();
    this.requestUpdate();
  }
}

/** Moves a mark away from its place, by so many pixels. */
function move({ style }: HTMLElement, { at }: Placement, { x, y }: XY): void {
  style.left = x === 0 ? `${at.x}%` : `calc(${at.x}% + ${x}px)`;
  style.top = y === 0 ? `${at.y}%` : `calc(${at.y}% + ${y}px)`;
}

const keyOf = ({ points }: Crowd): string => joinIds(points.map(({ id }) => id));

const leaderLine = ({ from, to }: Leader): TemplateResult =>
  svg`<path d=${`M${from.x} ${from.y}L${to.x} ${to.y}`}></path><circle cx=${to.x} cy=${to.y} r="2"></circle>`;
