/** Writings that have no spaces between words: their lines break anywhere. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u;
/** Words; a line may break after a dash, a slash or a dot between letters, so these end a word. */
const WORD = /[^\s\-‐–—/·.,:…()（）]+/gu;

/** A word that is broken, and the elements that it is in. */
export interface Broken {
  readonly word: string;
  readonly where: string;
}

/** Whether a range takes up more than one line. */
function isOnSeveralLines(range: Range): boolean {
  const boxes = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  const [first] = boxes;
  return first !== undefined && boxes.some(({ top }) => Math.abs(top - first.top) > first.height / 2);
}

/** Where an element is: its own class and those around it. */
function chain(element: Element): string {
  const classes: string[] = [];
  for (let each: Element | null = element; each && classes.length < 3; each = each.parentElement)
    classes.push(`${each.localName}${each.className ? `.${each.className.replace(/ /g, '.')}` : ''}`);
  return classes.join(' < ');
}

/** The words under a node that are broken inside, with what is around them. Codes count as a word, space and all. */
export function brokenWords(root: Node, except = '.visually-hidden'): readonly Broken[] {
  const broken: Broken[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const parent = node.parentElement;
    if (!parent?.checkVisibility() || parent.closest(`.visually-hidden, svg, style, ${except}`)) continue;
    const code = parent.closest('[translate="no"]');
    const isCode = code !== null && /^\p{L}[\p{L}-]* ?\d+$/u.test(node.data.trim());
    const words = isCode
      ? [{ 0: node.data.trim(), index: node.data.indexOf(node.data.trim()) }]
      : [...node.data.matchAll(WORD)];
    for (const { 0: word, index } of words) {
      if (word.length < 2 || UNSPACED.test(word)) continue;
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      if (isOnSeveralLines(range)) broken.push({ word, where: chain(parent) });
    }
  }
  return broken;
}
