// A launcher for @web/test-runner with a real WebKit: WebKitGTK's MiniBrowser, driven by WebKitWebDriver, on its own
// display. It claims to be of type 'puppeteer', and its pages have what the runner's commands use.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** @type {Record<string, string>} */
const KEYS = {
  Enter: '\uE007',
  Tab: '\uE004',
  Escape: '\uE00C',
  Backspace: '\uE003',
  Delete: '\uE017',
  Space: ' ',
  Home: '\uE011',
  End: '\uE010',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Meta: '\uE03D',
};
/** @param {string} name */
const keyOf = (name) => KEYS[name] ?? name;

/** @returns {Promise<number>} */
const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

/** Where Debian and its derivatives put MiniBrowser. */
export function findMiniBrowser() {
  const paths = ['4.1', '6.0', '4.0'].flatMap((version) =>
    ['x86_64', 'aarch64'].flatMap((arch) =>
      ['webkit2gtk', 'webkitgtk'].map((name) => `/usr/lib/${arch}-linux-gnu/${name}-${version}/MiniBrowser`),
    ),
  );
  return paths.find((path) => existsSync(path));
}

/** As much of Puppeteer's page as the runner's commands use. */
class Page {
  #launcher;
  #at = [0, 0];

  /** @param {WebKitLauncher} launcher */
  constructor(launcher) {
    this.#launcher = launcher;
  }

  /** @param {unknown[]} actions */
  #act(actions) {
    return this.#launcher.ask('POST', '/actions', { actions });
  }

  /** @param {unknown[]} actions */
  #point(actions) {
    return this.#act([{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }]);
  }

  /** @param {Function | string} script @param {unknown[]} args */
  evaluate(script, ...args) {
    return this.#launcher.ask('POST', '/execute/sync', { script: `return (${script}).apply(null, arguments)`, args });
  }

  keyboard = {
    /** @param {string} combination Such as `Shift+Tab`. */
    press: async (combination) => {
      const keys = combination.length > 1 ? combination.split('+').map(keyOf) : [combination];
      await this.#act([
        {
          type: 'key',
          id: 'keyboard',
          actions: [
            ...keys.map((value) => ({ type: 'keyDown', value })),
            ...keys.toReversed().map((value) => ({ type: 'keyUp', value })),
          ],
        },
      ]);
    },
    /** @param {string} text */
    type: (text) =>
      this.#act([
        {
          type: 'key',
          id: 'keyboard',
          actions: Array.from(text).flatMap((value) => [
            { type: 'keyDown', value },
            { type: 'keyUp', value },
          ]),
        },
      ]),
    /** @param {string} name */
    down: (name) => this.#act([{ type: 'key', id: 'keyboard', actions: [{ type: 'keyDown', value: keyOf(name) }] }]),
    /** @param {string} name */
    up: (name) => this.#act([{ type: 'key', id: 'keyboard', actions: [{ type: 'keyUp', value: keyOf(name) }] }]),
  };

  mouse = {
    /** @param {number} x @param {number} y */
    move: (x, y) => {
      this.#at = [Math.round(x), Math.round(y)];
      return this.#point([{ type: 'pointerMove', duration: 0, x: this.#at[0], y: this.#at[1], origin: 'viewport' }]);
    },
    down: () => this.#point([{ type: 'pointerDown', button: 0 }]),
    up: () => this.#point([{ type: 'pointerUp', button: 0 }]),
    /** @param {number} x @param {number} y */
    click: async (x, y) => {
      await this.mouse.move(x, y);
      await this.#point([
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ]);
    },
    /** @param {{ deltaX?: number, deltaY?: number }} by */
    wheel: ({ deltaX = 0, deltaY = 0 }) =>
      this.#act([
        {
          type: 'wheel',
          id: 'wheel',
          actions: [{ type: 'scroll', x: this.#at[0], y: this.#at[1], deltaX, deltaY, origin: 'viewport' }],
        },
      ]),
    reset: async () => {
      await this.#launcher.ask('DELETE', '/actions');
      await this.mouse.move(0, 0);
    },
  };

  /**
   * The role and name of an element, as WebKit computes them.
   *
   * @param {string} script An expression that finds the element.
   */
  async computed(script) {
    const found = await this.evaluate(`function () { return ${script}; }`);
    const id = found && Object.values(found)[0];
    return {
      role: await this.#launcher.ask('GET', `/element/${id}/computedrole`),
      name: await this.#launcher.ask('GET', `/element/${id}/computedlabel`),
    };
  }

  /**
   * The window has a frame, so its outer size is changed until the inner size is right.
   *
   * @param {{ width: number, height: number }} size
   */
  async setViewport({ width, height }) {
    for (let i = 0; i < 3; i++) {
      const [innerWidth, innerHeight] = await this.evaluate('function () { return [innerWidth, innerHeight]; }');
      if (innerWidth === width && innerHeight === height) return;
      const rect = await this.#launcher.ask('GET', '/window/rect');
      await this.#launcher.ask('POST', '/window/rect', {
        width: rect.width + width - innerWidth,
        height: rect.height + height - innerHeight,
      });
      for (let tries = 0; tries < 20; tries++) {
        await sleep(25);
        if ((await this.evaluate('function () { return innerWidth; }')) === width) break;
      }
    }
  }
}

