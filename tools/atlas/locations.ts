/**
 * Where every point is: its rule, from the `anchor` column of `facts/points.tsv` (WHO 2008 for the 361, the sources
 * named there for the 55 others), turned into a place on the skin. Most have one place; several where a name
 * stands for a group of spots; none where a point lies inside the mouth or the nose. Paired points are given for the
 * left side.
 */
import type { Spot } from '../body/surface.js';
import { leftLeg } from '../body/camera.js';
import { lerp } from '../body/vec.js';
import { LANDMARKS } from './landmarks.js';
import type { Anatomy } from './place.js';

const COCCYX = 'tip of the coccyx';

export type Rule = (a: Anatomy) => Spot | readonly Spot[];
type Rules = Readonly<Record<string, Rule>>;

const from = (entries: readonly (readonly [code: string, rule: Rule])[]): Rules => Object.fromEntries(entries);

/** LU: from the chest along the thumb side of the inner arm. */
const LUNG: Rules = {
  LU1: (a) => a.by('coracoid hollow', 0, -a.cun.front * 0.85),
  LU2: (a) => a.at('coracoid hollow'),
  LU3: (a) => a.upperArm(6, 55),
  LU4: (a) => a.upperArm(5, 55),
  // Right beside the tendon of the biceps.
  LU5: (a) => a.forearm(12, 15),
  LU6: (a) => a.forearm(7, 42),
  LU7: (a) => a.forearm(1.5, 72),
  LU8: (a) => a.forearm(1, 52),
  LU9: (a) => a.forearm(0, 50),
  LU10: (a) => a.palm(3.53, 0.0),
  LU11: (a) => a.backOfHand(3.88, -0.335),
};

const LARGE_INTESTINE: Rules = {
  LI1: (a) => a.backOfHand(3.812, -1.17),
  LI2: (a) => a.thumbEdge(0.36, -0.72),
  LI3: (a) => a.thumbEdge(0.33, -0.54),
  LI4: (a) => a.backOfHand(3.49, -0.28),
  LI5: (a) => a.backOfHand(3.3, 0.15),
  LI6: (a) => a.forearm(3, 101),
  LI7: (a) => a.forearm(5, 95),
  LI8: (a) => a.forearm(8, 87),
  LI9: (a) => a.forearm(9, 84),
  LI10: (a) => a.forearm(10, 81),
  LI11: (a) => a.forearm(12, 75),
  LI12: (a) => a.upperArm(1, 105),
  LI13: (a) => a.upperArm(3, 88),
  LI14: (a) => a.upperArm(7, 82),
  LI15: (a) => a.at('shoulder hollow, front'),
  LI16: (a) => a.at('shoulder hollow, top'),
  LI17: (a) => a.at('sternocleidomastoid, back edge, lower'),
  LI18: (a) => a.at('sternocleidomastoid, middle, upper'),
  LI19: (a) => a.by('philtrum, middle', 0.5 * a.cun.face, 0),
  LI20: (a) => a.at('ala nasi, middle'),
};

const rows = (codes: readonly string[], rule: (index: number) => Rule): Rules => from(codes.map((code, index) => [code, rule(index)]));
const numbers = (prefix: string, first: number, last: number): string[] => Array.from({ length: last - first + 1 }, (_, i) => `${prefix}${first + i}`);

const stomach8 = (a: Anatomy): Spot => a.skull(0.5, 4.5, 0.5);

