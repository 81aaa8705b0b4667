// The eight tasks of a reader, and the same with keys alone. Each gives back what it has measured.
/** @typedef {import('./in-page.mjs').Query} Query */
/** @typedef {import('./reader.mjs').Reader} Reader */
/** @typedef {import('./reader.mjs').Screen} Screen */
/**
 * One measure. A goal is the most that a number may be, or what has to be so; without one, the measure only tells.
 *
 * @typedef {{ what: string, value: number | boolean | undefined, goal?: number | boolean }} Measure
 */
/** @typedef {(open: (page?: string) => Promise<Reader>, screen: Screen) => Promise<Measure[]>} Task */

const POINT = 'BL23';
const PANEL = '[part~="panel"]';
const PRACTICE = '[part~="practice"]';
/** @type {Query} */
const TITLE = { part: 'panel-title' };
/** @type {Query} */
const START = { selector: 'button', name: '^Start\\b', inside: PANEL };
/** Where a panel's head may be, in pixels from the top of a phone's screen. */
const AT_THE_TOP = 80;

/** @param {Screen} screen */
const isPhone = ({ width }) => width < 560;
/** At 240 px, the words alone may be longer than a screen. @param {Screen} screen */
const isVeryNarrow = ({ width }) => width < 300;

/** What leads on where the safety text stands in place of what was asked for. @type {Query} */
const READ = { part: 'safety-read' };
/**
 * Goes on from the safety text, and takes up what is in its place now: at once, a tap would be the second of two.
 *
 * @param {() => Promise<unknown>} act
 */
async function readOn(act) {
  await act();
  await new Promise((resolve) => setTimeout(resolve, 500));
}

/**
 * Reads the safety text where it stands in place of what was asked for.
 *
 * @param {Reader} reader
 * @param {Query} wanted
 */
async function pastSafety(reader, wanted) {
  if (await reader.isThere(wanted)) return true;
  if (await reader.isThere(READ)) await readOn(() => reader.tap(READ));
  return reader.comes(wanted);
}

/** Taps the mark of the point, alone or in a crowd, in another view if need be. @param {Reader} reader */
async function tapMark(reader, id = POINT) {
  const mark = { selector: 'button[part~="hotspot"]', id };
  const crowd = { part: 'crowd', id };
  if (!(await reader.isThere(mark)) && !(await reader.isThere(crowd)))
    await reader.tap({ part: 'view-button', name: '^Back' });
  if (await reader.isThere(mark)) await reader.tap(mark);
  else if (await reader.tap(crowd)) {
    await reader.comes({ part: 'chooser-item', id });
    await reader.tap({ part: 'chooser-item', id });
  }
  return reader.comes({ selector: PANEL });
}

/**
 * What of a point is on the screen at once.
 *
 * @param {Reader} reader
 * @param {string} id
 */
async function onScreen(reader, id) {
  const { location, step } = await reader.ask('wordsOf', id);
  return {
    /** @type {number | undefined} */
    head: await reader.ask('topOf', TITLE),
    /** @type {boolean} */
    picture: await reader.ask('isOnScreen', { part: 'panel-figure' }),
    /** @type {boolean} */
    location: await reader.ask('isOnScreen', { words: location, inside: PANEL }),
    /** @type {boolean} */
    step: await reader.ask('isOnScreen', { words: step, inside: PANEL }),
    /** @type {number | undefined} */
    swipes: await reader.ask('swipesToOne', START),
  };
}

/** @type {Task} */
async function seesItAtRest(open, { width }) {
  const reader = await open();
  const goals = /** @type {Record<number, number>} */ ({ 375: 1150, 1200: 900 });
  /** @type {Measure[]} */
  const measures = [
    {
      what: 'height before a choice',
      value: await reader.ask('mapHeight'),
      ...(goals[width] && { goal: goals[width] }),
    },
    { what: 'pixels wider than the screen', value: await reader.ask('overflow'), goal: 0 },
  ];
  await reader.close();
  return measures;
}

