import { expect } from '@open-wc/testing';
import { COURSES } from '../../src/atlas/courses.js';
import { codesOf } from '../../src/atlas/groups.js';
import { loadGuides } from '../../src/atlas/guides.js';
import {
  FIGURES,
  isOverview,
  loadAtlas,
  loadPlaces,
  OVERVIEWS,
  placementsOf,
  VIEWS,
  type Figure,
  type View,
} from '../../src/atlas/index.js';
import { drawing, loadDrawing, loadFigure } from '../../src/figure/index.js';
import { isOnBody } from '../../src/figure/on-body.js';
import { fromPercent } from '../../src/geometry/box.js';
import { isWithin, outlineOf } from '../../src/geometry/outline.js';
import { smooth } from '../../src/stage/draw.js';
import { parseDataset } from '../../src/dataset/parse.js';
import type { XY } from '../../src/geometry/xy.js';
import { resolve, type MapPoint } from '../../src/model/index.js';
import { guidesFor, meridianLines, placeOn } from '../../src/model/lines.js';

const point = (file: object): MapPoint => resolve(parseDataset({ points: [file] }).dataset).points[0]!;
/** The places of a line, rounded to half a per cent so that mirrored lines compare equal. */
const keyOf = (places: readonly XY[]): string =>
  places.map(({ x, y }) => `${Math.round(x * 2)} ${Math.round(y * 2)}`).join(', ');

/**
 * The lines of a meridian in a view of the neutral figure, as the codes of the points on the left that they go through.
 */
const coursesOf = (meridian: string, view: View, figure: Figure = 'neutral'): string[] =>
  meridianLines(view, figure)
    .filter((line) => line.meridian === meridian)
    .map(({ places }) => places.map((at) => codeAt(at, view, figure)).join(' '))
    .filter((codes) => !codes.includes('?'));
const codeAt = (at: XY, view: View, figure: Figure): string =>
  codesOf('*').find((code) =>
    placementsOf(code, figure).some((place) => place.view === view && place.at.x === at.x && place.at.y === at.y),
  ) ?? '?';
/** Views of a figure that are its own. */
const viewsOf = (figure: Figure): readonly View[] => (figure === 'neutral' ? VIEWS : OVERVIEWS);

/** How far a line may lie beside the drawn body, as a share of its height. */
const BESIDE = 0.003;

/** Where a meridian turns sharply on the body itself. */
const TURNS: Readonly<Record<string, string>> = {
  LU2: 'from the chest out to the arm',
  'ST11 ST12': 'along the collarbone',
  'ST39 ST40': 'ST40 lies outside the line',
  'GB2 GB4 GB7 GB9 GB12 GB13 GB14': 'to and fro over the temple, the ear and the side of the head',
  GB24: 'from the ribs in front to those behind',
  'SI10 SI11 SI12': 'to and fro over the shoulder blade',
  SI18: 'from the jaw to the cheekbone and back to the ear',
  BL3: 'from the brow up to the hairline',
  'BL61 BL62': 'round the heel',
  'TE7 TE21': 'TE7 lies beside the line; before the ear',
  KI3: 'round the ankle',
  KI7: 'KI7 lies beside the heel tendon, KI8 level with it behind the shin',
};

