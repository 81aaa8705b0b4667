import { ContextProvider } from '../lit-context.js';
import type { ReactiveElement } from 'lit';
import { reduce, requestOf, resolve, safetyParts, START, stillAsked } from '../../model/index.js';
import type { BodyModel, Intent, MapState, PageRequest, Properties } from '../../model/index.js';
import { stateContext } from '../contexts.js';
import { AcuViewChangeEvent } from '../events.js';
import { fetchAgain, watchers } from '../late.js';
import { roomsHere } from '../rooms.js';
import { ignoreNonsense, type Given } from './properties.js';
import { eventBefore, eventsAfter } from './public-events.js';
import { safetyRead } from './safety-read.js';
import type { StatusController } from './status.js';

/** Stands in for the model until there is one. */
export const NO_MODEL = resolve({ lang: 'en', points: [], safety: [], sources: [] });

type Host = ReactiveElement & Given & { readonly model: BodyModel | undefined; topic: string; reload(): void };

/** The state of a map: for the elements inside it by context, for the page as the map's own properties. */
export class StateProvider extends ContextProvider<typeof stateContext, Host> {
  readonly #status: StatusController;
  /** What the map last wrote into its own properties: any other value is a request from the page. */
  #written: Properties | undefined;
  #focus: Promise<typeof import('./focus.js')> | undefined;

  constructor(host: Host, status: StatusController) {
    super(host, { context: stateContext, initialValue: START });
    this.#status = status;
  }

  /** What the page asks for with the properties. */
  get request(): PageRequest {
    return requestOf(this.host, this.#written);
  }

  ignoreNonsense(): void {
    ignoreNonsense(this.host, this.#written?.view);
  }

  set(state: MapState): void {
    const { host } = this;
    const { view, meridians } = state;
    // A selection that can't be shown yet is kept: the data that is loading may contain the point.
    const selected = state.selected ?? (this.#status.value === 'loading' ? host.selected : undefined);
    this.#written = { view, selected, meridians };
    Object.assign(host, this.#written);
    this.recall(state);
    this.#status.mark('open', state.selected !== undefined);
    host.requestUpdate();
  }

  /** Takes up what has been read in any map of the page. */
  recall(state = this.value): void {
    const parts = safetyParts(this.host.model ?? NO_MODEL);
    this.setValue({ ...state, hasReadSafety: parts.every((part) => safetyRead.has(part)) });
  }

  /**
   * Carries out an intent: lets the page cancel it, reduces the state and fires the events. The state changes nowhere
   * else, except when the page sets a property or new data arrives.
   */
  grant(intent: Intent): void {
    const { host } = this;
    if (intent.type === 'retry') {
      host.reload();
      return undefined;
    }
    if (intent.type === 'topic') host.topic = intent.topic;
    if (intent.type === 'say') return this.#status.announce(intent.text);
    // What could not be fetched is asked for again with each act; those of the timer come every second.
    if (!('act' in intent)) void fetchAgain();
    const model = host.model ?? NO_MODEL;
    const before = this.value;
    let after = reduce(model, before, intent);
    for (const room of roomsHere()) after = room.reduce?.(model, after, intent) ?? after;
    const question = eventBefore(model, before, after, intent);
    if (question && !host.dispatchEvent(question)) return;
    const asked = this.request;
    if (intent.type === 'read') safetyParts(model).forEach((part) => safetyRead.add(part));
    // Once a panel is there, the browser may have scrolled to keep what is below it in its place.
    const { top } = host.getBoundingClientRect();
    this.set(after);
    Object.assign(host, stillAsked(asked, before, after));
    for (const event of eventsAfter(model, before, after, intent)) {
      if (event instanceof AcuViewChangeEvent && !question) this.#status.announceView(model, after.view);
      host.dispatchEvent(event);
    }
    if (intent.type === 'read') watchers.forEach((update) => update());
    // Asked for once, so that from the second act on focus follows at once.
    this.#focus ??= import('./focus.js');
    this.#focus.then(({ follow }) => follow(host, intent, before, after, top)).catch(() => (this.#focus = undefined));
  }
}