const STOMACH: Rules = {
  ST1: (a) => a.at('infraorbital margin'),
  ST2: (a) => a.at('infraorbital foramen'),
  ST3: (a) => a.near('infraorbital foramen', 0, -0.24),
  ST4: (a) => a.by('mouth angle', 0.4 * a.cun.finger, 0),
  ST5: (a) => a.at('masseter, front edge'),
  ST6: (a) => a.near('mandible angle', 0.12, 0.13),
  ST7: (a) => a.near('zygomatic arch, middle', 0, -0.09),
  // The corner of the hairline lies half a cun further back than its middle; no more, or it would leave the forehead.
  ST8: stomach8,
  ST9: (a) => a.at('sternocleidomastoid, front edge, upper'),
  ST10: (a) => a.at('sternocleidomastoid, front edge, lower'),
  ST11: (a) => a.at('collar bone, between the heads'),
  ST12: (a) => a.front(4 * a.cun.front, a.height('supraclavicular fossa')),
  ST13: (a) => a.front(4 * a.cun.front, a.height('collar bone, lower edge, middle')),
  ...rows(['ST14', 'ST15', 'ST16'], (i) => (a) => a.chest(i + 1, 4)),
  ST17: (a) => a.at('nipple'),
  ST18: (a) => a.chest(5, 4),
  ...rows(numbers('ST', 19, 30), (i) => (a) => a.belly(6 - i, 2)),
  // Level with the lower border of the pubic bone, which nothing shows: a quarter of the line is 2 mm away.
  ST31: (a) => a.between('front', ['hip-bone-tip', a.at('anterior superior iliac spine')], ['kneecap-outer-corner', a.at('patella, upper outer corner')], 1 / 4),
  ST32: (a) => a.levelBetween('front', ['kneecap-outer-corner', a.at('patella, upper outer corner')], ['hip-bone-tip', a.at('anterior superior iliac spine')], a.height('patella, upper outer corner') + 6 * a.cun.thigh),
  ST33: (a) => a.aboveKneecap('outer', 3, 0.02),
  ST34: (a) => a.aboveKneecap('outer', 2, 0.01),
  ST35: (a) => a.at('patellar ligament, outer side'),
  // A finger’s width outside the crest of the shin: the line from ST35 to ST41 runs along that crest on this body.
  ...rows(['ST36', 'ST37', 'ST38', 'ST39'], (i) => (a) => a.belowPatella([3, 6, 8, 9][i] as number, [44, 42, 40, 39][i] as number)),
  // A finger’s width outside ST38.
  ST40: (a) => a.belowPatella(8, 62),
  ST41: (a) => a.at('front of the ankle'),
  ST42: (a) => a.topOfFoot(1.31, 0.58),
  ST43: (a) => a.topOfFoot(1.375, 0.86),
  ST44: (a) => a.near('toe web 2', 0, -0.02),
  ST45: (a) => a.topOfFoot(1.408, 1.61),
};

const SPLEEN: Rules = {
  SP1: (a) => a.topOfFoot(1.065, 1.55),
  SP2: (a) => a.innerFoot(1.18, -8.02),
  SP3: (a) => a.innerFoot(0.8, -8.03),
  SP4: (a) => a.innerFoot(0.5, -8.03),
  SP5: (a) => a.innerFoot(0.05, -7.69),
  SP6: (a) => a.aboveInnerAnkle(3, -108),
  SP7: (a) => a.aboveInnerAnkle(6, -106),
  SP8: (a) => a.aboveInnerAnkle(10, -104),
  SP9: (a) => a.aboveInnerAnkle(13, -98),
  SP10: (a) => a.aboveKneecap('inner', 2, -0.04),
  SP11: (a) => a.between('front', ['groin', a.front(3.5 * a.cun.front, a.height('pubic symphysis, upper border'))], ['kneecap-inner-corner', a.at('patella, upper inner corner')], 1 / 3),
  SP12: (a) => a.front(3.5 * a.cun.front, a.height('pubic symphysis, upper border')),
  SP13: (a) => a.belly(-4.3, 4),
  SP14: (a) => a.belly(-1.3, 4),
  SP15: (a) => a.belly(0, 4),
  SP16: (a) => a.belly(3, 4),
  ...rows(['SP17', 'SP18', 'SP19', 'SP20'], (i) => (a) => a.chest(5 - i, 6)),
  SP21: (a) => a.flank(0.06, 3.28),
};

const HEART: Rules = {
  HT1: (a) => a.near('anterior axillary fold', 0.04, 0.12),
  HT2: (a) => a.upperArm(3, -72),
  HT3: (a) => a.forearm(12, -56),
  HT4: (a) => a.forearm(1.5, -52),
  HT5: (a) => a.forearm(1, -52),
  HT6: (a) => a.forearm(0.5, -52),
  HT7: (a) => a.forearm(0, -52),
  HT8: (a) => a.palm(2.99, -0.46),
  HT9: (a) => a.backOfHand(2.848, -1.105),
};

