/**
 * Cautions that a point always has, whatever a dataset says. A dataset can add to them but cannot remove them.
 *
 * Pregnancy: belly, low back and sacrum, and points named in at least two of the lists compared in
 * `facts/points-sources.md` §3. This is tradition, not proof of harm: a review of trials found no harm from needling
 * them (Carr 2015). The rules by which both lists are made are in `tools/atlas/cautions.ts`; a test compares them.
 */
const PREGNANCY =
  'LI4 ST12 ST19-ST30 SP1 SP2 SP6 SP12-SP16 BL22-BL35 BL51-BL54 BL60 BL67 KI11-KI21 GB21 GB25-GB28 LR12 LR13 GV1-GV5 ' +
  'CV1-CV15 EX-CA1 EX-CA-TITUO EX-CA-SANJIAOJIU EX-B2 EX-B4-EX-B9';
/** The back of the thigh, behind the knee and on the calf: not to be pressed if there may be a clot in the leg. */
const CLOT = 'BL37-BL40 BL55-BL58 KI9 KI10 LR7';

/** Whether a code is among ranges such as `BL22-BL35 BL60`. */
function isIn(code: string, ranges: string): boolean {
  const [, letters = '', number = ''] = /^(.+?)(\d+)$/.exec(code) ?? [];
  for (const range of ranges.split(' ')) {
    const [, of = '', from = '', to = ''] = /^(.+?)(\d+)-\1(\d+)$/.exec(range) ?? [];
    if (range === code || (of && of === letters && +number >= +from && +number <= +to)) return true;
  }
  return false;
}

/** The caution codes that a point always carries. */
export function builtInCautions(code: string | undefined): readonly string[] {
  if (code === undefined) return [];
  return [...(isIn(code, PREGNANCY) ? ['pregnancy'] : []), ...(isIn(code, CLOT) ? ['blood-clot'] : [])];
}
