import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import {
  convertFile,
  DatasetError,
  fromCsv,
  NotADatasetError,
  toCsv,
  validateFile,
} from '../../src/authoring/index.js';
import type { Field } from '../../src/authoring/column-names.js';
import { readHeader } from '../../src/authoring/headers.js';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const convert = (text: string): ReturnType<typeof convertFile> => convertFile(utf8(text), { to: 'json' });
const dataset = (text: string): Record<string, unknown> => JSON.parse(convert(text).text) as Record<string, unknown>;
const points = (text: string): unknown => dataset(text)['points'];
const asked = (text: string): string[] =>
  convert(text).reading.questions.map(({ line, column, message }) => `${line}:${column} ${message}`);
const refusal = (text: string): unknown => {
  try {
    convert(text);
  } catch (error) {
    return error;
  }
  return undefined;
};

describe('the name of a column', () => {
  for (const [field, names] of [
    [
      'code',
      'code · Code · POINT_CODE · pointCode · código · sigle · Kürzel · código do ponto · कोड · 代码 · コード · رمز · 코드',
    ],
    ['name', 'Point name · nombre · nom · Bezeichnung · nome · नाम · 名称 · 名前 · الاسم · 이름'],
    ['point', 'acupoints · puntos · points d’acupression · Akupunkte · pontos · बिंदु · 穴位 · ツボ · النقاط · 경혈'],
    ['location', 'loc · location_description · Ubicación · LOCALIZACION · localisation · Lage · localização · स्थान'],
    ['location', '定位 · 位置 · 場所 · الموقع · 위치'],
    ['technique', 'method · técnica · geste · Anwendung · técnicas · विधि · 操作 · 押し方 · الطريقة · 방법'],
    ['duration', 'time · duración · durée · DUREE · Dauer · duração · समय · 时间 · 時間 · المدة · 시간'],
    ['pressure', 'intensity · presión · pression · Druck · pressão · दबाव · 力度 · 強さ · الضغط · 압력'],
    ['side', 'sides · lado · côté · Seite · ओर · 側 · الجانب · 쪽'],
    ['note', 'remarks · observaciones · remarque · Anmerkung · टिप्पणी · 备注 · 備考 · ملاحظات · 비고'],
    ['bilateral', 'bilateral · is_bilateral · bilatéral · beidseitig · 双侧 · 両側 · 양측'],
    ['channel', 'Meridian · channel · méridien · Leitbahn · 经络 · 経絡 · 경락'],
    [
      'avoid',
      'caution · cautions · WARN · Warning! · contra-indications · precautions · Do not use · is_dangerous · alerts · When not to press',
    ],
    ['avoid', 'contraindicaciones · precaución · advertencia · embarazo · Contre-indication · alerte · mises en garde'],
    [
      'avoid',
      'Vorsicht · Gegenanzeigen · Kontraindikation · Schwangerschaft · Nebenwirkungen · cuidados · contraindicações',
    ],
    [
      'avoid',
      'सावधानी · गर्भावस्था · 禁忌 · 注意事项 · 孕妇慎用 · 注意 · 妊娠中 · تحذير · موانع الاستعمال · 주의 · 금기사항 · 임산부',
    ],
  ] as const)
    it(`is read as ${field}: ${names}`, () => {
      for (const name of names.split(' · ')) expect(readHeader(name)?.field, name).to.equal(field);
    });

  for (const [name, field, tag] of [
    ['chinese_name', 'name', 'zh'],
    ['English name', 'name', 'en'],
    ['name_fr', 'name', 'fr'],
    ['Name (DE)', 'name', 'de'],
    ['ko', 'name', 'ko'],
    ['hanja', 'name', 'ko-Hani'],
    ['loc_es', 'location', 'es'],
    ['korean location', 'location', 'ko'],
  ] as const)
    it(`may say the language: ${name}`, () => expect(readHeader(name)).to.include({ field, tag }));

  for (const [name, unit] of [
    ['Duration (min)', 'min'],
    ['duration_seconds', 's'],
    ['Dauer (Sek.)', 's'],
    ['时间（分钟）', 'min'],
  ] as const)
    it(`may say the unit: ${name}`, () => expect(readHeader(name)).to.include({ field: 'duration', unit }));

  for (const name of [
    'duration_min',
    'colour',
    'symptoms',
    'treatment',
    'year',
    '',
    'x-caution',
    'indications',
    'a'.repeat(999),
  ])
    it(`is not guessed: ${name.slice(0, 20)}`, () => expect(readHeader(name)).to.equal(undefined));

  it('reads every name of the table as the same field in any case, and with spaces for signs', () => {
    const names = fc.constantFrom<[string, Field]>(
      ['Point code', 'code'],
      ['localización', 'location'],
      ['Durée', 'duration'],
    );
    fc.assert(
      fc.property(names, fc.constantFrom('', ' ', '_', ' : '), ([name, field], sign) => {
        for (const each of [name, name.toUpperCase(), name.toLowerCase(), `${sign}${name.replace(' ', '_')}${sign}`])
          expect(readHeader(each)?.field).to.equal(field);
      }),
    );
  });
});

