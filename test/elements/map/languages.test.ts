import { expect, fixture, html } from '@open-wc/testing';
import { backPain } from '../../../src/languages/en/points.js';
import { backPainMore } from '../../../src/languages/en/points-more.js';
import { missing, watchers } from '../../../src/elements/late.js';
import { AcuBodyMap } from '../../../src/index.js';
import { en } from '../../../src/languages/en/messages.js';
import { enFigure } from '../../../src/languages/en/messages-figure.js';
import { enMap } from '../../../src/languages/en/messages-map.js';
import { enPanel } from '../../../src/languages/en/messages-panel.js';
import { enPaper } from '../../../src/languages/en/messages-paper.js';
import { enPractice } from '../../../src/languages/en/messages-practice.js';
import { enShared } from '../../../src/languages/en/messages-shared.js';
import { enText } from '../../../src/languages/en/messages-text.js';
import { LANGUAGES } from '../../../src/languages/loaders.js';
import { safety } from '../../../src/languages/en/safety.js';
import {
  hotspot,
  mount,
  panelTitle,
  part,
  parts,
  press,
  record,
  root,
  row,
  settled,
  words,
} from '../../support/map.js';
import { replace } from '../../support/replace.js';
import { until } from '../../support/until.js';

const TAGS = Object.keys(LANGUAGES);

/** Every text of a value. */
const texts = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(texts)
      : [];
/** English that must not be seen: whole texts of the interface, the safety text and the built-in data. */
const english = new Set(
  [en, enFigure, enMap, enPanel, enPaper, enPractice, enShared, enText, safety, backPain, backPainMore]
    .flatMap(texts)
    .filter((text) => /[a-z]{3}/.test(text) && !/^\d[\d–]* \w+$/.test(text)),
);

