import { unsafeCSS } from 'lit';

/*
 * The widths at which the layout changes: of the map, not of the window. They go into the style sheets as text, because
 * the condition of a container query cannot read custom properties.
 */

/** One view at a time, with a switch. */
export const oneView = unsafeCSS('(max-width: 559.98px)');
/** Front and back side by side. */
export const twoViews = unsafeCSS('(min-width: 560px)');
/** The width from which panel and list are beside the views, in pixels. */
export const BESIDE = 860;
/** Panel and list below the views: the panel is read like a sheet. */
export const panelBelow = unsafeCSS(`(max-width: ${BESIDE - 0.02}px)`);
/** The panel is below both views: it has room for its picture beside its words. */
export const wordsBeside = unsafeCSS(`(min-width: 560px) and (max-width: ${BESIDE - 0.02}px)`);
/** Panel and list beside the views. */
export const panelBeside = unsafeCSS(`(min-width: ${BESIDE}px)`);
/** The rows of the list stack code, name and place. */
export const narrowList = unsafeCSS('(max-width: 299.98px)');
/** The safety row has one sentence beside it. */
export const shortSafety = unsafeCSS('(max-width: 359.98px)');
/** In the bar of the panel, the time is below the word on the button. */
export const shortBar = unsafeCSS('(max-width: 374.98px)');
/** There, what to do now has room on the button, too. */
export const phaseInBar = unsafeCSS('(min-width: 300px)');
/** The bar of the panel has no room for a word between two buttons. */
export const barOfTwoRows = unsafeCSS('(max-width: 219.98px)');
/** In a row of the list, the name has the whole line: time and caution are below it. */
export const narrowRow = unsafeCSS('(max-width: 419.98px)');
/** The panel has room for larger type. */
export const roomyPanel = unsafeCSS('(min-width: 420px)');
