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
/** Panel and list beside the views. */
export const panelBeside = unsafeCSS(`(min-width: ${BESIDE}px)`);
/** The rows of the list stack code, name and place. */
export const narrowList = unsafeCSS('(max-width: 299.98px)');
