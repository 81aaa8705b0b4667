/** A character as it is compared, whoever typed it: without accents, capitals and what is no letter. */
export function foldCharacter(character: string): string {
  const known = folded.get(character);
  if (known !== undefined) return known;
  const plain = fold(character.normalize('NFKC').toLowerCase());
  folded.set(character, plain);
  return plain;
}
const folded = new Map<string, string>();

function fold(characters: string): string {
  let all = '';
  for (const character of characters) {
    // Katakana becomes hiragana. Marks are taken off Latin and Arabic letters only: in kana they make another sound.
    const kana = /[ァ-ヶ]/.test(character) ? String.fromCodePoint((character.codePointAt(0) ?? 0) - 0x60) : character;
    const bare = /[\p{Script=Latin}\p{Script=Arabic}]/u.test(kana)
      ? kana.normalize('NFD').replace(/\p{M}/gu, '')
      : kana;
    // The vowels of Devanagari are marks.
    if (/[\p{L}\p{N}\u0900-\u097F]/u.test(bare)) all += bare === 'ß' ? 'ss' : bare;
  }
  return all;
}
