/**
 * Gives a point of a dataset its place, in the JSON text itself: whatever is not changed stays as its author wrote it,
 * character by character.
 */
import type { Side, View } from '../atlas/index.js';
import { DatasetError } from '../dataset/issues.js';
import { parseJson } from '../dataset/json.js';
import { jsonTree, memberOf, type JsonMember, type JsonNode } from './json-tree.js';
import { styleOf, type Style } from './json-style.js';

/** A place as it is written: x and y from 0 to 100, in per cent of the view’s box from its top left. */
export interface WrittenPlace {
  readonly view: View;
  readonly x: number;
  readonly y: number;
  /** Undefined: none is named. */
  readonly side?: Side | 'both' | undefined;
}

/** A point in a JSON text, by its number in the list. */
export interface PointInText {
  readonly index: number;
  readonly id?: string;
  /** Its name; of several languages, the first. */
  readonly name?: string;
  /** What is written of its place, whether it is right or not. */
  readonly written: { readonly view?: unknown; readonly x?: unknown; readonly y?: unknown; readonly side?: unknown };
  /** Where it is in the text: its first character, and the one after its last. */
  readonly start: number;
  readonly end: number;
  /** Where its name is, if that is a text: inside the quotes. */
  readonly nameRange?: readonly [start: number, end: number];
}

/**
 * The points of a dataset, in the order of the text. Entries that are not objects are no points.
 *
 * @throws {DatasetError} E_JSON or E_LIMIT for a text that can't be read, E_SHAPE for one that is no dataset.
 */
export function pointsInText(text: string): readonly PointInText[] {
  const { body, shift, points } = read(text);
  return (points?.items ?? []).flatMap((node, index): PointInText[] => {
    if (!node.members) return [];
    const valueOf = (name: string): unknown => {
      const value = memberOf(node, name);
      return value && (JSON.parse(body.slice(value.start, value.end)) as unknown);
    };
    const [id, written] = [valueOf('id'), valueOf('name')];
    const name = typeof written === 'object' && written !== null ? (Object.values(written) as unknown[])[0] : written;
    const nameNode = typeof written === 'string' ? memberOf(node, 'name') : undefined;
    return [
      {
        index,
        ...(typeof id === 'string' ? { id } : {}),
        ...(typeof name === 'string' ? { name } : {}),
        written: { view: valueOf('view'), x: valueOf('x'), y: valueOf('y'), side: valueOf('side') },
        start: node.start + shift,
        end: node.end + shift,
        ...(nameNode ? { nameRange: [nameNode.start + 1 + shift, nameNode.end - 1 + shift] } : {}),
      },
    ];
  });
}

/**
 * The text with the place of a point set. Without `side`, a side that is written there is taken away.
 *
 * @param index The number of the point in the list, from 0.
 * @throws {DatasetError} as `pointsInText`.
 * @throws {RangeError} when there is no such point, or x or y is not from 0 to 100.
 */
export function placeInText(text: string, index: number, place: WrittenPlace): string {
  checkPlace(place);
  const { body, shift, points } = read(text);
  const node = points?.items?.[index];
  if (!node?.members) throw new RangeError(`There is no point ${index}.`);
  return text.slice(0, shift) + applied(body, editsFor(body, node, node.members, place));
}

/**
 * The text with one more point at the end of the list, written as the last one is. It gets an id that nothing else has,
 * such as `own-1`. A text that is empty becomes a dataset.
 *
 * @returns Also the number of the new point in the list.
 * @throws {DatasetError} as `pointsInText`.
 * @throws {RangeError} when x or y is not from 0 to 100.
 */
export function addPointInText(
  text: string,
  place: WrittenPlace,
  name = 'New point',
): { readonly text: string; readonly index: number } {
  checkPlace(place);
  const members = [['id', freeId(text)], ['name', name], ...fieldsOf(place)] as const;
  if (!text.trim()) return { text: `{\n  "points": [\n    ${styleOf('').object(members)}\n  ]\n}\n`, index: 0 };
  const { body, shift, root, points } = read(text);
  const index = points?.items?.length ?? 0;
  return { text: text.slice(0, shift) + applied(body, [addition(body, root, points, members)]), index };
}

