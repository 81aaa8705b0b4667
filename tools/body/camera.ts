import { joint, type Body } from './body.js';
import type { PoseName } from './pose.js';
import type { Parts } from './surface.js';
import { add, cross, dot, normalize, scale, sub, type Vec } from './vec.js';
import { VIEWS, type View } from '../../src/atlas/views.js';

/** An orthographic camera: everything is projected along `towards`. */
export interface Camera {
  readonly right: Vec;
  readonly up: Vec;
  /** From the body towards the viewer. */
  readonly towards: Vec;
  /** The visible box, in decimetres along `right` and `up`. */
  readonly left: number;
  readonly bottom: number;
  readonly width: number;
  readonly height: number;
  /** Figure units per decimetre. */
  readonly units: number;
  /** The pose that it looks at. */
  readonly pose: PoseName;
  /** Which faces are drawn. */
  readonly shows: (part: string, place: Vec) => boolean;
}

const ARM = /^(?:clavicle|shoulder01|upperarm|lowerarm|wrist|metacarpal|finger)/;
const LEG = /^(?:upperleg|lowerleg|foot|toe|pelvis)/;
const isRight = (part: string): boolean => part.endsWith('.R');
export const isArm: Parts = (part) => ARM.test(part);
export const isLeg: Parts = (part) => LEG.test(part);
/** The left arm with its shoulder, and the left leg with its hip. */
export const leftArm: Parts = (part) => ARM.test(part) && part.endsWith('.L');
export const leftLeg: Parts = (part) => LEG.test(part) && !isRight(part);
/** The trunk with the roots of the arms, and without. */
export const torso: Parts = (part) => !/^(?:upperarm02|lowerarm|wrist|metacarpal|finger)/.test(part);
export const trunk: Parts = (part) => !/^(?:upperarm|lowerarm|wrist|metacarpal|finger)/.test(part);

const ALL = (): boolean => true;
const X: Vec = [1, 0, 0];
const Y: Vec = [0, 1, 0];
const Z: Vec = [0, 0, 1];
const minus = (a: Vec): Vec => scale(a, -1);

type Frame = Omit<Camera, 'towards' | 'pose' | 'shows'> & Partial<Pick<Camera, 'pose' | 'shows'>>;
const box = (
  left: number,
  bottom: number,
  right: number,
  top: number,
): Pick<Camera, 'left' | 'bottom' | 'width' | 'height'> => ({
  left,
  bottom,
  width: right - left,
  height: top - bottom,
});
const WHOLE = box(-4.35, -8.45, 4.35, 8.75);

const FRAMES: Readonly<Record<View, (body: Body) => Frame>> = {
  front: () => ({ right: X, up: Y, ...WHOLE, units: 120 }),
  back: () => ({ right: minus(X), up: Y, ...WHOLE, units: 120 }),
  side: () => ({
    right: minus(Z),
    up: Y,
    ...box(-7.5, -8.45, 2.2, 8.75),
    units: 120,
    pose: 'reaching',
    shows: (part) => !(isRight(part) && (isArm(part) || isLeg(part))),
  }),
  'leg-inner': () => ({ right: Z, up: Y, ...box(-1.6, -8.4, 2.1, -0.55), units: 200, shows: leftLeg }),
  'knee-front': () => ({ right: X, up: Y, ...box(0.2, -4.9, 2.1, -2.1), units: 300, shows: leftLeg }),
  'head-front': () => ({ right: X, up: Y, ...box(-1.6, 5.55, 1.6, 8.75), units: 360 }),
  'head-side': () => ({
    right: minus(Z),
    up: Y,
    ...box(-1.9, 5.55, 1.3, 8.75),
    units: 360,
    shows: (part) => !(isRight(part) && isArm(part)),
  }),
  'head-back': () => ({ right: minus(X), up: Y, ...box(-1.6, 5.55, 1.6, 8.75), units: 360 }),
  'head-top': () => ({
    right: X,
    up: minus(Z),
    ...box(-1.35, -1.75, 1.35, 0.95),
    units: 400,
    shows: (_, [, y]) => y > 7,
  }),
  // From a little above, as whoever presses there sees it: straight from behind, GB21 and LI16 lie on the outline.
  'shoulder-back': () => {
    const tilt = (25 * Math.PI) / 180;
    const right = minus(X);
    const up = cross([0, Math.sin(tilt), -Math.cos(tilt)], right);
    return { right, up, ...box(-2.4, 3.95, 2.4, 6.8), units: 240 };
  },
  'elbow-inner': (body) => elbow(body, 0),
  // From the side and behind at once, which shows the end of the crease as well as the tip of the elbow.
  'elbow-outer': (body) => elbow(body, 135),
  'hand-palm': (body) => hand(body, Z),
  'hand-back': (body) => hand(body, minus(Z)),
  'foot-top': (body) => {
    const tilt = (62 * Math.PI) / 180;
    const towards: Vec = [0, Math.sin(tilt), Math.cos(tilt)];
    const up = cross(towards, X);
    const ankle = joint(body, 'foot.L');
    return { right: X, up, ...around(ankle, X, up, [-1.05, -2.1, 1.05, 0.6]), units: 400, shows: leftLeg };
  },
  'foot-sole': (body) => {
    const ankle = joint(body, 'foot.L');
    return {
      right: X,
      up: Z,
      ...around(ankle, X, Z, [-0.42, -0.65, 0.71, 1.98]),
      units: 400,
      shows: (part, [, y]) => leftLeg(part) && y < -7.35,
    };
  },
  'foot-inner': () => ({ right: Z, up: Y, ...box(-0.95, -8.3, 2.05, -5.3), units: 360, shows: leftLeg }),
  'foot-outer': () => ({ right: minus(Z), up: Y, ...box(-2.05, -8.3, 0.95, -5.3), units: 360, shows: leftLeg }),
};

