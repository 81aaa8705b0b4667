import { expect } from '@open-wc/testing';
import { ALL } from '../../src/atlas/all.js';
import { names } from '../../src/atlas/point-names.js';
import { isElsewhere } from '../../src/dataset/place-words.js';
import { cautionsOf } from '../../src/model/cautions.js';
import { resolve } from '../../src/model/index.js';
import { backPain } from '../../src/languages/en/points.js';
import { parseDataset, type PointFile } from '../../src/dataset/index.js';

/** What becomes of one point: its code, whether it is drawn at all, and what its author is asked. */
function read(point: PointFile, data: { codes?: string; lang?: string } = {}) {
  const { dataset, issues } = parseDataset({ ...data, points: [point] }, undefined, { names });
  const [{ code, placements } = {}] = dataset.points;
  return {
    code,
    isRefused: placements?.length === 0,
    said: issues.filter(({ code: fault }) => fault === 'W_AMBIGUOUS' || fault === 'W_NAME'),
  };
}

describe('which point an author means', () => {
  for (const [point, data, code] of [
    [{ id: 'P7' }, { codes: 'es' }, 'LU7'],
    [{ id: 'P7' }, { lang: 'fr' }, 'LU7'],
    [{ id: 'P7' }, { lang: 'pt-BR' }, 'LU7'],
    [{ id: 'P7' }, { lang: 'en-GB' }, 'PC7'],
    [{ id: 'P7' }, { lang: 'fr', codes: 'en' }, 'PC7'],
    [{ id: 'H3', name: 'Tai Chong' }, { lang: 'es' }, 'LR3'],
    [{ id: 'B6', name: 'San Yin Jiao' }, { lang: 'es' }, 'SP6'],
    // The name says which of two is meant.
    [{ id: 'B6', name: 'San Yin Jiao' }, {}, 'SP6'],
    [{ id: 'P7', name: 'Lieque' }, {}, 'LU7'],
    [{ id: 'P7', name: { zh: '大陵', en: 'My point' } }, {}, 'PC7'],
    [{ id: 'B54', name: 'Weizhong' }, {}, 'BL40'],
    [{ id: 'zhongzhu', name: '中渚' }, {}, 'TE3'],
    [{ id: '合谷' }, {}, 'LI4'],
    [{ name: 'He Gu' }, {}, 'LI4'],
    [{ name: '합곡' }, {}, 'LI4'],
    [{ id: 'my-first', name: 'Hegu (Union Valley)' }, {}, 'LI4'],
    [{ id: 'LI4', name: 'Hoku' }, {}, 'LI4'],
    [{ id: 'LI4', name: 'Between thumb and finger' }, {}, 'LI4'],
    [{ id: 'LI4', name: 'Union Valley' }, {}, 'LI4'],
    [{ id: 'B6', name: 'San Yin Jiao – Three Yin Meeting' }, {}, 'SP6'],
    [{ id: 'H3', name: 'Great Surge / Tai Chong' }, {}, 'LR3'],
    [{ id: 'SP6', name: 'Sun, uterus and more' }, {}, 'SP6'],
    [{ id: 'EX-LE7', name: 'Lanwei, 2 cun below Zusanli' }, {}, 'EX-LE7'],
    // What was meant for a code and is none, here with a Cyrillic letter, is not helped by its name.
    [{ id: '\u0412L23', name: 'Shenshu' }, {}, undefined],
    // An author's own place.
    [{ id: 'C7', view: 'back', x: 50, y: 17 }, {}, undefined],
    [{ id: 's1', name: 'Shoulder', view: 'back', x: 40, y: 20 }, {}, undefined],
    [{ id: 'p7', view: 'back', x: 40, y: 20 }, { lang: 'es' }, undefined],
    [{ id: 'LI4', view: 'hand-back', x: 38, y: 53 }, {}, 'LI4'],
    [{ id: 'B6', view: 'front', x: 60, y: 85 }, { codes: 'es' }, 'SP6'],
    [{ id: 'P7', view: 'front', x: 86, y: 48 }, {}, undefined],
    [{ id: 'neck', view: 'back', x: 50, y: 17 }, {}, undefined],
    [{ id: '1C', view: 'back', x: 50, y: 17 }, { lang: 'fr' }, undefined],
    [{ id: 'R3', view: 'back', x: 50, y: 17 }, { codes: 'who' }, undefined],
    [{ id: 'LI4 (Hegu)', view: 'hand-back', x: 38, y: 53 }, {}, 'LI4'],
  ] as const)
    it(`${JSON.stringify(point)} ${JSON.stringify(data)} is ${code ?? 'the author’s own'}`, () => {
      expect(read(point, data)).to.deep.equal({ code, isRefused: false, said: [] });
    });

  for (const [point, data, message] of [
    [
      { id: 'P7' },
      {},
      '"P7" is PC7 (wrist) in English books and LU7 (forearm) in French, Spanish, Portuguese and Italian books. ' +
        'Write PC7 or LU7, or say whose codes these are, such as "codes": "fr", or give view, x and y. ' +
        'The point is listed, not drawn.',
    ],
    [
      { id: 'B54' },
      { lang: 'en' },
      '"B54" is BL54 (buttock) in English books and BL40 (knee back) in older books. Write BL54 or BL40, ' +
        'or give view, x and y. The point is listed, not drawn.',
    ],
    // English names are too common to decide.
    [
      { id: 'B54', name: 'Commanding Middle' },
      { lang: 'en' },
      '"B54" is BL54 (buttock) in English books and BL40 (knee back) in older books. Write BL54 or BL40, ' +
        'or give view, x and y. The point is listed, not drawn.',
    ],
    [
      { id: 'zhongzhu' },
      {},
      '"zhongzhu" is KI15 (abdomen) and TE3 (hand dorsum). Write KI15 or TE3, or give view, x and y. ' +
        'The point is listed, not drawn.',
    ],
    [
      { id: 'B6', name: 'San Yin Jiao' },
      { codes: 'en' },
      '"B6" is BL6 (head), but "San Yin Jiao" is SP6 (lower leg). In Spanish books, "B6" is SP6: write "codes": "es". ' +
        'Correct one of them. The point is listed, not drawn.',
    ],
    [
      { id: 'LI4', name: { de: 'Zusanli' } },
      {},
      '"LI4" is LI4 (hand dorsum), but "Zusanli" is ST36 (lower leg). Correct one of them. ' +
        'The point is listed, not drawn.',
    ],
    [
      { id: 'LI4 (Zusanli)' },
      {},
      '"LI4 (Zusanli)" is LI4 (hand dorsum) and ST36 (lower leg). Write LI4 or ST36, or give view, x and y. ' +
        'The point is listed, not drawn.',
    ],
  ] as const)
    it(`asks about ${JSON.stringify(point)} ${JSON.stringify(data)}`, () => {
      const { code, isRefused, said } = read(point, data);
      expect(said.map((each) => each.message)).to.deep.equal([message]);
      expect([code, isRefused]).to.deep.equal([undefined, true]);
    });

  it('draws nothing where code and name are those of two points, even at a place of the author’s own', () => {
    const { isRefused, said } = read({ id: 'LI4', name: 'Zusanli', view: 'front', x: 60, y: 75 });
    expect(isRefused).to.equal(true);
    expect(said.map(({ code }) => code)).to.deep.equal(['W_NAME']);
  });

  for (const name of ['Zusanli – Leg Three Miles', 'Zusanli point', 'Leg Three Miles, Zusanli', 'Point Zusanli'])
    it(`draws nothing where the code is another point’s than “${name}”`, () => {
      const { isRefused, said } = read({ id: 'LI4', name });
      expect([isRefused, said.map(({ code }) => code)]).to.deep.equal([true, ['W_NAME']]);
    });

  it('agrees with every point that is called by its own names', () => {
    for (const [code, zh, pinyin, english] of ALL)
      for (const name of [zh, pinyin, { en: english, zh }, pinyin.normalize('NFD').replace(/\p{M}/gu, '')])
        expect(read({ id: code, name }), `${code} ${JSON.stringify(name)}`).to.deep.equal({
          code,
          isRefused: false,
          said: [],
        });
  });

  it('says when the names of all points would be needed to tell', () => {
    const lacks = (point: PointFile): boolean => parseDataset({ points: [point] }).lacksNames;
    expect(lacks({ id: 'LI4' })).to.equal(false);
    expect(lacks({ id: 'own', view: 'back', x: 50, y: 20 })).to.equal(false);
    expect(lacks({ id: 'LI4', name: 'Hoku' })).to.equal(true);
    expect(lacks({ id: 'hegu' })).to.equal(true);
    expect(lacks({ id: 'P7' })).to.equal(true);
  });
});

