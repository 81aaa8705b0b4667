/** The block: from the inserter to the reader. */
import assert from 'node:assert/strict';
import type { Frame, Page } from 'puppeteer-core';
import { markOf, panelShows, POLLING, pointsIn, type Bench, type Tab } from '../bench.js';
import { BLOCKS, CLASSIC, type Role } from '../site.js';

/** What an editor of WordPress offers to a page, as far as checks use it. */
interface Editor {
  readonly wp: {
    readonly data: { select(store: string): Selectors; dispatch(store: string): Actions };
    readonly blocks: {
      serialize(blocks: readonly Block[]): string;
      createBlock(name: string, attributes?: object): Block;
      rawHandler(given: { readonly HTML: string }): readonly Block[];
    };
    apiFetch(options: object): Promise<unknown>;
  };
}
interface Block {
  readonly attributes: { readonly text: string };
  readonly isValid: boolean;
}
/** Questions to the stores `core/editor` and `core/block-editor`. */
interface Selectors {
  getCurrentPostId(): number | null;
  isEditedPostDirty(): boolean;
  isPostSavingLocked(): boolean;
  getBlocks(): readonly Block[];
}
/** What they, `core/edit-post` and `core/preferences` do. */
interface Actions {
  openGeneralSidebar(name: string): void;
  set(scope: string, name: string, value: unknown): void;
  editPost(edits: object): void;
  savePost(): Promise<void>;
  insertBlocks(block: Block): void;
  resetBlocks(blocks: readonly Block[]): void;
}
export type EditorWindow = Window & typeof globalThis & Editor;

/** The editor of a post, new when none is named, and the frame that shows it. */
export async function openEditor(bench: Bench, role: Role, post?: number): Promise<Tab & { readonly canvas: Frame }> {
  const path = post === undefined ? 'wp-admin/post-new.php' : `wp-admin/post.php?post=${post}&action=edit`;
  const tab = await bench.open(role, path);
  await tab.page.waitForFunction(
    () => (window as Partial<EditorWindow>).wp?.data?.select('core/editor')?.getCurrentPostId(),
    POLLING,
  );
  await tab.page.evaluate(() => {
    const preferences = (window as EditorWindow).wp.data.dispatch('core/preferences');
    for (const scope of ['core', 'core/edit-post']) preferences.set(scope, 'welcomeGuide', false);
  });
  const frame = await tab.page.waitForSelector('iframe[name="editor-canvas"]');
  return { ...tab, canvas: await frame!.contentFrame() };
}

/** Opens the sidebar of a block: WordPress 6.5 begins without it, and closes it for the inserter. */
export const openSidebar = (page: Page): Promise<void> =>
  page.evaluate(() =>
    (window as EditorWindow).wp.data.dispatch('core/edit-post').openGeneralSidebar('edit-post/block'),
  );

/** Waits until the text of the first block is written and the post can be saved; the post as it would be saved. */
export async function written(page: Page): Promise<string> {
  await page.waitForFunction(() => {
    const { select } = (window as EditorWindow).wp.data;
    const [block] = select('core/block-editor').getBlocks();
    return block && block.attributes.text !== '' && !select('core/editor').isPostSavingLocked();
  }, POLLING);
  return page.evaluate(() => {
    const { data, blocks } = (window as EditorWindow).wp;
    return blocks.serialize(data.select('core/block-editor').getBlocks());
  });
}

/** Puts a block into a post without the inserter. */
export const insert = (page: Page, attributes: object = {}): Promise<void> =>
  page.evaluate((given) => {
    const { data, blocks } = (window as EditorWindow).wp;
    data.dispatch('core/block-editor').insertBlocks(blocks.createBlock('acu-body-map/map', given));
  }, attributes);

/** Saves the post that is open; its id. */
export async function save(page: Page, title: string, status: string): Promise<number> {
  return page.evaluate(
    async (edits) => {
      const { select, dispatch } = (window as EditorWindow).wp.data;
      dispatch('core/editor').editPost(edits);
      await dispatch('core/editor').savePost();
      return Number(select('core/editor').getCurrentPostId());
    },
    { title, status },
  );
}

/** The pictures of a post in the media library. */
const pictures = (bench: Bench, post: number): readonly string[] =>
  bench.site.php(
    `return array_map( 'wp_get_attachment_url', get_posts( array(
      'post_type' => 'attachment', 'post_status' => 'inherit', 'post_parent' => $given, 'fields' => 'ids', 'numberposts' => -1,
    ) ) );`,
    post,
  ) as readonly string[];

