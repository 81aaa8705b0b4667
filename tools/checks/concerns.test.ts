/**
 * For whom which point is marked: every concern with every point of the atlas, pressed lightly and firmly, against the
 * rules of `tools/atlas/cautions.ts`; and an author's own points by their place, name and words.
 */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { ALL } from '../../src/atlas/all.js';
import { parseDataset } from '../../src/dataset/parse.js';
import type { PointFile } from '../../src/dataset/schema.js';
import { judgeRisks, readRisks } from '../../src/model/at-risk.js';
import { isUnwise, resolve, type MapPoint } from '../../src/model/index.js';
import { CONCERNS, type Concern } from '../../src/safety/index.js';
import { cautionsBy } from '../atlas/cautions.js';

/** What a clinician would expect, in the words of the rules: cautions, regions, and whether firm pressure counts. */
const EXPECTED: Readonly<Record<Concern, readonly [cautions: RegExp, regions: RegExp, isFirm: boolean]>> = {
  pregnancy: [/^pregnancy$/, /^(?:abdomen|groin|perineum|lower-back|sacrum)$/, false],
  'blood-thinners': [/^(?:artery|kidney|varicose-veins|caution\.(?:vessel|neck|nape|belly|eye))$/, /^$/, true],
  'blood-clot': [
    /^(?:blood-clot|varicose-veins)$/,
    /^(?:groin|thigh|knee-.*|lower-leg|ankle|foot-.*|sole|toe)$/,
    false,
  ],
  'broken-skin': [/^$/, /^$/, false],
  'fragile-bones': [/^caution\.(?:ribs|spine|breastbone|tailbone)$/, /^$/, true],
  cancer: [/^$/, /^$/, true],
  device: [/^$/, /^(?:chest|abdomen|groin)$/, false],
};
const NOT_PRESSED = 'caution.no-press';

function isExpected(concern: Concern, code: string, isFirm: boolean): boolean {
  const region = ALL.find(([each]) => each === code)![4];
  const [cautions, regions, firmly] = EXPECTED[concern];
  const all = cautionsBy({ code, region });
  return (firmly && isFirm) || regions.test(region) || all.some((each) => each === NOT_PRESSED || cautions.test(each));
}

const pointsOf = (points: readonly PointFile[], lang = 'en'): readonly MapPoint[] =>
  resolve(parseDataset({ lang, points }).dataset).points;
function marksOf(point: PointFile, lang?: string): readonly Concern[] {
  const [found] = pointsOf([point], lang);
  return concerns.filter((each) => isUnwise(found!, [each]));
}
const concerns = Object.keys(CONCERNS) as Concern[];

before(async () => {
  judgeRisks();
  await readRisks();
});

for (const concern of concerns)
  describe(`for ${concern}`, () => {
    for (const pressure of ['light', 'firm'] as const) {
      it(`exactly the points of the rules are marked, pressed ${pressure === 'light' ? 'lightly' : 'firmly'}`, () => {
        const points = pointsOf(ALL.map(([id]) => ({ id, pressure, location: 'Here.', technique: 'Press.' })));
        assert.equal(points.length, 416);
        assert.deepEqual(
          points.filter((point) => isUnwise(point, [concern])).map(({ id }) => id),
          ALL.map(([code]) => code).filter((code) => isExpected(concern, code, pressure === 'firm')),
        );
      });
    }

    it('an own point is marked as the point of the atlas in whose place it is, on either side', () => {
      const places = ALL.flatMap(([code, , , , , , all]) => all.map(([view, x, y]) => ({ code, view, x, y })));
      // Where two points share a place, either may be meant.
      const alone = places.filter(
        (one) =>
          !places.some(
            ({ code, view, x, y }) => code !== one.code && view === one.view && Math.hypot(x - one.x, y - one.y) < 0.3,
          ),
      );
      assert.ok(alone.length > 800, String(alone.length));
      const isMirrored = (view: string): boolean => /^(?:front|back|head-front|head-back|head-top)$/.test(view);
      for (const { code, view, x, y } of alone)
        for (const at of isMirrored(view) ? [x, Math.round((100 - x) * 10) / 10] : [x]) {
          const [point] = pointsOf([{ id: 'mine', pressure: 'light', view, x: at, y }]);
          assert.equal(isUnwise(point!, [concern]), isExpected(concern, code, false), `${code} ${view} ${at} ${y}`);
        }
    });

    it('an own point that only has words is marked where the place counts: nobody knows it', () => {
      const isMarked = marksOf({ id: 'mine', pressure: 'light', location: 'On the sore spot.' }).includes(concern);
      assert.equal(isMarked, concern !== 'broken-skin' && concern !== 'cancer');
    });

    it('a caution that can’t be read is marked', () => {
      assert.ok(marksOf({ id: 'KI1', pressure: 'light', avoid: [5] } as unknown as PointFile).includes(concern));
    });
  });

