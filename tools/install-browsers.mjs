// What `tools/test.mjs` forks: finds or installs browsers, and sends what there is, or why there is none.
import { ensureChromium, ensureOthers } from './browsers.mjs';

try {
  const chromium = await ensureChromium();
  process.send?.({ chromium, browsers: ensureOthers(process.argv.slice(2)) });
} catch (error) {
  process.send?.({ error: error instanceof Error ? error.message : String(error) });
}
