/** Takes what a printed sheet says over into the few tags that every place keeps. */
import { branch, wordsOf, type Branch, type Node } from './tree.js';

/** Elements that are kept by their own names. */
const KEPT: ReadonlySet<string> = new Set(['p', 'ol', 'ul', 'li', 'strong']);

/** How a text is written: at which level the names of points are, and in which direction. */
export interface Writing {
  readonly level: number;
  readonly dir: 'ltr' | 'rtl';
}

/**
 * The same texts in `h2` to `h6`, `p`, `ol`, `ul`, `li`, `strong`, and `span` where a text is in another language or
 * direction. Everything else that only arranges is left out, its content stays.
 */
export function allowed(nodes: readonly Node[], writing: Writing): readonly Node[] {
  return nodes.flatMap((node): readonly Node[] => {
    if (typeof node === 'string') return [node];
    const { tag, attributes } = node;
    const children = allowed(node.children, writing);
    const is = (name: string): boolean => attributes['class'] === name;
    if (attributes['role'] === 'heading')
      return [branch(`h${writing.level + Number(attributes['aria-level']) - 2}`, children)];
    if (is('sheet-point')) return children;
    if (is('sheet-steps')) return [branch(tag, steps(children))];
    if (is('sheet-caution')) return [branch('p', children)];
    if (tag === 'a') return [branch(tag, children, { ...attributes, rel: 'noopener noreferrer nofollow' })];
    if (KEPT.has(tag)) return wordsOf(children) ? [branch(tag, children)] : [];
    if (is('sheet-number')) return [`${wordsOf(children)}.`];
    if (attributes['lang'] !== undefined || (tag === 'bdi' && writing.dir === 'rtl'))
      return wordsOf(children) ? [branch('span', children, { ...pickLang(attributes), dir: 'auto' })] : [];
    // Codes are letters and numbers in this order, whatever is around them.
    if (tag === 'small' && writing.dir === 'rtl') return [branch('span', children, { dir: 'ltr' })];
    return children;
  });
}

const pickLang = ({ lang }: Branch['attributes']): Branch['attributes'] => (lang === undefined ? {} : { lang });

/** The steps of a technique bring their numbers with them; an ordered list has its own. */
const steps = (items: readonly Node[]): readonly Node[] =>
  items
    .filter((item): item is Branch => typeof item !== 'string')
    .map((item, i) => {
      const [first, ...rest] = item.children;
      const bare = first === `${i + 1}. ` || first === `${i + 1}.` ? rest : item.children;
      return { ...item, children: bare };
    });
