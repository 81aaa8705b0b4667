// `npm start`: installs what is missing and serves the demo gallery. More words go to vite: `npm start -- --port 8000`.
import { runBin, setup } from './setup.mjs';

setup();
process.exit(
  runBin(
    'vite',
    ['--open', '/demo/', ...process.argv.slice(2)],
    process.env['CI'] || !process.stdout.isTTY ? { BROWSER: 'none' } : {},
  ),
);