describe('whose codes a dataset has', () => {
  const readIn = (codes: unknown, lang?: string, page?: string): string => {
    const { dataset } = parseDataset({ codes, lang, points: [{ id: 'B6' }] }, undefined, { names, codes: page });
    return dataset.points[0]?.code ?? 'asked';
  };
  for (const codes of ['es', 'ES', 'es-MX', 'es_MX', 'Spanish', 'español', 'Español', 'Castellano', 'espagnol', '“es”'])
    it(`may be written ${codes}`, () =>
      expect([readIn(codes), readIn(undefined, 'de', codes)]).to.deep.equal(['SP6', 'SP6']));
  for (const codes of ['en-US', 'English', 'inglés', 'Englisch', 'PT', 'português', 'deutsch', 'de-AT'])
    it(`may be written ${codes}, which the language of the texts does not change`, () =>
      expect([readIn(codes, 'es'), readIn(undefined, 'es', codes)]).to.deep.equal(['BL6', 'BL6']));
  for (const codes of ['klingon', 'WHO', 'oms', 'Latin', ['es', 'fr'], 7, {}])
    it(`are asked about where they are ${JSON.stringify(codes)}, whatever the language of the texts`, () =>
      expect(readIn(codes, 'es')).to.equal('asked'));
  for (const codes of [null, '', undefined])
    it(`are those of the language where they are ${JSON.stringify(codes)}`, () =>
      expect(readIn(codes, 'es')).to.equal('SP6'));
});

