import { ContextProvider } from '../lit-context.js';
import type { ReactiveElement } from 'lit';
import { languageFor, withFallback, type Messages } from '../../languages/index.js';
import { localeContext } from '../contexts.js';
import { nearestLang } from './nearest-lang.js';

type Host = ReactiveElement & { readonly messages: Partial<Messages> | undefined };

/** The language and wording of a map and the elements inside it. */
export class LocaleProvider extends ContextProvider<typeof localeContext, Host> {
  constructor(host: Host) {
    super(host, { context: localeContext, initialValue: { lang: 'en', ...languageFor('en') } });
  }

  /** Whether the map's wording is in another language than the one that applies now. */
  get isOutdated(): boolean {
    return this.#lang !== this.value.lang;
  }

  /** Whether words have come for a map that had to make do with others. */
  get isSuperseded(): boolean {
    return languageFor(this.#lang).tag !== this.value.tag;
  }

  /** Takes the wording of the language that applies, as far as it is loaded, overridden by the page's own. */
  update(): void {
    const lang = this.#lang;
    const { tag, messages: known, safety } = languageFor(lang);
    const messages = withFallback(this.host.messages, known);
    this.setValue({ lang, tag, messages, safety });
    this.host.requestUpdate();
  }

  get #lang(): string {
    return nearestLang(this.host) ?? 'en';
  }
}
