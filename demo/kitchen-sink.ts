import type { AcuBodyMap, View } from '../src/define.js';
import '../src/define.js';

const mapOf = (id: string): AcuBodyMap => document.getElementById(id) as AcuBodyMap;
const driven = mapOf('driven');
const log = document.getElementById('log') as HTMLElement;
for (const type of [
  'acu-load',
  'acu-error',
  'acu-select',
  'acu-close',
  'acu-view-change',
  'acu-topic-change',
] as const) {
  driven.addEventListener(type, (event) => {
    const line = document.createElement('li');
    line.textContent = `${type} ${JSON.stringify(event.detail)}`;
    log.prepend(line);
  });
}

const controls = document.getElementById('controls') as HTMLFormElement;
const views: readonly View[] = [
  'front',
  'back',
  'side',
  'hand-back',
  'hand-palm',
  'foot-top',
  'foot-sole',
  'foot-inner',
  'foot-outer',
  'leg-inner',
  'knee-front',
  'head-front',
  'head-side',
  'head-back',
  'head-top',
  'shoulder-back',
  'elbow-inner',
  'elbow-outer',
];
(controls.elements.namedItem('view') as HTMLSelectElement).append(...views.map((view) => new Option(view)));
controls.addEventListener('input', (event) => {
  const { name, value } = event.target as HTMLInputElement | HTMLSelectElement;
  if (name === 'view') driven.view = value as View;
  if (name === 'lang') driven.setAttribute('lang', value);
  if (name === 'width') driven.style.width = `${value}px`;
});
controls.addEventListener('click', ({ target }) => {
  if (!(target instanceof HTMLButtonElement)) return;
  if (target.name === 'select') driven.select(target.value);
  if (target.name === 'close') driven.close();
  if (target.name === 'reload') driven.reload();
});

setTimeout(() => {
  mapOf('object').data = {
    title: 'From a script',
    points: [
      {
        id: 'BL40',
        name: { en: 'Back of the knee', de: 'Kniekehle' },
        duration: { min: 30, max: 90, preset: 60 },
        technique: ['Sit.', 'Press with both thumbs.'],
      },
    ],
  };
}, 1000);

const faulty = mapOf('faulty');
faulty.addEventListener('acu-load', (event) => {
  const lines = event.detail.issues.map(({ code, path, message }) => {
    const line = document.createElement('li');
    line.textContent = `${code} ${path}: ${message}`;
    return line;
  });
  document.querySelector('.issues')?.replaceChildren(...lines);
});
faulty.addEventListener('acu-error', (event) => console.log(event.detail));
// JSON text, as an author might write it: the types would reject this object.
faulty.data = JSON.stringify({
  points: [
    { id: 'BL23', duration: '1 to 2 minuets' },
    { id: 'B54', technique: 'Which of the two is meant?' },
    { name: 'Off the page', view: 'back', x: 140, y: 20 },
    { id: 'KI3', avoid: ['artery'], sources: ['a-book'] },
    'LI4',
    7,
  ],
});
