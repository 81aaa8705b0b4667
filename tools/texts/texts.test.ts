/** What stands in the sheet of a language: all that its readers see, said in it. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ALL } from '../../src/atlas/all.js';
import { english } from '../../src/languages/messages.js';
import { safety } from '../../src/languages/en/safety.js';
import { LANGUAGES } from '../../src/languages/loaders.js';
import { TOPICS } from '../../src/topics/topic.js';
import { textsFor } from './texts.js';

/** Signs and values in an order that is right in both languages. */
const SIGNS = ['{view}, {points}', ', ', ' ({text})'];
/** Words of Chinese medicine that are written the same. */
const TERMS = ['Qi', 'Cun'];
/** Texts that are the same in English; each is the usual word of that language too. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  es: [...SIGNS, ':', ...TERMS, 'Glaucoma', 'Metal Yang'],
  fr: [
    ...SIGNS,
    ...TERMS,
    '{count} point',
    '{count} points',
    'Technique',
    'Sources',
    'Pause',
    'Vibration',
    'Sacrum',
    'Tension.',
    'Moxibustion',
    'Acupuncture',
  ],
  de: [...SIGNS, ':', ...TERMS, 'Hand', 'Arm', 'Timer', 'Vibration', 'Finger', 'Moxibustion', 'Meridian'],
  'pt-BR': [', ', ' ({text})', ':', ...TERMS, 'Glaucoma', 'Metal Yang'],
  hi: [...SIGNS, ':'],
  ar: [' ({text})', ':'],
};

for (const tag of Object.keys(LANGUAGES)) {
  describe(`the texts of ${tag}`, () => {
    const texts = textsFor(tag);
    const places = new Set(texts.map(({ place }) => place));

    it('are those of the interface, the safety text, all topics and the whole atlas, in this order', () => {
      const parts = [...new Set(texts.map(({ place }) => place.split('/')[0]))];
      assert.deepEqual(parts, ['messages', 'safety', ...TOPICS, 'kinds', 'atlas']);
      for (const key of Object.keys(english)) assert.ok(places.has(`messages/start/${key}`), key);
      for (const code of Object.keys(safety.cautions)) assert.ok(places.has(`safety/cautions/${code}`), code);
      for (const [code] of ALL)
        for (const field of ['name', 'location']) assert.ok(places.has(`atlas/${code}/${field}`), `${code} ${field}`);
    });

    it('have a place each', () => assert.equal(places.size, texts.length));

    it('are all translated', () =>
      assert.deepEqual(
        texts.filter(({ translation }) => translation.trim() === '').map(({ place }) => place),
        [],
      ));

    it('are not left in English, but for those that are the same word', () =>
      assert.deepEqual(
        new Set(texts.filter(({ english: said, translation }) => said === translation).map((text) => text.english)),
        new Set(SAME[tag]),
      ));
  });
}
