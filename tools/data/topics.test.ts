/** What holds for every topic: it is whole, in all languages, and the same whether or not the atlas is loaded. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { ALL } from '../../src/atlas/all.js';
import { enMap } from '../../src/languages/en/messages-map.js';
import { LANGUAGES } from '../../src/languages/loaders.js';
import { LOADERS } from '../../src/topics/loaders.js';
import { topicNamed, topicsNamed } from '../../src/topics/named.js';
import { TOPICS } from '../../src/topics/topic.js';
import { ROOT } from '../generated.js';
import { kindIn } from './kinds.js';

describe('the topics', () => {
  it('are those that a page can name, besides the low back, and each has a name for readers', () => {
    assert.deepEqual(['low-back', ...Object.keys(LOADERS)].toSorted(), TOPICS.toSorted());
    for (const topic of TOPICS) assert.ok(enMap[`topic.${topic}`]);
  });

  for (const [topic, { en, words }] of Object.entries(LOADERS)) {
    it(`${topic}: is in every language`, () =>
      assert.deepEqual(Object.keys(words).toSorted(), Object.keys(LANGUAGES).toSorted()));

    it(`${topic}: holds what the atlas knows of its points, and is the same without the rest`, async () => {
      const { rows, dataset } = await en();
      for (const { id, code, avoid, location, technique } of dataset.points) {
        const row = ALL.find(([each]) => each === code);
        assert.deepEqual(
          rows.find(([each]) => each === code),
          row?.slice(0, 7),
        );
        assert.ok(row && location && technique.length > 0, id);
        assert.ok(avoid.length > 0 || !row[8]?.length, `${id}: the atlas has cautions, the topic none`);
      }
      assert.equal(rows.length, dataset.points.length);
    });

    it(`${topic}: is not about the back, and says what is a danger before anything is pressed`, async () => {
      const { dataset } = await en();
      assert.ok(dataset.topic && dataset.topic !== 'low-back');
      assert.ok(dataset.safety.length > 0);
    });

    for (const [tag, load] of Object.entries(words))
      it(`${topic} in ${tag}: has the same points, routines, notes and sources, and no English text`, async () => {
        const { dataset } = await en();
        const said = await load();
        assert.deepEqual(
          Object.keys(said.points),
          dataset.points.map(({ id }) => id),
        );
        assert.deepEqual(
          said.more.routines.map(({ id }) => id),
          dataset.more!.routines.map(({ id }) => id),
        );
        assert.equal(said.safety.length, dataset.safety.length);
        assert.deepEqual(
          said.sources.map(({ id }) => id),
          dataset.sources.map(({ id }) => id),
        );
        for (const { id, technique, location } of dataset.points) {
          assert.notEqual(said.points[id]!.location, location);
          for (const step of technique) assert.ok(!said.points[id]!.technique.includes(step), String(step));
        }
      });
  }

  it('are read in any way of writing them', () => {
    assert.equal(topicNamed(' “Head-Neck” '), 'head-neck');
    assert.equal(topicNamed('head'), undefined);
    assert.deepEqual(topicsNamed('knee-leg, low-back;knee-leg elbow'), ['knee-leg', 'low-back']);
  });

  it('say the kind of a source in the language of the reader, and leave its number', () => {
    assert.equal(kindIn('de', 'guideline CG150'), 'Leitlinie CG150');
    assert.equal(kindIn('de', 'a poem'), undefined);
  });

  it('are listed in the README', () => {
    const text = readFileSync(join(ROOT, 'README.md'), 'utf8');
    for (const topic of TOPICS) assert.ok(text.includes(`| \`${topic}\``), topic);
  });
});
