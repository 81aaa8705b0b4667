/** Dates that a spreadsheet has made of text: `1-Feb`, `01.02.2026` and `2026-02-01` were written `1-2`. */
import { quote } from '../dataset/quote.js';
import type { Plain } from './cells.js';

/** How spreadsheets shorten the months in English, Spanish, French, German, Portuguese and Italian. */
const MONTHS: readonly (readonly string[])[] = [
  'jan janv ene gen',
  'feb fév févr fev',
  'mar mär mrz mars',
  'apr abr avr',
  'may mai mag',
  'jun juin giu',
  'jul juil lug',
  'aug ago aoû août',
  'sep sept set',
  'oct okt out ott',
  'nov',
  'dec déc dez dic',
].map((names) => names.split(' '));
const NAMED = /^(\d{1,2})[-./ ]{1,2}(\p{L}{3,5})\.?(?:[-./ ]{1,2}\d{2,4})?$/u;
const NAME_FIRST = /^(\p{L}{3,5})[-. ]{1,2}(\d{1,2})$/u;
const NUMBERS =
  /^(?:\d{4}-(\d\d)-(\d\d)|(\d{1,2})[./](\d{1,2})[./]\d{2,4}|\d{4}[/年]\d{1,2}[/月]\d{1,2}日?|\d{1,2}月\d{1,2}日)$/;

/** What may have been written where there is a date now; undefined when it is none, `''` when that is not known. */
export function beforeDate(value: Plain): string | undefined {
  if (typeof value !== 'string' || value.length > 24) return undefined;
  const text = value.trim().toLowerCase();
  const [named, day = '', month = ''] = NAMED.exec(text) ?? [];
  const [first, name = '', number = ''] = NAME_FIRST.exec(text) ?? [];
  const index = MONTHS.findIndex((names) => names.includes(month || name)) + 1;
  if (index > 0 && named !== undefined) return `${Number(day)}-${index}`;
  if (index > 0 && first !== undefined) return `${index}-${Number(number)}`;
  const [whole, isoMonth, isoDay, one, other] = NUMBERS.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const [left, right] = isoDay === undefined ? [one, other] : [isoMonth, isoDay];
  if (left === undefined) return '';
  // Which of them was the day depends on the country of the spreadsheet.
  return Number(left) === Number(right)
    ? `${Number(left)}-${Number(right)}`
    : `${Number(left)}-${Number(right)} or ${Number(right)}-${Number(left)}`;
}

/** What to say of a date in the place of something else. */
export function dateSentence(value: Plain, what: string): string {
  const before = beforeDate(value);
  return (
    `${quote(value)} looks like a date, where ${what} is expected. A spreadsheet makes a date of ` +
    `${before ? `text such as ${before}: is that meant?` : 'some texts.'} Format the column as text, and write it again.`
  );
}