/** The hand is upright in the picture, whichever way the arm points. */
function hand(body: Body, towards: Vec): Frame {
  const wrist = joint(body, 'wrist.L');
  const up = normalize(sub(wrist, joint(body, 'finger3-1.L')));
  const right = normalize(cross(up, towards));
  return { right, up, ...around(wrist, right, up, [-1.25, -2.05, 1.25, 0.95]), units: 400, shows: leftArm };
}

/** The arm is upright in the picture; `turn` is 0 degrees from the crease, 90 from the outer side, 180 from behind. */
function elbow(body: Body, turn: number): Frame {
  const up = normalize(sub(joint(body, 'upperarm01.L'), joint(body, 'wrist.L')));
  const outwards = normalize(sub(X, scale(up, dot(X, up))));
  const angle = (turn * Math.PI) / 180;
  const towards = add(scale(cross(outwards, up), Math.cos(angle)), scale(outwards, Math.sin(angle)));
  const right = cross(up, towards);
  const middle = joint(body, 'lowerarm01.L');
  return { right, up, ...around(middle, right, up, [-0.7, -1.08, 0.7, 1.12]), units: 300, shows: leftArm };
}

function around(
  place: Vec,
  right: Vec,
  up: Vec,
  [left, bottom, r, top]: readonly [number, number, number, number],
): Pick<Camera, 'left' | 'bottom' | 'width' | 'height'> {
  const [x, y] = [dot(place, right), dot(place, up)];
  return box(x + left, y + bottom, x + r, y + top);
}

/** The camera of a view. `body` is the neutral figure in anatomical position, whose frame every figure shares. */
export function cameraFor(view: View, body: Body): Camera {
  const frame = FRAMES[view](body);
  return { pose: 'anatomical', shows: ALL, ...frame, towards: normalize(cross(frame.right, frame.up)) };
}

/** The same camera, scaled for a body of another height so that it is as tall in the picture, on the same ground. */
export function fitted(camera: Camera, body: Body, neutral: Body): Camera {
  const [low, high] = reach(body);
  const [ground, crown] = reach(neutral);
  const by = (high - low) / (crown - ground);
  return {
    ...camera,
    units: camera.units / by,
    left: camera.left * by,
    width: camera.width * by,
    bottom: low + (camera.bottom - ground) * by,
    height: camera.height * by,
  };
}

/** The heights of the lowest and the highest place of a body. */
export const reach = ({ positions }: Body): readonly [number, number] =>
  positions.reduce(([low, high], [, y]) => [Math.min(low, y), Math.max(high, y)] as const, [
    Infinity,
    -Infinity,
  ] as const);

export { VIEWS, type View };

/** A place in space as figure units of the camera's picture, y down, and its depth in decimetres; more is nearer. */
export function project(
  { right, up, towards, left, bottom, height, units }: Camera,
  place: Vec,
): { readonly x: number; readonly y: number; readonly depth: number } {
  return {
    x: (dot(place, right) - left) * units,
    y: (bottom + height - dot(place, up)) * units,
    depth: dot(place, towards),
  };
}

/** The place in space for figure units and a depth: the inverse of `project`. */
export function unproject(
  { right, up, towards, left, bottom, height, units }: Camera,
  x: number,
  y: number,
  depth: number,
): Vec {
  return add(add(scale(right, x / units + left), scale(up, bottom + height - y / units)), scale(towards, depth));
}
