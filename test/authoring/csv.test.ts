import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { DatasetError, decodeText, fromCsv, NotADatasetError, toCsv } from '../../src/authoring/index.js';
import { readRows } from '../../src/authoring/rows.js';

const refusal = (read: () => unknown): DatasetError => {
  try {
    read();
  } catch (error) {
    if (error instanceof DatasetError) return error;
    throw error;
  }
  throw new Error('It was not refused.');
};

describe('a table that convert writes', () => {
  it('can be edited by a person', () => {
    const table = toCsv({
      lang: 'en',
      points: [
        {
          id: 'LI4',
          name: { en: 'Hoku', fr: 'Hégou' },
          technique: ['Squeeze.', 'Change hands.'],
          duration: '30-60 s',
          x: 40,
          avoid: ['pregnancy'],
        },
      ],
    });
    expect(table).to.equal(
      '#lang,en\r\nid,name[en],name[fr],x,technique,duration,avoid\r\n' +
        'LI4,Hoku,Hégou,40,Squeeze. | Change hands.,30-60 s,pregnancy\r\n',
    );
  });

  for (const [what, dataset] of [
    ['no points', { points: [] }],
    ['a point without fields', { points: [{}] }],
    ['points without fields between others', { points: [{}, { id: 'LI4' }, {}] }],
    ['empty texts, lists and objects', { title: '', points: [{ id: '', name: {}, technique: [], aliases: [''] }] }],
    ['a field called name[en] beside name', { points: [{ name: 'a', 'name[en]': 'b' }] }],
    ['a name in languages beside a name without', { points: [{ name: 'a' }, { name: { en: 'b' } }] }],
    ['fields called ID and id', { points: [{ id: 'a', ID: 'b', ' id ': 'c', '': 'd', '#id': 'e', 'json:': 'f' }] }],
    ['fields of the dataset with such names', { points: [], '#x': 'a', '': 'b', 'title[en]': 'c', 'a,b;c': 'd' }],
    [
      'texts that look like values',
      { points: [{ id: '007', name: '1e5', location: 'true', note: 'null', side: '1-2' }] },
    ],
    ['values in fields of text', { points: [{ id: 7, name: 1e5, location: true, note: null, side: [1, 2] }] }],
    ['texts in fields of values', { points: [{ x: '40', y: '45,5', duration: '90', pulse: '{}', benefit: '[]' }] }],
    [
      'a list of one text, and the text',
      {
        points: [
          { technique: ['a'], avoid: ['b'] },
          { technique: 'a', avoid: 'b' },
        ],
      },
    ],
    [
      'a bar inside an item of a list',
      { points: [{ technique: ['a | b', 'c'], avoid: ['a | b'], aliases: ['|', 'x'] }] },
    ],
    [
      'spaces, line breaks and quotes',
      { points: [{ id: ' a ', name: 'a\r\nb\rc\n', note: '"a" ""', side: '\u00A0' }] },
    ],
    [
      'words of caution in fields that are not known',
      { points: [{ id: 'LI4', remark: 'Not in pregnancy.', hint: { en: 'If pregnant, ask.', fr: '' }, 禁: '孕' }] },
    ],
    [
      'a value that has the words of column names',
      {
        points: [
          { 'name[en]': [{ en: 'pregnant' }], avoid: [' '] },
          { id: 'LI4', 'id[en]': [{ en: 'name' }] },
        ],
      },
    ],
    ['texts that begin with json:', { points: [{ id: 'json:', name: 'json:1', note: 'json:"', x: 'json:{}' }] }],
    ['controls and half a surrogate pair', { points: [{ id: 'a\u0000b', name: '\uD800', '\uDC00': 'x\u0007' }] }],
    ['a field called __proto__', JSON.parse('{"__proto__": 1, "points": [{"__proto__": {"a": "b"}}]}') as unknown],
  ] as const) {
    it(`is read back the same with ${what}`, () => expect(fromCsv(toCsv(dataset))).to.deep.equal(dataset));
  }

  it('is read back the same whatever the dataset holds', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({
        unit: fc.constantFrom(
          ...Array.from(' "\'=+-@|,;\t\r\n#[]{}:aé1'),
          'json:',
          'pregnant',
          '孕',
          ' | ',
          '\uFEFF',
          '\uD800',
          '\u0000',
          '\uFFFF',
          '\u202E',
        ),
      }),
      fc.constantFrom('1', '1e5', '007', '1-2', '0.5', 'true', 'null', '"quoted"', '{', '[]', '#x', '', ' '),
    );
    const localText = fc.oneof(text, fc.dictionary(fc.constantFrom('en', 'fr', 'pt-BR', 'EN'), text));
    // -0 is lost by JSON itself.
    const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
    const value = fc.oneof(
      localText,
      fc.array(localText, { maxLength: 3 }),
      number,
      fc.record({ min: number, max: number }),
      fc.array(fc.record({ text: localText, source: text }, { requiredKeys: ['text'] }), { maxLength: 2 }),
      fc.jsonValue({ maxDepth: 2 }),
    );
    const key = (known: readonly string[]): fc.Arbitrary<string> =>
      fc.oneof(
        fc.constantFrom(...known),
        fc
          .constantFrom(...known)
          .chain((name) => fc.constantFrom(`${name}[en]`, ` ${name}`, name.toUpperCase(), `#${name}`)),
        text,
      );
    const point = fc.dictionary(
      key([
        'id',
        'name',
        'aliases',
        'view',
        'x',
        'technique',
        'duration',
        'rest',
        'times',
        'avoid',
        'evidence',
        'sources',
      ]),
      value,
      { maxKeys: 6 },
    );
    const head = fc.dictionary(key(['lang', 'title', 'safety', 'sources', 'routines', 'reviewed']), value, {
      maxKeys: 3,
    });
    fc.assert(
      fc.property(head, fc.array(point, { maxLength: 4 }), (rest, points) => {
        const dataset: unknown = JSON.parse(JSON.stringify({ ...rest, points }));
        const table = toCsv(dataset);
        expect(fromCsv(table)).to.deep.equal(dataset);
        expect(table, 'a file can hold it').to.not.match(/(?![\t\n\r\u007F-\u009F])[\p{Cc}\p{Cs}]/u);
        expect(decodeText(new TextEncoder().encode(table)), 'and gives it back').to.equal(table);
      }),
      { numRuns: 2_000 },
    );
  });

  it('holds no cell that a spreadsheet would run as a formula, and comes back whole', () => {
    const starts = ['=', '+', '-', '@', '\t', '\r', '＝', '"=', "'=", "''+", ' =', '"\t'];
    const texts = [...starts.map((start) => `${start}cmd|'/C calc'!A0`), 'a;=1', 'a\t@b', 'a\n-b', "'til", "a;'=1"];
    const dataset = {
      '=key': 'a',
      title: '=1',
      points: texts.map((id) => ({ id, '+key': id, technique: [id, 'b'], x: -1 })),
    };
    const table = toCsv(dataset);
    expect(fromCsv(table)).to.deep.equal(dataset);
    for (const { text } of readRows(table).rows.flat()) {
      expect(text).not.to.match(/^["\s]*[=+\-@＝]|^"*[\t\r]/);
      expect(text).not.to.match(/[;\t\n]["\s]*[=+\-@]/);
    }
  });

  for (const [what, dataset, path] of [
    ['text', 'hello', 'points'],
    ['a list', [], 'points'],
    ['points that are no list', { points: {} }, 'points'],
    ['a point that is no object', { points: [{ id: 'a' }, 7] }, 'points[1]'],
  ] as const) {
    it(`is not made of ${what}`, () => expect(refusal(() => toCsv(dataset))).to.include({ code: 'E_SHAPE', path }));
  }

  it('is not made of data that is nested without end', () => {
    const deep: unknown = JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`);
    expect(refusal(() => toCsv({ points: [{ x: deep }] })).code).to.equal('E_LIMIT');
  });
});

describe('a table that a person writes', () => {
  const hand = { points: [{ id: 'LI4', location: 'Hand, back' }] };
  for (const [what, table] of [
    ['commas', 'id,location\nLI4,"Hand, back"\n'],
    ['semicolons, as some countries write tables', 'id;location\nLI4;Hand, back\n'],
    ['tabs', 'id\tlocation\nLI4\tHand, back\n'],
    ['the separator in a line of its own', 'sep=|\r\nid|location\r\nLI4|Hand, back\r\n'],
    ['a separator in that line which the names do not show', 'sep=;\rid;location\rLI4;Hand, back'],
    ['lines that end in CR', 'id,location\rLI4,"Hand, back"\r'],
    ['lines that end in LF and in CRLF', 'id,location\nLI4,"Hand, back"\r\n'],
    ['empty lines and lines of empty cells', '\nid,location\n\n,\nLI4,"Hand, back"\n , \n\n'],
    ['spaces after separators', 'id, location\nLI4, "Hand, back" \n'],
    ['spaces around names and names in capitals', ' ID , Location\nLI4,"Hand, back"\n'],
    ['empty cells and columns at the end', 'id,location,,\nLI4,"Hand, back",,,\n'],
    ['the columns in another order', 'Location,Id\n"Hand, back",LI4\n'],
  ] as const) {
    it(`may have ${what}`, () => expect(fromCsv(table)).to.deep.equal(hand));
  }

  for (const [what, table, point] of [
    [
      'text as it is written',
      'id,name,location,note\n3E5,1e5,true,007\n',
      { id: '3E5', name: '1e5', location: 'true', note: '007' },
    ],
    ['quotes inside a text', 'id,note\na,5" wide\n', { id: 'a', note: '5" wide' }],
    ['a single caution as a list', 'id,avoid\na,pregnancy\n', { id: 'a', avoid: ['pregnancy'] }],
    ['a list with bars', 'id,avoid\na,pregnancy | nerve\n', { id: 'a', avoid: ['pregnancy', 'nerve'] }],
    ['a decimal comma in a place', 'id;x;y\na;45,5;1.5\n', { id: 'a', x: 45.5, y: 1.5 }],
    [
      'numbers and structures',
      'id,rest,times\na,5,"[{""text"":""1 min""}]"\n',
      { id: 'a', rest: 5, times: [{ text: '1 min' }] },
    ],
    ['numbers that are too large as text', 'id,x\na,1e999\n', { id: 'a', x: '1e999' }],
    ['other words in fields of numbers as text', 'id,x,rest\na,left,true\n', { id: 'a', x: 'left', rest: 'true' }],
    ['languages', 'id,Name [fr],name[de]\na,Main,Hand\n', { id: 'a', name: { fr: 'Main', de: 'Hand' } }],
    ['a text and its translation', 'id,name,name[fr]\na,Hand,Main\n', { id: 'a', name: { en: 'Hand', fr: 'Main' } }],
    ['a caution in two languages', 'id,avoid[en],avoid[fr]\na,No,Non\n', { id: 'a', avoid: [{ en: 'No', fr: 'Non' }] }],
    [
      'cautions and one in a language',
      'id,avoid,avoid[fr]\na,nerve,Non\n',
      { id: 'a', avoid: ['nerve', { fr: 'Non' }] },
    ],
  ] as const) {
    it(`gives ${what}`, () => expect(fromCsv(table)).to.deep.equal({ points: [point] }));
  }

  it('takes the language of texts from the rows above the column names', () =>
    expect(fromCsv('#Lang;de\n#title;Meine Punkte, zwei\nname;name[fr]\nHand;Main\n')).to.deep.equal({
      lang: 'de',
      title: 'Meine Punkte, zwei',
      points: [{ name: { de: 'Hand', fr: 'Main' } }],
    }));

  for (const [what, table, line, message] of [
    ['a comma too many', 'id,location\nLI4,Hand, back\n', 2, /3 cells, but only 2 columns/],
    ['a comma too many above the column names', '#title,Hand, back\nid\nLI4\n', 1, /one value/],
    ['a cell under no name', 'id,\nLI4,Hand\n', 2, /"Hand" is in a column without a name/],
    ['a column that is there twice', 'id,name,Name \nLI4,a,b\n', 1, /"name" \(column 2\) and "Name" \(column 3\)/],
    ['a language that is there twice', 'id,name[en],Name [en]\n', 1, /"name\[en\]" \(column 2\) and "Name \[en\]"/],
    [
      'a row above the names that is there twice',
      '#lang,en\n#lang,de\nid\n',
      2,
      /"#lang" \(line 1\) and "#lang" \(line 2\)/,
    ],
    ['a text with and without its language', 'id,name,name[en]\na,b,c\n', 2, /"name" is filled in both/],
    ['points above the column names', '#points,[]\nid\n', 1, /below the column names/],
    ['a quote that is not closed', 'id,name\r\n\r\nLI4,"a\r\nBL40,b\r\n', 3, /never closed/],
    ['a quote that is not closed among the names', 'id,"name\nLI4,a\n', 1, /never closed/],
    ['a quote that is not closed above the names', '#title,"a\nid\nLI4\n', 1, /never closed/],
    ['a quote that the next row closes', 'id,name\nLI4,"a\nBL40,"b"\n', 3, /after a closing quote/],
    [
      'a cell that is nested without end',
      `id,x\na,${'['.repeat(40)}${']'.repeat(40)}\n`,
      2,
      /nested more than 32 deep/,
    ],
  ] as const) {
    it(`is refused with the line of ${what}`, () => {
      const error = refusal(() => fromCsv(table));
      expect(error).to.include({ line }).and.not.to.be.instanceOf(NotADatasetError);
      expect(error.message)
        .to.match(message)
        .and.to.match(new RegExp(`^Line ${line}: `));
    });
  }

  for (const [what, text] of [
    ['nothing', ''],
    ['spaces', ' \r\n\t'],
    ['a letter', 'Dear Sir,\n\nname your price, please.\n'],
    ['a letter with quotes', '"Hello," he said.\n"Name?'],
    ['a note in Markdown', '# Title\n\n- one, two\n'],
    ['a number', '42'],
    ['a text of JSON', '"hello"'],
    ['other columns', 'first,last\nAda,Lovelace\n'],
  ] as const) {
    it(`is not ${what}`, () => expect(refusal(() => fromCsv(text))).to.be.instanceOf(NotADatasetError));
  }

  it('is read or refused with a code, whatever it holds', () => {
    const piece = fc.constantFrom(
      'id',
      'name',
      '#lang',
      '[en]',
      'sep=;',
      'json:',
      ',',
      ';',
      '\t',
      '"',
      '\n',
      '\r',
      "'",
      '=',
      '{',
      '[',
      ' ',
      '1',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        try {
          expect(fromCsv(pieces.join(''))).to.have.property('points');
        } catch (error) {
          if (!(error instanceof DatasetError)) throw error;
        }
      }),
      { numRuns: 3_000 },
    );
  });
});
