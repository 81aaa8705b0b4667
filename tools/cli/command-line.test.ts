// The command line as people start it: `bin/acu-body-map.mjs`, with what is in `src` now.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { harness, root } from './harness.js';

const { folder, bin, run, file } = harness();

const good = '{"points":[{"id":"LI4"}]}';
const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;

describe('acu-body-map', () => {
  it('says what it can do, and ends with 2 when it was asked for nothing', () => {
    assert.match(run(['--help']).out, /validate FILE.*convert FILE.*Exit codes/s);
    assert.equal(run(['--help']).code, 0);
    assert.equal(run([]).code, 2);
  });

  for (const args of [
    ['vlidate'],
    ['validate'],
    ['convert'],
    ['convert', 'a', 'b'],
    ['validate', '--nothing'],
    ['a\u202Eb'],
  ]) {
    it(`ends with 2 and the help for ${JSON.stringify(args)}`, () => {
      const { code, out, err } = run(args);
      assert.equal(code, 2);
      assert.equal(out, '');
      assert.match(err, /Exit codes:/);
      assert.doesNotMatch(err, /\u202E/);
    });
  }
});

describe('acu-body-map validate', () => {
  it('ends with 0 for good files, JSON and tables', () => {
    const { code, out } = run(['validate', file('good.json', good), file('good.csv', 'id,name\nLI4,Hand\n')]);
    assert.equal(out, 'good.json: good\ngood.csv: good\n');
    assert.equal(code, 0);
  });

  it('ends with 1 for errors, and for warnings only with --strict', () => {
    const table = file('colour.csv', 'id,colour\nLI4,red\n');
    assert.equal(run(['validate', file('no-points.json', '{}')]).code, 1);
    assert.equal(run(['validate', table]).code, 0);
    const { code, out } = run(['validate', '--strict', table]);
    assert.equal(code, 1);
    assert.match(out, /^colour\.csv:2:5 warning W_FIELD points\[0\]\.colour: .*\ncolour\.csv: 0 errors, 1 warning\n$/s);
  });

  it('checks the other files when one is missing, is a folder or is not a dataset, and ends with 2', () => {
    file('good.json', good);
    const { code, out, err } = run(['validate', 'missing.json', '.', file('letter.txt', 'Dear Sir,\n'), 'good.json']);
    assert.equal(out, 'good.json: good\n');
    assert.match(
      err,
      /^missing\.json: there is no such file.*\n\.: this is a folder\.\nletter\.txt: This is not a dataset.*\n$/,
    );
    assert.equal(code, 2);
  });

  it('reads the standard input, whichever encoding it has a mark of', () => {
    assert.equal(run(['validate', '-'], Buffer.from(`\uFEFF${good}`, 'utf16le')).out, '-: good\n');
    assert.equal(run(['validate', '-'], '').code, 2);
  });

  it('gives its findings as JSON, those files included that can not be checked', () => {
    const { code, out } = run(['validate', '--json', file('good.json', good), 'missing.json']);
    assert.deepEqual(JSON.parse(out), [
      { file: 'good.json', findings: [] },
      { file: 'missing.json', error: 'missing.json: there is no such file or folder.' },
    ]);
    assert.equal(code, 2);
  });

  it('prints no password, no control character and no long name', () => {
    const { code, out } = run([
      'validate',
      file(
        'hostile.json',
        JSON.stringify({
          points: [
            {
              id: 'LI4',
              '\u202Efield\u001B[31m': 1,
              ['k'.repeat(9_000)]: 1,
              view: 'https://user:secret@example.org',
            },
          ],
        }),
      ),
    ]);
    assert.equal(code, 0);
    assert.match(out, /W_CHARS points\[0\]\.field\[31m/);
    assert.doesNotMatch(out, /secret|\p{Bidi_Control}|k{61}/u);
    assert.equal(out.includes('\u001B'), false);
    assert.match(out, /W_VIEW/);
    assert.doesNotMatch(run(['validate', 'https://user:secret@example.org/a.json']).err, /secret/);
  });
});

describe('acu-body-map convert', () => {
  for (const name of [
    'data/back-pain.json',
    'data/clinic-example.json',
    'data/head-neck.json',
    'data/knee-leg.json',
    'data/nausea-travel.json',
    'data/shoulder-arm.json',
    'data/sleep-stress.json',
    'demo/clinic.json',
  ]) {
    it(`brings ${name} there and back`, () => {
      assert.equal(run(['convert', join(root, name), '-o', 'there.csv']).code, 0);
      assert.equal(run(['convert', 'there.csv', '-o', 'back.json']).code, 0);
      const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
      assert.deepEqual(read(join(folder, 'back.json')), read(join(root, name)));
    });
  }

  it('writes to the standard output', () => {
    assert.equal(run(['convert', '-'], good).out, 'id\r\nLI4\r\n');
    assert.deepEqual(JSON.parse(run(['convert', '-'], 'sep=;\rID; Name\rLI4;1e5\r').out), {
      points: [{ id: 'LI4', name: '1e5' }],
    });
  });

  for (const [what, content, code, message] of [
    ['a fault in JSON', '{"points":[', 1, /^x:1:12 error E_JSON: /],
    ['a quote that is not closed', 'id,name\nLI4,"a\nBL40,b\n', 1, /^x:2:5 error E_SHAPE: .*never closed/],
    ['a column that is there twice', 'id,name,name\n', 1, /^x:1:9 error E_SHAPE: .*column 2.*column 3/],
    ['100,000 nested lists', deep, 1, /^x:1:1 error E_SHAPE/],
    ['100,000 nested lists in a point', `{"points":[{"x":${deep}}]}`, 1, /E_LIMIT.*nested/],
    ['100,000 nested lists in a cell', `id,x\na,${deep}\n`, 1, /^x:2:3 error E_LIMIT/],
    ['100,000 open lists', '['.repeat(100_000), 1, /E_JSON/],
    ['a letter', 'hello world, this is a letter\n', 2, /^x: This is not a dataset/],
    ['a number', '42', 2, /^x: This is not a dataset/],
    ['nothing', '', 2, /^x: The file is empty/],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0), 2, /^x: This is not text/],
    ['Windows-1252', Uint8Array.of(0x69, 0x64, 0x0a, 0xe9), 2, /^x: .*Save it as UTF-8/],
  ] as const) {
    it(`refuses ${what} with a sentence`, () => {
      const result = run(['convert', file('x', content), '-o', 'never']);
      assert.match(result.err, message);
      assert.equal(result.err.trimEnd().split('\n').length, 1);
      assert.equal(result.code, code);
      assert.equal(existsSync(join(folder, 'never')), false);
    });
  }

  for (const [what, out, message] of [
    ['below a file', 'good.json/x.csv', /^good\.json\/x\.csv: there is a file in place of its folder\.\n$/],
    ['far below a file', 'good.json/new/x.csv', /^good\.json\/new\/x\.csv: there is no such folder\.\n$/],
    ['over a folder', '.', /^\.: this is a folder\.\n$/],
    ['over a file without permission', 'locked.csv', /^locked\.csv: there is no permission for this\.\n$/],
  ] as const) {
    // For root nothing is without permission.
    it(`does not write ${what}`, { skip: out === 'locked.csv' && process.getuid?.() === 0 }, () => {
      chmodSync(join(folder, file('locked.csv', '')), 0o444);
      const { code, err } = run(['convert', file('good.json', good), '-o', out]);
      assert.match(err, message);
      assert.equal(code, 2);
      rmSync(join(folder, 'locked.csv'));
    });
  }

  it('makes the folder that it writes into', () => {
    assert.equal(run(['convert', file('good.json', good), '-o', 'some/new/folder/x.csv']).code, 0);
    assert.equal(readFileSync(join(folder, 'some/new/folder/x.csv'), 'utf8'), 'id\r\nLI4\r\n');
  });

  it('ends quietly when its reader has read enough', { skip: process.platform === 'win32' }, () => {
    const points = Array.from({ length: 900 }, (_, i) => ({ id: `point-${i}`, note: 'x'.repeat(1000) }));
    const dataset = file('large.json', JSON.stringify({ points }));
    for (const command of ['convert', 'validate --json']) {
      const pipe = `"${process.execPath}" "${bin}" ${command} ${dataset} | head -c 1`;
      const { stdout, stderr } = spawnSync('sh', ['-c', pipe], { cwd: folder, encoding: 'utf8' });
      assert.equal(stdout.length, 1);
      assert.equal(stderr, '');
    }
  });
});
