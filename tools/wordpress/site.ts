/**
 * A real WordPress on this machine, from packages: WordPress and its SQLite database from the npm package
 * `@wp-playground/wordpress-builds`, which is kept in `.cache`, PHP and a classic theme from Debian.
 */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { aptInstall } from '../browsers.mjs';
import { pluginZip, root, SLUG } from './plugin.js';

const CACHE = join(root, '.cache/wordpress');
const BUILDS = '@wp-playground/wordpress-builds@0.9.19';
const ARCHIVE = 'wp-playground-wordpress-builds-0.9.19.tgz';
/** Which WordPress that package has under which name. */
const RELEASES: Readonly<Record<string, string>> = { '6.5': 'wp-6.5', '6.6': 'wp-beta', '6.7': 'wp-nightly' };
export const CLASSIC = 'twentytwentyone';
export const BLOCKS = 'twentytwentyfour';

/** What PHP needs for WordPress on SQLite, and the package of Debian that has it. */
const MODULES: Readonly<Record<string, string>> = {
  pdo_sqlite: 'php-sqlite3',
  xml: 'php-xml',
  mbstring: 'php-mbstring',
  curl: 'php-curl',
};
const php = (...args: readonly string[]): string => spawnSync('php', args, { encoding: 'utf8' }).stdout ?? '';
const missing = (): readonly string[] => {
  const modules = php('-m').split(/\s+/);
  return Object.keys(MODULES).filter((name) => !modules.includes(name));
};

/** Installs PHP where it is missing. @throws {Error} where that is not possible. */
function ensurePhp(): void {
  if (missing().length > 0) aptInstall(['php-cli', ...Object.values(MODULES)]);
  const left = missing();
  if (left.length > 0) throw new Error(`PHP with ${left.join(', ')} is needed. Install it and run this again.`);
}

function run(command: string, args: readonly string[], cwd: string): void {
  execFileSync(command, args, { cwd, stdio: ['ignore', 'ignore', 'inherit'] });
}

/** Puts the files of a zip into a folder. */
function unzip(zip: string | Uint8Array, folder: string): void {
  const packed = typeof zip === 'string' ? new Uint8Array(readFileSync(zip)) : zip;
  for (const [path, bytes] of Object.entries(unzipSync(packed))) {
    if (path.endsWith('/')) continue;
    const to = join(folder, path);
    mkdirSync(dirname(to), { recursive: true });
    writeFileSync(to, bytes);
  }
}

/** Downloads a package of Debian into a folder. Where nobody has asked for its lists yet, they are fetched first. */
function download(name: string, folder: string): void {
  const get = (): void => run('apt-get', ['-o', 'APT::Sandbox::User=root', 'download', '-qq', name], folder);
  try {
    get();
  } catch {
    aptInstall(['php-cli']);
    get();
  }
}

/** The files of a WordPress with both themes, unpacked once. */
function unpacked(version: string): string {
  const site = join(CACHE, `site-${version}`);
  if (existsSync(site)) return site;
  const release = RELEASES[version];
  if (!release) throw new Error(`There is no WordPress ${version} here; there is ${Object.keys(RELEASES).join(', ')}.`);
  mkdirSync(CACHE, { recursive: true });
  if (!existsSync(join(CACHE, ARCHIVE))) {
    console.log(`setup: npm pack ${BUILDS} …`);
    run('npm', ['pack', BUILDS, '--silent'], CACHE);
  }
  console.log(`setup: unpacking WordPress ${version} …`);
  const parts = join(CACHE, 'parts');
  rmSync(parts, { recursive: true, force: true });
  mkdirSync(parts);
  const sqlite = 'package/src/sqlite-database-integration/sqlite-database-integration.zip';
  run(
    'tar',
    ['xzf', join(CACHE, ARCHIVE), `package/src/wordpress/${release}.zip`, sqlite, `package/public/${release}`],
    parts,
  );
  const fresh = join(parts, 'site');
  // The zip holds what the server runs, the folder what browsers fetch.
  cpSync(join(parts, 'package/public', release), fresh, { recursive: true });
  unzip(join(parts, `package/src/wordpress/${release}.zip`), fresh);
  const plugins = join(fresh, 'wp-content/plugins');
  unzip(join(parts, sqlite), plugins);
  const [folder = ''] = readdirSync(plugins).filter((name) => name.startsWith('sqlite-database-integration'));
  renameSync(join(plugins, folder), join(plugins, 'sqlite-database-integration'));
  cpSync(join(plugins, 'sqlite-database-integration/db.copy'), join(fresh, 'wp-content/db.php'));
  download(`wordpress-theme-${CLASSIC}`, parts);
  const [theme = ''] = readdirSync(parts).filter((name) => name.endsWith('.deb'));
  run('dpkg-deb', ['-x', theme, 'theme'], parts);
  const themes = 'wp-content/themes';
  cpSync(join(parts, 'theme/usr/share/wordpress', themes, CLASSIC), join(fresh, themes, CLASSIC), { recursive: true });
  renameSync(fresh, site);
  rmSync(parts, { recursive: true });
  return site;
}

/** A port that nobody listens on. */
const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' ? (address?.port ?? 0) : 0));
    });
  });

