/**
 * `npm run wordpress`: builds everything, puts what the WordPress plugin needs of it into its folder, and writes
 * `release/acu-body-map-wordpress-<version>.zip`, which WordPress takes under Plugins → Add New → Upload Plugin. The
 * directory of wordpress.org wants its authors, too: `npm run wordpress -- --contributors anna,ben`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { makePlugin, pluginZip, readmeOf, root, VERSION, versionFaults } from './plugin.js';

const { values } = parseArgs({ options: { contributors: { type: 'string', default: '' } } });
const contributors = values.contributors.split(/[\s,]+/).filter(Boolean);
const faults = [...versionFaults()];
try {
  readmeOf(contributors);
} catch (error) {
  faults.push(`--contributors: ${(error as Error).message.replace(/\.$/, '')}`);
}
for (const fault of faults) console.error(`integrations/wordpress/acu-body-map: ${fault}.`);
if (faults.length > 0) process.exit(1);
await makePlugin();
const zip = pluginZip(contributors);
const name = `acu-body-map-wordpress-${VERSION}.zip`;
mkdirSync(join(root, 'release'), { recursive: true });
writeFileSync(join(root, 'release', name), zip);
console.log(`release/${name}: ${(zip.length / 1e6).toFixed(1)} MB`);
if (contributors.length === 0)
  console.warn(
    'It names no contributors, which is right for a site of your own. For wordpress.org, add user names of that site: ' +
      'npm run wordpress -- --contributors anna,ben',
  );
