/**
 * Landmarks that a hand can feel or an eye can see, on the left side of the neutral figure in anatomical
 * position; other bodies have them on the same triangle of the mesh (`carry.ts`). Each is where a line of sight meets
 * the skin: `front` and `back` look along z at (x, y), `outer` and `inner` along x at (z, y), `above` and `below` along
 * y at (x, z). Numbers are decimetres, read off shaded pictures with a grid unless `from` says otherwise.
 */
import { leftArm, leftLeg, torso as front, trunk } from '../body/camera.js';
import type { Parts } from '../body/surface.js';

export type Sight = 'front' | 'back' | 'outer' | 'inner' | 'above' | 'below';

export interface Landmark {
  readonly sight: Sight;
  readonly u: number;
  readonly v: number;
  readonly parts: Parts;
  /** How it was found. */
  readonly from: string;
}

/**
 * Landmarks that lie at the height of another one by definition. On other bodies the skin that carries them may have
 * slid a little up or down.
 */
export const LEVEL_WITH: Readonly<Record<string, string>> = {
  'patella, upper outer corner': 'patella, upper border',
  'patella, upper inner corner': 'patella, upper border',
  'patellar ligament, inner side': 'patellar ligament, outer side',
};

const head: Parts = (part) => !/^(?:upperarm|lowerarm|wrist|metacarpal|finger|clavicle|shoulder|breast)/.test(part);
const on =
  (parts: Parts) =>
  (sight: Sight, u: number, v: number, from: string): Landmark => ({ sight, u, v, parts, from });
const face = on(head);
const torso = on(front);
const flank = on(trunk);
const arm = on(leftArm);
const leg = on(leftLeg);
const shoulder = on(() => true);

