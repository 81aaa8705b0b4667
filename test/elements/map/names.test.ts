import { expect, html } from '@open-wc/testing';
import { LANGUAGES } from '../../../src/languages/loaders.js';
import type { AcuBodyMap } from '../../../src/index.js';
import { hotspots, mount, nameOf, part, parts, root, unfold, words } from '../../support/map.js';
import { until } from '../../support/until.js';

const TAGS = ['en', ...Object.keys(LANGUAGES)];
const whole = async (tag: string): Promise<AcuBodyMap> => {
  const map = await mount(html`<acu-body-map lang=${tag} selected="BL23"></acu-body-map>`, 1000);
  await until(() => ['routine', 'source-link'].every((name) => part(map, name)), 'all is there');
  return map;
};

describe('what the points are called', () => {
  for (const tag of TAGS) {
    it(`is the same in the list and in the picture: ${tag}`, async () => {
      const map = await whole(tag);
      const inList = new Map(parts(map, 'list-item').map((row) => [row.dataset['id'], nameOf(row)]));
      expect(inList.size).to.equal(12);
      for (const mark of hotspots(map)) expect(nameOf(mark)).to.equal(inList.get(mark.dataset['id']));
    });

    it(`has no stray blanks, and says a place: ${tag}`, async () => {
      const map = await whole(tag);
      const { size } = new Set(parts(map, 'list-item').map(nameOf));
      expect(size, 'no two have one name').to.equal(12);
      for (const row of parts(map, 'list-item')) {
        expect(nameOf(row)).not.to.match(/\s[,،、，]|[,،、，]{2}/u);
        const { placements } = map.model!.pointOf.get(row.dataset['id']!)!;
        const [name, ...rest] = nameOf(row).split(/, |[،、，] ?/);
        expect(name).not.to.equal('');
        expect(rest.length, `${nameOf(row)} has a place`).to.be.at.least(placements.length > 0 ? 2 : 1);
      }
    });
  }

  it('is the same in routines and complaints, and a routine’s button says which one it opens', async () => {
    const map = await whole('en');
    await until(() => part(map, 'more') && part(map, 'routine-open'), 'the texts are there');
    await unfold(map);
    part(map, 'complaint')!.click();
    await until(() => part(map, 'complaint-point') && part(map, 'routine-point'), 'its points are there');
    const inList = parts(map, 'list-item').map(nameOf);
    for (const name of ['complaint-point', 'routine-point'])
      for (const button of parts(map, name)) expect(inList).to.include(nameOf(button));
    const labels = parts(map, 'routine-open').map((button) => button.ariaLabel);
    expect(labels[0]).to.equal('Practise this: Ten to fifteen minutes a day');
    expect(new Set(labels).size).to.equal(parts(map, 'routine').length);
  });

  it('has the view as place for a point that is not in the atlas', async () => {
    const map = await whole('en');
    const row = parts(map, 'list-item').find((each) => nameOf(each).startsWith('Upper hip muscle'))!;
    expect(nameOf(row)).to.match(/^Upper hip muscle, Back, both sides/);
  });
});

describe('punctuation follows the language', () => {
  for (const tag of TAGS) {
    it(`after times and between sentences: ${tag}`, async () => {
      const map = await whole(tag);
      const totals = parts(map, 'routine').map((routine) => words(routine.querySelector('p.soft')));
      for (const total of totals.filter(Boolean))
        expect(total).not.to.match(/\.\.|\d-\d+分|[\p{sc=Han}\p{sc=Deva}]\./u);
      const shown = words(root(map).querySelector('.map'));
      expect(shown).not.to.match(/\.\.(?!\.)|\s[，。、]/u);
    });
  }

  for (const [tag, said] of [
    ['zh-Hans', '10–15分钟。'],
    ['ja', '10～15分。'],
    ['de', '10–15 Min. '],
    ['en', '10–15 min. '],
    ['hi', '10–15 मि॰।'],
  ] as const) {
    it(`such as ${said}`, async () => {
      const map = await whole(tag);
      expect(parts(map, 'routine').map(words).join(' ')).to.contain(said);
    });
  }
});

describe('what is ours in the names of sources', () => {
  for (const tag of Object.keys(LANGUAGES)) {
    it(`is in ${tag}`, async () => {
      const shown = words(part(await whole(tag), 'sources'));
      expect(shown).to.match(/Acupressure for back pain(?: \(|（)/);
      expect(shown).not.to.match(/blog article|acupuncturist’s blog/);
    });
  }
});
