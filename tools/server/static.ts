// Writes points as they are without script, for a test. Arguments: the language, and which points.
import { renderStatic } from '../../src/server/index.js';

const [, , lang = 'en', points] = process.argv;
process.stdout.write((await renderStatic(undefined, { lang, ...(points && { points }) })).html);
