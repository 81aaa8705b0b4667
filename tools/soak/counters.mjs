// Runs in the page before anything else: counts what is open, and puts devices that this page does not have in place.

/** What the page asked for before it was wrapped here. */
export const real = {
  setTimeout: window.setTimeout.bind(window),
  frame: window.requestAnimationFrame.bind(window),
  now: performance.now.bind(performance),
};

/** Milliseconds by which the page's clocks are ahead. */
let ahead = 0;
const { now: date } = Date;
Date.now = () => date() + ahead;
performance.now = () => real.now() + ahead;
/** Lets time pass, as when a laptop sleeps. @param {number} seconds */
export const passTime = (seconds) => void (ahead += seconds * 1000);

/** @type {string[]} */
export const errors = [];
window.addEventListener('error', ({ message, error }) => errors.push(`error: ${error?.stack ?? message}`));
window.addEventListener('unhandledrejection', ({ reason }) => errors.push(`rejection: ${reason?.stack ?? reason}`));
/** @type {['error', 'warn']} */ (['error', 'warn']).forEach((level) => {
  const say = console[level];
  console[level] = (...words) => {
    // What the map says to an author whose data or property makes no sense.
    if (!String(words[0]).startsWith('<acu-body-map>')) errors.push(`console.${level}: ${words.join(' ')}`);
    else if (level === 'error') return;
    else say(...words);
  };
});

const open = {
  frames: new Set(),
  idles: new Set(),
  timeouts: new Set(),
  intervals: new Set(),
  /** @type {{ target: EventTarget, type: string, listener: unknown, capture: boolean }[]} */
  listeners: [],
  /** @type {Map<object, WeakRef<Node>[]>} */
  observers: new Map(),
  sounds: new Set(),
  locks: new Set(),
  /** Requests for a lock that are under way. */
  asking: 0,
  isSpeaking: false,
};
/** Frames that have been drawn since the start. */
let drawn = 0;

/**
 * @param {'requestAnimationFrame' | 'requestIdleCallback'} start
 * @param {'cancelAnimationFrame' | 'cancelIdleCallback'} stop
 * @param {Set<unknown>} pending
 */
function countCalls(start, stop, pending) {
  const page = /** @type {Record<string, any>} */ (window);
  const [begin, end] = [page[start].bind(window), page[stop].bind(window)];
  page[start] = (/** @type {(...words: unknown[]) => void} */ act, /** @type {unknown} */ options) => {
    const id = begin((/** @type {unknown} */ word) => {
      pending.delete(id);
      if (start === 'requestAnimationFrame') drawn++;
      act(word);
    }, options);
    pending.add(id);
    return id;
  };
  page[stop] = (/** @type {unknown} */ id) => {
    pending.delete(id);
    end(id);
  };
}
countCalls('requestAnimationFrame', 'cancelAnimationFrame', open.frames);
countCalls('requestIdleCallback', 'cancelIdleCallback', open.idles);

for (const [start, stop, pending, isOnce] of /** @type {const} */ ([
  ['setTimeout', 'clearTimeout', open.timeouts, true],
  ['setInterval', 'clearInterval', open.intervals, false],
])) {
  const page = /** @type {Record<string, any>} */ (window);
  const [begin, end] = [page[start].bind(window), page[stop].bind(window)];
  page[start] = (/** @type {(...words: unknown[]) => void} */ act, /** @type {number} */ time) => {
    const id = begin(() => {
      if (isOnce) pending.delete(id);
      act();
    }, time);
    pending.add(id);
    return id;
  };
  page[stop] = (/** @type {unknown} */ id) => {
    pending.delete(id);
    end(id);
  };
}

