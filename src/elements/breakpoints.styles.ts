import { unsafeCSS } from 'lit';

/*
 * Widths at which the layout changes, of the map and not of the window. They are put into the style sheets as text, since
 * the condition of a container query cannot read a custom property.
 */

/** One view at a time, with a switch. */
export const oneView = unsafeCSS('(max-width: 559.98px)');
/** Front and back side by side. */
export const twoViews = unsafeCSS('(min-width: 560px)');
/** Panel and list beside the views. */
export const panelBeside = unsafeCSS('(min-width: 860px)');
/** The panel's rows one below the other, label over text. */
export const slimPanel = unsafeCSS('(max-width: 319.98px)');
/** Label and text of the panel's rows side by side. */
export const roomyPanel = unsafeCSS('(min-width: 420px)');
