import { acupoint, loadAtlas, loadPlaces, type Figure } from '../../atlas/index.js';
import { loadNames, namesHere } from '../../atlas/load-names.js';
import type { Names } from '../../atlas/readings.js';
import { loadAtlasWords } from '../../atlas/words/load.js';
import { lettersOf, schemeCalled, schemeSaid, SCHEMES } from '../../atlas/schemes.js';
import type { Dataset } from '../../dataset/dataset.js';
import type { Issue } from '../../dataset/issues.js';
import { besideBody, type OwnPlace } from '../../dataset/own-places.js';
import type { ParsedDataset } from '../../dataset/parse.js';
import { quote, unquoted } from '../../dataset/quote.js';
import { drawing, loadDrawing, loadFigure } from '../../figure/index.js';
import { isOnBody } from '../../figure/on-body.js';
import '../../languages/en/whole.js';
import { languageFor, loadAtlasMessages } from '../../languages/index.js';
import { withBuiltInWords } from '../../model/built-in-words.js';
import { readSpellings, schemeIn } from '../../model/spelled.js';
import { subset } from '../../model/subset.js';
import { topicNamed } from '../../topics/named.js';
import { TOPICS } from '../../topics/topic.js';
import { miss, watchers } from '../late.js';
import { warnOnce } from '../warn.js';

export { onePointStyles } from './one-point.styles.js';

/** The points that a map shows, and what was wrong with its data. */
export interface Choice extends Pick<ParsedDataset, 'issues'> {
  /** With the words of built-in points in the language that the map has now, where an author leaves words out. */
  dataset(): Dataset;
  /** Whether there are such words, or the atlas says something of a point. */
  readonly isTranslated: boolean;
  /** Fetches what the atlas says in the language that the map has now. It stays English when that can't be fetched. */
  translate(): Promise<unknown>;
}

/** What the page asks for with the attributes of a map. */
interface Wanted {
  readonly points: string | undefined;
  readonly figure: Figure;
  readonly codes: string | undefined;
  readonly topic: string | undefined;
}

/**
 * Chooses the requested points of a dataset, or of the topic that the page names. Loads the atlas when one of them is
 * not built in, or has no location of its own; the figure, when it is not the neutral one; and the drawings that show
 * the author's own places.
 *
 * @param builtIn The built-in points in the language of the map; for them themselves, they are the data.
 * @throws when one of these can't be fetched: the data is not at fault.
 */
export async function choosePoints(
  given: ParsedDataset | undefined,
  { points: names, figure, codes, topic }: Wanted,
  { builtIn, lang }: { readonly builtIn: () => Dataset; readonly lang: () => string },
): Promise<Choice> {
  if (codes?.trim() && !schemeCalled(codes))
    warnOnce(`codes="${codes.slice(0, 40)}" is ignored. Use one of ${SCHEMES.join(', ')}.`);
  readSpellings();
  const scheme = schemeSaid(codes);
  const about = given ?? (await aboutTopic(topic, lang()));
  const data = given?.dataset ?? {
    ...(about?.dataset ?? builtIn()),
    ...(scheme ? { codes: scheme, letters: lettersOf(scheme) } : {}),
  };
  const { chosen, issues } = await namedPoints(data, names);
  // Whom a topic does not know, the points of the low back may.
  const dataset = (): Dataset => {
    const known = builtIn();
    const others = known.points.filter(({ id }) => given || !data.points.some((own) => own.id === id));
    return about?.dataset ? withBuiltInWords(chosen, { ...known, points: others }) : chosen;
  };
  const { points } = dataset();
  const coded = points.filter(({ code }) => code !== undefined);
  const needsAtlas = coded.some(({ code, location }) => !location || !acupoint(code!));
  const saysAtlas = needsAtlas || coded.some(({ name }) => !name);
  const translate = async (): Promise<unknown> => {
    const { tag } = languageFor(lang());
    const load = (): Promise<void> | undefined => loadAtlasWords(tag);
    return saysAtlas && load()?.catch(() => missWords('atlas', 'The atlas', tag, load));
  };
  const [faults] = await Promise.all([
    faultsOf(given?.places ?? []),
    figure === 'neutral' ? undefined : Promise.all([loadPlaces(figure), loadFigure(figure)]),
    needsAtlas ? Promise.all([loadAtlas(), loadAtlasMessages()]) : undefined,
    translate(),
  ]);
  const isTranslated = saysAtlas || dataset() !== chosen;
  return { dataset, issues: [...(about?.issues ?? []), ...issues, ...faults], isTranslated, translate };
}

