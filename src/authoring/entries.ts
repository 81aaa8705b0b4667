/** Cells with their fields, and what they make of a point or of the dataset. */
import { LIMITS } from '../dataset/limits.js';
import { joinPath, quote } from '../dataset/quote.js';
import { isDeeperThan, readCell, type Fields, type Kind, type Plain } from './cells.js';
import { kindOf, type Column, type Kinds } from './columns.js';
import { faultAt, type Cell, type Position } from './rows.js';

/** The cell that names a field, and the field. */
export interface Named {
  readonly name: Cell;
  readonly column: Column;
}

/** A cell with a value, and the field that it belongs to. */
export interface Entry extends Named {
  readonly cell: Cell;
}

/** @param lang The language of texts in columns without one. */
export function fieldsOf(entries: readonly Entry[], kinds: Kinds, lang: string): Fields {
  const keys = new Set(entries.map(({ column }) => column.key));
  return Object.fromEntries(
    [...keys].flatMap((key): [string, Plain][] => {
      const value = fieldOf(
        entries.filter(({ column }) => column.key === key),
        kindOf(key, kinds),
        lang,
      );
      return value === undefined ? [] : [[key, value]];
    }),
  );
}

/** The value of a field from its columns: one without a language, and any number with one. */
function fieldOf(entries: readonly Entry[], kind: Kind, lang: string): Plain | undefined {
  const whole = entries.find(({ column }) => column.tag === undefined);
  const value = whole && valueOf(whole, kind);
  const texts: Record<string, Plain> = Object.fromEntries(
    entries.flatMap((entry): [string, Plain][] => {
      const text = entry.column.tag === undefined ? undefined : valueOf(entry, 'text');
      return entry.column.tag === undefined || text === undefined ? [] : [[entry.column.tag, text]];
    }),
  );
  if (Object.keys(texts).length === 0) return value;
  if (kind === 'list') return [...(Array.isArray(value) ? value : value === undefined ? [] : [value]), texts];
  if (whole === undefined || value === undefined) return texts;
  if (typeof value !== 'string' || Object.hasOwn(texts, lang))
    throw faultAt(whole.cell, `${quote(whole.name.text)} is filled in both with and without a language.`);
  return { [lang]: value, ...texts };
}

export function valueOf({ cell }: Entry, kind: Kind): Plain | undefined {
  const value = readCell(cell.text, kind);
  if (isDeeperThan(LIMITS.depth, value))
    throw faultAt(cell, `this cell is nested more than ${LIMITS.depth} deep.`, 'E_LIMIT');
  return value;
}

export function positionsOf(head: readonly Entry[], points: readonly (readonly Entry[])[]): (path: string) => Position {
  const positions = new Map<string, Position>();
  const note = (path: string, { line, column }: Position): void => {
    if (!positions.has(path)) positions.set(path, { line, column });
  };
  const noteAll = (entries: readonly Entry[], path: string): void => {
    for (const { column, cell } of entries) {
      const at = joinPath(path, column.key);
      note(at, cell);
      if (column.tag !== undefined) note(joinPath(at, column.tag), cell);
    }
  };
  noteAll(head, '');
  points.forEach((entries, i) => {
    const [first] = entries;
    if (first) note(`points[${i}]`, { line: first.cell.line, column: 1 });
    noteAll(entries, `points[${i}]`);
  });
  return (path) => nearest(positions, path);
}

export function nearest(positions: ReadonlyMap<string, Position>, path: string): Position {
  let known = path;
  while (known && !positions.has(known))
    known = known.slice(0, Math.max(0, known.lastIndexOf('.'), known.lastIndexOf('[')));
  return positions.get(known) ?? { line: 1, column: 1 };
}
