/**
 * The texts in a source file that is one object: a JSON file, or a TypeScript file of words such as
 * `src/languages/fr/messages.ts`. Each text knows where it is written, so that one can be changed and the rest of the
 * file stays as it is, comments included.
 */

/** A text in a file. */
export interface Literal {
  /** The keys that lead to it; items of lists are counted from 0. */
  readonly path: readonly string[];
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

const SPACE = /(?:\s|\/\/[^\n]*|\/\*[^]*?\*\/)*/y;
const STRING = /'(?:[^'\\\n]|\\[^])*'|"(?:[^"\\\n]|\\[^])*"/y;
const WORD = /[\w$.-]+/y;
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' };

/** What a quoted text says. */
const unquote = (quoted: string): string =>
  quoted
    .slice(1, -1)
    .replace(/\\(?:u([\da-fA-F]{4})|([^]))/g, (_, hex: string | undefined, other: string) =>
      hex === undefined ? (ESCAPES[other] ?? other) : String.fromCharCode(Number.parseInt(hex, 16)),
    );

/**
 * Every text of the object in a file, in its order.
 *
 * @throws when the file holds anything but objects, lists, texts and plain words.
 */
export function literalsIn(source: string): readonly Literal[] {
  const found: Literal[] = [];
  const json = source.trimStart().startsWith('{');
  let at = json ? source.indexOf('{') : source.indexOf(' = {') + ' = '.length;

  function take(pattern: RegExp): string {
    pattern.lastIndex = at;
    const [text = ''] = pattern.exec(source) ?? [];
    at += text.length;
    return text;
  }
  function fail(): never {
    throw new Error(`line ${source.slice(0, at).split('\n').length}: only objects, lists and texts are read here`);
  }
  /** The next sign, without the space and comments before it. */
  function next(): string {
    take(SPACE);
    return source[at] ?? fail();
  }
  /** Reads up to a closing bracket; `item` reads what stands between two commas. */
  function list(close: string, item: (index: number) => void): void {
    at++;
    for (let index = 0; next() !== close; index++) {
      item(index);
      if (next() === ',') at++;
      else if (next() !== close) fail();
    }
    at++;
  }
  function value(path: readonly string[]): void {
    const sign = next();
    const start = at;
    if (sign === '{')
      list('}', () => {
        const quoted = take(STRING);
        const key = quoted ? unquote(quoted) : take(WORD) || fail();
        if (next() !== ':') fail();
        at++;
        value([...path, key]);
      });
    else if (sign === '[') list(']', (index) => value([...path, String(index)]));
    else {
      const quoted = take(STRING);
      if (quoted) found.push({ path, value: unquote(quoted), start, end: at });
      else if (!take(WORD)) fail();
    }
  }
  value([]);
  return found;
}

/** A path as one text, for maps. */
export const keyOf = (path: readonly string[]): string => path.join('\0');

/** The file with other texts at some paths; nothing else in it changes. */
export function withTexts(source: string, texts: ReadonlyMap<string, string>): string {
  const quoteOf = (text: string, mark: string): string =>
    mark === '"'
      ? JSON.stringify(text)
      : `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
  let written = '';
  let last = 0;
  for (const { path, start, end } of literalsIn(source)) {
    const text = texts.get(keyOf(path));
    if (text === undefined) continue;
    written += source.slice(last, start) + quoteOf(text, source[start] ?? '');
    last = end;
  }
  return written + source.slice(last);
}
