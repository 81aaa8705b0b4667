// Reads .xlsx files. The library for it is an optional package, loaded only when such a file comes.
import { Refusal } from './refusal.mjs';

/** More is no table of points. */
const LARGEST = 20 * 1024 * 1024;

/** Whether a file is a zip file, as .xlsx is. @param {Uint8Array} bytes */
export const isSpreadsheet = (bytes) => bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;

/**
 * The cells of a sheet as text, row by row.
 *
 * @param {Buffer} bytes
 * @param {string} [name] Of the sheet. Default: the first with anything in it.
 * @returns {Promise<{ cells: readonly (readonly string[])[], sheet: string, others: readonly string[] }>} Also the
 *   names of the other sheets that are not empty.
 */
export async function readSheet(bytes, name) {
  if (bytes.length > LARGEST) throw new Refusal('This spreadsheet is larger than 20 MiB.');
  const read = await library();
  let sheets;
  try {
    sheets = await read(bytes, { parseNumber: (/** @type {string} */ text) => String(Number(text)), trim: false });
  } catch {
    throw new Refusal(
      'This is not an .xlsx file that can be read. Of spreadsheets, only .xlsx is; of others, save the table as CSV UTF-8.',
    );
  }
  const filled = sheets.filter(({ data }) => data.some((row) => row.some((cell) => cell !== null)));
  const sheet = name === undefined ? (filled[0] ?? sheets[0]) : sheets.find((each) => each.sheet === name);
  if (!sheet)
    throw new Refusal(
      `There is no sheet "${name}". There ${sheets.length === 1 ? 'is' : 'are'}: ${sheets.map((each) => `"${each.sheet}"`).join(', ')}.`,
    );
  const others = filled.filter((each) => each !== sheet).map((each) => each.sheet);
  return { cells: sheet.data.map((row) => row.map(asText)), sheet: sheet.sheet, others };
}

async function library() {
  try {
    return (await import('read-excel-file/node')).default;
  } catch {
    throw new Refusal('To read .xlsx files, install one more package: npm install read-excel-file');
  }
}

/** @param {string | number | boolean | Date | null | undefined} cell */
function asText(cell) {
  if (cell === null || cell === undefined) return '';
  if (!(cell instanceof Date)) return String(cell);
  // A time of day is a date without a day, at the start of the calendar of spreadsheets.
  const [day = '', time = ''] = cell.toISOString().split(/[T.]/);
  return cell.getUTCFullYear() < 1901 ? time : day;
}