export const LANDMARKS = {
  // Head and face
  glabella: face('front', 0, 7.6, 'flat place between the brows'),
  'eyebrow, medial end': face('front', 0.13, 7.6, 'inner end of the brow ridge'),
  'eyebrow, middle': face('front', 0.3, 7.64, 'brow ridge over the pupil'),
  'eyebrow, lateral end': face('front', 0.5, 7.6, 'outer end of the brow ridge'),
  'inner canthus': face('front', 0.155, 7.45, 'inner corner of the lids'),
  'outer canthus': face('front', 0.44, 7.48, 'outer corner of the lids'),
  pupil: face('front', 0.3, 7.45, 'middle of the lids'),
  'infraorbital margin': face('front', 0.3, 7.39, 'lower rim of the orbit below the pupil'),
  'infraorbital foramen': face('front', 0.3, 7.29, 'a centimetre below the rim, on the pupil line'),
  'nose tip': face('front', 0, 7.11, 'most forward place of the nose'),
  'ala nasi, middle': face('front', 0.195, 7.11, 'groove beside the wing of the nose'),
  'ala nasi, upper end': face('front', 0.165, 7.2, 'upper end of that groove'),
  'ala nasi, lower border': face('front', 0.14, 7.05, 'lower edge of the wing'),
  'philtrum, middle': face('front', 0, 6.96, 'midway from nose to upper lip'),
  'upper lip tubercle': face('front', 0, 6.87, 'middle of the upper lip’s edge'),
  'mouth angle': face('front', 0.23, 6.8, 'corner of the mouth'),
  'mentolabial sulcus': face('front', 0, 6.66, 'groove between lip and chin'),
  'zygomatic bone, lower border': face('front', 0.44, 7.13, 'below the cheekbone, under the outer canthus'),
  'mandible angle': face('outer', 0.66, 6.66, 'where the jaw’s edge turns up'),
  'masseter, front edge': face('outer', 0.97, 6.5, 'on the jaw’s edge in front of the chewing muscle'),
  'zygomatic arch, middle': face('outer', 0.78, 7.29, 'midway from cheekbone to ear'),
  tragus: face('outer', 0.6, 7.25, 'flap in front of the ear hole'),
  'supratragic notch': face('outer', 0.6, 7.34, 'notch above the tragus'),
  'intertragic notch': face('outer', 0.6, 7.15, 'notch below the tragus'),
  'ear root, front': face('outer', 0.63, 7.45, 'upper front end of the ear’s root'),
  'ear apex': face('outer', 0.44, 7.57, 'top of the ear'),
  'behind the earlobe': face('outer', 0.37, 7.04, 'hollow between lobe and mastoid'),
  mastoid: face('outer', 0.24, 6.96, 'lower back end of the bone behind the ear'),
  'behind the ear, lower third': face('outer', 0.24, 7.21, 'on the curve along the ear’s root'),
  'behind the ear, upper third': face('outer', 0.27, 7.43, 'on the curve along the ear’s root'),
  'temple hairline': face('outer', 0.68, 7.57, 'back edge of the temple’s hairline, level with the ear’s top'),
  'hyoid bone': face('front', 0, 6.28, 'fold between floor of the mouth and throat'),
  'laryngeal prominence': face('front', 0, 6.12, 'Adam’s apple: upper edge of the thyroid cartilage'),
  'cricoid cartilage': face('front', 0, 5.88, 'ring below it'),
  'sternocleidomastoid, front edge, upper': face('outer', 0.68, 6.12, 'at the height of the Adam’s apple'),
  'sternocleidomastoid, middle, upper': face('outer', 0.53, 6.12, 'the same'),
  'sternocleidomastoid, back edge, upper': face('outer', 0.36, 6.12, 'the same'),
  'sternocleidomastoid, front edge, lower': face('front', 0.24, 5.88, 'at the height of the cricoid'),
  'sternocleidomastoid, back edge, lower': face('outer', 0.43, 5.88, 'the same'),
  'sternocleidomastoid, below the ear': face('outer', 0.54, 6.68, 'front edge behind the jaw'),
  'sternocleidomastoid, back edge, top': face('outer', 0.24, 6.66, 'at the height of the jaw’s angle'),
  'rear hairline': face('back', 0, 6.72, 'half a cun of the head below the gap over C2, where GV15 lies'),
  'occipital hollow': face('back', 0.33, 6.98, 'between the origins of trapezius and sternocleidomastoid'),
  // Trunk, front
  'suprasternal notch': torso('front', 0, 5.42, 'between the inner ends of the collar bones'),
  'collar bone, between the heads': torso('front', 0.2, 5.5, 'above its inner end'),
  'collar bone, lower edge, inner': torso('front', 0.475, 5.3, 'below the collar bone, on the line of KI'),
  'collar bone, lower edge, middle': torso('front', 0.95, 5.38, 'the same, on the line of the nipple'),
  'supraclavicular fossa': torso('front', 0.95, 5.66, 'hollow above its middle'),
  nipple: torso('front', 0.95, 4.05, 'seen'),
  umbilicus: torso('front', 0, 2.05, 'seen'),
  'pubic symphysis, upper border': torso('front', 0, 0.58, 'level of the hip joints (bone upperleg01)'),
  'pubic symphysis, lower border': torso('front', 0, 0.18, '4 cm lower'),
  'anterior superior iliac spine': torso(
    'front',
    1.18,
    1.2,
    'front end of the iliac crest, three fifths of the way from navel to symphysis',
  ),
  'anterior axillary fold': shoulder('front', 1.42, 4.3, 'where the front fold of the armpit ends'),
  'coracoid hollow': torso('front', 1.42, 5.32, 'under the collar bone, at the shoulder'),
  'rib 11, free end': flank('outer', 0.12, 2.78, 'side of the waist, below the arch of the ribs'),
  'rib 12, free end': flank('outer', -0.2, 2.6, 'further back and lower'),
  'armpit line at rib space 4': flank('outer', 0.06, 3.86, 'middle of the flank, three finger-widths below the armpit'),
  // Trunk, back
  'acromion, outer end': shoulder('above', 1.8, 0.15, 'top of the shoulder’s tip'),
  'acromial angle': shoulder('back', 1.86, 5.28, 'back corner of the shoulder’s tip'),
  'shoulder hollow, front': shoulder('front', 1.9, 5.22, 'front hollow of the shoulder’s tip'),
  'shoulder hollow, top': shoulder('above', 1.42, 0, 'between collar bone and spine of the scapula'),
  'scapular spine, inner end': torso('back', 0.64, 5.29, 'at the height of T3'),
  'scapular spine, middle': torso('back', 1.15, 5.36, 'midway to the acromial angle'),
  'scapula, lower angle': torso('back', 0.78, 4.36, 'at the height of T7'),
  'posterior axillary fold': shoulder('back', 1.4, 4.52, 'top of the back fold of the armpit'),
  'greater trochanter': leg('outer', -0.02, 0.38, 'most outward place of the hip'),
  'gluteal fold': leg('back', 0.86, -0.32, 'middle of the crease below the buttock'),
  // Leg
  // The drawn kneecap ends below at the height of the crease behind the knee, as WHO has it, and is 5 cm high.
  'patella, upper border': leg('front', 1.12, -2.96, 'upper end of the kneecap'),
  'patella, upper outer corner': leg('front', 1.33, -2.96, 'the same, outside'),
  'patella, upper inner corner': leg('front', 0.92, -2.96, 'the same, inside'),
  'patellar ligament, outer side': leg('front', 1.29, -3.48, 'outer “eye” of the knee, just below its tip'),
  'patellar ligament, inner side': leg('front', 0.97, -3.48, 'inner “eye” of the knee'),
  'popliteal crease, middle': leg('back', 1.16, -3.43, 'fold behind the knee, at the joint (bone lowerleg01)'),
  // Both lie lower than is usual, by a centimetre: so this body has them, and all that is measured from there with it.
  'lateral malleolus': leg('outer', -0.17, -7.62, 'outer ankle, at the joint (bone foot)'),
  'medial malleolus': leg('inner', -0.1, -7.55, 'inner ankle, a little higher and further forward'),
  'heel tendon': leg('back', 1.24, -7.58, 'middle of the tendon'),
  'front of the ankle': leg('front', 1.25, -7.44, 'middle of the fold between leg and foot'),
  navicular: leg('inner', 0.17, -7.82, 'bump on the inner edge of the foot'),
  'metatarsal 1, base': leg('inner', 0.42, -7.97, 'on the inner edge'),
  'metatarsophalangeal joint 1': leg('inner', 0.98, -8.02, 'ball of the big toe'),
  'metatarsal 5, tuberosity': leg(
    'outer',
    0.23,
    -8.03,
    'bump in the outer edge, at 36 % of the foot’s length: 36 to 40 are usual',
  ),
  'metatarsophalangeal joint 5': leg('outer', 0.8, -8.07, 'ball of the little toe'),
  'toe web 1': leg('above', 1.205, 1.24, 'between big toe and second toe'),
  'toe web 2': leg('above', 1.39, 1.22, 'the next one'),
  'toe web 3': leg('above', 1.55, 1.15, 'the next one'),
  'toe web 4': leg('above', 1.68, 1.03, 'the last one'),
  heel: leg('below', 1.24, -0.6, 'back end of the sole'),
  sole: leg('below', 1.24, -0.3, 'where the heel stands on the ground'),
  // Hand
  'wrist crease, palm': arm('front', 3.06, 0.21, 'narrowest place, at the joint (bone wrist)'),
  'wrist crease, back': arm('back', 3.06, 0.21, 'the same, seen from the back'),
  'knuckle 2': arm('back', 3.53, -0.6, 'bump at the root of the index finger'),
  'knuckle 3': arm('back', 3.29, -0.64, 'the same, middle finger'),
  'knuckle 4': arm('back', 3.08, -0.63, 'the same, ring finger'),
  'knuckle 5': arm('back', 2.9, -0.57, 'the same, little finger'),
  'finger web 1': arm('back', 3.585, -0.27, 'between thumb and index finger'),
  'finger web 2': arm('back', 3.43, -0.73, 'the next one'),
  'finger web 3': arm('back', 3.185, -0.77, 'the next one'),
  'finger web 4': arm('back', 2.945, -0.71, 'the last one'),
} as const satisfies Readonly<Record<string, Landmark>>;
export type LandmarkName = keyof typeof LANDMARKS;

