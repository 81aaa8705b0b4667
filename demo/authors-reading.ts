/** Tables and JSON of others on the page for authors: what was understood of them, and what is asked. */
import { convertFile, type Converted, type Reading } from '../src/authoring/index.js';

/** A text that is no dataset yet, but can be made one. Undefined for a dataset, and for what can't be read. */
export function asForeign(text: string): Converted | undefined {
  try {
    const converted = convertFile(new TextEncoder().encode(text), { to: 'json' });
    const isTable = !/^\s*[{[]/.test(text);
    return isTable || converted.reading.columns.length > 0 ? converted : undefined;
  } catch {
    return undefined;
  }
}

/** Shows a reading: the columns and their fields, the rows and their points, and the questions. */
export function showReading(holder: HTMLElement, reading: Reading | undefined): void {
  const { encoding, lang, columns = [], rows = [], questions = [] } = reading ?? {};
  holder.hidden = !reading || (columns.length === 0 && rows.length === 0 && questions.length === 0);
  if (holder.hidden) return;
  const guesses = [
    encoding && `The encoding is ${encoding}, which is a guess.`,
    lang && `The language is ${lang}, by the names of the columns.`,
  ].filter(Boolean);
  const summary = document.createElement('summary');
  summary.textContent = `What was read: ${rows.length} ${rows.length === 1 ? 'row' : 'rows'}`;
  const hint = document.createElement('p');
  hint.textContent = [...guesses, 'Look over it: a wrong point is a wrong place.'].join(' ');
  const asked = document.createElement('ul');
  asked.setAttribute('aria-label', 'Questions');
  asked.append(
    ...questions.map(({ line, message }) => {
      const item = document.createElement('li');
      item.textContent = `Line ${line}: ${message}`;
      return item;
    }),
  );
  holder.replaceChildren(
    summary,
    hint,
    ...(questions.length > 0 ? [asked] : []),
    table(
      ['Column', 'Read as'],
      columns.map(({ name, field }) => [name, field ?? 'not taken over']),
    ),
    table(
      ['Line', 'Written', 'Point'],
      rows.map(({ line, written, points }) => [String(line), written, points.join(', ')]),
    ),
  );
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): HTMLElement {
  const made = document.createElement('table');
  made.hidden = rows.length === 0;
  const head = made.createTHead().insertRow();
  head.append(
    ...heads.map((text) => {
      const cell = document.createElement('th');
      cell.scope = 'col';
      cell.textContent = text;
      return cell;
    }),
  );
  const body = made.createTBody();
  for (const row of rows) {
    const line = body.insertRow();
    for (const text of row) line.insertCell().textContent = text;
  }
  return made;
}
