/** Assembles what is drawn over a picture. Loaded when there is something to draw. */
import { isOverview, loadAtlas, meridianOfCode, printLetters, type Side, type View } from '../../atlas/index.js';
import { loadGuides } from '../../atlas/guides.js';
import { BOXES, drawing } from '../../figure/index.js';
import { fromPercent } from '../../geometry/box.js';
import type { XY } from '../../geometry/xy.js';
import { loadAtlasMessages, type Messages } from '../../languages/index.js';
import type { BodyModel, MapPoint } from '../../model/index.js';
import type { PhaseSide } from '../../practice/index.js';
import { guidesFor, isLength, meridianLines, placeOn } from '../../model/lines.js';
import { drawOver, type Line, type Ruler, type Size } from '../../stage/draw.js';
import { drawLandmarks, type Landmark } from '../../stage/landmark.js';
import { pulse } from '../../stage/pulse.js';
import { fetchLate } from '../late.js';
import { freeCorner } from './free-corner.js';
import { fingersOf, guideLabel, ticksOf } from './guide-label.js';
import { namedLandmark } from './named.js';

/** What to draw over a picture. */
export interface OverlayScene {
  readonly view: View;
  readonly model: BodyModel;
  readonly point: MapPoint | undefined;
  /** Whether the picture has the marks of this point alone. */
  readonly isAlone?: boolean;
  readonly hasMeridians: boolean;
  /** The point being pressed now. */
  readonly pressed?: { readonly id: string; readonly side: PhaseSide } | undefined;
  readonly messages: Messages;
  /** What lies in a corner of the picture, where it covers none of this. */
  readonly inset?: HTMLElement | undefined;
  /** What is written at the lower left of the picture. */
  readonly caption?: HTMLElement | undefined;
}

/** By picture: the scene last asked for, and what its rings mark. */
const latest = new WeakMap<Element, OverlayScene>();
const pulsing = new WeakMap<Element, string>();

/** Brings the words, rulers and lines of a scene: one function for each kind, as what is missing is known by it. */
const loads = new Map<string, () => Promise<unknown>>();
function loadOf({ hasMeridians, model: { figure } }: OverlayScene): () => Promise<unknown> {
  const kind = `${figure} ${hasMeridians}`;
  const load =
    loads.get(kind) ?? (() => Promise.all([loadAtlasMessages(), loadGuides(figure), hasMeridians && loadAtlas()]));
  loads.set(kind, load);
  return load;
}

/** Draws lines, rulers and rings over a picture, replacing what was drawn there before. */
export async function drawOverlay(picture: SVGSVGElement, scene: OverlayScene): Promise<void> {
  latest.set(picture, scene);
  // Its words are needed for labels, the atlas for the lines: without them there is nothing true to draw.
  if (!(await fetchLate('overlay', loadOf(scene)))) return;
  if (latest.get(picture) !== scene || !picture.isConnected) return;
  const [lines, rulers, landmarks] = [linesOf(scene), rulersOf(scene), landmarksOf(scene)];
  const draw = (): void => {
    drawOver(picture, lines, rulers, marksOf(scene), cornerOf(picture, scene));
    drawLandmarks(picture, landmarks);
    if (scene.inset) freeCorner(scene.inset, picture, marksOf(scene));
    drawn.set(picture, { width: picture.clientWidth, draw });
  };
  draw();
  watchSize(picture);
  drawRings(picture, scene);
}

/** What the caption covers of a picture, in pixels from its lower left corner. */
function cornerOf(picture: SVGSVGElement, { caption }: OverlayScene): Size | undefined {
  // Where there is little room, it is not shown.
  if (!caption?.offsetWidth) return undefined;
  const { left, bottom } = picture.getBoundingClientRect();
  const { right, top } = caption.getBoundingClientRect();
  return { width: right - left, height: bottom - top };
}

