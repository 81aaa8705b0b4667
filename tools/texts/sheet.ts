/** The sheet of a reviewer: a table that spreadsheet programs open, with a row for each text. */
import { escapeFormula, unescapeFormula } from '../../src/authoring/cells.js';
import { decodeText } from '../../src/authoring/decode.js';
import { printRow, readRows } from '../../src/authoring/rows.js';
import type { Text } from './texts.js';

/** A row of a sheet that came back. */
export interface Row {
  readonly line: number;
  readonly place: string;
  readonly english: string;
  readonly translation: string;
  readonly note: string;
}

/** Without it, Excel takes the letters for those of an older encoding. */
const BYTE_ORDER_MARK = '\uFEFF';

/** The sheet of a language. Its tag is in a column name, so that no sheet is taken for that of another language. */
export const printSheet = (tag: string, texts: readonly Text[]): string =>
  BYTE_ORDER_MARK +
  [
    ['place', 'English', `translation (${tag})`, 'note'],
    ...texts.map(({ place, english, translation }) => [place, english, translation, '']),
  ]
    .map((cells) => printRow(cells.map(escapeFormula)))
    .join('');

/**
 * The rows of a sheet, in whatever way the spreadsheet program has saved it; columns may have been moved.
 *
 * @throws with a sentence for people when it is not a sheet of this language.
 */
export function readSheet(tag: string, bytes: Uint8Array): readonly Row[] {
  const { rows, fault } = readRows(decodeText(bytes));
  if (fault) throw fault;
  const [head = [], ...body] = rows;
  const names = head.map(({ text }) => text.trim().toLowerCase());
  const column = (name: string): number => {
    const index = names.findIndex((each) => each === name || each.startsWith(`${name} (`));
    if (index < 0) throw new Error(`There is no column “${name}” in the first row.`);
    return index;
  };
  const [place, english, translation] = [column('place'), column('english'), column('translation')];
  const said = /\((.+)\)/.exec(names[translation] ?? '')?.[1];
  if (said !== undefined && said !== tag.toLowerCase())
    throw new Error(`This is the sheet of “${said}”, not of “${tag}”.`);
  const note = names.indexOf('note');
  return body
    .filter((row) => row.some(({ text }) => text.trim() !== ''))
    .map((row) => {
      const cell = (index: number): string =>
        unescapeFormula(row[index]?.text ?? '')
          // A line end in a cell is a slip; the space in front of French signs is not one to be touched.
          .replace(/[ \t]*[\r\n]+[ \t]*/g, ' ');
      return {
        line: row[0]?.line ?? 1,
        place: cell(place).trim(),
        english: cell(english),
        translation: cell(translation),
        note: note < 0 ? '' : cell(note).trim(),
      };
    });
}