export async function checkBlock(bench: Bench): Promise<number> {
  bench.theme(BLOCKS);
  let post = 0;
  const editor = await openEditor(bench, 'author');
  const { page, canvas, said } = editor;

  await bench.check('an author finds the block in the inserter, and it shows a live map', async () => {
    const toggle = page.locator('button[aria-label="Toggle block inserter"]');
    await toggle.click();
    await page.locator('.block-editor-inserter__search input').fill('acupressure');
    await page.locator('.editor-block-list-item-acu-body-map-map').click();
    assert.equal((await pointsIn(canvas)).length, 12);
    await toggle.click();
    await bench.shoot(editor, 'editor-inserted');
  });
  await bench.check('the picker finds points by name and by code, and the preview follows', async () => {
    const picker = '.components-form-token-field__input';
    await openSidebar(page);
    await page.locator(picker).click();
    await page.type(picker, 'shenshu');
    await page.waitForSelector('.components-form-token-field__suggestion');
    await bench.shoot(editor, 'editor-picker');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.type(picker, 'LI4');
    await page.keyboard.press('Enter');
    await canvas.waitForFunction(
      () =>
        (document.querySelector('acu-body-map') as unknown as { model?: { points: unknown[] } })?.model?.points
          .length === 2,
      POLLING,
    );
    assert.deepEqual(await pointsIn(canvas), ['BL23', 'LI4']);
  });
  await bench.check('choosing a point in the preview opens its panel, and arrow keys stay in the map', async () => {
    await canvas.evaluate(() => document.querySelector('acu-body-map')?.scrollIntoView());
    await (await markOf(canvas, 'BL23'))!.focus();
    await page.keyboard.press('ArrowDown');
    assert.equal(await canvas.evaluate(() => document.activeElement?.localName), 'acu-body-map');
    await page.keyboard.press('Enter');
    await panelShows(canvas, 'Union Valley');
    await bench.shoot(editor, 'editor-panel');
  });
  await bench.check('topic, theme, language and level of headings are chosen in the sidebar', async () => {
    await page.evaluate(() => {
      for (const button of document.querySelectorAll<HTMLElement>(
        '.components-panel__body-toggle[aria-expanded="false"]',
      ))
        button.click();
    });
    const select = async (label: string, value: string): Promise<void> => {
      const id = await page.$$eval(
        'label',
        (labels, text) => labels.find((each) => each.textContent === text)?.htmlFor,
        label,
      );
      assert.ok(id, `no field ${label}`);
      await page.select(`[id="${id}"]`, value);
    };
    await select('Language', 'fr');
    await select('Theme', 'jade');
    await select('Size', 'full');
    await canvas.waitForFunction(() => document.querySelector('acu-body-map')?.getAttribute('lang') === 'fr', POLLING);
    await pointsIn(canvas);
    await canvas.waitForFunction(
      () => /Touchez|Points/.test(document.querySelector('acu-body-map')?.shadowRoot?.textContent ?? ''),
      POLLING,
    );
    await bench.shoot(editor, 'editor-french');
    assert.equal(await canvas.$eval('acu-body-map', (map) => map.className), 'acu-theme-jade');
    assert.match(await written(page), /lang="fr"/);
    await select('Language', '');
    await select('Theme', '');
    await select('Size', '');
    await canvas.waitForFunction(
      () => document.querySelector('acu-body-map')?.getAttribute('lang') === 'en-US',
      POLLING,
    );
    assert.match(await written(page), /acu-static" lang="en"/);
  });
  await bench.check('an author publishes it with the buttons of the editor', async () => {
    await written(page);
    await canvas.click('h1');
    await page.keyboard.type('Where to press');
    await page.locator('.editor-post-publish-button__button').click();
    // The panel slides in: a locator waits until it stands still.
    await page.locator('.editor-post-publish-panel .editor-post-publish-button:not([aria-disabled="true"])').click();
    await page.waitForSelector('.post-publish-panel__postpublish');
    post = Number(await page.evaluate(() => (window as EditorWindow).wp.data.select('core/editor').getCurrentPostId()));
    assert.equal(bench.site.php('return get_post_status( $given );', post), 'publish');
    assert.deepEqual(said, []);
  });
  await bench.check('picture and text are saved with the block, in tags that an author may post', () => {
    const saved = bench.saved(post);
    assert.match(saved, /^<!-- wp:acu-body-map\/map \{"points":"BL23 LI4"\} -->/);
    assert.match(
      saved,
      /<img style="max-width:100%;height:auto" loading="lazy" src="http[^"]*\.png" alt="[^"]*Back[^"]*"/,
    );
    for (const part of ['Call emergency services now', 'Shènshū', 'Caution', '<ol>', 'https://doi.org/'])
      assert.ok(saved.includes(part), part);
    assert.ok(bench.site.php('return wp_kses_post( $given );', saved) === saved, 'WordPress removes something');
  });
  await bench.check('the media library has one picture for the post, not one for each change', () => {
    const [picture, ...others] = pictures(bench, post);
    assert.deepEqual(others, []);
    assert.ok(bench.saved(post).includes(picture!));
  });
  await bench.check('opened again, the block is as it was, and nothing is to be saved', async () => {
    const again = await openEditor(bench, 'author', post);
    assert.deepEqual(await pointsIn(again.canvas), ['BL23', 'LI4']);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    const state = await again.page.evaluate(() => {
      const { select } = (window as EditorWindow).wp.data;
      const blocks = select('core/block-editor').getBlocks();
      return [blocks.every(({ isValid }) => isValid), select('core/editor').isEditedPostDirty()];
    });
    assert.deepEqual(state, [true, false]);
    assert.deepEqual(again.said, []);
    await again.page.close();
  });
  await page.close();

  for (const [kind, theme] of Object.entries({ block: BLOCKS, classic: CLASSIC })) {
    bench.theme(theme);
    await bench.check(`a reader sees the block’s map in a ${kind} theme and chooses a point`, async () => {
      const tab = await bench.read(post);
      assert.deepEqual(await pointsIn(tab.page), ['BL23', 'LI4']);
      assert.equal(await tab.page.$eval('acu-body-map .acu-static', (text) => (text as HTMLElement).offsetHeight), 0);
      await bench.shoot(tab, `post-${kind}`, true);
      await (await markOf(tab.page, 'LI4'))!.click();
      await panelShows(tab.page, 'Union Valley');
      await bench.shoot(tab, `post-${kind}-panel`, true);
      assert.deepEqual(tab.said, []);
      await tab.page.close();
    });
    await bench.check(`on a phone of 375 px, nothing is wider than the screen in a ${kind} theme`, async () => {
      for (const script of [true, false]) {
        const tab = await bench.read(post, { width: 375, script });
        if (script) await pointsIn(tab.page);
        await bench.shoot(tab, `post-${kind}-375${script ? '' : '-without-script'}`, true);
        assert.equal(await tab.page.$eval('html', (html) => html.scrollWidth), 375);
        await tab.page.close();
      }
    });
    await bench.check(`without script, picture and full text are read in a ${kind} theme`, async () => {
      const tab = await bench.read(post, { script: false });
      const words = await tab.page.$eval('acu-body-map', (map) => (map as HTMLElement).innerText);
      for (const part of ['Call emergency services now', 'Sea of Vitality', 'Union Valley', 'Caution', 'Sources'])
        assert.ok(words.includes(part), part);
      const gap = await tab.page.$eval('acu-body-map', (map) => {
        const [first] = map.querySelectorAll('.acu-static h2');
        return (first?.getBoundingClientRect().top ?? 0) - map.getBoundingClientRect().top;
      });
      assert.ok(gap < 100, `the text begins ${gap} px below the top`);
      const image = await tab.page.waitForSelector('acu-body-map img');
      await image!.scrollIntoView();
      await tab.page.waitForFunction((each) => each.complete && each.naturalWidth > 1000, POLLING, image!);
      const [width, column] = await image!.evaluate((each) => [each.clientWidth, each.parentElement!.clientWidth]);
      assert.ok(width! <= column!, `${width} px in ${column} px`);
      await bench.shoot(tab, `post-${kind}-without-script`, true);
      await tab.page.close();
    });
  }
  await bench.check('the text does not show before the map does, and is there when no map comes', async () => {
    const { page: reading } = await bench.open('reader', '');
    await reading.setRequestInterception(true);
    reading.on('request', (request) => {
      if (request.url().endsWith('/light/acu-body-map.js')) void request.abort();
      else void request.continue();
    });
    await reading.goto(`${bench.site.origin}/?p=${post}`, { waitUntil: 'domcontentloaded' });
    const height = (): Promise<number> =>
      reading.$eval('.acu-static', (text) => (text as HTMLElement).getBoundingClientRect().height);
    assert.equal(await height(), 0);
    await reading.waitForFunction(() => document.querySelector('.acu-static')!.clientHeight > 500, POLLING);
    await reading.close();
  });
  await bench.check('a feed has picture and text, and no tag that it does not know', async () => {
    const feed = await (await fetch(`${bench.site.origin}/?feed=rss2`)).text();
    const item = feed.split('<item>').find((each) => each.includes(`?p=${post}<`)) ?? '';
    assert.ok(item.includes('acu-static') && item.includes('Sea of Vitality') && item.includes('<img'));
    assert.ok(!item.includes('<acu-body-map'));
  });
  await bench.check('a map without a theme keeps its colours beside one with a theme', async () => {
    bench.theme(BLOCKS);
    const { page: reading } = await bench.read(
      bench.post('author', '[acu_body_map points="LI4"]\n\n[acu_body_map points="LI4" theme="night"]'),
    );
    await pointsIn(reading);
    const accents = await reading.$$eval('acu-body-map', (maps) =>
      maps.map((map) => getComputedStyle(map).getPropertyValue('--acu-surface').trim()),
    );
    assert.equal(accents[0], '');
    assert.notEqual(accents[1], '');
    await reading.close();
  });
  return post;
}
