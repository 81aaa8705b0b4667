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
  /** Radius of a mark, the same in all views. */
  readonly radius: number;
  readonly cells: readonly Cell[];
}

/** The whole bodies beside each other, and the close-ups below, up to three in a row: for a column of text. */
export function tallPlan(views: readonly View[]): Plan {
  const bodies = views.filter(isOverview);
  const closeUps = views.filter((view) => !isOverview(view));
  const columns = Math.min(3, closeUps.length);
  const side = Math.min(LARGEST, TALL.width / Math.max(1, columns));
  const body = bodies.length > 0 ? TALL.body : 0;
  return {
    width: TALL.width,
    height: Math.ceil(body + side * rowsOf(closeUps, columns)),
    radius: TALL.radius,
    cells: [
      ...grid(bodies, { columns: bodies.length, left: 0, top: 0, right: TALL.width, width: 1044, height: body }),
      ...grid(closeUps, { columns, left: 0, top: body, right: TALL.width, width: side, height: side }),
    ],
  };
}
/** The bodies in their own units, two beside each other. */
const TALL = { width: 2 * BOXES.front.width, body: BOXES.front.height, radius: 43 };
/** A close-up alone would be as large as both. */
const LARGEST = 1200;

/** All views beside each other, in the shape that pages shared elsewhere show. */
export function widePlan(views: readonly View[]): Plan {
  const bodies = views.filter(isOverview);
  const closeUps = views.filter((view) => !isOverview(view));
  const { width, height, edge, radius } = WIDE;
  const inner = height - 2 * edge;
  const body = inner * (BOXES.front.width / BOXES.front.height);
  const columns = Math.ceil(closeUps.length / (closeUps.length > 2 ? 2 : 1));
  const rows = rowsOf(closeUps, columns);
  const left = width - 2 * edge - body * bodies.length;
  const side = columns === 0 ? 0 : Math.min(left / columns, inner / rows);
  const start = (width - body * bodies.length - side * columns) / 2;
  const middle = start + body * bodies.length;
  const end = middle + side * columns;
  return {
    width,
    height,
    radius,
    cells: [
      ...grid(bodies, { columns: bodies.length, left: start, top: edge, right: middle, width: body, height: inner }),
      ...grid(closeUps, {
        columns,
        left: middle,
        top: (height - side * rows) / 2,
        right: end,
        width: side,
        height: side,
      }),
    ],
  };
}
/** The size that networks ask for, in pixels. */
const WIDE = { width: 1200, height: 630, edge: 18, radius: 13 };

const rowsOf = (views: readonly View[], columns: number): number =>
  columns === 0 ? 0 : Math.ceil(views.length / columns);

interface Field {
  readonly columns: number;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly width: number;
  readonly height: number;
}

/** Views in rows. A row that is not full is in the middle. */
const grid = (views: readonly View[], { columns, left, top, right, width, height }: Field): readonly Cell[] =>
  views.map((view, i) => {
    const row = Math.floor(i / columns);
    const inRow = Math.min(columns, views.length - row * columns);
    const start = (left + right - inRow * width) / 2;
    return inside(view, start + width * (i % columns), top + height * row, width, height);
  });

/** A view in the middle of a field, as large as fits, with a little air around close-ups. */
function inside(view: View, x: number, y: number, width: number, height: number): Cell {
  const box = BOXES[view];
  const scale = Math.min(width / box.width, height / box.height) * (isOverview(view) ? 1 : 0.92);
  const [w, h] = [box.width * scale, box.height * scale];
  return { view, x: x + (width - w) / 2, y: y + (height - h) / 2, width: w, height: h };
}
