import { LIMITS } from './limits.js';
import type { Source } from './dataset.js';
import { isFields, pick, readFields, type Read } from './fields.js';
import { DatasetError, type Report } from './issues.js';
import { doiLink } from './doi.js';
import { safeLink, type Link } from './link.js';
import { whyNoLink } from './no-link.js';
import { joinPath, quote } from './quote.js';
import { SourceSchema } from './schema.js';

/**
 * The sources of a dataset, in its order. One without a title is left out.
 *
 * @param base The address that links are relative to.
 * @throws {DatasetError} E_LIMIT when there are too many.
 */
export function readSources(written: unknown, base: string | undefined, report: Report): readonly Source[] {
  if (written === undefined) return [];
  if (!isFields(written)) {
    report('W_TYPE', 'sources', 'Sources must be written { "id": { "title": … } }.');
    return [];
  }
  const entries = Object.entries(written);
  if (entries.length > LIMITS.sources)
    throw new DatasetError('E_LIMIT', `There are ${entries.length} sources; at most ${LIMITS.sources} are allowed.`, {
      path: 'sources',
    });
  return entries.flatMap(([id, value]): Source[] => {
    const path = joinPath('sources', id);
    const source = isFields(value) ? readFields(SourceSchema.entries, value, path, report) : {};
    if (source.title !== undefined)
      return [
        {
          id,
          title: source.title,
          ...readLink(source, path, base, report),
          ...pick(source, ['author', 'year', 'publisher']),
        },
      ];
    report('W_SOURCE', path, 'A source needs a "title". It is left out.');
    return [];
  });
}

function readLink(
  { doi, url }: Read<typeof SourceSchema.entries>,
  path: string,
  base: string | undefined,
  report: Report,
): { link?: Link } {
  const byDoi = doi === undefined ? undefined : doiLink(doi);
  const byUrl = url === undefined ? undefined : safeLink(url, base);
  if (doi !== undefined && !byDoi)
    report('W_URL', `${path}.doi`, 'This is not a DOI such as 10.1155/2021/8862399; no link is made.');
  if (url !== undefined && !byUrl)
    report('W_URL', `${path}.url`, `This ${whyNoLink(url, base)}; the source is shown without a link.`);
  const link = byDoi ?? byUrl;
  return link ? { link } : {};
}

/** Of the ids written at a path, those that are sources of the dataset. The others are reported. */
export type Cite = (ids: readonly string[] | undefined, path: string) => readonly string[];

/** A `Cite` for the sources of a dataset. */
export function citing(sources: readonly Source[], report: Report): Cite {
  const known = new Set(sources.map(({ id }) => id));
  return (ids = [], path) =>
    ids.filter((id) => {
      if (!known.has(id)) report('W_SOURCE', path, `There is no source ${quote(id)}.`);
      return known.has(id);
    });
}