/**
 * The lower border of spinous processes, as heights on the back of the neutral figure. Those in this table by their
 * landmarks, the rest evenly between.
 */
const LEVELS: readonly (readonly [name: string, y: number])[] = [
  ['C2', 6.84],
  // Most prominent at the root of the neck.
  ['C7', 5.9],
  // Inner ends of the scapular spines.
  ['T3', 5.27],
  // Lower angles of the scapulae.
  ['T7', 4.36],
  // Midway between those and the iliac crests.
  ['T12', 3.14],
  // Narrowest of the waist.
  ['L2', 2.55],
  // Tops of the iliac crests.
  ['L4', 1.93],
  // Dimples over the posterior superior iliac spines.
  ['S2', 1.37],
  // Sacral hiatus, where the cleft of the buttocks begins.
  ['S4', 1.09],
  ['tip of the coccyx', 0.64],
];
const numbered = (letter: string, first: number, last: number): string[] =>
  Array.from({ length: last - first + 1 }, (_, i) => `${letter}${first + i}`);
const SPINE = [...numbered('C', 2, 7), ...numbered('T', 1, 12), ...numbered('L', 1, 5), ...numbered('S', 1, 4)];

/**
 * Height of a spinous process (`C2` … `S4`) or of a foramen of the sacrum, on a body where `heightAt` says at what
 * height it has the skin that the neutral figure has at y, on the midline of the back. @throws for any other name.
 */
export function spineLevel(name: string, heightAt: (y: number) => number): number {
  const known = LEVELS.find(([each]) => each === name);
  if (known) return heightAt(known[1]);
  const index = SPINE.indexOf(name);
  const above = LEVELS.findLast(([each]) => SPINE.includes(each) && SPINE.indexOf(each) <= index);
  const below = LEVELS.find(([each]) => SPINE.indexOf(each) >= index);
  if (index < 0 || !above || !below) throw new Error(`there is no spinous process ${name}`);
  const [from, to] = [SPINE.indexOf(above[0]), SPINE.indexOf(below[0])];
  const [upper, lower] = [heightAt(above[1]), heightAt(below[1])];
  return upper + ((lower - upper) * (index - from)) / (to - from);
}
