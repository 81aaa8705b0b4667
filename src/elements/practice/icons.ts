import { html, svg, type TemplateResult } from 'lit';

/** What the button in a ring does, drawn into the ring, which is 100 wide. */
export const startIcon = svg`<path class="ring-icon" d="M41 33v34l26-17Z"></path>`;
export const pauseIcon = svg`<path class="ring-icon" d="M38 34h8v32h-8ZM54 34h8v32h-8Z"></path>`;

const barIcon = (path: string): TemplateResult =>
  html`<svg class="icon bar-icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
    <path d=${path}></path>
  </svg>`;

/** What the three buttons below a step do. Those that lead back and on point in the reading direction. */
export const barIcons: Readonly<Record<string, TemplateResult>> = {
  'routine.previous': barIcon('M5 4.5v11M15.5 4.5v11L8.5 10Z'),
  'routine.next': barIcon('M15 4.5v11M4.5 4.5v11l7-5.5Z'),
  'timer.pause': barIcon('M7 4.5v11M13 4.5v11'),
  'timer.resume': barIcon('M6 4v12l10-6Z'),
};
