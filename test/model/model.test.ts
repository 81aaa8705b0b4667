import { expect } from '@open-wc/testing';
import { readSpellings } from '../../src/model/spelled.js';
import { names } from '../../src/atlas/point-names.js';
import { backPain } from '../../src/languages/en/points.js';
import { backPainMore } from '../../src/languages/en/points-more.js';
import type { More, Routine } from '../../src/dataset/dataset.js';
import type { Issue } from '../../src/dataset/issues.js';
import { parseDataset } from '../../src/dataset/parse.js';
import {
  closeUps,
  findPoint,
  reduce,
  resolve,
  START,
  stateWith,
  viewShowing,
  type MapState,
} from '../../src/model/index.js';
import { withBuiltIn } from '../../src/model/built-in-supplement.js';
import { neighbours } from '../../src/model/neighbours.js';
import { subset } from '../../src/model/subset.js';
import { clinic } from '../support/dataset.js';

const model = resolve(backPain);
const start: MapState = { ...START, view: 'back' };
const point = (id: string) => {
  const found = model.pointOf.get(id);
  if (!found) throw new Error(`no ${id}`);
  return found;
};

/** Nobody says whose codes these are. */
const SPELLING = { scheme: undefined, names };

before(readSpellings);

describe('resolve', () => {
  it('gives every built-in point a place and a name', () => {
    expect(model.issues).to.deep.equal([]);
    for (const { id, placements, name, sides } of model.points) {
      expect(placements.length, id).to.be.above(0);
      expect(name, id).to.not.equal('');
      expect(sides, id).to.equal('both');
    }
  });

  it('makes one hotspot of a paired point, with two places, head to foot', () => {
    const back = model.hotspots.get('back') ?? [];
    const ids = back.map((hotspot) => hotspot.point.id);
    expect(new Set(ids).size).to.equal(ids.length);
    for (const { places } of back) expect(places).to.have.length(2);
    const heights = back.map(({ places }) => places[0].at.y);
    expect(heights).to.deep.equal(heights.toSorted((a, b) => a - b));
  });

  it('lists a point without a place and reports it', () => {
    const { dataset, issues } = parseDataset(clinic);
    const own = resolve(dataset, issues);
    expect(own.points.map(({ label, name, sides }) => [label, name, sides])).to.deep.equal([
      ['LI 4', 'Hoku', 'both'],
      // `neck` is a name for machines, not a code.
      [undefined, 'Neck release', 'both'],
      [undefined, 'Inner calm', 'unplaced'],
    ]);
    expect(own.issues.filter(({ code }) => code === 'W_UNPLACED').map(({ path }) => path)).to.deep.equal(['points[2]']);
  });

  it('takes the name of the atlas when the data gives none', () => {
    const bare = resolve(parseDataset({ points: [{ id: 'KI1' }] }).dataset);
    expect(bare.points[0]).to.deep.include({ name: { en: 'Bubbling Spring', zh: '涌泉' }, label: 'KI 1' });
  });

  it('draws a known point where its author says', () => {
    const moved = resolve(parseDataset({ points: [{ id: 'BL23', view: 'back', x: 45, y: 41 }] }).dataset);
    expect(moved.points[0]?.placements).to.deep.equal([{ view: 'back', side: 'left', at: { x: 45, y: 41 } }]);
    expect(moved.points[0]?.sides, 'a side that nobody wrote is not said').to.equal('unsaid');
  });

  it('says both sides of an own point in a close-up of one hand', () => {
    const thumb = resolve(
      parseDataset({ points: [{ name: 'Ball of the thumb', view: 'hand-palm', x: 63, y: 55, side: 'both' }] }).dataset,
    );
    expect(thumb.points[0]?.sides).to.equal('both');
    expect(thumb.points[0]?.placements).to.have.lengthOf(1);
  });
});