{
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  /** @param {AddEventListenerOptions | boolean | undefined} options */
  const isCapture = (options) => (typeof options === 'object' ? options.capture === true : options === true);
  /** @param {EventTarget} target @param {string} type @param {unknown} listener @param {any} options */
  const indexOf = (target, type, listener, options) =>
    open.listeners.findIndex(
      (each) =>
        each.target === target &&
        each.type === type &&
        each.listener === listener &&
        each.capture === isCapture(options),
    );
  /** @param {Parameters<typeof indexOf>} listening */
  const forget = (...listening) => {
    const index = indexOf(...listening);
    if (index >= 0) open.listeners.splice(index, 1);
  };
  EventTarget.prototype.addEventListener = function add(type, listener, options) {
    const target = this ?? window;
    const isLasting = target === window || target === document || target instanceof MediaQueryList;
    if (isLasting && listener && indexOf(target, type, listener, options) < 0) {
      open.listeners.push({ target, type, listener, capture: isCapture(options) });
      const { once, signal } = typeof options === 'object' ? options : {};
      const ended = () => forget(target, type, listener, options);
      if (once) addEventListener.call(target, type, ended, { once });
      if (signal) addEventListener.call(signal, 'abort', ended, { once: true });
    }
    addEventListener.call(target, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function remove(type, listener, options) {
    forget(this ?? window, type, listener, options);
    removeEventListener.call(this ?? window, type, listener, options);
  };
}

// A page in a frame is printed at once, and nobody sees a dialog.
new MutationObserver((records) => {
  for (const { addedNodes } of records)
    for (const node of addedNodes) {
      const view = node instanceof HTMLIFrameElement ? node.contentWindow : null;
      if (view) view.print = () => void real.setTimeout(() => view.dispatchEvent(new Event('afterprint')));
    }
}).observe(document, { childList: true, subtree: true });

for (const { prototype } of [MutationObserver, ResizeObserver, IntersectionObserver]) {
  /** @type {any} */
  const watcher = prototype;
  const { observe, disconnect } = watcher;
  watcher.observe = function start(/** @type {Node} */ node, /** @type {unknown} */ options) {
    const watched = open.observers.get(this) ?? [];
    if (!watched.some((ref) => ref.deref() === node)) watched.push(new WeakRef(node));
    open.observers.set(this, watched);
    observe.call(this, node, options);
  };
  watcher.disconnect = function stop() {
    open.observers.delete(this);
    disconnect.call(this);
  };
}

/** @param {object} owner @param {string} name @param {unknown} value */
const put = (owner, name, value) => Object.defineProperty(owner, name, { configurable: true, writable: true, value });

class Sound {
  currentTime = 0;
  destination = {};
  state = 'running';
  constructor() {
    open.sounds.add(this);
  }
  async resume() {}
  async suspend() {}
  async close() {
    open.sounds.delete(this);
    this.state = 'closed';
  }
  createOscillator() {
    return { frequency: { value: 0 }, connect: () => this.createGain(), start() {}, stop() {} };
  }
  createGain() {
    const gain = { value: 0, setValueAtTime() {}, exponentialRampToValueAtTime() {}, linearRampToValueAtTime() {} };
    return { gain, connect: () => this.destination };
  }
}
put(window, 'AudioContext', Sound);
put(navigator, 'vibrate', () => true);
put(navigator, 'wakeLock', {
  async request() {
    open.asking++;
    await new Promise((resolve) => real.setTimeout(resolve, 5));
    open.asking--;
    const lock = {
      released: false,
      addEventListener() {},
      async release() {
        open.locks.delete(lock);
      },
    };
    open.locks.add(lock);
    return lock;
  },
});
put(window, 'speechSynthesis', {
  get speaking() {
    return open.isSpeaking;
  },
  speak: () => void (open.isSpeaking = true),
  cancel: () => void (open.isSpeaking = false),
});
/** Every other time the browser does not let the page copy. */
let copies = 0;
put(navigator, 'clipboard', {
  writeText: async () => {
    if (copies++ % 2) throw new DOMException('not allowed', 'NotAllowedError');
  },
});
/** Files are not downloaded. */
const { click } = HTMLElement.prototype;
/** @this {HTMLAnchorElement} */
function follow() {
  if (!this.download) click.call(this);
}
put(HTMLAnchorElement.prototype, 'click', follow);

/** What is watched and listened to, for whoever looks into a failure. */
export const openNow = () => [
  ...[...open.observers].flatMap(([observer, refs]) =>
    refs.flatMap((ref) => {
      const node = ref.deref();
      return node?.isConnected ? `${observer.constructor.name} ${node.nodeName} ${node.parentElement?.className}` : [];
    }),
  ),
  ...open.listeners.map(({ target, type }) => `${target.constructor.name} ${type}`),
];

/** How many of each kind are open now. */
export function counts() {
  /** @param {WeakRef<Node>} ref */
  const isInPage = (ref) => ref.deref()?.isConnected ?? false;
  return {
    frames: open.frames.size,
    drawn,
    idles: open.idles.size,
    timeouts: open.timeouts.size,
    intervals: open.intervals.size,
    listeners: open.listeners.length,
    observed: [...open.observers.values()].flatMap((nodes) => nodes.filter(isInPage)).length,
    sounds: open.sounds.size,
    locks: open.locks.size,
    asking: open.asking,
    speaking: Number(open.isSpeaking),
  };
}
