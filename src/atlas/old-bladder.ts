import type { Code } from './codes.js';

/** The older number of a WHO Bladder point, where it differs: `BL40` → `B54`. */
export function oldBladderCode(code: Code): string | undefined {
  const number = Number(/^BL(\d+)$/.exec(code)?.[1]);
  if (number >= 36 && number <= 40) return `B${number + 14}`;
  if (number >= 41 && number <= 54) return `B${number - 5}`;
  return undefined;
}
