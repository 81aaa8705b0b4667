import { expect } from '@open-wc/testing';
import { convertFile } from '../../src/authoring/index.js';

const convert = (text: string): ReturnType<typeof convertFile> =>
  convertFile(new TextEncoder().encode(text), { to: 'json' });
const points = (text: string): unknown => (JSON.parse(convert(text).text) as { points: unknown }).points;
const asked = (text: string): string[] => convert(text).reading.questions.map(({ message }) => message);

const HAND = { id: 'LI4', name: 'Hegu', avoid: ['Not in pregnancy.'] };
const SHIN = { id: 'ST36', name: 'Zusanli' };

describe('a table of an unusual shape', () => {
  for (const [what, text, expected] of [
    ['in Markdown', '# Mine\n\n| code | name | caution |\n|:--|:-:|--:|\n| LI4 | Hegu | Not in pregnancy. |\n', [HAND]],
    ['with bars', 'code|name|caution\nLI4|Hegu|Not in pregnancy.\nST36|Zusanli|\n', [HAND, SHIN]],
    [
      'with a title, which is itself the name of a column',
      'Puntos\n\ncode;name;caution\nLI4;Hegu;Not in pregnancy.\n',
      [HAND],
    ],
    [
      'with titles as a spreadsheet has them',
      'Acupuncture points,,\nCourse 7,,\n,,\ncode,name,caution\nLI4,Hegu,Not in pregnancy.\n',
      [HAND],
    ],
    ['with heads over several columns', 'Point,,Details\nCode,Name,Caution\nLI4,Hegu,Not in pregnancy.\n', [HAND]],
    [
      'with another table below it, in other columns',
      'id,name,caution\nLI4,Hegu,Not in pregnancy.\n\nid,caution,name\nSP6,Ask first.,Sanyinjiao\n',
      [HAND, { id: 'SP6', name: 'Sanyinjiao', avoid: ['Ask first.'] }],
    ],
    [
      'with titles above each table',
      'Hand\ncode,name,caution\nLI4,Hegu,Not in pregnancy.\n\nFoot\ncode,caution,location\nSP6,Ask first.,ankle\n',
      [HAND, { id: 'SP6', location: 'ankle', avoid: ['Ask first.'] }],
    ],
    ['with the points side by side', 'code,LI4,ST36\nname,Hegu,Zusanli\ncaution,Not in pregnancy.,\n', [HAND, SHIN]],
    ['with empty columns', 'id,,name,caution,\nLI4,,Hegu,Not in pregnancy.,\n', [HAND]],
    [
      'with the number of the row beside that of the point',
      'Nr.,meridian,point,name,caution\n1,LI,4,Hegu,Not in pregnancy.\n2,ST,36,Zusanli,\n',
      [HAND, SHIN],
    ],
    ['with a single column', 'id\nLI4\n"ST36, SP6"\n', [{ id: 'LI4' }, { id: 'ST36' }, { id: 'SP6' }]],
  ] as const)
    it(`is read ${what}`, () => expect(points(text)).to.deep.equal(expected));

  it('with two numbers for a point, and no name, is asked about', () => {
    const text = 'Nr.,meridian,point,location\n1,LI,4,Hand\n2,ST,2,Face\n';
    expect(asked(text)[0]).to.equal('Which of the numbers is that of the point: LI1 or LI4?');
  });

  it('with numbers that only count its rows has no points of these numbers', () => {
    const text = 'no,meridian,name\n1,LI,Hegu\n2,ST,Zusanli\n3,SP,Sanyinjiao\n';
    expect(points(text)).to.deep.equal([{ name: 'Hegu' }, { name: 'Zusanli' }, { name: 'Sanyinjiao' }]);
    expect(points('no,meridian,location\n1,LI,a\n2,LI,b\n3,LI,c\n')).to.have.deep.members([
      { id: 'LI1', location: 'a' },
      { id: 'LI2', location: 'b' },
      { id: 'LI3', location: 'c' },
    ]);
  });

  for (const [text, message] of [
    ['id\nLI4\n1-Feb\n', /^"1-Feb" looks like a date, where the code of a point is expected\. .* such as 1-2: is that/],
    ['code,name\nLI4,a\n01.02.2026,b\n', /^"01\.02\.2026" looks like a date.* such as 1-2 or 2-1: is that meant\?/],
    ['code,name\nLI4,a\n2026-02-03,b\n', /^"2026-02-03" looks like a date.* such as 2-3 or 3-2: is that meant\?/],
    ['code,name\nLI4,a\nFeb-03,b\n', /^"Feb-03" looks like a date.* such as 2-3: is that meant\?/],
    ['code,Dauer\nLI4,2. Mrz\n', /^"2\. Mrz" looks like a date, where a time is expected/],
    ['代码,时间\nLI4,1月2日\n', /^"1月2日" looks like a date, where a time is expected/],
  ] as const)
    it(`has a date where something else was: ${JSON.stringify(text)}`, () => expect(asked(text)[0]).to.match(message));

  it('takes no name of a meridian for a month', () => {
    expect(points('Kürzel\nMagen-36\nMar 3\n')).to.deep.equal([{ id: 'Magen-36' }]);
  });

  it('shows codes as the language that is named has them, English too', () => {
    const shown = (text: string): string[] => convert(text).reading.rows.flatMap((row) => row.points);
    expect(shown('id\nP6\n')).to.deep.equal(['PC6 or LU6?']);
    expect(shown('#lang,en\nid\nP6\n')).to.deep.equal(['PC6']);
    expect(shown('#codes,fr\nid\nP6\n')).to.deep.equal(['LU6']);
    expect(shown('#codes,es-MX\n#lang,en\ncode\nB6\n')).to.deep.equal(['SP6']);
    expect(shown('{"codes":"es","points":[{"code":"B6"}]}')).to.deep.equal(['SP6']);
  });
});

