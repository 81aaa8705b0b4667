// `npm run build`: makes everything that the package ships, in an empty dist/.
import { copyFileSync, cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { runBin } from './setup.mjs';

rmSync('dist', { recursive: true, force: true });
/** @type {[name: string, ...args: string[]][]} */
const steps = [
  // The unbundled library and its types: src/, file by file.
  ['tsc', '-p', 'tsconfig.build.json'],
  // What a map of the built-in points shows at first.
  ['tsx', 'tools/package/first-picture.ts'],
  // One self-contained file, as a module and as a classic script.
  ['vite', 'build', '--mode', 'single', '--logLevel', 'warn'],
  // The languages for that file.
  ['vite', 'build', '--mode', 'languages', '--logLevel', 'warn'],
  // The topics for that file.
  ['vite', 'build', '--mode', 'topics', '--logLevel', 'warn'],
  // The figures that it leaves out.
  ['vite', 'build', '--mode', 'figures', '--logLevel', 'warn'],
  // The page for frames.
  ['vite', 'build', '--mode', 'embed', '--logLevel', 'warn'],
  // The same in chunks: a small start, and the rest when it is needed.
  ['vite', 'build', '--mode', 'light', '--logLevel', 'warn'],
  ['cem', 'analyze', '--config', 'custom-elements-manifest.config.mjs', '--quiet'],
  // What the type checkers and editors of frameworks know of the tag.
  ['tsx', 'tools/package/types.ts'],
];
for (const [name, ...args] of steps) {
  const status = runBin(name, args);
  if (status !== 0) process.exit(status);
}
for (const name of ['embed.html', 'embed.css', 'embed-parent.js']) copyFileSync(`src/embed/${name}`, `dist/${name}`);
// The page for frames finds them beside it.
cpSync('themes', 'dist/themes', { recursive: true });
// For the head of a page.
copyFileSync('src/elements/map/acu-body-map.css', 'dist/acu-body-map.css');
// A classic script is read in the encoding of its page, unless it says its own: by this mark at its start.
const scripts = ['lang', 'topics', 'figures'].flatMap((folder) =>
  readdirSync(`dist/${folder}`).flatMap((name) => (name.endsWith('.js') ? `dist/${folder}/${name}` : [])),
);
for (const path of ['dist/acu-body-map.iife.js', ...scripts])
  writeFileSync(path, `\uFEFF${readFileSync(path, 'utf8')}`);
const single = readFileSync('dist/acu-body-map.min.js', 'utf8');
if (/\bimport\s*\(|^import\b|\bfrom\s*["']/m.test(single)) {
  console.error('dist/acu-body-map.min.js is not self-contained: it imports something.');
  process.exit(1);
}
// The builds contain these packages, whose licences have to be included.
const bundled = [
  'lit',
  'lit-html',
  'lit-element',
  '@lit/reactive-element',
  '@lit/context',
  '@svgdotjs/svg.js',
  'valibot',
];
const licences = bundled.map((name) => {
  const folder = `node_modules/${name}`;
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  if (!file) throw new Error(`${folder} has no licence file`);
  return `${name}\n\n${readFileSync(`${folder}/${file}`, 'utf8').trim()}\n`;
});
writeFileSync('dist/LICENSES.txt', licences.join('\n----\n\n'));
writeFileSync('dist/VERSION', `${JSON.parse(readFileSync('package.json', 'utf8')).version}\n`);
console.log('build: dist/ is ready');
