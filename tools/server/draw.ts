// Draws maps for a test, as a server would: reads a list of [dataset, options] from the standard input, writes a list
// of their markup. What can't be drawn has the code of its error instead.
import { text } from 'node:stream/consumers';
import { DatasetError, renderToString, type RenderOptions } from '../../src/server/index.js';

const asked = JSON.parse(await text(process.stdin)) as readonly (readonly [string | null, RenderOptions])[];
const drawn: string[] = [];
for (const [dataset, options] of asked) {
  try {
    drawn.push(await renderToString(dataset ?? undefined, options));
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error;
    drawn.push(error.code);
  }
}
process.stdout.write(JSON.stringify(drawn));
