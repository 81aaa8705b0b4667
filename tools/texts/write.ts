/** Writes translations into the files that hold them. */
import { format, resolveConfig } from 'prettier';
import { join } from 'node:path';
import { ROOT } from '../generated.js';
import { keyOf, withTexts } from './literals.js';
import type { Change } from './take-in.js';
import type { Read } from './texts.js';

/** The new content of each file that changes. Only the lines of new texts differ, and how these are broken. */
export async function rewritten(changes: readonly Change[], read: Read): Promise<ReadonlyMap<string, string>> {
  const byFile = new Map<string, Change[]>();
  for (const change of changes) byFile.set(change.text.file, [...(byFile.get(change.text.file) ?? []), change]);
  const files = new Map<string, string>();
  for (const [file, own] of byFile) {
    const texts = new Map(own.map(({ text, translation }) => [keyOf(text.path), translation]));
    const filepath = join(ROOT, file);
    files.set(file, await format(withTexts(read(file), texts), { ...(await resolveConfig(filepath)), filepath }));
  }
  return files;
}
