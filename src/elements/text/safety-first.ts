import { html, type TemplateResult } from '../lit.js';
import type { Locale } from '../contexts.js';

/** How long and how near a second tap on the button that has gone is not one on what has taken its place: ms and px. */
const DOUBLE_TAP = { time: 400, distance: 30 };

/**
 * The whole safety text in place of the first technique on a page, and the button that goes on.
 *
 * @param level Of its heading.
 */
export const safetyFirst = (
  { safety, messages }: Locale,
  level: number,
  notes: TemplateResult,
  goOn: () => void,
): TemplateResult =>
  html`<div part="safety-first" class="safety-first">
    <p class="safety-title" role="heading" aria-level=${level}>${safety.heading}</p>
    ${notes}
    <p class="soft">${safety.disclaimer}</p>
    <div class="panel-nav">
      <button
        type="button"
        part="safety-read"
        class="safety-read"
        @click=${(event: MouseEvent) => {
          holdSecondTap(event);
          goOn();
        }}
      >
        ${messages.read}
      </button>
    </div>
  </div>`;

/** Nothing is started by the second tap of two, before a word of what it would start has been seen. */
function holdSecondTap({ currentTarget, clientX: x, clientY: y }: MouseEvent): void {
  const root = (currentTarget as Element).getRootNode();
  const hold = (event: Event): void => {
    const { detail, clientX, clientY } = event as MouseEvent;
    // A click by keyboard has no place.
    if (detail === 0 || Math.hypot(clientX - x, clientY - y) > DOUBLE_TAP.distance) return;
    event.stopPropagation();
    event.preventDefault();
  };
  root.addEventListener('click', hold, true);
  setTimeout(() => root.removeEventListener('click', hold, true), DOUBLE_TAP.time);
}
