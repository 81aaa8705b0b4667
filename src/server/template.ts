/** A binding or a fixed value of an attribute in a template. */
export interface Attribute {
  readonly name: string;
  /** `.` a property, `?` an attribute that is there or not, `@` a listener. */
  readonly kind: '' | '.' | '?' | '@';
  /** What is written: the fixed text, with the numbers of the values between its pieces. */
  readonly value: readonly (string | number)[];
}

/** A piece of a template: fixed markup, the number of a value that is shown there, or the start of an element. */
export type Piece = string | number | { readonly tag: string; readonly attributes: readonly Attribute[] };

const read = new WeakMap<TemplateStringsArray, readonly Piece[]>();

/** Takes a template of Lit to pieces, once. Templates are code of this package: nothing in them is foreign. */
export function piecesOf(strings: TemplateStringsArray): readonly Piece[] {
  const known = read.get(strings) ?? take(strings);
  read.set(strings, known);
  return known;
}

/** What stands for a value while the template is one text: signs that no template has. */
const VALUE = /\uE000(\d+)\uE001/;
const TAG = /<([a-z][\w-]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/gi;
const ATTRIBUTE = /([.?@]?)([\w:-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+)))?/g;

function take(strings: TemplateStringsArray): readonly Piece[] {
  let all = strings[0] ?? '';
  for (let i = 1; i < strings.length; i++) all += `\uE000${i - 1}\uE001${strings[i]}`;
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of all.matchAll(TAG)) {
    const [whole, tag = '', inside = ''] = match;
    pieces.push(...withValues(all.slice(end, match.index)));
    pieces.push({ tag, attributes: attributesIn(inside) });
    end = match.index + whole.length;
  }
  return [...pieces, ...withValues(all.slice(end))].filter((piece) => piece !== '');
}

const attributesIn = (inside: string): readonly Attribute[] =>
  [...inside.matchAll(ATTRIBUTE)].map(([, kind = '', name = '', double, single, bare]) => ({
    name,
    kind: kind as Attribute['kind'],
    value: withValues(double ?? single ?? bare ?? ''),
  }));

/** A text between whose pieces the numbers of values stand. */
const withValues = (text: string): (string | number)[] =>
  text.split(VALUE).map((piece, i) => (i % 2 === 1 ? Number(piece) : piece));
