import { LIMITS } from './copy.js';
import { DatasetError } from './issues.js';

/**
 * JSON text as a value.
 *
 * @throws {DatasetError} E_LIMIT over 1 MiB; E_JSON with line, column and, where the fault is a common one, what to do.
 */
export function parseJson(text: string): unknown {
  if (text.length > LIMITS.bytes) throw new DatasetError('E_LIMIT', 'The data is larger than 1 MiB.');
  try {
    return JSON.parse(text);
  } catch {
    const offset = firstFault(text);
    const before = text.slice(0, offset).split('\n');
    const line = before.length;
    const column = (before.at(-1) ?? '').length + 1;
    throw new DatasetError(
      'E_JSON',
      `The data is not valid JSON: line ${line}, column ${column}. ${hint(text, offset)}`.trim(),
      { line, column },
    );
  }
}

const TOKEN =
  // eslint-disable-next-line no-control-regex
  /\s*(?:("(?:[^"\\\u0000-\u001F]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|(true|false|null)|([[\]{},:]))/y;

/** Where the first character stands that JSON can't have there. Engines don't agree on saying it, so we look ourselves. */
function firstFault(text: string): number {
  const open: string[] = [];
  /** What may come next: a value, a key, the colon after a key, or what follows a value. */
  let next: 'value' | 'first-value' | 'key' | 'first-key' | 'colon' | 'after' = 'value';
  TOKEN.lastIndex = 0;
  for (;;) {
    const start = TOKEN.lastIndex;
    const at = start + (/^\s*/.exec(text.slice(start, start + 10_000))?.[0].length ?? 0);
    const match = TOKEN.exec(text);
    if (!match) return at;
    const mark = match[4];
    const isText = match[1] !== undefined;
    const closes = mark === ']' || mark === '}';
    if (next === 'colon') {
      if (mark !== ':') return at;
      next = 'value';
    } else if ((next === 'key' || next === 'first-key') && isText) {
      next = 'colon';
    } else if (
      closes &&
      (next === 'after' || (next === 'first-key' && mark === '}') || (next === 'first-value' && mark === ']'))
    ) {
      if (open.pop() !== (mark === ']' ? '[' : '{')) return at;
      next = 'after';
    } else if (next === 'after') {
      if (mark !== ',' || open.length === 0) return at;
      next = open.at(-1) === '{' ? 'key' : 'value';
    } else if (next === 'value' || next === 'first-value') {
      if (mark === '[' || mark === '{') {
        open.push(mark);
        next = mark === '[' ? 'first-value' : 'first-key';
      } else if (mark) return at;
      else next = 'after';
    } else return at;
  }
}

function hint(text: string, offset: number): string {
  if (!text.trim()) return 'The data is empty.';
  const near = text.slice(Math.max(0, offset - 40), offset + 40);
  const before = text.slice(0, offset).trimEnd();
  if (/<\/?(?:p|br|div|span)\b/i.test(near))
    return 'The editor of the page has put HTML into it: use a “Custom HTML” block, or put the data in a file and name it with src.';
  if (/[“”„‘’]/.test(near)) return 'It has curly quotes; JSON needs straight ones: ".';
  if (/&(?:quot|amp|#\d+);/.test(near))
    return 'The editor of the page has changed its quotes into entities: use a “Custom HTML” block, or put the data in a file and name it with src.';
  if (before.endsWith(',') && /[\]}]/.test(text[offset] ?? '')) return `Remove the comma before ${text[offset]}.`;
  if (text[offset] === "'") return 'Use double quotes: ".';
  if (/[A-Za-z_$]/.test(text[offset] ?? '') && /[{,]$/.test(before)) return 'Put the name in double quotes.';
  if (offset >= text.trimEnd().length) return 'It ends too early: a quote, bracket or brace is not closed.';
  return '';
}
