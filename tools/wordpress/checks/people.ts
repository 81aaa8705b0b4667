/** Who may do what: authors, contributors, administrators of a network; and points of their own. */
import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import { POLLING, pointsIn, wordsIn, type Bench } from '../bench.js';
import { insert, openEditor, openSidebar, save, written, type EditorWindow } from './block.js';

/** Signs that WordPress takes for HTML, in a dataset. */
const OWN = {
  title: 'Ours & <yours>',
  points: [
    { id: 'LI4', name: 'Valley', technique: ['Press > 1 second & "hold".'] },
    { id: 'BL23', name: 'Sea', technique: ['Press.'] },
  ],
};
const JSON_TEXT = JSON.stringify(OWN, null, 2);

/** Uploads a file as the person whose editor is open: its address, or what WordPress says. */
const upload = (page: Page, name: string, text: string): Promise<{ readonly url?: string; readonly said?: string }> =>
  page.evaluate(
    async (file, content) => {
      const body = new FormData();
      body.append('file', new Blob([content], { type: 'application/json' }), file);
      try {
        const media = await (window as EditorWindow).wp.apiFetch({ path: '/wp/v2/media', method: 'POST', body });
        return { url: (media as { source_url: string }).source_url };
      } catch (error) {
        return { said: (error as Error).message };
      }
    },
    name,
    text,
  );

