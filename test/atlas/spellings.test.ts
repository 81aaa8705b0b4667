import { expect } from '@open-wc/testing';
import { ALL } from '../../src/atlas/all.js';
import { MERIDIANS, printCode, type Meridian } from '../../src/atlas/index.js';
import { names } from '../../src/atlas/point-names.js';
import { lettersOf, SCHEMES, type Scheme } from '../../src/atlas/schemes.js';
import { meaningsIn, readCode, readPoint } from '../../src/atlas/spellings.js';

/** What a spelling means, in short: `LU7`, `LU7|PC7` when it is asked about, nothing when nobody writes it. */
const read = (text: string, scheme?: Scheme): string =>
  meaningsIn(readPoint(text, scheme, names))
    .map(({ code }) => code)
    .toSorted()
    .join('|');

const STANDARD = (Object.keys(MERIDIANS) as Meridian[]).flatMap((meridian) =>
  Array.from({ length: MERIDIANS[meridian] }, (_, i) => ({ meridian, number: i + 1, code: `${meridian}${i + 1}` })),
);

/** Every way in which a tradition letters a meridian, as teachers of that language write it. */
const LETTERS: Readonly<Record<Scheme, Readonly<Record<Meridian, string>>>> = {
  who: {
    LU: 'LU',
    LI: 'LI',
    ST: 'ST',
    SP: 'SP',
    HT: 'HT',
    SI: 'SI',
    BL: 'BL',
    KI: 'KI',
    PC: 'PC',
    TE: 'TE',
    GB: 'GB',
    LR: 'LR',
    GV: 'GV',
    CV: 'CV',
  },
  en: {
    LU: 'L',
    LI: 'CO',
    ST: 'S',
    SP: 'SP',
    HT: 'H',
    SI: 'SI',
    BL: 'UB',
    KI: 'K',
    PC: 'P',
    TE: 'SJ',
    GB: 'G',
    LR: 'Liv',
    GV: 'Du',
    CV: 'Ren',
  },
  fr: {
    LU: 'P',
    LI: 'GI',
    ST: 'E',
    SP: 'Rte',
    HT: 'C',
    SI: 'IG',
    BL: 'V',
    KI: 'R',
    PC: 'MC',
    TE: 'TR',
    GB: 'VB',
    LR: 'F',
    GV: 'VG',
    CV: 'VC',
  },
  es: {
    LU: 'P',
    LI: 'IG',
    ST: 'E',
    SP: 'B',
    HT: 'C',
    SI: 'ID',
    BL: 'V',
    KI: 'R',
    PC: 'PC',
    TE: 'TR',
    GB: 'VB',
    LR: 'H',
    GV: 'DM',
    CV: 'RM',
  },
  pt: {
    LU: 'P',
    LI: 'IG',
    ST: 'E',
    SP: 'BP',
    HT: 'C',
    SI: 'ID',
    BL: 'B',
    KI: 'R',
    PC: 'CS',
    TE: 'TA',
    GB: 'VB',
    LR: 'F',
    GV: 'VG',
    CV: 'VC',
  },
  it: {
    LU: 'P',
    LI: 'GI',
    ST: 'S',
    SP: 'MP',
    HT: 'C',
    SI: 'IT',
    BL: 'V',
    KI: 'R',
    PC: 'MC',
    TE: 'TR',
    GB: 'VB',
    LR: 'F',
    GV: 'VG',
    CV: 'VC',
  },
  de: {
    LU: 'Lu',
    LI: 'Di',
    ST: 'Ma',
    SP: 'Mi',
    HT: 'He',
    SI: 'Dü',
    BL: 'Bl',
    KI: 'Ni',
    PC: 'Pe',
    TE: '3E',
    GB: 'Gb',
    LR: 'Le',
    GV: 'LG',
    CV: 'KG',
  },
};