function linesOf({ view, model, point, hasMeridians, messages }: OverlayScene): readonly Line[] {
  if (!hasMeridians) return [];
  const chosen = point?.entry.code === undefined ? undefined : meridianOfCode(point.entry.code);
  return meridianLines(view, model.figure).map(({ meridian, places }): Line => {
    const isHighlighted = meridian === chosen;
    // The letters of its points; of the chosen one, the whole name.
    const letters = printLetters(meridian, model.dataset.letters ?? messages.letters);
    const label = isHighlighted ? messages[`meridian.${meridian}`] : letters;
    return { places: places.map((at) => fromPercent(at, BOXES[view])), isHighlighted, label };
  });
}

/** Where the marks are that names must not cover. */
const marksOf = ({ view, model, point, isAlone }: OverlayScene): readonly XY[] =>
  (isAlone ? (point?.placements ?? []) : (model.hotspots.get(view) ?? []).flatMap(({ places }) => places))
    .filter((place) => place.view === view)
    .map(({ at }) => fromPercent(at, BOXES[view]));

function rulersOf({ view, model, point, messages }: OverlayScene): readonly Ruler[] {
  const said = new Set<string>();
  return (point ? guidesFor(point, view, model.figure) : []).map((guide) => {
    const box = BOXES[view];
    // A point of several places says the same of each.
    const label = guideLabel(guide, messages);
    const isNew = !said.has(label);
    said.add(label);
    return {
      places: guide.places.map((at) => fromPercent(at, box)),
      ticks: ticksOf(guide).map((part) => fromPercent(placeOn(guide.places, part), box)),
      hasTwoEnds: !isLength(guide),
      label: isNew ? label : '',
      isCloseUp: !isOverview(view),
      isFromMidline: guide.from === 'midline' || guide.from === 'spine',
      fingers: fingersOf(guide),
    };
  });
}

/** The landmarks that the rulers name: where a length starts, or both ends. */
const landmarksOf = ({ view, model, point }: OverlayScene): readonly Landmark[] =>
  (point ? guidesFor(point, view, model.figure) : []).flatMap((guide) => {
    const art = drawing(view, model.figure);
    const [first, last] = [guide.places[0], guide.places.at(-1)];
    return [
      ...(first ? namedLandmark(art, guide.from, first) : []),
      ...(last && !isLength(guide) ? namedLandmark(art, guide.to, last) : []),
    ];
  });

/** Draws rings around the pressed side, or both. Rings that are already running continue. */
function drawRings(picture: SVGSVGElement, { view, model, pressed }: OverlayScene): void {
  const key = pressed ? `${view} ${pressed.id} ${pressed.side}` : '';
  if (key === (pulsing.get(picture) ?? '')) return;
  pulsing.set(picture, key);
  const places = (pressed && model.pointOf.get(pressed.id)?.placements) ?? [];
  const isPressed = (side: Side): boolean =>
    pressed?.side === 'left' || pressed?.side === 'right' ? side === pressed.side : true;
  pulse(
    picture,
    places
      .filter((place) => place.view === view && isPressed(place.side))
      .map(({ at }) => fromPercent(at, BOXES[view])),
  );
}

/** By picture: its width in pixels when it was last drawn over, and how to draw again. */
const drawn = new WeakMap<Element, { readonly width: number; readonly draw: () => void }>();
/** By window, and by picture: what watches sizes there, and what watches this one. */
const observers = new WeakMap<Window, ResizeObserver>();
const watching = new WeakMap<Element, ResizeObserver>();

/** Labels and ticks keep their size on screen when the picture's size changes, such as in a tab that is shown later. */
function watchSize(picture: Element): void {
  const page = picture.ownerDocument.defaultView ?? window;
  const observer = observers.get(page) ?? new page.ResizeObserver(drawAgain);
  observers.set(page, observer);
  if (watching.get(picture) !== observer) watching.get(picture)?.unobserve(picture);
  watching.set(picture, observer);
  observer.observe(picture);
}

/** In the next frame: what is drawn here may change sizes again, which the browser would report as an error. */
function drawAgain(entries: readonly ResizeObserverEntry[]): void {
  requestAnimationFrame(() => {
    for (const { target } of entries) {
      const last = drawn.get(target);
      if (last && last.width !== target.clientWidth) last.draw();
    }
  });
}
