import { expect } from '@open-wc/testing';
import { en } from '../../src/languages/en/messages.js';
import { enAtlas } from '../../src/languages/en/messages-atlas.js';
import { enFigure } from '../../src/languages/en/messages-figure.js';
import { enMap } from '../../src/languages/en/messages-map.js';
import { enPanel } from '../../src/languages/en/messages-panel.js';
import { enPaper } from '../../src/languages/en/messages-paper.js';
import { enPractice } from '../../src/languages/en/messages-practice.js';
import { enShared } from '../../src/languages/en/messages-shared.js';
import { enText } from '../../src/languages/en/messages-text.js';
import { LANGUAGES } from '../../src/languages/loaders.js';
import { safety } from '../../src/languages/en/safety.js';

const english: Readonly<Record<string, string>> = {
  ...en,
  ...enAtlas,
  ...enFigure,
  ...enMap,
  ...enPanel,
  ...enPaper,
  ...enPractice,
  ...enShared,
  ...enText,
};
const names = (message: string): string => (message.match(/\{\w+\}/g) ?? []).toSorted().join(' ');
const PLURALS = ['points', 'repeat', 'faults', 'concerns', 'pressed'];
/** How each language writes left and right, whatever the ending. A swapped pair sends readers to the wrong side. */
const SIDES: Readonly<Record<string, readonly [left: RegExp, right: RegExp]>> = {
  de: [/link/i, /recht/i],
  es: [/izquierd/i, /derech/i],
  fr: [/gauche/i, /droit/i],
  hi: [/बा[ईय]/, /दा[ईय]/],
  ja: [/左/, /右/],
  'pt-BR': [/esquerd/i, /direit/i],
  ar: [/يسار|أيسر/, /يمين|أيمن/],
  'zh-Hans': [/左/, /右/],
};
/** Plural forms, and letters of codes other than those of the standard, are not said in every language. */
const EXTRA = /\.(?:zero|one|two|few|many|other)$|^letters$/;

for (const [tag, load] of Object.entries(LANGUAGES)) {
  describe(`the words of ${tag}`, () => {
    it('are all there, and no others', async () => {
      const { messages } = await load();
      expect(Object.keys(english).filter((key) => !(messages as Record<string, string>)[key])).to.deep.equal([]);
      expect(Object.keys(messages).filter((key) => !(key in english) && !EXTRA.test(key))).to.deep.equal([]);
    });

    it('hold the same values, except where a number is spelt out', async () => {
      const { messages } = await load();
      for (const [key, message] of Object.entries(english))
        if (!key.endsWith('.one'))
          expect(names((messages as Record<string, string>)[key]!), key).to.equal(names(message));
    });

    it('have every plural form of the language', async () => {
      const { messages } = await load();
      for (const key of PLURALS)
        for (const form of new Intl.PluralRules(tag).resolvedOptions().pluralCategories)
          expect((messages as Record<string, string>)[`${key}.${form}`], `${key}.${form}`).to.be.a('string');
    });

    it('name left and right as such', async () => {
      const messages = (await load()).messages as Record<string, string>;
      const [left, right] = SIDES[tag] ?? [/say in SIDES/, /how this language writes left and right/];
      for (const key of ['{}-of-body', 'sides.{}', 'phase.{}']) {
        const [first, second] = [messages[key.replace('{}', 'left')]!, messages[key.replace('{}', 'right')]!];
        expect(first, key).to.match(left).and.to.not.match(right);
        expect(second, key).to.match(right).and.to.not.match(left);
      }
      const inTurn = messages['timer.in-turn']!;
      expect(inTurn.search(left), 'the left comes first').to.be.within(0, inTurn.search(right) - 1);
    });

    it('hold the whole safety text: each note and each caution', async () => {
      const { safety: spoken } = await load();
      expect(spoken.notes.map(({ kind }) => kind)).to.deep.equal(safety.notes.map(({ kind }) => kind));
      for (const { lead, text } of spoken.notes) expect(lead.length * text.length).to.be.above(0);
      expect(Object.keys(spoken.cautions).toSorted()).to.deep.equal(Object.keys(safety.cautions).toSorted());
      expect(spoken.disclaimer.length * spoken.summary.length * spoken.heading.length).to.be.above(0);
    });
  });
}
