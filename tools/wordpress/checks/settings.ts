/** The page of settings, translations, and what is left when the plugin is removed. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { pointsIn, type Bench } from '../bench.js';
import { insert, openEditor, openSidebar } from './block.js';

const PAGE = 'wp-admin/options-general.php?page=acu-body-map';

export async function checkSettings(bench: Bench): Promise<void> {
  const post = bench.post('author', '[acu_body_map points="LI4"]');
  await bench.check('an administrator chooses a theme and writes a disclaimer, and maps have them', async () => {
    const tab = await bench.open('administrator', PAGE);
    await tab.page.select('#acu-theme', 'jade');
    await tab.page.type('#acu-disclaimer', 'Ask <b>us</b> & your doctor.');
    await Promise.all([tab.page.waitForNavigation(), tab.page.click('#submit')]);
    assert.match(await tab.page.$eval('.notice', (notice) => notice.textContent ?? ''), /Settings saved/);
    await bench.shoot(tab, 'settings');
    await tab.page.close();
    const reader = await bench.read(post);
    await pointsIn(reader.page);
    assert.equal(await reader.page.$eval('acu-body-map', (map) => map.className), 'acu-theme-jade');
    assert.equal(
      await reader.page.$eval('[slot="disclaimer"]', (text) => text.textContent),
      'Ask & your doctor.'.replace('Ask', 'Ask us'),
    );
    await reader.page.waitForFunction(() => document.querySelector('[slot="disclaimer"]')?.assignedSlot !== undefined, {
      polling: 100,
    });
    await reader.page.close();
  });
  await bench.check('the editor shows the theme and the disclaimer of the settings', async () => {
    const { page, canvas } = await openEditor(bench, 'author');
    await insert(page, { points: 'LI4' });
    await pointsIn(canvas);
    assert.equal(await canvas.$eval('acu-body-map', (map) => map.className), 'acu-theme-jade');
    assert.match(await canvas.$eval('[slot="disclaimer"]', (text) => text.textContent ?? ''), /your doctor/);
    await page.close();
  });
  await bench.check('what is not a theme is not saved, and HTML is taken out of the disclaimer', () => {
    const saved = bench.site.php(
      `wp_set_current_user( 1 ); do_action( 'admin_init' );
      update_option( 'acu_body_map', array( 'theme' => '"><script>', 'disclaimer' => '<script>x</script>Text', 'more' => 1 ) );
      return get_option( 'acu_body_map' );`,
    );
    assert.deepEqual(saved, { theme: '', disclaimer: 'Text' });
  });
  await bench.check('an author may not open the settings', async () => {
    const { page } = await bench.open('author', PAGE);
    assert.equal(await page.$('#acu-theme'), null);
    await page.close();
  });
}

/** In a language that WordPress has fetched nothing for: what the plugin brings itself. */
async function checkOwnTranslations(bench: Bench): Promise<void> {
  speak(bench, 'fr_FR');
  await bench.check('the plugin brings its own texts in French: settings, block and sidebar', async () => {
    const { page } = await bench.open('administrator', PAGE);
    assert.equal(await page.$eval('label[for="acu-theme"]', (label) => label.textContent), 'Thème');
    await page.close();
    const { page: editor } = await openEditor(bench, 'author');
    await insert(editor);
    await openSidebar(editor);
    await editor.waitForFunction(() => document.body.textContent?.includes('Douleurs du bas du dos'), { polling: 100 });
    assert.match(
      await editor.$eval('.block-editor-block-card', (card) => card.textContent ?? ''),
      /Carte d’acupression du corps/,
    );
    await editor.close();
  });
}

/** Sets the language of people who are logged in. */
const speak = (bench: Bench, locale: string): unknown =>
  bench.site.php(
    `foreach ( array( 'administrator', 'author' ) as $name ) { update_user_meta( get_user_by( 'login', $name )->ID, 'locale', $given ); } return true;`,
    locale,
  );

