import { svg } from 'lit';

/** What the button in a ring does, drawn into the ring, which is 100 wide. */
export const startIcon = svg`<path class="ring-icon" d="M41 33v34l26-17Z"></path>`;
export const pauseIcon = svg`<path class="ring-icon" d="M38 34h8v32h-8ZM54 34h8v32h-8Z"></path>`;
