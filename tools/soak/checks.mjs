// What holds of a map at any time.
import { counts } from './counters.mjs';
import { rootOf } from './acts.mjs';

/** @typedef {import('../../src/index.js').AcuBodyMap} AcuBodyMap */

/** Points that always have a caution, whatever the data says. */
const CAUTIONED = new Set(['LI4', 'SP6', 'BL23', 'BL25', 'BL40', 'BL52', 'BL60', 'GV4']);
/** More nodes than this are in no map, not even with the whole atlas. */
const MOST_NODES = 30_000;

/** @param {Element | null} element */
const words = (element) => (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();

const EITHER_OR = 'the safety text stands before the first technique, or it has been read';
/** Whether a panel or routine shows the safety text alone, or what comes after it. @param {Element} panel */
function isEitherOr(panel) {
  const first = panel.querySelector('[part~="safety-first"]');
  const isBehind = panel.querySelector('[part~="steps"], [part~="timer"], [part~="practice-step"]');
  return !first || (words(first).length > 300 && !isBehind && panel.querySelector('[part~="safety-read"]') !== null);
}

/**
 * What is wrong with the panel of a point.
 *
 * @param {AcuBodyMap} map
 * @param {Element} panel
 * @param {{ readonly label?: string | undefined, readonly entry: { readonly code?: string | undefined } }} point
 * @param {Element | undefined} row Its row in the list.
 */
function panelFaults(map, panel, point, row) {
  /** @type {string[]} */
  const faults = [];
  /** @param {unknown} isSo @param {string} fact */
  const must = (isSo, fact) => void (isSo || faults.push(`${map.id}: not so: ${fact}`));
  must(isEitherOr(panel), EITHER_OR);
  if (panel.querySelector('[part~="safety-first"]')) return faults;
  // In the letters of the reader's language, with the standard beside them where it has others.
  const codes = [...panel.querySelectorAll('[part~="code"], [part~="aliases"] bdi')].map(words).join(', ');
  const isSaid = codes
    .toLowerCase()
    .split(/[,،、，]\s*/)
    .includes(point.label?.toLowerCase() ?? '');
  must(!point.label || isSaid, `the panel says ${point.label}: ${codes}`);
  // A reader's concern marks points that have no caution of their own.
  const isMarked = panel.querySelector('[part~="caution"]') !== null;
  must(isMarked === Boolean(row?.querySelector('[part~="caution-mark"]')), 'panel and list agree on cautions');
  const isCautioned = panel.querySelectorAll('[part~="caution"] li').length > 0;
  must(isCautioned || !CAUTIONED.has(point.entry.code ?? ''), `${point.entry.code} has its caution`);
  return faults;
}

/** What is wrong with a map now. @param {AcuBodyMap} map @returns {string[]} */
export function faultsOf(map) {
  /** @type {string[]} */
  const faults = [];
  const root = rootOf(map);
  /** @param {unknown} isSo @param {string} fact */
  const must = (isSo, fact) => void (isSo || faults.push(`${map.id}: not so: ${fact}`));
  /** @param {string} name */
  const part = (name) => root.querySelector(`[part~="${name}"]`);
  const { model, selected } = map;

  must(words(part('safety')).length > 200, 'the safety text is there');
  const all = root.querySelectorAll('*');
  must(all.length < MOST_NODES, `there are fewer than ${MOST_NODES} elements, not ${all.length}`);
  must(part('figure'), 'a figure is there');

  // References and names.
  const ids = [...root.querySelectorAll('[id]')].map(({ id }) => id);
  must(new Set(ids).size === ids.length, `ids are unique: ${ids.join(' ')}`);
  for (const name of ['aria-controls', 'aria-labelledby', 'aria-activedescendant'])
    for (const each of root.querySelectorAll(`[${name}]`))
      must(ids.includes(each.getAttribute(name) ?? ''), `${name}="${each.getAttribute(name)}" leads somewhere`);
  must(root.querySelectorAll('dialog[open]').length < 2, 'one dialog at most');
  for (const figure of root.querySelectorAll('acu-figure')) {
    const marks = [...figure.querySelectorAll('button[data-id]')];
    const points = marks.map((mark) => mark.getAttribute('data-id'));
    must(new Set(points).size === points.length, 'each point is one button in a view');
    const isOpen = marks.filter((mark) => mark.getAttribute('aria-expanded') === 'true');
    must(
      isOpen.every((mark) => mark.getAttribute('data-id') === selected),
      `only the mark of the selected point is expanded: ${selected}`,
    );
  }

  // The panel, the list and the model agree.
  const panel = part('panel');
  const point = selected === undefined ? undefined : model?.pointOf.get(selected);
  must(Boolean(panel) === Boolean(point), `a panel is there when a point is selected: ${selected}`);
  if (panel && point) {
    const row = [...root.querySelectorAll('[part~="list-item"]')].find(
      (each) => each.getAttribute('data-id') === point.id,
    );
    const name = words(panel.querySelector('[part~="panel-title"]'));
    must(name && name === words(row?.querySelector('[part~="list-item-name"]') ?? null), `panel and list say ${name}`);
    const shown = words(row?.querySelector('[part~="code"]') ?? null);
    must(shown === words(panel.querySelector('[part~="code"]')), `panel and list say ${shown}`);
    faults.push(...panelFaults(map, panel, point, row));
  }
  for (const head of root.querySelectorAll('[part~="practice"]')) must(isEitherOr(head), EITHER_OR);
  const field = part('search-field');
  must(!field || (model && model.points.length > 12), 'the search field is there from 13 points on');
  const isExpanded = field?.getAttribute('aria-expanded') === 'true';
  must(isExpanded === Boolean(part('search-result')), 'the search field says whether it shows results');
  if (model) must(root.querySelectorAll('[part~="list-item"]').length === model.points.length, 'all points are listed');
  else must(root.querySelectorAll('[data-id]').length === 0, 'no points without data');
  return faults;
}

/**
 * The same, of what is put in order a frame later: one mark of each view is a Tab stop; the menu is seen when its
 * button says so.
 *
 * @param {AcuBodyMap} map
 */
export function lateFaultsOf(map) {
  const button = rootOf(map).querySelector('[part~="tools-button"]');
  const isExpanded = button?.getAttribute('aria-expanded') === 'true';
  const isSeen = rootOf(map).querySelector('[part~="tools"]')?.checkVisibility({ visibilityProperty: true });
  const isButtonSeen = button?.checkVisibility({ visibilityProperty: true });
  const menu = isButtonSeen && isSeen !== isExpanded ? [`${map.id}: the menu is seen: ${isSeen}`] : [];
  return [...menu, ...marksFaultsOf(map)];
}

/** @param {AcuBodyMap} map */
function marksFaultsOf(map) {
  return [...rootOf(map).querySelectorAll('acu-figure')].flatMap((figure) => {
    const marks = /** @type {HTMLElement[]} */ ([...figure.querySelectorAll('button:is([data-id], [data-ids])')]);
    const stops = marks.filter((mark) => mark.tabIndex === 0 && mark.dataset['crowded'] === undefined);
    const shown = marks.filter((mark) => mark.checkVisibility({ visibilityProperty: true }));
    return shown.length > 0 && stops.length !== 1 ? [`${map.id}: ${stops.length} marks are Tab stops`] : [];
  });
}

/** What is open, and should not be. @param {number} maps How many maps there are. @returns {string[]} */
export function faultsOfPage(maps) {
  const { sounds, locks, asking, intervals } = counts();
  return [
    ...(sounds > 1 ? [`${sounds} audio contexts`] : []),
    ...(locks + asking > 2 * maps ? [`${locks} wake locks, ${asking} asked for`] : []),
    ...(intervals > 2 * maps ? [`${intervals} intervals`] : []),
  ];
}
