/**
 * What we say about health: no word that promises (D4), short sentences of plain words (D12), in the datasets that we
 * ship, the interface and the safety text.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { syllable } from 'syllable';
import { ALL } from '../../src/atlas/all.js';
import { en } from '../../src/languages/en/messages.js';
import { enAtlas } from '../../src/languages/en/messages-atlas.js';
import { enFigure } from '../../src/languages/en/messages-figure.js';
import { enMap } from '../../src/languages/en/messages-map.js';
import { enPanel } from '../../src/languages/en/messages-panel.js';
import { enPaper } from '../../src/languages/en/messages-paper.js';
import { enPractice } from '../../src/languages/en/messages-practice.js';
import { enShared } from '../../src/languages/en/messages-shared.js';
import { enText } from '../../src/languages/en/messages-text.js';
import * as safety from '../../src/languages/en/safety.js';
import { DATASETS, readData } from '../data/files.js';

/** Words that promise, or that regulators read as a promise. */
const BANNED =
  /\b(?:cures?|cured|heals?|healed|healing|treats?|treated|treatment|detox\w*|boosts?|immunity|guaranteed?|safe for everyone|no side effects|without side effects|releases? toxins|fast relief|instant\w* relief|miracle|proven)\b/i;

/** Names of studies and sites are theirs. */
const TITLES = /^(?:sources|\$schema|licence)/;
/** Every text of a value, with its path. */
function texts(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => texts(item, path ? `${path}.${key}` : key));
}

const shelves: [name: string, texts: [string, string][]][] = [
  ...DATASETS.map((name): [string, [string, string][]] => [
    `data/${name}`,
    texts(readData(name)).filter(([path]) => !TITLES.test(path) && !/\.(?:fr|de|es|zh-Hans)$/.test(path)),
  ]),
  [
    'the interface',
    texts({ ...en, ...enAtlas, ...enFigure, ...enMap, ...enPanel, ...enPaper, ...enPractice, ...enShared, ...enText }),
  ],
  ['the safety text', texts(safety)],
];
/** Fields that are read as prose; names, codes and ids are not. */
const PROSE =
  /(?:location|technique|benefit|avoid|note|text|answer|question|purpose|stop|safety|summary|frequency|disclaimer|notes)/;

const sentencesOf = (text: string): string[] =>
  text
    .split(/(?<=[.!?])\s+/)
    .map((each) => each.trim())
    .filter(Boolean);
const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}’'-]+/gu) ?? [];
/**
 * Flesch–Kincaid grade: years of school that a text asks for. Below 40 words it says little; then texts are taken
 * together.
 */
function grade(text: string): number {
  const words = wordsOf(text);
  const sentences = Math.max(1, sentencesOf(text).length);
  return (
    0.39 * (words.length / sentences) +
    11.8 * (words.reduce((sum, word) => sum + syllable(word), 0) / Math.max(1, words.length)) -
    15.59
  );
}

describe('words about health', () => {
  for (const [name, list] of shelves) {
    it(`${name} promises nothing`, () => {
      for (const [path, text] of list) assert.doesNotMatch(text, BANNED, path);
    });

    it(`${name} keeps sentences to 20 words`, () => {
      for (const [path, text] of list)
        for (const sentence of sentencesOf(text)) assert.ok(wordsOf(sentence).length <= 20, `${path}: ${sentence}`);
    });

    const prose = list.filter(([path]) => PROSE.test(path));
    if (prose.length > 0) {
      it(`${name} asks for six years of school at most`, () => {
        const all = prose.map(([, text]) => (/[.!?]$/.test(text) ? text : `${text}.`)).join(' ');
        assert.ok(grade(all) <= 6, `grade ${grade(all).toFixed(1)}`);
      });
    }
  }

  it('the atlas promises nothing', () => {
    for (const [code, , , , , , , location = '', caution = ''] of ALL)
      assert.doesNotMatch(`${location} ${caution}`, /\b(?:cures?|heals?|detox|boosts?|guarantee)/i, code);
  });

  it('the check itself finds what it is for', () => {
    assert.match('This cures pain.', BANNED);
    assert.ok(grade('Utilisation of proportional measurement necessitates anatomical familiarity.') > 12);
    assert.ok(grade('Press here. Count to ten. Let go.') < 3);
  });
});
