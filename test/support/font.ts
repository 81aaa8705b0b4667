/**
 * Fonts that are the same everywhere: those of a machine have very different widths, and it may have none for a script.
 * Latin letters are as wide as those of Times.
 */
const faces = [
  ['Tinos', 'tinos/files/tinos-latin'],
  ['Devanagari', 'noto-sans-devanagari/files/noto-sans-devanagari-devanagari'],
].flatMap(([family, file]) =>
  [400, 700].map(
    (weight) =>
      new FontFace(family!, `url(/node_modules/@fontsource/${file}-${weight}-normal.woff2)`, { weight: `${weight}` }),
  ),
);

/** Shows a map in those fonts. */
export async function inPlainFont(map: HTMLElement): Promise<void> {
  for (const face of faces) document.fonts.add(await face.load());
  const family = 'Tinos, Devanagari, serif';
  map.parentElement!.style.cssText += `; font-family: ${family}; --acu-font-display: ${family}`;
}