describe('the first state', () => {
  it('shows the whole-body view with most points', () => {
    expect(stateWith(model)).to.deep.equal(start);
  });
  it('shows the view that is wished for', () => {
    expect(stateWith(model, { view: 'foot-sole' }).view).to.equal('foot-sole');
  });
  it('shows the wished-for point where it can be seen', () => {
    expect(stateWith(model, { selected: 'kd1' })).to.deep.equal({
      ...START,
      view: 'foot-sole',
      selected: 'KI1',
    });
  });
  it('shows a close-up when no point is on a whole-body view', () => {
    expect(stateWith(resolve(parseDataset({ points: [{ id: 'KI1' }] }).dataset)).view).to.equal('foot-sole');
  });
  it('shows the front when there is nothing to show', () => {
    expect(stateWith(resolve(parseDataset({ points: [] }).dataset))).to.deep.equal({
      ...START,
      view: 'front',
      selected: undefined,
    });
  });
});

describe('reduce', () => {
  const via = 'pointer';
  for (const [what, intent, expected] of [
    ['a choice selects', { type: 'select', id: 'BL23', via }, { view: 'back', selected: 'BL23' }],
    [
      'a choice of a hidden point shows its view',
      { type: 'select', id: 'LI10', via },
      { view: 'front', selected: 'LI10' },
    ],
    [
      'a choice of a point on no whole body shows its close-up',
      { type: 'select', id: 'KI1', via },
      { view: 'foot-sole', selected: 'KI1' },
    ],
    ['a choice that is not there changes nothing', { type: 'select', id: 'ST36', via }, start],
    ['closing nothing changes nothing', { type: 'close', via }, start],
    ['the same view changes nothing', { type: 'view', view: 'back', via }, start],
    [
      'another view is shown',
      { type: 'view', view: 'hand-back', via },
      { view: 'hand-back', isViewAsked: true, selected: undefined },
    ],
  ] as const) {
    it(what, () => expect(reduce(model, start, intent)).to.deep.include(expected));
  }

  it('closes and keeps the view', () => {
    const open = reduce(model, start, { type: 'select', id: 'KI1', via });
    expect(reduce(model, open, { type: 'close', via })).to.deep.equal({
      ...START,
      view: 'foot-sole',
      isViewAsked: true,
      selected: undefined,
    });
  });

  it('shows a point that a page has chosen without taking it for the reader’s choice', () => {
    expect(reduce(model, start, { type: 'show', selected: 'LV3' })).to.deep.equal({
      ...START,
      view: 'front',
      selected: 'LR3',
    });
    expect(reduce(model, start, { type: 'show', selected: 'nothing' }).selected).to.equal(undefined);
  });
});

describe('what derives from the model', () => {
  it('finds a point by id and by any spelling of its code', () => {
    for (const spelling of ['BL23', 'bl-23', 'UB 23', 'B23']) expect(findPoint(model, spelling)?.id).to.equal('BL23');
    expect(findPoint(model, 'hip-muscle')?.id).to.equal('hip-muscle');
    expect(findPoint(model, 'B54')).to.equal(undefined);
  });

  it('stays in a view that shows the point', () => {
    expect(viewShowing(point('BL60'), 'foot-outer')).to.equal('foot-outer');
    expect(viewShowing(point('BL60'), 'front')).to.equal('back');
  });

  it('offers the close-ups that show a point best', () => {
    expect(closeUps(model)).to.deep.equal(['hand-back', 'foot-top', 'foot-sole', 'foot-inner', 'foot-outer']);
  });

  it('knows the neighbours of every point, in a ring', () => {
    const ids = model.points.map(({ id }) => id);
    expect(ids.map((id) => neighbours(model, id)?.next.id)).to.deep.equal([...ids.slice(1), ids[0]]);
    expect(ids.map((id) => neighbours(model, id)?.previous.id)).to.deep.equal([ids.at(-1), ...ids.slice(0, -1)]);
  });
  it('knows no neighbours of a point that is not there', () => {
    expect(neighbours(model, 'ST36')).to.equal(undefined);
  });
});