describe('a table of somebody else', () => {
  it('in English: codes, names in three languages, places', () =>
    expect(
      points(
        'code,chinese_name,latin_name,english_name,location_description\nST36,足三里,Zusanli,Leg Miles,"Shin, outside"\n',
      ),
    ).to.deep.equal([
      { id: 'ST36', name: { zh: '足三里', en: 'Leg Miles' }, location: 'Shin, outside', aliases: ['Zusanli'] },
    ]));

  it('in French, as Excel writes it, says its language', () => {
    const text = 'sep=;\r\nid;nom;localisation;durée;précautions\r\nVB34;Yanglingquan;Genou;1-2 min;Grossesse\r\n';
    expect(dataset(text)).to.deep.equal({
      lang: 'fr',
      points: [{ id: 'VB34', name: 'Yanglingquan', location: 'Genou', duration: '1-2 min', avoid: ['Grossesse'] }],
    });
    expect(convert(text).reading.lang).to.equal('fr');
  });

  it('in Chinese', () =>
    expect(
      dataset('穴位,代码,定位,操作,时间,禁忌\n合谷,LI4,手背,按压,3分钟,孕妇禁用\n太冲,LR3,足背,按压,3分钟,无\n'),
    ).to.deep.equal({
      lang: 'zh',
      points: [
        { id: 'LI4', name: '合谷', location: '手背', technique: '按压', duration: '3分钟', avoid: ['孕妇禁用'] },
        { id: 'LR3', name: '太冲', location: '足背', technique: '按压', duration: '3分钟' },
      ],
    }));

  it('keeps the language that is written above it', () =>
    expect(dataset('#lang,de\ncode,localisation\nLI4,Hand\n')).to.include({ lang: 'de' }));

  it('has letters and number of a code in two columns', () =>
    expect(points('meridian,number,location\nLI,4,Hand\nBladder,23,Back\n')).to.deep.equal([
      { id: 'LI4', location: 'Hand' },
      { id: 'Bladder23', location: 'Back' },
    ]));

  it('has several points in a cell: those understood are listed, the others asked', () => {
    const text =
      'study,no,points_raw,points_list\ns1,1,"GV20, HT7; Moonpoint","[""GV20"", ""HT7""]"\n' +
      's1,2,"SP6;\nHT7; PC7 or KI1",\n';
    expect(points(text)).to.deep.equal([{ id: 'GV20' }, { id: 'HT7' }, { id: 'SP6' }]);
    expect(asked(text)).to.deep.equal([
      '2:6 Which point is "Moonpoint"? It is left out.',
      '3:6 Which point is "PC7 or KI1"? It is left out.',
    ]);
    expect(convert(text).reading.columns).to.deep.equal([
      { name: 'study', field: undefined },
      { name: 'no', field: undefined },
      { name: 'points_raw', field: 'id' },
      { name: 'points_list', field: 'id' },
    ]);
  });

  it('has codes of another country: its language or the name of the point tells which are meant, else they are asked', () => {
    const shown = (text: string): string[] => convert(text).reading.rows.flatMap((row) => row.points);
    const rows = 'H3,Tai Chong\nB6,San Yin Jiao\nP7,Lie Que\n';
    expect(shown(`id,name\n${rows}`)).to.deep.equal(['LR3', 'SP6', 'LU7']);
    expect(asked(`id,name\n${rows}`)).to.deep.equal([]);
    expect(shown('código,nombre\nH3,\nB6,\nP7,\nIG4,\n')).to.deep.equal(['LR3', 'SP6', 'LU7', 'LI4']);
    expect(shown('id,nom\nP7,\nGI4,\nRte6,\n')).to.deep.equal(['LU7', 'LI4', 'SP6']);
    expect(shown('id\nH3\nE36\n')).to.deep.equal(['HT3 or LR3?', 'ST36']);
    expect(asked('id\nH3\nE36\n')[0]).to.contain('"H3" is HT3 (elbow)').and.to.contain('LR3 (foot dorsum)');
    expect(asked('id,name\nLI4,Zusanli\n')[0]).to.contain('"LI4" is LI4').and.to.contain('"Zusanli" is ST36');
  });

  it('has what a row says of several points at each of them, and the cautions of all rows', () => {
    const text = 'id,technique,caution\n"LI4, SP6",Press.,pregnancy\nLI4,,fracture\n"LI4 + GV20",,\n';
    expect(points(text)).to.deep.equal([
      { id: 'LI4', technique: 'Press.', avoid: ['pregnancy', 'fracture'] },
      { id: 'SP6', technique: 'Press.', avoid: ['pregnancy'] },
      { id: 'GV20' },
    ]);
    expect(asked('id,name\n"LI4, SP6",Both\n')).to.deep.equal([
      '2:1 "name" can’t be that of 2 points. It is not taken over.',
    ]);
  });

  for (const [what, text, point, questions] of [
    ['a caution in a column of any such name', 'id,Sicherheit\nLI4,Ask first.', { avoid: ['Ask first.'] }, 0],
    ['a caution that is only a yes', 'id,warn\nLI4,yes', { avoid: [true] }, 1],
    ['no caution where there is a no', 'id,warn\nLI4,non', {}, 0],
    ['no caution in an empty cell', 'id,warn,note\nLI4,,a', { note: 'a' }, 0],
    ['a caution for pregnancy, whether yes or no is meant', 'id,pregnancy\nLI4,no', { avoid: ['pregnancy'] }, 1],
    ['several columns of cautions', 'id,caution,risks\nLI4,nerve | artery,c', { avoid: ['nerve', 'artery', 'c'] }, 0],
    ['cautions in two languages', 'id,caution_en,caution_fr\nLI4,a,b', { avoid: [{ en: 'a', fr: 'b' }] }, 0],
    ['both sides', 'id,bilateral\nLI4,oui', { side: 'both' }, 0],
    ['no side where it is not bilateral', 'id,bilateral\nGV20,否', {}, 0],
    ['a question about a side that is neither', 'id,bilateral\nLI4,perhaps', {}, 1],
    ['a side in another language', 'id,seite,caution\nLI4,links,a', { side: 'left', avoid: ['a'] }, 1],
    ['a pressure in other words', 'code,pressure\nLI4,moderate', { pressure: 'medium' }, 0],
    ['a time with the unit of its column', 'id,duration (min)\nLI4,2', { duration: '2 min' }, 0],
    ['a time of two numbers with that unit', 'id,Dauer (Sek.)\nLI4,30-60', { duration: '30-60 s' }, 0],
    ['other names', 'code,name,nombre\nLI4,Hoku,Valle', { name: 'Hoku', aliases: ['Valle'] }, 0],
    ['an own field of an author', 'code,x-room\nLI4,2', { 'x-room': '2' }, 0],
  ] as const)
    it(`gives ${what}`, () => {
      const { lang: _lang, points: list } = dataset(text) as { lang?: string; points: object[] };
      expect(list).to.deep.equal([{ id: /GV20/.test(text) ? 'GV20' : 'LI4', ...point }]);
      expect(asked(text)).to.have.length(questions);
    });

  it('has no time where the unit is not said, but a question', () => {
    expect(points('id,Dauer\nLI4,2\n')).to.deep.equal([{ id: 'LI4', duration: '2' }]);
    expect(asked('id,Dauer\nLI4,2\n')[0]).to.match(/^2:5 .*seconds or in minutes/);
  });

  it('may have a title above the column names, which is named', () => {
    const text = 'Points for the class\n\nNr,Code,Lage\n1,LI4,Hand\n';
    expect(points(text)).to.deep.equal([{ id: 'LI4', location: 'Hand' }]);
    expect(asked(text)).to.deep.equal(['1:1 "Points for the class" is above the column names. It is not taken over.']);
  });

  it('may number its rows', () => {
    expect(points('id,code\n1,LI4\n2,SP6\n')).to.deep.equal([{ id: 'LI4' }, { id: 'SP6' }]);
    expect(points('id,name,caution\n1,A place,a\n')).to.deep.equal([{ name: 'A place', avoid: ['a'] }]);
  });

  for (const text of ['id,name\nTE5,a\n300000,b\n', 'code,name\nTE5,a\n3.00E+05,b\n', 'id,name\nTE5,a\n"3,00E+05",b\n'])
    it(`has a number where a code was: ${text.slice(-12, -3)}`, () => {
      const [question] = asked(text).filter((each) => each.includes('number'));
      expect(question).to.match(/^3:1 .*is a number.*spreadsheet makes this of 3E5/);
    });

  it('keeps 3E5 as it is written', () =>
    expect(points('id,name\nTE5,Waiguan\n3E5,Waiguan\n3E17,Yifeng\n')).to.deep.equal([
      { id: 'TE5', name: 'Waiguan' },
      { id: '3E5', name: 'Waiguan' },
      { id: '3E17', name: 'Yifeng' },
    ]));

  it('has a question for each point that is not known and has no place', () => {
    expect(asked('code,name\nLI4,a\nXX4,b\n')).to.deep.equal([
      '3:1 No place is known for "XX4". Give view, x and y. The point is listed, not drawn.',
    ]);
    expect(asked('code,view,x,y\nmine,back,40,30\n')).to.deep.equal([]);
  });

  it('says what each row was read as', () =>
    expect(convert('id,name\nLI4,Hoku\nB54,Knee\nmine,Mine\n').reading.rows).to.deep.equal([
      { line: 2, column: 1, written: 'LI4', points: ['LI4'] },
      { line: 3, column: 1, written: 'B54', points: ['BL54 or BL40?'] },
      { line: 4, column: 1, written: 'mine', points: ['a point of your own'] },
    ]));

  for (const [what, text, message] of [
    ['a table without rows', 'id,name\n', /No point was found/],
    ['a table of other things', 'code,name\n,\n ,\n', /No point was found/],
    [
      'a table with rows that name no point',
      'points,dose\n"[""elsewhere"", ""nowhere""]",2\n',
      /No point was found.*Line 2/,
    ],
    ['other columns', 'first,last\nAda,Lovelace\n', /codes or names of points.*"first", "last"/],
    ['an empty list', '[]', /There is no point/],
    ['other JSON', '{"a":[{"b":1}]}', /There is no point/],
    ['a list of empty objects', '[{},{}]', /There is no point/],
    ['JSON without end', `${'['.repeat(99_999)}${']'.repeat(99_999)}`, /There is no point/],
  ] as const)
    it(`is refused when it is ${what}`, () => {
      expect(refusal(text)).to.be.instanceOf(DatasetError);
      expect((refusal(text) as DatasetError).message).to.match(message);
    });

  it('is a table of no points only as convert writes it', () =>
    expect(JSON.parse(convertFile(utf8(toCsv({ points: [] }))).text)).to.deep.equal({ points: [] }));
});

