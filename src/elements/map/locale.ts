import { ContextProvider } from '@lit/context';
import type { ReactiveElement } from 'lit';
import { languageFor, type Messages } from '../../languages/index.js';
import { localeContext, type Locale } from '../contexts.js';
import { nearestLang } from './nearest-lang.js';

type Host = ReactiveElement & { readonly messages: Partial<Messages> | undefined };

/** Language and words of a map, and of the elements inside it. */
export class LocaleProvider {
  readonly #host: Host;
  readonly #context: ContextProvider<typeof localeContext>;

  constructor(host: Host) {
    this.#host = host;
    const initialValue = { lang: 'en', ...languageFor('en') };
    this.#context = new ContextProvider(host, { context: localeContext, initialValue });
  }

  get value(): Locale {
    return this.#context.value;
  }

  /** Whether another language applies to the map now than the one that its words are in. */
  get isOutdated(): boolean {
    return this.#lang !== this.value.lang;
  }

  /** Takes the words of the language that applies, as far as they are here, and the page's own before them. */
  update(): void {
    const lang = this.#lang;
    const own = this.#host.messages;
    const { tag, messages, safety } = languageFor(lang);
    // Through the prototype: English words that arrive later are seen too.
    const words = own ? (Object.assign(Object.create(messages), own) as Messages) : messages;
    this.#context.setValue({ lang, tag, messages: words, safety });
    this.#host.requestUpdate();
  }

  get #lang(): string {
    return nearestLang(this.#host) ?? 'en';
  }
}
