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
code.addEventListener('input', () => {
  const wanted = plain(code.value.trim());
  if (!wanted) return;
  const named = map.model?.points.find(
    ({ acupoint }) =>
      acupoint && [acupoint.pinyin, acupoint.english, acupoint.hanzi].some((name) => plain(name) === wanted),
  );
  output.textContent = map.select(named?.id ?? code.value.trim()) ? '' : 'No such point here.';
});
form.addEventListener('submit', (event) => event.preventDefault());
