import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { CHROMIUM_FLAGS, ensureChromium } from '../browsers.mjs';

const SINGLE = '<script type="module" src="/dist/acu-body-map.min.js"></script>';
const LIGHT = '<script type="module" src="/dist/light/acu-body-map.js"></script>';
const CLASSIC = '<script src="/dist/acu-body-map.iife.js"></script>';
const VERSION = readFileSync('dist/VERSION', 'utf8').trim();
const OTHER = '99.1.0';
const NEXT = '/next/';
const TWICE = /^<acu-body-map>: already defined by \d+\.\d+\.\d+, so \d+\.\d+\.\d+ does nothing\.$/;
const page = (body: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>host</title>${body}</html>`;

/** What a page is served as: its text, or what the server does. */
type Served = string | ((response: ServerResponse) => unknown);
const served: Record<string, Served> = {};
const server = createServer((request, response) => {
  const path = (request.url ?? '/').split('?')[0] ?? '/';
  const found = served[path];
  const file = join('.', path);
  if (typeof found === 'function') return void found(response);
  if (found !== undefined) {
    const type = path.endsWith('.js') ? 'text/javascript' : 'text/html';
    return void response.setHeader('content-type', type).end(found);
  }
  // The build of another version: the same files with another number.
  if (path.startsWith(NEXT) && !path.includes('..')) {
    const code = readFileSync(join('dist', path.slice(NEXT.length)), 'utf8');
    return void response.setHeader('content-type', 'text/javascript').end(code.replaceAll(VERSION, OTHER));
  }
  if (!path.startsWith('/dist/') || path.includes('..') || !existsSync(file)) return void response.writeHead(404).end();
  const type = extname(path) === '.js' ? 'text/javascript' : 'text/plain';
  return void response.setHeader('content-type', type).end(readFileSync(file));
});
const wait = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));

/** A page that a browser has opened, and what was reported in it: errors, and sentences of the map. */
interface Opened {
  readonly tab: Page;
  readonly errors: readonly string[];
  readonly told: readonly string[];
}

describe('a page that is hard on it', () => {
  let browser: Browser;
  let origin = '';
  before(async () => {
    await new Promise((resolve) => server.listen(0, () => resolve(undefined)));
    const address = server.address();
    origin = `http://localhost:${typeof address === 'object' ? address?.port : ''}`;
    browser = await launch({ executablePath: await ensureChromium(), args: CHROMIUM_FLAGS });
  });
  after(async () => {
    await browser?.close();
    server.closeAllConnections();
    server.close();
  });

  async function open(path: string, content: Served): Promise<Opened> {
    served[path] = content;
    const tab = await browser.newPage();
    const errors: string[] = [];
    const told: string[] = [];
    tab.on('pageerror', (error) => errors.push(String(error)));
    tab.on('console', (message) => {
      if (message.text().startsWith('<acu-body-map>')) told.push(message.text());
      else if (message.type() === 'error') errors.push(message.text());
    });
    await tab.goto(origin + path, { waitUntil: 'load' });
    return { tab, errors, told };
  }
  /** Opens a point as a reader does, and waits for what comes latest. What is in the panel then. */
  async function use(tab: Page): Promise<string> {
    const mark = '[part~="hotspot"][data-id="BL40"]';
    await tab.waitForFunction(
      (selector) => document.querySelector('acu-body-map')?.shadowRoot?.querySelector(selector),
      {},
      mark,
    );
    await tab.evaluate((selector) => {
      const root = document.querySelector('acu-body-map')?.shadowRoot;
      root?.querySelector<HTMLElement>(selector)?.click();
    }, mark);
    await tab.waitForFunction(() => {
      const root = document.querySelector('acu-body-map')?.shadowRoot;
      root?.querySelector<HTMLElement>('[part~="safety-read"]')?.click();
      return root?.querySelector('acu-panel [part~="steps"]') && root.querySelector('acu-panel [part~="timer-button"]');
    });
    return tab.evaluate(
      () => document.querySelector('acu-body-map')?.shadowRoot?.querySelector('acu-panel')?.textContent ?? '',
    );
  }

  const COPIES: Readonly<Record<string, string>> = {
    'the classic script twice': CLASSIC + CLASSIC,
    'the classic script and the single module': CLASSIC + SINGLE,
    'the build in chunks and the single module': LIGHT + SINGLE,
    'the single module and the build in chunks': SINGLE + LIGHT,
  };
  for (const [what, scripts] of Object.entries(COPIES))
    for (const [form, tag] of [
      ['the tag', '<acu-body-map></acu-body-map>'],
      ['what stands for the tag', '<div data-acu-body-map></div>'],
    ])
      it(`with ${what} and ${form} has one map, of the first, and one sentence about the second`, async () => {
        const { tab, errors, told } = await open('/copies', page(`<body>${tag}${scripts}`));
        assert.match(await use(tab), /Commanding Middle/);
        assert.equal(await tab.$$eval('acu-body-map', (maps) => maps.length), 1);
        assert.deepEqual(errors, []);
        assert.equal(told.length, 1, told.join('\n'));
        assert.match(told[0] ?? '', TWICE);
        await tab.close();
      });

  const nextOf = (script: string): string => script.replaceAll('/dist/', NEXT);
  for (const [what, scripts, [first, second]] of [
    ['an older one and a newer one', SINGLE + nextOf(CLASSIC), [OTHER, VERSION]],
    ['a newer module and an older one', nextOf(LIGHT) + SINGLE, [OTHER, VERSION]],
    ['an older script and a newer module', CLASSIC + nextOf(LIGHT), [VERSION, OTHER]],
    ['an older module and a newer one, with a language of the newer', LIGHT + nextOf(SINGLE), [VERSION, OTHER]],
  ] as const)
    it(`with two versions, ${what}, has the map of the first that runs, in French as well, and says which it is`, async () => {
      const french = '<script src="/next/lang/fr.js"></script>';
      const { tab, errors, told } = await open(
        '/versions',
        page(`<body><acu-body-map lang="fr"></acu-body-map>${scripts}${french}`),
      );
      assert.match(await use(tab), /Appuyez/);
      assert.deepEqual(errors, []);
      assert.deepEqual(told, [`<acu-body-map>: already defined by ${first}, so ${second} does nothing.`]);
      const runs = await tab.evaluate(
        () => (customElements.get('acu-body-map') as { version?: string } | undefined)?.version,
      );
      assert.equal(runs, first);
      await tab.close();
    });

  it('that leaves out type="module" gets the error that the docs explain', async () => {
    const { tab, errors } = await open('/plain', page(`<body>${SINGLE.replace(' type="module"', '')}`));
    const [, said = ''] = /^SyntaxError: (.*)$/.exec(errors[0] ?? '') ?? [];
    assert.ok(said && readFileSync('docs/embedding.md', 'utf8').includes(`\`${said}\``), errors.join('\n'));
    await tab.close();
  });

  const TRUSTED = "require-trusted-types-for 'script'; trusted-types default";
  const FAILURES: Readonly<Record<string, readonly [said: string, scripts: string, policy?: string]>> = {
    'a page in place of the script': [
      'but the server responded with a MIME type of "text/html"',
      SINGLE.replace('/dist/', '/page-'),
    ],
    'the hash of another file': [
      "Failed to find a valid digest in the 'integrity' attribute",
      SINGLE.replace('src', `integrity="sha384-${'A'.repeat(64)}" src`),
    ],
    'a policy that does not name that of Lit': ['Policy "lit-html" disallowed', SINGLE, TRUSTED],
    'a script of a site that does not permit it': [
      'has been blocked by CORS policy',
      SINGLE.replace('/dist/', 'http://127.0.0.1:PORT/dist/'),
    ],
  };
  for (const [what, [said, scripts, policy]] of Object.entries(FAILURES))
    it(`that has ${what} gets the error that the docs explain, and what is inside the tag is seen`, async () => {
      served['/page-acu-body-map.min.js'] = (response) =>
        response.setHeader('content-type', 'text/html').end('<!doctype html>');
      const inside = '<acu-body-map><p id="inside">Press here.</p></acu-body-map>';
      const { tab, errors } = await open('/failure', (response) => {
        if (policy) response.setHeader('content-security-policy', policy);
        response.setHeader('content-type', 'text/html');
        response.end(page(`<body>${inside}${scripts.replace('PORT', new URL(origin).port)}`));
      });
      assert.ok(
        errors.some((error) => error.includes(said)),
        errors.join('\n'),
      );
      assert.ok(readFileSync('docs/embedding.md', 'utf8').includes(`\`${said}\``), said);
      assert.ok(await tab.$eval('#inside', (each) => each.checkVisibility()));
      await tab.close();
    });

  it('that is opened from a folder gets errors that the docs explain', async () => {
    const docs = readFileSync('docs/embedding.md', 'utf8');
    const folder = mkdtempSync(join(tmpdir(), 'acu-folder-'));
    const opened = async (script: string): Promise<string> => {
      const file = join(folder, 'page.html');
      writeFileSync(file, page(`<body><acu-body-map src="points.json"></acu-body-map>${script}`));
      const tab = await browser.newPage();
      const errors: string[] = [];
      tab.on('console', (message) => void errors.push(message.text()));
      await tab.goto(pathToFileURL(file).href);
      for (let i = 0; i < 50 && errors.length === 0; i++) await wait(100);
      await tab.close();
      return errors.join('\n');
    };
    const at = pathToFileURL(join(process.cwd(), 'dist')).href;
    const said = ['has been blocked by CORS policy', 'is not an http or https address'];
    const [asModule, asClassic] = [
      await opened(SINGLE.replace('/dist', at)),
      await opened(CLASSIC.replace('/dist', at)),
    ];
    assert.ok(asModule.includes(said[0] ?? ''), asModule);
    assert.ok(asClassic.includes(said[1] ?? ''), asClassic);
    for (const each of said) assert.ok(docs.includes(`\`${each}\``), each);
    rmSync(folder, { recursive: true });
  });

  it('says that another script has defined the tag, where it is not a map of ours', async () => {
    const other = "<script>customElements.define('acu-body-map', class extends HTMLElement {});</script>";
    const { tab, errors, told } = await open('/other', page(`<body><acu-body-map></acu-body-map>${other}${CLASSIC}`));
    assert.deepEqual(errors, []);
    assert.equal(told.length, 1, told.join('\n'));
    assert.match(told[0] ?? '', /^<acu-body-map>: already defined by another script, so \d.* does nothing\.$/);
    await tab.close();
  });

  const LIBRARIES = readFileSync('test/pages/old-libraries.js', 'utf8');
  for (const [what, script] of Object.entries({ single: SINGLE, light: LIGHT }))
    it(`whose globals an old library has replaced has a map, and keeps what the library calls its own: ${what}`, async () => {
      served['/libraries.js'] = LIBRARIES;
      const list = await open('/libraries', page('<body><script src="/libraries.js"></script>'));
      const names = (await list.tab.evaluate('Object.keys(oldLibraries)')) as readonly string[];
      await list.tab.close();
      assert.ok(names.length > 12, names.join());
      for (const name of names) {
        const replaced = `<script src="/libraries.js"></script><script>oldLibraries['${name}'](); var own = Event;</script>`;
        const { tab, errors } = await open('/library', page(`<body><acu-body-map></acu-body-map>${replaced}${script}`));
        // What a browser driver waits with may have been replaced, too.
        const becomes = async (code: string): Promise<void> => {
          for (let i = 0; i < 100 && (await tab.evaluate(code)) !== true; i++) await wait(100);
          assert.equal(await tab.evaluate(code), true, `${name}: ${code}\n${errors.join('\n')}`);
        };
        const root = "document.querySelector('acu-body-map').shadowRoot";
        await becomes(
          `customElements.get('acu-body-map') && ${root}.querySelector('.hotspot[data-id="BL40"]') !== null`,
        );
        await tab.evaluate("document.querySelector('acu-body-map').select('BL40')");
        await becomes(`${root}.querySelector('[part~="safety-read"]')?.click(),
          /Commanding Middle[^]*blood vessel/.test(${root}.querySelector('acu-panel')?.textContent)`);
        await becomes('own === Event');
        assert.deepEqual(errors, [], name);
        await tab.close();
      }
    });

  const words = (...names: string[]): string[] => names.map((name) => `<script src="/dist/${name}.js"></script>`);
  const TOPIC = ['topics/head-neck', 'topics/sleep-stress', 'topics/head-neck.fr', 'topics/sleep-stress.fr'];
  const FRENCH = words('lang/de', 'lang/fr', 'lang/fr.atlas', 'lang/de.atlas', ...TOPIC);
  const ORDERS: Readonly<Record<string, readonly string[]>> = {
    'after the single module': [SINGLE, ...FRENCH],
    'before the single module': [...FRENCH, SINGLE],
    'before the classic script': [...FRENCH, CLASSIC],
    'after the classic script': [CLASSIC, ...FRENCH],
    'with everything deferred': [...FRENCH, CLASSIC].map((each) => each.replace('src', 'defer src')),
    'with everything as it comes': [...FRENCH.toReversed(), CLASSIC].map((each) => each.replace('src', 'async src')),
  };
  const OWN = '<script>let e = 1; const t = 2; var n = "mine";</script>';
  for (const [order, scripts] of Object.entries(ORDERS))
    it(`keeps the words of each language and the points of each topic apart, ${order}`, async () => {
      const maps =
        '<acu-body-map topic="head-neck" loading="eager"></acu-body-map><acu-body-map topic="sleep-stress" loading="eager"></acu-body-map>' +
        '<acu-body-map lang="de" points="ST36" loading="eager"></acu-body-map>';
      const { tab, errors } = await open(
        '/words',
        page(`${OWN}<body>${maps}${scripts.join('')}`).replace('lang="en"', 'lang="fr"'),
      );
      await tab.waitForFunction(() => customElements.get('acu-body-map'));
      const titles = await tab.$$eval('acu-body-map', async (all) => {
        await Promise.all(all.map(({ ready }) => ready));
        return all.map(({ shadowRoot }) => shadowRoot?.querySelector('[part~="title"]')?.textContent?.trim());
      });
      assert.match(titles[0] ?? '', /nuque/);
      assert.match(titles[1] ?? '', /sommeil/i);
      const german = await tab.$$eval(
        'acu-body-map',
        (all) => all[2]?.shadowRoot?.querySelector('acu-list')?.textContent,
      );
      assert.match(german ?? '', /Alle Punkte.*Drei/s);
      assert.deepEqual(errors, []);
      assert.equal(await tab.evaluate('n + e + t'), 'mine12');
      await tab.close();
    });

  it('says which script of a topic is missing, in the map and in the console', async () => {
    const { tab, errors } = await open(
      '/topic',
      page(`<body><acu-body-map topic="head-neck"></acu-body-map>${SINGLE}`),
    );
    const said = await tab.waitForFunction(
      () =>
        [...(document.querySelector('acu-body-map')?.shadowRoot?.querySelectorAll('[part~="error"]') ?? [])].find(
          (each) => each.textContent?.includes('topics/'),
        )?.textContent,
    );
    assert.match(String(await said.jsonValue()), /the one-file build needs the script topics\/head-neck\.js beside it/);
    assert.equal(errors.length, 1);
    await tab.close();
  });

  for (const [what, script] of Object.entries({ 'the single module': SINGLE, 'the classic script': CLASSIC }))
    it(`shows another figure with its script before ${what}, and says that it is missing without`, async () => {
      const tag = '<acu-body-map figure="female"></acu-body-map>';
      const drawn = async (scripts: string): Promise<{ picture: string; told: readonly string[] }> => {
        const { tab, errors, told } = await open('/figure', page(`<body>${scripts}${tag}`));
        await use(tab);
        await tab.waitForFunction(() =>
          document.querySelector('acu-body-map')?.shadowRoot?.querySelector('acu-faults'),
        );
        const picture = await tab.$eval(
          'acu-body-map',
          (map) => map.shadowRoot?.querySelector('.view-back .picture path')?.getAttribute('d') ?? '',
        );
        assert.deepEqual(errors, []);
        await tab.close();
        return { picture, told };
      };
      const [other, neutral] = [
        await drawn(`<script src="/dist/figures/female.js"></script>${script}`),
        await drawn(script),
      ];
      assert.ok(other.picture && neutral.picture && other.picture !== neutral.picture);
      assert.deepEqual(other.told, []);
      assert.match(neutral.told.join(), /The one-file build needs the script figures\/female\.js before it\.$/);
    });

  it('gives a second classic script the class of the first, so that a language reaches its maps', async () => {
    const language =
      "<script>AcuBodyMap.addLanguage({ tag: 'nl', messages: { list: 'Alle punten' } });" +
      'window.isOne = AcuBodyMap.AcuBodyMap === AcuBodyMap && AcuBodyMap === customElements.get("acu-body-map");</script>';
    const { tab, errors } = await open(
      '/language',
      page(`<body><acu-body-map lang="nl"></acu-body-map>${CLASSIC}${CLASSIC}${language}`),
    );
    await tab.waitForFunction(() =>
      document.querySelector('acu-body-map')?.shadowRoot?.textContent?.includes('Alle punten'),
    );
    assert.equal(await tab.evaluate(() => Reflect.get(window, 'isOne') as unknown), true);
    assert.deepEqual(errors, []);
    await tab.close();
  });

  for (const charset of ['windows-1252', 'shift_jis', 'gb2312', 'big5'])
    it(`that is in ${charset} has the words of the classic script and its languages as they are`, async () => {
      const { tab, errors } = await open(
        `/${charset}`,
        page(`<body><acu-body-map lang="fr"></acu-body-map>${CLASSIC}<script src="/dist/lang/fr.js"></script>`).replace(
          'utf-8',
          charset,
        ),
      );
      await tab.waitForFunction(() =>
        document.querySelector('acu-body-map')?.shadowRoot?.textContent?.includes('Vallée de la Réunion'),
      );
      assert.deepEqual(errors, []);
      await tab.close();
    });

  it('shows what is inside the tag while the script has failed, and the map when it comes later', async () => {
    served['/half.js'] = readFileSync('dist/acu-body-map.iife.js', 'utf8').slice(0, 90_000);
    const { tab, errors } = await open(
      '/failed',
      page(
        '<body><acu-body-map><p id="inside">Press behind the knee.</p></acu-body-map><script src="/half.js"></script><script type="module" src="/none.js"></script>',
      ),
    );
    assert.ok(await tab.$eval('#inside', (inside) => inside.checkVisibility()));
    assert.ok(errors.length > 0, 'the browser has said what failed');
    const known = errors.length;
    await tab.addScriptTag({ url: '/dist/light/acu-body-map.js', type: 'module' });
    assert.match(await use(tab), /Commanding Middle/);
    assert.equal(await tab.$eval('#inside', (inside) => inside.checkVisibility()), false);
    assert.equal(errors.length, known);
    await tab.close();
  });

  for (const [what, script] of [
    ['a script before it', CLASSIC],
    ['a module that comes as soon as it can', SINGLE.replace('type="module"', 'type="module" async')],
  ])
    it(`that is streamed shows the data in the tag, and nothing else before it, with ${what}`, async () => {
      const pieces = [
        page(`<head>${script}</head><body><p>Before</p><acu-body-map id="own">`).replace('</html>', ''),
        '<script type="application/json">{"title":"Ours","po',
        'ints":[{"id":"LI4","name":"Web of the th',
        'umb"}]}</scr',
        'ipt></acu-body-map><p>After</p>',
        '</body></html>',
      ];
      const { tab, errors } = await open('/streamed', async (response) => {
        response.setHeader('content-type', 'text/html');
        response.write(
          pieces[0]?.replace(
            '<head>',
            '<head><script>window.seen = new Set(); setInterval(() => seen.add(document.querySelector("acu-body-map")?.shadowRoot?.querySelector("[part~=title]")?.checkVisibility({ visibilityProperty: true }) ? document.querySelector("acu-body-map").shadowRoot.querySelector("[part~=title]").textContent.trim() : ""), 10)</script>',
          ),
        );
        for (const piece of pieces.slice(1)) {
          await wait(400);
          response.write(piece);
        }
        response.end();
      });
      await tab.waitForFunction(() =>
        document.querySelector('acu-body-map')?.shadowRoot?.textContent?.includes('Web of the thumb'),
      );
      await wait(300);
      const seen = await tab.evaluate(() => [...(Reflect.get(window, 'seen') as Set<string>)]);
      assert.deepEqual(
        seen.filter((title) => title !== ''),
        ['Ours'],
      );
      assert.deepEqual(errors, []);
      await tab.close();
    });

  const NONCE = 'c2VjcmV0';
  for (const [what, script] of Object.entries({ 'the single module': SINGLE, 'the build in chunks': LIGHT }))
    it(`allows scripts by a nonce, and one policy of Trusted Types by its name: ${what}`, async () => {
      const policy =
        `default-src 'none'; script-src 'nonce-${NONCE}' 'strict-dynamic'; style-src 'nonce-${NONCE}'; img-src data:; ` +
        "connect-src 'self'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types lit-html";
      const { tab, errors } = await open('/nonce', (response) => {
        response.setHeader('content-type', 'text/html').setHeader('content-security-policy', policy);
        response.end(
          page(`<body><acu-body-map></acu-body-map>${script.replace('<script', `<script nonce="${NONCE}"`)}`),
        );
      });
      assert.match(await use(tab), /Commanding Middle/);
      await tab.evaluate(() => document.querySelector('acu-body-map')?.setAttribute('meridians', ''));
      await tab.waitForFunction(() =>
        document.querySelector('acu-body-map')?.shadowRoot?.querySelector('.view-back .overlay path'),
      );
      assert.deepEqual(errors, []);
      await tab.close();
    });

  it('prints the sheet, not the map, from inside a frame', async () => {
    served['/inner'] = page(`<body>${SINGLE}<acu-body-map points="BL40"></acu-body-map>`);
    const { tab, errors } = await open(
      '/outer',
      page('<body style="margin:0"><iframe src="/inner" style="border:0;width:100%;height:3000px"></iframe>'),
    );
    const frame = await (await tab.waitForSelector('iframe'))?.contentFrame();
    await frame?.waitForFunction(() => customElements.get('acu-sheet'));
    await frame?.waitForFunction(() => document.querySelector('acu-body-map')?.shadowRoot?.querySelector('acu-sheet'));
    const { text } = await extractText(await getDocumentProxy(await tab.pdf()), { mergePages: true });
    const said = text.replaceAll(/\s+/g, ' ');
    assert.match(said, /Press the middle of the crease/);
    assert.match(said, /Call emergency services now/);
    assert.deepEqual(errors, []);
    await tab.close();
  });
});
