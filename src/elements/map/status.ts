import type { ReactiveControllerHost } from 'lit';
import type { DatasetError } from '../../dataset/issues.js';

/** What a map is doing. Also a custom state each, as is `open`: `acu-body-map:state(error)`. */
export type MapStatus = 'loading' | 'ready' | 'empty' | 'error';
const STATUSES: readonly MapStatus[] = ['loading', 'ready', 'empty', 'error'];

/** What a map is doing, the error that it shows, and what was announced to screen readers last. Set by its methods. */
export class StatusController {
  value: MapStatus = 'loading';
  error: DatasetError | undefined;
  announcement = '';
  readonly #host: ReactiveControllerHost;
  readonly #internals: ElementInternals;

  constructor(host: ReactiveControllerHost, internals: ElementInternals) {
    this.#host = host;
    this.#internals = internals;
  }

  /** @param error The error that is shown; none when the page shows it in its own way. */
  set(value: MapStatus, error?: DatasetError): void {
    this.value = value;
    this.error = error;
    for (const each of STATUSES) this.mark(each, each === value);
    this.#host.requestUpdate();
  }

  announce(text: string): void {
    this.announcement = text;
    this.#host.requestUpdate();
  }

  /** Sets a custom state. Browsers before May 2024 have none; `data-state` on the part `map` says the same. */
  mark(name: MapStatus | 'open', isOn: boolean): void {
    if (isOn) this.#internals.states?.add(name);
    else this.#internals.states?.delete(name);
  }
}
