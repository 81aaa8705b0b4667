/**
 * Guesses the encoding of text that is not UTF-8, from what its letters are in each: a guess counts only if they are
 * such as people write, and clearly more so than in every other encoding.
 */

/** Letters that are frequent in texts about points, and in any text of the language. */
const COMMON = {
  'zh-Hans':
    '的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所' +
    '穴位代码定操作时间按压揉手足腕踝膝肘肩背腰头颈耳眼指趾骨筋横纹内外前侧寸钟秒孕妇禁忌名称部合谷三里太冲关百会神门阴阳' +
    '陵泉溪池府俞海中脘气经络取注意备拇食沿缘凹陷处正线双每次轻重力度拍推拿点点穴痛酸胀缓解',
  'zh-Hant':
    '的一是在不了有和人這中大為上個國我以要他時來用們生到作地於出就分對成會可主發年動同工也能下過子說產種面而方後多定行學法所' +
    '穴位代碼操作時間按壓揉手足腕踝膝肘肩背腰頭頸耳眼指趾骨筋橫紋內外前側寸鐘秒孕婦禁忌名稱部合谷三里太衝關百會神門陰陽' +
    '陵泉溪池府俞海中脘氣經絡取注意備拇食沿緣凹陷處正線雙每次輕重力度推拿點痛酸脹緩解',
  ja:
    'のにはをたがでてとしれさあるいるもすからなことしまりこ位置場所部時間方法押手足首膝肘肩背腰頭頸耳目指骨筋横紋内外前後側寸分秒妊娠禁忌' +
    '名称合谷三里太衝百会神門陰陽陵泉親人差間左右両回強弱注意押ツボアイウエオカキクケコサシスセソタチテトナニノハヒフホマミムメモヤユヨラリルレロワンー',
  ko:
    '이의을를에는은가고다하지로기한서사리자시도대나인있어해정아수부위치시간방법누르손발목무릎등허리머리귀눈엄검지사이아래' +
    '안쪽바깥앞뒤옆뼈힘줄촌분초임신금기주명칭혈경합곡족삼태충백회신문음양릉천중완관내외관풍지압코드주의설명비고름점',
  ar: 'ايلمونرتبةهعدس',
} as const;
/** Letters with accents, and signs, of the languages that are written in Latin letters. */
const LATIN = 'àâäáãåçéèêëíìîïñóòôöõœæúùûüýÿßÀÂÄÁÃÇÉÈÊËÍÎÏÑÓÔÖÕŒÆÚÙÛÜŸ¿¡«»“”„‘’–—…•·°ºª½¼€\u00A0';

/** With each, how much of a text must be common: of many characters more are rare than of few letters. */
const CANDIDATES: readonly (readonly [encoding: string, common: ReadonlySet<string>, enough: number])[] = [
  ['gb18030', new Set(COMMON['zh-Hans']), 0.4],
  ['big5', new Set(COMMON['zh-Hant']), 0.4],
  ['shift_jis', new Set(COMMON.ja), 0.5],
  ['euc-jp', new Set(COMMON.ja), 0.5],
  ['euc-kr', new Set(COMMON.ko), 0.5],
  ['windows-1256', new Set(COMMON.ar), 0.7],
  ['windows-1252', new Set(LATIN), 0.95],
  ['macintosh', new Set(LATIN), 0.95],
];

/** How much more of a text must be common than in the next encoding. */
const CLEAR = 0.2;
/** So many letters say enough, and reading more takes time. */
const SAMPLE = 20_000;

/**
 * @param decode The bytes as text of an encoding; undefined when they are none.
 * @returns Undefined when it can't be said for sure.
 */
export function guessEncoding(bytes: Uint8Array, decode: (encoding: string) => string | undefined): string | undefined {
  const wide = wideEncoding(bytes);
  if (wide !== undefined) return isPlainText(decode(wide)) ? wide : undefined;
  if (bytes.includes(0)) return undefined;
  const [best, next] = CANDIDATES.map(([encoding, common, enough]) => ({
    encoding,
    enough,
    score: scoreOf(decode(encoding), common),
  })).toSorted((one, other) => other.score - one.score);
  return best && best.score >= best.enough && best.score - (next?.score ?? 0) >= CLEAR ? best.encoding : undefined;
}

/** UTF-16 without a mark: in tables and JSON, every other byte of most signs is zero. */
function wideEncoding(bytes: Uint8Array): string | undefined {
  const counts = [0, 0];
  for (const [i, byte] of bytes.entries()) if (byte === 0) counts[i % 2] = (counts[i % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = counts;
  if (bytes.length % 2 !== 0 || even + odd < Math.max(3, bytes.length / 10) || Math.min(even, odd) > (even + odd) / 50)
    return undefined;
  return odd > even ? 'UTF-16LE' : 'UTF-16BE';
}

const isPlainText = (text: string | undefined): boolean =>
  // eslint-disable-next-line no-control-regex
  text !== undefined && !/[\u0000-\u0008\u000E-\u001F\uFFFE\uFFFF]/.test(text);

/** Which part of the letters beyond ASCII is common, from 0 to 1. */
function scoreOf(text: string | undefined, common: ReadonlySet<string>): number {
  if (text === undefined || /[\u0080-\u009F\uE000-\uF8FF]/.test(text)) return 0;
  const isLatin = common.has('é');
  let all = 0;
  let fitting = 0;
  for (const { 0: letter, index } of text.slice(0, SAMPLE).matchAll(/\P{ASCII}/gu)) {
    // Signs that belong to no language say nothing.
    if (!isLatin && /[\u3000-\u303F\uFF00-\uFFEF]/.test(letter)) continue;
    all++;
    if (common.has(letter) && !(isLatin ? isOdd(text, index) : common.has('ا') && isBesideLatin(text, index)))
      fitting++;
  }
  // A character or two of a script of thousands may be common by chance.
  return all === 0 ? 0 : fitting / (isLatin ? all : all + 1);
}

/** Whether no word in Latin letters has that there: three in a row, a capital after a small letter, a sign inside. */
function isOdd(text: string, index: number): boolean {
  const [before = '', letter = '', after = ''] = [text[index - 1], text[index], text[index + 1]];
  if (!/\p{L}/u.test(letter)) return /\p{L}/u.test(before) && /\p{L}/u.test(after) && !'’·–—'.includes(letter);
  const around = text.slice(Math.max(0, index - 2), index + 3);
  return /\P{ASCII}{3}/u.test(around) || (/\p{Ll}/u.test(before) && /\p{Lu}/u.test(letter));
}

/** Whether a letter of another script is in a word of Latin letters. */
const isBesideLatin = (text: string, index: number): boolean =>
  /[a-z]/i.test(text[index - 1] ?? '') || /[a-z]/i.test(text[index + 1] ?? '');
