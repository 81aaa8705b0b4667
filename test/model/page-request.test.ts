import { expect } from '@open-wc/testing';
import { backPain } from '../../src/languages/en/points.js';
import {
  reduce,
  requestOf,
  resolve,
  selectedAtFirst,
  START,
  stateWith,
  type MapState,
  type PageRequest,
  type Properties,
} from '../../src/model/index.js';

const model = resolve(backPain);
const nothing: Properties = { view: undefined, selected: undefined, meridians: false };
const shown: Properties = { view: 'back', selected: 'BL23', meridians: false };

describe('what the page asks for', () => {
  for (const [what, properties, written, expected] of [
    ['nothing, with no attribute at the start', nothing, undefined, {}],
    ['the front, also at the start', { ...nothing, view: 'front' }, undefined, { view: 'front' }],
    ['a point, at the start', { ...nothing, selected: 'BL23' }, undefined, { selected: 'BL23' }],
    ['meridians, at the start', { ...nothing, meridians: true }, undefined, { meridians: true }],
    ['nothing, where the map has written everything itself', shown, shown, {}],
    ['another view', { ...shown, view: 'front' }, shown, { view: 'front' }],
    ['nothing, when the view is taken away', { ...shown, view: undefined }, shown, {}],
    ['another point', { ...shown, selected: 'KI1' }, shown, { selected: 'KI1' }],
    ['no point, when it is taken away', { ...shown, selected: undefined }, shown, { selected: null }],
    ['no meridians', shown, { ...shown, meridians: true }, { meridians: false }],
  ] as const satisfies readonly (readonly [string, Properties, Properties | undefined, PageRequest])[]) {
    it(what, () => expect(requestOf(properties, written)).to.deep.equal(expected));
  }
});

describe('the point at first', () => {
  for (const [selected, deepLink, hash, id, expected] of [
    [undefined, false, '', '', undefined],
    ['BL23', false, '#acu=KI1', '', 'BL23'],
    ['BL23', true, '#acu=KI1', '', 'KI1'],
    ['BL23', true, '#other=KI1', '', 'BL23'],
    [undefined, true, '#back=KI1', 'back', 'KI1'],
  ] as const) {
    const map = `${id ? `#${id}` : 'a map'}${deepLink ? ' that the address follows' : ''}`;
    it(`of ${map}, selected ${selected}, at ${hash || 'no hash'}: ${expected}`, () =>
      expect(selectedAtFirst({ selected }, deepLink, hash, id)).to.equal(expected));
  }
});

/** Data comes, the page sets something, a reader does something, in this order; what is shown in the end. */
describe('who decides what is shown', () => {
  type Act =
    | { readonly by: 'data' | 'page'; readonly request?: PageRequest }
    | { readonly by: 'reader'; readonly view: 'front' | 'hand-back' };
  const play = (acts: readonly Act[]): MapState =>
    acts.reduce<MapState>((state, act) => {
      if (act.by === 'data') return stateWith(model, { selected: state.selected ?? null, ...act.request }, state);
      if (act.by === 'reader') return reduce(model, state, { type: 'view', view: act.view, via: 'nav' });
      return reduce(model, state, { type: 'show', ...act.request });
    }, START);
  for (const [what, acts, view, selected] of [
    ['the data, when nobody asks', [{ by: 'data' }], 'back', undefined],
    [
      'the page, also when it asks for the view of the start',
      [{ by: 'data', request: { view: 'front' } }],
      'front',
      undefined,
    ],
    [
      'the selected point, when no view is asked for',
      [{ by: 'data', request: { selected: 'KI1' } }],
      'foot-sole',
      'KI1',
    ],
    [
      'the page, also when its view does not show the point',
      [{ by: 'data', request: { view: 'front', selected: 'KI1' } }],
      'front',
      'KI1',
    ],
    [
      'the reader, after the page',
      [
        { by: 'data', request: { view: 'front' } },
        { by: 'reader', view: 'hand-back' },
      ],
      'hand-back',
      undefined,
    ],
    [
      'the page, after the reader',
      [{ by: 'data' }, { by: 'reader', view: 'hand-back' }, { by: 'page', request: { view: 'front' } }],
      'front',
      undefined,
    ],
    [
      'the reader, when new data comes',
      [{ by: 'data' }, { by: 'reader', view: 'hand-back' }, { by: 'data' }],
      'hand-back',
      undefined,
    ],
    [
      'new data, when nobody has asked',
      [
        { by: 'data' },
        { by: 'page', request: { selected: 'KI1' } },
        { by: 'page', request: { selected: null } },
        { by: 'data' },
      ],
      'back',
      undefined,
    ],
    [
      'nobody, for a point that is not there',
      [{ by: 'data' }, { by: 'page', request: { selected: 'GB20' } }],
      'back',
      undefined,
    ],
  ] as const satisfies readonly (readonly [string, readonly Act[], string, string | undefined])[]) {
    it(what, () => expect(play(acts)).to.deep.include({ view, selected }));
  }
});
