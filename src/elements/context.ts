import type { ReactiveElement } from 'lit';

/** Names a value that the map provides to the elements inside it. */
export type Context<T> = symbol & { readonly of?: T };

/** Is given the value now and whenever it changes, until it leaves. */
export type Take<T> = (value: T, leave: () => void) => void;

/** How an element inside the map asks for a value. */
export class ContextEvent<T = unknown> extends CustomEvent<{
  readonly context: Context<T>;
  readonly take: Take<T>;
}> {
  constructor(context: Context<T>, take: Take<T>) {
    super('acu-context', { bubbles: true, composed: true, detail: { context, take } });
  }
}

/** Provides a value to the elements inside a map. */
export class ContextProvider<T, Host extends ReactiveElement = ReactiveElement> {
  protected readonly host: Host;
  #value: T;
  readonly #takers = new Set<Take<T>>();

  constructor(host: Host, context: Context<T>, value: T) {
    this.host = host;
    this.#value = value;
    host.addEventListener('acu-context', (event) => {
      const { detail } = event as ContextEvent<T>;
      if (detail.context !== context) return;
      event.stopPropagation();
      this.#takers.add(detail.take);
      this.#tell(detail.take);
    });
  }

  get value(): T {
    return this.#value;
  }

  setValue(value: T): void {
    if (value === this.#value) return;
    this.#value = value;
    for (const take of this.#takers) this.#tell(take);
  }

  #tell(take: Take<T>): void {
    take(this.#value, () => this.#takers.delete(take));
  }
}