/** @type {Task} */
async function opensAPoint(open, screen) {
  const reader = await open();
  await tapMark(reader);
  const { location } = await reader.ask('wordsOf', POINT);
  await pastSafety(reader, { words: location, inside: PANEL });
  await reader.comes(START);
  const seen = await onScreen(reader, POINT);
  const { taps, swipes } = reader;
  await reader.tap(START);
  const runs = await reader.comes({ selector: 'button', name: '^Pause', inside: PANEL });
  await reader.close();
  const goal = !isVeryNarrow(screen);
  return [
    { what: 'taps until it is open', value: taps, goal: 3 },
    { what: 'swipes until it is open', value: swipes, goal: 0 },
    { what: 'top of its head', value: seen.head, ...(isPhone(screen) && { goal: AT_THE_TOP }) },
    { what: 'its picture is on the screen', value: seen.picture, ...(goal && { goal }) },
    { what: 'its place is on the screen', value: seen.location, ...(goal && { goal }) },
    { what: 'its first step is on the screen', value: seen.step, ...(goal && { goal }) },
    { what: 'swipes to Start', value: seen.swipes, goal: 1 },
    { what: 'Start starts', value: runs, goal: true },
  ];
}

/** Goes on through all points, and counts those whose first step is not on the screen. @param {Reader} reader */
async function firstStepsOffScreen(reader) {
  /** @type {string[]} */
  const ids = await reader.page.evaluate(() =>
    /** @type {any} */ (document.querySelector('acu-body-map')).model.points.map(
      (/** @type {{ id: string }} */ { id }) => id,
    ),
  );
  let off = 0;
  for (let i = 0; i < ids.length; i++) {
    /** @type {string} */
    const id = await reader.page.evaluate(() => /** @type {any} */ (document.querySelector('acu-body-map')).selected);
    const { step } = await reader.ask('wordsOf', id);
    if (!(await reader.ask('isOnScreen', { words: step, inside: PANEL }))) off++;
    await reader.tap({ selector: 'button', name: '^Next: ', inside: PANEL });
  }
  return off;
}

/** @type {Task} */
async function goesOnToTheNext(open, screen) {
  const reader = await open();
  await tapMark(reader);
  const { location } = await reader.ask('wordsOf', POINT);
  await pastSafety(reader, { words: location, inside: PANEL });
  /** @type {string} */
  const next = await reader.page.evaluate((id) => {
    const { points } = /** @type {any} */ (document.querySelector('acu-body-map')).model;
    const index = points.findIndex((/** @type {{ id: string }} */ point) => point.id === id);
    return points[(index + 1) % points.length].id;
  }, POINT);
  const before = reader.swipes;
  await reader.tap({ selector: 'button', name: '^Next: ', inside: PANEL });
  const words = await reader.ask('wordsOf', next);
  await reader.comes({ words: words.location, inside: PANEL });
  const seen = await onScreen(reader, next);
  const swipes = reader.swipes - before;
  const off = await firstStepsOffScreen(reader);
  await reader.close();
  const goal = !isVeryNarrow(screen);
  return [
    { what: 'swipes to Next', value: swipes, goal: 0 },
    { what: 'top of its head', value: seen.head, ...(isPhone(screen) && { goal: AT_THE_TOP }) },
    { what: 'its place is on the screen', value: seen.location, ...(goal && { goal }) },
    { what: 'its first step is on the screen', value: seen.step, ...(goal && { goal }) },
    { what: 'swipes to Start', value: seen.swipes, goal: 1 },
    { what: 'points with no first step on the screen', value: off, ...(goal && { goal: 0 }) },
  ];
}

