// What a reader has before them, measured inside the page. Things are found by part, role, name or their words, as a
// reader finds them; nothing here knows where they are in the layout.

/**
 * What to look for in a map: a part or a selector, whose name matches, for a point, inside another part.
 *
 * @typedef {{ part?: string, selector?: string, name?: string, id?: string, inside?: string, words?: string }} Query
 */

/** Puts `reader` into the window. It is sent to the page as text, so it can use nothing from outside itself. */
export function install() {
  /** How much of the height of a screen one swipe moves: nobody lets go of the line that was read last. */
  const SWIPE = 0.75;
  /** What fits within this many pixels counts as on the screen. */
  const SLACK = 2;
  const map = () => /** @type {any} */ (document.querySelector('acu-body-map'));
  const root = () => /** @type {ShadowRoot} */ (map().shadowRoot);
  /** @param {Element} element */
  const isShown = (element) =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
    element.getBoundingClientRect().width > 0;
  /** @param {string | null | undefined} text */
  const folded = (text) => (text ?? '').replace(/\s+/g, ' ').trim();
  /** @param {Element} element */
  const nameOf = (element) => {
    const label = element.querySelector('label') ?? element.closest('label');
    return folded(element.getAttribute('aria-label') ?? (element.textContent || label?.textContent));
  };

  /** The points that an element stands for. @param {Element} element */
  const idsOf = (element) =>
    element instanceof HTMLElement ? (element.dataset['ids'] ?? element.dataset['id'] ?? '').split('|') : [];

  /** The visible elements that a query asks for, the deepest of those that hold the words. @param {Query} query */
  function all({ part, selector, name, id, inside, words }) {
    const within = inside === undefined ? [root()] : [...root().querySelectorAll(inside)].filter(isShown);
    const path = selector ?? (part === undefined ? '*' : `[part~="${part}"]`);
    const found = [...new Set(within.flatMap((each) => [...each.querySelectorAll(path)]))].filter(
      (element) =>
        (name === undefined || new RegExp(name).test(nameOf(element))) &&
        (id === undefined || idsOf(element).includes(id)) &&
        (words === undefined || folded(element.textContent).includes(words)) &&
        isShown(element),
    );
    return words === undefined
      ? found
      : found.filter((each) => !found.some((other) => other !== each && each.contains(other)));
  }
  /** @param {Query} query */
  const one = (query) => all(query)[0];

  /**
   * What lies over an element does not count as the element. A text of several lines has nothing in its middle, so its
   * first line counts.
   *
   * @param {Element} element
   */
  function isCovered(element) {
    const { x, y, width, height } = element.getClientRects()[0] ?? element.getBoundingClientRect();
    const hit = root().elementFromPoint(x + width / 2, y + height / 2);
    return (
      hit !== null &&
      !element.contains(hit) &&
      !hit.contains(element) &&
      getComputedStyle(element).pointerEvents !== 'none'
    );
  }
  /** @param {Query} query */
  function isOnScreen(query) {
    return all(query).some((element) => {
      const rect = element.getBoundingClientRect();
      const isInside =
        rect.top >= -SLACK &&
        rect.bottom <= innerHeight + SLACK &&
        rect.left >= -SLACK &&
        rect.right <= innerWidth + SLACK;
      return isInside && !isCovered(element);
    });
  }

  /** How many swipes away an element is: 0 when it is on the screen. @param {Element} element */
  function swipesTo(element) {
    const { top, bottom } = element.getBoundingClientRect();
    const away = bottom > innerHeight + SLACK ? Math.min(bottom - innerHeight, top) : top < -SLACK ? -top : 0;
    return Math.ceil(Math.max(0, away) / (innerHeight * SWIPE));
  }

  /**
   * Brings what is to be tapped onto the screen, and says where it is and how many swipes that took.
   *
   * @param {Query} query
   */
  function reach(query) {
    const element = one(query);
    if (!element) return undefined;
    const swipes = swipesTo(element);
    if (swipes > 0 || isCovered(element)) element.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2, swipes, width, height };
  }

  /** Fulfils when everything is drawn, and has neither moved nor scrolled for several frames. */
  async function rest() {
    const STILL = 8;
    /** Far more frames than any transition has: a ring that runs down never comes to rest, and does not move. */
    const LONGEST = 300;
    const place = () => {
      const { top, height } = map().getBoundingClientRect();
      const panel = one({ part: 'panel' }) ?? one({ part: 'practice' });
      const rect = panel?.getBoundingClientRect();
      return [scrollY, top, height, rect?.top, rect?.height].join(' ');
    };
    await map().updateComplete;
    for (let i = 0, still = 0, last = ''; i < LONGEST && still < STILL; i++) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const now = place();
      still = now === last ? still + 1 : 0;
      last = now;
    }
    await map().updateComplete;
  }

  /** Where the focus is, in and out of the map. */
  function focused() {
    const inside = root().activeElement;
    const element = inside ?? document.activeElement;
    return {
      isInMap: inside !== null,
      isBody: element === document.body,
      name: element ? nameOf(element) : '',
      part: element?.getAttribute('part') ?? '',
      id: element instanceof HTMLElement ? element.dataset['id'] : undefined,
      role: element?.getAttribute('role') ?? element?.localName ?? '',
    };
  }

  /** What a point says, in English: its place, and the first step of its technique. @param {string} id */
  function wordsOf(id) {
    /** @param {string | Record<string, string> | undefined} text */
    const english = (text) => folded(typeof text === 'object' ? text['en'] : text);
    const { entry } = map().model.pointOf.get(id);
    return { location: english(entry.location), step: english(entry.technique[0]) };
  }

  /** @param {Query} query */
  const countOnScreen = (query) =>
    all(query).filter((element) => {
      const rect = element.getBoundingClientRect();
      return rect.top >= -SLACK && rect.bottom <= innerHeight + SLACK && !isCovered(element);
    }).length;
  /** @param {Query} query */
  const topOf = (query) => {
    const top = one(query)?.getBoundingClientRect().top;
    return top === undefined ? undefined : Math.round(top);
  };
  /** @param {Query} query */
  const swipesToOne = (query) => {
    const element = one(query);
    return element && swipesTo(element);
  };
  /** @param {Query} query */
  const heightOf = (query) => Math.round(one(query)?.getBoundingClientRect().height ?? 0);

  Object.assign(window, {
    reader: {
      isThere: (/** @type {Query} */ query) => one(query) !== undefined,
      isOnScreen,
      countOnScreen,
      topOf,
      heightOf,
      swipesToOne,
      reach,
      rest,
      focused,
      wordsOf,
      mapHeight: () => Math.round(map().getBoundingClientRect().height),
      overflow: () => Math.max(0, document.documentElement.scrollWidth - innerWidth),
    },
  });
}
