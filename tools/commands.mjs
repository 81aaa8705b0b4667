// Commands for tests, beyond those of @web/test-runner-commands: executeServerCommand(name, payload). Each returns
// 'unsupported' where the browser's driver can't do it.

import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

/** What a server has drawn, by what it was asked for. @type {Map<string, Promise<string[]>>} */
const drawn = new Map();
const DRAW = fileURLToPath(new URL('server/draw.ts', import.meta.url));

const STATIC = fileURLToPath(new URL('server/static.ts', import.meta.url));

/** @param {string} asked @returns {Promise<string[]>} */
async function draw(asked) {
  const node = spawn(process.execPath, ['--import', 'tsx', DRAW], { stdio: ['pipe', 'pipe', 'inherit'] });
  node.stdin.end(asked);
  return JSON.parse(await text(node.stdout));
}

/** @param {any} page @param {number} x @param {number} y @param {number} from @param {number} to */
async function pinchChromium(page, x, y, from, to) {
  const client = await page.createCDPSession();
  /** @param {number} distance */
  const fingers = (distance) => [
    { x: x - distance / 2, y, id: 0 },
    { x: x + distance / 2, y, id: 1 },
  ];
  await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: fingers(from) });
  for (let i = 1; i <= 6; i++)
    await client.send('Input.dispatchTouchEvent', {
      type: 'touchMove',
      touchPoints: fingers(from + ((to - from) * i) / 6),
    });
  await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

/** The sessions in which media features are emulated, by page. @type {WeakMap<object, any>} */
const media = new WeakMap();

/** @type {Record<string, (page: any, payload: any, isChromium: boolean) => Promise<unknown>>} */
const COMMANDS = {
  async wheel(page, { x, y, deltaY, ctrl }) {
    await page.mouse.move(x, y);
    if (ctrl) await page.keyboard.down('Control');
    await page.mouse.wheel({ deltaX: 0, deltaY });
    if (ctrl) await page.keyboard.up('Control');
    return true;
  },
  async drag(page, { from, to }) {
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    for (let i = 1; i <= 5; i++)
      await page.mouse.move(from.x + ((to.x - from.x) * i) / 5, from.y + ((to.y - from.y) * i) / 5);
    await page.mouse.up();
    return true;
  },
  async pinch(page, { x, y, from, to }, isChromium) {
    if (!isChromium) return 'unsupported';
    await pinchChromium(page, x, y, from, to);
    return true;
  },
  /** Fingers that touch, go from place to place, and let go. `steps`: where each of them is, by step. */
  async fingers(page, { steps }, isChromium) {
    if (!isChromium) return 'unsupported';
    const client = await page.createCDPSession();
    for (const [i, places] of steps.entries()) {
      const touchPoints = places.map((/** @type {object} */ place, /** @type {number} */ id) => ({ ...place, id }));
      await client.send('Input.dispatchTouchEvent', { type: i === 0 ? 'touchStart' : 'touchMove', touchPoints });
    }
    await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    return true;
  },
  async tap(page, { x, y, times = 1 }, isChromium) {
    if (!isChromium) return 'unsupported';
    const client = await page.createCDPSession();
    for (let i = 0; i < times; i++) {
      await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
      await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    }
    return true;
  },
  /** The role and name of an element, as a screen reader gets them. `path` is a selector in the map's shadow root. */
  async accessible(page, { path }, isChromium) {
    const find = `document.querySelector('acu-body-map').shadowRoot.querySelector(${JSON.stringify(path)})`;
    if (isChromium) {
      const client = await page.createCDPSession();
      const { result } = await client.send('Runtime.evaluate', { expression: find });
      const { nodes } = await client.send('Accessibility.getPartialAXTree', {
        objectId: result.objectId,
        fetchRelatives: false,
      });
      return { role: nodes[0]?.role?.value, name: nodes[0]?.name?.value };
    }
    if (page.computed) return page.computed(find);
    return 'unsupported';
  },
  /** Maps as a server draws them: a list of datasets, as JSON text or null, and options. */
  async draw(_page, payload) {
    const asked = JSON.stringify(payload);
    const markup = drawn.get(asked) ?? draw(asked);
    drawn.set(asked, markup);
    return markup;
  },
  /** Points as they are without script: in a language, all or some of them. */
  async staticHtml(_page, options) {
    const node = spawn(process.execPath, ['--import', 'tsx', STATIC, ...options], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    return text(node.stdout);
  },
  async media(page, features, isChromium) {
    if (!isChromium) return 'unsupported';
    // One session per page: what a session has emulated stays until the same session resets it.
    const client = media.get(page) ?? (await page.createCDPSession());
    media.set(page, client);
    await client.send('Emulation.setEmulatedMedia', { features });
    return true;
  },
};

export const commands = () => ({
  name: 'more-commands',
  /** @param {{ command: string, payload: any, session: any }} asked */
  async executeCommand({ command, payload, session }) {
    const act = COMMANDS[command];
    return act?.(session.browser.getPage(session.id), payload, session.browser.name.startsWith('Chrom'));
  },
});
