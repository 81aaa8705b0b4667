/**
 * `npm run wordpress`: builds everything, puts what the WordPress plugin needs of it into its folder, and writes
 * `release/acu-body-map-wordpress-<version>.zip`, which WordPress takes under Plugins → Add New → Upload Plugin.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makePlugin, pluginZip, root, VERSION, versionFaults } from './plugin.js';

const faults = versionFaults();
for (const fault of faults) console.error(`integrations/wordpress/acu-body-map: ${fault}.`);
if (faults.length > 0) process.exit(1);
await makePlugin();
const zip = pluginZip();
const name = `acu-body-map-wordpress-${VERSION}.zip`;
mkdirSync(join(root, 'release'), { recursive: true });
writeFileSync(join(root, 'release', name), zip);
console.log(`release/${name}: ${(zip.length / 1e6).toFixed(1)} MB`);
