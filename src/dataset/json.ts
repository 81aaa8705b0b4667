import { LIMITS } from './limits.js';
import { DatasetError } from './issues.js';
import { joinPath } from './quote.js';

/**
 * JSON text as a value. It may begin with a byte order mark, as some editors write it.
 *
 * @throws {DatasetError} E_LIMIT over 1 MiB; E_JSON with line, column and, where the fault is a common one, what to do.
 */
export function parseJson(file: string): unknown {
  const text = file.replace(/^\uFEFF/, '');
  if (text.length > LIMITS.bytes) throw new DatasetError('E_LIMIT', 'The data is larger than 1 MiB.');
  try {
    return JSON.parse(text);
  } catch {
    const offset = walkJson(text);
    // An engine may refuse a text without a fault because it is too deep for it.
    if (offset === undefined) throw new DatasetError('E_LIMIT', `The data is nested more than ${LIMITS.depth} deep.`);
    const { line, column } = positionsIn(text)(offset);
    throw new DatasetError(
      'E_JSON',
      `The data is not valid JSON: line ${line}, column ${column}. ${hint(text, offset)}`.trim(),
      { line, column },
    );
  }
}

/** A place in a text, counted from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** The position of each character of a text, by its offset. */
export function positionsIn(text: string): (offset: number) => Position {
  const lineStarts = [0];
  for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) lineStarts.push(i + 1);
  return (offset) => {
    const line = lineStarts.findLastIndex((start) => start <= offset);
    return { line: line + 1, column: offset - (lineStarts[line] ?? 0) + 1 };
  };
}

/** What `walkJson` finds, in the order of the text. Offsets count characters from 0. */
export interface JsonVisitor {
  value?(path: string, offset: number): void;
  /** A name that its object already has. */
  repeatedName?(path: string, offset: number): void;
  /** Every word and sign, however deep. */
  token?(token: string, offset: number): void;
}

/** A list or an object that is still open, and where in it we are. */
interface Container {
  /** The names so far; undefined in a list. */
  readonly names: Set<string> | undefined;
  key: string | number;
}

const SPACE = /[\t\n\r ]*/y;
const TOKEN =
  // eslint-disable-next-line no-control-regex
  /"[^"\\\u0000-\u001F]*(?:\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})[^"\\\u0000-\u001F]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null|[[\]{},:]/y;

/**
 * Walks through a JSON text, exactly as strict as `JSON.parse`, which gives no positions (and that of a fault only in
 * some browsers). Keeps a stack of its own, so deep data can't overflow.
 *
 * @param visitor Is told of every token, and of each value and name that is not nested more deeply than data may be.
 * @returns The offset of the first character that JSON can't have there; undefined when there is none.
 */
export function walkJson(text: string, visitor?: JsonVisitor): number | undefined {
  const open: Container[] = [];
  /** What comes next. An item is an entry of a list, a name in an object, or the whole value. */
  let next: 'item' | 'colon' | 'value' | 'comma' = 'item';
  /** Whether the list or object may end here instead. */
  let mayEnd = false;
  let offset = 0;
  const tell = (kind: 'value' | 'repeatedName'): void => {
    if (!visitor?.[kind] || open.length > LIMITS.depth) return;
    let path = '';
    for (const { key } of open) path = joinPath(path, key);
    visitor[kind]?.(path, offset);
  };
  for (;;) {
    offset = endOf(SPACE, text, offset);
    const token = text.slice(offset, endOf(TOKEN, text, offset));
    const container = open.at(-1);
    if (container && mayEnd && token === (container.names ? '}' : ']')) {
      open.pop();
      next = 'comma';
    } else if (next === 'comma') {
      if (!container && offset === text.length) return undefined;
      if (!container || token !== ',') return offset;
      if (typeof container.key === 'number') container.key++;
      next = 'item';
      mayEnd = false;
    } else if (next === 'colon') {
      if (token !== ':') return offset;
      next = 'value';
    } else if (next === 'item' && container?.names) {
      if (!token.startsWith('"')) return offset;
      const name = JSON.parse(token) as string;
      container.key = name;
      if (container.names.has(name)) tell('repeatedName');
      container.names.add(name);
      next = 'colon';
      mayEnd = false;
    } else {
      if (token === '' || ']},:'.includes(token)) return offset;
      tell('value');
      if (token === '[') open.push({ names: undefined, key: 0 });
      if (token === '{') open.push({ names: new Set(), key: '' });
      next = open.at(-1) === container ? 'comma' : 'item';
      mayEnd = true;
    }
    visitor?.token?.(token, offset);
    offset += token.length;
  }
}

/** Where the match of a sticky pattern at `start` ends; `start` itself when there is none. */
function endOf(pattern: RegExp, text: string, start: number): number {
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : start;
}

function hint(text: string, offset: number): string {
  if (!text.trim()) return 'The data is empty.';
  const near = text.slice(Math.max(0, offset - 40), offset + 40);
  const before = text.slice(0, offset).trimEnd();
  const found = text[offset] ?? '';
  if (/<\/?(?:p|br|div|span)\b/i.test(near))
    return (
      'The page’s editor has put HTML into it: use a “Custom HTML” block, or put the data in a file and name it ' +
      'with src.'
    );
  if (near.startsWith('[object'))
    return 'The page has written an object as a word: set the property data, or write JSON.stringify(…).';
  if (/[“”„″‘’]/.test(near)) return 'It has curly quotes; JSON needs straight ones: ".';
  if (/&(?:quot|amp|#\d+);/.test(near))
    return (
      'The page’s editor has turned its quotes into entities: use a “Custom HTML” block, or put the data in a ' +
      'file and name it with src.'
    );
  if (before.endsWith(',') && /[\]}]/.test(found)) return `Remove the comma before ${found}.`;
  if (found === "'") return 'Use double quotes: ".';
  if (/[A-Za-z_$]/.test(found) && /[{,]$/.test(before)) return 'Put the name in double quotes.';
  if (/[\s\u200B]/.test(found) && !/[\t\n\r ]/.test(found))
    return 'There is an invisible character that JSON does not know: delete it, or type a plain space.';
  if (offset >= text.trimEnd().length) return 'It ends too early: a quote, bracket or brace is not closed.';
  return '';
}
