/** What page translators do to the texts of a page and of the shadow roots in it. */

/** Every text that can be read, in open shadow roots too. Those of pictures and styles are not. */
function textsIn(root: Document | ShadowRoot): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (
      text.data.trim() &&
      text.parentElement?.namespaceURI?.endsWith('xhtml') &&
      !text.parentElement.closest('style, script, font')
    )
      texts.push(text);
  }
  for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) texts.push(...textsIn(shadowRoot));
  return texts;
}

/** Stands before each translated text. */
export const MARK = '~';
const wrapped = ({ data }: Text): HTMLElement => {
  const font = document.createElement('font');
  font.textContent = `${MARK}${data.trim()}`;
  return font;
};
const isForTranslators = ({ parentElement }: Text): boolean => !parentElement?.closest('[translate="no"]');

export const TRANSLATORS: Readonly<Record<string, () => void>> = {
  'puts an element in the place of each text': () => {
    for (const text of textsIn(document)) text.replaceWith(wrapped(text));
  },
  'puts an element in the place of each text that may be translated': () => {
    for (const text of textsIn(document).filter(isForTranslators)) text.replaceWith(wrapped(text));
  },
  'changes each text': () => {
    for (const text of textsIn(document)) text.data = `${MARK}${text.data.trim()}`;
  },
  'takes each text away, and puts an element at the end of where it was': () => {
    for (const text of textsIn(document)) {
      const { parentElement } = text;
      text.remove();
      parentElement?.append(wrapped(text));
    }
  },
};
