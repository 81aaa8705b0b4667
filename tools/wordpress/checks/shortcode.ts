/** The shortcode, in a block theme and in a classic one. */
import assert from 'node:assert/strict';
import { markOf, panelShows, pointsIn, type Bench } from '../bench.js';
import { BLOCKS, CLASSIC } from '../site.js';

const SHORTCODE = '[acu_body_map points="BL23 LI4" topic="low-back"]';

export async function checkShortcode(bench: Bench): Promise<void> {
  const post = bench.post('author', `Before.\n\n${SHORTCODE}\n\nAfter.`);
  const plain = bench.post('author', 'A post about something else.');
  for (const [kind, theme] of Object.entries({ block: BLOCKS, classic: CLASSIC })) {
    bench.theme(theme);
    await bench.check(
      `an author’s shortcode shows its points in a ${kind} theme, and choosing one opens its panel`,
      async () => {
        const { page, said } = await bench.read(post);
        assert.deepEqual(await pointsIn(page), ['BL23', 'LI4']);
        await (await markOf(page, 'LI4'))!.click();
        await panelShows(page, 'Union Valley');
        await bench.shoot({ page, said }, `shortcode-${kind}`);
        assert.deepEqual(said, []);
        await page.close();
      },
    );
    await bench.check(`in a ${kind} theme, the script is on the page with the map, once, and on no other`, async () => {
      const sources = async (path: string): Promise<number> => {
        const html = await (await fetch(`${bench.site.origin}/${path}`)).text();
        return html.split('/light/acu-body-map.js').length - 1 + (html.includes('acu-body-map.css') ? 10 : 0);
      };
      assert.equal(await sources(`?p=${post}`), 11);
      assert.equal(await sources(`?p=${plain}`), 0);
    });
    await bench.check(`in a ${kind} theme, the style sheet that keeps the room is in the head`, async () => {
      const html = await (await fetch(`${bench.site.origin}/?p=${post}`)).text();
      assert.ok(html.indexOf('acu-body-map.css') < html.indexOf('</head>'));
    });
  }
  await bench.check('without script, a shortcode says what is there, or what its author has written', async () => {
    const { page } = await bench.read(post, { script: false });
    assert.match(await page.$eval('acu-body-map', (map) => (map as HTMLElement).innerText), /BL23 LI4/);
    await page.close();
    const own = await bench.read(
      bench.post('author', `${SHORTCODE}Press <b>BL23</b>.<script>alert(1)</script>[/acu_body_map]`),
      {
        script: false,
      },
    );
    assert.match(await own.page.$eval('acu-body-map', (map) => map.innerHTML), /Press <b>BL23<\/b>\./);
    assert.equal(await own.page.$('acu-body-map script'), null);
    await own.page.close();
  });
  await bench.check('an attribute of a shortcode cannot become markup', async () => {
    const html = bench.site.php(
      'return do_shortcode( $given );',
      `[acu_body_map points='"><img src=x onerror=alert(1)>' onclick="x()" src="javascript:alert(1)"]`,
    ) as string;
    assert.doesNotMatch(html, /<img|onclick|javascript:/);
  });
}