describe('JSON of an unusual shape', () => {
  const record = { code: 'LI4', name: 'Hegu', caution: 'Not in pregnancy.' };
  const { code: _code, ...under } = record;
  for (const [what, value, expected] of [
    ['numbers below meridians', { LI: { 4: under }, ST: { 36: { name: 'Zusanli' } } }, [HAND, SHIN]],
    ['rows in lists, below their names', [['code', 'name', 'caution'], Object.values(record)], [HAND]],
    ['rows in lists, beside their names', { columns: Object.keys(record), rows: [Object.values(record)] }, [HAND]],
    [
      'rows in lists, without names',
      [
        ['LI4', 'Hegu', 'Not in pregnancy.'],
        ['ST36', 'Zusanli', ''],
      ],
      [HAND, SHIN],
    ],
    ['attributes', { data: [{ id: 1, type: 'point', attributes: record }] }, [HAND]],
    ['features', { type: 'FeatureCollection', features: [{ type: 'Feature', properties: record }] }, [HAND]],
    [
      'a caution beside the attributes',
      [{ attributes: { code: 'LI4', name: 'Hegu' }, caution: ['Not in pregnancy.'] }],
      [HAND],
    ],
    ['names under codes', { LI4: 'Hegu', ST36: 'Zusanli' }, [{ id: 'LI4', name: 'Hegu' }, SHIN]],
    ['objects and names under codes', { LI4: under, ST36: 'Zusanli' }, [HAND, SHIN]],
    ['a caution under a code', { LI4: 'Not in pregnancy.', ST36: 'Zusanli' }, [{ id: 'LI4', avoid: HAND.avoid }, SHIN]],
    ['a single point', record, [HAND]],
    ['points that go with it', [{ ...record, combinations: [{ code: 'LR3' }] }], [HAND]],
    [
      'a list of cautions around points',
      { a: [{ cautions: HAND.avoid, points: [{ code: 'LI4', name: 'Hegu' }] }] },
      [HAND],
    ],
    ['lists of codes', { Headache: ['LI4'], Nausea: ['PC6'] }, [{ id: 'LI4' }, { id: 'PC6' }]],
  ] as const)
    it(`is read: ${what}`, () => expect(points(JSON.stringify(value))).to.deep.equal(expected));
});

