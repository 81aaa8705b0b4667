import { html, type TemplateResult } from '../lit.js';
import type { Locale } from '../contexts.js';

/** The whole safety text in place of the first technique on a page, and the button that goes on. */
export const safetyFirst = ({ safety, messages }: Locale, notes: TemplateResult, goOn: () => void): TemplateResult =>
  html`<div part="safety-first" class="safety-first">
    <p class="safety-title">${safety.heading}</p>
    ${notes}
    <p class="soft">${safety.disclaimer}</p>
    <div class="panel-nav">
      <button type="button" part="safety-read" class="safety-read" @click=${goOn}>${messages.read}</button>
    </div>
  </div>`;