const SMALL_INTESTINE: Rules = {
  SI1: (a) => a.backOfHand(2.743, -1.098),
  SI2: (a) => a.littleEdge(0.35, -0.7),
  SI3: (a) => a.littleEdge(0.31, -0.5),
  SI4: (a) => a.littleEdge(0.27, 0.02),
  SI5: (a) => a.backOfHand(2.85, 0.17),
  SI6: (a) => a.forearm(1, -150),
  SI7: (a) => a.forearm(5, -122),
  SI8: (a) => a.upperArm(0.3, -140),
  SI9: (a) => a.by('posterior axillary fold', 0, a.cun.back),
  SI10: (a) => a.near('posterior axillary fold', 0, 0.66),
  SI11: (a) => a.between('back', ['shoulder-blade-ridge', a.at('scapular spine, middle')], ['shoulder-blade-tip', a.at('scapula, lower angle')], 1 / 3),
  SI12: (a) => a.near('scapular spine, middle', 0, 0.2),
  SI13: (a) => a.near('scapular spine, inner end', 0.06, 0.14),
  SI14: (a) => a.back(3, 'T1'),
  SI15: (a) => a.back(2, 'C7'),
  SI16: (a) => a.at('sternocleidomastoid, back edge, upper'),
  SI17: (a) => a.at('sternocleidomastoid, below the ear'),
  SI18: (a) => a.at('zygomatic bone, lower border'),
  SI19: (a) => a.near('tragus', 0.04, 0),
};

