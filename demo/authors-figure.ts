/** The picture on which an author presses: the drawing of a view, the points that are there, and the crosshair. */
import { pictureOf, showsBothSides, sideAt } from '../src/authoring/index.js';
import type { View } from '../src/index.js';

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** What a person did to the crosshair. A `nudge` says by how much; `here` asks to place it where it is. */
export type Act =
  | { readonly kind: 'press' | 'drag'; readonly at: Place }
  | { readonly kind: 'nudge'; readonly by: Place }
  | { readonly kind: 'here' | 'end' };

const ARROWS: Readonly<Record<string, Place>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};
const ID_OF_DRAWING = 'drawing';
const SVG = 'http://www.w3.org/2000/svg';

function shape(name: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  return element;
}

export class PickerFigure {
  readonly #frame: HTMLElement;
  readonly #cross: HTMLElement;
  readonly #svg: SVGElement;
  readonly #loupe: SVGElement;
  readonly #tell: (act: Act) => void;
  #view: View = 'front';
  #size = { width: 1, height: 1 };

  constructor(holder: HTMLElement, tell: (act: Act) => void) {
    this.#frame = holder.querySelector<HTMLElement>('.frame')!;
    this.#cross = holder.querySelector<HTMLElement>('[role="slider"]')!;
    this.#svg = holder.querySelector<SVGElement>('.drawing')!;
    this.#loupe = holder.querySelector<SVGElement>('.loupe')!;
    this.#tell = tell;
    this.#cross.addEventListener('keydown', (event) => this.#handleKey(event));
    this.#cross.addEventListener('blur', () => tell({ kind: 'end' }));
    this.#listenToPointer();
  }

  /** Draws a view. */
  draw(view: View): void {
    this.#view = view;
    const { width, height, shapes } = pictureOf(view);
    this.#size = { width, height };
    this.#svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
    this.#frame.style.setProperty('--ratio', String(width / height));
    const drawing = shape('g', { id: ID_OF_DRAWING });
    drawing.append(
      ...shapes.map(({ layer, path, transform }) =>
        shape('path', { class: layer, d: path, ...(transform ? { transform } : {}) }),
      ),
    );
    this.#svg.replaceChildren(drawing);
    const sides = showsBothSides(view)
      ? [1, 99].map((x) => `Body’s ${sideAt(view, { x, y: 50 })}`)
      : ['Left, for both'];
    this.#frame.parentElement
      ?.querySelectorAll('.sides span')
      .forEach((label, i) => (label.textContent = sides[i] ?? ''));
  }

  /** Shows where the other points of the data are. */
  showPoints(places: readonly Place[]): void {
    const dots = places.map((place) => {
      const dot = document.createElement('span');
      put(dot, place);
      return dot;
    });
    this.#frame.querySelector('.dots')?.replaceChildren(...dots);
  }

  /**
   * Shows the crosshair, and its mirror image when the other side is meant as well.
   *
   * @param isWritten Whether the data has this place; otherwise it is only being looked for.
   */
  showCross(at: Place | undefined, said: string, isWritten: boolean, isBoth: boolean): void {
    const { width, height } = this.#size;
    const shown = at ?? { x: 50, y: 50 };
    put(this.#cross, shown);
    this.#cross.dataset['state'] = isWritten ? 'written' : at ? 'loose' : 'none';
    this.#cross.setAttribute('aria-valuenow', String(shown.x));
    this.#cross.setAttribute('aria-valuetext', said);
    const twin = this.#frame.querySelector<HTMLElement>('.twin')!;
    twin.hidden = !at || !isBoth || !showsBothSides(this.#view);
    put(twin, { x: 100 - shown.x, y: shown.y });
    const size = Math.max(width, height) / 16;
    const [left, top] = [(shown.x * width) / 100 - size / 2, (shown.y * height) / 100 - size / 2];
    this.#loupe.setAttribute('viewBox', `${left} ${top} ${size} ${size}`);
    this.#loupe.classList.toggle('is-empty', !at);
  }

  #placeOf({ clientX, clientY }: Pick<MouseEvent, 'clientX' | 'clientY'>): Place {
    const { left, top, width, height } = this.#svg.getBoundingClientRect();
    return { x: ((clientX - left) / width) * 100, y: ((clientY - top) / height) * 100 };
  }

  #handleKey(event: KeyboardEvent): void {
    const { key, shiftKey, altKey, ctrlKey, metaKey } = event;
    const arrow = ARROWS[key];
    if (altKey || ctrlKey || metaKey || (!arrow && key !== 'Enter' && key !== ' ')) return;
    event.preventDefault();
    const by = shiftKey ? 1 : 0.1;
    this.#tell(arrow ? { kind: 'nudge', by: { x: arrow.x * by, y: arrow.y * by } } : { kind: 'here' });
  }

  /** A press places the point there; the crosshair itself can be dragged. Elsewhere a finger scrolls the page. */
  #listenToPointer(): void {
    let start: { readonly x: number; readonly y: number; readonly at: Place } | undefined;
    let wasDragged = false;
    /** Where the pointer was let go: a click itself comes without parts of a pixel. */
    let last: PointerEvent | undefined;
    this.#frame.addEventListener('pointerdown', () => {
      wasDragged = false;
      last = undefined;
    });
    this.#frame.addEventListener('pointerup', (event) => (last = event));
    this.#frame.addEventListener('click', (event) => {
      if (wasDragged) return;
      this.#tell({ kind: 'press', at: this.#placeOf(last ?? event) });
      // The arrow keys go on from there.
      this.#cross.focus({ preventScroll: true });
    });
    this.#cross.addEventListener('pointerdown', (event) => {
      const { left, top, width, height } = this.#cross.getBoundingClientRect();
      // The crosshair keeps its distance from the finger, which would hide it otherwise.
      start = { x: event.clientX, y: event.clientY, at: { x: left + width / 2, y: top + height / 2 } };
      this.#cross.setPointerCapture(event.pointerId);
    });
    this.#cross.addEventListener('pointermove', ({ clientX, clientY }) => {
      if (!start) return;
      wasDragged ||= Math.hypot(clientX - start.x, clientY - start.y) > 3;
      if (!wasDragged) return;
      const moved = { clientX: start.at.x + clientX - start.x, clientY: start.at.y + clientY - start.y };
      this.#tell({ kind: 'drag', at: this.#placeOf(moved) });
    });
    for (const end of ['pointerup', 'pointercancel'] as const)
      this.#cross.addEventListener(end, () => {
        start = undefined;
        if (wasDragged) this.#tell({ kind: 'end' });
      });
  }
}

function put(element: HTMLElement, { x, y }: Place): void {
  element.style.left = `${x}%`;
  element.style.top = `${y}%`;
}
