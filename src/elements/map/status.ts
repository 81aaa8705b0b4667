import type { ReactiveControllerHost } from 'lit';
import type { DatasetError } from '../../dataset/issues.js';

/** What a map is doing. Each is also a custom state, as is `open`: `acu-body-map:state(error)`. */
export type MapStatus = 'loading' | 'ready' | 'empty' | 'error';
const STATUSES: readonly MapStatus[] = ['loading', 'ready', 'empty', 'error'];

/** What a map is doing, the error if there is one, and the text that screen readers announce. */
export class StatusController {
  readonly #host: ReactiveControllerHost;
  readonly #internals: ElementInternals;
  #value: MapStatus = 'loading';
  #error: DatasetError | undefined;
  #announcement = '';

  constructor(host: ReactiveControllerHost, internals: ElementInternals) {
    this.#host = host;
    this.#internals = internals;
  }

  get value(): MapStatus {
    return this.#value;
  }

  /** The error on display. */
  get error(): DatasetError | undefined {
    return this.#error;
  }

  get announcement(): string {
    return this.#announcement;
  }

  set(value: MapStatus): void {
    this.#value = value;
    if (value === 'ready' || value === 'empty') this.#error = undefined;
    for (const each of STATUSES) this.mark(each, each === value);
    this.#host.requestUpdate();
  }

  /** Shows an error, or none when the page handles it itself. */
  showError(error: DatasetError | undefined): void {
    this.#error = error;
    this.#host.requestUpdate();
  }

  /** Has screen readers announce a text. */
  announce(text: string): void {
    this.#announcement = text;
    this.#host.requestUpdate();
  }

  /** Sets a custom state. Browsers before May 2024 have none; `data-state` on the part `map` says the same. */
  mark(name: MapStatus | 'open', isOn: boolean): void {
    if (isOn) this.#internals.states?.add(name);
    else this.#internals.states?.delete(name);
  }
}