describe('a caution', () => {
  for (const names of [
    '¡OJO! · Ojo · Evitar en · No usar en · No aplicar · No estimular · Embarazadas · Precauciones',
    'C.I. · CI · Contre-indications · Ne pas stimuler · À éviter · Sauf · Déconseillé',
    'Risiken · Tabu · Nicht in der Schwangerschaft · Warnhinweis · Gegenanzeigen · Kontraindikation',
    'Attenzione · Avvertenze · Controindicazioni · Non usare · Vietato · Pericolo · Effetti collaterali · Gravidanza',
    'Não aplicar · Gestantes · Precauções · Przeciwwskazania · Uwagi · Ostrożnie · Ciąża · Zwangerschap · Let op',
    'Противопоказания · Осторожно · Don’t · Don’ts · Who should not · Not during · Red flags · Limitations · Except',
    '注意 · 禁忌 · 不可 · 孕妇禁用 · ダメな人 · やってはいけない · NG · 妊婦 · 주의 · 금지 · 피할 것 · 임산부 · मना · सावधानियाँ',
    'احتياطات · للحامل · ⚠ · ⚠️ Notes · ! · ❗',
  ])
    it(`is what is in a column of such a name: ${names}`, () => {
      for (const name of names.split(' · '))
        expect(points(`id,"${name}"\nLI4,abc def\n`), name).to.deep.equal([{ id: 'LI4', avoid: ['abc def'] }]);
    });

  for (const [name, value, avoid, questions] of [
    ['Special considerations', 'Not during pregnancy', ['Not during pregnancy'], 1],
    ['Besonderes', 'Nicht bei Schwangeren', ['Nicht bei Schwangeren'], 1],
    ['Otros', 'Contraindicado', ['Contraindicado'], 1],
    ['其他', '孕妇慎用', ['孕妇慎用'], 1],
    ['Caution in pregnancy?', 'yes', ['pregnancy'], 0],
    ['Caution in pregnancy?', '?', ['pregnancy'], 1],
    ['Caution in pregnancy?', 'no', undefined, 0],
    ['Safe in pregnancy', 'yes', ['pregnancy'], 1],
    ['Embarazo', '✗', ['pregnancy'], 1],
    ['Gestante', '❌', ['pregnancy'], 1],
    ['fracture', 'x', ['fracture'], 0],
    ['blood thinners', 'yes', ['blood-thinners'], 0],
    ['warn', '✓', [true], 1],
    ['warn', '✗', [true], 1],
    ['warn', '–', undefined, 0],
  ] as const)
    it(`is read from “${name}: ${value}” as ${JSON.stringify(avoid) ?? 'none'}`, () => {
      const text = `code,"${name}"\nLI4,${value}\n`;
      expect(points(text)).to.deep.equal([{ id: 'LI4', ...(avoid ? { avoid } : {}) }]);
      expect(asked(text)).to.have.length(questions);
    });

  for (const [value, avoid] of [
    [{ pregnancy: true, bleeding: false }, ['pregnancy']],
    [{ pregnancy: true, varices: true }, ['pregnancy', 'varices']],
    [{ type: 'pregnancy', text: 'Not at all.' }, ['pregnancy', 'Not at all.']],
    [{ en: 'a', fr: 'b' }, [{ en: 'a', fr: 'b' }]],
    [
      [{ text: 'a' }, 'b'],
      ['a', 'b'],
    ],
  ] as const)
    it(`is read from ${JSON.stringify(value)}`, () =>
      expect(points(JSON.stringify([{ code: 'LI4', contraindications: value }]))).to.deep.equal([
        { id: 'LI4', avoid },
      ]));

  it('is read from what is not safe', () => {
    expect(points('[{"code":"LI4","pregnancy":{"safe":false}}]')).to.deep.equal([{ id: 'LI4', avoid: ['pregnancy'] }]);
    expect(points('[{"code":"LI4","pregnancy":{"safe":true}}]')).to.deep.equal([{ id: 'LI4' }]);
  });
});
