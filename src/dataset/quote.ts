/**
 * How messages quote what people have written: a value, a name, an address. Everything that is printed of data goes
 * through here.
 */

import { replaceHalves } from './halves.js';

/** The user name and password of an address. An address that is cut off ends in `…` before its `@` comes. */
const CREDENTIALS = /(\b(?:https?|wss?|ftp):[/\\]*|\/\/)[^/\\?#"]{1,2000}(?:@|…(?<=:[^/\\?#"@]*…))/gi;
/** Controls, line ends, and characters that are invisible or turn the direction of the text. */
const INVISIBLE = /(?![\u200C\u200D])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\uFFFE\uFFFF]/gu;

/** Shows invisible characters as escapes such as `\u202e`, and hides the passwords of addresses. */
export const printable = (text: string): string =>
  replaceHalves(text.replace(CREDENTIALS, '$1…@'), asEscape).replace(INVISIBLE, asEscape);

const asEscape = (character: string): string => `\\u${character.codePointAt(0)?.toString(16).padStart(4, '0')}`;

/** The same, cut after `length` characters. Default: 60. */
export function brief(text: string, length = 60): string {
  // A password is hidden before the cut, or half of it would stay. What is far beyond the cut need not be looked at.
  // Code points are what is counted: half a pair would be no text.
  const shown: string[] = [];
  for (const character of printable(text.length > 2000 ? `${text.slice(0, 2000)}…` : text)) shown.push(character);
  return shown.length > length ? `${shown.slice(0, length).join('')}…` : shown.join('');
}

/** A value as it is quoted in a message: text in quotes, numbers as they are, and what lists and objects are. */
export function quote(value: unknown): string {
  if (typeof value === 'string') return `"${brief(value).replace(/"/g, '\\"')}"`;
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' && value !== null ? 'an object' : String(value);
}

/** The path of an entry: `points` and 3 make `points[3]`; `points[3]` and `x` make `points[3].x`. */
export function joinPath(path: string, key: string | number): string {
  if (typeof key === 'number') return `${path}[${key}]`;
  // Most names are plain. Of others, the same is left whether they have been cleaned already or not.
  const name = /^[\w$-]{1,60}$/.test(key) ? key : brief(replaceHalves(key.slice(0, 2000), '').replace(INVISIBLE, ''));
  return path ? `${path}.${name}` : name;
}

/** Curly quotes and primes, also as the text of an entity. */
const CURLY = '(?:[“”„‟″«»‘’‚′]|&(?:#82(?:1[6-9]|2[0-3])|[lr][sd]?quo|[lr]aquo|quot);)';
const OPENING = new RegExp(`^\\s*${CURLY}+`);
const CLOSING = new RegExp(`${CURLY}+\\s*$`);

/**
 * The value of an attribute that is written in curly quotes or primes, without them. To HTML they are letters, and a
 * value without quotes ends at the first space.
 *
 * @returns Also whether something is missing: the value ends without its closing quote.
 */
export function unquoted(value: string): { readonly value: string; readonly isCut: boolean } {
  return {
    value: value.replace(OPENING, '').replace(CLOSING, ''),
    isCut: OPENING.test(value) && !CLOSING.test(value.replace(OPENING, '')),
  };
}
