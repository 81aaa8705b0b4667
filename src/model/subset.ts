import { codesOf } from '../atlas/groups.js';
import { codeOf, type Code } from '../atlas/index.js';
import type { Dataset, Issue, PointEntry } from '../dataset/index.js';

/**
 * The points that a list such as `BL23 BL40 LI-4` names, in its order. Names are ids of the data, any spelling of a
 * code, a meridian (`BL`), the extra points (`EX`) or every point there is (`*`), parted by blanks or commas. What
 * the data does not hold comes from the atlas, without words of its own; what neither knows is reported. The title
 * of the built-in data does not fit points of other parts of the body, and is left out with them.
 */
export function subset(dataset: Dataset, names: string, issues: Issue[]): Dataset {
  const wanted = names.split(/[\s,]+/).filter(Boolean);
  if (wanted.length === 0) return dataset;
  const byCode = (code: Code): PointEntry => dataset.points.find((entry) => entry.code === code) ?? bare(code);
  const find = (name: string): readonly PointEntry[] => {
    const own = dataset.points.find(({ id }) => id === name);
    if (own) return [own];
    const code = codeOf(name);
    if (code) return [byCode(code)];
    return [...codesOf(name.toUpperCase()).map(byCode), ...(name === '*' ? dataset.points : [])];
  };
  const points = new Map<string, PointEntry>();
  for (const name of wanted) {
    const found = find(name);
    for (const point of found) points.set(point.id, point);
    if (found.length === 0)
      issues.push({
        code: 'W_POINT',
        path: 'points',
        message: `The points attribute names "${name.slice(0, 40)}", which neither the data nor the atlas holds.`,
      });
  }
  const chosen = [...points.values()];
  return dataset.isBuiltIn ? { ...partOfBuiltIn(dataset, chosen), points: chosen } : { ...dataset, points: chosen };
}

/** What still belongs to some of the built-in points: to all that are shown the title, to one of them what goes with them. */
function partOfBuiltIn(
  { title, more, isBuiltIn: _isBuiltIn, points, ...rest }: Dataset,
  chosen: readonly PointEntry[],
): Omit<Dataset, 'points'> {
  const isTitled = title !== undefined && chosen.every((point) => points.includes(point));
  const keepsRest = chosen.some((point) => points.includes(point));
  return {
    ...rest,
    ...(isTitled ? { title } : {}),
    ...(keepsRest ? { isBuiltIn: true, ...(more ? { more } : {}) } : {}),
  };
}

/** A point of which only the code is known. */
const bare = (code: Code): PointEntry => ({ id: code, code, aliases: [], technique: [], avoid: [] });
