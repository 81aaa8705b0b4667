/** The texts by which a point is found, in the words of a map. */
import { allAtlasWords } from '../../atlas/index.js';
import type { Names } from '../../atlas/readings.js';
import { localText, type LocalText } from '../../dataset/text.js';
import { languagesHere } from '../../languages/index.js';
import type { BodyModel, MapPoint, Supplement } from '../../model/index.js';
import type { Searchable, SearchText } from '../../model/search.js';
import type { Locale } from '../contexts.js';

/** What is known about a point only by the element that shows it. */
interface Shown {
  readonly label: string | undefined;
  readonly spokenLabel: string | undefined;
  readonly region: string;
  /** What the larger area of the body is called whose button shows the point; that of none is undefined. */
  readonly area: string | undefined;
}

/** All texts of all points. `shown`: the words of a point in its row. */
export function searchables(
  { points, dataset }: BodyModel,
  supplement: Supplement,
  { lang }: Locale,
  names: Names | undefined,
  shown: (point: MapPoint) => Shown,
): readonly Searchable[] {
  const local = (text: LocalText): string => localText(text, lang, dataset.lang).text;
  const translations = languagesHere().flatMap(({ builtIn }) => (builtIn ? [builtIn.points] : []));
  const atlases = allAtlasWords();
  return points.map((point): Searchable => {
    const { id, name, acupoint, entry } = point;
    const { label, spokenLabel, region, area } = shown(point);
    const known = new Set<string>();
    const texts: SearchText[] = [];
    const add = (kind: SearchText['kind'], ...written: readonly (string | undefined)[]): void => {
      for (const text of written) {
        if (!text || known.has(text)) continue;
        known.add(text);
        texts.push({ kind, text });
      }
    };
    add('name', local(name));
    add('pinyin', acupoint?.pinyin);
    add('hanzi', acupoint?.hanzi);
    add('code', label);
    add('region', region);
    add('other', area);
    for (const claim of (entry.background ?? supplement.backgrounds[id])?.benefit ?? [])
      add('claim', local(claim.text));
    add('other', ...textsOf(name), ...translations.flatMap((words) => textsOf(words[id]?.name)));
    if (entry.code !== undefined) add('other', ...atlases.map((words) => words[entry.code!]?.name));
    add('other', acupoint?.english, spokenLabel, entry.code, ...entry.aliases);
    // Those who have no ü on their keyboard type v.
    add('other', acupoint?.pinyin.replace(/[ǖǘǚǜü]/g, 'v'));
    if (entry.code !== undefined) add('other', ...(names?.others(entry.code) ?? []));
    return { point, texts };
  });
}

/** A text in every language in which the data says it. */
const textsOf = (text: LocalText | undefined): readonly string[] =>
  text === undefined ? [] : typeof text === 'string' ? [text] : Object.values(text);