/** The points of the topic that the page names, in the language of the map; none for the low back. */
async function aboutTopic(
  written: string | undefined,
  lang: string,
): Promise<{ readonly dataset?: Dataset; readonly issues: readonly Issue[] }> {
  const topic = topicNamed(written || 'low-back');
  if (!topic)
    return {
      issues: [
        {
          code: 'W_TOPIC',
          path: 'topic',
          message:
            `The topic attribute says ${quote(String(written))}, which is not a topic. The low back is shown. ` +
            `Use one of ${TOPICS.join(', ')}.`,
        },
      ],
    };
  if (topic === 'low-back') return { issues: [] };
  const { pointsOf, wordsFor, inWords } = await import('../../topics/index.js');
  const { tag, load } = wordsFor(topic, lang) ?? {};
  const [dataset, words] = await Promise.all([
    pointsOf(topic),
    load?.().catch(() => missWords('topic', `topic="${topic}"`, lang, () => wordsFor(topic, lang)?.load())),
  ]);
  return { dataset: words && tag ? inWords(dataset, words, tag) : dataset, issues: [] };
}

/** By what lacks words, and the language: each is asked for again once, for all maps. */
const retries = new Map<string, () => Promise<void>>();

/** A topic stays English as long as its words can't be fetched, and so does the atlas. */
function missWords(
  part: 'topic' | 'atlas',
  what: string,
  lang: string,
  load: () => Promise<unknown> | undefined,
): undefined {
  warnOnce(`${what}: its words for lang="${lang}" could not be loaded, so they are in English.`);
  const retry =
    retries.get(what + lang) ??
    (async () => {
      await load();
      for (const update of watchers) update(true);
    });
  retries.set(what + lang, retry);
  return miss(part, retry);
}

/** The points that the page names. The names of all points are loaded when it takes them to tell which are meant. */
async function namedPoints(
  data: Dataset,
  written: string | undefined,
): Promise<{ readonly chosen: Dataset; readonly issues: readonly Issue[] }> {
  const faults: Issue[] = [];
  const list = namesIn(written, faults);
  if (!list) return { chosen: data, issues: faults };
  let isLacking = false;
  const choose = (names: Names | undefined): { chosen: Dataset; issues: readonly Issue[] } => {
    const issues = [...faults];
    const spelling = { scheme: schemeIn(data), names, lackNames: () => void (isLacking = true) };
    return { chosen: subset(data, list, issues, spelling), issues };
  };
  const first = choose(namesHere());
  return isLacking ? choose(await loadNames()) : first;
}

/** The names in the attribute `points`, without curly quotes around them. */
function namesIn(written: string | undefined, issues: Issue[]): string | undefined {
  const { value, isCut } = unquoted(written ?? '');
  if (isCut)
    issues.push({
      code: 'W_POINT',
      path: 'points',
      message:
        `The points attribute is in curly quotes, so only its first word is here: ${quote(value)}. ` +
        'Use straight quotes: ".',
    });
  return value;
}

/** The faults of places beside the body. A drawing that can't be fetched is not asked. */
async function faultsOf(places: readonly OwnPlace[]): Promise<readonly Issue[]> {
  const missing = new Set(places.map(({ view }) => view).filter((view) => !drawing(view, 'neutral')));
  await Promise.all([...missing].map((view) => loadDrawing(view).catch(() => undefined)));
  return besideBody(places, (view, at) => {
    const art = drawing(view, 'neutral');
    return !art || isOnBody(art, at);
  });
}
