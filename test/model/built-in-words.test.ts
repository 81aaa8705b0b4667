import { expect } from '@open-wc/testing';
import { localText, type Dataset, type LocalText, type PointFile } from '../../src/dataset/index.js';
import { parseDataset } from '../../src/dataset/parse.js';
import { language as german } from '../../src/languages/de/index.js';
import { backPain } from '../../src/languages/en/points.js';
import { translated } from '../../src/languages/index.js';
import { withBuiltInWords } from '../../src/model/built-in-words.js';

const inGerman = translated(backPain, german);
const read = (points: readonly PointFile[], lang = 'fr'): Dataset => parseDataset({ lang, points }).dataset;
/** The point of an author who writes French, on a German map. */
const filled = (point: PointFile): Dataset['points'][number] => withBuiltInWords(read([point]), inGerman).points[0]!;
const known = (id: string): Dataset['points'][number] => inGerman.points.find((point) => point.id === id)!;
const words = (text: LocalText | undefined): [text: string, lang: string] | undefined => {
  const found = text === undefined ? undefined : localText(text, 'de', 'fr');
  return found && [found.text, found.lang];
};

describe('a built-in point in the data of an author', () => {
  it('says all that its author leaves out in the language of the map, and marks it as that', () => {
    const point = filled({ id: 'li-4' });
    const built = known('LI4');
    expect(words(point.name)).to.deep.equal([built.name, 'de']);
    expect(words(point.location)).to.deep.equal([built.location, 'de']);
    expect(point.technique.map(words)).to.deep.equal(built.technique.map((step) => [step, 'de']));
    expect(point.duration).to.deep.equal(built.duration);
    expect(point.pressure).to.equal(built.pressure);
    expect(point.aliases).to.deep.equal(built.aliases);
    const [code, text] = known('BL23').avoid;
    expect([code, filled({ id: 'BL23' }).avoid[0], words(filled({ id: 'BL23' }).avoid[1])]).to.deep.equal([
      'kidney',
      'kidney',
      [text, 'de'],
    ]);
    expect(filled({ id: 'BL52' }).avoid, 'codes stay codes').to.deep.equal(['kidney']);
    expect(point.background, 'what sources say is left to the author').to.equal(undefined);
  });

  for (const [field, own] of [
    ['name', 'Le Fond'],
    ['location', 'Sur la main.'],
    ['technique', ['Appuyez.']],
    ['pressure', 'light'],
    ['aliases', ['Hé gǔ']],
  ] as const) {
    it(`keeps the ${field} of its author, and takes the rest`, () => {
      const point = filled({ id: 'LI4', [field]: own });
      expect(point[field]).to.deep.equal(own);
      for (const other of ['name', 'location'] as const)
        if (other !== field) expect(words(point[other])?.[1]).to.equal('de');
    });
  }

  it('adds no time to a technique of the author’s, which could contradict it', () => {
    const { duration, pressure, technique } = filled({ id: 'LI4', technique: 'Dix secondes.' });
    expect({ duration, pressure, technique }).to.deep.equal({
      duration: undefined,
      pressure: undefined,
      technique: ['Dix secondes.'],
    });
  });

  it('mixes no part of two times', () => {
    const built = { ...inGerman, points: [{ ...known('LI4'), repeat: 3, rest: 10, pulse: { on: 5, off: 5 } }] };
    const [own, all] = withBuiltInWords(read([{ id: 'LI4', duration: 20 }, { id: 'LI4' }]), built).points;
    expect([own?.duration?.preset, own?.repeat, own?.rest, own?.pulse]).to.deep.equal([
      20,
      undefined,
      undefined,
      undefined,
    ]);
    expect([all?.duration?.preset, all?.repeat, all?.rest, all?.pulse]).to.deep.equal([60, 3, 10, { on: 5, off: 5 }]);
  });

  it('drops no caution: a built-in technique comes with its own, beside those of the author', () => {
    expect(filled({ id: 'BL52', avoid: ['nerve', 'kidney', 'Pas ici.'] }).avoid).to.deep.equal([
      'nerve',
      'kidney',
      'Pas ici.',
    ]);
    expect(filled({ id: 'BL23', avoid: ['nerve'] }).avoid.map(words)).to.deep.equal([
      ['nerve', 'fr'],
      ['kidney', 'fr'],
      [known('BL23').avoid[1], 'de'],
    ]);
  });

  it('brings to a technique of the author’s what lies below the point, and its other cautions if he names none', () => {
    expect(filled({ id: 'BL23', technique: 'Appuyez.', avoid: ['nerve'] }).avoid).to.deep.equal(['nerve', 'kidney']);
    expect(filled({ id: 'BL23', technique: 'Appuyez.' }).avoid.map(words)).to.deep.equal([
      ['kidney', 'fr'],
      [known('BL23').avoid[1], 'de'],
    ]);
  });

  it('keeps the place, side, group and background of its author', () => {
    const own: PointFile = {
      id: 'LI4',
      view: 'back',
      x: 10,
      y: 52,
      side: 'left',
      group: 'mine',
      benefit: [{ text: 'Bien.' }],
    };
    const [before] = read([own]).points;
    const { placements, side, group, background } = filled(own);
    expect({ placements, side, group, background }).to.deep.equal({
      placements: before?.placements,
      side: 'left',
      group: 'mine',
      background: before?.background,
    });
  });

  it('changes nothing where there is nothing to add', () => {
    for (const points of [[{ id: 'ST36' }], [{ id: 'hip-muscle' }], [{ id: 'B54' }], []]) {
      const dataset = read(points);
      expect(withBuiltInWords(dataset, inGerman)).to.equal(dataset);
    }
    const dataset = read([{ id: 'LI4' }]);
    expect(withBuiltInWords(dataset, { ...inGerman, points: [] })).to.equal(dataset);
  });

  it('leaves the words of the data as they were', () => {
    const dataset = read([{ id: 'LI4' }]);
    const before = structuredClone(dataset);
    withBuiltInWords(dataset, inGerman);
    expect(dataset).to.deep.equal(before);
  });
});
