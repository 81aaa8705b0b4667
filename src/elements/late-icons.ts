import { html } from './lit.js';

/** A cross, for closing. */
export const closeIcon = html`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
  <path d="m5 5 10 10M15 5 5 15"></path>
</svg>`;

/** An arrow head that points in the reading direction. */
export const arrowIcon = html`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
  <path d="m8 5 5 5-5 5"></path>
</svg>`;