describe('JSON of somebody else', () => {
  const hand = { id: 'LI4', name: 'Hoku' };
  for (const [what, value, expected] of [
    ['a list of codes', ['LI4'], [{ id: 'LI4' }]],
    ['a list of objects', [{ code: 'LI4', name: 'Hoku' }], [hand]],
    ['a list of our points at the top', [hand], [hand]],
    ['an object keyed by code', { LI4: { name: 'Hoku' } }, [hand]],
    ['an object keyed by code that repeats it', { LI4: hand, version: 2 }, [hand]],
    ['points keyed by code', { points: { LI4: { name: 'Hoku' } } }, [hand]],
    ['a nested list', { data: { points: [hand] } }, [hand]],
    ['lists in a list', { groups: [{ title: 'a', points: [hand] }] }, [hand]],
    ['letters around numbers', { meridians: [{ code: 'LI', points: [{ number: 4, name: 'Hoku' }] }] }, [hand]],
    ['a number in text', { meridians: [{ id: 'LI', points: [{ no: '4', name: 'Hoku' }] }] }, [hand]],
    ['codes in lists', { studies: [{ points: ['LI4', 'SP6'] }] }, [{ id: 'LI4' }, { id: 'SP6' }]],
    ['caution', { LI4: { name: 'Hoku', caution: 'Not in pregnancy.' } }, [{ ...hand, avoid: ['Not in pregnancy.'] }]],
    ['no caution: null', { LI4: { name: 'Hoku', caution: null } }, [hand]],
    ['no caution: false', [{ code: 'LI4', name: 'Hoku', warn: false }], [hand]],
    ['a caution without words', [{ code: 'LI4', name: 'Hoku', warn: true }], [{ ...hand, avoid: [true] }]],
    ['a caution in a corner', [{ ...hand, more: { a: [{ warning: 'b' }] } }], [{ ...hand, avoid: ['b'] }]],
    ['a caution around points', { a: [{ caution: 'b', points: [hand] }] }, [{ ...hand, avoid: ['b'] }]],
    ['both sides', [{ ...hand, bilateral: true }], [{ ...hand, side: 'both' }]],
    ['not both sides', [{ ...hand, bilateral: false }], [hand]],
    [
      'names by language',
      [{ code: 'LI4', ko: '합곡', hanja: '合谷' }],
      [{ id: 'LI4', name: { ko: '합곡', 'ko-Hani': '合谷' } }],
    ],
    [
      'texts by language',
      [{ code: 'LI4', name: { en: 'Hoku' }, loc: 'Hand' }],
      [{ id: 'LI4', location: 'Hand', name: { en: 'Hoku' } }],
    ],
    ['fields of theirs', [{ ...hand, code: 'LI4', region: 'hand', symptoms: ['pain'] }], [hand]],
  ] as const)
    it(`may have ${what}`, () => expect(points(JSON.stringify(value))).to.have.deep.members([...expected]));

  it('keeps what is said of the whole', () =>
    expect(
      dataset('{"title":"Mine","version":3,"warning":"Ask first.","safety":"Gently.","points":[{"code":"LI4"}]}'),
    ).to.deep.equal({
      title: 'Mine',
      safety: ['Gently.', 'Ask first.'],
      points: [{ id: 'LI4' }],
    }));

  it('says which fields were not taken over', () =>
    expect(
      convert('{"LI4":{"name":"a","translation":"b","caution":"c"}}').reading.columns.filter(({ field }) => !field),
    ).to.deep.equal([{ name: 'translation', field: undefined }]));

  for (const text of ['[{"code":"LI4"}]', '{"points":[{"code":"LI4"}]}', '{"LI4":{"name":"a"}}'])
    it(`is an error for the map, and the author is told what to do: ${text}`, () => {
      const [first] = validateFile(utf8(text));
      expect(first).to.include({ level: 'error', code: 'E_SHAPE' });
      expect(first?.fix).to.match(/convert/);
    });

  it('becomes a dataset unless a table is asked for; a dataset becomes a table', () => {
    expect(convertFile(utf8('["LI4"]')).text).to.equal('{\n  "points": [\n    {\n      "id": "LI4"\n    }\n  ]\n}\n');
    expect(convertFile(utf8('["LI4"]'), { to: 'csv' }).text).to.equal('id\r\nLI4\r\n');
    expect(convertFile(utf8('{"points":[{"id":"LI4"}]}')).text).to.equal('id\r\nLI4\r\n');
  });

  it('of any shape loses no caution, whatever it is called and wherever it stands', () => {
    const name = fc.constantFrom('caution', 'Warnings', 'contra_indications', 'Vorsicht', '禁忌', 'precaución', '주의');
    const wrap = fc.constantFrom<(point: object) => unknown>(
      (point) => [point],
      (point) => ({ points: [point] }),
      (point) => ({ LI4: point }),
      (point) => ({ data: { list: [point] } }),
      (point) => ({ groups: [{ points: [point] }] }),
    );
    const inner = fc.constantFrom<(caution: unknown) => unknown>(
      (caution) => caution,
      (caution) => [caution],
      (caution) => ({ en: caution }),
      (caution) => ({ a: { b: [caution] } }),
    );
    fc.assert(
      fc.property(name, wrap, inner, fc.constantFrom('CAREFUL', 'no heat CAREFUL'), (called, outer, shape, text) => {
        const point = { code: 'LI4', [called]: shape(text) };
        expect(JSON.stringify(points(JSON.stringify(outer(point))))).to.include('CAREFUL');
      }),
    );
  });
});

it('a dataset with fields of any name comes back from a table the same', () => {
  const name = fc.constantFrom(
    'code',
    'caution',
    'nom',
    'name_fr',
    '穴位',
    'points',
    'meridian',
    'ko',
    'duration (min)',
    'id',
    'note',
  );
  fc.assert(
    fc.property(
      fc.array(fc.dictionary(name, fc.constantFrom('LI4', 'LI4, ST36', '["LI4"]', '300000', 'yes')), { minLength: 1 }),
      (list) => {
        expect(fromCsv(toCsv({ points: list }))).to.deep.equal({ points: list });
      },
    ),
  );
});

it('a foreign table is read or refused with a code, whatever it holds', () => {
  const piece = fc.constantFrom(
    'code',
    'points',
    'nom',
    'meridian',
    'no',
    'caution',
    '[',
    '"',
    ',',
    ';',
    '\n',
    'LI4',
    '4',
    'yes',
    ' ',
    'é',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const error = refusal(pieces.join(''));
      expect(error === undefined || error instanceof NotADatasetError || error instanceof DatasetError).to.equal(true);
    }),
    { numRuns: 2_000 },
  );
});
