/**
 * `npm run docs [-- --check]`: writes the tables of attributes, methods, events, slots, states, parts and custom
 * properties in README.md from `custom-elements.json`, between `<!-- api:… -->` marks. `--check` writes nothing
 * and fails when a table is out of date.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { api, fillTables } from './tables.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const isCheck = process.argv.includes('--check');
const path = join(root, 'README.md');
const before = readFileSync(path, 'utf8');
const filled = fillTables(before, api(readFileSync(join(root, 'custom-elements.json'), 'utf8')));
const after = await format(filled, { ...(await resolveConfig(path)), parser: 'markdown' });
const isCurrent = before === after;
if (!isCurrent && !isCheck) writeFileSync(path, after);
console.log(
  isCurrent
    ? 'docs: README.md is up to date'
    : `docs: README.md ${isCheck ? 'is out of date: run npm run docs' : 'written'}`,
);
process.exitCode = isCheck && !isCurrent ? 1 : 0;
