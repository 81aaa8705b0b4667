/**
 * `npm run address -- https://github.com/owner/name`: where the project lives. Writes it into `package.json`, and makes
 * the pictures and links of the README absolute: the page of a package has no folder beside it. It can be run again
 * with another address.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A picture, in Markdown or HTML, or a link, to what is not an address and not a place on the page. */
const PICTURE = /(!\[[^\]]*\]\(|<img src=")(?!https?:)([^\s")]+)/g;
const LINK = /((?<!!\[[^\]]*)\]\()(?!https?:|#)([^\s")]+)/g;
/** An address that a former run has written. */
const WRITTEN = /(?<before>\]\(|src=")https:\/\/[^\s")]+\/(?:raw|blob)\/HEAD\/(?<path>[^\s")]+)/g;

/** What package.json says of the address. */
export interface Address {
  readonly repository: { readonly type: 'git'; readonly url: string };
  readonly homepage: string;
  readonly bugs: { readonly url: string };
}

/**
 * @param given As people write it: with or without `.git` and a slash at the end.
 * @throws {Error} What is wrong with it.
 */
export function addressOf(given: string | undefined): Address {
  const url = (given ?? '')
    .trim()
    .replace(/\/+$/, '')
    .replace(/\.git$/, '');
  if (!/^https:\/\/(?:github|gitlab)\.com\/[\w.-]+\/[\w.-]+$/.test(url))
    throw new Error(`An address such as https://github.com/owner/name is needed; this is “${given ?? ''}”.`);
  const pages = url.includes('//gitlab.') ? `${url}/-` : url;
  return {
    repository: { type: 'git', url: `git+${url}.git` },
    homepage: `${url}#readme`,
    bugs: { url: `${pages}/issues` },
  };
}

/** The README with pictures and links that are found from anywhere. */
export function withAddress(readme: string, { bugs }: Address): string {
  const base = bugs.url.replace(/\/issues$/, '');
  return readme
    .replace(WRITTEN, '$<before>$<path>')
    .replace(PICTURE, `$1${base}/raw/HEAD/$2`)
    .replace(LINK, `$1${base}/blob/HEAD/$2`);
}

/** package.json with the address, at the place where people look for it. */
export function packageWith(text: string, address: Address): string {
  const {
    name,
    version,
    description,
    repository: _r,
    homepage: _h,
    bugs: _b,
    ...rest
  } = JSON.parse(text) as Record<string, unknown>;
  return `${JSON.stringify({ name, version, description, ...address, ...rest }, null, 2)}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const address = addressOf(process.argv[2]);
    const change = (path: string, made: (text: string) => string): void =>
      writeFileSync(join(root, path), made(readFileSync(join(root, path), 'utf8')));
    change('package.json', (text) => packageWith(text, address));
    change('README.md', (text) => withAddress(text, address));
    console.log(`package.json and README.md say ${address.homepage}`);
  } catch (error) {
    console.error(`address: ${(error as Error).message}`);
    process.exitCode = 1;
  }
}
