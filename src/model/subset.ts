import { codeOf } from '../atlas/index.js';
import type { Dataset, Issue } from '../dataset/index.js';

/**
 * The points of a dataset that are named in a list such as `BL23 BL40 LI-4`, in the order of the list.
 * Names are ids or any spelling of a code, parted by blanks or commas. What is not found is reported.
 */
export function subset(dataset: Dataset, names: string, issues: Issue[]): Dataset {
  const wanted = names.split(/[\s,]+/).filter(Boolean);
  if (wanted.length === 0) return dataset;
  const points = new Set(
    wanted.flatMap((name) => {
      const code = codeOf(name);
      const point = dataset.points.find(({ id }) => id === name) ?? (code === undefined ? undefined : dataset.points.find((entry) => entry.code === code));
      if (!point) issues.push({ code: 'W_POINT', path: 'points', message: `The points attribute names "${name.slice(0, 40)}", which the data does not hold.` });
      return point ?? [];
    }),
  );
  return { ...dataset, points: [...points] };
}