const INNER_LINE = ['T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'T9', 'T10', 'T11', 'T12', 'L1', 'L2', 'L3', 'L4', 'L5', 'S1', 'S2', 'S3', 'S4'];
const OUTER_LINE = ['T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'T9', 'T10', 'T11', 'T12', 'L1', 'L2', 'S2', 'S4'];

const BLADDER: Rules = {
  BL1: (a) => a.near('inner canthus', -0.02, 0.025),
  BL2: (a) => a.at('eyebrow, medial end'),
  BL3: (a) => a.skull(0.5, 0.75),
  ...rows(['BL4', 'BL5', 'BL6', 'BL7', 'BL8'], (i) => (a) => a.skull([0.5, 1, 2.5, 4, 5.5][i] as number, 1.5)),
  BL9: (a) => a.occiput(2.5, 1.3),
  BL10: (a) => a.occiput(0.5, 1.3),
  ...rows(numbers('BL', 11, 30), (i) => (a) => a.back(1.5, INNER_LINE[i] as string)),
  ...rows(['BL31', 'BL32', 'BL33', 'BL34'], (i) => (a) => a.back([0.85, 0.75, 0.66, 0.58][i] as number, `S${i + 1}`)),
  BL35: (a) => a.back(0.5, COCCYX),
  BL36: (a) => a.at('gluteal fold'),
  BL37: (a) => a.backOfLeg(lerp(a.place(a.at('gluteal fold')), a.place(a.at('popliteal crease, middle')), 6 / 14)[0], a.height('gluteal fold') - 6 * a.cun.backThigh),
  BL38: (a) => a.by('popliteal crease, middle', 0.17, a.cun.backThigh),
  BL39: (a) => a.near('popliteal crease, middle', 0.19, 0),
  BL40: (a) => a.at('popliteal crease, middle'),
  ...rows(numbers('BL', 41, 54), (i) => (a) => a.back(3, OUTER_LINE[i] as string)),
  BL55: (a) => a.belowKnee(2, 180),
  BL56: (a) => a.belowKnee(5, 180),
  BL57: (a) => a.belowKnee(8, 180),
  BL58: (a) => a.aboveOuterAnkle(7, 152),
  BL59: (a) => a.aboveOuterAnkle(3, 138),
  BL60: (a) => a.outerFoot(-0.37, -7.62),
  BL61: (a) => a.outerFoot(-0.37, -7.98),
  BL62: (a) => a.outerFoot(-0.17, -7.82),
  BL63: (a) => a.outerFoot(0, -8.02),
  // Just in front of the tuberosity.
  BL64: (a) => a.outerFoot(0.295, -8.07),
  BL65: (a) => a.outerFoot(0.68, -8.07),
  BL66: (a) => a.outerFoot(0.95, -8.09),
  BL67: (a) => a.topOfFoot(1.797, 1.235),
};

const KIDNEY: Rules = {
  KI1: (a) => a.sole(1.38, 1.26 - (1.26 + 0.66) / 3),
  KI2: (a) => a.innerFoot(0.2, -7.98),
  KI3: (a) => a.innerFoot(-0.335, -7.58),
  KI4: (a) => a.innerFoot(-0.38, -7.73),
  KI5: (a) => a.beside(a.innerFoot(-0.335, -7.58), 'inner', 0, -a.cun.foot, leftLeg),
  KI6: (a) => a.by('medial malleolus', 0, -a.cun.foot),
  // At the front edge of the tendon, which is 1.5 cm thick.
  KI7: (a) => a.aboveInnerAnkle(2, -155),
  KI8: (a) => a.aboveInnerAnkle(2, -112),
  KI9: (a) => a.aboveInnerAnkle(5, -136),
  KI10: (a) => a.near('popliteal crease, middle', -0.24, 0),
  ...rows(numbers('KI', 11, 16), (i) => (a) => a.belly(i - 5, 0.5)),
  ...rows(numbers('KI', 17, 21), (i) => (a) => a.belly(i + 2, 0.5)),
  ...rows(numbers('KI', 22, 26), (i) => (a) => a.chest(5 - i, 2)),
  KI27: (a) => a.front(2 * a.cun.front, a.height('collar bone, lower edge, inner')),
};

const PERICARDIUM: Rules = {
  PC1: (a) => a.chest(4, 5),
  PC2: (a) => a.upperArm(7, 12),
  PC3: (a) => a.forearm(12, -14),
  PC4: (a) => a.forearm(5, -2),
  PC5: (a) => a.forearm(3, -2),
  PC6: (a) => a.forearm(2, -2),
  PC7: (a) => a.forearm(0, -2),
  PC8: (a) => a.palm(3.38, -0.44),
  PC9: (a) => a.fingertip(3),
};

const TRIPLE_ENERGIZER: Rules = {
  // Outside the corner of the nail, as the other points at nails.
  TE1: (a) => a.backOfHand(2.985, -1.345),
  TE2: (a) => a.at('finger web 4'),
  TE3: (a) => a.backOfHand(2.985, -0.48),
  TE4: (a) => a.backOfHand(3.0, 0.2),
  TE5: (a) => a.forearm(2, 178),
  TE6: (a) => a.forearm(3, 178),
  TE7: (a) => a.forearm(3, -162),
  TE8: (a) => a.forearm(4, 178),
  TE9: (a) => a.forearm(7, 178),
  TE10: (a) => a.upperArm(1, 180),
  TE11: (a) => a.upperArm(2, 180),
  TE12: (a) => a.upperArm(5, 172),
  TE13: (a) => a.downArm(['shoulder-corner', a.at('acromial angle')], a.upperArm(0, 180), 3),
  TE14: (a) => a.near('acromial angle', 0.06, -0.1),
  TE15: (a) => a.midpoint('back', ['shoulder-top', a.shoulderRidge()], ['shoulder-blade-corner', a.near('scapular spine, inner end', 0.06, 0.14)]),
  TE16: (a) => a.at('sternocleidomastoid, back edge, top'),
  TE17: (a) => a.at('behind the earlobe'),
  TE18: (a) => a.at('behind the ear, lower third'),
  TE19: (a) => a.at('behind the ear, upper third'),
  TE20: (a) => a.at('ear apex'),
  TE21: (a) => a.near('supratragic notch', 0.03, 0),
  TE22: (a) => a.near('ear root, front', 0.05, 0),
  TE23: (a) => a.at('eyebrow, lateral end'),
};

/** On the curve around the ear from GB9 to GB12, which bends backwards. */
const roundEar = (a: Anatomy, t: number): Spot => {
  const [ear, bend] = [a.place(a.at('ear apex')), a.place(a.temple(-0.12, 7.6))];
  const [start, end] = [a.place(a.temple(0.3, 7.57)), a.place(a.at('mastoid'))];
  const at = (axis: 1 | 2): number =>
    (1 - t) ** 2 * (axis === 1 ? ear[1] + 2 * a.headCun : start[2]) + 2 * t * (1 - t) * bend[axis] + t ** 2 * end[axis];
  return a.beside(a.at('ear apex'), 'outer', at(2) - ear[2], at(1) - ear[1], LANDMARKS.tragus.parts);
};

const GALLBLADDER: Rules = {
  GB1: (a) => a.by('outer canthus', 0.5 * a.cun.face, 0),
  GB2: (a) => a.near('intertragic notch', 0.03, 0),
  GB3: (a) => a.near('zygomatic arch, middle', 0, 0.08),
  ...rows(['GB4', 'GB5', 'GB6'], (i) => (a) => a.overHead(stomach8(a), a.at('temple hairline'), (i + 1) / 4)),
  GB7: (a) => a.at('temple hairline'),
  GB8: (a) => a.by('ear apex', 0, 1.5 * a.headCun),
  GB9: (a) => roundEar(a, 0),
  GB10: (a) => roundEar(a, 1 / 3),
  GB11: (a) => roundEar(a, 2 / 3),
  GB12: (a) => a.at('mastoid'),
  GB13: (a) => a.skull(0.5, 3),
  GB14: (a) => a.by('eyebrow, middle', 0, a.cun.face),
  ...rows(['GB15', 'GB16', 'GB17', 'GB18'], (i) => (a) => a.skull([0.5, 1.5, 2.5, 4][i] as number, 2.25)),
  GB19: (a) => a.occiput(2.5, 2.25),
  GB20: (a) => a.at('occipital hollow'),
  GB21: (a) => a.shoulderRidge(),
  GB22: (a) => a.at('armpit line at rib space 4'),
  GB23: (a) => a.by('armpit line at rib space 4', a.cun.front, 0),
  GB24: (a) => a.chest(7, 4),
  GB25: (a) => a.at('rib 12, free end'),
  GB26: (a) => a.by('rib 11, free end', 0, a.height('umbilicus') - a.height('rib 11, free end')),
  GB27: (a) => a.front(a.place(a.near('anterior superior iliac spine', -0.1, 0))[0], a.height('umbilicus') - 3 * a.cun.lowerBelly),
  GB28: (a) => a.front(a.place(a.near('anterior superior iliac spine', -0.18, 0))[0], a.height('umbilicus') - 3.3 * a.cun.lowerBelly),
  GB29: (a) => a.midpoint('outer', ['hip-bone-tip', a.at('anterior superior iliac spine')], ['hip-knob', a.at('greater trochanter')]),
  GB30: (a) => a.between('back', ['hip-knob', a.at('greater trochanter')], ['tailbone-gap', a.back(0, 'S4')], 1 / 3),
  GB31: (a) => a.thigh(a.height('popliteal crease, middle') + 9.1 * a.cun.outerThigh, 97),
  GB32: (a) => a.thigh(a.height('popliteal crease, middle') + 7 * a.cun.outerThigh, 97),
  GB33: (a) => a.outerFoot(-0.02, -3.12),
  // In front of the head of the fibula, on the line of GB33 and GB36; further forward it would lie on the shin. The
  // head is felt no more exactly than to a tenth of a cun, so its lower edge is put at two.
  GB34: (a) => a.belowKnee(2, 90),
  GB35: (a) => a.aboveOuterAnkle(7, 112),
  GB36: (a) => a.aboveOuterAnkle(7, 80),
  GB37: (a) => a.aboveOuterAnkle(5, 80),
  GB38: (a) => a.aboveOuterAnkle(4, 80),
  GB39: (a) => a.aboveOuterAnkle(3, 80),
  GB40: (a) => a.outerFoot(0.06, -7.72),
  GB41: (a) => a.topOfFoot(1.6, 0.45),
  GB42: (a) => a.topOfFoot(1.665, 0.74),
  GB43: (a) => a.near('toe web 4', 0, -0.02),
  GB44: (a) => a.topOfFoot(1.678, 1.4),
};

const LIVER: Rules = {
  LR1: (a) => a.topOfFoot(1.228, 1.55),
  LR2: (a) => a.near('toe web 1', 0, -0.02),
  LR3: (a) => a.topOfFoot(1.23, 0.76),
  LR4: (a) => a.innerFoot(0.2, -7.56),
  LR5: (a) => a.aboveInnerAnkle(5, -58),
  LR6: (a) => a.aboveInnerAnkle(7, -58),
  LR7: (a) => a.aboveInnerAnkle(13, -126),
  LR8: (a) => a.leg(a.height('popliteal crease, middle'), -122),
  LR9: (a) => a.thigh(a.height('patella, upper border') + 4 * a.cun.thigh, -84),
  LR10: (a) => a.front(2.1 * a.cun.front, a.height('pubic symphysis, upper border') - 3 * a.cun.thigh),
  LR11: (a) => a.front(2.1 * a.cun.front, a.height('pubic symphysis, upper border') - 2 * a.cun.thigh),
  LR12: (a) => a.front(2.5 * a.cun.front, a.height('pubic symphysis, upper border')),
  LR13: (a) => a.at('rib 11, free end'),
  LR14: (a) => a.chest(6, 4),
};

const GOVERNOR_LEVELS = ['L4', 'L2', 'L1', 'T11', 'T10', 'T9', 'T7', 'T6', 'T5', 'T3', 'T1', 'C7'];

const GOVERNOR: Rules = {
  GV1: (a) => a.back(0, COCCYX, -0.18),
  GV2: (a) => a.back(0, 'S4'),
  ...rows(numbers('GV', 3, 14), (i) => (a) => a.back(0, GOVERNOR_LEVELS[i] as string)),
  GV15: (a) => a.occiput(0.5, 0),
  GV16: (a) => a.occiput(1, 0),
  GV17: (a) => a.occiput(2.5, 0),
  GV18: (a) => a.occiput(4, 0),
  GV19: (a) => a.occiput(5.5, 0),
  GV20: (a) => a.vertex(0, 0),
  ...rows(['GV21', 'GV22', 'GV23', 'GV24'], (i) => (a) => a.skull([3.5, 2, 1, 0.5][i] as number, 0)),
  GV25: (a) => a.at('nose tip'),
  GV26: (a) => a.at('philtrum, middle'),
  GV27: (a) => a.at('upper lip tubercle'),
  // Inside the upper lip.
  GV28: () => [],
};

const CONCEPTION: Rules = {
  CV1: (a) => a.perineum(0.05),
  ...rows(['CV2', 'CV3', 'CV4', 'CV5', 'CV6', 'CV7', 'CV8', 'CV9', 'CV10', 'CV11', 'CV12', 'CV13', 'CV14'], (i) => (a) => a.belly([-5, -4, -3, -2, -1.5, -1, 0, 1, 2, 3, 4, 5, 6][i] as number, 0)),
  CV15: (a) => a.belly(7, 0),
  CV16: (a) => a.chest(5, 0),
  ...rows(['CV17', 'CV18', 'CV19', 'CV20'], (i) => (a) => a.chest(4 - i, 0)),
  CV21: (a) => a.front(0, a.height('suprasternal notch') - a.cun.sternum),
  CV22: (a) => a.at('suprasternal notch'),
  CV23: (a) => a.at('hyoid bone'),
  CV24: (a) => a.at('mentolabial sulcus'),
};

const EXTRA: Rules = {
  'EX-HN1': (a) => [a.vertex(-1, 0), a.vertex(1, 0), a.vertex(0, a.headCun / a.cun.head)],
  'EX-HN2': (a) => a.skull(1, 2.25),
  'EX-HN3': (a) => a.at('glabella'),
  'EX-HN4': (a) => a.at('eyebrow, middle'),
  // A finger’s width behind the middle between the ends of brow and lids.
  'EX-HN5': (a) => a.temple(1.08, 7.54),
  'EX-HN6': (a) => a.near('ear apex', 0, -0.03),
  'EX-HN7': (a) => a.near('infraorbital margin', 0.08, 0.01),
  'EX-HN8': (a) => a.at('ala nasi, upper end'),
  // Inside the nose and the mouth.
  'EX-HN9': () => [],
  'EX-HN10': () => [],
  'EX-HN11': () => [],
  'EX-HN12': () => [],
  'EX-HN13': () => [],
  'EX-HN14': (a) => a.by('behind the earlobe', -a.cun.finger, 0),
  'EX-HN15': (a) => a.back(1, 'C7', (2 * (a.height('rear hairline') - a.spine('C7'))) / 3),
  'EX-HN-ANMIAN': (a) => a.midpoint('outer', ['earlobe-hollow', a.at('behind the earlobe')], ['nape-hollow', a.at('occipital hollow')]),
  'EX-HN-QIANZHENG': (a) => a.near('intertragic notch', 0.12, -0.06),
  'EX-HN-JIACHENGJIANG': (a) => a.by('mentolabial sulcus', a.cun.face, 0),
  'EX-CA1': (a) => a.belly(-4, 3),
  'EX-CA-TITUO': (a) => a.belly(-3, 4),
  // A triangle below the navel whose sides are as long as the mouth is wide.
  'EX-CA-SANJIAOJIU': (a) => a.front(a.place(a.at('mouth angle'))[0], a.height('umbilicus') - 2 * a.place(a.at('mouth angle'))[0] * Math.sin(Math.PI / 3)),
  'EX-B1': (a) => a.back(0.5, 'C7'),
  'EX-B2': (a) => [...numbers('T', 1, 12), ...numbers('L', 1, 5)].map((level) => a.back(0.5, level)),
  'EX-B3': (a) => a.back(1.5, 'T8'),
  'EX-B4': (a) => a.back(3.5, 'L1'),
  'EX-B5': (a) => a.back(0, 'L3'),
  'EX-B6': (a) => a.back(3, 'L4'),
  'EX-B7': (a) => a.back(3.5, 'L4'),
  'EX-B8': (a) => a.back(0, 'L5'),
  'EX-B9': (a) => a.back(0, COCCYX, 2 * a.cun.back),
  'EX-UE1': (a) => a.upperArm(0, 180),
  'EX-UE2': (a) => [a.forearm(4, 12), a.forearm(4, -2)],
  'EX-UE3': (a) => a.midpoint('back', ['thumb-hollow', a.backOfHand(3.3, 0.15)], ['wrist-hollow', a.backOfHand(3, 0.2)]),
  'EX-UE4': (a) => a.backOfHand(3.335, -1.06),
  'EX-UE5': (a) => a.backOfHand(3.8, -0.25),
  'EX-UE6': (a) => a.backOfHand(2.84, -0.88),
  'EX-UE7': (a) => [a.backOfHand(3.3, -0.22), a.backOfHand(2.94, -0.2)],
  'EX-UE8': (a) => a.backOfHand(3.4, -0.5),
  'EX-UE9': (a) => [a.at('finger web 1'), a.at('finger web 2'), a.at('finger web 3'), a.at('finger web 4')],
  'EX-UE10': (a) => [a.palm(3.66, -0.92), a.palm(3.32, -1.06), a.palm(3.06, -1.02), a.palm(2.84, -0.88)],
  'EX-UE11': (a) => [1, 2, 3, 4, 5].map((finger) => a.fingertip(finger)),
  'EX-UE-JIANQIAN': (a) => a.midpoint('front', ['shoulder-hollow', a.at('shoulder hollow, front')], ['armpit-fold', a.at('anterior axillary fold')]),
  'EX-LE1': (a) => [a.thigh(a.height('patella, upper outer corner') + 2 * a.cun.thigh, 62), a.by('patella, upper outer corner', 0.01 - 1.5 * a.cun.thigh, 2 * a.cun.thigh)],
  'EX-LE2': (a) => a.at('patella, upper border'),
  'EX-LE3': (a) => a.aboveKneecap('inner', 3, -0.06),
  'EX-LE4': (a) => a.at('patellar ligament, inner side'),
  'EX-LE5': (a) => [a.at('patellar ligament, inner side'), a.at('patellar ligament, outer side')],
  'EX-LE6': (a) => a.belowKnee(4, 88),
  'EX-LE7': (a) => a.belowPatella(5, 43),
  'EX-LE8': (a) => a.at('medial malleolus'),
  'EX-LE9': (a) => a.at('lateral malleolus'),
  'EX-LE10': (a) => [a.at('toe web 1'), a.at('toe web 2'), a.at('toe web 3'), a.at('toe web 4')],
  'EX-LE11': (a) => a.sole(1.355, 1.53),
  'EX-LE12': (a) => [1.13, 1.36, 1.505, 1.64, 1.755].map((x) => a.toetip(x)),
  'EX-LE-LINEITING': (a) => a.sole(1.385, 1.17),
};

/** Every rule by code, in the order of the meridians. */
export const LOCATIONS: Rules = {
  ...LUNG, ...LARGE_INTESTINE, ...STOMACH, ...SPLEEN, ...HEART, ...SMALL_INTESTINE, ...BLADDER, ...KIDNEY,
  ...PERICARDIUM, ...TRIPLE_ENERGIZER, ...GALLBLADDER, ...LIVER, ...GOVERNOR, ...CONCEPTION, ...EXTRA,
};
