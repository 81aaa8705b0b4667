/** A sheet goes out and comes back: what is taken in, what is refused, and what stays as it was. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LANGUAGES } from '../../src/languages/loaders.js';
import { printSheet, readSheet } from './sheet.js';
import { takeIn, type TakenIn } from './take-in.js';
import { readHere, textsFor, type Text } from './texts.js';
import { rewritten } from './write.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const text = (place: string, english: string, translation: string): Text => ({
  place,
  english,
  translation,
  file: 'data/atlas/fr.json',
  path: [place],
});
const TEXTS = [
  text('close', 'Close', 'Fermer'),
  text('comma', ', ', ', '),
  text('times', '{count} times', '{count} fois'),
  text('times.one', '{count} time', 'une fois'),
  text('rest', 'rest {time} between', 'pause de {time}'),
  text('long', '1.5 cun above LU5; 30 seconds.', 'À 1,5 cun au-dessus de LU5 ; 30 secondes.'),
  text('once', 'Press twice.', 'Appuyez 2 fois.'),
  text('new', 'New', ''),
  text('formula', '=SUM(1)', '-1'),
];

/** Takes in a row as it went out but for what is given. */
function withRow(place: string, given: { english?: string; translation?: string; place?: string }): TakenIn {
  const { english = '', translation = '' } = TEXTS.find((each) => each.place === place) ?? {};
  return takeIn([{ line: 2, place, english, translation, note: '', ...given }], TEXTS);
}

describe('a row that came back', () => {
  for (const [what, place, translation, becomes = translation] of [
    ['a new translation', 'close', 'Refermer'],
    ['with its value elsewhere', 'times', 'fois : {count}'],
    ['with a number spelt out as before', 'times.one', 'une seule fois'],
    ['and with the value all the same', 'times.one', '{count} fois'],
    ['with the digits of another script', 'long', 'À ١٫٥ cun de LU५ ; ３０ s'],
    ['with the numbers that it had before', 'once', '2 pressions'],
    ['with the numbers of the English', 'once', 'Deux pressions'],
    ['with spaces where the old one has some', 'comma', ';', '; '],
    ['without those around it', 'close', '  Refermer ', 'Refermer'],
  ] as const)
    it(`is taken in: ${what}`, () => {
      const { changes, refused } = withRow(place, { translation });
      assert.deepEqual(refused, []);
      assert.deepEqual(
        changes.map((each) => each.translation),
        [becomes],
      );
    });

  for (const [what, place, given, why] of [
    ['of an unknown place', 'close', { place: 'closed' }, /^line 2, closed: there is no such place\.$/],
    ['of no place', 'close', { place: '' }, /\(no place\): there is no such place/],
    [
      'whose English has changed since',
      'close',
      { english: 'Shut', translation: 'Refermer' },
      /^line 2, close: the English has changed since; it is now “Close”\.$/,
    ],
    ['that is empty', 'close', { translation: ' ' }, /: the translation is empty\.$/],
    ['without its value', 'times', { translation: 'des fois' }, /: these must be in it, once each: \{count\}\.$/],
    ['with a value too many', 'close', { translation: 'Fermer {count}' }, /: these must be .*: no \{…\} at all\.$/],
    ['with another value', 'rest', { translation: 'pause de {temps}' }, /: these must be in it, once each: \{time\}/],
    ['with another number', 'long', { translation: '1,5 cun de LU5, 20 secondes' }, /: its numbers are not those of/],
    ['with a number less', 'long', { translation: '1,5 cun de LU5' }, /: its numbers are not those of/],
    ['of a text that no file has yet', 'new', { translation: 'Nouveau' }, /: there is no translation in data.* yet/],
  ] as const)
    it(`is refused: one ${what}`, () => {
      const { changes, refused } = withRow(place, given);
      assert.deepEqual(changes, []);
      assert.equal(refused.length, 1);
      assert.match(refused[0]!, why);
    });

  it('is passed over when its translation is the present one, even where the English has changed', () =>
    assert.deepEqual(withRow('close', { english: 'Shut' }), { changes: [], refused: [] }));

  it('does not hold up the others', () => {
    const rows = ['Refermer', 'Clore', ''].map((translation, i) => ({
      line: i + 2,
      place: i < 2 ? 'close' : 'times',
      english: i < 2 ? 'Close' : '{count} times',
      translation,
      note: '',
    }));
    const { changes, refused } = takeIn(rows, TEXTS);
    assert.deepEqual(
      changes.map((each) => each.translation),
      ['Refermer'],
    );
    assert.deepEqual(refused, [
      'line 3, close: it is there twice; the first one counts.',
      'line 4, times: the translation is empty.',
    ]);
  });
});

