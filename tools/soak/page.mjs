// The soak in the page: one act after the other, and what must hold after each. `main.mjs` drives it.
import { ACTS, controls, MISSED, rootOf } from './acts.mjs';
import { faultsOf, faultsOfPage, lateFaultsOf } from './checks.mjs';
import { counts, errors, real, openNow } from './counters.mjs';

/** @typedef {import('../../src/index.js').AcuBodyMap} AcuBodyMap */
/**
 * What a map may have at rest, once all of it has been used: listeners on the window and the document, and nodes that
 * are watched, its two pictures and twice the close-ups (by what arranges marks), its frames, its root, its width (by
 * list and safety text) and the page among them.
 */
const PER_MAP = { listeners: 6, observed: 12 };
const INNER =
  '[class*="view-"], acu-panel, acu-list, acu-routine, acu-complaints, acu-more, acu-safety, acu-sheet, acu-handout, ' +
  'acu-tools, acu-toolbar, acu-search, acu-close-ups';
/** How long something may take to settle on a slow, shared machine, in milliseconds. */
const PATIENCE = 3000;
/** How long all that comes after the first picture may take to load there. */
const LONG_PATIENCE = 20_000;
/** After this time, in milliseconds, the last timer of a map has run: that of a file which is being saved. */
const LAST_TIMER = 12_000;
/** A map at rest may have grown by this share of its nodes since the start, for layers that stay empty. */
const GROWTH = 0.02;

const { driver } = /** @type {any} */ (window);
/** @type {AcuBodyMap[]} */
const maps = [];
/** The nodes of each map at the start, by the inner element that they are in. @type {Record<string, number>[]} */
let nodesAtStart = [];
let drawnBefore = 0;

/** @param {number} [time] */
const pause = (time) => new Promise((resolve) => real.setTimeout(resolve, time));

/**
 * Waits until a list of faults is empty, and gives back what is left of it.
 *
 * @param {() => string[]} read
 * @param {number} [patience]
 */
async function untilNone(read, patience = PATIENCE) {
  const end = real.now() + patience;
  for (let i = 0; ; i++) {
    const found = read();
    if (found.length === 0 || real.now() > end) return found;
    await pause(i < 20 ? 5 : 50);
  }
}

