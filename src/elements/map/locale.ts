import { ContextProvider } from '@lit/context';
import type { ReactiveElement } from 'lit';
import { languageFor, withFallback, type Messages } from '../../languages/index.js';
import { localeContext, type Locale } from '../contexts.js';
import { warnOnce } from '../warn.js';
import { nearestLang } from './nearest-lang.js';

type Host = ReactiveElement & { readonly messages: Partial<Messages> | undefined };

/** The language and wording of a map and the elements inside it. */
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

  /** Whether the map's wording is in another language than the one that applies now. */
  get isOutdated(): boolean {
    return this.#lang !== this.value.lang;
  }

  /** Takes the wording of the language that applies, as far as it is loaded, overridden by the page's own. */
  update(): void {
    const lang = this.#lang;
    const { tag, messages: known, safety } = languageFor(lang);
    const messages = withFallback(this.#host.messages, known);
    if (tag === 'en') warnOfLanguage(lang);
    this.#context.setValue({ lang, tag, messages, safety });
    this.#host.requestUpdate();
  }

  get #lang(): string {
    return nearestLang(this.#host) ?? 'en';
  }
}

/** How long the script of a language may take to arrive before the author hears that it is missing, in milliseconds. */
const PATIENCE = 3000;
const awaited = new Set<string>();

/** Tells the author once when there are no words for a language, or its script has been forgotten. */
function warnOfLanguage(lang: string): void {
  if (/^en\b/i.test(lang) || awaited.has(lang)) return;
  awaited.add(lang);
  setTimeout(() => {
    if (languageFor(lang).tag !== 'en') return;
    warnOnce(
      `lang="${lang}": no words are here, so English is shown. Is its script missing (dist/lang), or addLanguage()?`,
    );
  }, PATIENCE);
}
