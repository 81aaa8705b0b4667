// `npm run build`: everything the package ships, into dist/, from nothing.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { runBin, setup } from './setup.mjs';

setup();
rmSync('dist', { recursive: true, force: true });
/** @type {[name: string, ...args: string[]][]} */
const steps = [
  // The unbundled library and its types: what src/ holds, file by file.
  ['tsc', '-p', 'tsconfig.build.json'],
  // One self-contained file, as a module and as a classic script.
  ['vite', 'build', '--mode', 'single', '--logLevel', 'warn'],
  // The languages, for that file.
  ['vite', 'build', '--mode', 'languages', '--logLevel', 'warn'],
  // The same in pieces: a small start, the rest when it is needed.
  ['vite', 'build', '--mode', 'light', '--logLevel', 'warn'],
  ['cem', 'analyze', '--config', 'custom-elements-manifest.config.mjs', '--quiet'],
];
for (const [name, ...args] of steps) {
  const status = runBin(name, args);
  if (status !== 0) process.exit(status);
}
const single = readFileSync('dist/acu-body-map.min.js', 'utf8');
if (/\bimport\s*\(|^import\b|\bfrom\s*["']/m.test(single)) {
  console.error('dist/acu-body-map.min.js is not self-contained: it imports something.');
  process.exit(1);
}
writeFileSync('dist/VERSION', `${JSON.parse(readFileSync('package.json', 'utf8')).version}\n`);
console.log('build: dist/ is ready');
