/** What holds for the sources and the safety lines of every topic: they are listed, exact, and in the right order. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { safety as english } from '../../src/languages/en/safety.js';
import { LANGUAGES } from '../../src/languages/loaders.js';
import { parseDataset } from '../../src/dataset/parse.js';
import { ROOT } from '../generated.js';

const TOPICS = ['back-pain', 'head-neck', 'sleep-stress', 'shoulder-arm', 'knee-leg', 'nausea-travel'];
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const documented = read('docs/sources.md');
/** Places behind which the large vessels of the neck run on both sides. */
const NECK = ['GB20', 'BL10', 'EX-HN-ANMIAN'];

/** The rows of a topic in the list of sources: the key of each, and the whole row. */
const rowsOf = (topic: string) => {
  const [, section = ''] = documented.split(`\`data/${topic}.json\``);
  const [table = ''] = section.split('\n## ');
  return new Map([...table.matchAll(/^\| `([^`]+)`.*$/gm)].map(([row, key = '']) => [key, row]));
};

for (const topic of TOPICS) {
  const file = JSON.parse(read(`data/${topic}.json`)) as {
    sources: Record<string, { title: string; author?: string; year?: number; doi?: string; url?: string }>;
  };
  const { dataset } = parseDataset(file);
  const safety = (dataset.safety ?? []).map(String);
  const rows = rowsOf(topic);

  describe(`the sources of ${topic}`, () => {
    it('are those that docs/sources.md lists', () => assert.deepEqual([...rows.keys()], Object.keys(file.sources)));

    for (const [id, { title, author, year, doi, url }] of Object.entries(file.sources))
      it(`${id} is listed with its author, title, year and address`, () => {
        for (const part of [title, author, year, doi, url])
          if (part !== undefined) assert.ok(rows.get(id)?.includes(String(part)), `${id}: ${String(part)}`);
      });

    it('name the list of WHO’s 361 points for these only', () => {
      for (const { id, background } of dataset.points)
        if (id.startsWith('EX-') && id !== 'EX-LE5') assert.ok(!background?.sources?.includes('who'), id);
    });
  });

  describe(`the safety lines of ${topic}`, () => {
    it('say what is an emergency before what is for today, and that before what is for soon', () => {
      const ranks = safety.map((line) =>
        line.startsWith('Call emergency services now')
          ? 0
          : /^(Get medical help|See a doctor) today/.test(line)
            ? 1
            : 2,
      );
      assert.deepEqual(ranks, ranks.toSorted());
      if (safety.length > 0) assert.ok(safety[0]!.startsWith(english.notes[0]!.lead.replace(/:$/, '')));
    });

    for (const [tag, load] of Object.entries(LANGUAGES))
      it(`call for help in ${tag} with the words of the safety text, which makes them look like emergencies`, async () => {
        if (safety.length === 0) return;
        const [emergency] = (await load()).safety.notes;
        const translation = JSON.parse(read(`data/translations/${topic}.${tag}.json`)) as Record<string, string>;
        const calls = (words: string, lines: readonly string[]) =>
          lines.map((line) => line.startsWith(words.replace(/\s*[:：]$/, '')));
        assert.deepEqual(
          calls(
            emergency!.lead,
            safety.map((line) => translation[line] ?? ''),
          ),
          calls(english.notes[0]!.lead, safety),
        );
      });

    it('are kept by the steps: a neck is pressed on one side at a time', () => {
      for (const { id, technique } of dataset.points)
        if (NECK.includes(id)) assert.match(technique.join(' '), /one side.*Then do the other side/, id);
    });
  });
}
