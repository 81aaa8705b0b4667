import { expect } from '@open-wc/testing';
import { english as messages, fill, plural, withFallback, type Messages } from '../../src/languages/messages.js';
import { timeRange } from '../../src/languages/time.js';

describe('messages', () => {
  it('fills values in and leaves unknown names alone', () => {
    expect(fill('{index} of {total} {else}', { index: 1, total: 12 })).to.equal('1 of 12 {else}');
  });
  it('does not read a value as a pattern', () => expect(fill('{name}', { name: '$& {index}' })).to.equal('$& {index}'));
  it('counts one point and several', () => {
    expect([0, 1, 2].map((count) => plural(messages, 'points', count, 'en'))).to.deep.equal([
      '0 points',
      '1 point',
      '2 points',
    ]);
  });
  for (const [min, max, text] of [
    [45, 45, '45 sec'],
    [60, 60, '1 min'],
    [90, 90, '1 min 30 sec'],
    [60, 120, '1–2 min'],
    [30, 60, '30–60 sec'],
    [30, 120, '30 sec – 2 min'],
    [90, 150, '1 min 30 sec – 2 min 30 sec'],
  ] as const) {
    it(`says ${min} to ${max} seconds as ${text}`, () => expect(timeRange(min, max, 'en')).to.equal(text));
  }
  for (const [lang, min, max, text] of [
    ['ja', 60, 60, '1分'],
    ['ja', 90, 90, '1分30秒'],
    ['ja', 60, 120, '1～2分'],
    ['ja', 30, 60, '30～60秒'],
    ['ja', 30, 120, '30秒～2分'],
    ['zh-Hans', 90, 90, '1分钟30秒'],
    ['zh-Hans', 60, 120, '1–2分钟'],
    ['zh-Hans', 30, 60, '30–60秒'],
    ['zh-Hans', 30, 120, '30秒–2分钟'],
  ] as const) {
    it(`says it in ${lang} without blanks and with its own dash: ${text}`, () =>
      expect(timeRange(min, max, lang)).to.equal(text));
  }

  for (const [own, said] of [
    [undefined, 'Try again'],
    [null, 'Try again'],
    ['Shut', 'Try again'],
    [{}, 'Try again'],
    [{ retry: 'Shut' }, 'Shut'],
    [{ retry: '' }, 'Try again'],
    [{ retry: undefined }, 'Try again'],
    [{ retry: 5 }, 'Try again'],
    [{ title: 'Points' }, 'Try again'],
  ] as const) {
    it(`${JSON.stringify(own)} before English says ${said}`, () =>
      expect(withFallback(own as Partial<Messages>, messages).retry).to.equal(said));
  }
  it('looks a word up in the page’s own words, then the language, then English', () => {
    const language = withFallback({ retry: 'Fermi', list: 'Punktoj' }, messages);
    const { retry, list, title } = withFallback({ retry: 'Ĉesi' }, language);
    expect([retry, list, title]).to.deep.equal(['Ĉesi', 'Punktoj', messages.title]);
  });

  describe('formatters', () => {
    /** How many formatters an act makes. */
    function made(act: () => void): number {
      const { NumberFormat, PluralRules } = Intl;
      let count = 0;
      const counting = <Class extends new (...args: never[]) => object>(real: Class): Class =>
        new Proxy(real, {
          construct: (target, args, newTarget) => (count++, Reflect.construct(target, args, newTarget) as object),
        });
      Object.assign(Intl, { NumberFormat: counting(NumberFormat), PluralRules: counting(PluralRules) });
      act();
      Object.assign(Intl, { NumberFormat, PluralRules });
      return count;
    }

    it('are made once for a language and kind', () => {
      const speak = (lang: string): void => {
        plural(messages, 'points', 3, lang);
        for (const [min, max] of [
          [45, 45],
          [60, 120],
          [30, 60],
          [90, 150],
        ] as const)
          timeRange(min, max, lang);
      };
      expect(made(() => speak('cs'))).to.equal(4);
      expect(made(() => speak('cs'))).to.equal(0);
      expect(made(() => speak('cy'))).to.equal(4);
    });

    it('are not made for what English writes as it is', () => {
      const small = [0, 1, 2, 59, 416, 999];
      const said = (): unknown[] =>
        small.map((each) => [
          plural(messages, 'points', each, 'en'),
          timeRange(each, each, 'en'),
          timeRange(each, 999, 'en'),
        ]);
      expect(made(said)).to.equal(0);
    });
    it('say in English what is written as it is', () => {
      const forms = { ...messages, 'points.one': 'one {count}', 'points.other': 'other {count}' };
      const [rules, number] = [new Intl.PluralRules('en'), new Intl.NumberFormat('en')];
      const unit = (name: string): Intl.NumberFormat =>
        new Intl.NumberFormat('en', { style: 'unit', unit: name, unitDisplay: 'short' });
      const [minute, second] = [unit('minute'), unit('second')];
      for (const count of [...Array(1100).keys(), 0.5, 1.5]) {
        expect(plural(forms, 'points', count, 'en')).to.equal(`${rules.select(count)} ${number.format(count)}`);
        if (count % 1 || !count) continue;
        expect(timeRange(count * 60, count * 60, 'en')).to.equal(minute.format(count));
        expect(timeRange(count * 60, 90000, 'en')).to.equal(minute.formatRange(count, 1500));
        if (count < 60) expect(timeRange(count, 61, 'en')).to.equal(second.formatRange(count, 61));
      }
    });

    for (const lang of ['en', 'de', 'ar', 'hi', 'pt-BR', 'ar-EG', 'fa']) {
      it(`say in ${lang} what new ones say`, () => {
        const forms: Record<string, string> = {};
        for (const form of ['zero', 'one', 'two', 'few', 'many', 'other']) forms[`points.${form}`] = `${form} {count}`;
        for (const count of [0, 1, 2, 3, 11, 100, 1234]) {
          const expected = `${new Intl.PluralRules(lang).select(count)} ${new Intl.NumberFormat(lang).format(count)}`;
          for (const time of ['first', 'second'])
            expect(plural(withFallback(forms, messages), 'points', count, lang), time).to.equal(expected);
        }
        const unit = (name: string): Intl.NumberFormat =>
          new Intl.NumberFormat(lang, { style: 'unit', unit: name, unitDisplay: 'short' });
        for (let i = 0; i < 2; i++) {
          expect(timeRange(60, 120, lang)).to.equal(unit('minute').formatRange(1, 2));
          expect(timeRange(30, 60, lang)).to.equal(unit('second').formatRange(30, 60));
          expect(timeRange(90, 90, lang)).to.equal(`${unit('minute').format(1)} ${unit('second').format(30)}`);
        }
      });
    }
  });
});
