/** What the topic of head and neck must say in every language: emergencies first, and one side of a neck at a time. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ALL } from '../../src/atlas/all.js';
import { parseDataset } from '../../src/dataset/parse.js';
import { enAtlas } from '../../src/languages/en/messages-atlas.js';
import { safety as english } from '../../src/languages/en/safety.js';
import { LANGUAGES } from '../../src/languages/loaders.js';
import { CONCERNS } from '../../src/safety/index.js';
import { readData } from './files.js';
import { mapTexts, textsOf } from './translate.js';

const file = readData('head-neck.json');
const { dataset } = parseDataset(file);
const point = (id: string) => dataset.points.find((entry) => entry.id === id)!;
const words: Readonly<Record<string, string>> = { ...enAtlas };
/** Said here in words of its own, which say more. */
const REWORDED: Readonly<Record<string, RegExp>> = { 'caution.vessel': /^Press only lightly: .*blood vessel/ };

describe('the topic of head and neck', () => {
  it('begins with the emergencies of a headache', () => {
    const [first = ''] = (dataset.safety ?? []).map(String);
    assert.ok(first.startsWith(english.notes[0]!.lead), first);
    for (const sign of [
      /sudden headache, the worst/,
      /face that droops/,
      /Weakness or numbness on one side/,
      /Trouble speaking/,
      /Loss of vision/,
      /after a head injury/,
      /Fever with a stiff neck/,
    ])
      assert.match(first, sign);
  });

  it('says never to press the throat, or both sides of the neck at once', () =>
    assert.match(JSON.stringify(dataset.safety), /Never press the throat, or both sides of the neck at once/));

  for (const [code, , , , , , , , cautions = []] of ALL.filter(([id]) => dataset.points.some((each) => each.id === id)))
    it(`${code} carries what the atlas warns of, and is marked for blood thinners without the atlas`, () => {
      const { avoid } = point(code);
      for (const caution of cautions) {
        const says = REWORDED[caution];
        assert.ok(
          avoid.some((text) => (says ? says.test(String(text)) : text === words[caution] || text === caution)),
          caution,
        );
      }
      const bleeds: readonly string[] = CONCERNS['blood-thinners'].below;
      if (cautions.some((caution) => bleeds.includes(caution))) assert.ok(avoid.includes('blood-thinners'));
    });

  it('presses the neck on one side at a time in each routine', () => {
    for (const { id, steps } of dataset.more!.routines)
      for (const { point: at, side } of steps)
        if (at === 'GB20' || at === 'BL10') assert.ok(side === 'left' || side === 'right', `${id}: ${at}`);
  });

  for (const tag of Object.keys(LANGUAGES)) {
    it(`is whole in ${tag}, and its emergencies begin as the safety text does`, async () => {
      const translation = readData(`translations/head-neck.${tag}.json`) as Record<string, string>;
      assert.deepEqual(Object.keys(translation).toSorted(), textsOf(file).toSorted());
      const translated = parseDataset({
        ...(mapTexts(file, (text) => translation[text]) as object),
        lang: tag,
      });
      assert.deepEqual(translated.issues, []);
      const { safety } = await LANGUAGES[tag]!();
      const [first = ''] = (translated.dataset.safety ?? []).map(String);
      assert.ok(first.startsWith(safety.notes[0]!.lead), first);
    });
  }
});
