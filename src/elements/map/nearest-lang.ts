import { isPlainEnglish, maximized } from '../../languages/index.js';

/**
 * The language that applies to an element: its own `lang`, else its nearest ancestor's, across shadow roots. Undefined
 * when there is none.
 */
export function nearestLang(element: Element): string | undefined {
  // Nodes of a frame that the map has been moved into are not instances of this page's classes.
  for (let node: Node | null = element; node; node = node.parentNode ?? hostOf(node)) {
    const lang = (node as Partial<Element>).getAttribute?.('lang');
    if (lang && isTag(lang)) return lang;
  }
  return undefined;
}

/** `Node.DOCUMENT_FRAGMENT_NODE`, which servers do not have. */
const FRAGMENT = 11;

/** The element that a shadow root belongs to. Elements may have a `host` of their own. */
const hostOf = (node: Node): Element | null =>
  node.nodeType === FRAGMENT ? ((node as Partial<ShadowRoot>).host ?? null) : null;

/** Whether a text is a language tag. */
export function isTag(lang: string): boolean {
  if (isPlainEnglish(lang)) return true;
  try {
    return Intl.getCanonicalLocales(lang).length === 1;
  } catch {
    return false;
  }
}

/** The writing direction of a language. */
export const directionOf = (lang: string): 'ltr' | 'rtl' =>
  !isPlainEnglish(lang) && /Arab|Hebr|Thaa|Syrc|Nkoo|Adlm|Rohg/.test(maximized(lang).script ?? '') ? 'rtl' : 'ltr';
