import { expect } from '@open-wc/testing';
import {
  addPointInText,
  DatasetError,
  placeInText,
  pointsInText,
  printPlace,
  sideFor,
  validate,
  whatIsAt,
  type WrittenPlace,
} from '../../src/authoring/index.js';

const PLACE: WrittenPlace = { view: 'back', x: 46.2, y: 31.5, side: 'both' };
const { side: _, ...UNSAID } = PLACE;

describe('the place of a point, in the text of a dataset', () => {
  for (const [what, before, place, after] of [
    [
      'is written after the name, on its line',
      '{"points": [\n  { "id": "LI4", "name": "Web",\n    "technique": "Press." }\n]}',
      PLACE,
      '{"points": [\n  { "id": "LI4", "name": "Web", "view": "back", "x": 46.2, "y": 31.5, "side": "both",\n' +
        '    "technique": "Press." }\n]}',
    ],
    [
      'is written line by line where that is the manner',
      '{\n\t"points": [\n\t\t{\n\t\t\t"id": "LI4",\n\t\t\t"duration": 30\n\t\t}\n\t]\n}\n',
      UNSAID,
      '{\n\t"points": [\n\t\t{\n\t\t\t"id": "LI4",\n\t\t\t"view": "back",\n\t\t\t"x": 46.2,\n\t\t\t"y": 31.5,\n' +
        '\t\t\t"duration": 30\n\t\t}\n\t]\n}\n',
    ],
    [
      'is written without blanks where there are none',
      '{"points":[{"id":"LI4"}]}',
      PLACE,
      '{"points":[{"id":"LI4","view":"back","x":46.2,"y":31.5,"side":"both"}]}',
    ],
    [
      'replaces what is there and nothing else',
      '{ "points": [{"name":"é\\u00e9",  "y" :9.50 ,"x":\t1e1, "view":"front","side": "left" , "z":"x\\"y: 1"}] }  ',
      PLACE,
      '{ "points": [{"name":"é\\u00e9",  "y" :31.5 ,"x":\t46.2, "view":"back","side": "both" , "z":"x\\"y: 1"}] }  ',
    ],
    [
      'leaves values alone that are right, however they are written',
      '{"points": [{"name": "A", "view": "b\\u0061ck", "x": 46.20, "y": 1, "side": "both"}]}',
      PLACE,
      '{"points": [{"name": "A", "view": "b\\u0061ck", "x": 46.20, "y": 31.5, "side": "both"}]}',
    ],
    [
      'replaces what is no number and no view',
      '{"points": [{"name": "A", "view": null, "x": "20", "y": [1, {"x": 3}]}]}',
      UNSAID,
      '{"points": [{"name": "A", "view": "back", "x": 46.2, "y": 31.5}]}',
    ],
    [
      'is completed where a part is missing',
      '{"points": [{"name": "A", "x": 1, "duration": 9}]}',
      UNSAID,
      '{"points": [{"name": "A", "x": 46.2, "view": "back", "y": 31.5, "duration": 9}]}',
    ],
    [
      'takes away a side that is no longer said',
      '{"points": [{"side": "left", "name": "A", "view": "back", "x": 1, "y": 1, "side": "right", "z": 1}]}',
      UNSAID,
      '{"points": [{"name": "A", "view": "back", "x": 46.2, "y": 31.5, "z": 1}]}',
    ],
    [
      'takes away a side at the end',
      '{"points": [{\n"name": "A",\n"side": "left"\n}]}',
      UNSAID,
      '{"points": [{\n"name": "A",\n"view": "back",\n"x": 46.2,\n"y": 31.5\n}]}',
    ],
    [
      'takes away a side that is all there is',
      '{"points": [{"side": "left"}]}',
      UNSAID,
      '{"points": [{"view": "back", "x": 46.2, "y": 31.5}]}',
    ],
    [
      'goes where the last of two values with the same name counts',
      '{"points": [{"name": "no"}], "points": [{"name": "A", "x": 1, "x": 2, "view": "back", "y": 31.5}]}',
      UNSAID,
      '{"points": [{"name": "no"}], "points": [{"name": "A", "x": 1, "x": 46.2, "view": "back", "y": 31.5}]}',
    ],
    [
      'is written into an empty point',
      '{"points": [{}]}',
      UNSAID,
      '{"points": [{ "view": "back", "x": 46.2, "y": 31.5 }]}',
    ],
    [
      'keeps a byte order mark and the line ends of Windows',
      '\uFEFF{\r\n  "points": [\r\n    {\r\n      "name": "A"\r\n    }\r\n  ]\r\n}',
      UNSAID,
      '\uFEFF{\r\n  "points": [\r\n    {\r\n      "name": "A",\r\n      "view": "back",\r\n      "x": 46.2,\r\n      "y": 31.5\r\n' +
        '    }\r\n  ]\r\n}',
    ],
  ] as const) {
    it(what, () => {
      expect(placeInText(before, 0, place)).to.equal(after);
      expect(placeInText(after, 0, place), 'a second time').to.equal(after);
    });
  }

  for (const [what, before, after] of [
    ['an empty text becomes a dataset', ' \n', '{\n  "points": [\n    { NEW }\n  ]\n}\n'],
    ['an empty object becomes one', '{}\n', '{\n  "points": [\n    { NEW }\n  ]\n}\n'],
    ['an empty list gets it', '{\n    "points": []\n}', '{\n    "points": [\n        { NEW }\n    ]\n}'],
    ['an empty list on one line gets it', '{"lang": "en", "points": [ ]}', '{"lang": "en", "points": [{NEW}]}'],
    ['a missing list is added', '{\n  "title": "A"\n}', '{\n  "title": "A",\n  "points": [\n    { NEW }\n  ]\n}'],
    ['a missing list is added on one line', '{ "title": "A" }', '{ "title": "A", "points": [{ NEW }] }'],
    [
      'it follows the last point, on a line of its own',
      '{\n "points": [\n  { "id": "LI4", "x":1 },\n  { "id": "ST36" }\n ]\n}',
      '{\n "points": [\n  { "id": "LI4", "x":1 },\n  { "id": "ST36" },\n  { NEW }\n ]\n}',
    ],
    ['it follows the only point', '{"points": [\n  {"id": "LI4"}\n]}', '{"points": [\n  {"id": "LI4"},\n  {NEW}\n]}'],
    ['it follows what is no point', '{"points": ["LI4"]}', '{"points": ["LI4", { NEW }]}'],
  ] as const) {
    it(`of a new point: ${what}`, () => {
      const { text, index } = addPointInText(before, PLACE);
      const NEW = `"id": "own-1", "name": "New point", ${printPlace(PLACE)}, "side": "both"`;
      expect(text).to.equal(after.replace('NEW', NEW));
      expect(pointsInText(text).find((point) => point.index === index)?.id).to.equal('own-1');
    });
  }

  it('of a new point: it is written line by line where the last point is', () => {
    const before = '{\n  "points": [\n    {\n      "id":"LI4",\n      "duration":30\n    }\n  ]\n}';
    expect(addPointInText(before, UNSAID, 'Mine').text).to.equal(
      before.replace(
        '30\n    }',
        '30\n    },\n    {\n      "id":"own-1",\n      "name":"Mine",\n      "view":"back",\n      "x":46.2,\n      "y":31.5\n    }',
      ),
    );
  });

  it('of a new point: the map draws it, and finds nothing to say about it but what was there', () => {
    for (const before of ['', '{"points":[{"id":"LI4"}]}'])
      expect(validate(addPointInText(before, PLACE).text), before).to.deep.equal([]);
  });

  it('of a new point: the id is one that nothing in the text has', () => {
    const text =
      '{"points":[{"id":"own-1"},{"name":"own\\u002d2"}],"routines":[{"title":"A","steps":[{"point":"own-3"}]}]}';
    expect(pointsInText(addPointInText(text, PLACE).text).at(-1)?.id).to.equal('own-4');
  });

  it('is told with each point: what it is called, what is written, and where', () => {
    const text = '\uFEFF{"points":["LI4", {"id":"a","name":{"fr":"Un","en":"One"},"x":"1"}, {"name":"B"}]}';
    const [first, second, ...more] = pointsInText(text);
    expect(more).to.deep.equal([]);
    expect([first?.index, first?.id, first?.name, first?.nameRange]).to.deep.equal([1, 'a', 'Un', undefined]);
    expect(first?.written).to.deep.equal({ view: undefined, x: '1', y: undefined, side: undefined });
    expect(text.slice(second?.start, second?.end)).to.equal('{"name":"B"}');
    expect(text.slice(...(second?.nameRange ?? []))).to.equal('B');
  });

  for (const [what, text, code] of [
    ['a text with a fault', '{"points": [', 'E_JSON'],
    ['a table', 'id,name\nLI4,Hand\n', 'E_JSON'],
    ['a list', '[{"id":"LI4"}]', 'E_SHAPE'],
    ['points that are not a list', '{"points": {"LI4": {}}}', 'E_SHAPE'],
    ['a text', '"LI4"', 'E_SHAPE'],
  ] as const) {
    it(`is not written into ${what}`, () => {
      for (const act of [
        () => pointsInText(text),
        () => placeInText(text, 0, PLACE),
        () => addPointInText(text, PLACE),
      ])
        expect(act)
          .to.throw(DatasetError)
          .that.satisfies((error: DatasetError) => error.code === code);
    });
  }

  it('is never moved: what is beside the picture, or of no point, is refused', () => {
    const text = '{"points":[{"id":"LI4"}, 3]}';
    for (const [x, y] of [
      [-0.1, 5],
      [5, 100.1],
      [NaN, 5],
    ] as const) {
      expect(() => placeInText(text, 0, { ...PLACE, x, y })).to.throw(RangeError);
      expect(() => addPointInText(text, { ...PLACE, x, y })).to.throw(RangeError);
    }
    for (const index of [1, 2, -1]) expect(() => placeInText(text, index, PLACE)).to.throw(RangeError);
  });
});

