/** Records as people keep them: rows of a table, or objects of JSON, value by value. */
import type { Fields, Plain } from './cells.js';
import type { Column } from './columns.js';
import type { Position } from './rows.js';

/** One value of a record. */
export interface Item {
  /** What the author calls it. */
  readonly name: string;
  readonly column: Column;
  readonly value: Plain;
  readonly at: Position;
}

export interface PointRecord {
  readonly at: Position;
  readonly items: readonly Item[];
}

/** Something that the author has to say. */
export interface Question extends Position {
  readonly message: string;
}

/** Takes note of a question. @param at Default: where the record is. */
export type Ask = (message: string, at?: Position) => void;

export const isNothing = (value: Plain): boolean =>
  value === null || (typeof value === 'string' && value.trim() === '');
export const asList = (value: Plain | undefined): readonly Plain[] =>
  value === undefined ? [] : Array.isArray(value) ? (value as readonly Plain[]) : [value];
export const isMap = (value: Plain): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value as text; of texts by language, the first. */
export function textOf(value: Plain | undefined): string {
  if (value === undefined || value === null) return '';
  if (typeof value !== 'object') return String(value);
  return textOf((Array.isArray(value) ? value : Object.values(value))[0] as Plain | undefined);
}
