import { html } from '../lit.js';

/** A plus sign. */
export const plusIcon = html`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
  <path d="M10 4v12M4 10h12"></path>
</svg>`;

/** A minus sign. */
export const minusIcon = html`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
  <path d="M4 10h12"></path>
</svg>`;

/** Four corners: the whole picture. */
export const fitIcon = html`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
  <path d="M4 8V4h4M12 4h4v4M16 12v4h-4M8 16H4v-4"></path>
</svg>`;

/** Arrows to all sides: the picture can be moved. */
export const moveIcon = html`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
  <path d="M10 3v14M3 10h14M8 5l2-2 2 2M8 15l2 2 2-2M5 8l-2 2 2 2M15 8l2 2-2 2"></path>
</svg>`;
