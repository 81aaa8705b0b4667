// What readers and pages do, one function each. Every act gets its own random numbers, so that it can be replayed.
import { passTime } from './counters.mjs';

/** @typedef {import('../../src/index.js').AcuBodyMap} AcuBodyMap */
/**
 * What an act has to work with.
 *
 * @typedef {object} Tools
 * @property {AcuBodyMap} map One of the maps.
 * @property {(below: number) => number} random
 * @property {<T>(list: ArrayLike<T>) => T | undefined} pick
 * @property {(what: string, payload: unknown) => Promise<void>} driver Keys, pointer and media features of the browser.
 */
/**
 * @typedef {object} Act
 * @property {number} weight How often it comes.
 * @property {'reader' | 'page' | 'move'} by A reader and a page leave the focus in the map; a page that moves a map
 *   away may lose it.
 * @property {(tools: Tools) => Promise<string | undefined> | string | undefined} run Says what it did, if anything.
 */

/** @param {AcuBodyMap} map */
export const rootOf = (map) => /** @type {ShadowRoot} */ (map.shadowRoot);

/** What a reader can reach now: behind a dialog, nothing. @param {AcuBodyMap} map @param {string} selector */
export function controls(map, selector) {
  const root = rootOf(map);
  const within = root.querySelector('dialog[open]') ?? root;
  return [.../** @type {NodeListOf<HTMLElement>} */ (within.querySelectorAll(selector))].filter(
    (each) => !each.matches(':disabled') && each.checkVisibility({ visibilityProperty: true }),
  );
}

/** @param {Element} control */
export const nameOf = (control) =>
  `${control.localName}[${control.getAttribute('part') ?? ''}] “${(
    control.getAttribute('aria-label') ??
    control.textContent ??
    ''
  )
    .replaceAll(/\s+/g, ' ')
    .trim()
    .slice(0, 40)}”`;

/** What an act says of a click that went elsewhere. */
export const MISSED = 'not on';
const PRESSABLE = 'button, summary, input[type="checkbox"]';
const KEYS = [
  'Tab',
  'Tab',
  'Shift+Tab',
  'ArrowUp',
  'ArrowDown',
  'ArrowLeft',
  'ArrowRight',
  'Home',
  'End',
  '+',
  '-',
  '0',
  'Escape',
  'Escape',
  'Enter',
  ' ',
  'PageDown',
  'x',
];
const CODES = ['BL23', 'BL40', 'LI4', 'LI10', 'GV4', 'KI1', 'EX-HN5', 'neck', 'nowhere', '', null, undefined, 7];
const crowd = [0, 1, 2, 3, 4].map((i) => ({ name: `Point ${i}`, view: 'back', x: 46 + i * 0.3, y: 40 }));
/** @type {readonly unknown[]} */
const DATA = [
  undefined,
  undefined,
  null,
  '',
  '{',
  '[]',
  '{"points":[]}',
  { points: [{ id: 'BL23' }] },
  {
    points: [
      { id: 'LI4', technique: 'Squeeze.', duration: '1 min' },
      { id: 'SP6', avoid: 'pregnancy' },
    ],
  },
  { title: 'Crowd', topic: 'arms-hands', points: crowd },
  {
    title: 'Ways in',
    points: [{ id: 'BL23' }, { id: 'GB30' }, { id: 'LI4' }],
    complaints: [
      { name: 'Beside the spine', points: ['BL23', 'BL40'], view: 'back', x: 44, y: 38, size: 12, note: 'Gently.' },
      { name: 'Anywhere', points: ['LI4'], evidence: { level: 'tradition' } },
    ],
  },
  {
    lang: 'en',
    title: 'Clinic points',
    safety: 'Call our desk with any question.',
    points: [
      { id: 'LI-4', name: 'Hoku', location: 'Hand.', technique: 'Squeeze.', duration: '1-2 min' },
      { id: 'neck', name: 'Neck', view: 'back', x: 47, y: 15, side: 'both', group: 'clinic', duration: 90 },
      { id: 'Inner calm', technique: 'Breathe.', duration: 'as long as you like' },
    ],
    routines: [{ id: 'short', title: 'Short', steps: [{ point: 'neck', duration: 30 }, { text: 'Rest.' }] }],
  },
];
/** Values that a page may give to a property. @type {Record<string, readonly unknown[]>} */
const VALUES = {
  view: ['front', 'back', 'back', 'side', 'foot-sole', 'hand-palm', 'leg-inner', ' Back ', 'bogus', null, undefined, 7],
  selected: CODES,
  figure: ['neutral', 'neutral', 'female', 'male', 'woman', null],
  points: [undefined, undefined, 'BL', 'LI4 BL23', 'LI4', 'EX', '', 'nowhere', null],
  layout: [undefined, undefined, 'compact', 'full', 'wide', null],
  meridians: [true, false],
  deepLink: [true, false],
  routine: [undefined, 'feet', 'nope', '', null],
  headingLevel: [2, 3, 4, 99, null],
  messages: [undefined, { list: 'All of them' }, {}, { list: '' }],
  remember: [undefined, 'session'],
  lang: ['', 'en', 'de', 'ar', 'ja', 'it', 'x-nonsense'],
  dir: ['', 'rtl', 'ltr'],
};
/** What is typed into a search field, a letter at a time by some. */
const TYPED = [
  'he',
  'hégǔ',
  '合谷',
  'bl 2',
  'UB-23',
  'knee',
  'back pain',
  'xyzzy',
  ' ',
  '',
  '\u0000<b>',
  'x'.repeat(60),
];
const SRC = ['good.json', 'slow.json', 'slow.json', 'missing.json', 'page.html', 'javascript:1', '', undefined];
const FEATURES = [
  { name: 'prefers-reduced-motion', values: ['reduce', 'no-preference'] },
  { name: 'prefers-color-scheme', values: ['dark', 'light'] },
  { name: 'prefers-contrast', values: ['more', 'no-preference'] },
  { name: 'forced-colors', values: ['active', 'none'] },
];
const THEMES = ['', 'acu-theme-night', 'acu-theme-ink', 'acu-theme-high-contrast', 'acu-theme-jade'];