class WebKitLauncher {
  name = 'WebKit';
  type = 'puppeteer';
  concurrency = 1;
  /** @type {import('node:child_process').ChildProcess[]} */
  #processes = [];
  #base = '';
  #session = '';
  #current = '';
  #url = '';
  /** @type {Promise<void> | undefined} */
  #starting;
  #page = new Page(this);

  /** @param {string} method @param {string} path @param {unknown} [body] @returns {Promise<any>} */
  async ask(method, path, body) {
    const response = await fetch(`${this.#base}/session${this.#session ? `/${this.#session}` : ''}${path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    const { value } = /** @type {{ value: any }} */ (await response.json());
    if (value?.error) throw new Error(`WebKitWebDriver ${method} ${path}: ${value.error}: ${value.message}`);
    return value;
  }

  /** @param {string} command @param {string[]} args @param {import('node:child_process').SpawnOptions} options */
  #run(command, args, options) {
    const started = spawn(command, args, { stdio: 'ignore', ...options });
    this.#processes.push(started);
    return started;
  }

  async #start() {
    // Its own display, so that size and fonts are always the same.
    const server = this.#run('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1400x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    const number = await new Promise((resolve, reject) => {
      server.on('error', reject);
      server.stdio[3]?.once('data', (/** @type {Buffer} */ data) => resolve(String(data).trim()));
    });
    const port = await freePort();
    this.#base = `http://127.0.0.1:${port}`;
    const env = {
      ...process.env,
      DISPLAY: `:${number}`,
      NO_AT_BRIDGE: '1',
      LIBGL_ALWAYS_SOFTWARE: '1',
      WEBKIT_DISABLE_DMABUF_RENDERER: '1',
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
    };
    this.#run('WebKitWebDriver', [`--port=${port}`], { env });
    for (let tries = 0; !(await fetch(`${this.#base}/status`).catch(() => undefined)); tries++) {
      if (tries > 100) throw new Error('WebKitWebDriver does not answer.');
      await sleep(50);
    }
    const { sessionId } = await this.ask('POST', '', {
      capabilities: {
        alwaysMatch: {
          browserName: 'MiniBrowser',
          'webkitgtk:browserOptions': { binary: findMiniBrowser(), args: ['--automation'] },
        },
      },
    });
    this.#session = sessionId;
    await this.ask('POST', '/timeouts', { script: 60_000, pageLoad: 60_000 });
  }

  async initialize() {}

  /** @param {string} id @param {string} url */
  async startSession(id, url) {
    await (this.#starting ??= this.#start());
    this.#current = id;
    this.#url = url;
    await this.#page.setViewport({ width: 1000, height: 800 });
    await this.ask('POST', '/url', { url });
  }

  /** @param {string} id @param {string} url */
  startDebugSession(id, url) {
    return this.startSession(id, url);
  }

  /** @param {string} id */
  isActive(id) {
    return this.#current === id;
  }

  getBrowserUrl() {
    return this.#url;
  }

  getPage() {
    return this.#page;
  }

  async stopSession() {
    this.#current = '';
    await this.ask('POST', '/url', { url: 'about:blank' }).catch(() => undefined);
    return {};
  }

  async stop() {
    if (this.#session) await this.ask('DELETE', '').catch(() => undefined);
    for (const each of this.#processes.toReversed()) each.kill();
  }
}

export const webkitLauncher = () => new WebKitLauncher();