describe('the id of a point with a place of its own', () => {
  const cautions = (point: PointFile, data: object = {}): readonly string[] => {
    const { dataset } = parseDataset({ ...data, points: [{ view: 'leg-inner', x: 50, y: 50, ...point }] }, undefined, {
      names,
    });
    return resolve(dataset).points.flatMap(cautionsOf) as string[];
  };
  for (const [id, data, has] of [
    // Spleen 6 in Spain.
    ['B6', {}, true],
    ['BP 6', {}, true],
    ['Rte6', {}, true],
    ['6 Rte', { lang: 'fr' }, true],
    ['Sanyinjiao', {}, true],
    ['B6', { codes: 'en' }, false],
    // What is no code, or that of a point without cautions.
    ['b6', {}, false],
    ['C7', {}, false],
    ['ankle', {}, false],
  ] as const)
    it(`${has ? 'has the cautions of all that it may be' : 'has no caution'}: ${id} ${JSON.stringify(data)}`, () =>
      expect(cautions({ id }, data)).to.deep.equal(has ? ['pregnancy'] : []));

  it('leaves the mark where the author puts it', () => {
    const { dataset, issues } = parseDataset({ points: [{ id: 'B6', view: 'front', x: 60, y: 85 }] });
    expect(dataset.points[0]?.placements).to.have.length(1);
    expect(issues).to.deep.equal([]);
  });
});

describe('a place in words', () => {
  const said = (id: string, location: string, lang = 'en'): string[] =>
    parseDataset({ lang, codes: 'who', points: [{ id, location }] }, undefined, { names }).issues.map(
      ({ code, path, message }) => `${code} ${path}: ${message}`,
    );

  it('on another part of the body is reported', () => {
    expect(said('BL6', 'Sobre el tobillo por dentro', 'es')).to.deep.equal([
      'W_PLACE points[0].location: "Sobre el tobillo por dentro" is not where BL6 is (head). ' +
        'Check which point is meant.',
    ]);
    for (const [id, location] of [
      ['GV20', 'Three fingers above the ankle'],
      ['ST36', 'Beside the nose'],
      ['LI4', '膝下'],
      ['HT7', 'Unter dem Knie'],
      ['SP6', 'Entre le coude et le poignet'],
      ['GB20', 'Two fingers below the knee'],
    ] as const)
      expect(said(id, location).length, `${id} ${location}`).to.equal(id === 'GB20' ? 0 : 1);
  });

  for (const [id, texts] of [
    [
      'GV20',
      'am Knöchel · au-dessus de la cheville · sobre el tobillo · acima do tornozelo · टखने के ऊपर · فوق الكاحل · 足首の上 · 脚踝上方 · 발목 위',
    ],
    [
      'ST36',
      'auf dem Kopf · sommet du crâne · en la cabeza, arriba · no topo da cabeça · सिर के ऊपर · أعلى الرأس · 頭のてっぺん · 头顶正中 · 정수리',
    ],
    ['SP6', 'Handgelenk · poignet · muñeca · pulso · कलाई · المعصم · 手首 · 手腕 · 손목'],
    ['HT7', 'Fußrücken · dos du pied · dorso del pie · dorso do pé · पैर पर · القدم · 足の甲 · 足背 · 발등'],
    [
      'BL6',
      'unterer Rücken · bas du dos · espalda baja · região lombar · 腰部 · 허리 · أسفل الظهر · lower back · へその下',
    ],
    // Old numbers: a point of the buttock that is described behind the knee.
    [
      'BL54',
      'Kniekehle · creux poplité · hueco poplíteo · fossa poplítea · 腘窝 · 膝の裏 · 오금 · باطن الركبة · back of the knee',
    ],
  ] as const)
    for (const text of texts.split(' · '))
      it(`of ${id} is not: ${text}`, () => expect(said(id, text)).to.have.length(1));

  it('of the atlas is where its point is, in every language', () => {
    for (const [code, , , , region, , , location] of ALL)
      expect(isElsewhere(location ?? '', region), `${code} ${location}`).to.equal(false);
    const { points } = backPain;
    for (const { id, location } of points)
      for (const text of typeof location === 'string' ? [location] : Object.values(location ?? {}))
        expect(isElsewhere(text, ALL.find(([code]) => code === id)?.[4] ?? ''), `${id} ${text}`).to.equal(false);
  });

  it('may use parts of the body as measures, and the heads of bones and muscles', () => {
    for (const [id, location] of [
      ['GV20', 'Seven hand-widths up, in line with the ears'],
      ['GB34', 'Below the head of the fibula'],
      ['PC2', 'Between the two heads of the muscle'],
      ['BL23', 'Level with the elbow when the arms hang'],
      ['GB34', 'Unter dem Kopf des Wadenbeins'],
      ['GB34', 'Bajo la cabeza del peroné'],
      ['GB34', 'Sous la tête du péroné'],
      ['GB30', 'Hip; lie on your side with bent knees'],
      ['BL54', 'Buttock, above the leg'],
      ['BL57', 'Below the belly of the calf muscle'],
    ] as const)
      expect(said(id, location), location).to.deep.equal([]);
  });
});
