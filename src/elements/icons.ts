import { html } from 'lit';

/** A triangle with an exclamation mark. Always shown beside the word. */
export const cautionIcon = html`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
  <path d="M10 2.6 18.4 17H1.6Z M10 8v4.2 M10 14.4v.2"></path>
</svg>`;

/** A clock face. */
export const clockIcon = html`<svg class="icon icon-clock" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
  <path d="M10 2.5a7.5 7.5 0 1 0 0 15a7.5 7.5 0 1 0 0-15Z M10 5.6V10l2.8 2.2"></path>
</svg>`;

/** A cross, for closing. */
export const closeIcon = html`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
  <path d="m5 5 10 10M15 5 5 15"></path>
</svg>`;

/** An arrow that points in the reading direction. */
export const arrowIcon = html`<svg class="icon icon-arrow" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
  <path d="M3 10h13M11 5l5 5-5 5"></path>
</svg>`;
