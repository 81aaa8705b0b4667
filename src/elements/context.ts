import type { ReactiveController, ReactiveElement } from 'lit';

/** What a map gives to the elements inside it. */
export interface Context<Value> {
  /** Only for the compiler. */
  readonly kind?: (value: Value) => Value;
}
export const createContext = <Value>(): Context<Value> => ({});

interface Question {
  readonly context: unknown;
  readonly take: (value: unknown) => void;
  /** Gets a function that ends the subscription; undefined when one answer is enough. */
  readonly follow: ((end: () => void) => void) | undefined;
}
/** Asked with a custom event: MooTools puts something else in the place of `Event`. */
const QUESTION = 'acu-context';

/** Gives a value to the elements inside its host that ask for it. */
export class ContextProvider<Value> {
  readonly #takers = new Set<Question['take']>();
  #value: Value;

  constructor(host: EventTarget, { context, initialValue }: { context: Context<Value>; initialValue: Value }) {
    this.#value = initialValue;
    host.addEventListener(QUESTION, (event) => {
      const question = (event as CustomEvent<Question>).detail;
      if (question.context !== context) return;
      event.stopPropagation();
      const { take } = question;
      if (question.follow) {
        this.#takers.add(take);
        question.follow(() => this.#takers.delete(take));
      }
      take(this.#value);
    });
  }

  get value(): Value {
    return this.#value;
  }

  setValue(value: Value): void {
    if (value === this.#value) return;
    this.#value = value;
    for (const take of this.#takers) take(value);
  }
}

/** The value that the map around an element gives. The element is drawn anew when it changes. */
export class ContextConsumer<Value> implements ReactiveController {
  value: Value | undefined;
  readonly #host: ReactiveElement;
  readonly #question: Question;
  #end: (() => void) | undefined;

  constructor(host: ReactiveElement, { context, subscribe }: { context: Context<Value>; subscribe?: boolean }) {
    this.#host = host;
    this.#question = {
      context,
      take: (value) => {
        this.value = value as Value;
        host.requestUpdate();
      },
      follow: subscribe ? (end) => (this.#end = end) : undefined,
    };
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.dispatchEvent(new CustomEvent(QUESTION, { bubbles: true, composed: true, detail: this.#question }));
  }

  hostDisconnected(): void {
    this.#end?.();
  }
}
