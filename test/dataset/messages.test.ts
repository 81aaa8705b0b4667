/** Whatever is wrong with data, what is said of it is short, clean and tells no secrets. */
import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { validate } from '../../src/authoring/index.js';
import { DatasetError, type Issue } from '../../src/dataset/issues.js';
import { parseDataset } from '../../src/dataset/parse.js';

const told = (value: unknown): readonly Pick<Issue, 'path' | 'message'>[] => {
  try {
    return parseDataset(value).issues;
  } catch (error) {
    if (error instanceof DatasetError) return [error];
    throw error;
  }
};
/** Controls, bidi controls, halves of surrogate pairs, and what no XML can hold. */
const HARMFUL = /(?![\t\n])[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/u;

/** A dataset that has a text in one of the places that messages quote. */
const PLACES: Readonly<Record<string, (text: string) => unknown>> = {
  'an id that is there twice': (text) => ({ points: [{ id: text }, { id: text }] }),
  'two spellings of a code': (text) => ({ points: [{ id: `LI4${text}` }, { id: 'LI-4' }] }),
  'a name of a field': (text) => ({ points: [{ id: 'a', [text]: 1 }] }),
  'a name of a field of the dataset': (text) => ({ [text]: 1, points: [] }),
  'a language tag': (text) => ({ points: [{ id: 'a', name: { [text]: 'x', en: 'y' } }] }),
  'a view': (text) => ({ points: [{ id: 'a', view: text, x: 1, y: 1 }] }),
  'a side': (text) => ({ points: [{ id: 'a', side: text }] }),
  'a number in quotes': (text) => ({ points: [{ id: 'a', x: `1${text}` }] }),
  'a duration': (text) => ({ points: [{ id: 'a', duration: text }] }),
  'a caution': (text) => ({ points: [{ id: 'a', avoid: [text, `x${text}`] }] }),
  'another name of cautions': (text) => ({ points: [{ id: 'a', [`caution${text}`]: ['x'] }] }),
  'the id of a source': (text) => ({ points: [{ id: 'a', sources: [text] }], sources: { [text]: {} } }),
  'a source that is not there': (text) => ({ points: [{ id: 'a', sources: [text] }] }),
  'the address of a source': (text) => ({ points: [], sources: { a: { title: 'A', url: text, doi: text } } }),
  'the point of a step': (text) => ({ points: [], routines: [{ title: 'R', steps: [{ point: text }] }] }),
  'a group': (text) => ({ points: [{ id: 'a', group: text }] }),
  'a language': (text) => ({ lang: text, points: [] }),
  'a date': (text) => ({ points: [], reviewed: { by: 'a', on: text } }),
  'an evidence level': (text) => ({ points: [{ id: 'a', evidence: { level: text } }] }),
};

describe('what is said of faulty data', () => {
  for (const [place, dataset] of Object.entries(PLACES)) {
    for (const [what, text] of [
      ['bidi overrides', '\u202Efield\u2066\u202C'],
      ['controls', 'a\u0000b\u001B[31m\u0085'],
      ['halves of surrogate pairs', 'a\uD800b\uDC00'],
      ['what no XML can hold', 'a\uFFFFb\uFFFE'],
      ['10,000 characters', 'x'.repeat(9_990)],
      ['a million characters', 'x'.repeat(1_000_000)],
      ['a password', 'https://user:secret@example.org/x'],
    ] as const) {
      it(`stays short, clean and without secrets: ${what} in ${place}`, () => {
        for (const { path, message } of told(dataset(text))) {
          expect(path + message).to.not.match(HARMFUL);
          expect(path).to.have.length.below(160);
          expect(message).to.have.length.below(400);
          expect(path + message).to.not.contain('secret');
        }
      });
    }
  }

  it('stays so whatever is written, and for authors too', () => {
    const nasty = fc.string({
      unit: fc.constantFrom(
        'a',
        '"',
        '\\',
        '.',
        '[',
        ' ',
        '\n',
        '\u0000',
        '\u202E',
        '\uD800',
        '\uFFFF',
        '\u2028',
        '😀',
      ),
    });
    fc.assert(
      fc.property(fc.constantFrom(...Object.values(PLACES)), nasty, (dataset, text) => {
        const findings = validate(JSON.stringify(dataset(text)));
        for (const { path, message } of [...told(dataset(text)), ...findings])
          expect(path + message).to.not.match(HARMFUL);
      }),
      { numRuns: 1_000 },
    );
  });

  it('refuses a name that is too long, as it does a text', () => {
    for (const dataset of [
      { points: [{ id: 'a', ['k'.repeat(10_001)]: 1 }] },
      { points: [{ id: 'a', name: { ['k'.repeat(10_001)]: 'x' } }] },
    ])
      expect(() => parseDataset(dataset)).to.throw(DatasetError, 'A name has 10001 characters');
  });

  it('names a field without its control characters, and reads it', () => {
    const { dataset, issues } = parseDataset({ points: [{ id: 'BL23', '\u202Eavoid': ['pregnancy'] }] });
    expect(dataset.points[0]?.avoid).to.deep.equal(['pregnancy']);
    expect(issues.map(({ code, path }) => `${code} ${path}`)).to.deep.equal(['W_CHARS points[0].avoid']);
  });

  it('takes a name with control characters for no other one', () => {
    const file: unknown = JSON.parse('{"points":[{"id":"a","i\\u0000d":"b","__pro\\u0000to__":{"x":1}}]}');
    const { dataset, issues } = parseDataset(file);
    expect(dataset.points.map(({ id }) => id)).to.deep.equal(['a']);
    expect(issues.map(({ code }) => code)).to.deep.equal(['W_CHARS', 'W_CHARS', 'W_UNPLACED']);
    expect(issues[0]?.message).to.contain('It is ignored.');
  });

  for (const [what, url, message] of [
    ['a script', 'javascript:alert(1)', 'This is not an http or https address; the source is shown without a link.'],
    [
      'a password',
      'http://user:secret@example.org/',
      'This holds a user name or a password, which everyone could read; the source is shown without a link.',
    ],
    [
      'half an address',
      'http://',
      'This is not an address that a browser can read; the source is shown without a link.',
    ],
  ] as const) {
    it(`says what is wrong with the address of a source: ${what}`, () =>
      expect(told({ points: [], sources: { a: { title: 'A', url } } }).map((issue) => issue.message)).to.deep.equal([
        message,
      ]));
  }
});
