/** One picture of all views that show a point, with the numbers of the points. */
import { isOverview, type View } from '../../atlas/index.js';
import { BOXES } from '../../figure/index.js';

/** Where a view is in a picture, in units of the picture. */
export interface Cell {
  readonly view: View;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
/** What is where in a picture. */
export interface Plan {
  readonly width: number;
  readonly height: number;
  readonly cells: readonly Cell[];
}

/** The whole bodies beside each other, and the close-ups below, two or three in a row: a picture for a column of text. */
export function tallPlan(views: readonly View[]): Plan {
  const [bodies, closeUps] = [views.filter(isOverview), views.filter((view) => !isOverview(view))];
  const columns = closeUps.length > 2 ? 3 : Math.max(1, closeUps.length);
  const side = WIDTH / columns;
  const rows = Math.ceil(closeUps.length / columns);
  const body = bodies.length > 0 ? BODY : 0;
  return {
    width: WIDTH,
    height: Math.ceil(body + Math.min(side, LARGEST) * rows),
    cells: [
      ...bodies.map((view, i) => inside(view, (WIDTH / bodies.length) * i, 0, WIDTH / bodies.length, BODY)),
      ...closeUps.map((view, i) => {
        const height = Math.min(side, LARGEST);
        return inside(view, side * (i % columns), body + height * Math.floor(i / columns), side, height);
      }),
    ],
  };
}
const WIDTH = 2088;
const BODY = 2064;
/** A close-up alone would be as large as two bodies. */
const LARGEST = 1200;

/** All views beside each other, in the shape that pages shared elsewhere show. */
export function widePlan(views: readonly View[]): Plan {
  const [bodies, closeUps] = [views.filter(isOverview), views.filter((view) => !isOverview(view))];
  const { width, height } = PREVIEW;
  const inner = height - 2 * EDGE;
  const body = inner * (BOXES.front.width / BOXES.front.height);
  const left = width - 2 * EDGE - body * bodies.length;
  const rows = closeUps.length > 2 ? 2 : 1;
  const columns = Math.ceil(closeUps.length / rows);
  const side = columns === 0 ? 0 : Math.min(left / columns, inner / rows, 420);
  const start = (width - body * bodies.length - side * columns) / 2;
  const top = (height - side * rows) / 2;
  return {
    width,
    height,
    cells: [
      ...bodies.map((view, i) => inside(view, start + body * i, EDGE, body, inner)),
      ...closeUps.map((view, i) =>
        inside(
          view,
          start + body * bodies.length + side * (i % columns),
          top + side * Math.floor(i / columns),
          side,
          side,
        ),
      ),
    ],
  };
}
/** The size that networks ask for, in pixels. */
const PREVIEW = { width: 1200, height: 630 };
const EDGE = 18;

/** A view in the middle of a field, as large as fits, with a little air around close-ups. */
function inside(view: View, x: number, y: number, width: number, height: number): Cell {
  const box = BOXES[view];
  const scale = Math.min(width / box.width, height / box.height) * (isOverview(view) ? 1 : 0.92);
  const [w, h] = [box.width * scale, box.height * scale];
  return { view, x: x + (width - w) / 2, y: y + (height - h) / 2, width: w, height: h };
}