describe('the lines of meridians', () => {
  before(async () => {
    await Promise.all([loadAtlas(), ...VIEWS.filter((view) => !drawing(view, 'neutral')).map(loadDrawing)]);
    await Promise.all(FIGURES.flatMap((figure) => [loadPlaces(figure), loadGuides(figure), loadFigure(figure)]));
  });

  it('go through every point that is seen next to its neighbour', () => {
    for (const view of VIEWS) {
      const drawn = new Set(
        meridianLines(view, 'neutral').flatMap(({ places }) => places.map(({ x, y }) => `${x} ${y}`)),
      );
      for (const { stretches } of COURSES)
        for (const codes of stretches)
          for (const [i, code] of codes.entries()) {
            const [at, next] = [code, codes[i + 1] ?? ''].map(
              (each) => placementsOf(each, 'neutral').find((place) => place.view === view)?.at,
            );
            if (at && next) expect(drawn, `${code} in ${view}`).to.include(`${at.x} ${at.y}`);
          }
    }
  });

  it('hold every point of the standard, those of a branch twice', () => {
    const all = COURSES.flatMap(({ stretches }) => stretches.flat());
    expect(new Set(all).size).to.equal(361);
    expect(all.length).to.equal(362);
    expect(all.filter((code, i) => all.indexOf(code) !== i)).to.deep.equal(['ST5']);
  });

  for (const [what, meridian, from, to, isNext] of [
    ['end at the temple: no line crosses the cheek to the neck', 'ST', 'ST8', 'ST9', false],
    ['leave the face at the jaw', 'ST', 'ST5', 'ST9', true],
    ['go inside from the shoulder to the armpit', 'GB', 'GB21', 'GB22', false],
    ['go inside from the shoulder blade to the neck', 'TE', 'TE15', 'TE16', false],
    ['go on from the back of the knee down the calf', 'BL', 'BL40', 'BL55', true],
    ['do not jump from the knee up to the back', 'BL', 'BL40', 'BL41', false],
    ['do not jump from the buttock to the calf', 'BL', 'BL54', 'BL55', false],
    ['do not jump up at the sacrum', 'BL', 'BL30', 'BL31', false],
  ] as const) {
    it(`${what} (${from}, ${to})`, () => {
      const next = COURSES.find((course) => course.meridian === meridian)!.stretches.some(
        (codes) => codes.includes(from) && codes[codes.indexOf(from) + 1] === to,
      );
      expect(next).to.equal(isNext);
    });
  }

  for (const [view, meridian, part] of [
    ['foot-inner', 'KI', 'KI2 KI3'],
    ['foot-inner', 'SP', 'SP4 SP5 SP6 SP7'],
    ['foot-outer', 'GB', 'GB39 GB40 GB41'],
    ['foot-outer', 'BL', 'BL64 BL65'],
    ['hand-palm', 'HT', 'HT7 HT8'],
    ['hand-palm', 'PC', 'PC7 PC8'],
    ['back', 'BL', 'BL40 BL55'],
    ['knee-front', 'ST', 'ST33 ST34 ST35 ST36'],
    ['shoulder-back', 'SI', 'SI9 SI10 SI11 SI12 SI13 SI14 SI15'],
    ['elbow-outer', 'LI', 'LI8 LI9 LI10 LI11 LI12 LI13'],
  ] as const) {
    it(`are drawn in ${view} as on the whole body: ${part}`, () =>
      expect(coursesOf(meridian, view).join('; ')).to.contain(part));
  }

  for (const figure of FIGURES) {
    it(`never leave the body of the ${figure} figure`, () => {
      for (const view of viewsOf(figure)) {
        const art = drawing(view, figure)!;
        const body = outlineOf(art.paths.base);
        // A symmetric drawing is stored as its left half.
        const isInside = ({ x, y }: XY): boolean =>
          isWithin(body, { x: art.half ? Math.min(x, art.width - x) : x, y }, BESIDE * art.height);
        for (const { meridian, places } of meridianLines(view, figure)) {
          const line = outlineOf(smooth(places.map((at) => fromPercent(at, art)))).flat();
          expect(
            line.find((at) => !isInside(at)),
            `${meridian} in ${view}`,
          ).to.equal(undefined);
        }
      }
    });
  }

  it('turn sharply only where the body asks for it', () => {
    const allowed = new Set(Object.keys(TURNS).flatMap((codes) => codes.split(' ')));
    for (const view of VIEWS) {
      const { width, height } = drawing(view, 'neutral')!;
      for (const { meridian, places } of meridianLines(view, 'neutral'))
        for (const [i, at] of places.slice(1, -1).entries()) {
          const code = codeAt(at, view, 'neutral');
          if (code === '?') continue;
          const angleTo = (a: XY, b: XY): number => Math.atan2((b.y - a.y) * height, (b.x - a.x) * width);
          const turn = Math.abs(angleTo(places[i]!, at) - angleTo(at, places[i + 2]!)) * (180 / Math.PI);
          if (Math.min(turn, 360 - turn) > 105) expect([...allowed], `${meridian} in ${view}`).to.include(code);
        }
    }
  });

  for (const figure of FIGURES) {
    for (const view of OVERVIEWS) {
      it(`on the ${view} of the ${figure} figure are on both sides, those of the midline once`, () => {
        const lines = meridianLines(view, figure);
        const keys = lines.map(({ places }) => keyOf(places));
        expect(new Set(keys).size, 'none is drawn twice').to.equal(keys.length);
        expect(lines.length).to.be.above(10);
        for (const { meridian, places } of lines) {
          if (meridian === 'GV' || meridian === 'CV')
            for (const { x } of places) expect(x, meridian).to.be.closeTo(50, 1);
          else expect(keys, `${meridian} mirrored`).to.include(keyOf(places.map(({ x, y }) => ({ x: 100 - x, y }))));
        }
      });
    }
  }
});

describe('the guides to a point', () => {
  before(async () => {
    await Promise.all([loadAtlas(), ...VIEWS.filter((view) => !drawing(view, 'neutral')).map(loadDrawing)]);
    await Promise.all(FIGURES.flatMap((figure) => [loadPlaces(figure), loadGuides(figure), loadFigure(figure)]));
  });

  for (const figure of FIGURES)
    it(`end at its place on the ${figure} figure, and start at the spine when they are measured from there`, () => {
      for (const code of ['BL23', 'BL52']) {
        const [guide] = guidesFor(point({ id: code }), 'back', figure);
        const at = placementsOf(code, figure).find(({ view, side }) => view === 'back' && side === 'left')!.at;
        expect(guide).to.deep.include({ from: 'spine', to: 'outward', places: [{ x: 50, y: at.y }, at] });
      }
    });

  it('go on to a second landmark where fingers do not measure true', () => {
    const [guide] = guidesFor(point({ id: 'CV4' }), 'front', 'neutral');
    const at = placementsOf('CV4')[0]!.at;
    expect(guide).to.deep.include({ from: 'navel', to: 'pubic-bone', part: [3, 5] });
    expect(placeOn(guide!.places, 3 / 5).y).to.be.closeTo(at.y, 0.2);
    expect(guide!.places.at(-1)!.y).to.be.above(at.y + 2);
  });

  it('are those of the view that is shown', () => {
    const views = ['leg-inner', 'foot-inner', 'back', 'hand-back'] as const;
    expect(views.map((view) => guidesFor(point({ id: 'SP9' }), view, 'neutral').length)).to.deep.equal([1, 0, 0, 0]);
  });

  it('start and end on the drawn body, where a reader sees it', () => {
    for (const code of codesOf('*'))
      for (const view of VIEWS)
        for (const figure of isOverview(view) ? FIGURES : (['neutral'] as const)) {
          const art = drawing(view, figure)!;
          for (const { places } of guidesFor(point({ id: code }), view, figure))
            for (const at of places) expect(isOnBody(art, at), `${code} on ${view} of ${figure}`).to.equal(true);
        }
  });

  it('are none for a point that its author has put elsewhere', () =>
    expect(guidesFor(point({ id: 'BL23', view: 'back', x: 40, y: 30 }), 'back', 'neutral')).to.deep.equal([]));
});
