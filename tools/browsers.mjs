// Finds a browser for the tests, or installs one when there is none.
import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** @param {string} path */
const isExecutable = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};
/** @param {string} name */
const onPath = (name) =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find(isExecutable);
/** @param {string} app */
const macApp = (app) =>
  ['/Applications', join(homedir(), 'Applications')].map((folder) => `${folder}/${app}.app/Contents/MacOS/${app}`);
const programFiles = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((key) => process.env[key] ?? []);

const ENVIRONMENT = ['CHROME_PATH', 'CHROME_BIN', 'PUPPETEER_EXECUTABLE_PATH'];
/** @type {Record<string, string[]>} */
const CANDIDATES = {
  linux: [
    'google-chrome-stable',
    'google-chrome',
    'chromium',
    'chromium-browser',
    'microsoft-edge-stable',
    'microsoft-edge',
    'brave-browser',
  ],
  darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser'].flatMap(macApp),
  win32: programFiles.flatMap((folder) =>
    [
      'Google\\Chrome\\Application\\chrome.exe',
      'Chromium\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ].map((path) => join(folder, path)),
  ),
};

/** The path of a Chromium on this machine, or undefined. */
export function findChromium() {
  for (const name of ENVIRONMENT) {
    const path = process.env[name];
    if (path && isExecutable(path)) return path;
  }
  for (const name of CANDIDATES[process.platform] ?? []) {
    const path = /[\\/]/.test(name) ? (existsSync(name) ? name : undefined) : onPath(name);
    if (path) return path;
  }
  return undefined;
}

/**
 * Installs packages of Debian where that is possible; elsewhere it does nothing.
 *
 * @param {readonly string[]} packages
 */
export function aptInstall(packages) {
  const root = process.getuid?.() === 0;
  const sudo = !root && onPath('sudo') !== undefined && spawnSync('sudo', ['-n', 'true']).status === 0;
  if (!onPath('apt-get') || !(root || sudo)) return;
  console.log(`setup: apt-get install ${packages.join(' ')} …`);
  /** @param {string[]} args */
  const apt = (...args) =>
    execFileSync(
      root ? 'apt-get' : 'sudo',
      [...(root ? [] : ['-n', 'apt-get']), '-o', 'DPkg::Lock::Timeout=600', ...args],
      {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      },
    );
  try {
    apt('update', '-qq');
    apt('install', '-y', '-qq', '--no-install-recommends', ...packages);
  } catch (error) {
    console.warn(`setup: apt-get failed: ${error instanceof Error ? error.message : error}`);
  }
}

/** A headless Chromium that comes in an npm package: for Linux on x64, without root. */
async function npmChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  console.log('setup: no browser found; installing @sparticuz/chromium from npm …');
  const cache = join(process.cwd(), '.cache');
  const installed = spawnSync(
    'npm',
    ['install', '--prefix', cache, '--no-save', '--no-package-lock', '--silent', '@sparticuz/chromium@153'],
    { stdio: 'inherit' },
  );
  if (installed.status !== 0) return undefined;
  const { default: chromium } = await import(createRequire(`${cache}/`).resolve('@sparticuz/chromium'));
  return /** @type {Promise<string>} */ (chromium.executablePath());
}

/**
 * The path of a Chromium, which is installed when there is none.
 *
 * @throws {Error} when it can't be installed.
 */
export async function ensureChromium() {
  const present = findChromium();
  if (present) return present;
  aptInstall(['chromium']);
  const path = findChromium() ?? (await npmChromium().catch(() => undefined));
  if (!path)
    throw new Error(
      'No browser found. Install Chrome, Chromium or Edge (or set CHROME_PATH=/path/to/chrome) and run this again.',
    );
  return path;
}

/** The path of a Firefox on this machine, or undefined. */
export const findFirefox = () =>
  [
    process.env['FIREFOX_PATH'] ?? '',
    ...['firefox', 'firefox-esr'].map(onPath),
    ...macApp('Firefox').map((path) => path.replace(/Firefox$/, 'firefox')),
    ...programFiles.map((folder) => join(folder, 'Mozilla Firefox\\firefox.exe')),
  ].find((path) => path && isExecutable(path));

/** Whether this machine has the parts of WebKitGTK that tests need. */
export const hasWebKit = () => ['WebKitWebDriver', 'Xvfb'].every(onPath);

/**
 * The wanted browsers that are on this machine, after installing what can be installed; Chromium is always one.
 *
 * @param {readonly string[]} wanted
 */
export function ensureOthers(wanted) {
  const missing = [
    ...(wanted.includes('firefox') && !findFirefox() ? ['firefox-esr'] : []),
    ...(wanted.includes('webkit') && !hasWebKit() ? ['webkit2gtk-driver', 'xvfb'] : []),
  ];
  if (missing.length > 0) aptInstall(missing);
  return wanted.filter(
    (name) => name === 'chromium' || (name === 'firefox' && findFirefox()) || (name === 'webkit' && hasWebKit()),
  );
}

/** Flags that keep Chromium quiet. The sandbox is only off for root, for whom Chromium has none. */
export const CHROMIUM_FLAGS = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
