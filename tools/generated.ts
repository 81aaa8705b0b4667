import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

const SEAL = '// SHA-256 of the rest of this file: ';
const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/**
 * The text of a generated file with a seal: the hash of everything below it. It shows an edit by hand even where the
 * file can't be generated again, because what it is made from is not in the repository.
 *
 * @param note The first line, a comment that names the command.
 */
export const seal = (note: string, content: string): string => `${note}\n${SEAL}${hashOf(content)}\n${content}`;

/** Whether the text of a file has a seal that matches what is below it. */
export function isSealIntact(text: string): boolean {
  const [note = '', line = '', ...rest] = text.split('\n');
  return line.startsWith(SEAL) && text === seal(note, rest.join('\n'));
}

/**
 * Writes generated files or, with `check`, only compares them and sets the exit code when one is out of date.
 *
 * @param name The npm script that generates them.
 * @param outputs Content by path, relative to the project's folder.
 */
export function settleGenerated(name: string, outputs: ReadonlyMap<string, string>, check: boolean): void {
  const stale = [...outputs].filter(([path, content]) => {
    const file = join(ROOT, path);
    return !existsSync(file) || readFileSync(file, 'utf8') !== content;
  });
  for (const [path, content] of stale) {
    if (!check) {
      mkdirSync(dirname(join(ROOT, path)), { recursive: true });
      writeFileSync(join(ROOT, path), content);
    }
    console.log(`${name}: ${path} ${check ? `is out of date: run npm run ${name}` : 'written'}`);
  }
  console.log(`${name}: ${outputs.size} files, ${stale.length} ${check ? 'out of date' : 'changed'}`);
  if (check && stale.length > 0) process.exitCode = 1;
}
