import { joint, type Body } from '../body/body.js';
import { leftArm, leftLeg, reach, torso, trunk } from '../body/camera.js';
import { exit, placeOf, type Parts, type Spot } from '../body/surface.js';
import { distance, lerp, normalize, sub, type Vec } from '../body/vec.js';
import { measureCun, type Cun } from './cun.js';
import { betweenEnds, lengthFrom, type Guide } from './guide.js';
import type { GuideEnd } from '../../src/atlas/rows.js';
import { LANDMARKS, LEVEL_WITH, spineLevel, type Landmark, type LandmarkName, type Sight } from './landmarks.js';
import { angleOf, around, type Angle, type Limb } from './limb.js';
import { coordinates, see } from './sight.js';
import type { Measures } from './widths.js';

/** Width of the thumb of the neutral figure, and how far its wrist is from its middle knuckle. */
const HAND = { thumb: 0.19, length: 0.881 };

/**
 * Finds places on the left side of a body in anatomical position: by landmark, by the body's own inch, and between two
 * others. Lengths are in cun of the region unless stated otherwise.
 *
 * What can be seen or felt is read off the neutral figure, and other bodies have it on the same triangle of the mesh
 * (`carried`). What is measured from there is measured on each body.
 */
export class Anatomy {
  readonly body: Body;
  readonly cun: Cun;
  readonly joints: Readonly<Record<'shoulder' | 'elbow' | 'wrist', Vec>>;
  /** Heights of the soles and of the top of the head. */
  readonly ground: number;
  readonly crown: number;
  readonly #neutral: Anatomy;
  /** A place inside the head, between the tops of the ears. */
  readonly skullCentre: Vec;
  readonly #skull: { readonly angle: number; readonly arc: number; readonly place: Vec }[];
  /** Of the front hairline, over the skull, and the length of a cun from there to the rear one. */
  readonly #hairline: { readonly arc: number; readonly cun: number };

  readonly #guides = new WeakMap<Spot, readonly (readonly Guide[])[]>();

  constructor(body: Body, neutral?: Anatomy) {
    this.body = body;
    this.#neutral = neutral ?? this;
    [this.ground, this.crown] = reach(body);
    this.joints = {
      shoulder: joint(body, 'upperarm01.L'),
      elbow: joint(body, 'lowerarm01.L'),
      // At its crease, a little beyond the joint.
      wrist: lerp(this.place(this.at('wrist crease, palm')), this.place(this.at('wrist crease, back')), 0.5),
    };
    this.cun = measureCun({
      ...this.joints,
      landmark: (name) => this.place(this.at(name)),
      thumb: (HAND.thumb * distance(this.joints.wrist, this.place(this.at('knuckle 3')))) / HAND.length,
    });
    this.skullCentre = [0, this.height('ear apex'), this.place(this.at('ear apex'))[2]];
    this.#skull = this.#walkSkull();
    const arcWhere = (is: (place: Vec) => boolean): number => {
      const step = this.#skull.find(({ place }) => is(place));
      if (!step) throw new Error('the head does not reach so far');
      return step.arc;
    };
    // 3 cun above the glabella; from there to the hairline of the neck are 12, all alike.
    const arc = arcWhere(([, y]) => y > this.height('glabella')) + 3 * this.cun.face;
    const rear = arcWhere(([, y, z]) => z < this.skullCentre[2] && y < this.height('rear hairline'));
    this.#hairline = { arc, cun: (rear - arc) / 12 };
  }

  /** The lines along which a place was found. Of each, the first that a view shows is drawn there. */
  guides(spot: Spot): readonly (readonly Guide[])[] {
    return this.#guides.get(spot) ?? [];
  }

