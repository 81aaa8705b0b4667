import { squaredDistance, type XY } from './xy.js';
import type { Size } from './box.js';

/**
 * Cuts a plane into fields: each place of it belongs to the group that has the nearest place. As SVG path data, a path
 * for each group, made of cells.
 *
 * @param groups Places, in the unit of the plane.
 * @param cell The height and width of a cell.
 */
export function fields(groups: readonly (readonly XY[])[], { width, height }: Size, cell: number): readonly string[] {
  const paths = groups.map(() => '');
  const all = groups.flatMap((places, group) => places.map((at) => ({ at, group })));
  if (all.length === 0) return paths;
  for (let y = 0; y < height; y += cell) {
    let [start, owner] = [0, -1];
    for (let x = 0; x <= width; x += cell) {
      const at = { x: x + cell / 2, y: y + cell / 2 };
      const next = x + cell > width ? -1 : nearest(all, at);
      if (next === owner) continue;
      if (owner >= 0) paths[owner] += `M${start} ${y}H${x}v${cell}H${start}Z`;
      [start, owner] = [x, next];
    }
  }
  return paths;
}

function nearest(all: readonly { readonly at: XY; readonly group: number }[], to: XY): number {
  let [best, group] = [Infinity, -1];
  for (const each of all) {
    const distance = squaredDistance(each.at, to);
    if (distance < best) [best, group] = [distance, each.group];
  }
  return group;
}
