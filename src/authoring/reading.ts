/** What was understood of foreign data, for its author to look over. */
import { printable } from '../dataset/quote.js';
import type { Column } from './columns.js';
import type { Question } from './items.js';
import type { Understood } from './records.js';

export interface Reading {
  /** The encoding, where it was guessed. */
  readonly encoding?: string;
  /** The language of the texts, where it was guessed. */
  readonly lang?: string;
  /** What each column, or each field of JSON, goes into. Without a field, it is not taken over. Empty for our own. */
  readonly columns: readonly { readonly name: string; readonly field: string | undefined }[];
  /** What each row was understood as. Empty for our own. */
  readonly rows: readonly Understood[];
  /** What was not understood. */
  readonly questions: readonly Question[];
}

/** The field of a column as an author would write it: `name`, `name[fr]`. */
export const fieldName = ({ key, tag, header }: Column): string => {
  if (header?.field === 'channel' || header?.field === 'number') return 'id';
  return tag === undefined ? key : `${key}[${tag}]`;
};

const NOT_TAKEN = 'not taken over';

/** The reading as tables of plain text; empty when there is nothing to say. */
export function printReading(file: string, { encoding, lang, columns, rows, questions }: Reading): string {
  const lines = [
    ...(encoding === undefined
      ? []
      : [`${file}: read as ${encoding}, which is a guess. If letters are wrong, name another with --encoding.`]),
    ...(lang === undefined ? [] : [`${file}: the language is ${lang}, by the names of the columns.`]),
    ...printTable(columns.map(({ name, field }) => [clip(name), field ?? NOT_TAKEN])),
    ...printTable(rows.map(({ line, written, points }) => [`line ${line}`, clip(written), points.join(', ')])),
    ...questions.map(({ line, column, message }) => `${file}:${line}:${column} ${message}`),
  ];
  return lines.map(printable).join('\n');
}

/** Rows with their last cell after an arrow, and all cells one below the other. */
function printTable(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = rows[0]?.map((_, i) => Math.max(...rows.map((row) => widthOf(row[i] ?? '')))) ?? [];
  return rows.map((row) => {
    const cells = row.map((cell, i) => cell + ' '.repeat((widths[i] ?? 0) - widthOf(cell)));
    return `  ${[...cells.slice(0, -1), '→', row.at(-1) ?? ''].join('  ')}`;
  });
}

/** How many columns of a terminal a text takes. */
const widthOf = (text: string): number =>
  text.replace(/\p{M}/gu, '').length +
  (text.match(/[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFF00-\uFF60]/g) ?? []).length;

const clip = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
};
