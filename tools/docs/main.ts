/**
 * `npm run docs [-- --check]`: writes the tables of attributes, methods, events, slots, states, parts and custom
 * properties in docs/reference.md from `custom-elements.json`, between `<!-- api:… -->` marks. `--check` writes nothing
 * and fails when a table is out of date. Fails, too, when an event class that the package exports is not described.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { api, fillTables, undescribedEvents } from './tables.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const isCheck = process.argv.includes('--check');
const path = join(root, 'docs/reference.md');
const before = readFileSync(path, 'utf8');
const manifest = readFileSync(join(root, 'custom-elements.json'), 'utf8');
const undescribed = undescribedEvents(manifest, readFileSync(join(root, 'src/index.ts'), 'utf8'));
if (undescribed.length > 0) throw new Error(`custom-elements.json does not describe ${undescribed.join(', ')}`);
const filled = fillTables(before, api(manifest));
const after = await format(filled, { ...(await resolveConfig(path)), parser: 'markdown' });
const isCurrent = before === after;
if (!isCurrent && !isCheck) writeFileSync(path, after);
console.log(
  isCurrent
    ? 'docs: docs/reference.md is up to date'
    : `docs: docs/reference.md ${isCheck ? 'is out of date: run npm run docs' : 'written'}`,
);
process.exitCode = isCheck && !isCurrent ? 1 : 0;
