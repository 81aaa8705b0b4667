/** A place in a text, both counted from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Where each value of a JSON text stands, and names that an object holds twice. */
export interface JsonMap {
  /** The position of the value at a path such as `points[3].x`; else of the nearest value around it. */
  position(path: string): Position;
  readonly repeated: readonly { readonly path: string; readonly position: Position }[];
}

const TOKEN = /\s*(?:("(?:[^"\\]|\\.)*")|([[\]{},:])|([^\s[\]{},:"]+))/y;

/** Reads a valid JSON text once and notes where everything is. Walks with a stack of its own. */
export function mapJson(text: string): JsonMap {
  const lineStarts = [0];
  for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) lineStarts.push(i + 1);
  const at = (offset: number): Position => {
    const after = lineStarts.findIndex((start) => start > offset);
    const line = after < 0 ? lineStarts.length : after;
    return { line, column: offset - (lineStarts[line - 1] ?? 0) + 1 };
  };
  const offsets = new Map<string, number>();
  const repeated: { path: string; position: Position }[] = [];
  /** The open lists and objects: their path, and the index or name of what comes next. */
  const open: { readonly path: string; readonly isList: boolean; index: number; name: string | undefined }[] = [];
  const here = (): string => {
    const holder = open.at(-1);
    if (!holder) return '';
    if (holder.isList) return `${holder.path}[${holder.index}]`;
    return holder.path ? `${holder.path}.${holder.name}` : (holder.name ?? '');
  };
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match; match = TOKEN.exec(text)) {
    const [whole, string, mark] = match;
    const offset = TOKEN.lastIndex - whole.trimStart().length;
    const holder = open.at(-1);
    if (string !== undefined && holder && !holder.isList && holder.name === undefined) {
      // A name without letters would look like the object itself.
      holder.name = (JSON.parse(string) as string) || '""';
      if (offsets.has(here())) repeated.push({ path: here(), position: at(offset) });
      continue;
    }
    if (mark === ':') continue;
    if (mark === ',') {
      if (holder?.isList) holder.index++;
      else if (holder) holder.name = undefined;
      continue;
    }
    if (mark === ']' || mark === '}') {
      open.pop();
      continue;
    }
    const path = here();
    if (!offsets.has(path)) offsets.set(path, offset);
    if (mark) open.push({ path, isList: mark === '[', index: 0, name: undefined });
  }
  return {
    position(path) {
      for (let part = path; part; part = part.replace(/(?:\.[^.[]+|\[\d+\]|^[^.[]+)$/, '')) {
        const offset = offsets.get(part);
        if (offset !== undefined) return at(offset);
      }
      return at(offsets.get('') ?? 0);
    },
    repeated,
  };
}
