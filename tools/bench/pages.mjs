// The pages that the bench compares.

/**
 * Selectors with ` >>> ` go on inside open shadow roots. All of `figure` must be laid out, and as many `mark`s as the
 * page has points, in every place that is less than two screens away: then the page is ready. `panel` shows the text of
 * the chosen point.
 * @typedef {object} Page
 * @property {string} label
 * @property {string} [script] In `pages/`; that of its id without one.
 * @property {string} figure
 * @property {string} mark
 * @property {string} panel
 * @property {number} [marks] How many there are at least; without it, one for each point of the data.
 * @property {string} [points] What the attribute `points` of the tag says.
 * @property {string} [loading] What its attribute `loading` says.
 * @property {boolean} [isAhead] The document asks ahead for what own data needs, as `light/preload.html` says.
 * @property {boolean} [isDrawn] The document holds the map as `acu-body-map/server` draws it.
 * @property {boolean} [isOverlaid] Clicks are received by something that lies over the marks.
 * @property {boolean} [onlyMany] Measured with twenty on a page only.
 */
const OURS = {
  figure: '.host acu-body-map >>> acu-figure svg path',
  mark: '.host acu-body-map >>> acu-figure [part~=hotspot]',
  panel: '.host acu-body-map >>> acu-panel [part~=panel]',
};
const LIT = '.host x-map >>> x-figure >>>';
/** @type {Record<string, Page>} */
export const PAGES = {
  floor: { label: 'written by hand (floor)', figure: '.host svg path', mark: '.host .hs', panel: '.host .panel' },
  ours: { label: 'ours, built-in points', ...OURS, marks: 20 },
  'own-data': { label: 'ours, own data', ...OURS },
  'own-data-ahead': { label: 'ours, own data, preloaded', ...OURS, script: 'own-data', isAhead: true },
  bundled: { label: 'ours, bundled by a site', ...OURS, marks: 20 },
  prerendered: { label: 'ours, drawn on the server', ...OURS, marks: 20, isDrawn: true },
  eager: { label: 'ours, none waits', ...OURS, script: 'ours', loading: 'eager', marks: 20, onlyMany: true },
  'all-points': { label: 'ours, 416 points', ...OURS, script: 'ours', points: '*', marks: 300, onlyMany: true },
  'lit-context': {
    label: 'bare Lit and context',
    figure: `${LIT} svg path`,
    mark: `${LIT} .hs`,
    panel: '.host x-map >>> x-panel >>> .panel',
  },
  'cloudimage-hotspot': {
    label: 'js-cloudimage-hotspot',
    figure: '.host img',
    mark: '.host .ci-hotspot-marker',
    panel: '.ci-hotspot-popover--visible',
  },
  annotorious: {
    label: 'annotorious',
    figure: '.host img',
    mark: '.host .a9s-annotation',
    panel: '.host .panel',
    isOverlaid: true,
  },
  'react-body-highlighter': {
    label: 'react-body-highlighter',
    figure: '.host svg',
    mark: '.host svg polygon',
    panel: '.host .panel',
    marks: 40,
  },
  leaflet: {
    label: 'leaflet',
    figure: '.host .leaflet-overlay-pane svg path',
    mark: '.host path.leaflet-interactive',
    panel: '.host .leaflet-popup-content',
  },
};