describe('codes in the notation of a country', () => {
  for (const scheme of SCHEMES) {
    it(`${scheme}: reads all 361, and asks only about Bladder numbers of older books`, () => {
      const wrong = STANDARD.filter(({ meridian, number, code }) => {
        const found = read(`${LETTERS[scheme][meridian]}${number}`, scheme);
        return found !== code && !(/^B$/.test(LETTERS[scheme][meridian]) && found.split('|').includes(code));
      });
      expect(wrong).to.deep.equal([]);
      expect(STANDARD).to.have.length(361);
    });

    it(`${scheme}: reads the standard, and what a reader is shown, too`, () => {
      for (const { code } of STANDARD) {
        expect(read(code, scheme)).to.equal(code);
        expect(read(printCode(code, lettersOf(scheme)), scheme).split('|')).to.include(code);
      }
    });
  }

  it('never takes a code of one country for a point of another without asking', () => {
    const asked: string[] = [];
    for (const scheme of SCHEMES)
      for (const { meridian, number, code } of STANDARD) {
        const spelling = `${LETTERS[scheme][meridian]}${number}`;
        const found = read(spelling);
        expect(found.split('|'), spelling).to.include(code);
        if (found !== code) asked.push(spelling);
      }
    expect(new Set(asked).size, 'only where two countries truly clash').to.be.below(260);
  });
});
/* The samples: spelling, scheme, meaning. */
const SAMPLES: readonly (readonly [spelling: string, means: string, ...schemes: Scheme[]])[] = [
  ['P7', 'LU7', 'fr', 'es', 'pt', 'it'],
  ['P7', 'PC7', 'en'],
  ['H3', 'LR3', 'es'],
  ['H3', 'HT3', 'en', 'de'],
  ['B6', 'SP6', 'es'],
  ['B6', 'BL6', 'pt', 'en'],
  ['B10', 'SP10', 'es'],
  ['CO7', 'HT7', 'fr'],
  ['Rn-3', 'KI3', 'fr'],
  ['IG4', 'LI4', 'es', 'pt'],
  ['IG4', 'SI4', 'fr'],
  ['GI4', 'LI4', 'fr', 'it'],
  ['E36', 'ST36', 'fr', 'es', 'pt', 'it'],
  ['Rte6', 'SP6', 'fr'],
  ['Dü3', 'SI3', 'de'],
  ['3E5', 'TE5', 'de'],
  ['3e-5', 'TE5', 'de'],
  ['CS6', 'PC6', 'pt'],
  ['TA5', 'TE5', 'pt'],
  ['M6', 'SP6', 'it'],
  ['M6', 'ST6', 'de'],
  ['GI4', 'LI4', 'en'],
  ['P6', 'PC6', 'en'],
  ['B54', 'BL40|BL54', 'en', 'pt', 'es'],
  // Without its dots, the small intestine of Germany is the governor vessel.
  ['Du3', 'GV3|SI3', 'de'],
  ['Du20', 'GV20', 'de'],
  ['Dü3', 'SI3', 'de'],
  // The number first, where books print it so; a time is not a point.
  ['4 GI', 'LI4', 'fr'],
  ['36E', 'ST36', 'fr', 'es'],
  ['4-IG', 'LI4', 'es'],
  ['6 Rte', 'SP6', 'fr'],
  ['3 h', '', 'es'],
  ['36 M', '', 'de'],
  ['4 LI', '', 'en'],
];
const ANYWHERE: readonly (readonly [spelling: string, means: string])[] = [
  ['P7', 'LU7|PC7'],
  ['H3', 'HT3|LR3'],
  ['B6', 'BL6|SP6'],
  ['IG4', 'LI4|SI4'],
  ['CO7', 'HT7|LI7'],
  ['P10', 'LU10'],
  ['B54', 'BL40|BL54'],
  ['Bladder 54', 'BL40|BL54'],
  ['UB54', 'BL54'],
  ['V40', 'BL40'],
  ['E36', 'ST36'],
  ['Estómago 36', 'ST36'],
  ['Cœur 7', 'HT7'],
  ['Leber 3', 'LR3'],
  ['Dü3', 'SI3'],
  ['DU3', 'GV3'],
  ['LI 4', 'LI4'],
  ['LI:4', 'LI4'],
  ['(LI4)', 'LI4'],
  ['LI—4', 'LI4'],
  ['ＬＩ４', 'LI4'],
  ['LI4 (Hegu)', 'LI4'],
  ['Hegu (LI4)', 'LI4'],
  ['合谷（LI4）', 'LI4'],
  ['LI4 Hegu', 'LI4'],
  ['LI4 (my favourite)', 'LI4'],
  ['P7 (Lieque)', 'LU7'],
  ['P7 (Daling)', 'PC7'],
  ['B6 (San Yin Jiao)', 'SP6'],
  ['LI4 (Zusanli)', 'LI4|ST36'],
  ['hegu', 'LI4'],
  ['He Gu', 'LI4'],
  ['Hé Gǔ', 'LI4'],
  ['Hoku', 'LI4'],
  ['Zu San Li', 'ST36'],
  ['zhongzhu', 'KI15|TE3'],
  ['Zhōngzhǔ', 'KI15|TE3'],
  ['合谷', 'LI4'],
  ['合谷穴', 'LI4'],
  ['气穴', 'KI13'],
  ['足三里', 'ST36'],
  ['太衝', 'LR3'],
  ['百會', 'GV20'],
  ['気海', 'CV6'],
  ['합곡', 'LI4'],
  ['합곡혈', 'LI4'],
  ['ごうこく', 'LI4'],
  ['ゴウコク', 'LI4'],
  ['Gōkoku', 'LI4'],
  ['goukoku', 'LI4'],
  ['Yintang', 'EX-HN3'],
  ['GV29', 'EX-HN3'],
  ['M-HN-9', 'EX-HN5'],
  ['zhonglvshu', 'BL29'],
  ['Union Valley', ''],
  ['C7 vertebra', ''],
  ['constructor', ''],
  ['LI4 ST36', ''],
  ['LI4, SP6', ''],
  ['LI4 / Hegu', 'LI4'],
  ['V.B. 20', 'GB20'],
  ['GB 020', 'GB20'],
  ['St. 36', 'ST36'],
  ['LI 4.', 'LI4'],
  ['LI4;', 'LI4'],
  ['ST\u221236', 'ST36'],
  ['ST\u30FC36', 'ST36'],
  ['ST•36', 'ST36'],
  ['S\u200BT\u206036', 'ST36'],
  ['\u200ELI4\u200F', 'LI4'],
  ['GI n° 4', 'LI4'],
  ['LI no. 4', 'LI4'],
  ['LI #4', 'LI4'],
  ['LI Nr. 4', 'LI4'],
  ['Rate-Pancréas 6', 'SP6'],
  ['Kreislauf-Sexus 6', 'PC6'],
  // A code and a name, in any order, with anything or nothing between.
  ['Zusanli ST-36', 'ST36'],
  ['San Yin Jiao SP6', 'SP6'],
  ['ST36: Zusanli', 'ST36'],
  ['ST36 – Zu San Li', 'ST36'],
  ['Zusanli, ST36', 'ST36'],
  ['LI4合谷', 'LI4'],
  ['合谷LI4', 'LI4'],
  ['合谷〈LI4〉', 'LI4'],
  ['LI4・合谷', 'LI4'],
  ['H3 Tai Chong', 'LR3'],
  ['Tai Chong H3', 'LR3'],
  ['LI4 Zusanli', 'LI4|ST36'],
  ['Zusanli LI4', 'LI4|ST36'],
  ['Hegu point', 'LI4'],
  ['Punto Zusanli', 'ST36'],
  ['sanyinjiao xue', 'SP6'],
  ['ashi sanri', 'ST36'],
  // Never guessed: other ways to write Chinese, ranges, digits for letters, other scripts that look the same.
  ['Tsou-san-li', ''],
  ['T’ai Ch’ung', ''],
  ['Tien Shu', ''],
  ['BL 23–25', ''],
  ['BL23-BL25', ''],
  ['L14', ''],
  ['LI4a', ''],
  ['LI4.5', ''],
  ['\u041536', ''],
  ['GB45', ''],
  ['4 GI', ''],
];

describe('a spelling', () => {
  for (const [spelling, means, ...schemes] of SAMPLES)
    for (const scheme of schemes)
      it(`${spelling} is ${means} in ${scheme}`, () => expect(read(spelling, scheme)).to.equal(means));
  for (const [spelling, means] of ANYWHERE)
    it(`${spelling} is ${means || 'nobody’s'} where it is not known whose it is`, () =>
      expect(read(spelling)).to.equal(means));

  it('says in whose books it has each of its meanings', () => {
    expect(readCode('P7')).to.deep.equal({
      kind: 'ambiguous',
      meanings: [
        { code: 'PC7', schemes: ['en'] },
        { code: 'LU7', schemes: ['fr', 'es', 'pt', 'it'] },
      ],
    });
  });

  it('may be every name of every point in the atlas', () => {
    for (const [code, hanzi, pinyin] of ALL) {
      expect(read(hanzi).split('|'), hanzi).to.include(code);
      expect(read(pinyin).split('|'), pinyin).to.include(code);
    }
  });
});
