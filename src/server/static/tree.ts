/** The markup that this package draws, as a tree: for forms that allow only some tags, or none. */

/** An element of a tree. */
export interface Branch {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Node[];
}
export type Node = string | Branch;

export const branch = (tag: string, children: readonly Node[], attributes: Branch['attributes'] = {}): Branch => ({
  tag,
  attributes,
  children,
});

const PIECE = /<(\/?)([a-z][\w-]*)((?:[^>"]|"[^"]*")*)>|([^<]+)/gi;
const ATTRIBUTE = /([\w:-]+)(?:="([^"]*)")?/g;
const SIGNS: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };

const plain = (text: string): string => text.replace(/&(?:amp|lt|gt|quot);/g, (sign) => SIGNS[sign] ?? sign);

/** The tree of markup that `Markup` has drawn: every element has its end tag, and every text is escaped. */
export function treeOf(markup: string): readonly Node[] {
  const top: Node[] = [];
  const open = [{ tag: '', children: top }];
  for (const [, end, tag = '', inside = '', text] of markup.matchAll(PIECE)) {
    const children = open.at(-1)?.children ?? top;
    if (text !== undefined) children.push(plain(text));
    else if (end) open.pop();
    else {
      const inner: Node[] = [];
      const attributes = [...inside.matchAll(ATTRIBUTE)].map(([, name = '', value = '']) => [name, plain(value)]);
      children.push({ tag, attributes: Object.fromEntries(attributes), children: inner });
      open.push({ tag, children: inner });
    }
  }
  return top;
}

/** The words of a tree, white space folded. */
export const wordsOf = (nodes: readonly Node[]): string => allWords(nodes).replace(/\s+/g, ' ').trim();

const allWords = (nodes: readonly Node[]): string =>
  nodes.map((node) => (typeof node === 'string' ? node : allWords(node.children))).join('');
