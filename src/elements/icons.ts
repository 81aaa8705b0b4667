import { html } from './lit.js';

/** A triangle with an exclamation mark. Always shown beside the word. */
export const cautionIcon = html`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
  <path d="M10 2.6 18.4 17H1.6Z M10 8v4.2 M10 14.4v.2"></path>
</svg>`;