export async function checkPeople(bench: Bench): Promise<void> {
  const author = await openEditor(bench, 'author');
  let file = '';
  await bench.check('an author uploads a dataset to the media library', async () => {
    const { url, said } = await upload(author.page, 'ours.json', JSON_TEXT);
    assert.equal(said, undefined);
    assert.match(url!, /\/ours\.json$/);
    file = url!;
  });
  await bench.check('a file that is not JSON, or too large, is refused in a sentence', async () => {
    assert.match((await upload(author.page, 'broken.json', '{"points": [')).said!, /This file is not JSON/);
    const large = JSON.stringify({ points: [], credit: 'x'.repeat(1_100_000) });
    assert.match((await upload(author.page, 'large.json', large)).said!, /larger than 1 MB/);
    const page = '<html><script>alert(1)</script></html>';
    assert.match((await upload(author.page, 'page.json', page)).said!, /This file is not JSON/);
    assert.ok((await upload(author.page, 'page.html', page)).said);
  });
  await bench.check('a block shows the points of a file, in the editor, to readers, and without script', async () => {
    await insert(author.page, { src: file });
    assert.deepEqual(await pointsIn(author.canvas), ['LI4', 'BL23']);
    assert.match(await written(author.page), /<h2>Ours &amp; &lt;yours&gt;<\/h2>/);
    const post = await save(author.page, 'From a file', 'publish');
    const { page } = await bench.read(post);
    assert.match(await wordsIn(page), /Ours & <yours>/);
    await page.close();
  });
  await author.page.close();

  let pasted = 0;
  await bench.check('points that an author pastes keep their signs through what WordPress removes', async () => {
    const { page, canvas } = await openEditor(bench, 'author');
    await insert(page);
    await openSidebar(page);
    await page.waitForFunction(() => document.querySelector('.components-panel__body-toggle'), POLLING);
    await page.evaluate(() => {
      for (const button of document.querySelectorAll<HTMLElement>(
        '.components-panel__body-toggle[aria-expanded="false"]',
      ))
        button.click();
    });
    const field = await page.waitForSelector('.components-textarea-control__input');
    await field!.focus();
    await field!.evaluate((_, text) => {
      document.execCommand('insertText', false, text);
    }, JSON_TEXT);
    assert.equal(await field!.evaluate((element) => (element as HTMLTextAreaElement).value), JSON_TEXT);
    await canvas.waitForFunction(
      () =>
        (document.querySelector('acu-body-map') as unknown as { model?: { points: unknown[] } })?.model?.points
          .length === 2,
      POLLING,
    );
    assert.match(await written(page), /Valley/);
    pasted = await save(page, 'Pasted', 'publish');
    await page.close();
    const reader = await bench.read(pasted);
    assert.deepEqual(await pointsIn(reader.page), ['LI4', 'BL23']);
    assert.match(await wordsIn(reader.page), /Ours & <yours>/);
    await reader.page.close();
  });
  await bench.check('data that cannot be read is said in the editor, and in the map', async () => {
    const tab = await openEditor(bench, 'author');
    await insert(tab.page, { data: '{"points": [{"id": "LI4" "name": "x"}]}' });
    await openSidebar(tab.page);
    await tab.page.waitForFunction(() => /was not written: .*line 1/i.test(document.body.innerText), POLLING);
    assert.match(await wordsIn(tab.canvas), /line 1/i);
    await bench.shoot(tab, 'editor-fault');
    await tab.page.close();
  });

  let draft = 0;
  await bench.check('a contributor’s block is saved with the text, and says why it has no picture', async () => {
    const tab = await openEditor(bench, 'contributor');
    await insert(tab.page, { points: 'BL23 LI4' });
    await openSidebar(tab.page);
    assert.deepEqual(await pointsIn(tab.canvas), ['BL23', 'LI4']);
    const text = await written(tab.page);
    assert.match(text, /Sea of Vitality/);
    assert.doesNotMatch(text, /<img/);
    assert.match(await tab.page.$eval('body', (body) => body.innerText), /You may not upload files/);
    await bench.shoot(tab, 'editor-contributor');
    draft = await save(tab.page, 'By a contributor', 'pending');
    assert.equal(bench.site.php('return get_post_status( $given );', draft), 'pending');
    assert.match(bench.saved(draft), /"points":"BL23 LI4"[^]*Sea of Vitality/);
    assert.match((await upload(tab.page, 'mine.json', JSON_TEXT)).said!, /not allowed/);
    assert.deepEqual(tab.said, []);
    await tab.page.close();
  });
  await bench.check('an administrator who opens it adds the picture by that, and publishes it', async () => {
    const { page } = await openEditor(bench, 'administrator', draft);
    await page.waitForFunction(
      () => JSON.stringify((window as EditorWindow).wp.data.select('core/block-editor').getBlocks()).includes('<img'),
      POLLING,
    );
    await written(page);
    await save(page, 'By a contributor', 'publish');
    assert.match(bench.saved(draft), /<img/);
    await page.close();
  });
  await bench.check('by the rules of a network, an administrator’s block is saved whole as well', async () => {
    bench.site.filter(true);
    try {
      const { page } = await openEditor(bench, 'administrator');
      await insert(page, {
        data: JSON_TEXT.replaceAll('&', '\\u0026').replaceAll('<', '\\u003c').replaceAll('>', '\\u003e'),
      });
      const text = await written(page);
      const post = await save(page, 'On a network', 'publish');
      await page.close();
      assert.equal(bench.site.php(`wp_set_current_user( 1 ); return current_user_can( 'unfiltered_html' );`), false);
      assert.equal(bench.saved(post), text);
      const reader = await bench.read(post);
      assert.match(await wordsIn(reader.page), /Ours & <yours>/);
      await reader.page.close();
    } finally {
      bench.site.filter(false);
    }
  });
  await bench.check('a shortcode becomes a block with the same points', async () => {
    const post = bench.post('author', '[acu_body_map points="BL23 LI4" lang="de"]');
    const { page } = await openEditor(bench, 'author', post);
    await page.evaluate(() => {
      const { data, blocks } = (window as EditorWindow).wp;
      const HTML = '<p>[acu_body_map points="BL23 LI4" lang="de"]</p>';
      data.dispatch('core/block-editor').resetBlocks(blocks.rawHandler({ HTML }));
    });
    assert.match(await written(page), /^<!-- wp:acu-body-map\/map \{"points":"BL23 LI4","lang":"de"\} -->/);
    await page.close();
  });
}
