/** The samples of code in the README and the documents. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PAGES = [
  'README.md',
  ...readdirSync(`${ROOT}/docs`).flatMap((name) => (name.endsWith('.md') ? `docs/${name}` : [])),
];

/** A block of code in a page of the documentation. */
export interface Sample {
  readonly where: string;
  readonly language: string;
  readonly text: string;
}

export const samples: readonly Sample[] = PAGES.flatMap((path) => {
  const page = readFileSync(`${ROOT}/${path}`, 'utf8');
  return [...page.matchAll(/^```(\w+)\n([^]*?)^```$/gm)].map(({ index, 1: language = '', 2: text = '' }) => ({
    where: `${path}:${page.slice(0, index).split('\n').length}`,
    language,
    text,
  }));
});
