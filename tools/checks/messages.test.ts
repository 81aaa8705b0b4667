/**
 * English messages arrive in parts (`src/languages/en/messages-*.ts`). An element may read those of the start and those
 * that its own room brings; any other might not be there, because each room can fail to load. Messages of the atlas
 * come with it.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { describe, it } from 'node:test';
import { ROOT } from '../generated.js';

const SOURCE = join(ROOT, 'src');
const read = (path: string): string => readFileSync(join(SOURCE, path), 'utf8');
const files = readdirSync(join(SOURCE, 'elements'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => `elements/${path.replaceAll('\\', '/')}`);

/** The messages of each part: `messages` for the start, `messages-figure` … */
const parts = new Map<string, readonly string[]>();
for (const file of readdirSync(join(SOURCE, 'languages/en')).filter((name) => name.startsWith('messages'))) {
  const [words] = Object.values((await import(`../../src/languages/en/${file}`)) as Record<string, object>);
  parts.set(file.replace('.ts', ''), Object.keys(words ?? {}));
}
const all = new Set([...parts.values()].flat());
const start = parts.get('messages') ?? [];
const atlas = parts.get('messages-atlas') ?? [];

/** What is loaded with the registering entry. */
const inStart = new Set<string>();
function follow(path: string): void {
  if (inStart.has(path)) return;
  inStart.add(path);
  for (const [, what = '', name = ''] of read(path).matchAll(/^(?:import|export) (.*?)from '(\.[^']+)'/gms))
    if (!what.startsWith('type ')) follow(posix.join(dirname(path), name).replace(/\.js$/, '.ts'));
}
follow('define.ts');

/** The messages that the room in a folder brings. */
const broughtBy = (folder: string): readonly string[] =>
  files
    .filter((each) => dirname(each) === folder)
    .flatMap((each) => [...read(each).matchAll(/\/en\/(messages[\w-]*)\.js'/g)])
    .flatMap(([, part = '']) => parts.get(part) ?? []);

/** The rooms that a file is used in: its own, or all that import one from above the rooms. */
function roomsOf(path: string): readonly string[] {
  if (dirname(path) !== 'elements') return [dirname(path)];
  const users = files.filter((each) => read(each).includes(`/${posix.basename(path, '.ts')}.js'`));
  return [...new Set(users.map(dirname))].filter((folder) => folder !== 'elements');
}

/** The messages that a file of the elements may read: those that each of its rooms brings. */
function allowed(path: string): ReadonlySet<string> {
  if (inStart.has(path)) return new Set([...start, ...atlas]);
  const [first = [], ...others] = roomsOf(path).map(broughtBy);
  return new Set([...start, ...atlas, ...first.filter((name) => others.every((each) => each.includes(name)))]);
}

/** The messages that a text of code reads: by name, or all that a template such as `view.${view}` can name. */
function messagesRead(code: string): string[] {
  const names = [...code.matchAll(/\bmessages\.([a-z]\w*)/g)].map(([, name = '']) => name);
  const keys = [...code.matchAll(/\bmessages\[([^\]]*)\]/g)].flatMap(([, key = '']) => [
    ...[...key.matchAll(/'([^']+)'/g)].map(([, name = '']) => name),
    ...[...key.matchAll(/`([^`]+)`/g)].flatMap(([, template = '']) => {
      const pattern = new RegExp(`^${template.replaceAll('.', '\\.').replaceAll(/\$\{[^}]*\}/g, '[\\w-]+')}$`);
      return [...all].filter((name) => pattern.test(name));
    }),
  ]);
  const plurals = [...code.matchAll(/\bplural\([^,]*?messages, '(\w+)'/g)].map(([, name = '']) => `${name}.other`);
  return [...names, ...keys, ...plurals].filter((name) => all.has(name));
}

describe('English messages', () => {
  it('are found in code in each way they are read', () => {
    const code = "messages.close messages['zoom-in'] messages[isIn ? 'breathe.in' : 'list'] messages[`sides.${side}`]";
    assert.deepEqual(messagesRead(code), [
      'close',
      'zoom-in',
      'breathe.in',
      'list',
      ...start.filter((name) => name.startsWith('sides.')),
    ]);
    assert.deepEqual(messagesRead("plural(this.locale.messages, 'pressed', 3, tag)"), ['pressed.other']);
    assert.ok(messagesRead(read('elements/text/acu-list.ts')).includes('list'));
    assert.ok(inStart.has('elements/text/acu-list.ts') && !inStart.has('elements/text/acu-more.ts'));
  });

  it('belong to one part each', () => assert.equal(all.size, [...parts.values()].flat().length));

  for (const path of files) {
    it(`${path} reads only those that are there`, () => {
      const there = allowed(path);
      assert.deepEqual(
        messagesRead(read(path)).filter((name) => !there.has(name)),
        [],
      );
    });
  }

  it('are all read by something', () => {
    const code = files.map(read);
    const reads = new Set(code.flatMap(messagesRead));
    // Some names are in tables: any text that is written there counts.
    const isWritten = (name: string): boolean => code.some((each) => each.includes(`'${name.replace(/\.one$/, '')}'`));
    const unread = [...all].filter((name) => !reads.has(name) && !isWritten(name) && !atlas.includes(name));
    assert.deepEqual(unread, []);
  });
});
