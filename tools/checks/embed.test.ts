import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { LANGUAGES, readParameters, THEMES } from '../../src/embed/parameters.js';
import { ROOT } from '../generated.js';

const read = (query: string, listed?: readonly string[]): ReturnType<typeof readParameters> =>
  readParameters(`https://clinic.example/acu/embed.html?${query}`, listed);

describe('the address of a page for frames', () => {
  it('names attributes of the tag, and what the page takes from beside it', () => {
    const asked = read('points=LI4&topic=head-neck&layout=compact&theme=ink&lang=fr-CA&heading=2&onload=x');
    assert.deepEqual(asked.attributes, {
      points: 'LI4',
      layout: 'compact',
      'heading-level': '2',
      topic: 'head-neck',
      lang: 'fr-CA',
    });
    assert.deepEqual(asked.scripts, [
      'lang/fr.js',
      'lang/fr.atlas.js',
      'topics/head-neck.js',
      'topics/head-neck.fr.js',
    ]);
    assert.deepEqual(asked.themes, ['themes/ink.css']);
  });

  it('names topics to choose among, with their scripts, and lines, a routine and a skin tone', () => {
    const asked = read('topics=low-back,head-neck&meridians=1&routine=daily&skin=4&lang=de');
    assert.deepEqual(asked.attributes, {
      meridians: '',
      routine: 'daily',
      class: 'acu-skin-4',
      topics: 'low-back head-neck',
      lang: 'de',
    });
    assert.deepEqual(asked.scripts, ['lang/de.js', 'topics/head-neck.js', 'topics/head-neck.de.js']);
    assert.deepEqual(asked.themes, ['themes/skin.css']);
    assert.deepEqual(read('meridians=0&skin=7').attributes, {});
  });

  it('names a figure, with the script that brings it', () => {
    const asked = read('figure=Female');
    assert.deepEqual([asked.attributes, asked.scripts], [{ figure: 'Female' }, ['figures/female.js']]);
    assert.deepEqual(read('figure=neutral').scripts, []);
    assert.deepEqual(read('figure=../x').scripts, []);
  });

  it('leaves a topic that is not known to the map, which says so', () => {
    assert.deepEqual(read('topic=bogus'), { attributes: { topic: 'bogus' }, scripts: [], themes: [], ignored: [] });
  });

  it('says which themes it leaves out, and which there are', () => {
    const { themes, ignored } = read('theme=ink, Night,skn');
    assert.deepEqual(themes, ['themes/ink.css', 'themes/night.css']);
    assert.equal(ignored.length, 1);
    assert.match(ignored[0] ?? '', /^embed\.html: there is no theme “skn”\. There are: clay, .*night.*\.$/);
  });

  it('brings no file but those of the package', () => {
    const { scripts, themes } = read('lang=../x&topic=../x&topics=../x&theme=../x&skin=../x');
    assert.deepEqual([scripts, themes], [[], []]);
  });

  it('holds data as JSON or as base64url', () => {
    const json = '{"points":[{"name":"Ü穴"}]}';
    assert.equal(read(`data=${encodeURIComponent(json)}`).data, json);
    assert.equal(read(`data=${Buffer.from(json).toString('base64url')}`).data, json);
    assert.match(read('data=%%%').fault ?? '', /damaged/);
  });

  it('names data of the own site or of a listed folder, and no other', () => {
    assert.equal(read('src=p.json').attributes['src'], 'https://clinic.example/acu/p.json');
    const listed = ['https://data.example/acu/'];
    assert.equal(read('src=https://data.example/acu/p.json', listed).fault, undefined);
    for (const src of [
      'https://evil.example/p.json',
      '//evil.example/p.json',
      'https://data.example/acu/../p.json',
      'https://data.example.evil.example/acu/p.json',
      'https://clinic.example@evil.example/p.json',
      'javascript:alert(1)',
      'data:application/json,{}',
    ])
      assert.ok(read(`src=${encodeURIComponent(src)}`, listed).fault, src);
  });

  it('knows the languages and themes that there are', () => {
    const folders = readdirSync(join(ROOT, 'src/languages'), { withFileTypes: true });
    const tags = folders.filter((each) => each.isDirectory() && each.name !== 'en').map(({ name }) => name);
    assert.deepEqual(LANGUAGES.map((tag) => tag.toLowerCase()).toSorted(), tags.toSorted());
    const sheets = readdirSync(join(ROOT, 'themes')).map((name) => name.replace('.css', ''));
    assert.deepEqual([...THEMES].toSorted(), sheets.toSorted());
  });

  it('has a script for the page around it that is in the docs word for word', () => {
    const script = readFileSync(join(ROOT, 'src/embed/embed-parent.js'), 'utf8');
    assert.ok(script.split('\n').length <= 15);
    assert.ok(readFileSync(join(ROOT, 'docs/iframe.md'), 'utf8').includes(script));
  });
});
