import type { Background } from './dataset.js';
import type { Report } from './issues.js';
import type { EvidenceLevel } from './schema.js';
import type { Cite } from './sources.js';

/** How well something is tested. A level above the lowest needs a source. */
export function readEvidence(
  evidence: { readonly level: EvidenceLevel; readonly sources?: readonly string[] | undefined } | undefined,
  path: string,
  cite: Cite,
  report: Report,
): Pick<Background, 'evidence'> {
  if (!evidence) return {};
  const sources = cite(evidence.sources, `${path}.sources`);
  if (evidence.level !== 'tradition' && sources.length === 0) {
    report('W_EVIDENCE', path, 'A level above "tradition" needs a source that exists. It is shown as not rated.');
    return {};
  }
  return { evidence: { level: evidence.level, sources } };
}
