import { IntentEvent } from '../events.js';
import { html, type TemplateResult } from '../lit.js';

/**
 * The button that opens a point in a text. To those who do not see, it has the name that the point has in picture and
 * list.
 */
export const pointButton = (part: string, id: string, seen: TemplateResult, name: string): TemplateResult =>
  html`<button type="button" part=${part} class="routine-point" @click=${(event: Event) => open(event, id)}>
    <span aria-hidden="true">${seen}</span><span class="visually-hidden" .textContent=${name}></span>
  </button>`;

/** Safari gives no focus to a button that is clicked; the way back leads to it. */
function open({ currentTarget }: Event, id: string): void {
  const button = currentTarget as HTMLElement;
  button.focus({ preventScroll: true });
  button.dispatchEvent(new IntentEvent({ type: 'select', id, via: 'list' }));
}
