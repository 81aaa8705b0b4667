/** What WordPress and word processors do to text. */
import assert from 'node:assert/strict';
import { renderStatic } from '../../../src/server/index.js';
import { pointsIn, wordsIn, type Bench } from '../bench.js';

const DATA = '{"title":"Ours & yours","points":[{"id":"LI4","name":"Valley","technique":["Press.","Let go."]}]}';
/** The same on several lines, as people write it: paragraphs and breaks would be put into it. */
const LINES = JSON.stringify(JSON.parse(DATA), null, 2).replace(',\n  "points"', ',\n\n  "points"');

export async function checkDamage(bench: Bench): Promise<void> {
  /** The points that a post shows to readers. */
  const shown = async (role: 'administrator' | 'author', content: string): Promise<readonly string[]> => {
    const { page } = await bench.read(bench.post(role, content));
    const points = await pointsIn(page);
    await page.close();
    return points;
  };
  const said = async (role: 'administrator' | 'author', content: string): Promise<string> => {
    const { page } = await bench.read(bench.post(role, content));
    const words = await wordsIn(page);
    await page.close();
    return words;
  };

  for (const [kind, written] of Object.entries({
    'curly quotes': '[acu_body_map points=“BL23 LI4” lang=”fr”]',
    primes: '[acu_body_map points=″BL23 LI4″]',
    'quotes as entities': '[acu_body_map points=&#8220;BL23 LI4&#8221;]',
    'a no-break space': '[acu_body_map\u00A0points="BL23 LI4"]',
    capitals: '[acu_body_map Points="bl-23, Li4"]',
  }))
    await bench.check(`a shortcode with ${kind} shows its points`, async () => {
      assert.deepEqual(await shown('author', written), ['BL23', 'LI4']);
    });
  await bench.check('a tag by hand keeps its attributes in curly quotes', async () => {
    assert.deepEqual(await shown('administrator', '<acu-body-map points=”BL23 LI4″></acu-body-map>'), ['BL23', 'LI4']);
  });
  await bench.check('an author’s tag by hand is kept, without what could do harm', async () => {
    const post = bench.post('author', '<acu-body-map points="BL23 LI4" onclick="x()"><p>Text</p></acu-body-map>');
    assert.equal(bench.saved(post), '<acu-body-map points="BL23 LI4"><p>Text</p></acu-body-map>');
    const { page } = await bench.read(post);
    assert.deepEqual(await pointsIn(page), ['BL23', 'LI4']);
    await page.close();
  });
  await bench.check('data in a script of the tag is read through paragraphs, breaks and quotes', async () => {
    const script = `<acu-body-map><script type="application/json">${LINES}</script></acu-body-map>`;
    assert.match(await said('administrator', `Text "here".\n\n${script}\n\nMore.`), /Ours & yours.*Valley/);
    const wrapped = script
      .replace('<script', '<p><script')
      .replace('</script>', '</script></p>')
      .replaceAll('\n', '<br />\n');
    assert.match(await said('administrator', wrapped), /Ours & yours.*Valley/);
  });
  await bench.check('data between the ends of a shortcode is read, of an author too', async () => {
    assert.match(await said('author', `[acu_body_map]${LINES}[/acu_body_map]`), /Ours & yours.*Valley/);
    const curly = LINES.replaceAll('"', '”');
    assert.match(await said('author', `[acu_body_map]\n${curly}\n[/acu_body_map]`), /Ours & yours.*Valley/);
  });
  await bench.check('data that cannot be mended gets a sentence with its place, and no other points', async () => {
    const words = await said('author', '[acu_body_map]{"points": [{"id": "LI4" "name": "Valley"}]}[/acu_body_map]');
    assert.match(words, /line 1/i);
    assert.doesNotMatch(words, /Sea of Vitality/);
  });
  await bench.check(
    'an author’s post keeps the snippet without script as it is, in each of nine languages',
    async () => {
      for (const lang of ['en', 'de', 'fr', 'es', 'pt-br', 'ja', 'zh-hans', 'hi', 'ar']) {
        const { html } = await renderStatic(undefined, {
          lang,
          image: 'https://example.org/points-2x.png',
          online: 'https://example.org/points?a=1&b=2',
        });
        assert.ok(html.length > 10_000, lang);
        assert.equal(bench.saved(bench.post('author', html)), html, lang);
      }
    },
  );
  await bench.check('quotes and brackets of the text around a map are still set', async () => {
    const { page } = await bench.read(bench.post('author', 'He said "so".\n\n[acu_body_map points="LI4"]'));
    assert.match(await page.$eval('body', (body) => body.textContent ?? ''), /He said “so”\./);
    await page.close();
  });
}
