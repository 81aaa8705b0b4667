import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { addressOf, packageWith, withAddress } from './address.js';

const ours = addressOf('https://github.com/owner/name');
const readme = readFileSync('README.md', 'utf8');

describe('the address of the project', () => {
  for (const given of ['https://github.com/owner/name/', ' https://github.com/owner/name.git '])
    it(`is read as people write it: “${given}”`, () => assert.deepEqual(addressOf(given), ours));

  for (const given of [undefined, '', 'owner/name', 'http://github.com/owner/name', 'https://github.com/owner'])
    it(`says what is needed instead of “${given}”`, () =>
      assert.throws(() => addressOf(given), /such as https:\/\/github\.com\/owner\/name is needed/));

  it('is in package.json where npm looks for it, and nothing else changes', () => {
    const before = readFileSync('package.json', 'utf8');
    const { repository, homepage, bugs, ...rest } = JSON.parse(packageWith(before, ours)) as Record<string, unknown>;
    assert.deepEqual(
      [repository, homepage, bugs],
      [
        { type: 'git', url: 'git+https://github.com/owner/name.git' },
        'https://github.com/owner/name#readme',
        { url: 'https://github.com/owner/name/issues' },
      ],
    );
    const { repository: _r, homepage: _h, bugs: _b, ...others } = JSON.parse(before) as Record<string, unknown>;
    assert.deepEqual(rest, others);
  });

  it('leaves no picture and no link of the README that needs the folder beside it', () => {
    const made = withAddress(readme, ours);
    const targets = [...made.matchAll(/\]\(([^\s)]+)\)|<img src="([^"]+)"/g)].map(([, link, src]) => link ?? src ?? '');
    const relative = targets.filter((each) => existsSync(each.replace(/#.*/, '') || '-'));
    assert.deepEqual(relative, []);
    const pictures = [...made.matchAll(/https:\/\/github\.com\/owner\/name\/raw\/HEAD\/([^\s")]+)/g)].map(
      ([, path]) => path!,
    );
    assert.ok(pictures.length >= 8);
    assert.deepEqual(
      pictures.filter((path) => !existsSync(path)),
      [],
    );
  });

  it('changes to another one, and back', () => {
    const gitlab = addressOf('https://gitlab.com/owner/other');
    const other = withAddress(withAddress(readme, ours), gitlab);
    assert.ok(other.includes('](https://gitlab.com/owner/other/-/raw/HEAD/docs/map-wide.png)'));
    assert.ok(!other.includes('github.com/owner/name'));
    assert.equal(withAddress(other, ours), withAddress(readme, ours));
  });
});
