/**
 * What a cautious clinician asks of our words: a caution begins with what to do and names no study, points are marked
 * for whom they do not suit, and no note among authors reaches a reader.
 */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { ALL } from '../../src/atlas/all.js';
import { parseDataset } from '../../src/dataset/parse.js';
import { CAUTIONS } from '../../src/dataset/schema.js';
import { enAtlas } from '../../src/languages/en/messages-atlas.js';
import { safety as english } from '../../src/languages/en/safety.js';
import { LANGUAGES } from '../../src/languages/loaders.js';
import { judgeRisks, readRisks } from '../../src/model/at-risk.js';
import { cautionsOf, isUnwise, resolve } from '../../src/model/index.js';
import { CONCERNS } from '../../src/safety/index.js';
import { RULES } from '../atlas/cautions.js';
import { DATASETS, readData } from '../data/files.js';

/** How the first sentence of a caution says what to do, and the words for studies, by language. */
const LANGUAGE: Readonly<Record<string, readonly [advice: RegExp, study: RegExp]>> = {
  en: [/^(?:Do not|Press|Never|Stop|Ask|Empty|If .*, ask)\b/, /trial|review|stud/i],
  de: [/^(?:Drücken|Hören|Holen|Leeren) Sie|^Wenn Sie .*, fragen Sie/, /Studie|Übersicht/i],
  fr: [/^(?:N’appuyez|Appuyez|Arrêtez|Demandez|Videz)|^Si .* demandez/, /essai|revue|étude/i],
  es: [/^(?:No presione|Presione|Pare|Consulte|Nunca|Vacíe)|^Si .* consulte/, /ensayo|revisión|estudio/i],
  'pt-BR': [/^(?:Não pressione|Pressione|Pare|Consulte|Nunca|Esvazie)|^Se .* fale/, /ensaio|revisão|estudo/i],
  ar: [/^(?:لا تضغط|اضغط|توقّف|اسأل|أفرغ)|^إذا .* فاسأل/, /تجارب|مراجعة|دراس/],
  hi: [/(?:दबाएँ|पूछें|जाएँ|लें)[,:।]/, /समीक्षा|परीक्षण|अध्ययन/],
  ja: [/ください。$/, /研究|試験/],
  'zh-Hans': [/不要|绝不|请|只|轻柔|轻轻|先/, /综述|试验|研究/],
};
const firstSentence = (text: string): string => text.split(/(?<=[.!?।])\s|(?<=[。！？])/)[0]!;

for (const tag of ['en', ...Object.keys(LANGUAGES)]) {
  describe(`the cautions in ${tag}`, () => {
    const all = new Map<string, string>();
    before(async () => {
      const { safety, messages } =
        tag === 'en' ? { safety: english, messages: { ...enAtlas } } : await LANGUAGES[tag]!();
      for (const [code, text] of Object.entries(safety.cautions)) all.set(code, text);
      for (const [key, text] of Object.entries<string | undefined>(messages))
        if (text && key.startsWith('caution.')) all.set(key, text);
    });

    it('begin with what to do', () => {
      const [advice] = LANGUAGE[tag]!;
      assert.ok(all.size > 20);
      assert.deepEqual(
        [...all].filter(([, text]) => !advice.test(firstSentence(text))),
        [],
      );
    });

    it('leave what studies found to the questions', () => {
      const [, study] = LANGUAGE[tag]!;
      assert.deepEqual(
        [...all].filter(([, text]) => study.test(text)),
        [],
      );
    });

    it('say “not hard” over a vessel and over the kidneys, so that light and medium pressure both agree with it', () => {
      const start = (code: string): string => all.get(code)!.split(/[\s,:。：，]/)[0]!;
      assert.equal(start('artery').slice(0, 3), start('kidney').slice(0, 3));
      assert.doesNotMatch(all.get('artery')!, /medium|mittler|moyenne|media|média|متوسط|मध्यम|中くらい|中等/);
    });
  });
}

/** Cautions by which nothing bleeds when it is pressed too hard; every other one is marked for blood thinners. */
const BLOODLESS = new Set([
  'pregnancy',
  'blood-clot',
  'broken-skin',
  'fracture',
  'nerve',
  'caution.no-press',
  'caution.ribs',
  'caution.spine',
  'caution.breastbone',
  'caution.bladder',
  'caution.tailbone',
  'caution.throat',
  'caution.infants',
]);
const THINNERS: readonly string[] = CONCERNS['blood-thinners'].below;
const cautionsIn = new Map(ALL.map(([code, , , , , , , , cautions = []]) => [code, cautions]));
const hazards = (code: string): readonly string[] =>
  (cautionsIn.get(code) ?? []).filter((caution) => !BLOODLESS.has(caution));

describe('whom a point does not suit', () => {
  before(async () => {
    judgeRisks();
    await readRisks();
  });

  it('every caution is one of vessels and organs that bleed, or is known not to be', () => {
    const all = new Set([...CAUTIONS, ...RULES.map(({ caution }) => caution)]);
    for (const caution of all) assert.notEqual(THINNERS.includes(caution), BLOODLESS.has(caution), caution);
  });

  for (const name of DATASETS) {
    it(`data/${name}: every firm point and every point over what bleeds is marked for blood thinners`, () => {
      const { points } = resolve(parseDataset(readData(name)).dataset);
      assert.ok(points.length > 0);
      for (const point of points) {
        const isAtRisk = point.entry.pressure === 'firm' || hazards(point.entry.code ?? '').length > 0;
        if (isAtRisk) assert.ok(isUnwise(point, ['blood-thinners']), point.id);
      }
    });

    it(`data/${name}: what is not to be pressed hard is not pressed firmly, and nothing longer than three minutes`, () => {
      for (const point of resolve(parseDataset(readData(name)).dataset).points) {
        if (point.entry.pressure === 'firm')
          assert.deepEqual(
            cautionsOf(point).filter((caution) => caution === 'artery' || caution === 'kidney'),
            [],
            point.id,
          );
        assert.ok((point.entry.duration?.max ?? 0) <= 180, point.id);
      }
    });

    it(`data/${name}: a built-in point carries the codes that the rules of the atlas give it`, () => {
      const codes: readonly string[] = CAUTIONS;
      for (const point of resolve(parseDataset(readData(name)).dataset).points)
        for (const caution of point.acupoint?.cautions ?? [])
          if (codes.includes(caution)) assert.ok(cautionsOf(point).includes(caution), `${point.id}: ${caution}`);
    });

    it(`data/${name}: holds no note from author to author`, () => {
      const NOTE =
        /\bpicture\b.* (?:lost|missing)|\bno code\b|\bour (?:choice|finding)|\bof ours\b|\bwe (?:chose|corrected)|fits (?:it|its) |\b(?:dataset|TODO|author of this)\b/i;
      assert.doesNotMatch(JSON.stringify(readData(name)).replaceAll('dataset.schema', ''), NOTE);
      assert.match('The article’s picture is lost: this point fits its words best.', NOTE);
      assert.match('The articles show a place and no code.', NOTE);
    });
  }

  it('every point of the atlas over what bleeds is marked for blood thinners, whatever its author says of it', () => {
    const { points } = resolve(parseDataset({ points: ALL.map(([id]) => ({ id, avoid: ['Mine.'] })) }).dataset);
    assert.equal(points.length, ALL.length);
    const risky = points.filter((point) => hazards(point.id).length > 0);
    assert.ok(risky.length > 100, String(risky.length));
    for (const point of risky) assert.ok(isUnwise(point, ['blood-thinners']), point.id);
  });
});
