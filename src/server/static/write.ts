/** Writes trees: as markup that HTML and XML read alike, and as Markdown. */
import { escaped } from '../escape.js';
import { wordsOf, type Branch, type Node } from './tree.js';

/** Elements that stand in the flow of a text. */
const INLINE: ReadonlySet<string> = new Set(['strong', 'span', 'a']);
const isInline = (node: Node): boolean => typeof node === 'string' || INLINE.has(node.tag);

/** A tree with one block a line, for people who read their posts as markup. White space is folded. */
export const markupOf = (nodes: readonly Node[]): string =>
  nodes
    .filter((node) => typeof node !== 'string' || node.trim() !== '')
    .map((node) => (typeof node === 'string' ? escaped(folded(node).trim()) : block(node)))
    .join('\n');

function block(node: Branch): string {
  const { tag, children } = node;
  if (children.length === 0) return `<${tag}${attributesOf(node)} />`;
  if (children.some((child) => !isInline(child)))
    return `<${tag}${attributesOf(node)}>\n${markupOf(children)}\n</${tag}>`;
  return `<${tag}${attributesOf(node)}>${inline(children).trim()}</${tag}>`;
}

const inline = (nodes: readonly Node[]): string =>
  nodes
    .map((node) => {
      if (typeof node === 'string') return escaped(node);
      return `<${node.tag}${attributesOf(node)}>${inline(node.children)}</${node.tag}>`;
    })
    .join('')
    .replace(/\s+/g, ' ')
    .replace(/> (<\/(?:span|strong|a)>)/g, '>$1');

const attributesOf = ({ attributes }: Branch): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('');

const folded = (text: string): string => text.replace(/\s+/g, ' ');

/** A drawing as the text of a file. */
export const drawingOf = (nodes: readonly Node[]): string =>
  nodes
    .map((node) => {
      if (typeof node === 'string') return escaped(node.trim());
      const inner = drawingOf(node.children);
      return inner ? `<${node.tag}${attributesOf(node)}>${inner}</${node.tag}>` : `<${node.tag}${attributesOf(node)}/>`;
    })
    .join('');

/** A tree as Markdown that CommonMark reads: blocks with an empty line between. */
export const markdownOf = (nodes: readonly Node[]): string =>
  nodes
    .map((node) => (typeof node === 'string' ? line([node]) : markdownBlock(node)))
    .filter(Boolean)
    .join('\n\n');

function markdownBlock({ tag, children, attributes }: Branch): string {
  const level = /^h([1-6])$/.exec(tag)?.[1];
  if (level !== undefined) return `${'#'.repeat(Number(level))} ${line(children)}`;
  if (tag === 'img') return `![${signs(attributes['alt'] ?? '')}](<${attributes['src'] ?? ''}>)`;
  if (tag === 'ol' || tag === 'ul')
    return children
      .filter((item): item is Branch => typeof item !== 'string')
      .map((item, i) => `${tag === 'ol' ? `${i + 1}.` : '-'} ${line(item.children)}`)
      .join('\n');
  return children.every(isInline) ? line(children) : markdownOf(children);
}

/** One line. What a line may not begin with is a list or a heading in Markdown. */
const line = (nodes: readonly Node[]): string =>
  folded(markdownInline(nodes))
    .trim()
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^[-+#>=~]/, '\\$&');

const markdownInline = (nodes: readonly Node[]): string =>
  nodes
    .map((node) => {
      if (typeof node === 'string') return signs(node);
      const inner = markdownInline(node.children);
      if (node.tag === 'strong') return wordsOf(node.children) ? emphasised(inner) : '';
      return node.tag === 'a' ? `[${inner.trim()}](<${node.attributes['href'] ?? ''}>)` : inner;
    })
    .join('');

/** The signs of an emphasis touch its text. */
const emphasised = (text: string): string => {
  const [, before = '', inner = '', after = ''] = /^(\s*)([^]*?)(\s*)$/.exec(text) ?? [];
  return `${before}**${inner}**${after}`;
};

/** A text without the meaning that Markdown gives to its signs. */
const signs = (text: string): string => text.replace(/[\\`*_[\]<>|~]|&(?=#?\w+;)/g, '\\$&');
