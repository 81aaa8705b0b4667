import { convertFile, decodeText, validate, type Finding } from '../src/authoring/index.js';
import '../src/define.js';
import { History } from './authors-history.js';
import { Picker } from './authors-picker.js';
import { asForeign, showReading } from './authors-reading.js';
import backPain from '../data/back-pain.json?raw';
import clinic from '../data/clinic-example.json?raw';
import headNeck from '../data/head-neck.json?raw';

const STARTS: Readonly<Record<string, string>> = {
  'Five lines': `{
  "title": "My points",
  "points": [
    { "id": "LI4", "name": "Web of the thumb",
      "location": "Back of the hand, between thumb and first finger.",
      "technique": ["Squeeze it with the other hand.", "Small slow circles."],
      "duration": "30-60 s" },
    { "name": "My own place", "view": "back", "x": 44, "y": 30, "side": "both", "duration": 45 }
  ]
}
`,
  'With faults': `{
  "title": "What is wrong here?",
  "points": [
    { "id": "B54", "technique": "Which of the two is meant?" },
    { "id": "BL23", "duration": "1 to 2 minuets", "avoid": ["pregnent"] },
    { "name": "Off the page", "view": "back", "x": 140, "y": "20" }
  ]
}
`,
  'Low back pain': backPain,
  'Head and neck': headNeck,
  'A clinic, two languages': clinic,
};

const byId = (id: string): HTMLElement => document.getElementById(id)!;
const text = byId('text') as HTMLTextAreaElement;
const start = byId('start') as HTMLSelectElement;
const map = document.querySelector('acu-body-map')!;

/** Shows the findings, each with a button that goes to its place in the text. */
function show(findings: readonly Finding[]): void {
  const errors = findings.filter(({ level }) => level === 'error').length;
  byId('verdict').textContent =
    errors > 0
      ? 'This can not be drawn yet.'
      : findings.length === 0
        ? 'No faults: every point is read and drawn.'
        : `${findings.length} ${findings.length === 1 ? 'thing' : 'things'} to look at; all the rest is drawn.`;
  const items = findings.map(({ line, column, level, code, path, message, fix }) => {
    const item = document.createElement('li');
    const button = document.createElement('button');
    button.type = 'button';
    button.className = level;
    const place = document.createElement('small');
    place.textContent = `Line ${line}, column ${column}${path ? ` · ${path}` : ''} · ${code}`;
    button.append(place, fix ? `${message} ${fix}` : message);
    button.addEventListener('click', () => goTo(line, column));
    item.append(button);
    return item;
  });
  byId('findings').replaceChildren(...items);
}

function goTo(line: number, column: number): void {
  const lines = text.value.split('\n');
  const at = lines.slice(0, line - 1).reduce((sum, { length }) => sum + length + 1, 0) + column - 1;
  text.focus();
  text.setSelectionRange(at, at + (lines[line - 1]?.length ?? column) - column + 1);
  scrollToLine(line);
}

const scrollToLine = (line: number): void => {
  text.scrollTop = Math.max(0, (line - 6) * Number.parseFloat(getComputedStyle(text).lineHeight));
};

function check(): void {
  clearTimeout(waiting);
  isTyped = false;
  const foreign = asForeign(text.value);
  byId('understand').hidden = !foreign;
  show(foreign ? [] : validate(text.value));
  if (foreign) {
    byId('verdict').textContent = 'This is not a dataset yet. It is drawn as far as it is understood:';
    showReading(byId('reading'), foreign.reading);
  }
  map.data = foreign?.text ?? text.value;
  picker.refresh(
    foreign && 'This is not a dataset yet. Press “Make a dataset of it” first; the values can be copied meanwhile.',
  );
}

let waiting = 0;
/** Whether something has been typed that is not checked yet. */
let isTyped = false;
/** Checks the text once it has come to rest. */
function checkSoon(): void {
  clearTimeout(waiting);
  waiting = window.setTimeout(check, 250);
}

const history = new History(STARTS['Five lines'] ?? '');

/** Puts another text in the field. The old one can be had back. */
function write(value: string, series?: string): void {
  history.record(value, series);
  text.value = value;
  showSteps();
}

function showSteps(): void {
  (byId('undo') as HTMLButtonElement).disabled = !history.canUndo;
  (byId('redo') as HTMLButtonElement).disabled = !history.canRedo;
}

/** Puts the caret in a place without moving the focus there. */
function showCaret(from: number, to: number): void {
  text.setSelectionRange(from, to);
  scrollToLine(text.value.slice(0, from).split('\n').length);
}

function step(way: 'back' | 'forward'): void {
  const value = history.step(way);
  if (value === undefined) return;
  let same = 0;
  while (same < value.length && value[same] === text.value[same]) same++;
  text.value = value;
  showCaret(same, same);
  showSteps();
  check();
}

const picker = new Picker({
  holder: byId('picker'),
  text,
  map,
  write(value, [from, to], series) {
    write(value, series);
    showCaret(from, to);
    if (series) checkSoon();
    else check();
  },
  endSeries: () => history.endSeries(),
  settle: () => isTyped && check(),
});
byId('undo').addEventListener('click', () => step('back'));
byId('redo').addEventListener('click', () => step('forward'));
// A text that a script has changed has lost what the browser would undo: typing is taken back here as well.
document.querySelector('.bench')?.addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, shiftKey, altKey, target } = event as KeyboardEvent;
  const way = { z: shiftKey ? 'forward' : 'back', y: 'forward' }[key.toLowerCase()] as 'back' | 'forward' | undefined;
  if (!way || altKey || !(ctrlKey || metaKey) || target instanceof HTMLInputElement) return;
  event.preventDefault();
  step(way);
});
text.addEventListener('beforeinput', (event) => {
  if (event.inputType !== 'historyUndo' && event.inputType !== 'historyRedo') return;
  event.preventDefault();
  step(event.inputType === 'historyUndo' ? 'back' : 'forward');
});
let typed = 0;
text.addEventListener('input', ({ timeStamp }) => {
  // Typing after a pause is a step of its own.
  if (timeStamp - typed > 1000) history.endSeries();
  typed = timeStamp;
  isTyped = true;
  history.record(text.value, 'typing');
  showSteps();
  checkSoon();
});
text.addEventListener('blur', () => history.endSeries());
start.append(...Object.keys(STARTS).map((name) => new Option(name)));
start.addEventListener('change', () => {
  write(STARTS[start.value] ?? '');
  showReading(byId('reading'), undefined);
  check();
});
byId('file').addEventListener('change', async ({ target }) => {
  const file = (target as HTMLInputElement).files?.[0];
  if (!file) return;
  const bytes = new Uint8Array(await file.arrayBuffer());
  try {
    const content = decodeText(bytes);
    const converted = /^\s*[{[]/.test(content) ? asForeign(content) : convertFile(bytes, { to: 'json' });
    write(converted?.text ?? content);
    check();
    showReading(byId('reading'), converted?.reading);
  } catch (error) {
    byId('verdict').textContent = error instanceof Error ? error.message : String(error);
  }
});
byId('understand').addEventListener('click', () => {
  const converted = asForeign(text.value);
  if (!converted) return;
  write(converted.text);
  check();
  showReading(byId('reading'), converted.reading);
  text.focus();
});
byId('save').addEventListener('click', () => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text.value], { type: 'application/json' }));
  link.download = 'dataset.json';
  link.click();
  URL.revokeObjectURL(link.href);
});

text.value = STARTS['Five lines'] ?? '';
showSteps();
check();
