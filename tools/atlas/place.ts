import { joint, type Body } from '../body/body.js';
import { leftArm, leftLeg, torso, trunk } from '../body/camera.js';
import { crossings, normalAt, placeOf, type Hit, type Parts, type Spot } from '../body/surface.js';
import { across, add, cross, distance, dot, lerp, normalize, scale, sub, type Vec } from '../body/vec.js';
import { measureCun, WRIST, type Cun } from './cun.js';
import { LANDMARKS, spineLevel, type Landmark, type LandmarkName } from './landmarks.js';
import { landmark, see } from './sight.js';

const Z: Vec = [0, 0, 1];

/** How a place is found: so many cun from another place, or part of the way from there to a third one. */
export interface Guide {
  readonly from: Spot;
  /** Where the line ends, if not at the place itself. */
  readonly to?: Spot;
  /** Cun, or the part of the way. */
  readonly size: number;
  /** A key of the interface messages. */
  readonly landmark: string;
}

/** An angle around a limb, in degrees: 0 forward, 90 outward, 180 backward, -90 inward. */
type Angle = number;

/**
 * Finds places on the left side of the neutral figure in anatomical position: by landmark, by the body's own inch, and
 * between two others. Lengths are in cun of the region unless stated otherwise.
 */
export class Anatomy {
  readonly body: Body;
  readonly cun: Cun;
  readonly #skull: { readonly angle: number; readonly arc: number; readonly place: Vec }[];
  readonly #hairline: {
    readonly front: number;
    readonly top: number;
    readonly frontCun: number;
    readonly rearCun: number;
  };

  readonly #guides = new WeakMap<Spot, readonly Guide[]>();

  constructor(body: Body) {
    this.body = body;
    this.cun = measureCun(body);
    this.#skull = this.#walkSkull();
    const arcWhere = (is: (place: Vec) => boolean): number => this.#skull.find(({ place }) => is(place))?.arc ?? 0;
    // 3 cun above the glabella, 5 in front of the line between the tops of the ears, 12 in front of the back hairline.
    const front = arcWhere(([, y]) => y > this.height('glabella')) + 3 * this.cun.face;
    const top = arcWhere(([, , z]) => z < this.place(this.at('ear apex'))[2]);
    const rear = arcWhere(([, y, z]) => z < 0.4 && y < REAR_HAIRLINE);
    this.#hairline = { front, top, frontCun: (top - front) / 5, rearCun: (rear - top) / 7 };
  }

  /** How a place was found, if that can be drawn as a line. */
  guides(spot: Spot): readonly Guide[] {
    return this.#guides.get(spot) ?? [];
  }

  #guided(spot: Spot, ...guides: readonly Guide[]): Spot {
    this.#guides.set(
      spot,
      guides.filter(({ size }) => size > 0),
    );
    return spot;
  }

  place(spot: Spot): Vec {
    return placeOf(this.body, spot);
  }

  at(name: LandmarkName): Spot {
    return landmark(this.body, name);
  }

  /** The skin seen beside a landmark, `right` and `up` in decimetres along the axes of its sight. */
  by(name: LandmarkName, right: number, up: number): Spot {
    const { sight, u, v, parts } = LANDMARKS[name] as Landmark;
    return see(this.body, { sight, u: u + right, v: v + up, parts });
  }

  front = (x: number, y: number): Spot => see(this.body, { sight: 'front', u: x, v: y, parts: torso });
  /** Beside the spine, at the height of a vertebra; `up` in decimetres. */
  back(lateral: number, level: string | number, up = 0): Spot {
    const height = (typeof level === 'string' ? spineLevel(level) : level) + up;
    const at = (x: number): Spot => see(this.body, { sight: 'back', u: x, v: height, parts: torso });
    return this.#guided(at(lateral * this.cun.back), { from: at(0), size: lateral, landmark: 'midline' });
  }
  /**
   * Chest: a space between ribs and the distance from the midline. Beside the breastbone the upper ribs run upwards.
   */
  chest(space: number, lateral: number): Spot {
    const height = this.ribSpace(space) + (RISE[space] ?? 0) * (lateral / 6) ** 2;
    return this.#guided(this.front(lateral * this.cun.front, height), {
      from: this.front(0, height),
      size: lateral,
      landmark: 'midline',
    });
  }
  /** Height of a rib space on the midline, in decimetres. */
  ribSpace(space: number): number {
    return placeOf(this.body, this.at('suprasternal notch'))[1] - (1 + 1.6 * space) * this.cun.sternum;
  }
  /** Belly: above (or, negative, below) the navel, and from the midline. */
  belly(up: number, lateral: number): Spot {
    const navel = placeOf(this.body, this.at('umbilicus'))[1];
    const [x, height] = [lateral * this.cun.front, navel + up * (up > 0 ? this.cun.upperBelly : this.cun.lowerBelly)];
    const level: Guide = {
      from: this.front(x, navel),
      size: Math.abs(up),
      landmark: lateral > 0 ? 'navel-level' : 'navel',
    };
    return this.#guided(
      this.front(x, height),
      { from: this.front(0, height), size: lateral, landmark: 'midline' },
      level,
    );
  }
  /** Between the legs, `z` decimetres in front of the middle. */
  perineum = (z: number): Spot => see(this.body, { sight: 'below', u: 0, v: z, parts: (part) => !isFarDown(part) });
  flank = (z: number, y: number): Spot => see(this.body, { sight: 'outer', u: z, v: y, parts: trunk });
  /** The ridge of the shoulder at a distance from the midline, in decimetres. */
  shoulderRidge(x: number): Spot {
    const spots = Array.from({ length: 30 }, (_, i) =>
      see(this.body, { sight: 'above', u: x, v: -0.4 + 0.03 * i, parts: trunk }),
    );
    return spots.reduce((best, spot) => (this.place(spot)[1] > this.place(best)[1] ? spot : best));
  }

  /** Head, in cun: behind the front hairline, over the skin, and from the midline, in a straight line. */
  skull(behind: number, lateral: number): Spot {
    const { front, top, frontCun, rearCun } = this.#hairline;
    const arc = behind <= 5 ? front + behind * frontCun : top + (behind - 5) * rearCun;
    const angle = this.#skull.find((step) => step.arc >= arc)?.angle ?? 0;
    let turn = 0;
    for (let round = 0; round < 6; round++)
      turn = Math.asin(Math.min(1, (lateral * this.cun.head) / distance(SKULL, this.#skullPlace(angle, turn))));
    const spot = this.#skullSpot(angle, turn);
    if (behind === 0 || behind === 12) return spot;
    const isFront = behind <= 5;
    return this.#guided(spot, {
      from: this.skull(isFront ? 0 : 12, lateral),
      size: isFront ? behind : 12 - behind,
      landmark: isFront ? 'front-hairline' : 'back-hairline',
    });
  }
  /** Head, in cun above the back hairline. */
  occiput = (up: number, lateral: number): Spot => this.skull(12 - up, lateral);
  /** Part of the way from one place to another over the head. */
  overHead(from: Spot, to: Spot, t: number): Spot {
    const direction = normalize(
      lerp(normalize(sub(this.place(from), SKULL)), normalize(sub(this.place(to), SKULL)), t),
    );
    return this.#exit(SKULL, direction, (part) => !/ear/.test(part));
  }
  temple = (z: number, y: number): Spot =>
    see(this.body, { sight: 'outer', u: z, v: y, parts: LANDMARKS.tragus.parts });
  /** The cun of forehead and temple, over the skin, in decimetres. */
  get headCun(): number {
    return this.#hairline.frontCun;
  }

  /** Upper arm, above the crease of the elbow. */
  upperArm(up: number, angle: Angle): Spot {
    const at = (height: number): Spot =>
      this.#around(
        joint(this.body, 'lowerarm01.L'),
        joint(this.body, 'upperarm01.L'),
        height * this.cun.upperArm,
        angle,
        leftArm,
      );
    return this.#guided(at(up), { from: at(0), size: up, landmark: 'elbow' });
  }
  /** Forearm, above the crease of the wrist: 12 is the elbow. */
  forearm(up: number, angle: Angle): Spot {
    const at = (height: number): Spot =>
      this.#around(WRIST, joint(this.body, 'lowerarm01.L'), height * this.cun.forearm, angle, leftArm);
    return this.#guided(
      at(up),
      up > 7 ? { from: at(12), size: 12 - up, landmark: 'elbow' } : { from: at(0), size: up, landmark: 'wrist' },
    );
  }
  /** Thigh at a height in decimetres. */
  thigh = (y: number, angle: Angle): Spot => this.#ring('upperleg01.L', 'lowerleg01.L', y, angle);
  /** Lower leg at a height in decimetres. */
  leg = (y: number, angle: Angle): Spot => this.#ring('lowerleg01.L', 'foot.L', y, angle);
  /** Above the outer ankle, the inner ankle, or the crease of the knee (negative: below). */
  aboveOuterAnkle = (up: number, angle: Angle): Spot =>
    this.#onLeg(this.height('lateral malleolus'), up, this.cun.leg, angle, 'outer-ankle');
  aboveInnerAnkle = (up: number, angle: Angle): Spot =>
    this.#onLeg(this.height('medial malleolus'), up, this.cun.innerLeg, angle, 'inner-ankle');
  belowKnee = (down: number, angle: Angle): Spot =>
    this.#onLeg(this.height('popliteal crease, middle'), down, -this.cun.leg, angle, 'knee');
  belowPatella = (down: number, angle: Angle): Spot =>
    this.#onLeg(this.height('patellar ligament, outer side'), down, -this.cun.shin, angle, 'kneecap');

  #onLeg(start: number, size: number, cun: number, angle: Angle, name: string): Spot {
    return this.#guided(this.leg(start + size * cun, angle), { from: this.leg(start, angle), size, landmark: name });
  }

  height(name: LandmarkName): number {
    return this.place(this.at(name))[1];
  }

  backOfLeg = (x: number, y: number): Spot => see(this.body, { sight: 'back', u: x, v: y, parts: leftLeg });
  backOfHand = (x: number, y: number): Spot => see(this.body, { sight: 'back', u: x, v: y, parts: leftArm });
  palm = (x: number, y: number): Spot => see(this.body, { sight: 'front', u: x, v: y, parts: leftArm });
  thumbEdge = (z: number, y: number): Spot => see(this.body, { sight: 'outer', u: z, v: y, parts: leftArm });
  littleEdge = (z: number, y: number): Spot => see(this.body, { sight: 'inner', u: z, v: y, parts: leftArm });
  /** The end of a finger; 1 is the thumb. */
  fingertip(finger: number): Spot {
    const [from, to] = [joint(this.body, `finger${finger}-3.L`), joint(this.body, `finger${finger}-3.L`, 'tail')];
    return this.#exit(lerp(from, to, 0.8), normalize(sub(to, from)), leftArm);
  }
  topOfFoot = (x: number, z: number): Spot => see(this.body, { sight: 'above', u: x, v: z, parts: FOOT });
  sole = (x: number, z: number): Spot => see(this.body, { sight: 'below', u: x, v: z, parts: FOOT });
  innerFoot = (z: number, y: number): Spot => see(this.body, { sight: 'inner', u: z, v: y, parts: leftLeg });
  outerFoot = (z: number, y: number): Spot => see(this.body, { sight: 'outer', u: z, v: y, parts: leftLeg });
  toetip(x: number): Spot {
    return see(this.body, { sight: 'front', u: x, v: -8.09, parts: FOOT });
  }

  /** Part of the way from one place to another, measured over the skin. */
  between(from: Spot, to: Spot, t: number): Spot {
    const [a, b] = [this.place(from), this.place(to)];
    const [m, n] = [normalAt(this.body, from), normalAt(this.body, to)];
    const steps = Array.from({ length: 25 }, (_, i) => this.#settle(lerp(a, b, i / 24), normalize(lerp(m, n, i / 24))));
    const arcs = steps.reduce<number[]>(
      (sum, spot, i) => [
        ...sum,
        i === 0 ? 0 : (sum[i - 1] as number) + distance(this.place(spot), this.place(steps[i - 1] as Spot)),
      ],
      [],
    );
    const wanted = t * (arcs.at(-1) as number);
    return this.#guided(steps[arcs.findIndex((arc) => arc >= wanted - 1e-9)] as Spot, {
      from,
      to,
      size: t,
      landmark: 'way',
    });
  }
  midpoint = (from: Spot, to: Spot): Spot => this.between(from, to, 0.5);

  /** The skin nearest to a place, along a direction. */
  #settle(place: Vec, direction: Vec): Spot {
    const near = crossings(this.body, place, direction).filter((hit) => dot(normalAt(this.body, hit), direction) > 0);
    const best = near.reduce<Hit | undefined>(
      (known, hit) => (known && Math.abs(known.distance) <= Math.abs(hit.distance) ? known : hit),
      undefined,
    );
    if (!best) throw new Error(`no skin near ${place.map((x) => x.toFixed(2)).join(' ')}`);
    return best;
  }

  /** The first skin on the way out from inside. */
  #exit(from: Vec, direction: Vec, parts: Parts): Spot {
    const hit = crossings(this.body, from, direction, parts).find((each) => each.distance > 0);
    if (!hit) throw new Error(`no way out from ${from.map((x) => x.toFixed(2)).join(' ')}`);
    return hit;
  }

  /** On the limb from `lower` up to `upper`: at a length along its axis, in decimetres, and an angle around it. */
  #around(lower: Vec, upper: Vec, up: number, angle: Angle, parts: Parts): Spot {
    const axis = normalize(sub(upper, lower));
    const forward = normalize(across(Z, axis));
    const outward = cross(axis, forward);
    const radians = (angle * Math.PI) / 180;
    return this.#exit(
      add(lower, scale(axis, up)),
      add(scale(forward, Math.cos(radians)), scale(outward, Math.sin(radians))),
      parts,
    );
  }

  /** Legs hang nearly straight: what is level on one side is level all round. */
  #ring(upperBone: string, lowerBone: string, y: number, angle: Angle): Spot {
    const [upper, lower] = [joint(this.body, upperBone), joint(this.body, lowerBone)];
    const radians = (angle * Math.PI) / 180;
    return this.#exit(
      lerp(lower, upper, (y - lower[1]) / (upper[1] - lower[1])),
      [Math.sin(radians), 0, Math.cos(radians)],
      leftLeg,
    );
  }

  #skullPlace(angle: number, turn: number): Vec {
    return this.place(this.#skullSpot(angle, turn));
  }

  /** The skin seen from inside the head: `angle` in degrees from forward over the top, `turn` in radians outward. */
  #skullSpot(angle: number, turn: number): Spot {
    const radians = (angle * Math.PI) / 180;
    const direction: Vec = [Math.sin(turn), Math.cos(turn) * Math.sin(radians), Math.cos(turn) * Math.cos(radians)];
    return this.#exit(SKULL, direction, LANDMARKS.tragus.parts);
  }

  #walkSkull(): { angle: number; arc: number; place: Vec }[] {
    const steps: { angle: number; arc: number; place: Vec }[] = [];
    let before: Vec | undefined;
    for (let angle = -20; angle <= 240; angle++) {
      const place = this.#skullPlace(angle, 0);
      steps.push({ angle, arc: (steps.at(-1)?.arc ?? 0) + (before ? distance(before, place) : 0), place });
      before = place;
    }
    return steps;
  }
}

const SKULL: Vec = [0, 7.55, 0.42];
const REAR_HAIRLINE = 6.58;
/** How much higher a rib space lies 6 cun from the midline than beside the breastbone, in decimetres. */
const RISE: Readonly<Record<number, number>> = { 1: 0.25, 2: 0.12, 3: 0.06 };
const isFarDown = (part: string): boolean => /^(?:lowerleg|foot|toe)/.test(part);
const FOOT: Parts = (part) => /^(?:foot|toe).*\.L$/.test(part);
