/**
 * Everything that a reader sees in a language, with its English, in the order in which it is met: the interface room by
 * room, the safety text, the topics, the atlas by meridian.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ALL } from '../../src/atlas/all.js';
import { MERIDIANS } from '../../src/atlas/meridians.js';
import { TOPICS } from '../../src/topics/topic.js';
import { KIND, kindIn } from '../data/kinds.js';
import { placedTextsOf } from '../data/translate.js';
import { ROOT } from '../generated.js';
import { keyOf, literalsIn } from './literals.js';

/** One text for readers. */
export interface Text {
  /** What it is: `messages/panel/close`, `low-back/points/BL23/name`. */
  readonly place: string;
  readonly english: string;
  /** Empty when there is none. */
  readonly translation: string;
  /** The file that the translation is written in, and where in it. */
  readonly file: string;
  readonly path: readonly string[];
}

/** The content of a file of the project; empty when it does not exist. */
export type Read = (path: string) => string;

export const readHere: Read = (path) => {
  const file = join(ROOT, path);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
};

/** The rooms in the order in which a reader meets them: the first parts of `src/languages/en/messages-….ts`. */
const ROOMS = ['start', 'map', 'figure', 'text', 'panel', 'shared', 'practice', 'paper', 'atlas'];
const PLURAL = /\.(?:zero|one|two|few|many|other)$/;

/** The texts of a file by their paths. */
function textsIn(source: string): ReadonlyMap<string, string> {
  return new Map(source === '' ? [] : literalsIn(source).map(({ path, value }) => [keyOf(path), value]));
}

/** The interface, room by room. Plural forms that English lacks follow those that it has. */
function messages(tag: string, read: Read): Text[] {
  const folder = 'src/languages';
  const file = `${folder}/${tag.toLowerCase()}/messages.ts`;
  const own = textsIn(read(file));
  const text = (place: string, key: string, english: string): Text => ({
    place: `messages/${place}/${key}`,
    english,
    translation: own.get(key) ?? '',
    file,
    path: [key],
  });
  const rooms = readdirSync(join(ROOT, folder, 'en')).flatMap((name) => {
    const [found, room = 'start'] = /^messages(?:-(\w+))?\.ts$/.exec(name) ?? [];
    return found ? [room] : [];
  });
  const rank = (room: string): number => (ROOMS.includes(room) ? ROOMS.indexOf(room) : ROOMS.length);
  const said = rooms
    .toSorted((a, b) => rank(a) - rank(b))
    .flatMap((room) => {
      const english = textsIn(read(`${folder}/en/messages${room === 'start' ? '' : `-${room}`}.ts`));
      return [...english].flatMap(([key, words]) => {
        const more = key.endsWith('.other')
          ? [...own.keys()].filter((each) => PLURAL.test(each) && each.replace(PLURAL, '.other') === key)
          : [];
        const forms = more.filter((each) => !english.has(each)).map((each) => text(room, each, words));
        return [text(room, key, words), ...forms];
      });
    });
  const letters = own.has('letters') ? [text('start', 'letters', Object.keys(MERIDIANS).join(' '))] : [];
  return [...said, ...letters];
}

function safety(tag: string, read: Read): Text[] {
  const file = `src/languages/${tag.toLowerCase()}/safety.ts`;
  const own = textsIn(read(file));
  const cautions = literalsIn(read('src/languages/en/cautions.ts'));
  return [
    ...literalsIn(read('src/languages/en/safety-at-first.ts')),
    ...cautions.map(({ path, value }) => ({ path: ['cautions', ...path], value })),
  ]
    .filter(({ path }) => path.at(-1) !== 'kind')
    .map(({ path, value }) => ({
      place: ['safety', ...path].join('/'),
      english: value,
      translation: own.get(keyOf(path)) ?? '',
      file,
      path,
    }));
}

/** The texts of a topic. What is said twice in it is translated once. */
function topic(name: string, tag: string, read: Read): Text[] {
  const dataset = name === 'low-back' ? 'back-pain' : name;
  const file = `data/translations/${dataset}.${tag}.json`;
  const own = textsIn(read(file));
  const data = JSON.parse(read(`data/${dataset}.json`)) as { sources?: Record<string, { title?: string }> };
  const text = (place: readonly string[], english: string): Text => ({
    place: [name, ...place].join('/'),
    english,
    translation: own.get(english) ?? '',
    file,
    path: [english],
  });
  const works = new Map<string, readonly string[]>();
  for (const [id, { title = '' }] of Object.entries(data.sources ?? {})) {
    const [kind] = KIND.exec(title) ?? [];
    if (kind !== undefined && !works.has(kind) && kindIn(tag, kind) === undefined) works.set(kind, ['sources', id]);
  }
  return [
    ...placedTextsOf(data).map(([english, place]) => text(place, english)),
    ...[...works].map(([kind, place]) => text(place, kind)),
  ];
}

/** What kinds of work the sources are: the same words in all topics. */
function kinds(tag: string, read: Read): Text[] {
  const file = 'tools/data/kinds.ts';
  return literalsIn(read(file))
    .filter(({ path }) => path[0] === tag)
    .map(({ path, value }) => ({
      place: `kinds/${path.at(-1)}`,
      english: path.at(-1) ?? '',
      translation: value,
      file,
      path,
    }));
}

function atlas(tag: string, read: Read): Text[] {
  const file = `data/atlas/${tag}.json`;
  const own = textsIn(read(file));
  return ALL.flatMap(([code, , , name, , , , location = '']) =>
    Object.entries({ name, location }).map(([field, english]) => ({
      place: ['atlas', code, field].join('/'),
      english,
      translation: own.get(keyOf([code, field])) ?? '',
      file,
      path: [code, field],
    })),
  );
}

/** Every text for the readers of a language, by its tag. */
export const textsFor = (tag: string, read: Read = readHere): readonly Text[] => [
  ...messages(tag, read),
  ...safety(tag, read),
  ...TOPICS.flatMap((name) => topic(name, tag, read)),
  ...kinds(tag, read),
  ...atlas(tag, read),
];
