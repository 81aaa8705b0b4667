import { expect } from '@open-wc/testing';
import type { LocalText } from '../../src/dataset/index.js';
import { en } from '../../src/languages/en/messages.js';
import { enAtlas } from '../../src/languages/en/messages-atlas.js';
import { enFigure } from '../../src/languages/en/messages-figure.js';
import { enMap } from '../../src/languages/en/messages-map.js';
import { enPanel } from '../../src/languages/en/messages-panel.js';
import { enPaper } from '../../src/languages/en/messages-paper.js';
import { enPractice } from '../../src/languages/en/messages-practice.js';
import { enShared } from '../../src/languages/en/messages-shared.js';
import { enText } from '../../src/languages/en/messages-text.js';
import { backPain } from '../../src/languages/en/points.js';
import { backPainMore } from '../../src/languages/en/points-more.js';
import { safety } from '../../src/languages/en/safety.js';
import {
  addEnglish,
  addLanguage,
  languageFor,
  loadLanguage,
  translated,
  type BuiltInWords,
  type Language,
  type Messages,
  type PartialBuiltInWords,
  type PartialLanguage,
  type SafetyText,
} from '../../src/languages/index.js';
import { LANGUAGES } from '../../src/languages/loaders.js';

const PARTS = [enAtlas, enFigure, enMap, enPanel, enPaper, enPractice, enShared, enText];
const english: Readonly<Record<string, string>> = Object.assign({}, en, ...PARTS);
for (const part of PARTS) addEnglish(part);

const without = <Value extends object>(value: Value, ...names: readonly PropertyKey[]): Value =>
  Object.fromEntries(Object.entries(value).filter(([name]) => !names.includes(name))) as Value;

/** A language as a map uses it, and what the console says of it. */
async function added(given: unknown, tag = 'eo'): Promise<{ language: Language; warnings: string[] }> {
  const warnings: string[] = [];
  const real = console.warn;
  console.warn = (text: string) => warnings.push(text);
  addLanguage(given as PartialLanguage);
  await Promise.all([loadLanguage(tag), loadLanguage(tag)]);
  console.warn = real;
  return { language: languageFor(tag), warnings };
}

/** Every text of a value. */
const texts = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(texts)
      : [String(value)];
