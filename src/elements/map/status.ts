import { isServer, type ReactiveControllerHost } from 'lit';
import type { View } from '../../atlas/index.js';
import type { DatasetError } from '../../dataset/issues.js';
import type { BodyModel } from '../../model/index.js';
import { AcuErrorEvent, AcuLoadEvent } from '../events.js';
import type { LocaleProvider } from './locale.js';
import { summaryOf, viewSummaryOf } from './summaries.js';

/** What a map is doing. Also a custom state each, as is `open`: `acu-body-map:state(error)`. */
export type MapStatus = 'loading' | 'ready' | 'empty' | 'error';
const STATUSES: readonly MapStatus[] = ['loading', 'ready', 'empty', 'error'];

type Host = ReactiveControllerHost &
  EventTarget & { readonly model: BodyModel | undefined; readonly shadowRoot: ShadowRoot | null };

/** What a map is doing, the error that it shows, and what was announced to screen readers last. Set by its methods. */
export class StatusController {
  value: MapStatus = 'loading';
  error: DatasetError | undefined;
  announcement = '';
  readonly #host: Host;
  readonly #internals: ElementInternals;
  readonly #locale: LocaleProvider;
  readonly #drawn: () => Promise<unknown>;

  /** @param drawn Fulfils when the host has drawn what is loaded. */
  constructor(host: Host, internals: ElementInternals, locale: LocaleProvider, drawn: () => Promise<unknown>) {
    this.#drawn = drawn;
    this.#host = host;
    this.#internals = internals;
    this.#locale = locale;
    this.set('loading');
  }

  /** @param error The error that is shown; none when the page shows it in its own way. */
  set(value: MapStatus, error?: DatasetError): void {
    const isNew = value !== this.value || error !== this.error;
    this.value = value;
    this.error = error;
    for (const each of STATUSES) this.mark(each, each === value);
    // What a server has drawn stays in sight.
    const isDrawn = isServer || Boolean(this.#host.shadowRoot?.querySelector('[data-acu]'));
    this.mark('waiting', value === 'loading' && !this.#host.model && !isDrawn);
    if (isNew) this.#host.requestUpdate();
  }

  /** Says what has been loaded, once it is drawn, to the page and to screen readers. */
  async load(model: BodyModel): Promise<void> {
    this.set(model.points.length > 0 ? 'ready' : 'empty');
    await this.#drawn();
    // Other data may have arrived in the meantime.
    if (this.#host.model !== model) return;
    this.announce(summaryOf(model, this.#locale.value));
    this.#host.dispatchEvent(new AcuLoadEvent({ points: model.points.length, issues: model.issues }));
  }

  /** Says that the data can't be used, unless the page shows it in its own way. */
  fail(error: DatasetError): void {
    const { code, message, path, line, column } = error;
    this.set('error');
    const isShown = this.#host.dispatchEvent(new AcuErrorEvent({ code, message, path, line, column }));
    this.set('error', isShown ? error : undefined);
    if (!isShown) return;
    console.error?.(`<acu-body-map> ${code}: ${message}`);
    // What is wrong with the data is said in English, for its author: a voice of another language can't read it.
    this.announce(this.#locale.value.messages.error);
  }

  /** Says which view is shown now. */
  announceView(model: BodyModel, view: View): void {
    this.announce(viewSummaryOf(model, view, this.#locale.value));
  }

  announce(text: string): void {
    this.announcement = text;
    this.#host.requestUpdate();
  }

  /** Sets a custom state. Browsers before May 2024 have none; `data-state` on the part `map` says the same. */
  mark(name: MapStatus | 'waiting' | 'open', isOn: boolean): void {
    if (isOn) this.#internals.states?.add(name);
    else this.#internals.states?.delete(name);
  }
}
