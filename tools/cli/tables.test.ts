// Tables and JSON of others through the command line: what is printed, what fails, and spreadsheets.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { harness, root } from './harness.js';
import { workbook, zip } from './workbook.js';

const { folder, run, file } = harness();
const points = (json: string): unknown => (JSON.parse(json) as { points: unknown }).points;

describe('acu-body-map convert, for a table of somebody else', () => {
  it('prints what each column and each row was read as, and what it asks, beside the result', () => {
    const { code, out, err } = run(['convert', file('fr.csv', 'code;nom;couleur;alerte\nLI4;Hégou;rouge;oui\n')]);
    assert.equal(code, 0);
    assert.deepEqual(points(out), [{ id: 'LI4', name: 'Hégou', avoid: [true] }]);
    assert.deepEqual(err.trimEnd().split('\n'), [
      'fr.csv: the language is fr, by the names of the columns.',
      '  code     →  id',
      '  nom      →  name',
      '  couleur  →  not taken over',
      '  alerte   →  avoid',
      '  line 2  LI4  →  LI4',
      'fr.csv:2:17 "alerte" is "oui": what is to be careful about? Readers are told that there is a caution.',
    ]);
  });

  it('asks what the map would ask, too, and fails with --strict when something is asked', () => {
    const table = file('b54.csv', 'id,name\nB54,Knee\n');
    const { code, out, err } = run(['convert', table]);
    assert.equal(code, 0);
    assert.deepEqual(points(out), [{ id: 'B54', name: 'Knee' }]);
    assert.match(err, /line 2 {2}B54 {2}→ {2}BL54 or BL40\?\nb54\.csv:2:1 .*B54/);
    assert.equal(run(['convert', '--strict', table]).code, 1);
    assert.equal(run(['convert', '--strict', file('li4.csv', 'id,name\nLI4,Hand\n')]).code, 0);
  });

  it('writes the format that the name of the file asks for', () => {
    file('keyed.json', '{"LI4":{"name":"Hoku"}}');
    assert.equal(run(['convert', 'keyed.json', '-o', 'keyed.csv']).code, 0);
    assert.equal(readFileSync(join(folder, 'keyed.csv'), 'utf8'), 'id,name\r\nLI4,Hoku\r\n');
    assert.equal(run(['convert', 'keyed.csv', '-o', 'again.csv']).code, 0);
    assert.equal(readFileSync(join(folder, 'again.csv'), 'utf8'), 'id,name\r\nLI4,Hoku\r\n');
  });

  for (const [what, content] of [
    ['a table without rows', 'id,name\n'],
    ['rows that name no point', 'code,dose\n,1\n,2\n'],
    ['JSON without points', '{"items":[{"a":1}]}'],
    ['an empty list', '[]'],
  ] as const)
    it(`ends with 1 for ${what}, and writes nothing`, () => {
      const { code, err } = run(['convert', file('empty', content), '-o', 'never.json']);
      assert.equal(code, 1);
      assert.match(err, /^empty:1:1 error E_SHAPE: (?:No|There is no) point/);
      assert.equal(existsSync(join(folder, 'never.json')), false);
    });

  it('reads a guessed encoding, says so, and takes a named one', () => {
    const table = file('cp1252.csv', Buffer.from('id;nom\nLI4;Vall\xE9e\n', 'latin1'));
    const guessed = run(['convert', table]);
    assert.match(guessed.err, /^cp1252\.csv: read as windows-1252, which is a guess\./);
    assert.deepEqual(points(guessed.out), [{ id: 'LI4', name: 'Vallée' }]);
    const named = run(['convert', '--encoding', 'latin1', table]);
    assert.doesNotMatch(named.err, /guess/);
    assert.equal(named.out, guessed.out);
    assert.match(run(['validate', table]).out, /warning W_CHARS: .*windows-1252.*guess/);
    assert.equal(run(['convert', '--encoding', 'utf-8', table]).code, 2);
    assert.match(
      run(['convert', '--encoding', 'nonsense', table]).err,
      /^cp1252\.csv: There is no encoding of that name/,
    );
  });
});