/** Opens the first routine and begins it. @param {Reader} reader @param {(query: Query) => Promise<boolean>} act */
async function begin(reader, act) {
  const open = { part: 'routine-open' };
  if (!(await reader.isThere(open))) await act({ selector: 'summary, button', name: '^Routines' });
  await reader.comes(open);
  await act(open);
  await reader.comes({ selector: PRACTICE });
  const going = { part: 'practice-step' };
  // The safety text stands before the overview, and the overview before the first step.
  if (await reader.isThere(READ)) await readOn(() => act(READ));
  const on = { selector: 'button', name: '^Begin', inside: PRACTICE };
  if (await reader.comes(on)) await act(on);
  return reader.comes(going);
}

/** @type {Task} */
async function beginsARoutine(open, screen) {
  const reader = await open();
  const isGoing = await begin(reader, (query) => reader.tap(query));
  const { taps, swipes } = reader;
  /** Id of the point of the first step. @type {string} */
  const id = await reader.page.evaluate(() => {
    const step = /** @type {any} */ (document.querySelector('acu-body-map')).shadowRoot.querySelector(
      '[part~="practice-step"]',
    );
    const { points } = /** @type {any} */ (document.querySelector('acu-body-map')).model;
    return (
      points.find((/** @type {any} */ { label }) => label && step?.textContent.includes(label))?.id ?? points[0].id
    );
  });
  const { step } = await reader.ask('wordsOf', id);
  const measures = {
    mark:
      (await reader.ask('isOnScreen', { part: 'hotspot', inside: PRACTICE })) ||
      (await reader.ask('isOnScreen', { part: 'hotspot', id })),
    steps: await reader.ask('isOnScreen', { words: step, inside: PRACTICE }),
    ring: await reader.ask('isOnScreen', { part: 'timer', inside: PRACTICE }),
    buttons: await reader.ask('countOnScreen', { part: 'timer-button', inside: PRACTICE }),
  };
  await reader.close();
  const goal = !isVeryNarrow(screen);
  return [
    { what: 'it has begun', value: isGoing, goal: true },
    { what: 'taps until it begins', value: taps, goal: 5 },
    { what: 'swipes until it begins', value: swipes, ...(goal && { goal: 3 }) },
    { what: 'the mark is on the screen', value: measures.mark, ...(goal && { goal }) },
    { what: 'the first step is on the screen', value: measures.steps, ...(goal && { goal }) },
    { what: 'the ring is on the screen', value: measures.ring, ...(goal && { goal }) },
    { what: 'three buttons are on the screen', value: measures.buttons >= 3, ...(goal && { goal }) },
  ];
}

