import type { AcuBodyMap } from '../src/define.js';
import '../src/define.js';

const map = document.getElementById('map') as AcuBodyMap;
const form = document.getElementById('controls') as HTMLFormElement;
const code = form.elements.namedItem('code') as HTMLInputElement;
const meridian = form.elements.namedItem('meridian') as HTMLSelectElement;
const output = form.querySelector('output') as HTMLOutputElement;

meridian.append(
  new Option('All of them', '*'),
  ...['LU', 'LI', 'ST', 'SP', 'HT', 'SI', 'BL', 'KI', 'PC', 'TE', 'GB', 'LR', 'GV', 'CV'].map(
    (each) => new Option(each),
  ),
  new Option('Extra points', 'EX'),
);

/** A name without tone marks, because people type Hegu for Hégǔ. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

map.addEventListener('acu-load', () => {
  const names = (map.model?.points ?? []).flatMap(({ acupoint }) =>
    acupoint ? [acupoint.code, acupoint.pinyin, acupoint.english] : [],
  );
  document.getElementById('spellings')?.replaceChildren(...names.map((name) => new Option(name)));
});
meridian.addEventListener('input', () => (map.points = meridian.value));
form.addEventListener('input', ({ target }) => {
  if (target instanceof HTMLSelectElement && target.name === 'figure')
    map.figure = target.value as AcuBodyMap['figure'];
  if (target instanceof HTMLInputElement && target.name === 'lines') map.meridians = target.checked;
});
/** The points that go by a name. */
const pointsCalled = (name: string): readonly string[] =>
  (map.model?.points ?? [])
    .filter(({ acupoint }) =>
      [acupoint?.pinyin, acupoint?.english, acupoint?.hanzi].some((each) => plain(each ?? '') === name),
    )
    .map(({ id }) => id);
// While typing, what is found at once. A name of several points is never guessed.
code.addEventListener('input', () => {
  const wanted = code.value.trim();
  const called = wanted ? pointsCalled(plain(wanted)) : [];
  output.textContent = called.length > 1 ? `Several points are called that: ${called.join(', ')}.` : '';
  if (wanted && called.length < 2) map.select(called[0] ?? wanted);
});
// With Enter, names in all writings: the map loads them when it is asked for one.
code.addEventListener('change', async () => {
  const wanted = code.value.trim();
  if (!wanted || pointsCalled(plain(wanted)).length > 0 || map.select(wanted)) return;
  map.selected = wanted;
  await map.ready;
  if (map.selected === undefined) output.textContent = 'No such point here, or several. Write a code, such as LI4.';
});
form.addEventListener('submit', (event) => event.preventDefault());