describe('points of an author without a caution', () => {
  for (const code of [
    'LI4',
    'SP6',
    'BL60',
    'BL67',
    'GB21',
    'BL31',
    'BL32',
    'BL33',
    'BL34',
    'CV3',
    'CV4',
    'CV5',
    'CV6',
    'CV7',
  ])
    it(`${code} is marked in pregnancy by its code, its name, an alias, and its old spelling`, () => {
      const [, hanzi, pinyin] = ALL.find(([each]) => each === code)!;
      const place = { view: 'head-top', x: 50, y: 30 } as const;
      for (const point of [
        { id: code },
        { id: code, avoid: [] },
        { id: code.replace(/(\d+)/, '-$1') },
        { name: `${pinyin} (${code})` },
        { id: 'p1', name: `${code} ${pinyin}`, ...place },
        { id: 'p2', name: hanzi, ...place },
        { id: 'mine', name: 'Mine', aliases: [code], ...place },
      ] satisfies PointFile[])
        assert.ok(marksOf(point).includes('pregnancy'), JSON.stringify(point));
    });

  for (const [what, place, expected] of [
    ['below the navel', { view: 'front', x: 50, y: 44 }, true],
    ['low on the belly, to the side', { view: 'front', x: 58, y: 43 }, true],
    ['the low back', { view: 'back', x: 44, y: 38 }, true],
    ['the sacrum', { view: 'back', x: 51, y: 43 }, true],
    ['the flank, from the side', { view: 'side', x: 70, y: 40 }, true],
    ['the forearm beside the belly', { view: 'front', x: 82, y: 42 }, false],
    ['between the shoulder blades', { view: 'back', x: 47, y: 22 }, false],
    ['the forehead', { view: 'front', x: 50, y: 5 }, false],
    ['the palm', { view: 'hand-palm', x: 50, y: 60 }, false],
  ] as const)
    it(`${what}: ${expected ? 'marked' : 'not marked'} in pregnancy by its place`, () =>
      assert.equal(marksOf({ id: 'mine', pressure: 'light', ...place }).includes('pregnancy'), expected));

  it('that say no pressure count as firm as soon as they say how to press', () => {
    assert.ok(marksOf({ id: 'LI10', technique: 'Press deeply.' }).includes('blood-thinners'));
    assert.deepEqual(marksOf({ id: 'LI10', technique: 'Press.', pressure: 'medium' }), []);
    assert.deepEqual(marksOf({ id: 'LI10' }), []);
  });

  for (const [lang, text, concern] of [
    ['en', 'Not in pregnancy.', 'pregnancy'],
    ['de', 'Nicht in der Schwangerschaft.', 'pregnancy'],
    ['fr', 'À éviter si vous êtes enceinte.', 'pregnancy'],
    ['es', 'No usar durante el embarazo.', 'pregnancy'],
    ['pt', 'Evite se estiver grávida.', 'pregnancy'],
    ['ar', 'تجنّبيها إذا كنت حاملًا.', 'pregnancy'],
    ['hi', 'गर्भावस्था में न दबाएँ।', 'pregnancy'],
    ['ja', '妊娠中は押さないでください。', 'pregnancy'],
    ['zh-Hans', '孕妇不要按。', 'pregnancy'],
    ['en', 'Ask first if you bleed easily.', 'blood-thinners'],
    ['de', 'Nicht bei Blutverdünnern.', 'blood-thinners'],
    ['ar', 'لا تضغط إذا كنت تتناول مميّعات الدم.', 'blood-thinners'],
    ['ja', '血液をさらさらにする薬を使う人は避けてください。', 'blood-thinners'],
    ['en', 'Not with varicose veins.', 'blood-clot'],
    ['fr', 'Pas en cas de varices.', 'blood-clot'],
    ['en', 'Not with osteoporosis.', 'fragile-bones'],
    ['zh-Hans', '骨质疏松者慎用。', 'fragile-bones'],
  ] as const)
    it(`whose words name it are marked for ${concern}: ${text}`, () => {
      for (const avoid of [[text], [{ [lang]: text }]])
        assert.ok(marksOf({ id: 'LI10', pressure: 'light', avoid }, lang).includes(concern));
    });

  it('whose words name none of it are not marked', () =>
    assert.deepEqual(
      marksOf({ id: 'LI10', pressure: 'light', avoid: ['Not after a meal.', 'Drücken Sie sanft.'] }),
      [],
    ));
});