/** @param {AcuBodyMap} map @param {string} name @param {unknown} value */
const set = (map, name, value) => {
  Reflect.set(map, name, value);
  return `${map.id}.${name} = ${JSON.stringify(value)?.slice(0, 60)}`;
};
/**
 * Clicks on a control. False when something else was there by then: on a busy machine a map may still be moving.
 *
 * @param {Element} control
 * @param {Tools['driver']} driver
 */
async function clickAt(control, driver) {
  control.scrollIntoView({ block: 'nearest' });
  const { x, y, width, height } = control.getBoundingClientRect();
  let isHit = false;
  const note = (/** @type {Event} */ event) => void (isHit = event.composedPath().includes(control));
  window.addEventListener('mousedown', note, { once: true, capture: true });
  await driver('click', { x: x + width / 2, y: y + height / 2 });
  window.removeEventListener('mousedown', note, { capture: true });
  return isHit;
}
/** The parts of a map that have come last: a random act seldom finds their way in. */
const NEW = [
  'tools-button',
  'tool',
  'safety-read',
  'search-clear',
  'region',
  'complaint',
  'complaint-area',
  'complaint-point',
];
const newParts = NEW.map((part) => `button[part~="${part}"]`).join();
const homes = () => /** @type {HTMLElement[]} */ ([...document.querySelectorAll('.home')]);

