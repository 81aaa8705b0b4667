import type { MapHost } from '../contexts.js';
import type { IntentEvent } from '../events.js';
import type { AcuFigure } from './acu-figure.js';
import { fadeFrom } from './cross-fade.js';

/** Where one view is seen at a time: the view that a reader leaves fades into the one that takes its place. */
export function fadeViews(root: ShadowRoot, signal: AbortSignal): void {
  const shown = (): readonly AcuFigure[] =>
    [...root.querySelectorAll<AcuFigure>('acu-figure')].filter((each) => each.checkVisibility());
  const handleIntent = (event: Event): void => {
    const [figure, other] = shown();
    if ((event as IntentEvent).detail.type !== 'view' || !figure || other) return;
    const fade = fadeFrom(figure.picture);
    void (root.host as Element & MapHost).updateComplete.then(() => fade?.(shown()[0]?.picture ?? null));
  };
  // Before the map has heard of it, and so before anything else is drawn.
  root.addEventListener('acu-intent', handleIntent, { signal, capture: true });
}
