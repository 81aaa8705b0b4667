import { positionsIn, walkJson, type Position } from '../dataset/json.js';

/** Where each value of a JSON text is, and which names appear twice in an object. */
export interface JsonMap {
  /** The position of the value at a path such as `points[3].x`; else of the nearest value around it. */
  position(path: string): Position;
  readonly repeated: readonly { readonly path: string; readonly position: Position }[];
}

/** Reads a valid JSON text once and notes where everything is. */
export function mapJson(text: string): JsonMap {
  const at = positionsIn(text);
  const offsets = new Map<string, number>();
  const repeated: { path: string; position: Position }[] = [];
  walkJson(text, {
    value(path, offset) {
      // Of values with the same name the last one counts, but nothing replaces the whole.
      if (path || offsets.size === 0) offsets.set(path, offset);
    },
    repeatedName: (path, offset) => void repeated.push({ path, position: at(offset) }),
  });
  return {
    position(path) {
      let known = path;
      while (known && !offsets.has(known))
        known = known.slice(0, Math.max(0, known.lastIndexOf('.'), known.lastIndexOf('[')));
      return at(offsets.get(known) ?? 0);
    },
    repeated,
  };
}
