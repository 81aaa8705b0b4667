// Draws a map for a test, as a server would: reads [dataset, options] from the standard input, writes the markup.
import { text } from 'node:stream/consumers';
import { renderToString, type RenderOptions } from '../../src/server/index.js';

const [dataset, options] = JSON.parse(await text(process.stdin)) as [string | null, RenderOptions];
process.stdout.write(await renderToString(dataset ?? undefined, options));