describe('acu-body-map, for a spreadsheet', () => {
  const rows = [
    ['Code', 'Lage', 'Dauer', 'warn'],
    ['LI4', 'Hand, außen', '1 Min.', true],
    ['SP6', 'Bein', { time: 90 / 86_400 }, null],
  ];

  it('reads the first sheet, cells as text', () => {
    const { code, out, err } = run(['convert', file('a.xlsx', workbook({ Punkte: rows, Rest: [['x']] }))]);
    assert.equal(code, 0, err);
    assert.deepEqual(JSON.parse(out), {
      lang: 'de',
      points: [
        { id: 'LI4', location: 'Hand, außen', duration: '1 Min.', avoid: [true] },
        { id: 'SP6', location: 'Bein', duration: '00:01:30' },
      ],
    });
    assert.match(err, /line 3 {2}SP6 {2}→ {2}SP6/);
  });

  it('names the sheets that it does not read, and leaves out empty ones', () => {
    const several = run(['convert', file('g.xlsx', workbook({ Empty: [], Hand: rows, Foot: rows, Blank: [[null]] }))]);
    assert.equal(several.code, 0);
    assert.match(several.err, /^g\.xlsx: only the sheet "Hand" is read\. Others are read with --sheet: "Foot"\.\n/);
    const one = run(['convert', '--sheet', 'Foot', 'g.xlsx']);
    assert.doesNotMatch(one.err, /only the sheet/);
    assert.match(run(['validate', 'g.xlsx']).err, /only the sheet "Hand"/);
  });

  it('says what to install where the package for it is missing, and reads tables all the same', () => {
    const other = mkdtempSync(join(tmpdir(), 'acu-body-map-'));
    after(() => rmSync(other, { recursive: true }));
    mkdirSync(join(other, 'node_modules'), { recursive: true });
    symlinkSync(join(root, 'node_modules/valibot'), join(other, 'node_modules/valibot'), 'junction');
    for (const each of ['bin', 'dist', 'package.json'])
      cpSync(join(folder, each), join(other, each), { recursive: true });
    const book = file('h.xlsx', workbook({ A: rows }));
    const start = (input: string): { status: number | null; stderr: string } =>
      spawnSync(process.execPath, [join(other, 'bin/acu-body-map.mjs'), 'convert', join(folder, input)], {
        encoding: 'utf8',
      });
    const { status, stderr } = start(book);
    assert.equal(status, 2);
    assert.match(stderr, /h\.xlsx: To read \.xlsx files, install one more package: npm install read-excel-file\n$/);
    assert.equal(start(file('h.csv', 'id\nLI4\n')).status, 0);
  });

  it('asks about a date where a code or a time was', () => {
    const date = 46_054; // 1 February 2026
    const { err } = run([
      'convert',
      file(
        'i.xlsx',
        workbook({
          A: [
            ['Code', 'Dauer'],
            ['LI4', { day: date }],
            [{ day: date }, '1 Min.'],
          ],
        }),
      ),
    ]);
    assert.match(
      err,
      /i\.xlsx:2:2 "2026-02-01" looks like a date, where a time is expected\. .* such as 2-1 or 1-2: is/,
    );
    assert.match(err, /i\.xlsx:3:1 "2026-02-01" looks like a date, where the code of a point is expected\./);
  });

  it('reads another sheet by its name, and names them all where there is none of that name', () => {
    const book = file('b.xlsx', workbook({ First: [['a']], Second: rows }));
    assert.equal(run(['convert', book]).code, 2);
    assert.equal(run(['convert', '--sheet', 'Second', book]).code, 0);
    const { code, err } = run(['convert', '--sheet', 'Third', book]);
    assert.equal(code, 2);
    assert.equal(err, 'b.xlsx: There is no sheet "Third". There are: "First", "Second".\n');
    assert.equal(run(['convert', '--sheet', 'a', file('a.csv', 'id\nLI4\n')]).code, 2);
  });

  it('asks about a number where a code was', () => {
    const { out, err } = run([
      'convert',
      file(
        'c.xlsx',
        workbook({
          A: [
            ['Code', 'Name'],
            ['TE5', 'a'],
            [3e5, 'b'],
          ],
        }),
      ),
    ]);
    assert.match(err, /c\.xlsx:3:1 "300000" is a number .* makes this of 3E5/);
    assert.deepEqual(points(out), [{ id: 'TE5', name: 'a' }, { name: 'b' }]);
  });

  it('keeps numbers as they are shown', () => {
    const book = workbook({
      A: [
        ['name', 'view', 'x', 'y', 'rest'],
        ['a', 'back', 45.1, 30, 5],
      ],
    });
    assert.deepEqual(points(run(['convert', file('d.xlsx', book)]).out), [
      { name: 'a', view: 'back', x: 45.1, y: 30, rest: 5 },
    ]);
  });

  it('is checked with its rows and columns', () => {
    const { code, out } = run([
      'validate',
      file(
        'e.xlsx',
        workbook({
          A: [
            ['id', 'view'],
            ['a', 'nowhere'],
          ],
        }),
      ),
    ]);
    assert.equal(code, 0);
    assert.match(out, /^e\.xlsx:2:2 warning W_VIEW points\[0\]\.view/m);
  });

  for (const [what, bytes] of [
    ['another zip file', zip({ 'a.txt': 'id,name\nLI4,a\n' })],
    ['a broken one', workbook({ A: rows }).slice(0, 400)],
  ] as const)
    it(`refuses ${what} with a sentence`, () => {
      const { code, err } = run(['convert', file('f.xlsx', bytes)]);
      assert.equal(code, 2);
      assert.match(err, /^f\.xlsx: This is not an \.xlsx file.*\n$/);
    });
});