export async function checkTranslations(bench: Bench): Promise<void> {
  await checkOwnTranslations(bench);
  const words: Readonly<Record<string, string>> = {
    Theme: 'Farbschema',
    'Low back pain': 'Kreuzschmerzen',
    'A map of acupressure points is here when JavaScript is on.': 'Hier ist eine Karte, wenn JavaScript an ist.',
    'block title\u0004Acupressure body map': 'Karte der Druckpunkte',
  };
  const php = Object.entries(words).map(
    ([english, german]) => `${JSON.stringify(english)} => ${JSON.stringify(german)}`,
  );
  const folder = 'languages/plugins/acu-body-map-de_DE';
  bench.site.write(
    `${folder}.l10n.php`,
    `<?php return array( 'domain' => 'acu-body-map', 'language' => 'de_DE', 'messages' => array( ${php.join(', ').replaceAll(String.raw`\u0004`, String.raw`\4`)} ) );\n`,
  );
  const hash = createHash('md5').update('block/edit.js').digest('hex');
  const messages = { '': { domain: 'messages', lang: 'de_DE' }, 'Low back pain': [words['Low back pain']] };
  bench.site.write(`${folder}-${hash}.json`, JSON.stringify({ domain: 'messages', locale_data: { messages } }));
  speak(bench, 'de_DE');
  await bench.check('settings are in the language of the person who opens them', async () => {
    const { page } = await bench.open('administrator', PAGE);
    assert.equal(await page.$eval('label[for="acu-theme"]', (label) => label.textContent), 'Farbschema');
    await page.close();
  });
  await bench.check('so are the block and its sidebar; its map stays in the language of the site', async () => {
    const { page, canvas } = await openEditor(bench, 'author');
    await insert(page);
    await openSidebar(page);
    await page.waitForFunction(() => document.body.textContent?.includes('Kreuzschmerzen'), { polling: 100 });
    assert.match(
      await page.$eval('.block-editor-block-card', (card) => card.textContent ?? ''),
      /Karte der Druckpunkte/,
    );
    await pointsIn(canvas);
    assert.equal(await canvas.$eval('acu-body-map', (map) => map.getAttribute('lang')), 'en-US');
    await page.close();
  });
  bench.site.php(`delete_metadata( 'user', 0, 'locale', '', true ); return true;`);
}

/** What of the plugin is in the database, apart from posts. */
const traces = (bench: Bench): unknown =>
  bench.site.php(
    `global $wpdb; $found = array();
    foreach ( array( 'options' => 'option_name', 'postmeta' => 'meta_key', 'usermeta' => 'meta_key', 'termmeta' => 'meta_key', 'commentmeta' => 'meta_key' ) as $table => $column ) {
      foreach ( $wpdb->get_col( "SELECT $column FROM {$wpdb->$table}" ) as $name ) {
        if ( false !== stripos( $name, 'acu' ) ) { $found[] = "$table: $name"; }
      }
    }
    return $found;`,
  );

export async function checkRemoval(bench: Bench, post: number): Promise<void> {
  const log = bench.site.log();
  await bench.check('PHP has reported nothing', () => assert.equal(log, ''));
  await bench.check('without the plugin, a post still shows picture and text', async () => {
    bench.site.php(
      `require_once ABSPATH . 'wp-admin/includes/plugin.php'; deactivate_plugins( 'acu-body-map/acu-body-map.php' ); return true;`,
    );
    const tab = await bench.read(post);
    const words = await tab.page.$eval('.acu-static', (text) => (text as HTMLElement).innerText);
    assert.match(words, /Sea of Vitality/);
    assert.ok(await tab.page.$('.acu-static img'));
    await bench.shoot(tab, 'post-without-plugin', true);
    await tab.page.close();
  });
  await bench.check('removing the plugin leaves nothing of it in the database', () => {
    assert.deepEqual(traces(bench), ['options: acu_body_map']);
    bench.site.php(
      `require_once ABSPATH . 'wp-admin/includes/plugin.php';
      require_once ABSPATH . 'wp-admin/includes/file.php';
      require_once ABSPATH . 'wp-admin/includes/template.php';
      return delete_plugins( array( 'acu-body-map/acu-body-map.php' ) );`,
    );
    assert.deepEqual(traces(bench), []);
    assert.equal(bench.site.php(`return is_dir( WP_PLUGIN_DIR . '/acu-body-map' );`), false);
  });
}
