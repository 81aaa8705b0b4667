/** Words of a dataset: in the dataset's own language, or in several by language tag. */
export type LocalText = string | { readonly [lang: string]: string };

/** Words in one language, with the tag of that language when it is known. */
export interface Words {
  readonly text: string;
  readonly lang: string;
}

/**
 * The words for a reader: the exact language, else a shorter tag of it (`pt` for `pt-BR`), else the
 * dataset's own language, else whichever comes first.
 */
export function localText(text: LocalText, lang: string, datasetLang: string): Words {
  if (typeof text === 'string') return { text, lang: datasetLang };
  const tags = Object.keys(text);
  const tag = match(tags, lang) ?? match(tags, datasetLang) ?? tags[0] ?? datasetLang;
  return { text: text[tag] ?? '', lang: tag };
}

function match(tags: readonly string[], wanted: string): string | undefined {
  for (let tag = wanted.toLowerCase(); tag; tag = tag.slice(0, Math.max(0, tag.lastIndexOf('-')))) {
    const found = tags.find((candidate) => candidate.toLowerCase() === tag);
    if (found) return found;
  }
  return undefined;
}
