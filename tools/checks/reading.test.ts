/** The words of the topics and of the safety text are read easily (D12) in every language that has a measure. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LANGUAGES } from '../../src/languages/loaders.js';
import { MEASURES, reading, sentencesIn, wordsIn } from './reading.js';
import { textsIn } from './terms.js';

/** Sentences of the English have 20 words at most; these languages need a third more for the same. */
const LONGEST = 26;

const textsOf = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : Object.values(value ?? {}).flatMap(textsOf);
/** Whole sentences: names and labels are no prose. */
const isProse = (text: string): boolean => /[.!?]$/.test(text) && wordsIn(text).length > 3;

for (const [tag, measure] of Object.entries(MEASURES))
  describe(`reading in ${tag}, by ${measure.name}`, async () => {
    const [{ topics }, { safety }] = await Promise.all([textsIn(tag), LANGUAGES[tag]!()]);
    const shelves: [name: string, texts: readonly string[]][] = [
      ...topics.map(({ topic, words }): [string, readonly string[]] => [topic, Object.values(words)]),
      ['the safety text', textsOf(safety)],
    ];
    for (const [name, texts] of shelves) {
      const prose = texts.filter(isProse);
      it(`${name} is easy`, () => {
        assert.ok(prose.length > 10);
        const index = reading(prose.join(' '), measure);
        assert.ok(index >= (measure.atLeast ?? -Infinity) && index <= (measure.atMost ?? Infinity), index.toFixed(1));
      });

      it(`${name} keeps sentences to ${LONGEST} words`, () => {
        for (const sentence of prose.flatMap(sentencesIn)) assert.ok(wordsIn(sentence).length <= LONGEST, sentence);
      });
    }
  });

describe('the measures of reading', () => {
  for (const [tag, easy, hard] of [
    ['de', 'Drücken Sie hier. Zählen Sie bis zehn.', 'Proportionalmessungen erfordern anatomische Vorkenntnisse.'],
    [
      'es',
      'Pulse aquí. Cuente hasta diez.',
      'La utilización proporcional requiere familiaridad anatómica considerable.',
    ],
    [
      'fr',
      'Le pouce est sur le point. On compte et on souffle.',
      'L’utilisation proportionnelle nécessite une familiarité anatomique.',
    ],
    [
      'pt-BR',
      'Aperte aqui. Conte até dez.',
      'A utilização proporcional necessita familiaridade anatômica considerável.',
    ],
  ] as const)
    it(`tell plain ${tag} from hard`, () => {
      const measure = MEASURES[tag]!;
      const isEasy = (text: string): boolean => {
        const index = reading(text, measure);
        return index >= (measure.atLeast ?? -Infinity) && index <= (measure.atMost ?? Infinity);
      };
      assert.deepEqual([isEasy(easy), isEasy(hard)], [true, false]);
    });
});