/** What is shown, piece by piece, but for what is marked as another language. */
function shown(map: AcuBodyMap, tag: string): string[] {
  const walker = document.createTreeWalker(root(map), NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  while (walker.nextNode()) {
    const lang = walker.currentNode.parentElement?.closest('[lang]')?.getAttribute('lang');
    if (lang === tag) found.push(walker.currentNode.textContent ?? '');
  }
  for (const element of root(map).querySelectorAll('[aria-label]')) found.push(element.getAttribute('aria-label')!);
  return found.map((text) => text.replace(/\s+/g, ' ').trim()).filter(Boolean);
}

async function whole(tag: string, width = 1000): Promise<AcuBodyMap> {
  const map = await mount(html`<acu-body-map lang=${tag} selected="BL40"></acu-body-map>`, width);
  await until(
    () =>
      parts(map, 'more').length > 0 &&
      part(map, 'sources') &&
      part(map, 'zoom') &&
      part(map, 'timer') &&
      parts(map, 'concern').length > 0,
    'everything is there',
  );
  return map;
}

describe('languages', () => {
  for (const tag of TAGS) {
    it(`${tag}: leaves no English in a whole map`, async () => {
      const map = await whole(tag);
      const said = shown(map, tag);
      expect(said.length).to.be.above(200);
      // A word may be the same in two languages: then it is in the list of that language.
      const own = new Set(texts(await LANGUAGES[tag]!()));
      expect(said.filter((text) => english.has(text) && !own.has(text))).to.deep.equal([]);
      const all = said.join(' ');
      expect([...english].filter((text) => text.length > 14 && text.includes(' ') && all.includes(text))).to.deep.equal(
        [],
      );
    });
  }

  it('says a time in the units of the language', async () => {
    const times: Record<string, string> = {};
    for (const tag of ['es', 'de', 'ja', 'ar'])
      times[tag] = words(
        (await mount(html`<acu-body-map lang=${tag} selected="BL40"></acu-body-map>`, 900)).shadowRoot!.querySelector(
          '.time',
        ),
      );
    expect(times['de']).to.match(/1–2\sMin\./);
    expect(times['es']).to.match(/1(?:-|–|\sa\s)2\smin/);
    expect(times['ja']).to.match(/1.{0,3}2\s?分/);
    expect(times['ar']).to.match(/د|دق/);
  });

  for (const [asked, spoken] of [
    ['es-MX', 'es'],
    ['pt', 'pt-BR'],
    ['pt-PT', 'pt-BR'],
    ['zh-CN', 'zh-Hans'],
    ['zh-TW', 'en'],
    ['sw', 'en'],
    ['no such tag', 'en'],
  ] as const) {
    it(`speaks ${spoken} when ${asked} is asked for`, async () => {
      const map = await mount(html`<acu-body-map lang=${asked}></acu-body-map>`, 900);
      expect(part(map, 'map')!.lang).to.equal(spoken);
    });
  }

  it('follows the nearest ancestor, and its own attribute before that', async () => {
    const map = await mount(html`<div lang="fr"><acu-body-map></acu-body-map></div>`, 900);
    expect(part(map, 'map')!.lang).to.equal('fr');
    map.lang = 'de';
    await settled(map);
    await map.ready;
    expect(part(map, 'map')!.lang).to.equal('de');
    expect(words(part(map, 'status'))).to.equal('12 Punkte');
  });

  it('takes a language that the page and then the map are given while it begins', async () => {
    const { lang } = document.documentElement;
    try {
      const map = await mount(undefined, 900);
      // What is read in any map lets all of them look again: then the page is German, and the map does not say so yet.
      document.documentElement.lang = 'de';
      watchers.forEach((update) => update());
      await settled(map);
      map.lang = 'de';
      await until(() => words(part(map, 'title')).startsWith('Punkte bei'), 'it is German');
    } finally {
      document.documentElement.lang = lang;
    }
  });

  it('takes a language that the page is given while the data is on its way', async () => {
    const { lang } = document.documentElement;
    const real = window.fetch;
    let answer = (): void => undefined;
    window.fetch = async () => {
      await new Promise<void>((resolve) => (answer = resolve));
      return new Response(JSON.stringify({ points: [{ id: 'LI4' }, { id: 'ST36' }] }));
    };
    try {
      const map = await fixture<AcuBodyMap>(html`<acu-body-map src="/own.json"></acu-body-map>`);
      document.documentElement.lang = 'fr';
      answer();
      await map.ready;
      await until(() => words(part(map, 'list-heading')).startsWith('Tous'), 'its words are French');
      expect(part(map, 'map')!.lang).to.equal('fr');
    } finally {
      window.fetch = real;
      document.documentElement.lang = lang;
    }
  });

  it('changes the language of an open map, tells the page nothing of it, and keeps the choice', async () => {
    const map = await mount(html`<acu-body-map selected="BL23"></acu-body-map>`, 900);
    const seen = record(map, 'acu-select', 'acu-close', 'acu-view-change');
    map.lang = 'fr';
    await settled(map);
    await map.ready;
    expect(map.selected).to.equal('BL23');
    expect(panelTitle(map)).to.not.equal('Sea of Vitality');
    expect(seen).to.deep.equal([]);
    map.lang = 'en';
    await settled(map);
    await map.ready;
    expect(panelTitle(map)).to.equal('Sea of Vitality');
  });

  it('does not fetch an author’s data again when the language changes', async () => {
    const real = window.fetch;
    let asked = 0;
    window.fetch = async () => (asked++, new Response('{"points":[{"id":"LI4","location":"Hand."}]}'));
    const map = await mount(html`<acu-body-map src="/own.json"></acu-body-map>`, 900);
    map.lang = 'pt-BR';
    await until(() => words(part(map, 'list-heading')) === 'Todos os pontos 1 ponto', 'it speaks the other language');
    window.fetch = real;
    expect(asked).to.equal(1);
    expect(part(map, 'map')!.lang).to.equal('pt-BR');
  });

  it('mirrors the layout for a language that is written from the right, and never the body', async () => {
    const left = await mount(html`<acu-body-map selected="BL40"></acu-body-map>`, 1000);
    const right = await mount(html`<acu-body-map lang="ar" selected="BL40"></acu-body-map>`, 1000);
    const beside = (map: AcuBodyMap): number =>
      part(map, 'panel')!.getBoundingClientRect().left -
      root(map).querySelector('.figures')!.getBoundingClientRect().left;
    expect(beside(left)).to.be.above(0);
    expect(beside(right)).to.be.below(0);
    const place = (map: AcuBodyMap): number => {
      const frame = root(map).querySelector('.view-back .frame')!.getBoundingClientRect();
      const mark = root(map).querySelector('.view-back button[data-id="BL40"]')!.getBoundingClientRect();
      return (mark.x + mark.width / 2 - frame.x) / frame.width;
    };
    expect(place(right)).to.be.closeTo(place(left), 0.01);
    const sides = [...root(right).querySelectorAll('.view-front .side-label')].map(
      (label) => [words(label), label.getBoundingClientRect().x] as const,
    );
    const { messages } = (await import('../../../src/languages/ar/messages.js')) as {
      messages: Record<string, string>;
    };
    expect(sides.toSorted((a, b) => a[1] - b[1]).map(([text]) => text)).to.deep.equal([
      messages['right-of-body'],
      messages['left-of-body'],
    ]);
  });

  it('takes a language map of a dataset in the reader’s language, and marks what is in another', async () => {
    const data = { lang: 'en', points: [{ id: 'LI4', name: { en: 'Hoku', fr: 'Vallée' }, location: 'Hand.' }] };
    const map = await mount(html`<acu-body-map lang="fr" .data=${data} selected="LI4"></acu-body-map>`, 900);
    expect(panelTitle(map)).to.equal('Vallée');
    const location = [...root(map).querySelectorAll('bdi')].find((each) => words(each) === 'Hand.')!;
    expect(location.lang).to.equal('en');
  });

  it('lets the page say some of it in its own words', async () => {
    const map = await mount(html`<acu-body-map .messages=${{ list: 'Our points' }}></acu-body-map>`, 900);
    expect(words(part(map, 'list-heading'))).to.match(/^Our points/);
    await until(() => part(map, 'zoom'), 'words that come later are there too');
    expect(parts(map, 'zoom-button')[0]!.title).to.equal('Zoom in');
    map.messages = { list: 'Yours' };
    await settled(map);
    expect(words(part(map, 'list-heading'))).to.match(/^Yours/);
  });

  it('takes a language that the page brings, also for maps that are shown', async () => {
    const map = await mount(html`<acu-body-map lang="sw"></acu-body-map>`, 900);
    expect(part(map, 'map')!.lang).to.equal('en');
    AcuBodyMap.addLanguage({
      tag: 'sw',
      messages: { list: 'Pointi zote' },
    });
    await map.ready;
    await settled(map);
    expect(words(part(map, 'list-heading'))).to.match(/^Pointi zote/);
    expect(words(row(map, 'Sea of Vitality').querySelector('bdi'))).to.equal('Sea of Vitality');
    expect(row(map, 'Sea of Vitality').querySelector('bdi')!.lang, 'built-in points stay English and say so').to.equal(
      'en',
    );
  });

  it('says in English what a language leaves out, wherever it is shown', async () => {
    AcuBodyMap.addLanguage({ tag: 'eo', messages: { list: 'Ĉiuj punktoj', 'timer.start': 'Komenci' } });
    const map = await whole('eo');
    const said = shown(map, 'eo');
    expect(words(part(map, 'list-heading'))).to.match(/^Ĉiuj punktoj/);
    expect(words(part(map, 'safety-heading'))).to.equal(`${safety.heading} ${safety.summary}`);
    const signs = (text: string): string => text.replace(/\.( |$)/g, '');
    expect([...root(map).querySelectorAll('acu-safety .safety-note')].map((each) => signs(words(each)))).to.deep.equal(
      safety.notes.map(({ lead, back = '', text }) => signs(`${lead} ${back}${back && ' '}${text}`)),
    );
    expect(words(part(map, 'disclaimer'))).to.equal(safety.disclaimer);
    expect(words(part(map, 'caution'))).to.contain(safety.cautions['blood-clot']);
    expect(words(part(map, 'timer'))).to.contain('Komenci');
    expect(words(root(map).querySelector('acu-timer-settings'))).to.contain(enPractice['timer.sound']);
    expect(parts(map, 'zoom-button')[0]!.title).to.equal(enFigure['zoom-in']);
    await until(() => root(map).querySelector('acu-sheet:defined'), 'the sheet');
    window.dispatchEvent(new Event('beforeprint'));
    const paper = words(part(map, 'sheet'));
    for (const text of [safety.heading, safety.disclaimer, safety.cautions['pregnancy'], backPain.points[0]!.location])
      expect(paper).to.contain(text as string);
    expect(paper).to.not.match(/undefined|null|\[object|\{\w+\}/);
    window.dispatchEvent(new Event('afterprint'));
    expect(said.filter((text) => /undefined|null|\[object|\{\w+\}/.test(text))).to.deep.equal([]);
    const silent = [...root(map).querySelectorAll('button, summary, [role="toolbar"]')].filter(
      (element) => !words(element) && !element.getAttribute('aria-label') && !(element as HTMLElement).title,
    );
    expect(silent).to.deep.equal([]);
  });

  it('keeps a map whole when a language can’t be used, and says so in the console', async () => {
    const real = console.warn;
    const warnings: string[] = [];
    // A map of another test may still say what it lacks.
    console.warn = (text: string) => text.includes('addLanguage(') && !text.includes('lang=') && warnings.push(text);
    AcuBodyMap.addLanguage({ tag: 'no such tag' });
    AcuBodyMap.addLanguage({ tag: 'ia', messages: { list: 5 }, safety: { notes: 'none' } } as never);
    const maps = [1, 2].map(() => mount(html`<acu-body-map lang="ia" selected="BL40"></acu-body-map>`, 900));
    for (const map of await Promise.all(maps)) {
      expect(words(part(map, 'list-heading'))).to.match(/^All points/);
      expect(root(map).querySelectorAll('acu-safety .safety-note').length).to.equal(safety.notes.length);
    }
    console.warn = real;
    expect(warnings, warnings.join('\n')).to.have.length(2);
    expect(warnings[1]).to.contain('messages.list, safety.notes');
  });

  it('says in the console that the file of a language has not come, or that there is none', async () => {
    const warnings: string[] = [];
    const undo = replace(console, 'warn', (text: string) => warnings.push(text));
    AcuBodyMap.addLanguage({
      tag: 'tlh',
      get messages(): never {
        throw new TypeError('Failed to fetch dynamically imported module');
      },
    });
    await mount(html`<acu-body-map lang="tlh"></acu-body-map><acu-body-map lang="vo"></acu-body-map>`, 900);
    const about = (lang: string): string | undefined => warnings.find((each) => each.includes(`lang="${lang}"`));
    await until(() => about('tlh') && about('vo'), 'both are spoken of');
    undo();
    expect(about('tlh')).to.contain('the file with its words has not come').and.not.to.contain('one-file');
    expect(about('vo')).to.contain('there are no words').and.to.contain('addLanguage()');
    missing.clear();
  }).timeout(10_000);

  it('finds points by code whatever the language', async () => {
    const map = await mount(html`<acu-body-map lang="ja"></acu-body-map>`, 900);
    expect(map.select('UB-40')).to.equal(true);
    await settled(map);
    expect(panelTitle(map)).to.equal('委中');
    await press(map, hotspot(map, 'BL 23'));
    expect(panelTitle(map)).to.equal('腎兪');
  });

  for (const tag of TAGS) {
    it(`${tag}: gives axe nothing to find`, async () => {
      const map = await whole(tag, 375);
      await expect(map).to.be.accessible();
    }).timeout(30_000);
  }
});
