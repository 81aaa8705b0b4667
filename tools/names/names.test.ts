/**
 * The names in other writings: complete where they claim to be, each in its own writing, and shared by two points only
 * where that is known. A name that is silently another point's is a mark on the wrong place.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { ALL } from '../../src/atlas/all.js';

const COLUMNS = ['code', 'traditional', 'variants', 'hangul', 'kana', 'japanese', 'other', 'sources'] as const;
type Column = (typeof COLUMNS)[number];
type Names = Readonly<Record<Column, readonly string[]>>;

const [comment, header, ...lines] = readFileSync(new URL('names.tsv', import.meta.url), 'utf8')
  .replace(/\n$/, '')
  .split('\n');

const split = (cell: string): readonly string[] => (cell === '' ? [] : cell.split(';'));
const ROWS = lines.map((line) => {
  const cells = line.split('\t');
  return Object.fromEntries(COLUMNS.map((column, i) => [column, split(cells[i] ?? '')])) as unknown as Names;
});
const codeOf = (row: Names): string => row.code[0] ?? '';
const namesOf = (row: Names): readonly string[] => COLUMNS.slice(1, -1).flatMap((column) => row[column]);

/** Without what people leave out: case, tones, spaces, apostrophes. */
const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[\u0300-\u036f\s'’]/g, '')
    .normalize('NFC')
    .toLowerCase();

/** Sources write these two with and without the first character, that tells mouth from ear. */
const SHORT: Readonly<Record<string, string>> = { LI19: '口', TE22: '耳' };

/** Names that two points have, in full or for short: whoever reads them asks. */
const SHARED: Readonly<Record<string, readonly string[]>> = {
  천정: ['LI17', 'TE10'],
  화료: ['LI19', 'TE22'],
  거료: ['ST3', 'GB29'],
  기문: ['SP11', 'LR14'],
  소해: ['HT3', 'SI8'],
  완골: ['SI4', 'GB12'],
  견정: ['SI9', 'GB21'],
  자궁: ['CV19', 'EX-CA1'],
  しょうしょう: ['LU11', 'HT9', 'CV24'],
  しょうよう: ['LI1', 'ST42'],
  ちゅうりょう: ['LI12', 'BL33'],
  しょうきゅう: ['ST1', 'SP5'],
  げかん: ['ST7', 'CV10'],
  ふよう: ['ST19', 'BL59'],
  きもん: ['SP11', 'LR14'],
  しょうもん: ['SP12', 'LR13'],
  きょくせん: ['HT1', 'LR8'],
  しょうかい: ['HT3', 'SI8', 'KI6'],
  しょうふ: ['HT8', 'BL36'],
  てんそう: ['SI11', 'SI16'],
  けんりょう: ['SI18', 'TE14'],
  しんどう: ['BL44', 'GV11'],
  ようこう: ['BL48', 'GB35'],
  じょうかん: ['GB3', 'CV13'],
  けんり: ['GB6', 'CV11'],
  erjian: ['LI2', 'EX-HN6'],
  futu: ['LI18', 'ST32'],
  juliao: ['ST3', 'GB29'],
  wangu: ['SI4', 'GB12'],
  zhongzhu: ['KI15', 'TE3'],
  zhongdu: ['GB32', 'LR6'],
  yinjiao: ['GV28', 'CV7'],
  zigong: ['CV19', 'EX-CA1'],
  三里: ['LI10', 'ST36'],
  sanli: ['LI10', 'ST36'],
  삼리: ['LI10', 'ST36'],
  五里: ['LI13', 'LR10'],
  wuli: ['LI13', 'LR10'],
  오리: ['LI13', 'LR10'],
  heliao: ['LI19', 'TE22'],
  通谷: ['BL66', 'KI20'],
  tonggu: ['BL66', 'KI20'],
  통곡: ['BL66', 'KI20'],
  竅陰: ['GB11', 'GB44'],
  窍阴: ['GB11', 'GB44'],
  qiaoyin: ['GB11', 'GB44'],
  규음: ['GB11', 'GB44'],
  臨泣: ['GB15', 'GB41'],
  临泣: ['GB15', 'GB41'],
  linqi: ['GB15', 'GB41'],
  임읍: ['GB15', 'GB41'],
  陽關: ['GB33', 'GV3'],
  阳关: ['GB33', 'GV3'],
  yangguan: ['GB33', 'GV3'],
  양관: ['GB33', 'GV3'],
  百勞: ['GV14', 'EX-HN15'],
  百劳: ['GV14', 'EX-HN15'],
  bailao: ['GV14', 'EX-HN15'],
  백로: ['GV14', 'EX-HN15'],
  'm-hn-20': ['EX-HN12', 'EX-HN13'],
};

describe('the names in other writings', () => {
  it('are a table with a line that says what it is, and a header', () => {
    assert.match(comment ?? '', /^# .*by hand.*not generated/);
    assert.deepEqual(header?.split('\t'), COLUMNS);
    for (const line of lines) assert.equal(line.split('\t').length, COLUMNS.length, line);
  });

  it('have a row for every point, in the order of the atlas', () =>
    assert.deepEqual(
      ROWS.map(codeOf),
      ALL.map(([code]) => code),
    ));

  it('have no blank value, no stray space and no value twice', () => {
    for (const row of ROWS) {
      for (const column of COLUMNS) {
        for (const name of row[column]) assert.match(name, /^\S+$/, `${codeOf(row)} ${column}`);
        assert.equal(new Set(row[column]).size, row[column].length, `${codeOf(row)} ${column}`);
      }
    }
  });

  it('are composed characters, none of them a compatibility form', () => {
    for (const row of ROWS) for (const name of namesOf(row)) assert.equal(name, name.normalize('NFC'), codeOf(row));
  });

  it('are there in every writing for the 361 points of the standard', () => {
    const standard = ROWS.filter((row) => !codeOf(row).startsWith('EX-'));
    assert.equal(standard.length, 361);
    for (const row of standard) {
      for (const column of ['traditional', 'hangul', 'kana', 'japanese'] as const) {
        assert.ok(row[column].length > 0, `${codeOf(row)} ${column}`);
      }
    }
  });

  it('say where they come from', () => {
    for (const row of ROWS.filter((each) => namesOf(each).length > 0)) {
      assert.ok(row.sources.length >= 2 || codeOf(row).startsWith('EX-'), codeOf(row));
      assert.ok(row.sources.length > 0, codeOf(row));
    }
  });

  it('are each in the writing of their column', () => {
    const writing: Readonly<Record<string, RegExp>> = {
      traditional: /^\p{Script=Han}+$/u,
      variants: /^\p{Script=Han}+$/u,
      hangul: /^[가-힣]+$/,
      kana: /^[ぁ-ゖ]+$/,
      japanese: /^\p{Script=Han}+$/u,
      other: /^(\p{Script=Han}+|[가-힣]+|[ぁ-ゖ]+|[\p{Script=Latin}']+|(M|N|MN)-[A-Z]{2}-\d+|GV\d+\+?)$/u,
    };
    for (const row of ROWS) {
      for (const [column, pattern] of Object.entries(writing)) {
        for (const name of row[column as Column]) assert.match(name, pattern, `${codeOf(row)} ${column}`);
      }
    }
  });

  it('have a character, or a syllable of hangul, for each hanzi', () => {
    ROWS.forEach((row, i) => {
      const hanzi = ALL[i]?.[1] ?? '';
      const short = SHORT[codeOf(row)];
      for (const column of ['traditional', 'variants', 'hangul', 'japanese'] as const) {
        for (const name of row[column]) {
          const fits = name.length === hanzi.length || (short && `${short}${name}`.length === hanzi.length);
          assert.ok(fits, `${codeOf(row)} ${name}`);
        }
      }
    });
  });

  it('belong to one point each, but for those that are known to be shared', () => {
    const holders = new Map<string, string[]>();
    ROWS.forEach((row, i) => {
      const [, hanzi, pinyin] = ALL[i] ?? [];
      for (const name of new Set([hanzi ?? '', pinyin ?? '', ...namesOf(row)].map(plain))) {
        holders.set(name, [...(holders.get(name) ?? []), codeOf(row)]);
      }
    });
    const shared = Object.fromEntries([...holders].filter(([, codes]) => codes.length > 1));
    const sorted = (table: Readonly<Record<string, readonly string[]>>): unknown =>
      Object.entries(table)
        .map(([name, codes]) => `${name} ${codes.toSorted().join(' ')}`)
        .toSorted();
    assert.deepEqual(sorted(shared), sorted(SHARED));
  });
});
