/** Goes through states of a map in each language, and looks for English in each. */
import { expect } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { missing } from '../../src/elements/late.js';
import type { AcuBodyMap } from '../../src/index.js';
import { LANGUAGES } from '../../src/languages/loaders.js';
import { leftovers, linesIn, saidIn, type Said } from './leftovers.js';
import { fixtureCleanup, mount, part, root, settled, unfold } from './map.js';
import { until } from './until.js';

/** Brings a map of a language into a state, and returns what is said in it. */
export type State = (tag: string) => Promise<readonly Said[]>;

/** A map with all its rooms, and all that can be unfolded unfolded. */
export async function whole(template: TemplateResult, width = 900): Promise<AcuBodyMap> {
  const map = await mount(template, width);
  await map.practice.ready;
  await until(() => ['zoom', 'keys', 'handout-button', 'share-button'].every((name) => part(map, name)), 'all rooms');
  return unfolded(map);
}

export async function unfolded(map: AcuBodyMap): Promise<AcuBodyMap> {
  await settled(map);
  await unfold(map);
  return map;
}

/** Everything that a map says, and the lines that are seen of it. */
export const said = (map: AcuBodyMap): readonly Said[] => [...saidIn(root(map)), ...linesIn(root(map))];

/** What it says in the panel of each of some points. */
export async function panels(map: AcuBodyMap, ids: readonly string[]): Promise<readonly Said[]> {
  const found: Said[] = [];
  for (const id of ids) {
    map.selected = id;
    await unfolded(map);
    found.push(...saidIn(part(map, 'panel')!), ...linesIn(part(map, 'panel')!));
  }
  return found;
}

/** What it prints of all its points. */
export function onPaper(map: AcuBodyMap): readonly Said[] {
  window.dispatchEvent(new Event('beforeprint'));
  const sheet = part(map, 'sheet')!;
  const found = [...saidIn(sheet)];
  // On the screen it is not seen, and has no lines.
  sheet.style.display = 'block';
  found.push(...linesIn(sheet));
  sheet.style.display = '';
  window.dispatchEvent(new Event('afterprint'));
  return found;
}

/** The messages of a language. */
export const messagesOf = async (tag: string): Promise<Readonly<Record<string, string>>> =>
  (await LANGUAGES[tag]!()).messages as Readonly<Record<string, string>>;

/** The words are the same in every browser: in the slow ones, a language with letters of its own is enough. */
const TAGS = navigator.userAgent.includes('Chrome') ? Object.keys(LANGUAGES) : ['ja'];
/** So many are named when English is left. */
const SHOWN = 60;

/** @param shared States that take long: each language is tried in every other one of them, and each of them in half. */
export function expectNoEnglish(
  states: Readonly<Record<string, State>>,
  shared: Readonly<Record<string, State>> = {},
): void {
  for (const [turn, tag] of TAGS.entries()) {
    const tried = [...Object.entries(states), ...Object.entries(shared).filter((_, i) => (i + turn) % 2 === 0)];
    describe(`in ${tag}, no English is left`, () => {
      afterEach(() => {
        missing.clear();
        fixtureCleanup();
      });
      for (const [name, state] of tried)
        it(name, async () => {
          const found = await state(tag);
          expect(found.length, 'something is said').to.be.above(0);
          const left = await leftovers(found, tag);
          expect(left.slice(0, SHOWN), `${left.length} of ${found.length} texts`).to.deep.equal([]);
        }).timeout(60_000);
    });
  }
}