describe('a place in a picture', () => {
  for (const [view, x, wish, side] of [
    ['back', 40, 'both', 'both'],
    ['back', 40, 'one', 'left'],
    ['front', 40, 'one', 'right'],
    ['front', 40, 'left', 'right'],
    ['back', 50.9, 'both', 'midline'],
    ['back', 50.9, 'one', 'midline'],
    ['back', 51, 'both', 'both'],
    ['back', 50, 'unsaid', undefined],
    ['hand-back', 50, 'both', 'both'],
    ['hand-back', 50, 'right', 'right'],
    ['hand-back', 50, 'one', 'left'],
    ['hand-back', 10, 'unsaid', undefined],
  ] as const) {
    it(`in the view ${view} at ${x}, for “${wish}”, has the side ${side}, which the map believes`, () => {
      const at = { x, y: 30 };
      expect(sideFor(view, at, wish)).to.equal(side);
      const { text } = addPointInText('', { view, ...at, side: sideFor(view, at, wish) });
      expect(validate(text).filter(({ code }) => code === 'W_SIDE')).to.deep.equal([]);
    });
  }

  it('is told by the nearest point of the atlas, and whether it is on the body', () => {
    expect(whatIsAt('front', { x: 66, y: 21 })).to.deep.equal({
      isOnBody: true,
      nearest: { code: 'LU1', region: 'chest' },
    });
    expect(whatIsAt('front', { x: 34, y: 21 }).nearest?.code, 'on the other side').to.equal('LU1');
    expect(whatIsAt('front', { x: 1, y: 99 }).isOnBody).to.equal(false);
  });
});
