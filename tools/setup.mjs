// Makes a fresh clone ready to run: checks Node, and installs the packages when they are missing or out of date.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

/**
 * Runs a command in the folder of the project and waits for it.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env] Added to the environment.
 * @returns {number} Its exit code.
 */
export function run(command, args, env = {}) {
  const windows = process.platform === 'win32';
  return spawnSync(command, args, { stdio: 'inherit', shell: windows, env: { ...process.env, ...env } }).status ?? 1;
}

/**
 * Runs a program that comes with the packages.
 *
 * @param {string} name
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
export const runBin = (name, args, env = {}) => run(join('node_modules', '.bin', name), args, env);

/**
 * Runs a script of package.json.
 *
 * @param {string} name
 * @param {readonly string[]} [args]
 */
export const runScript = (name, args = []) => run('npm', ['run', '--silent', name, '--', ...args]);

/**
 * Runs scripts of package.json beside each other.
 *
 * @param {readonly string[]} names
 * @param {readonly string[]} args
 * @returns {Promise<number>} The worst exit code.
 */
export async function runScripts(names, args) {
  const ends = names.map((name) => {
    const words = ['run', '--silent', name, '--', ...args];
    return once(spawn('npm', words, { stdio: 'inherit', shell: process.platform === 'win32' }), 'close');
  });
  return Math.max(...(await Promise.all(ends)).map(([code]) => code ?? 1));
}

/** Installs what is missing. Ends the process with a plain sentence when that is not possible. */
export function setup() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(`Node ${process.versions.node} is too old: 20.19 or newer is needed.`);
    process.exit(2);
  }
  const stamp = 'node_modules/.setup-stamp';
  const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.log('setup: npm ci …');
  if (run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']) !== 0) {
    console.error('setup: the packages could not be installed. Is there a network connection?');
    process.exit(1);
  }
  writeFileSync(stamp, lock);
}

/**
 * Ends the process with a plain sentence when a folder that another script makes is not there.
 *
 * @param {Record<string, string>} folders The script that makes each.
 */
export function needs(folders) {
  const missing = Object.keys(folders).filter((folder) => !existsSync(folder));
  if (missing.length === 0) return;
  const scripts = missing.map((folder) => `npm run ${folders[folder]}`);
  console.error(
    `There is no ${missing.map((folder) => `${folder}/`).join(' and no ')} yet. Run this first: ${scripts.join(' && ')}`,
  );
  process.exit(2);
}
