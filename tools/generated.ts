import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/**
 * Writes generated files, or with `check` only compares them and sets the exit code when one is out of date.
 *
 * @param name The npm script that generates them.
 * @param outputs Content by path from the project's folder.
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
