/** The drawn landmarks against the places in space that the rules of points are measured from (`tools/atlas/spots`). */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { FIGURES, isOverview, VIEWS, type Figure, type View } from '../../src/atlas/views.js';
import type { Art, LandmarkArt } from '../../src/figure/art.js';
import { DRAWINGS } from '../../src/figure/every.js';
import * as female from '../../src/figure/female/index.js';
import { LANDMARKS } from '../../src/figure/landmarks.js';
import * as male from '../../src/figure/male/index.js';
import { isOnBody } from '../../src/figure/on-body.js';
import { outlineOf } from '../../src/geometry/outline.js';
import { LANDMARKS as TABLE, type LandmarkName } from '../atlas/landmarks.js';
import type { Place } from '../atlas/measured.js';
import { FEMALE } from '../atlas/spots/female.js';
import { MALE } from '../atlas/spots/male.js';
import { NEUTRAL } from '../atlas/spots/neutral.js';
import { DRAWN, type DrawnName } from '../atlas/drawn/index.js';
import type { Body } from '../body/body.js';
import { cameraFor, fitted, project, type Camera } from '../body/camera.js';
import type { XY } from './polyline.js';

const SPOTS = { neutral: NEUTRAL, female: FEMALE, male: MALE };
const ARTS = { neutral: DRAWINGS, female, male };
const bodyOf = (figure: Figure): Body => {
  const { ground, crown } = SPOTS[figure].heights;
  // Only its height matters to the cameras of whole bodies.
  return {
    positions: [
      [0, ground, 0],
      [0, crown, 0],
    ],
  } as unknown as Body;
};
const NEUTRAL_BODY = bodyOf('neutral');
const cameraOf = (figure: Figure, view: View): Camera => {
  const camera = cameraFor(view, NEUTRAL_BODY);
  return figure === 'neutral' ? camera : fitted(camera, bodyOf(figure), NEUTRAL_BODY);
};
/** Where a place in space is in the drawn half of a picture. */
function inPicture(figure: Figure, view: View, place: Place): XY {
  const camera = cameraOf(figure, view);
  const { x, y } = project(camera, place);
  const { half, width } = DRAWINGS[view];
  return { x: half ? Math.min(x, width - x) : x, y };
}
const artOf = (figure: Figure, view: View): LandmarkArt | undefined =>
  figure === 'neutral' ? LANDMARKS[view] : (ARTS[figure] as Partial<Record<View, Art>>)[view]?.landmarks;
const placesOf = (figure: Figure, view: View, name: DrawnName): readonly (readonly XY[])[] => {
  const path = artOf(figure, view)?.named[name];
  assert.ok(path, `${name} is not drawn on the ${view} of the ${figure} figure`);
  return outlineOf(path);
};
const boxOf = (places: readonly XY[]): { left: number; right: number; top: number; bottom: number } => ({
  left: Math.min(...places.map(({ x }) => x)),
  right: Math.max(...places.map(({ x }) => x)),
  top: Math.min(...places.map(({ y }) => y)),
  bottom: Math.max(...places.map(({ y }) => y)),
});

/** Strokes that pass through a landmark of the table. */
const THROUGH: readonly (readonly [View, DrawnName, LandmarkName])[] = [
  ['front', 'brow', 'eyebrow, middle'],
  ['front', 'collar-bone', 'collar bone, lower edge, inner'],
  ['front', 'collar-bone', 'collar bone, lower edge, middle'],
  ['front', 'pubic-bone', 'pubic symphysis, upper border'],
  ['front', 'kneecap', 'patella, upper border'],
  ['front', 'wrist-crease', 'wrist crease, palm'],
  ['back', 'back-hairline', 'rear hairline'],
  ['back', 'shoulder-blade-corner', 'scapula, lower angle'],
  ['back', 'buttock-crease', 'gluteal fold'],
  ['back', 'knee-crease', 'popliteal crease, middle'],
];
/** Shapes around a landmark, or beside it. */
const AROUND: readonly (readonly [View, DrawnName, LandmarkName])[] = [
  ['front', 'nipple', 'nipple'],
  ['front', 'navel', 'umbilicus'],
  ['front', 'hip-bone', 'anterior superior iliac spine'],
];
/** Those in close-ups, of the neutral figure. */
const IN_CLOSE_UPS: typeof AROUND = [
  ['foot-outer', 'outer-ankle', 'lateral malleolus'],
  ['foot-inner', 'inner-ankle', 'medial malleolus'],
  ['leg-inner', 'inner-ankle', 'medial malleolus'],
  ['side', 'outer-ankle', 'lateral malleolus'],
];
/** In figure units: less than half a millimetre of a picture 20 cm tall. Coordinates are whole numbers. */
const NEAR = 4;

