import type { Context } from '@lit/context';
import type { ReactiveController, ReactiveElement } from 'lit';
import type { MapState } from '../model/index.js';
import { ContextEvent } from './lit-context.js';

/** What the map provides to one element, which updates whenever it changes. */
export class FromContext<T> implements ReactiveController {
  /** Undefined outside a map. */
  value: T | undefined;
  #leave: (() => void) | undefined;
  protected readonly host: ReactiveElement;
  readonly #context: Context<unknown, T>;

  constructor(host: ReactiveElement, context: Context<unknown, T>) {
    this.host = host;
    this.#context = context;
    host.addController(this);
  }

  hostConnected(): void {
    this.host.dispatchEvent(new ContextEvent(this.#context, this.host, this.#take, true));
  }

  hostDisconnected(): void {
    this.#leave?.();
  }

  protected take(value: T): void {
    this.value = value;
    this.host.requestUpdate();
  }

  readonly #take = (value: T, leave?: () => void): void => {
    this.#leave = leave;
    this.take(value);
  };
}

/** The state. What an element reads of it is noted, and it updates only when something of that changes. */
export class FromState extends FromContext<MapState> {
  #state: MapState | undefined;
  readonly #read = new Set<keyof MapState>();

  protected override take(state: MapState): void {
    const before = this.#state;
    this.#state = state;
    this.value = new Proxy(state, this.#note);
    if (!before || [...this.#read].some((key) => before[key] !== state[key])) this.host.requestUpdate();
  }

  readonly #note: ProxyHandler<MapState> = {
    get: (state, key) => {
      this.#read.add(key as keyof MapState);
      return state[key as keyof MapState];
    },
  };
}
