/**
 * Makes Lit go on from a tree that a server has drawn, as if it had drawn it itself. Comments in it say where values
 * begin and end (`src/server/markup.ts`). Where the tree has something else than the value, Lit writes the value.
 */
import { html, nothing, render, type LitElement } from '../lit.js';

type Options = LitElement['renderOptions'];
type Private = Readonly<Record<string, unknown>>;

/** A place in a template where a value goes. */
interface Place {
  /** 1 an attribute, property or listener; 2 content. */
  readonly type: number;
  /** Which of the template's elements and comments it is at. */
  readonly index: number;
  readonly name: string;
  readonly strings: readonly string[];
  readonly ctor: new (...given: unknown[]) => Part;
}
interface Part extends Record<string, unknown> {
  readonly strings?: readonly string[];
}
interface Template {
  readonly el: HTMLTemplateElement;
  readonly parts: readonly Place[];
}
interface Result {
  readonly values: readonly unknown[];
}

const probe = render(html`<i></i>`, document.createDocumentFragment()) as unknown as Part;
/** What Lit calls these in the build for development, and in the other. */
const [COMMITTED, SET, TEMPLATE, PARTS] =
  '_$committedValue' in probe
    ? (['_$committedValue', '_$setValue', '_$getTemplate', '_$parts'] as const)
    : (['_$AH', '_$AI', '_$AC', '_$AV'] as const);
const ChildPart = probe.constructor as Place['ctor'];
const Instance = (probe[COMMITTED] as Private).constructor as Place['ctor'];

/** Where Lit looks for what it has rendered into an element. */
const ROOT_PART = '_$litPart$';

const BEGIN = '[';
const END = ']';
const isComment = (node: Node | null, data?: string): node is Comment =>
  node?.nodeType === Node.COMMENT_NODE && (data === undefined || (node as Comment).data === data);

/** Whether a server has drawn what is in a root. */
export const isAdoptable = (root: ParentNode & Node): boolean => beginIn(root) !== undefined;

const beginIn = (root: ParentNode & Node): Comment | undefined =>
  [...root.childNodes].find((node) => isComment(node, BEGIN));

/** Adopts what a server has drawn into a root, for a value that Lit renders there next. */
export function adopt(root: ParentNode & Node, value: unknown, options: Options): void {
  Reflect.deleteProperty(root, ROOT_PART);
  const begin = beginIn(root);
  const end = begin && endOf(begin);
  if (!begin || !end) return root.replaceChildren();
  const part = new ChildPart(begin, end, undefined, options);
  adoptContent(part, value, begin, end, options);
  Object.assign(root, { [ROOT_PART]: part });
}

/** The comment that ends what another one begins. */
function endOf(begin: Node): Node | undefined {
  let depth = 0;
  for (let node = begin.nextSibling; node; node = node.nextSibling) {
    if (isComment(node, BEGIN)) depth++;
    if (isComment(node, END) && depth-- === 0) return node;
  }
  return undefined;
}

function adoptContent(part: Part, value: unknown, begin: Node, end: Node, options: Options): void {
  if (isSame(part, value, begin, end, options)) return;
  for (let node = begin.nextSibling; node && node !== end; node = begin.nextSibling) node.remove?.();
  part[COMMITTED] = nothing;
  set(part, value);
}

/** Whether what is between two comments is what a value looks like. Then the part holds it. */
function isSame(part: Part, value: unknown, begin: Node, end: Node, options: Options): boolean {
  const first = begin.nextSibling;
  if (value === nothing || value === undefined || value === null || value === '') return first === end;
  if (typeof value !== 'object') {
    part[COMMITTED] = value;
    return first?.nextSibling === end && first.nodeType === Node.TEXT_NODE && (first as Text).data === textOf(value);
  }
  return '_$litType$' in value
    ? isSameTemplate(part, value as unknown as Result, begin, end, options)
    : isSameList(part, value as Iterable<unknown>, begin, end, options);
}

