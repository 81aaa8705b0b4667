import { expect } from '@open-wc/testing';
import { convertFile, decodeText, NotADatasetError, validateFile } from '../../src/authoring/index.js';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, isLittleEndian: boolean): Uint8Array => {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), isLittleEndian);
  return new Uint8Array(view.buffer);
};
/** Russian in KOI8-R. */
const koi8 = (text: string): Uint8Array => {
  const decoder = new TextDecoder('koi8-r');
  const bytes = Array.from({ length: 256 }, (_, byte) => decoder.decode(Uint8Array.of(byte)));
  return Uint8Array.from(Array.from(text, (letter) => bytes.indexOf(letter)));
};
const found = (text: string): string[] =>
  validateFile(utf8(text)).map(({ line, column, code, path }) => `${line}:${column} ${code} ${path}`.trim());

describe('the bytes of a file', () => {
  for (const [what, bytes] of [
    ['UTF-8', utf8('é,한')],
    ['UTF-8 with a byte order mark', utf8('\uFEFFé,한')],
    ['UTF-16, little-endian', utf16('\uFEFFé,한', true)],
    ['UTF-16, big-endian', utf16('\uFEFFé,한', false)],
  ] as const) {
    it(`are read as ${what}`, () => expect(decodeText(bytes)).to.equal('é,한'));
  }

  for (const [what, bytes, message] of [
    ['in two encodings that make sense', Uint8Array.of(0x69, 0x64, 0x0a, 0xe9), /not in UTF-8.*Save it as UTF-8/],
    ['in one of another script', koi8('id,name\nLI4,Долина\n'), /not in UTF-8.*--encoding/],
    ['UTF-16 that is cut off', utf16('\uFEFFid', true).slice(0, -1), /Save it as UTF-8/],
    ['text with a NUL', utf8('id,na\0me'), /not text/],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0), /not text/],
    ['a spreadsheet', utf8('PK\u0003\u0004\0\0'), /spreadsheet/],
  ] as const) {
    it(`are refused when they are ${what}`, () => expect(() => decodeText(bytes)).to.throw(NotADatasetError, message));
  }
});

describe('a file', () => {
  for (const [what, text] of [
    ['nothing', ''],
    ['a letter', 'hello world, this is a letter\n'],
    ['a letter that begins with a bracket', '[Draft]\nhello world\n'],
    ['rich text', String.raw`{\rtf1\ansi hello}`],
    ['a web page', '<!doctype html><title>name</title>'],
    ['a number', '42'],
    ['a text of JSON', '"hello"'],
    ['null', ' null\n'],
  ] as const) {
    it(`with ${what} is not a dataset`, () => {
      expect(() => validateFile(utf8(text))).to.throw(NotADatasetError);
      expect(() => convertFile(utf8(text))).to.throw(NotADatasetError);
    });
  }

  it('is converted the other way, whichever it is', () => {
    expect(convertFile(utf8('\uFEFF{"points":[{"id":"LI4"}]}')).text).to.equal('id\r\nLI4\r\n');
    expect(convertFile(utf16('\uFEFFid\rLI4\r', true)).text).to.equal(
      '{\n  "points": [\n    {\n      "id": "LI4"\n    }\n  ]\n}\n',
    );
  });

  for (const [what, text, expected] of [
    ['a good dataset', '{"points":[{"id":"LI4"}]}', []],
    ['JSON with a fault', '{"points":[', ['1:12 E_JSON']],
    ['a good table', 'id,avoid,x\nLI4,pregnancy,\n', []],
    ['a value that does not fit', 'name,view,x,y\na,back,50,50\n\nb,back, 140,50\n', ['4:8 W_COORD points[1].x']],
    ['a value after a cell of two lines', 'id,note,side\nLI4,"b\nc",nowhere\n', ['3:4 W_SIDE points[0].side']],
    ['a mark beside the body', 'name,view,x,y\na,front,"2,5",2\n', ['2:9 W_COORD points[0].x']],
    [
      'a side that contradicts x',
      'name,view,x,y,side\na,Front,60,30,right\n',
      ['2:3 W_COERCED points[0].view', '2:15 W_SIDE points[0].side'],
    ],
    [
      'an unknown column with a bidi override',
      'id,\u202Ecolour\nKI1,red\n',
      ['2:5 W_CHARS points[0].colour', '2:5 W_FIELD points[0].colour'],
    ],
    ['an unknown column', 'id,colour\nLI4,\nKI1,red\n', ['3:5 W_FIELD points[1].colour']],
    ['an empty translation', 'id,name[fr]\nLI4,"json:"""""\n', ['2:5 W_TYPE points[0].name.fr']],
    ['a row without id and name', 'id,note\n,a\n', ['2:1 W_POINT points[0]']],
    ['a row above the names', '#lang,??\nid\nLI4\n', ['1:7 W_LANG lang']],
    ['a table with a fault', 'id,name\nLI4,"a\n', ['2:5 E_SHAPE']],
    ['a cell that is nested without end', `id,x\na,${'['.repeat(10_000)}${']'.repeat(10_000)}\n`, ['2:3 E_LIMIT']],
  ] as const) {
    it(`with ${what} is checked, with places in the file`, () => expect(found(text)).to.deep.equal(expected));
  }
});
