// `node tools/run.mjs TOOL [arguments]`: how the scripts of package.json start. Installs what is missing, then runs a
// tool of this folder (such as `tools/size/main.ts`) or a program that comes with the packages (such as `vite`). Only
// Node's own modules are used here and in setup.mjs: a fresh clone has no others.
import { run, runBin, setup } from './setup.mjs';

setup();
const [tool = '', ...words] = process.argv.slice(2);
/** Nothing opens a browser window where nobody would see it. */
const env = process.env['CI'] || !process.stdout.isTTY ? { BROWSER: 'none' } : {};
if (tool.endsWith('.mjs')) process.exitCode = run(process.execPath, [tool, ...words], env);
else if (tool.endsWith('.ts')) process.exitCode = runBin('tsx', [tool, ...words], env);
else process.exitCode = runBin(tool, words, env);
