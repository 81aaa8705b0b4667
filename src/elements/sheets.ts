import type { CSSResult } from 'lit';

/** By document: a style sheet can be adopted only in the document that made it. */
const made = new WeakMap<Document, Map<CSSResult, CSSStyleSheet>>();
/** What each shadow root has adopted, in this order. */
const adopted = new WeakMap<ShadowRoot, Set<CSSResult>>();

/**
 * Gives a shadow root style sheets, each once. Without any, those it had before, in a document that it has moved to.
 * Those that others have added, such as an extension that makes pages dark, stay after ours.
 */
export function adoptSheets(root: ShadowRoot, ...more: readonly CSSResult[]): void {
  const all = new Set([...(adopted.get(root) ?? []), ...more]);
  adopted.set(root, all);
  const own = [...all].map((css) => sheetFor(root.ownerDocument, css));
  root.adoptedStyleSheets = [...new Set([...own, ...root.adoptedStyleSheets])];
}

function sheetFor(document: Document, css: CSSResult): CSSStyleSheet {
  const sheets = made.get(document) ?? new Map<CSSResult, CSSStyleSheet>();
  made.set(document, sheets);
  const sheet = sheets.get(css) ?? sheetIn(document, css);
  sheets.set(css, sheet);
  return sheet;
}

function sheetIn(document: Document, css: CSSResult): CSSStyleSheet {
  // A document without a window is shown nowhere; it takes what it gets.
  const sheet = new (document.defaultView ?? window).CSSStyleSheet();
  sheet.replaceSync(css.cssText);
  return sheet;
}