const expectWhole = (value: unknown): void => {
  expect(texts(value).filter((text) => !text.trim() || /undefined|null|\[object/.test(text))).to.deep.equal([]);
};

it('addLanguage replaces a built-in language also while that is on its way', async () => {
  await added({ tag: 'eo' });
  const builtIn = loadLanguage('fr');
  await added({ tag: 'fr', messages: { list: 'Nos points' } }, 'fr');
  await builtIn;
  expect(languageFor('fr').messages.list).to.equal('Nos points');
});

/** Texts that say that they are English; codes of cautions are no texts. */
const marked = (value: LocalText | readonly LocalText[]): unknown =>
  typeof value === 'string'
    ? Object.hasOwn(safety.cautions, value)
      ? value
      : { en: value }
    : (value as readonly LocalText[]).map(marked);

describe('a partial language', () => {
  const german = LANGUAGES['de']!();

  for (const key of Object.keys(english)) {
    it(`without the message ${key} says that one in English`, async () => {
      const { messages } = await german;
      const { language, warnings } = await added({ tag: 'eo', messages: without(messages, key) });
      expect(language.messages[key as keyof Messages]).to.equal(english[key]);
      const others = Object.keys(english).filter((each) => each !== key) as (keyof Messages)[];
      expect(others.filter((each) => language.messages[each] !== messages[each])).to.deep.equal([]);
      expect(warnings).to.deep.equal([]);
    });
  }

  it('says English words that arrive later as well', async () => {
    const { language } = await added({ tag: 'eo', messages: { list: 'Ĉiuj punktoj' } });
    const late = 'guide.elsewhere';
    expect(language.messages[late]).to.equal(undefined);
    addEnglish({ [late]: 'elsewhere' });
    expect(language.messages[late]).to.equal('elsewhere');
    expect(language.messages.list).to.equal('Ĉiuj punktoj');
  });

  /** What is taken from the safety text, and what must be said instead. */
  const pieces: readonly [
    what: string,
    given: (own: SafetyText) => unknown,
    expected: (own: SafetyText) => SafetyText,
  ][] = [
    ['all of it', () => undefined, () => safety],
    ['every field', () => ({}), () => safety],
    ...(['heading', 'summary', 'disclaimer', 'notes', 'cautions'] as const).map((name): (typeof pieces)[number] => [
      `the ${name}`,
      (own) => without(own, name),
      (own) => ({ ...own, [name]: safety[name] }),
    ]),
    ...safety.notes.flatMap((note, i): (typeof pieces)[number][] => [
      [
        `the note "${note.kind}"`,
        (own) => ({ ...own, notes: own.notes.toSpliced(i, 1) }),
        (own) => ({ ...own, notes: own.notes.with(i, note) }),
      ],
      ...(['kind', 'lead', 'text'] as const).map((name): (typeof pieces)[number] => [
        `the ${name} of the note "${note.kind}"`,
        (own) => ({ ...own, notes: own.notes.with(i, without(own.notes[i]!, name)) }),
        (own) => ({ ...own, notes: own.notes.with(i, note) }),
      ]),
    ]),
    ...Object.keys(safety.cautions).map((code): (typeof pieces)[number] => [
      `the caution "${code}"`,
      (own) => ({ ...own, cautions: without(own.cautions, code) }),
      (own) => ({ ...own, cautions: { ...own.cautions, [code]: safety.cautions[code]! } }),
    ]),
  ];
  for (const [what, given, expected] of pieces) {
    it(`without ${what} of the safety text says it in English, and the rest as given`, async () => {
      const own = (await german).safety;
      const { language } = await added({ tag: 'eo', safety: given(own) });
      expect(language.safety).to.deep.equal(expected(own));
      expectWhole(language.safety);
    });
  }

  it('keeps its own order of words in a kind that has several notes, and cautions of its own', async () => {
    const notes = [
      { kind: 'ask', lead: 'A', text: 'a' },
      { kind: 'ask', lead: 'B', text: 'b' },
    ];
    const { language } = await added({ tag: 'eo', safety: { notes, cautions: { 'hot-skin': 'Not on hot skin.' } } });
    expect(language.safety.notes.map(({ lead }) => lead)).to.deep.equal(
      safety.notes.flatMap(({ kind, lead }) => (kind === 'ask' ? ['A', 'B'] : [lead])),
    );
    expect(language.safety.cautions).to.deep.equal({ ...safety.cautions, 'hot-skin': 'Not on hot skin.' });
  });

  it('marks a built-in text that stays English as English', async () => {
    const { language } = await added({ tag: 'eo', builtIn: { points: { BL23: { name: 'Rena punkto' } } } });
    const { lang, title, points, more, sources } = translated(backPain, language);
    expect(lang).to.equal('eo');
    expect(title).to.deep.equal({ en: backPain.title });
    expect(points[0]!.name).to.equal('Rena punkto');
    expect(points[0]!.location).to.deep.equal({ en: backPain.points[0]!.location });
    expect(points[1]!.name).to.deep.equal({ en: backPain.points[1]!.name });
    expect(points[1]!.background).to.deep.equal(backPainMore.backgrounds['BL52']);
    expect(more).to.deep.equal(backPainMore.more);
    expect(more!.routines[0]!.title).to.have.keys('en');
    expect(sources).to.deep.equal(backPainMore.sources);
  });

  for (const point of backPain.points) {
    it(`without some words of ${point.id} says these in English`, async () => {
      const { builtIn } = (await german) as { builtIn: BuiltInWords };
      const words = builtIn.points[point.id]!;
      for (const name of Object.keys(words) as (keyof typeof words)[]) {
        const partial: PartialBuiltInWords = {
          ...builtIn,
          points: { ...builtIn.points, [point.id]: without(words, name) },
        };
        const { language } = await added({ tag: 'eo', builtIn: partial });
        const found = translated(backPain, language).points.find(({ id }) => id === point.id)!;
        const kept = Object.keys(words).filter((each) => each !== name) as (keyof typeof words)[];
        for (const each of kept) expect(found[each], each).to.deep.equal(words[each]);
        const expected = name === 'background' ? backPainMore.backgrounds[point.id] : marked(point[name]!);
        expect(found[name], name).to.deep.equal(expected);
      }
    });
  }

  it('drops no caution of a built-in point, whatever its own list says', async () => {
    for (const avoid of [[], ['Nur leicht.'], undefined]) {
      const points = Object.fromEntries(backPain.points.map(({ id }) => [id, { avoid }]));
      const { language } = await added({ tag: 'eo', builtIn: { points } });
      translated(backPain, language).points.forEach((point, i) => {
        const { avoid: before } = backPain.points[i]!;
        expect(point.avoid.length, point.id).to.be.at.least(before.length);
        for (const code of before.filter((caution) => (caution as string) in safety.cautions))
          expect(point.avoid, point.id).to.include(code);
      });
    }
  });

  it('leaves a built-in language as it is written', async () => {
    for (const [tag, load] of Object.entries(LANGUAGES)) {
      const { builtIn, ...own } = (await load()) as Language & { builtIn: BuiltInWords };
      const { language, warnings } = await added({ ...own, builtIn, tag: 'eo' });
      expect(warnings, tag).to.deep.equal([]);
      expect(language.safety, tag).to.deep.equal(own.safety);
      expect({ ...language.messages }, tag).to.deep.equal(own.messages);
      expect(language.builtIn!.points, tag).to.deep.equal(builtIn.points);
      expect(language.builtIn!.more, tag).to.deep.equal(builtIn.more);
    }
  });
});

describe('addLanguage', () => {
  /** What is given wrongly, and what the one warning must name. */
  const faults: readonly [given: Record<string, unknown>, named: readonly string[]][] = [
    [{ messages: 'words' }, ['messages']],
    [
      { messages: { list: 5, title: { en: 'x' }, close: ['x'], retry: 'Denove' } },
      ['messages.list', 'messages.title', 'messages.close'],
    ],
    [{ messages: { list: '', title: null, close: undefined } }, []],
    [{ messages: { list: '  ' } }, ['messages.list']],
    [{ messages: JSON.parse('{"__proto__":{"list":"x"},"close":"y"}') }, ['messages.__proto__']],
    [{ safety: 'Stop if it hurts.' }, ['safety']],
    [{ safety: { notes: 'none' } }, ['safety.notes']],
    [{ safety: { notes: [{ kind: 'emergancy', lead: 'x', text: 'x' }] } }, ['safety.notes.0']],
    [{ safety: { notes: [null, 5, { kind: 'ask', lead: 'x' }] } }, ['safety.notes.1', 'safety.notes.2']],
    [
      { safety: { heading: 5, summary: ['x'], cautions: ['x', 5] } },
      ['safety.heading', 'safety.summary', 'safety.cautions.1'],
    ],
    [{ safety: { cautions: { kidney: false } } }, ['safety.cautions.kidney']],
    [{ builtIn: 5 }, ['builtIn']],
    [
      { builtIn: { title: 5, points: 'x', more: { routines: [] }, sources: [{}] } },
      ['builtIn.title', 'builtIn.points', 'builtIn.more', 'builtIn.sources'],
    ],
    [
      { builtIn: { points: { BL23: { technique: 'Press.', avoid: [5], code: 'LI4', background: {} } } } },
      ['technique', 'avoid', 'code', 'background'].map((name) => `builtIn.points.BL23.${name}`),
    ],
    [{ message: { list: 'x' } }, ['message']],
  ];
  for (const [given, named] of faults) {
    it(`given ${JSON.stringify(given)} ${named.length > 0 ? `names ${named.join(', ')} once` : 'says nothing'}, and stays whole`, async () => {
      const { language, warnings } = await added({ tag: 'eo', ...given });
      expect(warnings).to.have.length(named.length > 0 ? 1 : 0);
      if (named.length > 0) expect(warnings[0]!.split('English: ')[1]!.split(', ')).to.deep.equal(named);
      expectWhole(language.safety);
      expect(
        Object.keys(english).filter((key) => !texts(language.messages[key as keyof Messages]).join('')),
      ).to.deep.equal([]);
      expect(typeof language.messages.list).to.equal('string');
      expect(language.safety.notes.map(({ kind }) => kind)).to.deep.equal(safety.notes.map(({ kind }) => kind));
      const [first] = translated(backPain, language).points;
      expect([first!.code, first!.technique.length, first!.avoid.length]).to.deep.equal(['BL23', 4, 2]);
    });
  }

  for (const tag of [undefined, null, '', 'no such tag', 'de_DE', 5, {}]) {
    it(`given the tag ${JSON.stringify(tag)} adds nothing, and says so once`, async () => {
      const { language, warnings } = await added({ tag, messages: { list: 'x' } }, 'tlh');
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain('needs a tag');
      expect([language.tag, language.messages.list]).to.deep.equal(['en', english['list']]);
    });
  }
  for (const given of [undefined, null, 'de', 5]) {
    it(`given ${JSON.stringify(given)} for a language adds nothing, and says so once`, async () => {
      expect((await added(given, 'tlh')).warnings).to.have.length(1);
    });
  }

  it('takes a tag in any case', async () => {
    const { language } = await added({ tag: 'SR-latn-rs', messages: { list: 'Sve tačke' } }, 'sr-Latn');
    expect([language.tag, language.messages.list]).to.deep.equal(['sr-Latn-RS', 'Sve tačke']);
  });

  it('replaces a language that was added before', async () => {
    await added({ tag: 'eo', messages: { list: 'Punktoj', close: 'Fermi' } });
    const { messages } = (await added({ tag: 'eo', messages: { list: 'Ĉiuj punktoj' } })).language;
    expect([messages.list, messages.close]).to.deep.equal(['Ĉiuj punktoj', english['close']]);
  });

  it('lets a page replace English words', async () => {
    const { language } = await added({ tag: 'en', messages: { list: 'Our points' } }, 'en-GB');
    expect([language.messages.list, language.messages.close]).to.deep.equal(['Our points', english['close']]);
    expect(languageFor('vo').messages.list, 'also where it stands in for another language').to.equal('Our points');
  });
});
