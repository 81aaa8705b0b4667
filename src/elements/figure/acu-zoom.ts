import { labelled } from '../../languages/gap.js';
import { html, nothing, type TemplateResult } from '../lit.js';
import { isOverview, type View } from '../../atlas/index.js';
import { BOXES } from '../../figure/index.js';
import { fromPercent, type Box } from '../../geometry/box.js';
import type { XY } from '../../geometry/xy.js';
import { isCrowded } from '../../model/areas.js';
import { pressedNow } from '../../model/index.js';
import type { Camera } from '../../stage/camera.js';
import type { AcuFigure } from './acu-figure.js';
import { figureMoreStyles } from './acu-figure-more.styles.js';
import { InnerElement } from '../inner-element.js';
import { arrowIcon } from '../late-icons.js';
import { fetchLate, isMissing } from '../late.js';
import { isMeasuredUnzoomed, placeIn, unzoomed } from './pointed.js';
import { fitIcon, minusIcon, moveIcon, plusIcon } from './zoom-icons.js';

/** Zoom factors: of a button or key, of a double tap, and the maximum. */
const STEP = 1.6;
const DOUBLE_TAP = 2.2;
const CLOSEST = 8;
const stageArrives = (): Promise<typeof import('../../stage/camera.js')> => import('../../stage/camera.js');
/** How long a page that is never idle is waited for, in milliseconds. */
const BUSY = 2000;
/** Two taps within this time and distance are one double tap. In milliseconds and pixels. */
const TAP = { time: 320, distance: 28 };
/** How long the picture must have been left alone when it is said how large it is, in milliseconds. */
const PAUSE = 500;
/** Pointers that scroll the page. */
const isFinger = ({ pointerType }: PointerEvent): boolean => pointerType === 'touch' || pointerType === 'pen';
/** Whether a reader of this page has been told how to move an enlarged picture: once is enough. */
let isTold = false;

/**
 * Zooms a view of the body: buttons, keys, pinch, double tap, wheel with Ctrl or ⌘. Once zoomed in, it is moved by the
 * mouse, by two fingers, or by one after a press on Move. Otherwise one finger and the plain wheel scroll the page.
 * Starts when the page is idle.
 *
 * @summary Zoom and pan of a view.
 * @tag acu-zoom
 * @internal
 */
export class AcuZoom extends InnerElement {
  static override readonly sheet = figureMoreStyles;
  static override properties = { figure: {}, view: {} };
  declare figure: AcuFigure;
  declare view: View;

  #camera: Camera | undefined;
  /** Whether the camera could not be fetched. */
  #isLacking = false;
  #isZoomed = false;
  /** Pointers that are down, by id, in pixels of the viewport. */
  readonly #pointers = new Map<number, XY>();
  #lastTap: { readonly time: number; readonly at: XY } | undefined;
  #hasDragged = false;
  /** The view that the camera is for. */
  #cameraView: View | undefined;
  #shownPoint: string | undefined;
  /** Whether there are fingers to reckon with. */
  #hasTouch = matchMedia('(any-pointer: coarse)').matches;
  /** Whether one finger moves the picture, and not the page. */
  #isMoving = false;
  /** Whether the reader is being told how to move the picture. */
  #isTelling = false;
  #saying: number | undefined;
  readonly #listening = new AbortController();

  protected override firstUpdated(): void {
    const { figure } = this;
    if (isMeasuredUnzoomed) figure.pointed = (event) => unzoomed(figure, event);
    const begin = (): void => void this.#loadCamera();
    // A page that is never idle is waited for no longer than this.
    if ('requestIdleCallback' in window) requestIdleCallback(begin, { timeout: BUSY });
    else setTimeout(begin, 200);
  }

