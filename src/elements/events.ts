import type { View } from '../atlas/index.js';
import type { Issue, IssueCode } from '../dataset/index.js';
import type { Intent, Via } from '../model/index.js';

/** A point as events report it: plain, frozen data. */
export interface PointDetail {
  readonly id: string;
  /** The WHO code, when the point has one. */
  readonly code: string | undefined;
  readonly view: View;
  readonly via: Via;
}

export abstract class MapEvent<Detail> extends CustomEvent<Readonly<Detail>> {
  constructor(type: string, detail: Detail, options: EventInit = {}) {
    super(type, { bubbles: true, composed: true, ...options, detail: Object.freeze(detail) });
  }
}

/** A person chose a point. Cancel the event to keep the panel closed and show something of your own. */
export class AcuSelectEvent extends MapEvent<PointDetail> {
  constructor(detail: PointDetail) {
    super('acu-select', detail, { cancelable: true });
  }
}

/** A person closed the panel of a point. */
export class AcuCloseEvent extends MapEvent<PointDetail> {
  constructor(detail: PointDetail) {
    super('acu-close', detail);
  }
}

/** A person switched the map to another view. */
export class AcuViewChangeEvent extends MapEvent<{ readonly view: View; readonly previous: View; readonly via: Via }> {
  constructor(detail: { readonly view: View; readonly previous: View; readonly via: Via }) {
    super('acu-view-change', detail);
  }
}

/** Data has arrived and is shown. `issues` lists what was wrong with it. */
export class AcuLoadEvent extends MapEvent<{ readonly points: number; readonly issues: readonly Issue[] }> {
  constructor(detail: { readonly points: number; readonly issues: readonly Issue[] }) {
    super('acu-load', detail);
  }
}

/** What went wrong with data that could not be used. */
export interface ErrorDetail {
  readonly code: IssueCode;
  readonly message: string;
  readonly path: string;
  readonly line: number | undefined;
  readonly column: number | undefined;
}

/** The data could not be used. Cancel the event to hide the built-in message. */
export class AcuErrorEvent extends MapEvent<ErrorDetail> {
  constructor(detail: ErrorDetail) {
    super('acu-error', detail, { cancelable: true });
  }
}

/** How inner elements ask the host for something. It never leaves the shadow root. */
export class IntentEvent extends CustomEvent<Intent> {
  constructor(intent: Intent) {
    super('acu-intent', { bubbles: true, detail: intent });
  }
}

declare global {
  // On an element, the document or the window: the events bubble through them all.
  interface GlobalEventHandlersEventMap {
    'acu-select': AcuSelectEvent;
    'acu-close': AcuCloseEvent;
    'acu-view-change': AcuViewChangeEvent;
    'acu-load': AcuLoadEvent;
    'acu-error': AcuErrorEvent;
  }
}