interface Edit {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

type Field = readonly [name: string, value: string | number];

const fieldsOf = ({ view, x, y, side }: WrittenPlace): readonly Field[] => [
  ['view', view],
  ['x', x],
  ['y', y],
  ...(side ? [['side', side] as const] : []),
];

/** The three values alone, as they stand in a point: `"view": "back", "x": 46.2, "y": 31.5`. */
export const printPlace = ({ view, x, y }: WrittenPlace): string => styleOf('').list(fieldsOf({ view, x, y }));

function checkPlace({ x, y }: WrittenPlace): void {
  // What is beside the picture is never moved onto it.
  if (![x, y].every((each) => each >= 0 && each <= 100)) throw new RangeError('x and y are from 0 to 100.');
}

function read(text: string): {
  readonly body: string;
  readonly shift: number;
  readonly root: JsonNode;
  readonly points: JsonNode | undefined;
} {
  const shift = text.startsWith('\uFEFF') ? 1 : 0;
  const body = text.slice(shift);
  if (!body.trim()) return { body, shift, root: { start: 0, end: 0, members: [] }, points: undefined };
  parseJson(body);
  const root = jsonTree(body);
  const points = memberOf(root, 'points');
  if (!root?.members) throw new DatasetError('E_SHAPE', 'This is JSON, but not a dataset: that is written { … }.');
  if (points && !points.items) throw new DatasetError('E_SHAPE', '"points" is not a list.', { path: 'points' });
  return { body, shift, root, points };
}

/** What has to change for a point to be in a place. */
function editsFor(body: string, node: JsonNode, members: readonly JsonMember[], place: WrittenPlace): Edit[] {
  const style = styleOf(body, node);
  const fields = fieldsOf(place);
  const isDropped = ({ name }: JsonMember): boolean => name === 'side' && !place.side;
  const kept = members.filter((member) => !isDropped(member));
  const last = kept.at(-1);
  if (!last) return [{ from: node.start, to: node.end, insert: style.object(fields) }];

  const edits: Edit[] = [];
  const missing: Field[] = [];
  for (const [name, value] of fields) {
    const old = memberOf(node, name);
    if (!old) missing.push([name, value]);
    else if (JSON.parse(body.slice(old.start, old.end)) !== value)
      edits.push({ from: old.start, to: old.end, insert: JSON.stringify(value) });
  }
  const lastOf = (...names: readonly string[]) => kept.findLast(({ name }) => names.includes(name));
  const anchor = lastOf('view', 'x', 'y') ?? lastOf('id', 'name') ?? last;
  if (missing.length > 0) {
    const before = style.between(body, members.indexOf(anchor));
    edits.push({ from: anchor.value.end, to: anchor.value.end, insert: before + style.list(missing, before) });
  }
  return [...edits, ...removals(members, isDropped)];
}

/** Takes members out of an object, each with one of its commas. */
function removals(members: readonly JsonMember[], isDropped: (member: JsonMember) => boolean): Edit[] {
  const first = members.findIndex((member) => !isDropped(member));
  const [head, firstKept] = [members[0], members[first]];
  const edits: Edit[] = head && firstKept && first > 0 ? [{ from: head.from, to: firstKept.from, insert: '' }] : [];
  members.forEach((member, i) => {
    const before = members[i - 1];
    if (before && i > first && isDropped(member))
      edits.push({ from: before.value.end, to: member.value.end, insert: '' });
  });
  return edits;
}

/** A point at the end of the list, in the manner of the one before it. */
function addition(body: string, root: JsonNode, points: JsonNode | undefined, members: readonly Field[]): Edit {
  const last = points?.items?.at(-1);
  if (points && last) {
    const before = points.items?.at(-2);
    const opening = body.slice(points.start + 1, points.items?.[0]?.start);
    const separator = before ? body.slice(before.end, last.start) : `,${opening.includes('\n') ? opening : ' '}`;
    return { from: last.end, to: last.end, insert: separator + styleOf(body, last).object(members) };
  }
  const style: Style = styleOf(body, root);
  const isOneLine = !body.trim().includes('\n') && (root.members?.length ?? 0) > 0;
  const indent = isOneLine ? '' : /[^\n]*$/.exec(body.slice(0, points?.start ?? root.members?.[0]?.from))?.[0];
  const step = /^\s+/.exec(indent ?? '')?.[0] ?? '';
  const unit = step || '  ';
  const object = styleOf('').object(members);
  const line = body.includes('\r\n') ? '\r\n' : '\n';
  const list = isOneLine ? `[${style.object(members)}]` : `[${line}${unit}${unit}${object}${line}${unit}]`;
  if (points) return { from: points.start, to: points.end, insert: list };
  const end = root.members?.at(-1)?.value.end;
  if (end === undefined) return { from: root.start, to: root.end, insert: `{${line}  "points": ${list}${line}}` };
  const before = style.between(body, (root.members?.length ?? 0) - 1);
  return { from: end, to: end, insert: `${before}"points"${style.colon}${list}` };
}

/** An id that is written nowhere in the text, so that no routine means the new point by chance. */
function freeId(text: string): string {
  const used = text.trim() ? pointsInText(text).flatMap(({ id, name }) => [id, name]) : [];
  let number = 1;
  while (used.includes(`own-${number}`) || text.includes(`"own-${number}"`)) number++;
  return `own-${number}`;
}

function applied(text: string, edits: readonly Edit[]): string {
  let result = text;
  // From the end, so that what comes before keeps its place; where two begin together, the longer one goes first.
  for (const { from, to, insert } of edits.toSorted((a, b) => b.from - a.from || b.to - a.to))
    result = result.slice(0, from) + insert + result.slice(to);
  return result;
}