  /** Loads svg.js. Without it, the picture stays as it is and there are no buttons, and the map says why. */
  async #loadCamera(): Promise<void> {
    const stage = await fetchLate('figure', stageArrives);
    this.#isLacking = !stage;
    const { picture } = this.figure;
    if (!stage?.canDraw() || !picture || !this.isConnected) return;
    this.#camera = new stage.Camera(picture, BOXES[this.view], CLOSEST, (window) => this.#follow(window));
    this.#cameraView = this.view;
    this.#listen();
    this.requestUpdate();
  }

  protected override updated(): void {
    if (this.#isLacking && !isMissing('figure')) {
      this.#isLacking = false;
      void this.#loadCamera();
    }
    if (!this.#camera) return;
    if (this.#cameraView !== this.view) {
      this.#camera.stop();
      this.#camera = undefined;
      this.#follow({ x: 0, y: 0, ...BOXES[this.view] });
      void this.#loadCamera();
      return;
    }
    if (!this.#isZoomed) return;
    // A newly selected point is brought into view at the same zoom, so that nothing jumps.
    const { selected } = this.state;
    const place = this.#placeOf(selected);
    if (place && selected !== this.#shownPoint) this.#camera.reveal(place);
    this.#shownPoint = selected;
  }

  /** Shows a box, in figure units, as large as it fits. False if the view can't be zoomed. */
  show(box: Box): boolean {
    this.#camera?.show(box);
    return this.#camera !== undefined;
  }

  /** The place of the mark of a point that is its button, in figure units. */
  #placeOf(id: string | undefined): XY | undefined {
    const hotspot = this.model?.hotspots.get(this.view)?.find(({ point }) => point.id === id);
    return hotspot && fromPercent(hotspot.places[0].at, BOXES[this.view]);
  }

  /** Makes the marks over the picture follow its window. */
  #follow(window: Box): void {
    const { frame } = this.figure;
    const box = BOXES[this.view];
    this.figure.window = window;
    const zoom = box.width / window.width;
    const [x, y] = [(window.x / box.width) * 100, (window.y / box.height) * 100];
    // The marks lie over the whole picture, whatever part of it is seen: each keeps its place in that.
    const [left, top, size] = [-x * zoom, -y * zoom, zoom * 100].map((share) => `${share}%`);
    const marks = frame?.querySelector<HTMLElement>('.marks');
    if (marks) Object.assign(marks.style, { left, top, width: size, height: size });
    const crowds = frame?.querySelector<HTMLElement>('acu-crowd');
    crowds?.style.setProperty('--_window-x', String(x));
    crowds?.style.setProperty('--_window-y', String(y));
    crowds?.style.setProperty('--_zoom', String(zoom));
    const isZoomed = zoom > 1.001;
    frame?.classList.toggle('zoomed', isZoomed);
    if (isZoomed !== this.#isZoomed) {
      this.#isZoomed = isZoomed;
      this.#shownPoint = this.state.selected;
      this.#move(false);
      this.#isTelling = isZoomed && this.#hasTouch && !isTold;
      isTold ||= this.#isTelling;
      if (isZoomed) frame?.addEventListener('touchmove', keepTwoFingers, { passive: false });
      else frame?.removeEventListener('touchmove', keepTwoFingers);
    }
    this.dispatchEvent(new CustomEvent('acu-window', { bubbles: true }));
  }

  /** Lets one finger move the picture, or the page again. */
  #move(isMoving: boolean): void {
    this.#isMoving = isMoving;
    this.figure.frame?.classList.toggle('movable', isMoving);
    this.requestUpdate();
  }

  #listen(): void {
    const { frame } = this.figure;
    const { signal } = this.#listening;
    if (!frame || frame.dataset['zooms'] !== undefined) return;
    frame.dataset['zooms'] = '';
    frame.addEventListener('wheel', this.#handleWheel, { signal, passive: false });
    frame.addEventListener('pointerdown', this.#handlePointerDown, { signal });
    frame.addEventListener('pointermove', this.#handlePointerMove, { signal });
    for (const end of ['pointerup', 'pointercancel'] as const)
      frame.addEventListener(end, this.#handlePointerEnd, { signal });
    // The click that ends a drag selects nothing.
    frame.addEventListener('click', this.#handleClick, { signal, capture: true });
    frame.addEventListener('keydown', this.#handleKeydown, { signal });
    frame.addEventListener('focusin', this.#handleFocusIn, { signal });
  }

  /** A position in the viewport, in figure units. */
  #toFigure(at: XY): XY {
    const { frame } = this.figure;
    const window = this.#camera?.window;
    if (!frame || !window) return { x: 0, y: 0 };
    const { x, y } = placeIn(frame, at);
    return { x: window.x + x * window.width, y: window.y + y * window.height };
  }

  readonly #handleWheel = (event: WheelEvent): void => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    this.#camera?.zoomAt(
      this.#toFigure(this.figure.pointed(event)),
      Math.exp(-Math.max(-60, Math.min(60, event.deltaY)) / 100),
      true,
    );
  };

  readonly #handlePointerDown = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    this.#hasTouch ||= isFinger(event);
    if (this.#pointers.size === 0) this.#hasDragged = false;
    this.#pointers.set(event.pointerId, this.figure.pointed(event));
  };

  readonly #handlePointerMove = (event: PointerEvent): void => {
    const before = this.#pointers.get(event.pointerId);
    const camera = this.#camera;
    if (!before || !camera) return;
    const now = this.figure.pointed(event);
    const distance = Math.hypot(now.x - before.x, now.y - before.y);
    const other = [...this.#pointers].find(([id]) => id !== event.pointerId)?.[1];
    if (!other && isFinger(event) && !this.#isMoving) return;
    if (!other && (!this.#isZoomed || (!this.#hasDragged && distance < 4))) return;
    this.#hasDragged = true;
    if (this.#isTelling && this.#isZoomed) {
      this.#isTelling = false;
      this.requestUpdate();
    }
    this.figure.frame?.setPointerCapture(event.pointerId);
    this.#pointers.set(event.pointerId, now);
    if (other) {
      const spread = (a: XY, b: XY): number => Math.hypot(a.x - b.x, a.y - b.y) || 1;
      camera.zoomAt(
        this.#toFigure({ x: (now.x + other.x) / 2, y: (now.y + other.y) / 2 }),
        spread(now, other) / spread(before, other),
        true,
      );
    }
    const [from, to] = [this.#toFigure(now), this.#toFigure(before)];
    // With two fingers, each contributes half of the movement.
    const share = other ? 0.5 : 1;
    camera.pan({ x: (to.x - from.x) * share, y: (to.y - from.y) * share });
  };

  readonly #handlePointerEnd = (event: PointerEvent): void => {
    if (
      !this.#pointers.delete(event.pointerId) ||
      event.type === 'pointercancel' ||
      this.#hasDragged ||
      this.#pointers.size > 0
    )
      return;
    const isOnMark = event.target instanceof Element && event.target.closest('[data-id], [data-ids]') !== null;
    const at = this.figure.pointed(event);
    const last = this.#lastTap;
    this.#lastTap = isOnMark ? undefined : { time: event.timeStamp, at };
    if (
      isOnMark ||
      !last ||
      event.timeStamp - last.time > TAP.time ||
      Math.hypot(at.x - last.at.x, at.y - last.at.y) > TAP.distance
    )
      return;
    this.#lastTap = undefined;
    if (this.#camera && this.#camera.zoom > CLOSEST / 2) this.#camera.fit();
    else this.#camera?.zoomAt(this.#toFigure(at), DOUBLE_TAP);
  };

  /** A click by keyboard has no `detail`, and ends no drag. */
  readonly #handleClick = (event: MouseEvent): void => {
    if (!this.#hasDragged || event.detail === 0) return;
    this.#hasDragged = false;
    event.stopPropagation();
    event.preventDefault();
  };

  readonly #handleKeydown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    // Escape closes one thing at a time: the panel first.
    const isOut = this.#isZoomed && this.state.selected === undefined;
    const act = {
      ...(isOut ? { Escape: () => this.#fit() } : {}),
      '+': () => this.#zoomBy(STEP),
      '=': () => this.#zoomBy(STEP),
      '-': () => this.#zoomBy(1 / STEP),
      '0': () => this.#fit(),
    }[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };

  /** Keeps the mark with keyboard focus in view. */
  readonly #handleFocusIn = ({ target }: Event): void => {
    if (!this.#isZoomed || !(target instanceof HTMLElement) || !target.matches(':focus-visible')) return;
    const id = target.dataset['id'];
    const place = this.#placeOf(id);
    if (place) this.#camera?.reveal(place);
  };

  /**
   * The place that a reader is at: that of the focused mark, of the chosen point, or of the point that is pressed.
   * Undefined when it is not in the window, for then the reader has moved on.
   */
  #placeOfReader(window: Box): XY | undefined {
    const focused = this.host.shadowRoot?.activeElement;
    const id =
      focused instanceof HTMLElement && this.figure.frame?.contains(focused) ? focused.dataset['id'] : undefined;
    const place = this.#placeOf(id ?? this.state.selected ?? pressedNow(this.state)?.id);
    const isInWindow =
      place &&
      Math.abs(place.x - window.x - window.width / 2) <= window.width / 2 &&
      Math.abs(place.y - window.y - window.height / 2) <= window.height / 2;
    return isInWindow ? place : undefined;
  }

  /** Says how large the picture is, once it is at rest. */
  #sayZoom(): void {
    clearTimeout(this.#saying);
    this.#saying = window.setTimeout(() => {
      const percent = new Intl.NumberFormat(this.locale.tag, { style: 'percent' });
      this.ask({ type: 'say', text: percent.format(this.#camera?.zoom ?? 1) });
    }, PAUSE);
  }

  /** Shows the whole picture. */
  #fit(): void {
    this.#camera?.fit();
    this.#sayZoom();
  }

  /** Zooms to where the reader is, else in to the marks. */
  #zoomBy(factor: number): void {
    const camera = this.#camera;
    if (!camera) return;
    this.#sayZoom();
    const { window } = camera;
    const place = this.#placeOfReader(window);
    const size = BOXES[this.view];
    if (place) camera.zoomTo(place, factor);
    else if (factor < 1) camera.zoomAt({ x: window.x + window.width / 2, y: window.y + window.height / 2 }, factor);
    else
      camera.zoomToMost(
        (this.model?.hotspots.get(this.view) ?? []).flatMap(({ places }) =>
          places.map(({ at }) => fromPercent(at, size)),
        ),
        factor,
      );
  }

  protected override render(): TemplateResult {
    return html`${this.#renderBack()} ${this.#renderButtons()}`;
  }

  /**
   * Out of a close-up, where both sides of the body are seen at once: on a narrow map, the view switch leads there. Out
   * of a region that has no close-up, and so is zoomed to, as well.
   */
  #renderBack(): TemplateResult | typeof nothing {
    const isWhole = isOverview(this.view);
    if (isWhole && !(this.#isZoomed && this.model && isCrowded(this.model))) return nothing;
    return html`<button
      type="button"
      part="whole-body"
      class="whole-body"
      @click=${() => (isWhole ? this.#fit() : this.ask({ type: 'view', view: 'front', via: 'nav' }))}
    >
      ${arrowIcon}<span .textContent=${this.locale.messages['whole-body']}></span>
    </button>`;
  }

  #renderButtons(): TemplateResult | typeof nothing {
    if (!this.#camera) return nothing;
    const { messages } = this.locale;
    const button = (label: string, icon: TemplateResult, act: () => void, isOn?: boolean): TemplateResult =>
      html`<button
        type="button"
        part="zoom-button"
        class="zoom-button"
        aria-label=${labelled(label, messages.colon, this.viewName(this.view))}
        aria-pressed=${isOn === undefined ? nothing : isOn ? 'true' : 'false'}
        title=${label}
        @click=${act}
      >
        ${icon}
      </button>`;
    // Only what makes sense now is shown: zooming out needs something to zoom out of.
    const whileZoomed = this.#isZoomed
      ? html`${button(messages['zoom-out'], minusIcon, () => this.#zoomBy(1 / STEP))}
        ${button(messages['zoom-fit'], fitIcon, () => this.#fit())}
        ${
          this.#hasTouch
            ? button(messages['zoom-move'], moveIcon, () => this.#move(!this.#isMoving), this.#isMoving)
            : nothing
        }`
      : nothing;
    return html`<div part="zoom" class=${this.#isZoomed ? 'zoom' : 'zoom zoom-whole'}>
        ${button(messages['zoom-in'], plusIcon, () => this.#zoomBy(STEP))} ${whileZoomed}
      </div>
      ${
        this.#isTelling
          ? html`<p part="zoom-hint" class="zoom-hint" role="status" .textContent=${messages['zoom-hint']}></p>`
          : nothing
      }`;
  }

  /** Buttons that make the picture smaller go away once it is whole. */
  override heirOf(): HTMLElement | null {
    return this.querySelector('.zoom button');
  }
}

/** Two fingers that go the same way would scroll the page: the browser asks before it does. */
const keepTwoFingers = (event: TouchEvent): void => {
  if (event.touches.length > 1 && event.cancelable) event.preventDefault();
};
