import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';

/** Code without its comments. */
export const withoutComments = (text: string): string => text.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');

/** What code imports, as written: values, types, re-exports, and what `import()` loads later. */
export const importsIn = (code: string): readonly string[] =>
  [...code.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, name]) => name ?? '');

/** The file that a relative import refers to. */
export const importedFile = (importer: string, name: string): string =>
  posix.join(dirname(importer), name).replace(/\.js$/, '.ts');

/** The scripts in a folder and in its subfolders, as paths relative to it. */
export const scriptsIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:ts|mjs)$/.test(path))
    .map((path) => path.replaceAll('\\', '/'));

/** Which files each file imports. */
export type ImportGraph = ReadonlyMap<string, readonly string[]>;

/** The imports among all scripts of some folders. All paths are relative to `root`. */
export function readImportGraph(root: string, folders: readonly string[]): ImportGraph {
  const files = folders.flatMap((folder) => scriptsIn(join(root, folder)).map((path) => `${folder}/${path}`));
  return new Map(
    files.map((path) => [
      path,
      importsIn(withoutComments(readFileSync(join(root, path), 'utf8')))
        .filter((name) => name.startsWith('.'))
        .map((name) => importedFile(path, name)),
    ]),
  );
}

/** Circles of imports, each as `a → b → a`. Where circles overlap, at least one of them is named. */
export function circlesIn(graph: ImportGraph): readonly string[] {
  const circles: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, way: readonly string[]): void => {
    const start = way.indexOf(file);
    if (start >= 0) circles.push([...way.slice(start), file].join(' → '));
    if (start >= 0 || done.has(file)) return;
    for (const imported of graph.get(file) ?? []) visit(imported, [...way, file]);
    done.add(file);
  };
  for (const file of graph.keys()) visit(file, []);
  return circles;
}