/** Everything that is reported goes to a file; nothing is fetched from elsewhere. */
const config = (origin: string): string => `<?php
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', '' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', '' );
define( 'DB_CHARSET', 'utf8' );
define( 'DB_COLLATE', '' );
foreach ( array( 'AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE' ) as $name ) {
	define( $name . '_KEY', 'a key of a test' );
	define( $name . '_SALT', 'a salt of a test' );
}
$table_prefix = 'wp_';
define( 'WP_HOME', '${origin}' );
define( 'WP_SITEURL', '${origin}' );
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_LOG', __DIR__ . '/wp-content/debug.log' );
define( 'WP_DEBUG_DISPLAY', false );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'DISABLE_WP_CRON', true );
if ( file_exists( __DIR__ . '/filtered' ) ) {
	define( 'DISALLOW_UNFILTERED_HTML', true );
}
if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', __DIR__ . '/' );
}
require_once ABSPATH . 'wp-settings.php';
`;

const ROUTER = `<?php
$path = parse_url( $_SERVER['REQUEST_URI'], PHP_URL_PATH );
if ( '/' !== $path && is_file( __DIR__ . $path ) ) {
	return false;
}
$index = rtrim( $path, '/' ) . '/index.php';
$index = is_file( __DIR__ . $index ) ? $index : '/index.php';
$_SERVER['SCRIPT_NAME'] = $index;
$_SERVER['PHP_SELF']    = $index;
chdir( dirname( __DIR__ . $index ) );
require __DIR__ . $index;
`;

/** WordPress asks its home for news, and reports it when it gets no answer. */
const QUIET = `<?php
add_filter( 'pre_http_request', static fn() => array( 'response' => array( 'code' => 200 ), 'body' => '', 'headers' => array( 'content-type' => 'text/plain' ), 'cookies' => array() ) );
`;

/** People of the site; each has the name of the role for a password. */
const ROLES = ['administrator', 'author', 'contributor'] as const;
export type Role = (typeof ROLES)[number];

const INSTALL = `
define( 'WP_INSTALLING', true );
require 'wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
add_filter( 'pre_wp_mail', '__return_true' );
wp_install( 'Clinic', 'administrator', 'administrator@example.test', true, '', 'administrator' );
foreach ( array( 'author', 'contributor' ) as $role ) {
	wp_insert_user( array( 'user_login' => $role, 'user_pass' => $role, 'user_email' => "$role@example.test", 'role' => $role ) );
}
update_option( 'show_avatars', 0 );
update_option( 'permalink_structure', '' );
`;

/** A WordPress that is running. */
export interface Site {
  readonly origin: string;
  /** Runs PHP inside of WordPress; the value that it returns. */
  readonly php: (code: string, given?: unknown) => unknown;
  /** Writes a file into `wp-content`. */
  readonly write: (path: string, text: string) => void;
  /** What PHP has reported since the beginning. */
  readonly log: () => string;
  /** Whether nobody may write HTML without limits, administrators included: the rule of networks of sites. */
  readonly filter: (isOn: boolean) => void;
  readonly close: () => void;
}

/** Makes a fresh site with the plugin in it, not yet activated, and serves it. */
export async function openSite(version: string): Promise<Site> {
  ensurePhp();
  const folder = unpacked(version);
  const origin = `http://127.0.0.1:${await freePort()}`;
  const content = join(folder, 'wp-content');
  for (const each of ['database', 'uploads', 'languages', 'debug.log', `plugins/${SLUG}`, '../filtered'])
    rmSync(join(content, each), { recursive: true, force: true });
  unzip(pluginZip(), join(content, 'plugins'));
  writeFileSync(join(folder, 'wp-config.php'), config(origin));
  writeFileSync(join(folder, 'router.php'), ROUTER);
  mkdirSync(join(content, 'mu-plugins'), { recursive: true });
  writeFileSync(join(content, 'mu-plugins/quiet.php'), QUIET);
  const inPhp = (code: string): string => {
    const server = `$_SERVER['HTTP_HOST'] = '${new URL(origin).host}'; $_SERVER['REQUEST_METHOD'] = 'GET'; $_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';`;
    const done = spawnSync('php', ['-d', 'display_errors=stderr'], {
      cwd: folder,
      encoding: 'utf8',
      input: `<?php ${server} ${code}`,
    });
    if (done.status !== 0) throw new Error(`${done.stderr}${done.stdout}`);
    return done.stdout;
  };
  inPhp(INSTALL);
  const serving = spawn(
    'php',
    ['-d', 'opcache.enable_cli=1', '-S', new URL(origin).host, '-t', folder, join(folder, 'router.php')],
    {
      cwd: folder,
      stdio: 'ignore',
      detached: true,
      env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' },
    },
  );
  const close = (): void => {
    // It has workers, which are of its group.
    try {
      process.kill(-serving.pid!);
    } catch {
      // It has ended by itself.
    }
  };
  process.once('exit', close);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1));
  for (let tries = 0; ; tries++) {
    const is = await fetch(`${origin}/wp-includes/images/blank.gif`).then(
      () => true,
      () => false,
    );
    if (is) break;
    if (tries > 100) throw new Error('PHP does not serve the site.');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const log = join(content, 'debug.log');
  return {
    origin,
    php(code, given = null) {
      const input = Buffer.from(JSON.stringify(given)).toString('base64');
      const output = inPhp(
        `require 'wp-load.php'; $given = json_decode( base64_decode( '${input}' ), true );
        $done = ( function ( $given ) { ${code} } )( $given ); echo "\\n", wp_json_encode( $done );`,
      );
      return JSON.parse(output.trim().split('\n').at(-1) ?? 'null') as unknown;
    },
    write(path, text) {
      mkdirSync(dirname(join(content, path)), { recursive: true });
      writeFileSync(join(content, path), text);
    },
    log: () => (existsSync(log) ? readFileSync(log, 'utf8') : ''),
    filter: (isOn) =>
      isOn ? writeFileSync(join(folder, 'filtered'), '') : rmSync(join(folder, 'filtered'), { force: true }),
    close,
  };
}
