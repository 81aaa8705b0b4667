/**
 * The language that applies to an element: its own `lang`, else its nearest ancestor's, across shadow roots. Undefined
 * when there is none.
 */
export function nearestLang(element: Element): string | undefined {
  for (let node: Node | null = element; node; node = node instanceof ShadowRoot ? node.host : node.parentNode) {
    const lang = node instanceof Element ? node.getAttribute('lang') : null;
    if (lang && isTag(lang)) return lang;
  }
  return undefined;
}

function isTag(lang: string): boolean {
  try {
    return Intl.getCanonicalLocales(lang).length === 1;
  } catch {
    return false;
  }
}

/** The writing direction of a language. */
export const directionOf = (lang: string): 'ltr' | 'rtl' =>
  /Arab|Hebr|Thaa|Syrc|Nkoo|Adlm|Rohg/.test(new Intl.Locale(lang).maximize().script ?? '') ? 'rtl' : 'ltr';
