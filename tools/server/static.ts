// Writes the built-in points as they are without script, for a test: in the language that is its argument.
import { renderStatic } from '../../src/server/index.js';

process.stdout.write((await renderStatic(undefined, { lang: process.argv[2] ?? 'en' })).html);
