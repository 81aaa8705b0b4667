/** What every check has: the site, a browser, people who are logged in, and where checks are counted. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, ElementHandle, Frame, Page } from 'puppeteer-core';
import { root } from './plugin.js';
import type { Role, Site } from './site.js';

/** The map in a page, as far as checks use it. */
export type MapElement = HTMLElement & {
  readonly ready: Promise<void>;
  readonly model?: { readonly points: readonly { readonly id: string }[] };
  select(id: string): boolean;
};

/** How long a browser may take for one thing, in milliseconds. */
const PATIENCE = 60_000;
/** How much of a fault is shown, in characters. */
const LONGEST = 1500;
const SCREENS = join(root, '.cache/wordpress/screens');

/** A page that is open, and what was reported in it. */
export interface Tab {
  readonly page: Page;
  readonly said: readonly string[];
}

export class Bench {
  readonly site: Site;
  readonly #browser: Browser;
  readonly #people = new Map<Role | 'reader', BrowserContext>();
  /** Requests that have failed since the last check. */
  #lost: string[] = [];
  #passed = 0;
  #failed = 0;

  constructor(site: Site, browser: Browser) {
    this.site = site;
    this.#browser = browser;
    mkdirSync(SCREENS, { recursive: true });
  }

  get counts(): { readonly passed: number; readonly failed: number } {
    return { passed: this.#passed, failed: this.#failed };
  }

  /** Runs a check, and says whether what its title says is so. */
  async check(title: string, body: () => Promise<void> | void): Promise<void> {
    this.#lost = [];
    try {
      await body();
      this.#passed++;
      console.log(`✓ ${title}`);
    } catch (error) {
      this.#failed++;
      const lost = this.#lost.map((each) => `\nlost: ${each}`).join('');
      console.log(`✖ ${title}\n${String(error instanceof Error ? error.stack : error).slice(0, LONGEST)}${lost}`);
    }
  }

  /** Somebody's browser: cookies are of one person. */
  async #contextOf(person: Role | 'reader'): Promise<BrowserContext> {
    const known = this.#people.get(person);
    if (known) return known;
    const context = await this.#browser.createBrowserContext();
    this.#people.set(person, context);
    if (person === 'reader') return context;
    const page = await context.newPage();
    await page.goto(`${this.site.origin}/wp-login.php?redirect_to=${encodeURIComponent(this.site.origin)}`);
    await page.evaluate((name) => {
      document.querySelector<HTMLInputElement>('#user_login')!.value = name;
      document.querySelector<HTMLInputElement>('#user_pass')!.value = name;
    }, person);
    await Promise.all([page.waitForNavigation(), page.click('#wp-submit')]);
    await page.close();
    return context;
  }

  /** Opens a page of the site as somebody. */
  async open(person: Role | 'reader', path: string, options: { script?: boolean; width?: number } = {}): Promise<Tab> {
    const page = await (await this.#contextOf(person)).newPage();
    page.setDefaultTimeout(PATIENCE);
    const said: string[] = [];
    page.on('pageerror', (error) => said.push(String(error)));
    // WordPress asks for pictures of its own on other sites, and for what an author may not see.
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().startsWith('Failed to load')) said.push(message.text());
    });
    page.on('requestfailed', (request) => this.#lost.push(`${request.url()} ${request.failure()?.errorText}`));
    page.on('response', (response) => {
      if (response.status() >= 500) this.#lost.push(`${response.url()} ${response.status()}`);
    });
    await page.setJavaScriptEnabled(options.script ?? true);
    await page.setViewport({ width: options.width ?? 1280, height: 900 });
    await page.goto(`${this.site.origin}/${path}`, { waitUntil: 'load' });
    return { page, said };
  }

  /** Opens a post as a reader. */
  read(post: unknown, options: { script?: boolean; width?: number } = {}): Promise<Tab> {
    return this.open('reader', `?p=${String(post)}`, options);
  }

  /** Takes a picture of a page for people to look at. */
  async shoot({ page }: Tab, name: string, fullPage = false): Promise<void> {
    await page.screenshot({ path: join(SCREENS, `${name}.png`), fullPage });
  }

  /** Saves a post as somebody would, with what WordPress removes for them; its id. */
  post(role: Role, content: string, status = 'publish'): number {
    return this.site.php(
      `$user = get_user_by( 'login', $given['role'] );
      wp_set_current_user( $user->ID );
      kses_init();
      return wp_insert_post( wp_slash( array(
        'post_title' => 'Points', 'post_content' => $given['content'], 'post_status' => $given['status'], 'post_author' => $user->ID,
      ) ) );`,
      { role, content, status },
    ) as number;
  }

  /** What is saved of a post. */
  saved(post: unknown): string {
    return this.site.php('return get_post( $given )->post_content;', post) as string;
  }

  /** Chooses a theme of the site. */
  theme(name: string): void {
    this.site.php('switch_theme( $given ); return true;', name);
  }
}

/** How often a page is asked: frames are not drawn where nobody looks. */
export const POLLING = { polling: 100 } as const;

/** The points of the first map of a page, when it is ready. */
export async function pointsIn(page: Page | Frame): Promise<readonly string[]> {
  await page.waitForFunction(() => document.querySelector<MapElement>('acu-body-map')?.model, POLLING);
  return page.$eval('acu-body-map', async (map) => {
    await (map as MapElement).ready;
    return (map as MapElement).model?.points.map(({ id }) => id) ?? [];
  });
}

/** All that the first map of a page says, when it is ready. */
export async function wordsIn(page: Page | Frame): Promise<string> {
  await page.waitForFunction(() => document.querySelector('acu-body-map')?.shadowRoot?.textContent?.trim(), POLLING);
  return page.$eval('acu-body-map', async (map) => {
    await (map as MapElement).ready;
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50)));
    return map.shadowRoot?.textContent?.replaceAll(/\s+/g, ' ') ?? '';
  });
}

/** The mark of a point, in the first map of a page. */
export const markOf = (page: Page | Frame, id: string): Promise<ElementHandle | null> =>
  page.waitForSelector(`acu-body-map >>> button[data-id="${id}"]`);

/** Waits until the panel of the first map shows a text. */
export async function panelShows(page: Page | Frame, text: string): Promise<void> {
  await page.waitForFunction(
    (wanted) =>
      document.querySelector('acu-body-map')?.shadowRoot?.querySelector('acu-panel')?.textContent?.includes(wanted),
    POLLING,
    text,
  );
}
