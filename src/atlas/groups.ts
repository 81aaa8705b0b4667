import type { Code } from './codes.js';
import { EXTRA_POINTS, NAMED_EXTRA_POINTS } from './extra-points.js';
import { MERIDIANS } from './meridians.js';

/**
 * The canonical codes of a meridian (`BL`), of the extra points (`EX`) or of all points (`*`); none for any other word.
 */
export function codesOf(group: string): readonly Code[] {
  if (group === '*') return [...Object.keys(MERIDIANS), 'EX'].flatMap(codesOf);
  if (group === 'EX')
    return [
      ...Object.entries(EXTRA_POINTS).flatMap(([part, count]) => numbered(`EX-${part}`, count)),
      ...NAMED_EXTRA_POINTS,
    ];
  const count = (MERIDIANS as Partial<Record<string, number>>)[group];
  return count ? numbered(group, count) : [];
}

function numbered(letters: string, count: number): readonly Code[] {
  const codes: Code[] = [];
  for (let i = 1; i <= count; i++) codes.push(`${letters}${i}`);
  return codes;
}
