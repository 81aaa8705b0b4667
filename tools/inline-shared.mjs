import { readFileSync } from 'node:fs';
import { rolldown } from 'rolldown';

/**
 * The bundler puts what the entry shares with a few chunks into one more file, which would cost the first picture one more
 * round trip. The entry takes it in; the chunks keep the file. It holds constants and pure functions: two copies do no harm.
 * @param {string} folder
 * @param {string} entry
 */
export async function inlineShared(folder, entry) {
  const path = `${folder}/${entry}`;
  const code = readFileSync(path, 'utf8');
  const bundle = await rolldown({
    input: path,
    // What it imports at once comes in, what it asks for later stays outside.
    external: (id, importer, isResolved) => !isResolved && importer !== undefined && !code.includes(`from"${id}"`),
    plugins: [
      {
        name: 'source-maps',
        load: (id) => ({ code: readFileSync(id, 'utf8'), map: readFileSync(`${id}.map`, 'utf8') }),
      },
    ],
  });
  await bundle.write({ file: path, format: 'es', minify: true, sourcemap: true });
  await bundle.close();
}
