import { expect } from '@open-wc/testing';
import { loadAtlas } from '../../src/atlas/index.js';
import { loadNames } from '../../src/atlas/load-names.js';
import { resolve, type BodyModel } from '../../src/model/index.js';
import { indexOf, search, type SearchIndex, type SearchText } from '../../src/model/search.js';
import { parseDataset } from '../../src/dataset/parse.js';
import { codesOf } from '../../src/atlas/groups.js';

describe('searching the whole atlas', () => {
  let model: BodyModel;
  let index: SearchIndex;
  before(async () => {
    await loadAtlas();
    const names = await loadNames();
    const { dataset } = parseDataset({ points: codesOf('*').map((id) => ({ id })) });
    model = resolve(dataset);
    const texts = model.points.map((point) => {
      const { acupoint } = point;
      const all: SearchText[] = [
        { kind: 'name', text: acupoint!.english },
        { kind: 'pinyin', text: acupoint!.pinyin },
        { kind: 'hanzi', text: acupoint!.hanzi },
        { kind: 'code', text: point.label! },
        { kind: 'region', text: acupoint!.region.replace('-', ' ') },
        ...names.others(point.entry.code!).map((text): SearchText => ({ kind: 'other', text })),
      ];
      return { point, texts: all };
    });
    index = indexOf(texts, names);
  });

  const ids = (typed: string, scheme?: 'de' | 'fr'): string[] =>
    search(index, typed, scheme).map(({ point }) => point.id);

  for (const typed of [
    'LI4',
    'li 4',
    'LI-04',
    'hegu',
    'Hégǔ',
    'HE GU',
    'he’gu',
    '合谷',
    'ごうこく',
    'ゴウコク',
    '합곡',
    'Large Intestine 4',
  ])
    it(`${typed} finds LI4 first`, () => expect(ids(typed)[0]).to.equal('LI4'));

  for (const [typed, scheme, id] of [
    ['GI4', 'fr', 'LI4'],
    ['4 GI', 'fr', 'LI4'],
    ['Di 4', 'de', 'LI4'],
    ['腎兪', undefined, 'BL23'],
    ['腎俞', undefined, 'BL23'],
    ['3E5', 'de', 'TE5'],
    ['Yintang', undefined, 'EX-HN3'],
  ] as const)
    it(`${typed}${scheme ? ` in ${scheme} books` : ''} finds ${id} first`, () =>
      expect(ids(typed, scheme)[0]).to.equal(id));

  it('finds every point first by its code, and among the first that share it by its pinyin with and without tones', () => {
    for (const { id, label, acupoint } of model.points) {
      expect(ids(label!)[0], label).to.equal(id);
      const { pinyin } = acupoint!;
      const bare = pinyin.normalize('NFD').replace(/\p{M}/gu, '');
      for (const typed of [pinyin, bare]) {
        const same = model.points.filter(
          (other) => other.acupoint!.pinyin.normalize('NFD').replace(/\p{M}/gu, '') === bare,
        );
        expect(ids(typed).slice(0, same.length), typed).to.include(id);
      }
    }
  });

  it('lists the two points that an old Bladder number may mean', () =>
    expect(ids('B 54').slice(0, 2)).to.have.members(['BL40', 'BL54']));

  it('tells ü from u by the v that people type for it', () => {
    const [gb8] = search(index, 'shuaigu');
    expect(gb8?.point.id).to.equal('GB8');
  });

  it('finds all points of a region, and words in any order', () => {
    expect(ids('knee back')).to.include.members(['BL40', 'BL39']);
    expect(ids('back knee')).to.have.members(ids('knee back'));
  });

  it('prefers the start of a name to the middle of one, and names to regions', () => {
    const found = search(index, 'shen');
    const rank = found.map(({ hits }) => hits.some(({ kind, from }) => kind !== 'region' && from === 0));
    expect(rank.indexOf(false) === -1 || rank.lastIndexOf(true) < rank.indexOf(false)).to.equal(true);
    expect(found.length).to.be.above(9);
  });

  it('says where the typed letters are, tones ignored', () => {
    const [found] = search(index, 'shenm');
    const hit = found!.hits.find(({ kind }) => kind === 'pinyin')!;
    expect([hit.text.slice(hit.from, hit.to), found!.point.id]).to.deep.equal(['Shénm', 'HT7']);
    const [spaced] = search(index, 'legthree');
    const name = spaced!.hits.find(({ kind }) => kind === 'name')!;
    expect(name.text.slice(name.from, name.to)).to.equal('Leg Three');
  });

  it('finds nothing for what is no name, for blanks and for signs', () => {
    for (const typed of ['', '  ', '…', 'xyzzy', '100']) expect(ids(typed), typed).to.deep.equal([]);
  });

  it('never throws, whatever is typed', () => {
    for (const typed of ['(', '\\', '\uD800', '[a', '+', '合'.repeat(900), '​', 'LI4 (', '𝐋𝐈𝟒'])
      expect(() => search(index, typed), typed).not.to.throw();
  });
});
