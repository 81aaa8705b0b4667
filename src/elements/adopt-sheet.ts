import type { CSSResult } from 'lit';

/** Gives the shadow root around an element one more style sheet, once. */
export function adoptSheet(element: Element, { styleSheet }: CSSResult): void {
  const root = element.getRootNode();
  if (root instanceof ShadowRoot && styleSheet && !root.adoptedStyleSheets.includes(styleSheet))
    root.adoptedStyleSheets.push(styleSheet);
}