/** @type {Record<string, Act>} */
export const ACTS = {
  press: {
    weight: 22,
    by: 'reader',
    async run({ map, pick, driver }) {
      const control = pick(controls(map, PRESSABLE));
      if (!control) return undefined;
      control.focus();
      const name = nameOf(control);
      const key = control.matches('input') ? ' ' : (pick(['Enter', ' ']) ?? 'Enter');
      await driver('key', key);
      return `${map.id}: ${key === ' ' ? 'Space' : key} on ${name}`;
    },
  },
  key: {
    weight: 14,
    by: 'reader',
    async run({ pick, driver }) {
      const key = pick(KEYS) ?? 'Tab';
      await driver('key', key);
      return `key ${key}`;
    },
  },
  click: {
    weight: 8,
    by: 'reader',
    async run({ map, pick, driver }) {
      const control = pick(controls(map, PRESSABLE));
      if (!control) return undefined;
      const name = nameOf(control);
      const isHit = await clickAt(control, driver);
      return `${map.id}: click ${isHit ? 'on' : MISSED} ${name}`;
    },
  },
  use: {
    weight: 6,
    by: 'reader',
    async run({ map, pick, driver }) {
      const control = pick(controls(map, newParts));
      if (!control) return undefined;
      const name = nameOf(control);
      const isHit = await clickAt(control, driver);
      return `${map.id}: click ${isHit ? 'on' : MISSED} ${name}`;
    },
  },
  search: {
    weight: 6,
    by: 'reader',
    run({ map, pick, random }) {
      const field = /** @type {HTMLInputElement | undefined} */ (controls(map, '[part~="search-field"]')[0]);
      if (!field) {
        // From 13 points on there is a field, from hundreds on there are regions as well.
        return random(2) ? undefined : set(map, 'points', pick(['BL', 'EX', random(8) ? 'GB' : '*']));
      }
      field.focus();
      field.value = pick(TYPED) ?? '';
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      const result = random(3) ? undefined : pick(controls(map, '[part~="search-result"]'));
      result?.click();
      return `${map.id}: types “${field.value}”${result ? ` and takes ${nameOf(result)}` : ''}`;
    },
  },
  swipe: {
    weight: 3,
    by: 'reader',
    run({ map, random }) {
      const [head] = controls(map, '.panel-top');
      if (!head) return undefined;
      const { x, y } = head.getBoundingClientRect();
      const far = random(2) ? 120 : 30;
      const types = ['pointerdown', 'pointermove', 'pointermove', random(4) ? 'pointerup' : 'pointercancel'];
      const finger = { pointerType: 'touch', isPrimary: true, pointerId: 2, bubbles: true, composed: true };
      types.forEach((type, i) =>
        head.dispatchEvent(
          new PointerEvent(type, { ...finger, clientX: x + 9, clientY: y + (far * Math.min(i, 2)) / 2 }),
        ),
      );
      return `${map.id}: a finger goes ${far} px down on the panel’s head, ${types[3]}`;
    },
  },
  choose: {
    weight: 3,
    by: 'reader',
    run({ map, pick }) {
      const select = /** @type {HTMLSelectElement | undefined} */ (pick(controls(map, 'select')));
      const option = select && pick(select.options);
      if (!select || !option) return undefined;
      select.focus();
      select.value = option.value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
      return `${map.id}: choose ${option.value}`;
    },
  },
  unfold: {
    weight: 2,
    by: 'page',
    run({ map, random }) {
      const isOpen = random(2) > 0;
      for (const each of rootOf(map).querySelectorAll('details')) each.open = isOpen;
      return `${map.id}: all is ${isOpen ? 'unfolded' : 'folded'}`;
    },
  },
  wheel: {
    weight: 2,
    by: 'page',
    run({ map, pick, random }) {
      const frame = pick(controls(map, '.frame'));
      const { x = 0, y = 0 } = frame?.getBoundingClientRect() ?? {};
      const deltaY = random(2) ? -50 : 50;
      const at = { clientX: x + random(100), clientY: y + random(100) };
      frame?.dispatchEvent(new WheelEvent('wheel', { ...at, deltaY, ctrlKey: true, bubbles: true, cancelable: true }));
      return frame && `${map.id}: wheel ${deltaY}`;
    },
  },
  drag: {
    weight: 1,
    by: 'page',
    run({ map, pick, random }) {
      const frame = pick(controls(map, '.frame'));
      const { x = 0, y = 0 } = frame?.getBoundingClientRect() ?? {};
      const start = { x: x + random(100), y: y + random(100) };
      const types = ['pointerdown', 'pointermove', 'pointermove', random(4) ? 'pointerup' : 'pointercancel'];
      types.forEach((type, i) =>
        frame?.dispatchEvent(
          new PointerEvent(type, { clientX: start.x + i * 9, clientY: start.y + i * 7, bubbles: true, pointerId: 1 }),
        ),
      );
      return frame && `${map.id}: drag`;
    },
  },
  property: {
    weight: 20,
    by: 'page',
    run({ map, pick, random }) {
      // The whole atlas is much work, and comes seldom.
      if (random(60) === 0) return set(map, 'points', '*');
      const name = pick(Object.keys(VALUES)) ?? 'view';
      return set(map, name, pick(VALUES[name] ?? []));
    },
  },
  attribute: {
    weight: 8,
    by: 'page',
    run({ map, pick, random }) {
      const name =
        pick(['view', 'selected', 'figure', 'points', 'layout', 'meridians', 'deep-link', 'heading-level']) ?? 'view';
      const values = VALUES[name.replaceAll(/-(.)/g, (_, letter) => letter.toUpperCase())] ?? [];
      const value = random(3) ? String(pick(values) ?? '') : undefined;
      if (value === undefined) map.removeAttribute(name);
      else map.setAttribute(name, value);
      return `${map.id}: ${name}="${value}"`;
    },
  },
  data: { weight: 6, by: 'page', run: ({ map, pick }) => set(map, 'data', pick(DATA)) },
  unread: {
    weight: 4,
    by: 'page',
    run({ map, random }) {
      // Another safety text stands before the first technique again; without a point, the panel of a routine has it.
      const safety = `Our rule number ${random(1e6)}.`;
      const data = {
        safety,
        points: [{ id: 'BL23' }, { id: 'BL40' }],
        routines: [{ id: 'short', title: 'Short', steps: [{ point: 'BL40', duration: 20 }] }],
      };
      const what = set(map, 'data', data);
      if (random(2)) map.selected = 'BL40';
      else map.routine = 'short';
      return what;
    },
  },
  src: { weight: 2, by: 'page', run: ({ map, pick }) => set(map, 'src', pick(SRC)) },
  child: {
    weight: 1,
    by: 'page',
    run({ map, pick }) {
      const old = map.querySelector(':scope > script');
      if (old) {
        old.remove();
        return `${map.id}: its script goes`;
      }
      const script = document.createElement('script');
      script.type = 'application/json';
      script.text = JSON.stringify(pick(DATA)) ?? '{';
      map.append(script);
      return `${map.id}: a script ${script.text.slice(0, 60)}`;
    },
  },
  method: {
    weight: 8,
    by: 'page',
    run({ map, pick }) {
      const { practice } = map;
      const [name, act] = pick(
        Object.entries({
          reload: () => map.reload(),
          close: () => map.close(),
          select: () => map.select(String(pick(CODES))),
          open: () => practice.open(pick(['feet', 'short', 'nope']) ?? ''),
          begin: () => practice.begin(),
          pause: () => practice.pause(),
          next: () => practice.next(),
          previous: () => practice.previous(),
          leave: () => practice.close(),
        }),
      ) ?? ['', () => undefined];
      act();
      return `${map.id}: ${name}()`;
    },
  },
  time: {
    weight: 8,
    by: 'page',
    run({ pick }) {
      const seconds = pick([1, 5, 20, 60, 3600]) ?? 1;
      passTime(seconds);
      document.dispatchEvent(new Event('visibilitychange'));
      return `${seconds} s pass`;
    },
  },
  hash: {
    weight: 2,
    by: 'page',
    async run({ map, pick }) {
      const id = pick([map.id, 'acu', 'other']);
      const hash = `#${id}=${pick(['BL23', 'LI4', 'nowhere', ''])}`;
      if (location.hash !== hash) {
        const changed = new Promise((resolve) => window.addEventListener('hashchange', resolve, { once: true }));
        location.hash = hash;
        await changed;
      }
      return hash;
    },
  },
  link: {
    weight: 1,
    by: 'move',
    run({ pick }) {
      const link = pick(/** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('[data-acu-point]')));
      link?.focus();
      link?.click();
      return link && nameOf(link);
    },
  },
  resize: {
    weight: 4,
    by: 'page',
    run({ map, pick }) {
      const width = pick([280, 320, 375, 600, 900, 1100]);
      if (map.parentElement) map.parentElement.style.width = `${width}px`;
      return `${map.id}: ${width} px wide`;
    },
  },
  hide: {
    weight: 1,
    by: 'move',
    run({ map }) {
      map.hidden = !map.hidden;
      return `${map.id}: ${map.hidden ? 'hidden' : 'shown'}`;
    },
  },
  theme: {
    weight: 1,
    by: 'page',
    run({ map, pick }) {
      map.className = pick(THEMES) ?? '';
      return `${map.id}: class ${map.className}`;
    },
  },
  media: {
    weight: 1,
    by: 'page',
    async run({ pick, driver }) {
      const { name, values } = /** @type {typeof FEATURES[number]} */ (pick(FEATURES));
      const value = pick(values);
      await driver('media', [{ name, value }]);
      return `${name}: ${value}`;
    },
  },
  print: {
    weight: 1,
    by: 'page',
    async run({ random }) {
      window.dispatchEvent(new Event('beforeprint'));
      if (random(2)) await Promise.resolve();
      window.dispatchEvent(new Event('afterprint'));
      return 'print';
    },
  },
  network: {
    weight: 1,
    by: 'page',
    run({ pick }) {
      const type = pick(['online', 'offline', 'pageshow', 'pagehide', 'focus', 'blur']) ?? 'online';
      window.dispatchEvent(new Event(type));
      return type;
    },
  },
  move: {
    weight: 2,
    by: 'move',
    run({ map, pick, random }) {
      const home = pick(homes().filter((each) => each.id !== 'shelf'));
      if (!home) return undefined;
      /** @type {{ moveBefore?(node: Node, child: Node | null): void }} */
      const mover = home;
      const isGentle = random(2) > 0 && mover.moveBefore && map.isConnected && !home.contains(map);
      if (isGentle) mover.moveBefore?.(map, null);
      else home.append(map);
      return `${map.id}: ${isGentle ? 'moved' : 'appended'} to ${home.id}`;
    },
  },
  remove: {
    weight: 2,
    by: 'move',
    async run({ map, random }) {
      const home = map.parentElement;
      map.remove();
      if (random(2)) await new Promise((resolve) => setTimeout(resolve));
      home?.append(map);
      return `${map.id}: removed and put back`;
    },
  },
  third: {
    weight: 1,
    by: 'move',
    async run({ map, random }) {
      const more = /** @type {AcuBodyMap} */ (map.cloneNode(true));
      more.id = 'three';
      document.querySelector('#shelf')?.append(more);
      if (random(2)) await more.ready;
      more.remove();
      return 'a third map comes and goes';
    },
  },
  focusOut: {
    weight: 1,
    by: 'move',
    run() {
      /** @type {HTMLElement | null} */ (document.querySelector('#before'))?.focus();
      return 'the reader goes elsewhere';
    },
  },
};
