// Makes a fresh clone ready to run: checks Node, installs the packages when they are missing or out of date. Built-ins only.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

/**
 * Runs a command and waits for it.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {number} its exit code
 */
export function run(command, args, env = {}) {
  const windows = process.platform === 'win32';
  return spawnSync(command, args, { stdio: 'inherit', shell: windows, env: { ...process.env, ...env } }).status ?? 1;
}

/**
 * Runs a program that the packages bring.
 *
 * @param {string} name
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
export const runBin = (name, args, env = {}) =>
  run('npx', ['--no-install', name, ...args], { npm_config_loglevel: 'error', ...env });

/** Installs what is missing. Ends the process with a plain sentence when it can't. */
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
  if (run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']) !== 0) {
    console.error('setup: the packages could not be installed. Is the network there?');
    process.exit(1);
  }
  writeFileSync(stamp, lock);
}
