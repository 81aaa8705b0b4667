// Maps for places without script, through the command line.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { harness } from './harness.js';

const { folder, run, file } = harness();
/** Width and height of a PNG file. */
const sizeOf = (name: string): readonly number[] => {
  const bytes = readFileSync(join(folder, name));
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
};

describe('acu-body-map static, poster and oembed', () => {
  it('writes a snippet and its pictures, at single and double size, and a preview', () => {
    const mine = file('mine.json', '{"points":[{"id":"LI4","location":"Hand.","technique":"Press."}]}');
    assert.deepEqual(run(['static', mine, '-o', 'points.html']), { code: 0, out: '', err: '' });
    assert.match(readFileSync(join(folder, 'points.html'), 'utf8'), /<img src="points-2x.png" [^]*1\. [^]*<p>Hand\./);
    const [width, height = 0] = sizeOf('points.png');
    assert.equal(width, 800);
    const [twice, tall = 0] = sizeOf('points-2x.png');
    assert.equal(twice, 1600);
    assert.ok(Math.abs(tall - 2 * height) <= 1);
    assert.deepEqual(sizeOf('points-preview.png'), [1200, 630]);
  });

  it('prints Markdown of the built-in points, without a picture that is nowhere', () => {
    const { code, out } = run(['static', '--format', 'markdown', '--points', 'LI4']);
    assert.equal(code, 0);
    assert.match(out, /^### 1\\\. /m);
    assert.doesNotMatch(out, /!\[/);
  });

  it('says what is wrong, with the exit code of the other commands', () => {
    assert.equal(run(['static', file('bad.json', '{"points": [')]).code, 1);
    assert.equal(run(['poster']).code, 2);
  });

  for (const [option, value, allowed] of [
    ['format', 'pdf', 'There are html, markdown.'],
    ['topic', 'nope', 'There are low-back, head-neck, sleep-stress, shoulder-arm, knee-leg, nausea-travel.'],
    ['figure', 'nope', 'There are neutral, female, male.'],
    ['codes', 'nope', 'There are who, en, fr, es, pt, it, de.'],
    ['lang', 'nope', 'There are en, es, fr, de, pt-BR, hi, zh-Hans, ja, ar.'],
    ['lang', 'qq', 'There are en, es,'],
    ['lang', '', 'There are en, es,'],
    ['heading-level', '7', 'There are 3, 4, 5, 6.'],
    ['heading-level', 'one', 'There are 3, 4, 5, 6.'],
    ['online', 'javascript:1', 'is a whole address'],
    ['url', 'embed.html', 'is a whole address'],
    ['width', 'wide', 'is a number of pixels'],
  ] as const)
    it(`refuses --${option} ${value} with what there is, and writes nothing`, () => {
      const isFrame = option === 'url' || option === 'width';
      const made = isFrame ? ['oembed', '--url', 'https://example.org/'] : ['static', '--points', 'LI4'];
      const { code, out, err } = run([...made, '-o', 'never', `--${option}`, value]);
      assert.deepEqual([code, out], [2, '']);
      assert.equal(err.startsWith(`--${option}`) && err.includes(allowed), true, err);
      assert.equal(err.trimEnd().split('\n').length, 1);
      assert.deepEqual(
        readdirSync(folder).filter((name) => name.startsWith('never')),
        [],
      );
    });

  for (const [option, value] of [
    ['figure', 'Female'],
    ['codes', 'Deutsch'],
    ['codes', 'fr-CA'],
    ['lang', 'de-AT'],
    ['format', 'md'],
  ] as const)
    it(`takes --${option} ${value} without a word`, () => {
      const { code, err } = run(['static', '--points', 'LI4', `--${option}`, value]);
      assert.deepEqual([code, err], [0, '']);
    });

  it('warns of a language in which only the data may be', () => {
    const { code, err } = run(['static', '--points', 'LI4', '--lang', 'nl']);
    assert.deepEqual([code, err.split('"nl"')[0]], [0, 'acu-body-map: W_LANG lang: There are no words in ']);
  });

  for (const command of [
    ['static', '-o', 'never.html'],
    ['poster', '-o', 'never.svg'],
  ]) {
    it(`${command[0]} writes nothing for a topic that there is not, or without any point, and names the place`, () => {
      const topic = run([...command, '--topic', 'nope']);
      assert.deepEqual([topic.code, topic.out], [2, '']);
      assert.match(topic.err, /^--topic: there is no topic "nope"\. There are low-back, head-neck, .*\.\n$/);
      const none = run([...command, '--points', 'ZZ99']);
      assert.deepEqual([none.code, none.out], [1, '']);
      assert.match(
        none.err,
        /^--points: W_POINT: This names "ZZ99", which .*\nacu-body-map: there is no point to show/,
      );
      const empty = run([...command, file('empty.json', '{"points":[]}')]);
      assert.deepEqual([empty.code, empty.out, empty.err.startsWith('empty.json: there is no point')], [1, '', true]);
      assert.deepEqual(
        readdirSync(folder).filter((name) => name.startsWith('never')),
        [],
      );
    });

    it(`${command[0]} shows the points that there are and names the others, which fails with --strict alone`, () => {
      const args = [command[0] ?? '', '--points', 'LI4 ZZ99', '-o', `some/${command[0]}/new/points.svg`, '--no-png'];
      for (const [code, strict] of [
        [0, []],
        [1, ['--strict']],
      ] as const) {
        const said = run([...args, ...strict]);
        assert.equal(said.code, code);
        assert.match(
          said.err,
          /^--points: W_POINT: This names "ZZ99", which neither the data nor the atlas holds\.\n$/,
        );
      }
      assert.match(readFileSync(join(folder, `some/${command[0]}/new/points.svg`), 'utf8'), /<svg/);
    });
  }

  it('makes a poster with its tag, and an answer for oEmbed with the line for the page', () => {
    assert.match(run(['poster', '-o', 'p.svg']).out, /^<img slot="poster" src="p.svg" alt="[^"]+Back" width="520"/);
    const url = 'https://example.org/embed.html?lang=en&topic=low-back';
    const { out, err } = run([
      'oembed',
      '--url',
      url,
      '--title',
      'A "map"',
      '--json-url',
      'https://example.org/o.json',
    ]);
    const answer = JSON.parse(out) as Record<string, unknown>;
    assert.deepEqual([answer['version'], answer['type'], answer['width']], ['1.0', 'rich', 700]);
    assert.match(String(answer['html']), /^<iframe src="[^"]+&amp;topic=low-back" title="A &quot;map&quot;"/);
    assert.match(err, /^<link rel="alternate" type="application\/json\+oembed" href=/);
  });
});