describe('the drawn landmarks', () => {
  for (const figure of FIGURES) {
    for (const [view, name, landmark] of THROUGH) {
      it(`${figure}: the ${name} is drawn where rules have the ${landmark}`, () => {
        const place = inPicture(figure, view, SPOTS[figure].landmarks[landmark]);
        const off = Math.min(
          ...placesOf(figure, view, name)
            .flat()
            .map(({ x, y }) => Math.hypot(x - place.x, y - place.y)),
        );
        assert.ok(off < NEAR, `off by ${off}`);
      });
    }
    for (const [view, name, landmark] of AROUND) {
      it(`${figure}: the ${name} is drawn around the place where rules have it`, () =>
        isAround(figure, view, name, landmark));
    }
    it(`${figure}: the kneecap ends below at the height of the crease behind the knee`, () => {
      const crease = inPicture(figure, 'front', SPOTS[figure].landmarks['popliteal crease, middle']);
      assert.ok(Math.abs(boxOf(placesOf(figure, 'front', 'kneecap').flat()).bottom - crease.y) < NEAR);
    });
    it(`${figure}: the spine has an arch at C7 and a dash at each vertebra from T1 to L5, at GV14 to GV3`, () => {
      const [arch = [], ...dashes] = placesOf(figure, 'back', 'spine');
      const at = (code: string): number => inPicture(figure, 'back', SPOTS[figure].spots[code]?.[0] as Place).y;
      assert.equal(dashes.length, 17);
      assert.ok(Math.abs(boxOf(arch).top - at('GV14')) < NEAR, 'C7');
      // T1, T7, T11, L2 and L4.
      for (const [index, code] of [
        [0, 'GV13'],
        [6, 'GV9'],
        [10, 'GV6'],
        [13, 'GV4'],
        [15, 'GV3'],
      ] as const) {
        const { top, bottom } = boxOf(dashes[index] as XY[]);
        assert.ok(Math.abs((top + bottom) / 2 - at(code)) < NEAR, code);
      }
    });
    it(`${figure}: hair begins where GV24 is half a cun behind the hairline`, () => {
      const point = inPicture(figure, 'front', SPOTS[figure].spots['GV24']?.[0] as Place);
      // On the midline, which is the axis of the picture.
      const line = placesOf(figure, 'front', 'front-hairline')[0]?.[0]?.y ?? 0;
      assert.ok(line > point.y && line - point.y < 0.5 * SPOTS[figure].cun.scalp * 120, `${line} ${point.y}`);
    });
    it(`${figure}: all of them lie on the body`, () => {
      for (const view of VIEWS.filter((each) => figure === 'neutral' || isOverview(each))) {
        const art = (ARTS[figure] as typeof DRAWINGS)[view];
        const { hair = '', named = {} } = artOf(figure, view) ?? {};
        for (const [name, path] of [['hair', hair], ...Object.entries(named)] as const)
          for (const { x, y } of outlineOf(path).flat()) {
            // Of a half, a line may end just past the axis.
            const at = { x: (100 * x) / art.width, y: (100 * y) / art.height };
            assert.ok(isOnBody(art, at), `${name} on the ${view}: ${x} ${y}`);
          }
      }
    });
  }
  for (const [view, name, landmark] of IN_CLOSE_UPS) {
    it(`${view}: the ${name} is drawn around the place where rules have it`, () =>
      isAround('neutral', view, name, landmark));
  }

  it('are each seen in some view', () => {
    const seen = new Set(VIEWS.flatMap((view) => Object.keys(artOf('neutral', view)?.named ?? {})));
    assert.deepEqual(
      Object.keys(DRAWN).filter((name) => !seen.has(name)),
      [],
    );
  });

  it('show hair in every view of the head', () => {
    for (const view of VIEWS) {
      const hasHead = view.startsWith('head') || isOverview(view) || ['side', 'shoulder-back'].includes(view);
      assert.equal((artOf('neutral', view)?.hair ?? '') !== '', hasHead, view);
    }
  });

  it('cost less than 2 KiB on the front and the back', () => {
    const parts = [artOf('neutral', 'front'), artOf('neutral', 'back')];
    assert.ok(brotliCompressSync(JSON.stringify(parts)).length < 2048);
  });
});

function isAround(figure: Figure, view: View, name: DrawnName, landmark: LandmarkName): void {
  assert.ok(TABLE[landmark]);
  const { x, y } = inPicture(figure, view, SPOTS[figure].landmarks[landmark]);
  const { left, right, top, bottom } = boxOf(placesOf(figure, view, name).flat());
  const off = Math.max(left - x, x - right, top - y, y - bottom);
  assert.ok(off < NEAR, `off by ${off}`);
}
