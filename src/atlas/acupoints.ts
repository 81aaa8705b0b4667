import type { Code } from './codes.js';

/** What is known of a point, whatever a dataset says about it. */
export interface Acupoint {
  readonly code: Code;
  readonly hanzi: string;
  readonly pinyin: string;
  readonly english: string;
  /** The body region, as a key of the interface messages. */
  readonly region: Region;
  /** Points beside the midline lie on both sides of the body. */
  readonly paired: boolean;
}

/** Body regions that the points of the atlas lie in (region column of `facts/points.tsv`). */
export type Region = 'lower-back' | 'buttock' | 'knee-back' | 'ankle' | 'foot-dorsum' | 'sole' | 'hand-dorsum' | 'forearm';

const paired = (code: Code, hanzi: string, pinyin: string, english: string, region: Region): Acupoint => ({
  code,
  hanzi,
  pinyin,
  english,
  region,
  paired: true,
});

/**
 * The points of the source articles. Names: WHO 2008 and the Wikipedia list of acupuncture points, pinyin
 * checked character by character (`facts/points-sources.md` §3–4); the English name is the one that
 * acupressure books use.
 */
const POINTS: readonly Acupoint[] = [
  paired('LI4', '合谷', 'Hégǔ', 'Union Valley', 'hand-dorsum'),
  paired('LI10', '手三里', 'Shǒusānlǐ', 'Arm Three Miles', 'forearm'),
  paired('BL23', '肾俞', 'Shènshū', 'Sea of Vitality', 'lower-back'),
  paired('BL40', '委中', 'Wěizhōng', 'Commanding Middle', 'knee-back'),
  paired('BL52', '志室', 'Zhìshì', 'Will’s Chamber', 'lower-back'),
  paired('BL53', '胞肓', 'Bāohuāng', 'Womb and Vitals', 'buttock'),
  paired('BL60', '昆仑', 'Kūnlún', 'Kunlun Mountains', 'ankle'),
  paired('KI1', '涌泉', 'Yǒngquán', 'Bubbling Spring', 'sole'),
  paired('KI3', '太溪', 'Tàixī', 'Great Stream', 'ankle'),
  paired('GB30', '环跳', 'Huántiào', 'Jumping Circle', 'buttock'),
  paired('LR3', '太冲', 'Tàichōng', 'Bigger Rushing', 'foot-dorsum'),
];

const byCode: ReadonlyMap<Code, Acupoint> = new Map(POINTS.map((point) => [point.code, point]));

/** The point of a canonical code, when the atlas holds it. */
export const acupoint = (code: Code): Acupoint | undefined => byCode.get(code);

/** Every point of the atlas, in the order of the meridians. */
export const acupoints = (): readonly Acupoint[] => POINTS;