/** Random numbers of their own for each act. @param {number} seed @param {number} index */
function randomOf(seed, index) {
  let state = (Math.imul(seed + 1, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b)) >>> 0;
  return (/** @type {number} */ below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

const total = Object.values(ACTS).reduce((sum, { weight }) => sum + weight, 0);
/** @param {number} at */
function kindAt(at) {
  for (const kind of Object.values(ACTS)) if ((at -= kind.weight) < 0) return kind;
  throw new Error('the weights do not add up');
}

const isInMap = () => maps.some((map) => document.activeElement === map && rootOf(map).activeElement !== null);
/** Whether the focus has fallen to the page's body. */
const isLost = () => document.activeElement === null || document.activeElement === document.body;

async function settle() {
  for (const map of maps) {
    await map.updateComplete;
    if (!map.isConnected) continue;
    const isReady = await Promise.race([map.ready.then(() => true), pause(PATIENCE).then(() => false)]);
    if (!isReady) errors.push(`${map.id} is never ready`);
  }
  await pause();
  for (const map of maps) await map.updateComplete;
}

/** One act. Gives back what it was, and what is wrong after it. @param {number} seed @param {number} index */
async function act(seed, index) {
  const random = randomOf(seed, index);
  const { by, run } = kindAt(random(total));
  const map = /** @type {AcuBodyMap} */ (maps[random(maps.length)]);
  const wasInside = isInMap();
  let isInside = wasInside;
  const note = () => void (isInside ||= isInMap());
  document.addEventListener('focusin', note);
  /** @type {string[]} */
  let faults = [];
  let what = '';
  try {
    const pick = (/** @type {ArrayLike<any>} */ list) => list[random(list.length || 1)];
    what = (await run({ map, random, pick, driver })) ?? 'nothing to do';
    await settle();
  } catch (error) {
    faults.push(`throws ${error instanceof Error ? error.stack : error}`);
  }
  document.removeEventListener('focusin', note);
  const mayLeave = by === 'move' || maps.some(({ hidden }) => hidden) || what.includes('Tab') || what.includes(MISSED);
  if (isInside && !mayLeave)
    faults.push(...(await untilNone(() => (isLost() ? ['the focus has fallen to the body'] : []))));
  faults.push(...maps.flatMap(faultsOf), ...faultsOfPage(maps.length));
  faults.push(...(await untilNone(() => maps.flatMap(lateFaultsOf))), ...errors.splice(0));
  return { what, faults };
}

/** Ends all that is under way, puts everything back, and says what does not come to rest. */
async function rest() {
  for (const map of maps) {
    if (!map.isConnected) document.querySelector('#home-1')?.append(map);
    map.hidden = false;
    map.className = '';
    for (const name of map.getAttributeNames()) if (!['id', 'class'].includes(name)) map.removeAttribute(name);
    const { parentElement: home } = map;
    if (home) home.style.width = '900px';
    map.querySelector(':scope > script')?.remove();
    for (const dialog of rootOf(map).querySelectorAll('dialog')) dialog.close();
    map.practice.close();
    Object.assign(map, { data: undefined, src: undefined, points: undefined, messages: undefined, routine: undefined });
    Object.assign(map, { figure: 'neutral', headingLevel: 3, meridians: false, deepLink: false, view: 'back' });
    Object.assign(map, { remember: undefined, layout: undefined });
    map.close();
    for (const box of /** @type {HTMLInputElement[]} */ (controls(map, 'input'))) if (box.checked) box.click();
  }
  await settle();
  for (const map of maps) {
    const isOn = '[part~="large-text-button"][aria-checked="true"], [part~="complaint"][aria-expanded="true"]';
    for (const button of rootOf(map).querySelectorAll(`${isOn}, [part~="tools-button"][aria-expanded="true"]`))
      /** @type {HTMLElement} */ (button).click();
    for (const box of rootOf(map).querySelectorAll('input')) if (box.checked) box.click();
    for (const button of /** @type {NodeListOf<HTMLElement>} */ (
      rootOf(map).querySelectorAll('.zoom button:last-child')
    ))
      if (button.parentElement?.childElementCount === 3) button.click();
  }
  sessionStorage.clear();
  await settle();
  return untilNone(() => {
    const { drawn, ...now } = counts();
    const wasDrawn = drawn !== drawnBefore;
    drawnBefore = drawn;
    const still = { ...now, listeners: 0, observed: 0, timeouts: 0, sounds: 0 };
    const faults = Object.entries(still).flatMap(([name, count]) => (count > 0 ? [`at rest: ${count} ${name}`] : []));
    if (wasDrawn) faults.push('at rest: frames are drawn');
    return [...faults, ...grown()];
  });
}

/**
 * The nodes of a map, by the inner element that they are in.
 *
 * @param {AcuBodyMap} map
 * @returns {Record<string, number>}
 */
function nodesOf(map) {
  const walker = document.createTreeWalker(rootOf(map));
  /** @type {Record<string, number>} */
  const count = {};
  let all = 0;
  while (walker.nextNode()) {
    const { currentNode: node } = walker;
    const inner = (node instanceof Element ? node : node.parentElement)?.closest(INNER);
    const name = inner?.className || inner?.localName || 'the map itself';
    count[name] = (count[name] ?? 0) + 1;
    all++;
  }
  return { ...count, all };
}

/** What there is more of than at the start. @returns {string[]} */
function grown() {
  const { listeners, observed } = counts();
  const many = Object.entries({ listeners, observed }).some(
    ([name, count]) => count > maps.length * PER_MAP[/** @type {keyof typeof PER_MAP} */ (name)],
  );
  const more = nodesAtStart.flatMap((before, i) => {
    const now = nodesOf(/** @type {AcuBodyMap} */ (maps[i]));
    if ((now['all'] ?? 0) <= (before['all'] ?? 0) * (1 + GROWTH)) return [];
    const places = Object.keys(now).filter((name) => now[name] !== before[name]);
    return places.map(
      (name) => `at rest: ${now[name]} nodes in ${name} of map ${i}, ${before[name] ?? 0} at the start`,
    );
  });
  return [...more, ...(many ? [`at rest: ${listeners} listeners, ${observed} watched: ${openNow().join(', ')}`] : [])];
}

const soak = {
  /** Waits until all rooms of both maps are there, and remembers what a map at rest has. */
  async start() {
    await customElements.whenDefined('acu-body-map');
    for (const map of document.querySelectorAll('acu-body-map')) maps.push(/** @type {AcuBodyMap} */ (map));
    const pieces = ['zoom', 'keys', 'more', 'routine-open', 'handout-button', 'share-button'];
    const missing = await untilNone(
      () => maps.flatMap((map) => pieces.filter((name) => !rootOf(map).querySelector(`[part~="${name}"]`))),
      LONG_PATIENCE,
    );
    if (missing.length > 0) return missing.map((name) => `never there: ${name}`);
    // What a map keeps for as long as it lives once it has been used.
    for (const map of maps) {
      map.select('BL23');
      map.meridians = true;
      await settle();
      const [read] = controls(map, '[part~="safety-read"]');
      read?.click();
      await settle();
      controls(map, 'summary')[0]?.focus();
      await pause(100);
      // What is folded is drawn when it is opened, and may hold folded rows itself. It is folded again.
      const folded = [...rootOf(map).querySelectorAll('details:not([open])')];
      for (let depth = 0; depth < 3; depth++) {
        for (const each of rootOf(map).querySelectorAll('details')) each.open = true;
        await settle();
        await pause(100);
      }
      for (const each of folded) each.toggleAttribute('open', false);
    }
    const faults = await rest();
    nodesAtStart = maps.map(nodesOf);
    return faults;
  },

  /**
   * Some acts, the last followed by a rest.
   *
   * @param {number} seed
   * @param {number[]} indices
   */
  async run(seed, indices) {
    /** @type {string[]} */
    const log = [];
    for (const index of indices) {
      const { what, faults } = await act(seed, index);
      log.push(`${index}: ${what}`);
      if (faults.length > 0) return { log, faults };
    }
    return { log, faults: await rest() };
  },

  /** Removes the maps: nothing of them may be left. */
  async end() {
    for (const map of maps.splice(0)) map.remove();
    for (const each of document.querySelectorAll('acu-body-map')) each.remove();
    const left = await untilNone(() => {
      const now = { ...counts(), drawn: 0 };
      return Object.entries(now).flatMap(([name, count]) => (count > 0 ? [`after removal: ${count} ${name}`] : []));
    }, LAST_TIMER);
    return [...left, ...errors.splice(0)];
  },
  counts,
};
Object.assign(window, { soak });
