// `npm run package`, after `npm run build`: looks at what is published as those who take it do. Each `*.check.ts` here
// is a file of tests; the last line says `N passed, N failed`.
import { readdirSync } from 'node:fs';
import { needs, runBin } from '../setup.mjs';

needs({ dist: 'build' });
const checks = readdirSync('tools/package')
  .filter((name) => name.endsWith('.check.ts'))
  .map((name) => `tools/package/${name}`);
process.exitCode = runBin('tsx', ['--test', '--test-reporter=./tools/tally.mjs', ...checks]);
