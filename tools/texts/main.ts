/**
 * `npm run texts -- fr [--out texts-fr.csv]`: writes the sheet of a reviewer, with everything that readers see in a
 * language beside its English. `npm run texts -- fr --from texts-fr.csv` takes in what the reviewer has changed there.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { LANGUAGES } from '../../src/languages/loaders.js';
import { ROOT } from '../generated.js';
import { printSheet, readSheet } from './sheet.js';
import { takeIn } from './take-in.js';
import { readHere, textsFor } from './texts.js';
import { rewritten } from './write.js';

async function main(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { out: { type: 'string' }, from: { type: 'string' } },
  });
  const [asked = ''] = positionals;
  const tags = Object.keys(LANGUAGES);
  const tag = tags.find((each) => each.toLowerCase() === asked.toLowerCase());
  if (tag === undefined) throw new Error(`Say which language: ${tags.join(', ')}.`);
  const texts = textsFor(tag);
  if (values.from === undefined) {
    const out = values.out ?? `texts-${tag}.csv`;
    writeFileSync(out, printSheet(tag, texts));
    console.log(`texts: ${texts.length} texts written to ${out}`);
    return;
  }
  const rows = readSheet(tag, readFileSync(values.from));
  const { changes, refused } = takeIn(rows, texts);
  const files = await rewritten(changes, readHere);
  for (const [file, content] of files) {
    writeFileSync(join(ROOT, file), content);
    console.log(`texts: ${file} written`);
  }
  for (const { line, place, note } of rows) if (note) console.log(`note in line ${line}, ${place}: ${note}`);
  for (const sentence of refused) console.error(`not taken in: ${sentence}`);
  console.log(`texts: ${changes.length} changed in ${files.size} files, ${refused.length} not taken in`);
  if ([...files.keys()].some((file) => !file.startsWith('src/'))) console.log('texts: now run npm run data');
  if (refused.length > 0) process.exitCode = 1;
}

main().catch((error: unknown) => {
  console.error(`texts: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
});
