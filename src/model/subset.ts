import { codesOf } from '../atlas/groups.js';
import { codeOf, type Code } from '../atlas/index.js';
import type { Dataset, Issue, PointEntry } from '../dataset/index.js';
import { quote } from '../dataset/quote.js';

/**
 * The points named in a list such as `BL23 BL40 LI-4`, in its order. A name is an id in the data, any spelling of a
 * code, a meridian (`BL`), the extra points (`EX`) or everything (`*`): the 416 points of the atlas and whatever else
 * the data holds. Names are separated by spaces or commas. Points that the data does not contain come from the atlas,
 * without an author's texts; names that neither knows are reported. The title of the built-in data is left out if other
 * points are among them, because it would not fit.
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
        message: `The points attribute names ${quote(name)}, which neither the data nor the atlas holds.`,
      });
  }
  const chosen = [...points.values()];
  return dataset.isBuiltIn ? { ...partOfBuiltIn(dataset, chosen), points: chosen } : { ...dataset, points: chosen };
}

/** The built-in data without its points: it keeps its title if all chosen points are built in, the rest if any is. */
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

/** A point with nothing but a code. */
const bare = (code: Code): PointEntry => ({ id: code, code, aliases: [], technique: [], avoid: [] });
