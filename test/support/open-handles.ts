import { replace } from './replace.js';

/** How many handles of each kind are open. */
export interface OpenHandles {
  /** Timers started by setInterval(). */
  readonly intervals: number;
  /** Animation frames that have been requested and have not run yet. */
  readonly frames: number;
  /** Listeners on objects that outlive a map: the window, the document, media queries. */
  readonly listeners: number;
  /** Nodes in the page that mutation, resize or intersection observers watch. */
  readonly observed: number;
  /** Locks that keep the screen awake. */
  readonly locks: number;
}

/** Counts the handles opened from now on that have not been closed. `restore` puts the real functions back. */
export function countOpenHandles(): { open(): OpenHandles; restore(): void } {
  const counts = [countIntervals(), countFrames(), countListeners(), countObserved(), countLocks()] as const;
  return {
    open() {
      const [intervals, frames, listeners, observed, locks] = counts.map(({ count }) => count());
      return { intervals, frames, listeners, observed, locks } as OpenHandles;
    },
    restore() {
      for (const { undo } of counts) for (const act of undo) act();
    },
  };
}

interface Counter {
  count(): number;
  readonly undo: readonly (() => void)[];
}

function countIntervals(): Counter {
  const running = new Set<number>();
  const { setInterval, clearInterval } = window;
  const clear = (id: number): void => {
    running.delete(id);
    clearInterval(id);
  };
  const set = (act: () => void, time?: number): number => {
    const id = setInterval(act, time) as unknown as number;
    running.add(id);
    return id;
  };
  return {
    count: () => running.size,
    undo: [replace(window, 'setInterval', set), replace(window, 'clearInterval', clear)],
  };
}

function countFrames(): Counter {
  const pending = new Set<number>();
  const { requestAnimationFrame, cancelAnimationFrame } = window;
  const request = (act: FrameRequestCallback): number => {
    const id = requestAnimationFrame((time) => {
      pending.delete(id);
      act(time);
    });
    pending.add(id);
    return id;
  };
  const cancel = (id: number): void => {
    pending.delete(id);
    cancelAnimationFrame(id);
  };
  return {
    count: () => pending.size,
    undo: [replace(window, 'requestAnimationFrame', request), replace(window, 'cancelAnimationFrame', cancel)],
  };
}

function countListeners(): Counter {
  type Options = AddEventListenerOptions | boolean | undefined;
  const found: { target: EventTarget; type: string; listener: unknown; capture: boolean }[] = [];
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  const isCapture = (options: Options): boolean =>
    typeof options === 'object' ? options.capture === true : options === true;
  const indexOf = (target: EventTarget, type: string, listener: unknown, options: Options): number =>
    found.findIndex(
      (each) =>
        each.target === target &&
        each.type === type &&
        each.listener === listener &&
        each.capture === isCapture(options),
    );
  const forget = (...listening: Parameters<typeof indexOf>): void => {
    const index = indexOf(...listening);
    if (index >= 0) found.splice(index, 1);
  };
  const add = function add(this: EventTarget | undefined, type: string, listener: never, options?: Options): void {
    const target = this ?? window;
    const isLasting = target === window || target === document || target instanceof MediaQueryList;
    if (isLasting && listener && indexOf(target, type, listener, options) < 0) {
      found.push({ target, type, listener, capture: isCapture(options) });
      const { once, signal } = typeof options === 'object' ? options : {};
      const ended = (): void => forget(target, type, listener, options);
      if (once) addEventListener.call(target, type, ended, { once });
      if (signal) addEventListener.call(signal, 'abort', ended, { once: true });
    }
    addEventListener.call(target, type, listener, options);
  };
  const remove = function remove(
    this: EventTarget | undefined,
    type: string,
    listener: never,
    options?: Options,
  ): void {
    forget(this ?? window, type, listener, options);
    removeEventListener.call(this ?? window, type, listener, options);
  };
  return {
    count: () => found.length,
    undo: [
      replace(EventTarget.prototype, 'addEventListener', add),
      replace(EventTarget.prototype, 'removeEventListener', remove),
    ],
  };
}

function countObserved(): Counter {
  const watched = new Map<object, Set<Node>>();
  const undo = [MutationObserver, ResizeObserver, IntersectionObserver].flatMap(({ prototype }) => {
    const { observe, disconnect } = prototype;
    return [
      replace(prototype, 'observe', function start(this: object, target: Node, options: unknown) {
        watched.set(this, (watched.get(this) ?? new Set()).add(target));
        Reflect.apply(observe, this, [target, options]);
      }),
      replace(prototype, 'disconnect', function stop(this: object) {
        watched.delete(this);
        Reflect.apply(disconnect, this, []);
      }),
    ];
  });
  const isInPage = ({ isConnected }: Node): boolean => isConnected;
  return { count: () => [...watched.values()].flatMap((targets) => [...targets].filter(isInPage)).length, undo };
}

function countLocks(): Counter {
  let held = 0;
  const request = async (): Promise<{ release(): Promise<void> }> => {
    held++;
    return {
      async release() {
        held--;
      },
    };
  };
  return { count: () => held, undo: [replace(navigator, 'wakeLock', { request })] };
}
