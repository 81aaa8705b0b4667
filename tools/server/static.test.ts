// A map without script: what places that filter, parse and reread posts leave of it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Readability } from '@mozilla/readability';
import { DOMParser, parseHTML } from 'linkedom';
import { renderStatic, renderToString } from '../../src/server/index.js';

/** Of the tags that WordPress lets every author post (wp_kses_allowed_html 'post'), those that are used. */
const KSES: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(['h2', 'h3', 'p', 'ol', 'ul', 'li', 'strong', 'figure', 'figcaption'].map((tag) => [tag, []])),
  div: ['class', 'lang', 'dir'],
  span: ['lang', 'dir'],
  a: ['href', 'rel'],
  img: ['src', 'alt', 'width', 'height'],
};
const OPTIONS = { image: 'points.png', online: 'https://example.org/points' } as const;
/** What search engines read. */
interface HowTo {
  readonly mainEntity: {
    readonly step: readonly { readonly itemListElement: readonly { readonly text: string }[] }[];
  };
}
const pageOf = (html: string): Document =>
  parseHTML(`<!doctype html><html><head><title>Post</title></head><body><article>${html}</article></body></html>`)
    .document as unknown as Document;
const words = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

describe('a map without script', () => {
  for (const lang of ['en', 'fr', 'ar', 'ja'])
    it(`keeps everything where WordPress filters an author’s post (${lang})`, async () => {
      const { html } = await renderStatic(undefined, { ...OPTIONS, lang });
      const faults = [...pageOf(html).querySelectorAll('article *')].flatMap(({ localName, attributes }) => {
        const kept = KSES[localName];
        return kept
          ? [...attributes].filter(({ name }) => !kept.includes(name)).map(({ name }) => `${localName} ${name}`)
          : [`<${localName}>`];
      });
      assert.deepEqual(faults, []);
    });

  it('is read by XML as it is by HTML', async () => {
    const { html } = await renderStatic(undefined, { ...OPTIONS, lang: 'fr' });
    const xml = new DOMParser().parseFromString(html, 'text/xml');
    assert.equal(words(xml.documentElement?.textContent), words(pageOf(html).body.textContent));
    assert.equal(html.match(/&(?!(?:amp|lt|gt|quot);)/), null);
  });

  it('has the safety text before the first point, and the cautions of a point before its steps', async () => {
    const { html } = await renderStatic();
    assert.ok(html.indexOf('Call emergency services now') < html.indexOf('1. Sea of Vitality'));
    const [, point = ''] = html.split('<h3>');
    assert.ok(point.indexOf('Caution') > 0 && point.indexOf('Caution') < point.indexOf('<ol>'));
  });

  it('loses no point in the reading mode of browsers', async () => {
    const { html } = await renderStatic(undefined, OPTIONS);
    const page = pageOf(html);
    const said = [...page.querySelectorAll('article h3, article p, article li')].map((each) => words(each.textContent));
    const read = words(new Readability(page).parse()?.textContent);
    assert.ok(said.length > 60);
    assert.deepEqual(
      said.filter((text) => !read.includes(text)),
      [],
    );
  });

  it('says its language and direction, and draws left and right where the picture has them', async () => {
    const { html, lang, dir } = await renderStatic(undefined, { ...OPTIONS, lang: 'ar' });
    assert.deepEqual([lang, dir], ['ar', 'rtl']);
    assert.match(html, /^<div class="acu-static" lang="ar" dir="rtl">/);
    assert.match(html, /<span dir="ltr">← يمينك \u200E·\u200E يسارك →<\/span>/);
  });

  it('says of each source what it says, by its number in the list', async () => {
    const { html } = await renderStatic();
    assert.match(html, /<strong>Times differ:<\/strong> 1–2 min \(1\) · 30–60 sec \(2\) · a few minutes \(3\)/);
    assert.match(html, /<p>also B54, UB40 · B54 in old books; BL 54 is another point\.<\/p>/);
    const [, list = ''] = html.split('<h3>Sources</h3>');
    const numbers = [...html.matchAll(/\((\d+(?:, \d+)*)\)/g)].flatMap(([, ids = '']) => ids.split(', ').map(Number));
    assert.equal(Math.max(...numbers), list.match(/<li>/g)?.length);
  });

  it('has what is folded in the page, unless it is not wanted or there is a single point', async () => {
    const headings = async (options: Parameters<typeof renderStatic>[1]): Promise<readonly string[]> =>
      [...(await renderStatic(undefined, options)).html.matchAll(/<h3>(\D[^<]*)/g)].map(([, text = '']) => text);
    const folded = ['Where does it hurt?', 'Routines', 'Questions and answers', 'Day by day', 'What else people do'];
    assert.deepEqual(await headings({}), [...folded, 'Words explained', 'Sources']);
    assert.deepEqual(await headings({ more: false }), ['Sources']);
    assert.deepEqual(await headings({ points: 'LI4' }), ['Sources']);
  });

  it('says the same as Markdown, in which no text becomes markup', async () => {
    const point = { id: 'LI4', name: '*Evil* [x](y)', technique: ['# One', '1. <b>Two</b>'] };
    const { html, markdown } = await renderStatic({ points: [point] });
    assert.match(markdown, /^### 1\\\. \\\*Evil\\\* \\\[x\\\]\(y\)/m);
    assert.match(markdown, /^2\. 1\\\. \\<b\\>Two\\<\/b\\>$/m);
    assert.match(html, /<li>1\. &lt;b&gt;Two&lt;\/b&gt;<\/li>/);
  });

  it('has a picture without letters, which needs no font', async () => {
    const { picture, preview } = await renderStatic();
    assert.doesNotMatch(picture.svg, /<text|font|undefined|NaN/);
    assert.deepEqual([preview.width, preview.height], [1200, 630]);
    assert.equal(picture.alt.startsWith('Points for low back pain: Front, Back'), true);
  });

  it('gives data for search engines only when asked, and a reviewer only from the data', async () => {
    assert.equal((await renderStatic()).structuredData, undefined);
    const reviewed = { by: 'A </script> nurse', on: '2026-01-02' };
    const { structuredData = '' } = await renderStatic(
      { points: [{ id: 'LI4', technique: 'Press.', duration: '90 s' }], reviewed },
      { structuredData: true },
    );
    const json = structuredData.replace(/^<script type="application\/ld\+json">|<\/script>$/g, '');
    assert.doesNotMatch(json, /</);
    const data = JSON.parse(json) as { readonly mainEntity: { readonly totalTime: string } };
    assert.equal(data.mainEntity.totalTime, 'PT1M30S');
    assert.partialDeepStrictEqual?.(data, {
      '@type': 'MedicalWebPage',
      lastReviewed: '2026-01-02',
      reviewedBy: { name: 'A </script> nurse' },
    });
  });

  for (const lang of ['en', 'ja'])
    it(`says to search engines every caution that the text has, before the technique (${lang})`, async () => {
      const own = {
        id: 'x',
        name: 'Own',
        view: 'front' as const,
        x: 50,
        y: 50,
        cautions: ['pregnancy', 'Not on a wound'],
      };
      const points = [
        { ...own, technique: 'Press.' },
        { id: 'LI4', technique: ['Press.'] },
      ];
      const { html, structuredData = '' } = await renderStatic({ points }, { lang, structuredData: true });
      const json = structuredData.replace(/^<script type="application\/ld\+json">|<\/script>$/g, '');
      const { mainEntity } = JSON.parse(json) as HowTo;
      const said = mainEntity.step.map(({ itemListElement }) => itemListElement.map(({ text }) => text));
      assert.deepEqual(
        said.map((texts) => texts.at(-1)),
        ['Press.', 'Press.'],
      );
      const cautions = said.flatMap((texts) => texts.slice(0, -1));
      assert.ok(cautions.length >= 3 && cautions.some((text) => text.startsWith('Not on a wound')));
      const text = words(pageOf(html).body.textContent);
      assert.deepEqual(
        cautions.filter((each) => !text.includes(each)),
        [],
      );
      assert.equal(html.match(/<strong>⚠/g)?.length, 2);
    });

  it('refuses data that can’t be used, and an empty text, in place of which no other points are shown', async () => {
    await assert.rejects(renderStatic('{"points": ['), { name: 'DatasetError', code: 'E_JSON' });
    for (const empty of ['', ' \n', '\uFEFF'])
      for (const draw of [renderStatic, renderToString])
        await assert.rejects(draw(empty), { name: 'DatasetError', code: 'E_JSON', message: /The data is empty\.$/ });
  });

  it('names its points, also when there are none', async () => {
    assert.deepEqual((await renderStatic(undefined, { points: 'LI4 BL40' })).points, ['LI4', 'BL40']);
    assert.deepEqual((await renderStatic({ points: [] })).points, []);
  });

  it('consists of the tags that the docs name', async () => {
    const docs = readFileSync(new URL('../../docs/static.md', import.meta.url), 'utf8');
    const [, list = ''] = /The snippet is ([^]*?), well-formed/.exec(docs) ?? [];
    const named = [...list.matchAll(/`(\w+)`/g)].map(([, tag]) => tag);
    const { html } = await renderStatic(undefined, { ...OPTIONS, lang: 'ar' });
    const used = new Set([...pageOf(html).querySelectorAll('article *')].map(({ localName }) => localName));
    assert.deepEqual(named.toSorted(), [...used].toSorted());
  });
});
