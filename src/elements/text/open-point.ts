import { IntentEvent } from '../events.js';

/** Opens a point that a text names. Safari gives no focus to a button that is clicked; the way back leads to it. */
export function openPoint({ currentTarget }: Event, id: string): void {
  const button = currentTarget as HTMLElement;
  button.focus({ preventScroll: true });
  button.dispatchEvent(new IntentEvent({ type: 'select', id, via: 'list' }));
}