describe('a sheet', () => {
  const sheet = printSheet('fr', TEXTS);
  const HEAD = 'place,English,translation (fr),note';

  it('begins with a byte order mark and its column names, and holds no formula', () => {
    assert.ok(sheet.startsWith(`\uFEFF${HEAD}\r\n`));
    assert.ok(sheet.includes(`formula,'=SUM(1),'-1,\r\n`));
  });

  for (const [what, saved] of [
    ['as it went out', sheet],
    ['without the byte order mark', sheet.slice(1)],
    ['with other line ends', sheet.replaceAll('\r\n', '\n')],
    ['with its columns moved', `note,translation (fr),place,English\n,Refermer,close,Close\n`],
    ['with semicolons', `${HEAD.replaceAll(',', ';')}\nclose;Close;Refermer;\n`],
    ['with empty rows', `${HEAD}\n,,,\nclose,Close,Refermer,\n`],
    ['with a line end in a cell', `${HEAD}\nclose,Close,"Refermer\n",\n`],
  ] as const)
    it(`is read ${what}`, () => {
      const { changes, refused } = takeIn(readSheet('fr', bytes(saved)), TEXTS);
      assert.deepEqual(refused, []);
      assert.deepEqual(
        changes.map((each) => each.translation),
        saved.includes('Refermer') ? ['Refermer'] : [],
      );
    });

  it('keeps the notes of the reviewer', () =>
    assert.equal(
      readSheet('fr', bytes(`${HEAD}\nclose,Close,Fermer,"Fermer, or “x”?"\n`))[0]?.note,
      'Fermer, or “x”?',
    ));

  for (const [what, saved, why] of [
    ['of another language', sheet.replace('(fr)', '(de)'), /This is the sheet of “de”, not of “fr”/],
    ['without its places', 'English,translation\nClose,Fermer\n', /There is no column “place” in the first row/],
    ['with a quote that is never closed', `${HEAD}\nclose,Close,"Fermer,\n`, /never closed/],
  ] as const)
    it(`is refused whole: one ${what}`, () => assert.throws(() => readSheet('fr', bytes(saved)), why));
});

for (const tag of Object.keys(LANGUAGES))
  describe(`the sheet of ${tag}`, () => {
    const texts = textsFor(tag);
    const rows = readSheet(tag, bytes(printSheet(tag, texts)));

    it('comes back as it went out', () => {
      assert.deepEqual(
        rows.map(({ place, english, translation }) => [place, english, translation]),
        texts.map(({ place, english, translation }) => [place, english, translation]),
      );
      assert.deepEqual(takeIn(rows, texts), { changes: [], refused: [] });
    });

    it('leaves every file as it was when all of it is written again', async () => {
      const all = texts.map((each) => ({ text: each, translation: each.translation }));
      const files = await rewritten(all, readHere);
      assert.equal(files.size, 2 + 6 + 1 + 1);
      for (const [file, content] of files) assert.ok(content === readHere(file), file);
    });

    it('changes the lines of a new text alone, and no other text of the language', async () => {
      for (const place of ['messages/start/title', 'safety/heading', 'low-back/title', 'atlas/LU1/name']) {
        const changed = rows.map((row) => (row.place === place ? { ...row, translation: '“Ä”, it’s' } : row));
        const { changes, refused } = takeIn(changed, texts);
        assert.deepEqual([changes.length, refused], [1, []]);
        const files = await rewritten(changes, readHere);
        const [[file = '', content = ''] = []] = files;
        assert.equal(files.size, 1);
        const after = textsFor(tag, (path) => files.get(path) ?? readHere(path));
        assert.deepEqual(
          after.flatMap(({ translation }, i) => (translation === texts[i]?.translation ? [] : [after[i]?.place])),
          [place],
        );
        const before = new Set(readHere(file).split('\n'));
        assert.ok(content.split('\n').filter((line) => !before.has(line)).length <= 1, place);
      }
    });
  });
