/** Text of a file or a command line, made fit for a message. */
import type { Finding } from './validate.js';

/** The user name and password of an address. An address that is cut off ends in `…` before its `@` comes. */
const CREDENTIALS = /(\b(?:https?|wss?|ftp):[/\\]*|\/\/)[^/\\?#"]{1,2000}(?:@|…(?<=:[^/\\?#"@]*…))/gi;
/** Controls, line ends, lone surrogates, and characters that are invisible or turn the direction of the text. */
const INVISIBLE = /(?![\u200C\u200D])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** Shows invisible characters as escapes such as `\u202e`, and hides the passwords of addresses. */
export const printable = (text: string): string =>
  text
    .replace(CREDENTIALS, '$1…@')
    .replace(INVISIBLE, (character) => `\\u${character.codePointAt(0)?.toString(16).padStart(4, '0')}`);

/** The same, cut after `length` characters. Default: 60. */
export function brief(text: string, length = 60): string {
  // A password is hidden before the cut, or half of it would stay. What is far beyond the cut need not be looked at.
  const shown = Array.from(printable(text.length > 2000 ? `${text.slice(0, 2000)}…` : text));
  return shown.length > length ? `${shown.slice(0, length).join('')}…` : shown.join('');
}

/** A sentence in which anything quoted, and any word, is cut after 60 characters, and the whole after 400. */
export const briefSentence = (sentence: string): string =>
  brief(
    sentence.replace(/"[^"\\]*(?:\\.?[^"\\]*)*(?:"|$)|[^\s"]+/gs, (part) =>
      part.startsWith('"') ? `"${brief(part.replace(/^"|"$/g, ''))}"` : brief(part),
    ),
    400,
  );

/** A finding with all its texts cut, and fit for a message. */
export const briefFinding = ({ path, message, fix, ...finding }: Finding): Finding => ({
  ...finding,
  path: briefSentence(path),
  message: briefSentence(message),
  ...(fix === undefined ? {} : { fix: briefSentence(fix) }),
});
