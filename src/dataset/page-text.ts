/** Data that stands in the page as text, where the page's editor may have put HTML into it. */
import { parseJson } from './json.js';
import { parseDataset, type Options, type ParsedDataset } from './parse.js';

/**
 * Reads data from the text of a page. Entities and line breaks of HTML in its texts are read as what they stand for,
 * and reported. HTML or curly quotes between the texts are a fault, and the fault says what to do.
 *
 * @param base The address that links in the data are relative to.
 * @param options Whose codes these are, and the names of points.
 * @throws {DatasetError} When it can't be read.
 */
export function parsePageText(text: string, base?: string, options?: Options): ParsedDataset {
  const value = parseJson(text);
  const plain = text.replace(JSON_TEXT, withoutHtml);
  if (plain === text) return parseDataset(value, base, options);
  const { issues, ...parsed } = parseDataset(parseJson(plain), base, options);
  return { ...parsed, issues: [{ code: 'W_COERCED', path: '', message: MENDED }, ...issues] };
}

const MENDED =
  'The page’s editor has put HTML such as &amp; or <br> into texts. They are read without it: use a “Custom HTML” ' +
  'block, or put the data in a file and name it with src.';

/** A text in JSON, names included. */
const JSON_TEXT = /"[^"\\]*(?:\\.[^"\\]*)*"/g;
const BREAK = /\s*<(?:br|\/?p)\s*\/?>\s*/gi;
const ENTITY = /&(?:#(\d{2,6})|#x([\da-f]{2,6})|([a-z]{2,6}));/gi;
const NAMED: Readonly<Record<string, string>> = { quot: '"', amp: '&', lt: '<', gt: '>', apos: "'", nbsp: '\u00A0' };

function withoutHtml(token: string): string {
  if (!/[&<]/.test(token)) return token;
  const text = JSON.parse(token) as string;
  const plain = text.replace(BREAK, '\n').replace(ENTITY, characterOf);
  return plain === text ? token : jsonText(plain.trim());
}

/** A text as JSON. Prototype 1.6 replaces `JSON.stringify` by one that puts it into quotes of its own. */
const jsonText = (text: string): string =>
  `"${text.replace(/["\\\p{Cc}]/gu, (each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`)}"`;

/** The character that an entity stands for; the entity itself where it stands for none that can be read. */
function characterOf(entity: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return NAMED[name.toLowerCase()] ?? entity;
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  return code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : entity;
}