describe('a subset', () => {
  it('holds the named points in the order in which they are named', () => {
    const issues: Issue[] = [];
    expect(subset(backPain, 'LI-4, BL40  hip-muscle UB23', issues, SPELLING).points.map(({ id }) => id)).to.deep.equal([
      'LI4',
      'BL40',
      'hip-muscle',
      'BL23',
    ]);
    expect(issues).to.deep.equal([]);
  });
  it('takes from the atlas what the data does not hold', () => {
    const issues: Issue[] = [];
    expect(
      subset(backPain, 'st-36 BL40', issues, SPELLING).points.map(({ id, location }) => [id, location !== undefined]),
    ).to.deep.equal([
      ['ST36', false],
      ['BL40', true],
    ]);
    expect(issues).to.deep.equal([]);
  });
  it('reports what neither the data nor the atlas holds', () => {
    const issues: Issue[] = [];
    expect(subset(backPain, 'ST46 nonsense BL40', issues, SPELLING).points.map(({ id }) => id)).to.deep.equal(['BL40']);
    expect(issues.map(({ code }) => code)).to.deep.equal(['W_POINT', 'W_POINT']);
  });
  for (const [name, count] of [
    ['BL', 67],
    ['cv', 24],
    ['EX', 55],
    ['*', 417],
  ] as const) {
    it(`${name} stands for ${count} points`, () => {
      const { points } = subset(backPain, name, [], SPELLING);
      expect(points).to.have.length(count);
      expect(new Set(points.map(({ id }) => id)).size).to.equal(count);
    });
  }
  it('keeps the title of the built-in data only while all its points are built in', () => {
    expect(subset(backPain, 'BL40 BL23', [], SPELLING).title).to.equal(backPain.title);
    expect(subset(backPain, 'BL40 ST36', [], SPELLING).title).to.equal(undefined);
    expect(subset({ ...backPain, isBuiltIn: false }, 'BL40 ST36', [], SPELLING).title).to.equal(backPain.title);
  });
  describe('goes with', () => {
    const ids = (more: More | undefined): readonly string[] => more?.routines.map(({ id }) => id) ?? [];
    const pressed = ({ steps }: Routine): readonly string[] => steps.flatMap((step) => step.point ?? []);

    it('the routines of its own points only, from the built-in data', () => {
      const all = withBuiltIn(backPain, backPainMore).more!;
      const some = subset(backPain, 'BL23 BL52 BL40', [], SPELLING);
      const { more } = withBuiltIn(some, backPainMore);
      const fitting = all.routines.filter((routine) => pressed(routine).every((id) => /^BL(23|52|40)$/.test(id)));
      expect(ids(more)).to.deep.equal(fitting.map(({ id }) => id));
      expect(ids(more).length).to.be.lessThan(all.routines.length);
      expect(more?.tips, 'tips').to.equal(all.tips);
    });

    it('nothing of the built-in topic when other points are among them', () => {
      const { more } = withBuiltIn(subset(backPain, '*', [], SPELLING), backPainMore);
      for (const [name, part] of Object.entries(more!)) expect(part, name).to.deep.equal([]);
      expect(Object.keys(more!)).to.have.length(6);
    });

    it('the routines of its own points only, from an author’s data', () => {
      const { isBuiltIn: _, ...own } = { ...backPain, more: backPainMore.more };
      const { more } = subset(own, 'BL23 BL52 BL40', [], SPELLING);
      expect(more!.routines.flatMap(pressed).filter((id) => !/^BL(23|52|40)$/.test(id))).to.deep.equal([]);
      expect(more!.questions).to.equal(backPainMore.more.questions);
    });
  });
  it('names a point once', () => expect(subset(backPain, 'BL40 BL40 UB40', [], SPELLING).points).to.have.length(1));
  it('is everything when nothing is named', () => expect(subset(backPain, '  ', [], SPELLING)).to.equal(backPain));
});
