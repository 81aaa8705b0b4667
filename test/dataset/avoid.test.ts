import { expect, html } from '@open-wc/testing';
import { parseDataset } from '../../src/dataset/parse.js';
import { LANGUAGES } from '../../src/languages/loaders.js';
import { safety } from '../../src/languages/en/safety.js';
import { mount, parts, words } from '../support/map.js';

const read = (point: object): { avoid: unknown; told: string[] } => {
  const { dataset, issues } = parseDataset({ points: [{ id: 'KI3', ...point }] });
  return { avoid: dataset.points[0]!.avoid, told: issues.map(({ code, path }) => `${code} ${path}`) };
};
const AT = 'points[0].avoid';

describe('the safety notes of a dataset', () => {
  for (const [notes, kept] of [
    ['Ask us', ['Ask us']],
    [[{ text: 'Ask us first.' }], ['Ask us first.']],
    [{ note: 'Not after meals', more: { a: 'Drink.' } }, ['Not after meals', 'Drink.']],
    [[['Nested']], ['Nested']],
    [{ en: ['A', 'B'] }, ['A', 'B']],
    [['Ask us', 5, null], ['Ask us']],
    [{ en: 'Hi', fr: 5 }, [{ en: 'Hi' }]],
    [true, []],
  ] as const)
    it(`${JSON.stringify(notes)} keeps all its text, and its author is told of what does not fit`, () => {
      const { dataset, issues } = parseDataset({ points: [{ id: 'LI4' }], safety: notes } as never);
      expect(dataset.safety).to.deep.equal(kept);
      expect(issues.length > 0).to.equal(notes !== 'Ask us');
    });
});

describe('a caution is never dropped', () => {
  for (const [what, written, avoid, ...told] of [
    ['a list of codes and words', ['pregnancy', 'Not on hot skin.'], ['pregnancy', 'Not on hot skin.']],
    ['a code that is not in a list', 'pregnancy', ['pregnancy'], `W_COERCED ${AT}`],
    ['several codes in one text', 'pregnancy, fracture', ['pregnancy', 'fracture'], `W_COERCED ${AT}`],
    ['several codes, separated otherwise', 'nerve|artery; kidney', ['nerve', 'artery', 'kidney'], `W_COERCED ${AT}`],
    ['words with a comma', 'Not on scars, moles', ['Not on scars, moles'], `W_COERCED ${AT}`],
    ['texts by language, not in a list', { de: 'Nicht.' }, [{ de: 'Nicht.' }], `W_COERCED ${AT}`],
    ['an unknown word', ['hot-skin'], ['hot-skin'], `W_CAUTION ${AT}[0]`],
    ['an unknown word that is not in a list', 'hot-skin', ['hot-skin'], `W_CAUTION ${AT}`, `W_COERCED ${AT}`],
    ['a list in a list', [['pregnancy'], 'nerve'], ['pregnancy', 'nerve'], `W_CAUTION ${AT}[0]`],
    ['an object with a text', [{ text: 'Not here.', level: 3 }], ['Not here.'], `W_CAUTION ${AT}[0]`],
    ['an object in an object', { when: { who: 'pregnancy' } }, ['pregnancy'], `W_CAUTION ${AT}`],
    ['a language that is none', { 'no tag!': 'Not here.' }, ['Not here.'], `W_CAUTION ${AT}`],
    ['a number', [5], ['unreadable'], `W_CAUTION ${AT}[0]`],
    ['yes', true, ['unreadable'], `W_CAUTION ${AT}`],
    ['an object without text', [{}], ['unreadable'], `W_CAUTION ${AT}[0]`],
    ['what cannot be read beside what can', ['nerve', 7], ['nerve', 'unreadable'], `W_CAUTION ${AT}[1]`],
  ] as const) {
    it(`given ${what}`, () => {
      const found = read({ avoid: written });
      expect(found.avoid).to.deep.equal(avoid);
      expect(found.told).to.deep.equal(told);
    });
  }

  for (const nothing of [undefined, null, [], '', ' ', false, [null], ['']])
    it(`but none is made up for ${JSON.stringify(nothing) ?? 'undefined'}`, () =>
      expect(read({ avoid: nothing })).to.deep.equal({ avoid: [], told: [] }));

  for (const name of [
    'caution',
    'cautions',
    'Contraindications',
    'contra-indication',
    'precautions',
    'warning',
    'Précautions',
    'precaución',
    'Vorsicht',
    'cuidados',
    'सावधानी',
    '禁忌',
    '注意',
    'تحذير',
    '주의',
  ])
    it(`when it is called ${name}`, () => {
      const found = read({ avoid: ['nerve'], [name]: ['pregnancy'] });
      expect(found.avoid).to.deep.equal(['nerve', 'pregnancy']);
      expect(found.told).to.deep.equal([`W_FIELD points[0].${name}`]);
    });

  it('is not made of a field of the author’s own', () =>
    expect(read({ 'x-caution': 'a', recommended: 'b' }).avoid).to.deep.equal([]));

  it('that cannot be read has words in every language', async () => {
    const all = await Promise.all(Object.values(LANGUAGES).map((load) => load()));
    const texts = [safety, ...all.map((language) => language.safety)].map(({ cautions }) => cautions['unreadable']);
    expect(new Set(texts).size).to.equal(9);
  });

  it('that cannot be read is shown in the panel, in the language of the map', async () => {
    const data = { points: [{ id: 'KI3', avoid: [{ level: 3 }] }] };
    for (const [lang, start] of [
      ['en', 'there is a caution that can’t be read'],
      ['de', 'Zu diesem Punkt'],
    ] as const) {
      const map = await mount(html`<acu-body-map lang=${lang} selected="KI3" .data=${data}></acu-body-map>`);
      expect(words(parts(map, 'caution')[0])).to.contain(start);
    }
  });
});
