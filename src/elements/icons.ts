import { html } from './lit.js';

/** A triangle with an exclamation mark. Always shown beside the word. */
export const cautionIcon = html`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
  <path d="M10 2.6 18.4 17H1.6Z M10 8v4.2 M10 14.4v.2"></path>
</svg>`;

/** A cross, for closing. */
export const closeIcon = html`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
  <path d="m5 5 10 10M15 5 5 15"></path>
</svg>`;

/** An arrow head that points in the reading direction. */
export const arrowIcon = html`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
  <path d="m8 5 5 5-5 5"></path>
</svg>`;