/** @type {Task} */
async function findsAPoint(open) {
  const reader = await open('/everything');
  const field = { selector: 'input[type="search"], [role="searchbox"], input[role="combobox"]' };
  const row = { part: 'list-item', id: 'LI4' };
  if (!(await reader.isThere(field)) && !(await reader.isThere(row))) await reader.tap({ part: 'list-heading' });
  const hasField = await reader.comes(field);
  /** @type {number | undefined} */
  let frames;
  let isOpen = false;
  if (hasField) {
    await reader.tap(field);
    // Counted from the last letter: a result is there within a frame or two.
    frames = await reader.page.evaluate(async () => {
      const shadow = /** @type {any} */ (document.querySelector('acu-body-map')).shadowRoot;
      const input = shadow.activeElement;
      input.value = 'hegu';
      input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      for (let i = 0; i < 60; i++) {
        const [first] = shadow.querySelectorAll('[role="option"]');
        if (/LI.?4/.test(first?.textContent ?? '')) return i;
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
      return undefined;
    });
    const result = { selector: '[role="option"]', name: 'LI.?4' };
    isOpen = (await reader.comes(result)) && (await reader.tap(result)) && (await reader.comes({ selector: PANEL }));
  } else {
    isOpen = (await reader.tap(row)) && (await reader.comes({ selector: PANEL }));
  }
  const measures = [
    { what: 'there is a search field', value: hasField, goal: true },
    { what: 'frames until the first result', value: frames, goal: 2 },
    { what: 'taps until it is open', value: reader.taps, goal: 3 },
    { what: 'swipes until it is open', value: reader.swipes, goal: 2 },
    { what: 'it is open', value: isOpen, goal: true },
  ];
  await reader.close();
  return measures;
}

/** @type {Task} */
async function readsSafetyFirst(open, screen) {
  const reader = await open();
  const signs = { words: 'Call emergency services' };
  const heading = { part: 'safety-heading' };
  const atRest = await reader.ask('heightOf', { part: 'safety' });
  const isOpenAtRest = await reader.isThere({ part: 'disclaimer' });
  const swipes = await reader.ask('swipesToOne', heading);
  if (!isOpenAtRest) await reader.tap(heading);
  const isOneTapAway = await reader.comes({ part: 'disclaimer' });
  await reader.close();
  const other = await open();
  await tapMark(other);
  const { step } = await other.ask('wordsOf', POINT);
  // Shown before the technique: open at rest, or in place of the first panel's content.
  const isBefore =
    isOpenAtRest || ((await other.isThere(signs)) && !(await other.isThere({ words: step, inside: PANEL })));
  await other.close();
  return [
    { what: 'height of the safety text at rest', value: atRest, ...(screen.width >= 300 && { goal: 120 }) },
    { what: 'swipes to it', value: swipes, goal: isVeryNarrow(screen) ? 2 : 1 },
    { what: 'it is one tap away', value: isOneTapAway, goal: true },
    { what: 'it is shown before the first technique', value: isBefore, goal: true },
  ];
}

/** Whether closing in some way brings back the scroll position, and the focus to the mark. @type {Task} */
async function closesThePanel(open, screen) {
  /** @param {(reader: Reader) => Promise<unknown>} close */
  const after = async (close) => {
    const reader = await open();
    const mark = await reader.ask('reach', { selector: 'button[part~="hotspot"]', id: POINT });
    const before = mark && (await reader.page.evaluate(() => scrollY));
    await tapMark(reader);
    const { location } = await reader.ask('wordsOf', POINT);
    await pastSafety(reader, { words: location, inside: PANEL });
    const url = reader.page.url();
    await close(reader);
    await reader.page
      .waitForFunction(() => !(/** @type {any} */ (window).reader?.isThere({ part: 'panel' })), { timeout: 1500 })
      .catch(() => undefined);
    const isStillHere = reader.page.url() === url;
    if (isStillHere) await reader.ask('rest');
    const isClosed = isStillHere && !(await reader.isThere({ part: 'panel' }));
    const moved = isClosed ? Math.abs((await reader.page.evaluate(() => scrollY)) - (before ?? 0)) : undefined;
    const focused = isStillHere ? await reader.ask('focused') : { id: undefined };
    await reader.close();
    return { isClosed, moved, isOnMark: focused.id === POINT };
  };
  const byButton = await after((reader) => reader.tap({ part: 'close' }));
  const byKey = await after((reader) => reader.press('Escape'));
  /** @type {Measure[]} */
  const measures = [
    { what: 'scrolled away after ×', value: byButton.moved, goal: 40 },
    { what: 'the focus is on the mark after ×', value: byButton.isOnMark, goal: true },
    { what: 'scrolled away after Escape', value: byKey.moved, goal: 40 },
    { what: 'the focus is on the mark after Escape', value: byKey.isOnMark, goal: true },
  ];
  if (!isPhone(screen)) return measures;
  const bySwipe = await after(async (reader) => {
    const { x, y } = await reader.ask('reach', TITLE);
    const finger = await reader.page.touchscreen.touchStart(x, y);
    for (let i = 1; i <= 8; i++) await finger.move(x, y + i * 40);
    await finger.end();
  });
  // Escape with the focus outside the map is what Chromium has for the back gesture of a phone.
  const byBack = await after(async (reader) => {
    await reader.page.evaluate(() => /** @type {HTMLElement | null} */ (document.activeElement)?.blur());
    await reader.press('Escape');
  });
  return [
    ...measures,
    { what: 'a swipe down closes it', value: bySwipe.isClosed, goal: true },
    { what: 'the back gesture closes it', value: byBack.isClosed, goal: true },
  ];
}

/** @type {Task} */
async function printsAHandout(open) {
  const reader = await open();
  const button = { part: 'handout-button' };
  if (!(await reader.isThere(button)))
    await reader.tap({ selector: 'button[part~="tools-button"], button[aria-haspopup]' });
  await reader.comes(button);
  await reader.tap(button);
  const isOpen = await reader.comes({ selector: 'dialog[open]' });
  const { taps, swipes } = reader;
  await reader.tap({ part: 'handout-close' });
  const focused = await reader.ask('focused');
  await reader.close();
  return [
    { what: 'taps until its dialog is open', value: taps, goal: 2 },
    { what: 'swipes until then', value: swipes, goal: 1 },
    { what: 'it is open', value: isOpen, goal: true },
    { what: 'the focus is in the map when it is closed', value: focused.isInMap, goal: true },
  ];
}

/** The same with keys: how many until a point is open, its timer runs, a routine has begun. @type {Task} */
async function usesKeysAlone(open, screen) {
  const reader = await open();
  const before = () => reader.page.evaluate(() => document.getElementById('before')?.focus());
  await before();
  await reader.pressUntil('Tab', ({ part }) => /\b(hotspot|crowd)\b/.test(part), 30);
  for (const key of /** @type {const} */ (['ArrowDown', 'ArrowRight', 'ArrowUp']))
    if (await reader.pressUntil(key, ({ id }) => id === POINT, 12)) break;
  await reader.press('Enter');
  const isOpen = await reader.comes({ selector: PANEL });
  const toOpen = reader.keys;
  const { location } = await reader.ask('wordsOf', POINT);
  if (!(await reader.isThere({ words: location, inside: PANEL }))) {
    await reader.pressUntil('Tab', ({ part }) => part === READ.part, 12);
    await reader.press('Enter');
  }
  await reader.comes(START);
  await reader.pressUntil('Tab', ({ name }) => /^Start\b/.test(name), 30);
  await reader.press('Enter');
  const runs = await reader.comes({ selector: 'button', name: '^Pause', inside: PANEL });
  const toStart = reader.keys;
  await reader.close();

  const other = await open();
  await other.page.evaluate(() => document.getElementById('before')?.focus());
  const isBegun = await begin(other, async (query) => {
    // What the focus reaches is told by its name or part, as the query tells it.
    const isWanted = (/** @type {{ name: string, part: string }} */ { name, part }) =>
      (query.name === undefined || new RegExp(query.name).test(name)) &&
      (query.part === undefined || part.split(' ').includes(query.part));
    const isReached = await other.pressUntil('Tab', isWanted, 60);
    await other.press(query.selector?.startsWith('input') ? 'Space' : 'Enter');
    return isReached;
  });
  const toBegin = other.keys;
  await other.close();
  return [
    { what: 'keys until a point is open', value: isOpen ? toOpen : undefined, goal: 9 },
    { what: 'keys until its timer runs', value: runs ? toStart : undefined, goal: 14 },
    { what: 'keys until a routine has begun', value: isBegun ? toBegin : undefined, goal: isPhone(screen) ? 24 : 36 },
  ];
}

/** @type {Readonly<Record<string, Task>>} */
export const TASKS = {
  '1 See it in a post': seesItAtRest,
  '2 Open a point': opensAPoint,
  '3 Go on to the next': goesOnToTheNext,
  '4 Begin a routine': beginsARoutine,
  '5 Find one point among 416': findsAPoint,
  '6 Read the safety text first': readsSafetyFirst,
  '7 Close the panel': closesThePanel,
  '8 Print a handout': printsAHandout,
  'Keys alone': usesKeysAlone,
};
