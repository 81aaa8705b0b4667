// What every page of the bench draws: a body of about 25 KB of path data and some points with text. The same in each
// run, and close to real drawings in the number and kind of their curves.

/** @typedef {{ id: string, view: 'front' | 'back', x: number, y: number, label: string, text: string }} Spot */

/** Numbers from 0 to 1 that look random and are the same for the same seed. @param {number} seed */
function dice(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Half of the width of a body at some heights, from head to foot. */
const OUTLINE = /** @type {const} */ ([
  [20, 0],
  [60, 34],
  [100, 20],
  [125, 85],
  [220, 62],
  [300, 52],
  [380, 66],
  [470, 50],
  [560, 36],
  [660, 22],
  [695, 26],
]);
/** @param {number} y */
function halfWidth(y) {
  for (const [i, [top, width]] of OUTLINE.entries()) {
    if (y > top) continue;
    const [above, wide] = OUTLINE[i - 1] ?? [top - 1, width];
    return wide + ((width - wide) * (y - above)) / (top - above);
  }
  return 20;
}

/** Numbers of a path, as short as a minifier writes them. @param {readonly number[]} list */
const numbers = (list) =>
  list
    .map((value) => String(Math.round(value * 10) / 10).replace(/^(-?)0\./, '$1.'))
    .reduce((text, value) => text + (text && !value.startsWith('-') ? ' ' : '') + value, '');

/** @param {readonly (readonly [number, number])[]} points A closed curve through them. */
function curve(points) {
  /** @param {number} i @returns {readonly [number, number]} */
  const at = (i) => points[(i + points.length) % points.length] ?? [0, 0];
  const pieces = points.map((here, i) => {
    const [before, next, after] = [at(i - 1), at(i + 1), at(i + 2)];
    const [x, y] = [next[0] - here[0], next[1] - here[1]];
    return `c${numbers([
      (next[0] - before[0]) / 6,
      (next[1] - before[1]) / 6,
      x - (after[0] - here[0]) / 6,
      y - (after[1] - here[1]) / 6,
      x,
      y,
    ])}`;
  });
  return `M${numbers(at(0))}${pieces.join('')}z`;
}

const BYTES = 25 * 1024;
/** The paths of a front and a back view: an outline each, then pieces inside it. */
function paths() {
  const roll = dice(7);
  return [150, 450].map((middle) => {
    const heights = Array.from({ length: 48 }, (_, i) => 22 + i * 14);
    const sides = [...heights.map((y) => [1, y]), ...heights.toReversed().map((y) => [-1, y])];
    const found = [curve(sides.map(([side = 1, y = 0]) => [middle + side * (halfWidth(y) + roll() * 3), y]))];
    for (let size = found[0]?.length ?? 0; size < BYTES / 2; size += found.at(-1)?.length ?? 0) {
      const y = 45 + roll() * 640;
      const x = middle + (roll() * 2 - 1) * halfWidth(y) * 0.75;
      const [wide, high] = [6 + roll() * 14, 10 + roll() * 24];
      found.push(
        curve(
          Array.from({ length: 10 }, (_, i) => {
            const [angle, far] = [(i / 10) * Math.PI * 2, 0.85 + roll() * 0.3];
            return [x + Math.cos(angle) * wide * far, y + Math.sin(angle) * high * far];
          }),
        ),
      );
    }
    return found;
  });
}

/** The figure as markup, for inside an `svg` whose viewBox is `0 0 600 720`. */
export const figureMarkup = () =>
  paths()
    .map((view) => `<g>${view.map((d, i) => `<path class="${i ? 'r' : 'o'}" d="${d}"/>`).join('')}</g>`)
    .join('');

/** The same as a file, for pages that show an image. */
export const figureFile = () =>
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 720" width="600" height="720">' +
  '<style>.o{fill:#e9eef1}.r{fill:#c9d3da}path{stroke:#8a979f;stroke-width:.6}</style>' +
  `${figureMarkup()}</svg>`;

const WORDS =
  'point channel meridian located depression lateral border tendon muscle crease pain shoulder vessel nerve between';
/**
 * Points all over both views, with about 300 letters of text each.
 *
 * @param {number} count
 * @returns {{ radius: number, spots: Spot[] }}
 */
export function makeData(count) {
  const roll = dice(11);
  const words = WORDS.split(' ');
  const each = Math.ceil(count / 2);
  const columns = Math.ceil(each / Math.max(5, Math.round(Math.sqrt(count * 2.2))));
  const rows = Math.ceil(each / columns);
  const spots = Array.from({ length: count }, (_, i) => {
    const [isBack, nth] = [i % 2 === 1, i >> 1];
    const y = 50 + (Math.floor(nth / columns) + 0.5) * (630 / rows);
    const across = columns === 1 ? 0 : ((nth % columns) + 0.5) / columns - 0.5;
    const x = (isBack ? 450 : 150) + across * 1.7 * halfWidth(y);
    let text = `${i + 1}:`;
    while (text.length < 300) text += ` ${words[Math.floor(roll() * words.length)]}`;
    return /** @type {const} */ ({
      id: `s${i}`,
      view: isBack ? 'back' : 'front',
      x: Math.round(x * 10) / 10,
      y: Math.round(y * 10) / 10,
      label: `Point ${i + 1}`,
      text: `${text}.`,
    });
  });
  return { radius: count <= 50 ? 7 : count <= 500 ? 4 : 2, spots };
}
