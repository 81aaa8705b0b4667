import { replaceHalves } from './halves.js';
import { DatasetError, type Report } from './issues.js';
import { LIMITS } from './limits.js';
import { joinPath } from './quote.js';

type Plain = null | boolean | number | string | Plain[] | { [key: string]: Plain };

// C0 and C1 controls except tab and line breaks, bidi overrides and isolates, what no XML can hold.
const HARMFUL =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/g;
const harmless = (text: string): string => replaceHalves(text, '').replace(HARMFUL, '');

/**
 * A fresh copy of anything that is shaped like JSON: own fields only, no `__proto__`, harmful control characters
 * removed from texts and names (each one reported). Walks with a stack of its own, so deep data can't overflow.
 *
 * @param isVerbatim Whether the text at a path keeps all its characters.
 * @throws {DatasetError} E_LIMIT when the data is too deep, too long or too large.
 */
export function plainCopy(value: unknown, report: Report, isVerbatim: (path: string) => boolean): Plain {
  const box: { root: Plain } = { root: null };
  let size = 0;
  const open: { from: object; to: Plain[] | { [key: string]: Plain }; path: string; depth: number }[] = [];

  const take = (item: unknown, path: string, depth: number): Plain => {
    size += 8;
    if (typeof item === 'string') {
      if (item.length > LIMITS.characters)
        throw tooLarge(path, `A text has ${item.length} characters; at most ${LIMITS.characters} are allowed.`);
      size += item.length;
      return isVerbatim(path) ? item : clean(item, path, report);
    }
    if (typeof item === 'number' || typeof item === 'boolean') return item;
    if (typeof item !== 'object' || item === null) return null;
    if (depth > LIMITS.depth) throw tooLarge(path, `The data is nested more than ${LIMITS.depth} deep.`);
    const to: Plain[] | { [key: string]: Plain } = Array.isArray(item) ? [] : {};
    open.push({ from: item, to, path, depth });
    return to;
  };

  box.root = take(value, '', 1);
  for (let next = open.pop(); next; next = open.pop()) {
    const { from, to, path, depth } = next;
    if (Array.isArray(to)) {
      const list = from as readonly unknown[];
      if (list.length > LIMITS.bytes / 8) throw tooLarge(path, `A list has ${list.length} entries.`);
      for (let i = 0; i < list.length; i++) to.push(take(list[i], joinPath(path, i), depth + 1));
    } else {
      for (const key of Object.keys(from)) {
        const at = joinPath(path, key);
        if (key.length > LIMITS.characters)
          throw tooLarge(at, `A name has ${key.length} characters; at most ${LIMITS.characters} are allowed.`);
        size += key.length;
        const name = harmless(key);
        const isTaken = name !== key && (Object.hasOwn(from, name) || Object.hasOwn(to, name));
        if (name !== key)
          report(
            'W_CHARS',
            at,
            `Invisible control characters ${isTaken ? NAME_TWICE : 'were removed from this name.'}`,
          );
        if (isTaken || name === '__proto__') continue;
        to[name] = take((from as Record<string, unknown>)[key], at, depth + 1);
      }
    }
    if (size > LIMITS.bytes) throw tooLarge(path, 'The data is larger than 1 MiB.');
  }
  return box.root;
}

const NAME_TWICE = 'are all that tells this name from another one. It is ignored.';

function clean(text: string, path: string, report: Report): string {
  const cleaned = harmless(text);
  if (cleaned !== text) report('W_CHARS', path, 'Invisible control characters were removed from this text.');
  return cleaned.replace(/[\u2028\u2029]/g, ' ').replace(/(?:\r?\n[\t ]*){3,}/g, '\n\n');
}

const tooLarge = (path: string, message: string): DatasetError => new DatasetError('E_LIMIT', message, { path });
