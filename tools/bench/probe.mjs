/**
 * Runs in every measured page before anything else, as `window.bench`: notices when the page is ready, and how long
 * it takes from a click until the panel has been painted. It is the same for every page.
 *
 * @param {{ figure: string, mark: string, panel: string, isOverlaid: boolean, figures: number, marks: number }} page
 *   The last two are those of one place.
 */
export function probe(page) {
  const told = /** @type {(what: string) => void} */ (Object(window).__told ?? (() => {}));
  /** @type {{ ready: number, spent: number } & Record<string, unknown>} */
  const bench = { ready: 0, spent: 0 };
  Object.assign(window, { bench });

  /** All that match; ` >>> ` goes on inside open shadow roots. @param {string} selector */
  const all = (selector) => {
    const parts = selector.split(' >>> ');
    /** @type {(Document | ShadowRoot)[]} */
    let roots = [document];
    for (const part of parts.slice(0, -1))
      roots = roots.flatMap((each) => [...each.querySelectorAll(part)].flatMap(({ shadowRoot }) => shadowRoot ?? []));
    return roots.flatMap((each) => [...each.querySelectorAll(parts.at(-1) ?? '')]);
  };
  /** @param {Element | undefined} element */
  const isDrawn = (element) =>
    element !== undefined &&
    (!(element instanceof HTMLImageElement) || (element.complete && element.naturalWidth > 0)) &&
    element.getBoundingClientRect().width > 0;
  /** The places that somebody sees, or could see soon: what is farther may wait. */
  const near = () =>
    [...document.querySelectorAll('.host')].filter((host) => host.getBoundingClientRect().top < 3 * innerHeight).length;
  const isReady = () => {
    const figures = all(page.figure);
    if (figures.length < page.figures * near() || !figures.every(isDrawn)) return false;
    const marks = all(page.mark);
    return marks.length >= page.marks * near() && isDrawn(marks[0]) && isDrawn(marks.at(-1));
  };
  const watch = () => {
    const then = () => {
      bench.ready = performance.now();
      told('ready');
    };
    requestAnimationFrame(isReady() ? then : watch);
  };
  requestAnimationFrame(watch);

  /** @param {(host: Element, data: unknown) => unknown} fill Called for every place in which a map shall be. */
  bench['start'] = (fill) => {
    const data = JSON.parse(document.querySelector('#data')?.textContent ?? '');
    for (const host of document.querySelectorAll('.host')) fill(host, data);
  };

  /** Where a click hits a mark: the wanted one, or the next that nothing covers. @param {number} wanted */
  bench['target'] = (wanted) => {
    const marks = all(page.mark);
    for (let i = 0; i < Math.min(marks.length, 400); i++) {
      const mark = marks[(wanted + i) % marks.length];
      const box = mark?.getBoundingClientRect();
      if (!mark || !box) continue;
      for (const part of [0.5, 0.25, 0.75]) {
        const [x, y] = [box.left + box.width * part, box.top + box.height * 0.5];
        if (x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) continue;
        let hit = document.elementFromPoint(x, y);
        for (let inner = hit; inner && inner !== mark; hit = inner ?? hit) {
          const deeper = inner.shadowRoot?.elementFromPoint(x, y) ?? null;
          inner = deeper === inner ? null : deeper;
        }
        if (page.isOverlaid || (hit && mark.contains(hit))) return { x, y };
      }
    }
    return undefined;
  };

  const text = () =>
    all(page.panel)
      .filter((element) => element.getClientRects().length > 0)
      .map(({ textContent }) => textContent)
      .join();
  /** From the last press before the text in the panel changes, by the mouse's clock, to the task after its frame. */
  bench['arm'] = () => {
    const before = text();
    let [pressed, isWatched] = [0, false];
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      bench.spent = performance.now() - pressed;
      told('panel');
    });
    port1.start();
    const look = () => {
      const now = text();
      if (now && now !== before) port2.postMessage(0);
      else requestAnimationFrame(look);
    };
    for (const type of ['pointerdown', 'click'])
      addEventListener(
        type,
        ({ timeStamp }) => {
          pressed = timeStamp;
          if (!isWatched) requestAnimationFrame(look);
          isWatched = true;
        },
        { capture: true, once: true },
      );
  };
}
