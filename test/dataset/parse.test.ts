import { expect } from '@open-wc/testing';
import { DatasetError, type Issue } from '../../src/dataset/issues.js';
import { parseDataset } from '../../src/dataset/parse.js';
import { clinic } from '../support/dataset.js';

const point = (fields: object) => ({
  points: [{ id: 'BL23', location: 'Low back.', technique: 'Press.', duration: '1-2 min', ...fields }],
});
const faults = (issues: readonly Issue[]) => issues.map(({ code, path }) => `${code} ${path}`);
function refusal(value: unknown): DatasetError {
  try {
    parseDataset(value);
  } catch (error) {
    if (error instanceof DatasetError) return error;
    throw error;
  }
  throw new Error('was not refused');
}

describe('reading a dataset', () => {
  it('reads a whole dataset without a fault', () => {
    const { dataset, issues } = parseDataset(clinic);
    expect(faults(issues)).to.deep.equal(['W_UNPLACED points[2]', 'W_DURATION points[2].duration']);
    expect(dataset.points.map(({ id, code }) => [id, code])).to.deep.equal([
      ['LI-4', 'LI4'],
      ['neck', undefined],
      ['Inner calm', undefined],
    ]);
    expect(dataset.points[0]?.technique).to.deep.equal(['Squeeze.']);
    expect(dataset.points[0]?.duration).to.deep.equal({ min: 60, max: 120, preset: 90 });
    expect(dataset.points[2]?.duration?.text).to.equal('as long as you like');
    expect(dataset.safety).to.deep.equal(['Call our desk with any question.']);
  });

  it('needs no more than a list of points', () => {
    const { dataset, issues } = parseDataset({ points: [{ id: 'ST36' }] });
    expect(issues).to.deep.equal([]);
    expect(dataset).to.deep.include({ lang: 'en', safety: [], sources: [] });
    expect(dataset.points[0]).to.deep.include({ id: 'ST36', code: 'ST36', technique: [], avoid: [] });
  });

  it('mirrors a point of the author’s own on both sides', () => {
    const [, neck] = parseDataset(clinic).dataset.points;
    expect(neck?.placements).to.deep.equal([
      { view: 'back', side: 'left', at: { x: 47, y: 15 } },
      { view: 'back', side: 'right', at: { x: 53, y: 15 } },
    ]);
  });

  for (const [value, code] of [
    [true, 'E_SHAPE'],
    ['text', 'E_SHAPE'],
    [null, 'E_SHAPE'],
    [[], 'E_SHAPE'],
    [{}, 'E_SHAPE'],
    [{ points: null }, 'E_SHAPE'],
    [{ points: '[]' }, 'E_SHAPE'],
    [{ points: { length: 4_294_967_295 } }, 'E_SHAPE'],
    [{ $schema: 'https://x.example/schema/2/dataset.json', points: [] }, 'E_VERSION'],
    [{ points: Array.from({ length: 1_001 }, () => ({ id: 'BL23' })) }, 'E_LIMIT'],
    [{ points: [{ id: 'BL23', name: 'x'.repeat(10_001) }] }, 'E_LIMIT'],
    [
      { points: [], sources: Object.fromEntries(Array.from({ length: 201 }, (_, i) => [`s${i}`, { title: 'S' }])) },
      'E_LIMIT',
    ],
    [{ points: [], deep: JSON.parse('['.repeat(1_000) + ']'.repeat(1_000)) }, 'E_LIMIT'],
  ] as const) {
    it(`refuses ${JSON.stringify(value)?.slice(0, 40)} with ${code}`, () => expect(refusal(value).code).to.equal(code));
  }

  it('refuses data that contains itself', () => {
    const ring: { points: unknown[] } = { points: [] };
    ring.points.push(ring);
    expect(refusal(ring).code).to.equal('E_LIMIT');
  });

  it('keeps the points that are whole and says where each of the others is', () => {
    const { dataset, issues } = parseDataset({ points: [null, 5, 'x', [], {}, { id: 'BL23' }] });
    expect(dataset.points.map(({ id }) => id)).to.deep.equal(['BL23']);
    expect(faults(issues)).to.deep.equal([0, 1, 2, 3, 4].map((index) => `W_POINT points[${index}]`));
  });

  for (const [what, fields, expected, read] of [
    ['x above 100', { view: 'back', x: 145, y: 41 }, ['W_COORD points[0].x'], { placements: [] }],
    ['y below 0', { view: 'back', x: 45, y: -1 }, ['W_COORD points[0].y'], { placements: [] }],
    ['a hexadecimal x', { view: 'back', x: '0x2d', y: 41 }, ['W_COORD points[0].x'], { placements: [] }],
    ['an empty x', { view: 'back', x: '', y: 41 }, ['W_COORD points[0].x'], { placements: [] }],
    ['a yes for x', { view: 'back', x: true, y: 41 }, ['W_COORD points[0].x'], { placements: [] }],
    ['an unknown view', { view: 'moon', x: 45, y: 41 }, ['W_VIEW points[0].view'], { placements: [] }],
    ['half a place', { view: 'back', x: 45 }, ['W_UNPLACED points[0]'], { placements: [] }],
    [
      'numbers written as text',
      { view: 'back', x: '45', y: '41.5' },
      ['W_COERCED points[0].x', 'W_COERCED points[0].y'],
      { placements: [{ view: 'back', side: 'left', at: { x: 45, y: 41.5 } }] },
    ],
    ['a number for a name', { name: 23 }, ['W_COERCED points[0].name'], { name: '23' }],
    ['a list for a name', { name: ['a', 'b'] }, ['W_TYPE points[0].name'], { name: undefined }],
    ['an invisible name', { name: ' \u200b ' }, ['W_TYPE points[0].name'], { name: undefined }],
    ['an empty language map', { name: {} }, ['W_TYPE points[0].name'], { name: undefined }],
    [
      'a bad language tag',
      { name: { en: 'Knee', 'en_US"><script>': 'x' } },
      ['W_LANG points[0].name.en_US"><script>'],
      { name: { en: 'Knee' } },
    ],
    [
      'two bad steps',
      { technique: ['Press.', 5, {}, 'Let go.'] },
      ['W_TYPE points[0].technique[1]', 'W_TYPE points[0].technique[2]'],
      { technique: ['Press.', 'Let go.'] },
    ],
    [
      'an unknown caution',
      { avoid: ['hasOwnProperty', 'pregnancy'] },
      ['W_CAUTION points[0].avoid[0]'],
      { avoid: ['hasOwnProperty', 'pregnancy'] },
    ],
    ['a colour', { color: 'url(https://evil.example/c)' }, ['W_FIELD points[0].color'], { color: undefined }],
    ['a field of the author’s own', { 'x-room': 4 }, [], { 'x-room': undefined }],
    ['a group that is not a word', { group: 'panel close' }, ['W_GROUP points[0].group'], { group: undefined }],
    [
      'an invented evidence level',
      { evidence: { level: 'proven' } },
      ['W_EVIDENCE points[0].evidence.level'],
      { background: undefined },
    ],
    [
      'a level with no source',
      { evidence: { level: 'low', sources: ['nope'] } },
      ['W_SOURCE points[0].evidence.sources', 'W_EVIDENCE points[0].evidence'],
      { background: undefined },
    ],
    ['a time of days', { duration: 999_999 }, ['W_DURATION points[0].duration'], { duration: undefined }],
    ['control characters', { name: 'Shen\u0000shu\u202e' }, ['W_CHARS points[0].name'], { name: 'Shenshu' }],
    ['nothing', { name: null }, [], { name: undefined }],
  ] as const) {
    it(`survives ${what}: the rest of the point is read`, () => {
      const { dataset, issues } = parseDataset(point(fields));
      const [entry] = dataset.points;
      expect(entry?.location).to.equal('Low back.');
      for (const [field, value] of Object.entries(read))
        expect((entry as unknown as Record<string, unknown>)[field], field).to.deep.equal(value);
      expect(faults(issues)).to.deep.equal(expected);
      for (const { message } of issues) expect(message).to.match(/^\S.*\.$/s);
    });
  }

  for (const [fields, message] of [
    [{ name: true }, 'This must be text, or texts by language, but is true. It is ignored.'],
    [{ name: ['a', 'b'] }, 'This must be text, but is a list. It is ignored.'],
    [{ technique: true }, 'This must be text or a list of these, but is true. It is ignored.'],
    [{ benefit: 'good' }, 'This must be { text, source } or a list of these, but is "good". It is ignored.'],
    [{ benefit: { source: 'a' } }, 'This field is missing. Its entry is ignored.'],
    [{ benefit: { text: 'a', colour: 1 } }, 'This field is not part of the format. It is ignored.'],
    [{ aliases: 'Hoku' }, 'This must be a list, but is "Hoku". It is ignored.'],
    [{ rest: {} }, 'This must be a number, but is an object. It is ignored.'],
    [{ pulse: 3 }, 'This must be an object { … }, but is 3. It is ignored.'],
    [{ duration: [] }, 'This must be text, but is a list. It is ignored.'],
    [{ duration: false }, 'This must be seconds, text or { min, max, preset }, but is false. It is ignored.'],
    [{ repeat: 1.5 }, 'This must be a whole number. It is ignored.'],
    [
      { pressure: 'x'.repeat(99) },
      `This must be one of light, medium, firm, but is "${'x'.repeat(60)}…". It is ignored.`,
    ],
    [{ evidence: { level: 2 } }, 'This must be one of tradition, very-low, low, moderate, but is 2. It is ignored.'],
  ] as const) {
    it(`says of ${JSON.stringify(fields).slice(0, 40)}: ${message.slice(0, 50)}`, () =>
      expect(parseDataset(point(fields)).issues.map((issue) => issue.message)).to.deep.equal([message]));
  }

  for (const [what, fields, read, ...told] of [
    [
      'a view',
      { view: ' Back ', x: 40, y: 40 },
      { placements: [{ view: 'back', side: 'left', at: { x: 40, y: 40 } }] },
      'view',
    ],
    ['a view of two words', { view: 'Hand palm', x: 50, y: 50, side: 'LEFT' }, { side: 'left' }, 'view', 'side'],
    ['a side', { view: 'back', x: 40, y: 40, side: ' Both' }, { side: 'both' }, 'side'],
    ['a short side', { view: 'back', x: 50, y: 40, side: 'Mid' }, { side: 'midline' }, 'side'],
    ['a pressure', { pressure: 'FIRM\n' }, { pressure: 'firm' }, 'pressure'],
    [
      'an evidence level',
      { evidence: { level: 'Tradition ' } },
      { background: { benefit: [], times: [], evidence: { level: 'tradition', sources: [] }, sources: [] } },
      'evidence.level',
    ],
    [
      'a caution',
      { avoid: [' Pregnancy', 'Blood_Thinners'] },
      { avoid: ['pregnancy', 'blood-thinners'] },
      'avoid[0]',
      'avoid[1]',
    ],
    ['a group', { group: ' Neck' }, { group: 'neck' }, 'group'],
    ['a word that is right', { pressure: 'firm', avoid: ['nerve'] }, { pressure: 'firm', avoid: ['nerve'] }],
  ] as const) {
    it(`forgives spaces and capitals in words of a list: ${what}`, () => {
      const { dataset, issues } = parseDataset(point(fields));
      for (const [field, value] of Object.entries(read))
        expect((dataset.points[0] as unknown as Record<string, unknown>)[field], field).to.deep.equal(value);
      expect(faults(issues)).to.deep.equal(told.map((path) => `W_COERCED points[0].${path}`));
    });
  }

  it('forgives spaces around the language of the data', () => {
    const { dataset, issues } = parseDataset({ lang: ' pt-BR ', points: [] });
    expect(dataset.lang).to.equal('pt-BR');
    expect(faults(issues)).to.deep.equal(['W_COERCED lang']);
  });

  it('forgives them in the steps of a routine', () => {
    const { dataset, issues } = parseDataset({
      points: [{ id: 'LI4' }],
      routines: [{ title: 'R', steps: [{ point: 'LI4', side: ' Left' }] }],
    });
    expect(dataset.more?.routines[0]?.steps).to.deep.equal([{ point: 'LI4', side: 'left' }]);
    expect(faults(issues)).to.deep.equal(['W_COERCED routines[0].steps[0].side']);
  });

  for (const [view, x, side, isTold] of [
    ['back', 40, 'left', true],
    ['back', 60, 'right', true],
    ['front', 60, 'left', true],
    ['front', 40, 'right', true],
    ['head-top', 60, 'left', true],
    ['head-back', 40, 'left', true],
    ['back', 50, 'midline', true],
    ['back', 50.9, 'midline', true],
    ['back', 40, 'both', true],
    ['hand-palm', 60, 'right', true],
    ['foot-sole', 10, 'midline', true],
    ['side', 80, 'both', true],
    ['back', 60, 'left', false],
    ['front', 60, 'right', false],
    ['head-front', 40, 'left', false],
    ['back', 50, 'left', false],
    ['back', 40, 'midline', false],
    ['back', 50, 'both', false],
  ] as const) {
    it(`${isTold ? 'names' : 'reports and does not name'} the side ${side} of ${view} x ${x}, and moves nothing`, () => {
      const { dataset, issues } = parseDataset({ points: [{ id: 'a', view, x, y: 40, side }] });
      expect(dataset.points[0]?.side).to.equal(isTold ? side : undefined);
      expect(faults(issues)).to.deep.equal(isTold ? [] : ['W_SIDE points[0].side']);
      expect(dataset.points[0]?.placements?.[0]?.at).to.deep.equal({ x, y: 40 });
      const isMirrored = isTold && side === 'both' && view === 'back';
      expect(dataset.points[0]?.placements).to.have.length(isMirrored ? 2 : 1);
    });
  }

  it('says what contradicts what', () =>
    expect(
      parseDataset({ points: [{ id: 'a', view: 'back', x: 60, y: 40, side: 'left' }] }).issues[0]?.message,
    ).to.equal(
      '"left" contradicts x: in the view back, x 60 is on the body’s right side. The mark stays where it is, and no side ' +
        'is named.',
    ));

  it('does not draw an ambiguous code and says what it could be', () => {
    const { dataset, issues } = parseDataset({ points: [{ id: 'B54' }] });
    expect(faults(issues)).to.deep.equal(['W_AMBIGUOUS points[0].id']);
    expect(issues[0]?.message).to.contain('BL40').and.to.contain('BL54');
    expect(dataset.points[0]).to.deep.include({ id: 'B54', placements: [] });
  });

  it('gives a repeated id another name and loses nothing', () => {
    const { dataset, issues } = parseDataset({ points: [{ id: 'a' }, { id: 'a' }, { id: 'a-2' }, { id: 'a' }] });
    const ids = dataset.points.map(({ id }) => id);
    expect(new Set(ids).size).to.equal(4);
    expect(ids[0]).to.equal('a');
    expect(faults(issues).filter((each) => !each.startsWith('W_UNPLACED'))).to.deep.equal([
      'W_DUP_ID points[1].id',
      'W_DUP_ID points[2].id',
      'W_DUP_ID points[3].id',
    ]);
  });

  it('takes several spellings of one code and says that they are one', () => {
    const { dataset, issues } = parseDataset({ points: [{ id: 'BL23' }, { id: 'BL-23' }, { id: 'UB23' }] });
    expect(dataset.points.map(({ code }) => code)).to.deep.equal(['BL23', 'BL23', 'BL23']);
    expect(faults(issues)).to.deep.equal(['W_DUP_CODE points', 'W_DUP_CODE points']);
  });

  it('takes own fields only, never inherited ones', () => {
    const file: unknown = JSON.parse('{"points":[{"id":"BL23","__proto__":{"view":"front","polluted":true}}]}');
    const { dataset } = parseDataset(file);
    expect(dataset.points[0]?.placements).to.equal(undefined);
    expect(({} as { polluted?: boolean }).polluted).to.equal(undefined);
  });

  it('takes inherited property names for plain ids', () => {
    const { dataset } = parseDataset({ points: [{ id: 'constructor' }, { id: '__proto__' }, { id: 'toString' }] });
    expect(dataset.points.map(({ id }) => id)).to.deep.equal(['constructor', '__proto__', 'toString']);
  });

  it('links sources by address or DOI and shows the others without a link', () => {
    const { dataset, issues } = parseDataset(
      {
        points: [{ id: 'BL23', sources: ['a', 'b', 'c'] }],
        sources: {
          a: { title: 'A', doi: '10.1155/2021/8862399' },
          b: { title: 'B', url: 'javascript:alert(1)' },
          c: { title: 'C', url: '/c' },
          d: {},
        },
      },
      'https://clinic.example/points.json',
    );
    expect(dataset.sources.map(({ id, link }) => [id, link?.href])).to.deep.equal([
      ['a', 'https://doi.org/10.1155/2021/8862399'],
      ['b', undefined],
      ['c', 'https://clinic.example/c'],
    ]);
    expect(faults(issues)).to.deep.equal(['W_URL sources.b.url', 'W_SOURCE sources.d']);
  });

  it('refuses a date that the calendar does not have', () => {
    const { dataset, issues } = parseDataset({ points: [], reviewed: { by: 'Dr X', on: '2026-02-31' } });
    expect(dataset.reviewed).to.equal(undefined);
    expect(faults(issues)).to.deep.equal(['W_DATE reviewed.on']);
  });

  it('does not change what it is given', () => {
    const file = structuredClone(clinic);
    parseDataset(file);
    expect(file).to.deep.equal(clinic);
  });
});
