import { html, nothing, svg, type TemplateResult } from 'lit';
import type { View } from '../../atlas/index.js';
import { BOXES } from '../../figure/index.js';
import type { XY } from '../../geometry/xy.js';
import { spread, type Mark as Body } from '../../geometry/spread.js';
import { plural } from '../../languages/index.js';
import type { BodyModel, MapPoint } from '../../model/index.js';
import type { AcuFigure } from './acu-figure.js';
import { figureMoreStyles } from './acu-figure-more.styles.js';
import { InnerElement } from '../inner-element.js';

/** Marks whose middles are closer than this count as crowded: a finger would hit two. In pixels. */
const CROWDED = 24;
/** The farthest that a mark is moved to make room for another. In pixels. */
const FARTHEST = 16;
/** How long the window has not moved when it has come to rest. In milliseconds. */
const REST = 100;
/** A mark that is moved farther than this gets a line to its place. */
const SHORTEST_LINE = 4;

/** Marks that there is no room for one by one. */
interface Crowd {
  /** In per cent of the view. */
  readonly at: XY;
  readonly points: readonly MapPoint[];
  /** Only the mirrored marks of points whose buttons are elsewhere: for the pointer alone. */
  readonly isMirrored: boolean;
}

/** A line from where a mark is drawn to its place. */
interface Leader {
  readonly from: XY;
  readonly to: XY;
}

/**
 * Makes room where marks lie so close that a finger would hit two: they move apart a little, each with a line to its
 * place, and where that is not enough they become one button, which opens a choice. The chosen point is always drawn
 * exactly where it is.
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

  readonly #sizes = new ResizeObserver(() => this.#arrange());
  #crowds: readonly Crowd[] = [];
  #leaders: readonly Leader[] = [];
  /** The crowd whose choice is open, by the ids of its points. */
  #open: string | undefined;
  #isWaiting = false;
  #resting = 0;
  /** What room was made for last. */
  #arranged:
    { readonly model: BodyModel | undefined; readonly view: View; readonly selected: string | undefined } | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    // Put back, it makes room again; the first time, it has no figure yet.
    if (this.hasUpdated) this.#listen();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sizes.disconnect();
    if (this.hasUpdated) this.figure.removeEventListener('acu-window', this.#handleWindow);
  }

  protected override firstUpdated(): void {
    this.#listen();
  }

  #listen(): void {
    if (this.figure.frame) this.#sizes.observe(this.figure.frame);
    this.figure.addEventListener('acu-window', this.#handleWindow);
  }

  /** While the window moves everything follows by style alone; room is made anew when it has come to rest. */
  readonly #handleWindow = (): void => {
    this.figure.frame?.classList.add('moving');
    clearTimeout(this.#resting);
    this.#resting = window.setTimeout(() => {
      this.figure.frame?.classList.remove('moving');
      this.#arrange();
    }, REST);
  };

  protected override willUpdate(): void {
    const { model, view, state } = this;
    const last = this.#arranged;
    if (last && last.model === model && last.view === view && last.selected === state.selected) return;
    this.#arranged = { model, view, selected: state.selected };
    this.#arrange();
  }

  /** In the next frame, once for however many causes: by then the marks are there. */
  #arrange(): void {
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    requestAnimationFrame(() => {
      this.#isWaiting = false;
      if (this.isConnected) this.#measure();
    });
  }

  #measure(): void {
    const { figure, view } = this;
    const { width = 0, height = 0 } = figure.frame?.getBoundingClientRect() ?? {};
    const { marks } = figure;
    if (width === 0) return;
    const whole = BOXES[view];
    const { x: left, y: top, width: seen } = figure.window ?? { x: 0, y: 0, ...whole };
    const zoom = whole.width / seen;
    const [x0, y0] = [(left / whole.width) * 100, (top / whole.height) * 100];
    const { selected } = this.state;
    const bodies = marks.map(({ point, place }): Body => ({
      control: point.id,
      at: { x: ((place.at.x - x0) * zoom * width) / 100, y: ((place.at.y - y0) * zoom * height) / 100 },
      isFixed: point.id === selected,
    }));
    const { moved, crowds } = spread(bodies, CROWDED, FARTHEST);
    // One that is left over among crowds is drawn as itself.
    const crowded = new Set(crowds.flatMap(({ members }) => (members.length > 1 ? members : [])));
    marks.forEach(({ element }, i) => {
      const { x, y } = moved[i] as XY;
      element.style.setProperty('--_moved-x', `${x}px`);
      element.style.setProperty('--_moved-y', `${y}px`);
      element.toggleAttribute('data-crowded', crowded.has(i));
    });
    this.#leaders = bodies.flatMap(({ at }, i) => {
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
    this.requestUpdate();
  }

  protected override updated(): void {
    this.dispatchEvent(new Event('acu-marks', { bubbles: true }));
  }

  protected override render(): TemplateResult {
    return html`
      ${
        this.#leaders.length > 0
          ? html`<svg part="leaders" class="leaders" aria-hidden="true" focusable="false">
              ${this.#leaders.map(({ from, to }) => svg`<path d=${`M${from.x} ${from.y}L${to.x} ${to.y}`}></path><circle cx=${to.x} cy=${to.y} r="2"></circle>`)}
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
    const count = new Intl.NumberFormat(this.locale.tag).format(points.length);
    if (isMirrored)
      return html`<span
        part="crowd"
        class="crowd"
        data-ids=${key}
        aria-hidden="true"
        .style=${place}
        @click=${() => this.#toggle(key)}
        >${count}</span
      >`;
    const isOpen = this.#open === key;
    const name = `${plural(this.locale.messages, 'points', points.length, this.locale.tag)}: ${points.map((point) => this.words(point.name)).join(', ')}`;
    return html`<button
        type="button"
        part="crowd"
        class="crowd"
        data-ids=${key}
        .style=${place}
        aria-label=${name}
        aria-expanded=${isOpen ? 'true' : 'false'}
        @click=${() => this.#toggle(key)}
      >
        ${count}</button
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
            ${this.localized(point.name)}
            ${point.label === undefined ? nothing : html`<span part="code" class="code">${point.label}</span>`}
          </button>`,
      )}
    </div>`;
  }

  /** The choice of a mirrored crowd opens at the one that holds the buttons. */
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
    // Focus has gone elsewhere, and is left there.
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

const keyOf = ({ points }: Crowd): string => points.map(({ id }) => id).join('|');
