import { expect } from '@open-wc/testing';
import { convertFile, decodeText, NotADatasetError } from '../../src/authoring/index.js';

/** The bytes of a text in an encoding: those that the browser reads as its characters. */
function encode(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const read = (bytes: readonly number[]): string => {
    try {
      return decoder.decode(Uint8Array.from(bytes));
    } catch {
      return '';
    }
  };
  const found = new Map<string, readonly number[]>();
  const wanted = new Set(text);
  for (let one = 0; one < 256; one++) found.set(read([one]), [one]);
  for (let one = 0x81; one < 0xff; one++)
    for (let two = 0x40; two < 0xff; two++) {
      const character = read([one, two]);
      if (wanted.has(character) && !found.has(character)) found.set(character, [one, two]);
    }
  return Uint8Array.from(
    Array.from(text).flatMap((character) => {
      const bytes = found.get(character);
      if (!bytes) throw new Error(`${encoding} has no ${character}`);
      return bytes;
    }),
  );
}
const utf16 = (text: string, isLittleEndian: boolean): Uint8Array => {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), isLittleEndian);
  return new Uint8Array(view.buffer);
};

const FRENCH = 'id;nom;localisation\nLI4;Creux du pouce;Près de l’index, côté dos\n';
const GERMAN = 'id;Name;Lage\nLR3;Fußrücken;Über dem Grübchen zwischen großem Zeh\n';
const SPANISH = 'id,nombre,ubicación\nPC6,Muñeca,¿Dónde? Más allá del pliegue\n';
const PORTUGUESE = 'id,nome\nST36,Não é difícil: atenção à pressão\n';
const CHINESE = '穴位,代码,定位,操作\n足三里,ST36,膝下外侧,按揉\n';
const TRADITIONAL = '穴位,代碼,定位,操作\n太衝,LR3,足背,按壓三分鐘\n';
const JAPANESE = 'ツボ,コード,位置\n合谷,LI4,手の甲、親指と人差し指の間\n';
const KOREAN = '이름,코드,위치\n합곡,LI4,손등의 엄지와 검지 사이\n';
const ARABIC = 'الاسم,الرمز,الموقع\nهيغو,LI4,على ظهر اليد بين الإبهام والسبابة\n';

describe('text that is not in UTF-8', () => {
  for (const [text, ...encodings] of [
    [FRENCH, 'windows-1252', 'macintosh'],
    [GERMAN, 'windows-1252', 'macintosh'],
    [SPANISH, 'windows-1252', 'macintosh'],
    [PORTUGUESE, 'windows-1252', 'macintosh'],
    ['id;name\nLI4;Vallée\n', 'windows-1252', 'macintosh'],
    [CHINESE, 'gb18030'],
    [TRADITIONAL, 'big5'],
    [JAPANESE, 'shift_jis', 'euc-jp'],
    [KOREAN, 'euc-kr'],
    [ARABIC, 'windows-1256'],
  ] as const) {
    for (const encoding of encodings)
      it(`is read in ${encoding}, and the guess is told: ${text.slice(0, 12).trim()}`, () => {
        const bytes = encode(text, encoding);
        expect(decodeText(bytes)).to.equal(text);
        expect(convertFile(bytes).reading.encoding).to.equal(encoding);
      });
  }

  for (const isLittleEndian of [true, false])
    it(`is read in UTF-16 without a mark, ${isLittleEndian ? 'little' : 'big'}-endian`, () => {
      for (const text of [FRENCH, CHINESE, KOREAN, ARABIC])
        expect(decodeText(utf16(text, isLittleEndian))).to.equal(text);
    });

  for (const [what, text, encoding] of [
    ['Russian', 'id,name\nLI4,Между большим и указательным пальцем\n', 'windows-1251'],
    ['Russian', 'id,name\nLI4,Между большим и указательным пальцем\n', 'koi8-r'],
    ['Greek', 'id,name\nLI4,Ανάμεσα στον αντίχειρα και τον δείκτη\n', 'windows-1253'],
    ['Hebrew', 'id,name\nLI4,בין האגודל לאצבע המורה\n', 'windows-1255'],
    ['Thai', 'id,name\nLI4,ระหว่างนิ้วโป้งกับนิ้วชี้\n', 'windows-874'],
  ] as const)
    it(`is refused where no guess is sure, and read where its encoding is named: ${what} in ${encoding}`, () => {
      const bytes = encode(text, encoding);
      expect(() => decodeText(bytes)).to.throw(NotADatasetError, /--encoding/);
      const { text: json, reading } = convertFile(bytes, { encoding });
      expect(JSON.parse(json)).to.have.nested.property('points[0].name', text.slice(12).trim());
      expect(reading.encoding).to.equal(undefined);
    });

  it('never holds a letter that stands for one that was lost', () => {
    for (const text of [FRENCH, CHINESE, KOREAN])
      for (const encoding of ['windows-1252', 'gb18030', 'euc-kr', 'shift_jis', 'big5'] as const) {
        let bytes: Uint8Array;
        try {
          bytes = encode(text, encoding);
        } catch {
          continue;
        }
        for (let at = 20; at < bytes.length; at += 3) {
          const broken = Uint8Array.from(bytes);
          broken[at] = 0xff;
          try {
            expect(decodeText(broken)).not.to.include('\uFFFD');
          } catch (error) {
            expect(error).to.be.instanceOf(NotADatasetError);
          }
        }
      }
  });

  it('is refused in an encoding that there is not, and in one that it is not in', () => {
    const bytes = encode(FRENCH, 'windows-1252');
    expect(() => convertFile(bytes, { encoding: 'nonsense' })).to.throw(NotADatasetError, /no encoding of that name/);
    expect(() => convertFile(bytes, { encoding: 'utf-8' })).to.throw(NotADatasetError, /not text in utf-8/);
  });
});
