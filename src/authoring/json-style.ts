/** How the author of a JSON text writes objects: what they put between braces, names and values. */
import type { JsonNode } from './json-tree.js';

type Field = readonly [name: string, value: string | number];

export interface Style {
  /** Between a name and its value. */
  readonly colon: string;
  /** What stands before the member that follows member `index`, or would. */
  between(text: string, index: number): string;
  /** Members in a row. */
  list(fields: readonly Field[], separator?: string): string;
  /** A whole object. */
  object(fields: readonly Field[]): string;
}

/** The style of an object in a text; of none, our own: on one line, with a blank after each sign. */
export function styleOf(text: string, node?: JsonNode): Style {
  const { members = [], start = 0, end = 0 } = node ?? {};
  const [first, second] = members;
  const last = members.at(-1);
  const opening = first ? text.slice(start + 1, first.from) : ' ';
  const closing = last ? text.slice(last.value.end, end - 1) : ' ';
  const colon = first ? (/"(\s*:\s*)$/.exec(text.slice(first.from, first.value.start))?.[1] ?? ': ') : ': ';
  const isTight = colon === ':';
  const comma =
    first && second
      ? text.slice(first.value.end, second.from)
      : `,${opening.includes('\n') ? opening : isTight ? '' : ' '}`;
  const list = (fields: readonly Field[], separator = comma): string =>
    fields.map(([name, value]) => `${JSON.stringify(name)}${colon}${JSON.stringify(value)}`).join(separator);
  return {
    colon,
    between: (whole, index) => {
      const [before, at] = [members[index - 1], members[index]];
      return before && at ? whole.slice(before.value.end, at.from) : comma;
    },
    list,
    object: (fields) => `{${opening}${list(fields)}${closing}}`,
  };
}
