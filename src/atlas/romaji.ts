/** Kana in Latin letters (Hepburn). */

const ROWS: Readonly<Record<string, string>> = {
  '': 'あいうえお',
  k: 'かきくけこ',
  s: 'さしすせそ',
  t: 'たちつてと',
  n: 'なにぬねの',
  h: 'はひふへほ',
  m: 'まみむめも',
  r: 'らりるれろ',
  g: 'がぎぐげご',
  z: 'ざじずぜぞ',
  d: 'だぢづでど',
  b: 'ばびぶべぼ',
  p: 'ぱぴぷぺぽ',
};
/** In a list: as names of fields they would break a classic script on a page in another encoding. */
const IRREGULAR = new Map([
  ['し', 'shi'],
  ['ち', 'chi'],
  ['つ', 'tsu'],
  ['ふ', 'fu'],
  ['じ', 'ji'],
  ['ぢ', 'ji'],
  ['づ', 'zu'],
]);
const latin = new Map<string, string>([
  ['や', 'ya'],
  ['ゆ', 'yu'],
  ['よ', 'yo'],
  ['わ', 'wa'],
  ['を', 'o'],
  ['ん', 'n'],
]);
for (const row of Object.keys(ROWS)) {
  const kana = ROWS[row] ?? '';
  for (let i = 0; i < kana.length; i++)
    latin.set(kana.charAt(i), IRREGULAR.get(kana.charAt(i)) ?? `${row}${'aiueo'.charAt(i)}`);
}

const SMALL = new Map([
  ['ゃ', 'a'],
  ['ゅ', 'u'],
  ['ょ', 'o'],
]);

/**
 * A name in hiragana in Latin letters: with long vowels written out (`goukoku`), and without their length (`gokoku`).
 * None for anything else.
 */
export function romaji(name: string): readonly string[] {
  if (!/^[ぁ-ん]+$/.test(name)) return [];
  let text = '';
  let isDouble = false;
  for (const kana of name) {
    const vowel = SMALL.get(kana);
    if (kana === 'っ') isDouble = true;
    else if (vowel) text = text.replace(/i$/, /(?:sh|ch|j)i$/.test(text) ? vowel : `y${vowel}`);
    else {
      const next = latin.get(kana) ?? '';
      text += isDouble ? (next.startsWith('ch') ? `t${next}` : `${next.slice(0, 1)}${next}`) : next;
      isDouble = false;
    }
  }
  return [text, text.replace(/ou/g, 'o').replace(/oo/g, 'o').replace(/uu/g, 'u')];
}
