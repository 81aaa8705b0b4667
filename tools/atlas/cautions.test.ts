/** The cautions of the atlas: what a rule covers has it, neighbours agree, and no point says a thing twice. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ALL } from '../../src/atlas/all.js';
import { enAtlas } from '../../src/languages/en/messages-atlas.js';
import { safety } from '../../src/languages/en/safety.js';
import { builtInCautions } from '../../src/safety/index.js';
import { codesIn, RULES } from './cautions.js';

const region = new Map(ALL.map(([code, , , , where]) => [code, where]));
const cautions = new Map(ALL.map(([code, , , , , , , , own = []]) => [code, [...builtInCautions(code), ...own]]));
const has = (code: string, caution: string): boolean => cautions.get(code)?.includes(caution) === true;
const isLeftAlone = (code: string): boolean => has(code, 'caution.no-press');
const covered = ({ regions = [], points, except = {} }: (typeof RULES)[number]): readonly string[] =>
  [
    ...new Set([
      ...ALL.map(([code]) => code).filter((code) => regions.includes(region.get(code) ?? '')),
      ...(points ? codesIn(points) : []),
    ]),
  ].filter((code) => !Object.hasOwn(except, code));

describe('the cautions of the points', () => {
  for (const rule of RULES) {
    const { caution } = rule;
    it(`${caution}: every point that the rule covers has it, and no other`, () => {
      const wanted = covered(rule);
      for (const code of wanted) assert.ok(region.has(code), `${code} is no point`);
      const isSaid = caution === 'pregnancy' || caution === 'blood-clot' || caution === 'caution.no-press';
      assert.deepEqual(
        ALL.map(([code]) => code).filter((code) => has(code, caution)),
        ALL.map(([code]) => code).filter((code) => wanted.includes(code) && (isSaid || !isLeftAlone(code))),
      );
    });

    it(`${caution}: has a source, a reason for each exception, and no exception that it does not need`, () => {
      assert.ok(rule.source.length > 20);
      for (const [code, reason] of Object.entries(rule.except ?? {})) {
        assert.ok(rule.regions?.includes(region.get(code) ?? ''), code);
        assert.ok(reason.length > 10, code);
      }
    });

    it(`${caution}: has words`, () =>
      assert.ok(caution in safety.cautions || (enAtlas as Record<string, string>)[caution], caution));
  }

  for (const [code, all] of cautions) {
    it(`${code} says nothing twice, and nothing that contradicts it`, () => {
      assert.equal(new Set(all).size, all.length, all.join(' '));
      // "Only lightly" and "with medium force" do not go together.
      assert.ok(!(all.includes('artery') && all.some((each) => /vessel|neck|nape|throat|eye/.test(each))));
      if (isLeftAlone(code)) assert.ok(all.every((each) => /no-press|pregnancy/.test(each)));
    });
  }

  for (const [caution, codes] of [
    ['caution.ribs', 'LU1 SP21 GB22 GB23 SI14 SI15 EX-B1 LU2 ST13-ST16 SP17-SP20 KI22-KI27 BL11-BL21 BL41-BL50'],
    ['artery', 'KI3 HT7'],
    ['caution.vessel', 'HT3 LU8 LU9 SP11 SP12 LR10-LR12'],
    ['nerve', 'KI3 HT3 HT7 PC6 GB30'],
    ['blood-clot', 'KI9 KI10 BL37-BL40 BL55-BL58'],
    ['pregnancy', 'ST19-ST30 SP12-SP16 KI11-KI21 CV1-CV15 BL22-BL35 GV1-GV5'],
    ['caution.no-press', 'ST9 HT1 EX-HN7 CV8'],
    ['caution.neck', 'ST12'],
    ['caution.throat', 'CV22'],
    ['caution.eye', 'BL1 ST1'],
  ] as const)
    it(`${caution} is said at ${codes}`, () => {
      for (const code of codesIn(codes)) assert.ok(has(code, caution), code);
    });

  for (const code of ['KI1', 'LU7', 'LI10', 'ST36', 'GB29', 'GB30', 'BL21', 'BL36', 'SP10'])
    it(`pregnancy is not said at ${code}, which one list or none names`, () => assert.ok(!has(code, 'pregnancy')));
});
