/** One row of `names.tsv`: the names of a point in other writings, the most common first. */
export interface Names {
  readonly code: string;
  readonly traditional: readonly string[];
  readonly variants: readonly string[];
  readonly hangul: readonly string[];
  readonly kana: readonly string[];
  readonly japanese: readonly string[];
  readonly other: readonly string[];
}

/** Reads `names.tsv`: a comment, a head, then a point a line; several values are separated by semicolons. */
export function readNames(text: string): readonly Names[] {
  const [, , ...lines] = text.trimEnd().split('\n');
  return lines.map((line) => {
    const [code = '', ...cells] = line.split('\t');
    const [traditional = [], variants = [], hangul = [], kana = [], japanese = [], other = []] = cells.map((cell) =>
      cell.split(';').filter(Boolean),
    );
    return { code, traditional, variants, hangul, kana, japanese, other };
  });
}
