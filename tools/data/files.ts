import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../generated.js';

/** What a JSON file in `data/` holds. */
export const readData = (path: string): unknown => JSON.parse(readFileSync(join(ROOT, 'data', path), 'utf8'));

/** The names of the datasets in `data/`. */
export const DATASETS: readonly string[] = readdirSync(join(ROOT, 'data')).filter(
  (name) => name.endsWith('.json') && name !== 'dataset.schema.json',
);
