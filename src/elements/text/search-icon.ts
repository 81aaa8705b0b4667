import { html } from '../lit.js';

/** A magnifying glass. */
export const searchIcon = html`<svg class="icon search-icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
  <path d="M8.6 3a5.6 5.6 0 1 0 0 11.2a5.6 5.6 0 1 0 0-11.2Z M12.8 12.8 17 17"></path>
</svg>`;
