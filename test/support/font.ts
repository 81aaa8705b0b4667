/** Times, which most browsers have unless a page says otherwise: on Linux, fonts have very different widths. */
const FONT = "'Liberation Serif', 'Times New Roman', Times, serif";

/** Shows a map in a font that is about as wide everywhere. */
export function inPlainFont(map: HTMLElement): void {
  map.parentElement!.style.cssText += `; font-family: ${FONT}; --acu-font-display: ${FONT}`;
}