function isSameList(part: Part, list: Iterable<unknown>, begin: Node, end: Node, options: Options): boolean {
  const parts: Part[] = [];
  let node = begin.nextSibling;
  for (const value of list) {
    const last = isComment(node, BEGIN) ? endOf(node) : undefined;
    if (!node || !last) return false;
    const item = new ChildPart(node, last, part, options);
    adoptContent(item, value, node, last, options);
    parts.push(item);
    node = last.nextSibling;
  }
  part[COMMITTED] = parts;
  return node === end;
}

function isSameTemplate(part: Part, result: Result, begin: Node, end: Node, options: Options): boolean {
  const template = (part[TEMPLATE] as (result: Result) => Template)(result);
  const nodes = pairs(template.el.content, begin.nextSibling, end, []);
  if (!nodes) return false;
  const instance = new Instance(template, part);
  const parts = instance[PARTS] as Part[];
  let i = 0;
  for (const place of template.parts) {
    const node = nodes[place.index];
    if (!node) return false;
    if (place.type === 2) {
      const last = endOf(node);
      if (!last) return false;
      const child = new ChildPart(node, last, instance, options);
      adoptContent(child, result.values[i++], node, last, options);
      parts.push(child);
    } else {
      const attribute = new place.ctor(node, place.name, place.strings, instance, options);
      const count = place.strings.length - 1;
      adoptAttribute(attribute, place, node as HTMLElement, result.values, i);
      i += count;
      parts.push(attribute);
    }
  }
  part[COMMITTED] = instance;
  return true;
}

/**
 * The elements and comments of a tree that stand for those of a template, in the order of the document. Undefined when
 * it is another tree.
 */
function pairs(template: Node, first: Node | null, end: Node | null, found: Node[]): Node[] | undefined {
  let node = first;
  const skipText = (): void => {
    while (node && node !== end && node.nodeType === Node.TEXT_NODE) node = node.nextSibling;
  };
  for (const wanted of template.childNodes) {
    if (wanted.nodeType === Node.TEXT_NODE) continue;
    // Lit ends a template in which a value comes last with a comment of its own. It counts, but stands for nothing.
    if (isComment(wanted, '?')) {
      found.push(wanted);
      continue;
    }
    skipText();
    if (!node || node === end || node.nodeName !== wanted.nodeName) return undefined;
    found.push(node);
    if (isComment(wanted)) node = isComment(node, BEGIN) ? (endOf(node) ?? null) : node;
    // What is in an element that the template leaves empty is its own.
    else if (wanted.firstChild && !pairs(wanted, node.firstChild, null, found)) return undefined;
    node = node?.nextSibling ?? null;
  }
  skipText();
  return node === end ? found : undefined;
}

/** Of the values of a template, those from `i` on are those of the attribute. */
function adoptAttribute(part: Part, place: Place, element: HTMLElement, values: readonly unknown[], i: number): void {
  const value = values[i];
  if (part.strings) set(part, values, part, i);
  else if (isThere(part, place.name, element, value)) part[COMMITTED] = value;
  else set(part, value);
}

function isThere({ constructor }: Part, name: string, element: HTMLElement, value: unknown): boolean {
  const kind = constructor as unknown;
  if (kind === kinds.property) return name === 'textContent' && element.textContent === textOf(value);
  if (kind === kinds.boolean) {
    const isOn = element.hasAttribute(name);
    // A reader may have opened it.
    return (name === 'open' && isOn) || isOn === Boolean(value && value !== nothing);
  }
  if (kind !== kinds.attribute) return false;
  return element.getAttribute(name) === (value === nothing ? null : textOf(value));
}

/** As browsers write it: nothing for undefined and null. */
const textOf = (value: unknown): string => [value].join();

const set = (part: Part, ...given: unknown[]): void => (part[SET] as (...given: unknown[]) => void)(...given);

/** Lit's classes for what is bound to an element. */
const kinds = (() => {
  const example = html`<i .a=${0} ?b=${0} c=${0}></i>` as unknown as Result;
  const { parts } = (probe[TEMPLATE] as (result: Result) => Template)(example);
  return { property: parts[0]?.ctor, boolean: parts[1]?.ctor, attribute: parts[2]?.ctor } as const;
})();
