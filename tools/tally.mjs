// Counts tests over several runners. The counts are kept in a file, since each runner is a process of its own.
import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../.cache', import.meta.url));
const path = `${folder}/tally`;

/** Sets all counts to zero. */
export function resetTally() {
  mkdirSync(folder, { recursive: true });
  rmSync(path, { force: true });
}

/** @param {number} passed @param {number} failed @param {number} skipped */
export function addToTally(passed, failed, skipped) {
  mkdirSync(folder, { recursive: true });
  appendFileSync(path, `${passed} ${failed} ${skipped}\n`);
}

/** @typedef {Record<string, string[]>} Failed Test files that failed, by browser. */
const failedPath = `${folder}/failed.json`;

/** Keeps which files failed in the last run of the browser tests. @param {Failed} failed */
export function keepFailed(failed) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(failedPath, JSON.stringify(failed));
}

/** Which files failed in the last run of the browser tests; forgets them. @returns {Failed} */
export function takeFailed() {
  if (!existsSync(failedPath)) return {};
  const failed = JSON.parse(readFileSync(failedPath, 'utf8'));
  rmSync(failedPath);
  return failed;
}

/** The counts so far. */
export function tally() {
  const rows = existsSync(path)
    ? readFileSync(path, 'utf8')
        .trim()
        .split('\n')
        .map((line) => line.split(' ').map(Number))
    : [];
  const [passed = 0, failed = 0, skipped = 0] = [0, 1, 2].map((column) =>
    rows.reduce((sum, row) => sum + (row[column] ?? 0), 0),
  );
  return { passed, failed, skipped };
}

/**
 * A reporter for `node --test`: prints what failed, and counts.
 *
 * @param {AsyncIterable<import('node:test/reporters').TestEvent>} events
 */
export default async function* report(events) {
  let [passed, failed, skipped] = [0, 0, 0];
  for await (const { type, data } of events) {
    if ((type !== 'test:pass' && type !== 'test:fail') || data.details.type === 'suite') continue;
    if (data.skip !== undefined) skipped++;
    else if (type === 'test:pass') passed++;
    else {
      failed++;
      yield `✖ ${data.name}\n${data.file ?? ''}\n${String(data.details.error.cause ?? data.details.error)}\n`;
    }
  }
  addToTally(passed, failed, skipped);
  yield `${passed} passed, ${failed} failed\n`;
}