  #guided(spot: Spot, ...guides: readonly (readonly Guide[])[]): Spot {
    this.#guides.set(spot, guides);
    return spot;
  }

  place(spot: Spot): Vec {
    return placeOf(this.body, spot);
  }

  /** The skin that the neutral figure has where a line of sight meets it. */
  carried(sight: Sight, u: number, v: number, parts: Parts): Spot {
    return see(this.#neutral.body, { sight, u, v, parts });
  }

  at(name: LandmarkName): Spot {
    const { sight, u, v, parts } = LANDMARKS[name] as Landmark;
    const spot = this.carried(sight, u, v, parts);
    const level = LEVEL_WITH[name] as LandmarkName | undefined;
    if (!level) return spot;
    return see(this.body, { sight, u: coordinates(sight, this.place(spot))[0], v: this.height(level), parts });
  }

  /** The skin beside a landmark, `right` and `up` in decimetres of the neutral figure along the axes of its sight. */
  near(name: LandmarkName, right: number, up: number): Spot {
    const { sight, u, v, parts } = LANDMARKS[name] as Landmark;
    return this.carried(sight, u + right, v + up, parts);
  }

  /** The skin beside a landmark, `right` and `up` in decimetres of this body along the axes of its sight. */
  by(name: LandmarkName, right: number, up: number): Spot {
    const { sight, parts } = LANDMARKS[name] as Landmark;
    return this.beside(this.at(name), sight, right, up, parts);
  }

  /** The same beside any place. */
  beside(spot: Spot, sight: Sight, right: number, up: number, parts: Parts): Spot {
    const [u, v] = coordinates(sight, this.place(spot));
    return see(this.body, { sight, u: u + right, v: v + up, parts });
  }

  /** Height of a spinous process, or of the `tip of the coccyx`, in decimetres. */
  spine(name: string): number {
    return spineLevel(name, (y) => this.place(this.carried('back', 0, y, torso))[1]);
  }

  front = (x: number, y: number): Spot => see(this.body, { sight: 'front', u: x, v: y, parts: torso });
  /** Beside the spine, at the height of a vertebra; `up` in decimetres. */
  back(lateral: number, level: string | number, up = 0): Spot {
    const height = (typeof level === 'string' ? this.spine(level) : level) + up;
    const at = (x: number): Spot => see(this.body, { sight: 'back', u: x, v: height, parts: torso });
    const along = (part: number): Spot => at(part * lateral * this.cun.back);
    return this.#guided(along(1), [lengthFrom('spine', 'outward', lateral, 'back', along, 'back')]);
  }
  /**
   * Chest: a space between ribs and the distance from the midline. Beside the breastbone the upper ribs run upwards.
   * As far as the nipples the distance is straight, as they are 8 cun apart; beyond, the chest turns away, and a
   * straight line would end in the armpit.
   */
  chest(space: number, lateral: number): Spot {
    const height = this.ribSpace(space) + (RISE[space] ?? 0) * this.cun.sternum * (lateral / 6) ** 2;
    const spot = this.front(Math.min(lateral, NIPPLE_LINE) * this.cun.front, height);
    if (lateral > NIPPLE_LINE) return this.#outward(spot, (lateral - NIPPLE_LINE) * this.cun.front);
    return this.#guided(spot, this.#fromMidline(lateral, height));
  }
  /** On the front, from the midline to the line of the nipple, or straight up or down from there. */
  #fromMidline(lateral: number, height: number): readonly Guide[] {
    const x = NIPPLE_LINE * this.cun.front;
    if (lateral < NIPPLE_LINE)
      return [
        betweenEnds(
          'midline',
          'nipple-line',
          lateral,
          NIPPLE_LINE,
          this.cun.front,
          (part) => this.front(part * x, height),
          'front',
        ),
      ];
    const nipple = this.height('nipple');
    const direction = height > nipple ? 'straight-up' : 'straight-down';
    const along = (part: number): Spot => this.front(x, nipple + (height - nipple) * part);
    return [lengthFrom('nipple', direction, 0, 'front', along, 'front')];
  }
  /** From a place on the front outwards over the skin, in decimetres. */
  #outward(start: Spot, length: number): Spot {
    let [spot, walked] = [start, 0];
    while (length - walked > 1e-6) {
      const [x, y] = this.place(spot);
      const next = this.front(x + Math.min(0.01, length - walked), y);
      walked += distance(this.place(spot), this.place(next));
      spot = next;
    }
    return spot;
  }
  /** Height of a rib space on the midline, in decimetres. */
  ribSpace(space: number): number {
    return this.height('suprasternal notch') - (1 + 1.6 * space) * this.cun.sternum;
  }
  /** Belly: above (or, negative, below) the navel, and from the midline. */
  belly(up: number, lateral: number): Spot {
    const navel = this.height('umbilicus');
    const [whole, cun] = up > 0 ? [8, this.cun.upperBelly] : [5, -this.cun.lowerBelly];
    const size = Math.abs(up);
    const [x, height] = [lateral * this.cun.front, navel + size * cun];
    const [from, to]: readonly GuideEnd[] = up > 0 ? ['navel', 'breastbone'] : ['navel', 'pubic-bone'];
    const [start, end] = lateral > 0 ? ([`${from}-level`, `${to}-level`] as [GuideEnd, GuideEnd]) : [from, to];
    const along = (part: number): Spot => this.front(x, navel + part * whole * cun);
    // What lies at the end itself is no part of the way.
    if (size === whole && lateral === 0)
      return this.#guided(along(1), [
        lengthFrom(from as GuideEnd, up > 0 ? 'straight-up' : 'straight-down', 0, 'front', along, 'front'),
      ]);
    return this.#guided(this.front(x, height), this.#fromMidline(lateral, height), [
      betweenEnds(start as GuideEnd, end as GuideEnd, size, whole, Math.abs(cun), along, 'front'),
    ]);
  }
  /** Between the legs, `z` decimetres in front of the middle. */
  perineum = (z: number): Spot => this.carried('below', 0, z, (part) => !isFarDown(part));
  flank = (z: number, y: number): Spot => this.carried('outer', z, y, trunk);
  /** The ridge of the shoulder midway between the spine and the tip of the acromion. */
  shoulderRidge(): Spot {
    const x = this.place(this.at('acromion, outer end'))[0] * HALF_OF_SHOULDER;
    const spots = Array.from({ length: 30 }, (_, i) =>
      see(this.body, { sight: 'above', u: x, v: -0.4 + 0.03 * i, parts: SHOULDER }),
    );
    return spots.reduce((best, spot) => (this.place(spot)[1] > this.place(best)[1] ? spot : best));
  }

  /**
   * Head, in cun: behind the front hairline, over the skin, and from the midline, in a straight line. `recess` is how
   * much further back the hairline is there.
   */
  skull(behind: number, lateral: number, recess = 0): Spot {
    const [own, start] = [behind + recess, recess > 0 ? 'hairline-corner' : 'front-hairline'] as const;
    const spot = this.#onSkull(own, lateral);
    const way = (from: GuideEnd, to: GuideEnd, first: number, last: number): Guide =>
      betweenEnds(from, to, Math.abs(own - first), Math.abs(last - first), this.#hairline.cun, (part) =>
        this.#onSkull(first + (last - first) * part, lateral),
      );
    const isFront = own < VERTEX;
    const away = isFront ? behind : 12 - own;
    const length = lengthFrom(isFront ? start : 'back-hairline', 'above', away, 'scalp', (part) =>
      this.#onSkull(isFront ? recess + away * part : 12 - away * part, lateral),
    );
    // At the corner the head turns so sharply that half a cun of its middle is a third of one there.
    if (away <= IN_FINGERS && recess === 0) return this.#guided(spot, [length]);
    // No picture shows both hairlines of the midline; the line over the top of the head is seen from either.
    const top = lateral > 0 ? 'top-of-head-line' : 'top-of-head';
    return this.#guided(
      spot,
      isFront
        ? [way(start, top, recess, VERTEX), way(start, 'back-hairline', recess, 12)]
        : [way('back-hairline', top, 12, VERTEX), way('back-hairline', 'front-hairline', 12, 0)],
    );
  }
  #onSkull(behind: number, lateral: number): Spot {
    const arc = this.#hairline.arc + behind * this.#hairline.cun;
    const i = this.#skull.findIndex((step) => step.arc >= arc);
    const [before, after] = [this.#skull[i - 1], this.#skull[i]];
    if (!before || !after) throw new Error(`${behind} cun behind the hairline there is no head`);
    return this.#skullAside(before.angle + (arc - before.arc) / (after.arc - before.arc), lateral);
  }
  /**
   * The top of the head has two rules in WHO 2008: 5 cun behind the hairline, and the line between the tops of the
   * ears. On these heads the ears are 0.8 to 0.9 cun farther forward, so it lies between: less than half a cun from
   * either.
   *
   * @param behind Cun behind that place.
   */
  vertex(behind: number, lateral: number): Spot {
    const along = (part: number): Spot => this.#onSkull(VERTEX + part * behind, part * lateral);
    const size = Math.abs(behind) + (lateral * this.cun.head) / this.headCun;
    return this.#guided(along(1), size > 0 ? [lengthFrom('top-of-head', 'outward', size, 'scalp', along)] : []);
  }
  /** Head, in cun above the back hairline. */
  occiput = (up: number, lateral: number): Spot => this.skull(12 - up, lateral);
  /** Part of the way from one place to another over the head. */
  overHead(from: Spot, to: Spot, t: number): Spot {
    const direction = normalize(
      lerp(normalize(sub(this.place(from), this.skullCentre)), normalize(sub(this.place(to), this.skullCentre)), t),
    );
    return exit(this.body, this.skullCentre, direction, (part) => !/ear/.test(part));
  }
  temple = (z: number, y: number): Spot => this.carried('outer', z, y, LANDMARKS.tragus.parts);
  /** The cun of the head from front to back, over the skin, in decimetres. */
  get headCun(): number {
    return this.#hairline.cun;
  }
  /** A cun of each region, in decimetres. */
  get measures(): Measures {
    return { ...this.cun, scalp: this.headCun };
  }

  /** Upper arm, above the crease of the elbow. */
  upperArm(up: number, angle: Angle): Spot {
    const at = (height: number): Spot => this.#onArm('elbow', 'shoulder', height * this.cun.upperArm, angle);
    const elbow = Math.abs(angle) > BACK_OF_ARM ? 'elbow-tip' : 'elbow-crease';
    return this.#guided(at(up), [
      up > 5
        ? lengthFrom('armpit-fold', 'below', 9 - up, 'upperArm', (part) => at(9 - (9 - up) * part))
        : lengthFrom(elbow, 'above', up, 'upperArm', (part) => at(up * part)),
      betweenEnds(elbow, 'armpit-fold', up, 9, this.cun.upperArm, (part) => at(9 * part)),
    ]);
  }
  /** Forearm, above the crease of the wrist: 12 is the elbow. */
  forearm(up: number, angle: Angle): Spot {
    const at = (height: number): Spot => this.#onArm('wrist', 'elbow', height * this.cun.forearm, angle);
    const elbow = Math.abs(angle) > BACK_OF_ARM ? 'elbow-tip' : angle < INNER_ARM ? 'inner-elbow' : 'elbow-crease';
    return this.#guided(at(up), [
      up > 7
        ? lengthFrom(elbow, 'below', 12 - up, 'forearm', (part) => at(12 - (12 - up) * part))
        : lengthFrom('wrist-crease', 'above', up, 'forearm', (part) => at(up * part)),
      betweenEnds('wrist-crease', elbow, up, 12, this.cun.forearm, (part) => at(12 * part)),
    ]);
  }
  /** Thigh at a height in decimetres. */
  thigh = (y: number, angle: Angle): Spot => this.#onLeg('upperleg01.L', 'lowerleg01.L', y, angle);
  /** Lower leg at a height in decimetres. */
  leg = (y: number, angle: Angle): Spot => this.#onLeg('lowerleg01.L', 'foot.L', y, angle);
  /** Above the outer ankle, the inner ankle, or below the crease of the knee or the kneecap. */
  aboveOuterAnkle = (up: number, angle: Angle): Spot =>
    this.#alongLeg('lateral malleolus', up, 16, this.cun.leg, angle, 'outer-ankle', 'knee-crease');
  aboveInnerAnkle = (up: number, angle: Angle): Spot =>
    this.#alongLeg('medial malleolus', up, 15, this.cun.innerLeg, angle, 'inner-ankle', 'kneecap');
  belowKnee = (down: number, angle: Angle): Spot =>
    this.#alongLeg('popliteal crease, middle', down, 16, -this.cun.leg, angle, 'knee-crease', 'outer-ankle');
  belowPatella = (down: number, angle: Angle): Spot =>
    this.#alongLeg('patellar ligament, outer side', down, 16, -this.cun.shin, angle, 'kneecap', 'ankle-crease');

  #alongLeg(
    start: LandmarkName,
    size: number,
    whole: number,
    cun: number,
    angle: Angle,
    from: GuideEnd,
    to: GuideEnd,
  ): Spot {
    const at = (height: number): Spot => this.leg(this.height(start) + height * cun, angle);
    return this.#guided(at(size), [betweenEnds(from, to, size, whole, Math.abs(cun), (part) => at(part * whole))]);
  }

  /** Above a corner of the kneecap, in cun of the thigh; `right` in decimetres. */
  aboveKneecap(corner: 'inner' | 'outer', up: number, right: number): Spot {
    const at = (part: number): Spot =>
      this.by(`patella, upper ${corner} corner`, right * part, part * up * this.cun.thigh);
    return this.#guided(at(1), [lengthFrom(`kneecap-${corner}-corner`, 'above', up, 'thigh', at)]);
  }

  height(name: LandmarkName): number {
    return this.place(this.at(name))[1];
  }

  backOfLeg = (x: number, y: number): Spot => see(this.body, { sight: 'back', u: x, v: y, parts: leftLeg });
  // On hand and foot, places between the bones are seen, not measured.
  backOfHand = (x: number, y: number): Spot => this.carried('back', x, y, leftArm);
  palm = (x: number, y: number): Spot => this.carried('front', x, y, leftArm);
  thumbEdge = (z: number, y: number): Spot => this.carried('outer', z, y, leftArm);
  littleEdge = (z: number, y: number): Spot => this.carried('inner', z, y, leftArm);
  topOfFoot = (x: number, z: number): Spot => this.carried('above', x, z, FOOT);
  sole = (x: number, z: number): Spot => this.carried('below', x, z, FOOT);
  innerFoot = (z: number, y: number): Spot => this.carried('inner', z, y, leftLeg);
  outerFoot = (z: number, y: number): Spot => this.carried('outer', z, y, leftLeg);
  toetip = (x: number): Spot => this.carried('front', x, -8.09, FOOT);
  /** The end of a finger; 1 is the thumb. */
  fingertip(finger: number): Spot {
    const [from, to] = [joint(this.body, `finger${finger}-3.L`), joint(this.body, `finger${finger}-3.L`, 'tail')];
    return exit(this.body, lerp(from, to, 0.8), normalize(sub(to, from)), leftArm);
  }

  /**
   * Part of the way from one place to another, along a straight line as it is sighted: how a hand lays a ruler, and how
   * a picture shows one. Taken over curved skin, the third of the buttock would leave the line that it is the third of.
   */
  between(sight: Sight, from: NamedSpot, to: NamedSpot, t: number): Spot {
    const along = this.#straight(sight, from[1], to[1]);
    // Its own length, in the width of the thumb.
    const whole = distance(this.place(from[1]), this.place(to[1])) / this.cun.finger;
    return this.#guided(along(t), [betweenEnds(from[0], to[0], t * whole, whole, this.cun.finger, along, sight)]);
  }
  midpoint = (sight: Sight, from: NamedSpot, to: NamedSpot): Spot => this.between(sight, from, to, 0.5);
  /** On such a line, at a height. */
  levelBetween(sight: Sight, from: NamedSpot, to: NamedSpot, height: number): Spot {
    const [a, b] = [this.place(from[1])[1], this.place(to[1])[1]];
    return this.between(sight, from, to, (height - a) / (b - a));
  }
  /** On such a line, so many cun of the upper arm from its start. */
  downArm(from: NamedSpot, to: Spot, size: number): Spot {
    const along = this.#straight('back', from[1], to);
    const [a, b] = [from[1], to].map((spot) => coordinates('back', this.place(spot))) as [UV, UV];
    const part = (size * this.cun.upperArm) / Math.hypot(b[0] - a[0], b[1] - a[1]);
    return this.#guided(along(part), [lengthFrom(from[0], 'below', size, 'upperArm', (t) => along(part * t), 'back')]);
  }
  #straight(sight: Sight, from: Spot, to: Spot): (part: number) => Spot {
    const [a, b] = [from, to].map((spot) => coordinates(sight, this.place(spot))) as [UV, UV];
    // Seen from the side, the arm hangs before the hip.
    const parts: Parts = sight === 'outer' ? trunk : () => true;
    return (t) => see(this.body, { sight, u: a[0] + (b[0] - a[0]) * t, v: a[1] + (b[1] - a[1]) * t, parts });
  }

  #onArm(lower: 'elbow' | 'wrist', upper: 'shoulder' | 'elbow', up: number, angle: Angle): Spot {
    const limb = ({ body, joints }: Anatomy): Limb => ({
      body,
      lower: joints[lower],
      upper: joints[upper],
      parts: leftArm,
      isUpright: false,
    });
    return this.#onLimb(limb, up / distance(this.joints[lower], this.joints[upper]), angle);
  }

  #onLeg(upper: string, lower: string, y: number, angle: Angle): Spot {
    const limb = ({ body }: Anatomy): Limb => ({
      body,
      lower: joint(body, lower),
      upper: joint(body, upper),
      parts: leftLeg,
      isUpright: true,
    });
    const [from, to] = [joint(this.body, lower)[1], joint(this.body, upper)[1]];
    return this.#onLimb(limb, (y - from) / (to - from), angle);
  }

  /**
   * How high is measured on this body; the side of the limb is where the skin of the neutral one is that has the angle.
   */
  #onLimb(limbOf: (anatomy: Anatomy) => Limb, part: number, angle: Angle): Spot {
    const own = limbOf(this);
    if (this.#neutral === this) return around(own, part, angle);
    return around(own, part, angleOf(own, this.place(around(limbOf(this.#neutral), part, angle))));
  }

  /** So many cun from the midline, in a straight line. */
  #skullAside(angle: number, lateral: number): Spot {
    let spot = this.#skullSpot(angle, 0);
    for (let round = 0; round < 6; round++) {
      const turn = Math.asin(Math.min(1, (lateral * this.cun.head) / distance(this.skullCentre, this.place(spot))));
      spot = this.#skullSpot(angle, turn);
    }
    return spot;
  }

  /** The skin seen from inside the head: `angle` in degrees from forward over the top, `turn` in radians outward. */
  #skullSpot(angle: number, turn: number): Spot {
    const radians = (angle * Math.PI) / 180;
    const direction: Vec = [Math.sin(turn), Math.cos(turn) * Math.sin(radians), Math.cos(turn) * Math.cos(radians)];
    return exit(this.body, this.skullCentre, direction, LANDMARKS.tragus.parts);
  }

  #walkSkull(): { angle: number; arc: number; place: Vec }[] {
    const steps: { angle: number; arc: number; place: Vec }[] = [];
    let before: Vec | undefined;
    for (let angle = -20; angle <= 270; angle++) {
      const place = this.place(this.#skullSpot(angle, 0));
      steps.push({ angle, arc: (steps.at(-1)?.arc ?? 0) + (before ? distance(before, place) : 0), place });
      before = place;
    }
    return steps;
  }
}

type UV = readonly [u: number, v: number];
type NamedSpot = readonly [name: GuideEnd, spot: Spot];

/** Angles of the arm beyond which its skin is behind, and before which it is on the side of the body. */
const BACK_OF_ARM = 150;
const INNER_ARM = -100;
/** How many cun from the midline the nipples are. */
const NIPPLE_LINE = 4;
/** How much higher a rib space lies 6 cun from the midline than beside the breastbone, in cun. */
const RISE: Readonly<Record<number, number>> = { 1: 1.35, 2: 0.65, 3: 0.32 };
/** Midway along the ridge, which rises towards the neck. */
const HALF_OF_SHOULDER = 0.517;
const SHOULDER: Parts = (part) => /^(?:spine|breast|clavicle|shoulder|neck)/.test(part);
const isFarDown = (part: string): boolean => /^(?:lowerleg|foot|toe)/.test(part);
const FOOT: Parts = (part) => /^(?:foot|toe).*\.L$/.test(part);

/** So many cun from a hairline are said in fingers, more as a part of the way to the top of the head. */
const IN_FINGERS = 1;
/** Of the top of the head, in cun behind the front hairline. */
const VERTEX = 4.58;
