import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { Figure } from '../../atlas/index.js';
import { ask } from '../../dataset/ask.js';
import type { Dataset } from '../../dataset/dataset.js';
import type { Foreign, readForeign } from '../../dataset/foreign.js';
import { DatasetError, type Issue } from '../../dataset/issues.js';
import type { ParsedDataset } from '../../dataset/parse.js';
import { isLanguageHere, loadLanguage } from '../../languages/index.js';
import { fetchLate, miss, missing } from '../late.js';
import { adoptSheets } from '../sheets.js';
import { askAhead } from './ask-ahead.js';
import type { Choice } from './choose-points.js';

/** Where a map's data comes from. */
type Source =
  | Foreign
  /** The page is still being parsed, so data may yet appear inside the tag. */
  | { readonly kind: 'pending' }
  | { readonly kind: 'built-in' };

type Host = ReactiveControllerHost &
  HTMLElement & {
    readonly data: unknown;
    readonly src: string | undefined;
    readonly points: string | undefined;
    readonly codes: string | undefined;
    readonly figure: Figure;
    readonly topic: string | undefined;
  };

/** Properties whose change requires loading data again. */
const DATA_PROPERTIES = ['data', 'src', 'points', 'codes', 'figure', 'topic'] as const;

/** Receives the outcome of a load. A load that a newer one has superseded reports nothing. */
interface Outcome {
  /** Data is loading. */
  readonly wait: () => void;
  /** The language of the map. */
  readonly lang: () => string;
  /** The points of a map without data of its own, in its language. */
  readonly builtIn: () => Dataset;
  /** The data has loaded, together with whatever it needs from the atlas. */
  readonly show: (dataset: Dataset, issues: readonly Issue[]) => void;
  /** The data can't be used. */
  readonly fail: (error: DatasetError) => void;
}

/**
 * Loads a map's data: from the `data` property or attribute, else from `src`, else from a
 * `<script type="application/json">` inside the tag, which may arrive late or change, else the built-in points. Only
 * one load runs at a time; the last one wins.
 */
export class DataSource implements ReactiveController {
  readonly #host: Host;
  readonly #outcome: Outcome;
  #children: MutationObserver | undefined;
  #loading = new AbortController();
  #settled: Promise<unknown> = Promise.resolve();
  #kind: Source['kind'] = 'pending';
  #isLoading = false;
  #isInterrupted = false;
  #choice: Choice | undefined;
  /** What the page asked for when data was loaded last: the values of these properties. */
  #asked: readonly unknown[] | undefined;
  /** Shows an author's data again, in the words that are here now. Undefined when it has no built-in words. */
  showAgain: (() => void) | undefined;

  constructor(host: Host, outcome: Outcome) {
    this.#host = host;
    this.#outcome = outcome;
    host.addController(this);
  }

  hostConnected(): void {
    if (isServer) return;
    this.#children ??= new MutationObserver(() => this.#followChild());
    this.#children.observe(this.#host, { childList: true, characterData: true, subtree: true });
    if (document.readyState === 'loading')
      document.addEventListener('DOMContentLoaded', () => this.#followChild(), { once: true });
    if (this.#isInterrupted) this.load();
  }

  hostDisconnected(): void {
    this.#children?.disconnect();
    // A load interrupted by the map's removal starts again when the map is put back.
    this.#isInterrupted = missing.delete(this.#again) || this.#isLoading;
    if (this.#isLoading) this.#loading.abort();
  }

  /** Fulfils when nothing is loading any more. */
  async settled(): Promise<void> {
    for (let awaited: unknown; awaited !== this.#settled;) {
      awaited = this.#settled;
      await awaited;
    }
  }

  /** Whether nothing has to be fetched: the built-in points, in a language that is loaded. */
  get isHere(): boolean {
    return this.#source().kind === 'built-in' && isLanguageHere(this.#outcome.lang()) && this.#isWhole;
  }

  /** Whether the page asks for nothing but the built-in points on the first body: they are shown as they are. */
  get #isWhole(): boolean {
    const { points, figure, codes, topic } = this.#host;
    return !points && !codes && figure === 'neutral' && topic === 'low-back';
  }

  /** The load that lacked a part of the map is done again. */
  readonly #again = async (): Promise<void> => this.load();

  /** Whether data has been asked for. */
  get isAsked(): boolean {
    return this.#asked !== undefined;
  }

  /** Whether the page asks for something else than what was loaded last, or nothing was yet. */
  get isOutdated(): boolean {
    return DATA_PROPERTIES.some((name, i) => this.#host[name] !== this.#asked?.[i]);
  }

  load(): void {
    this.#asked = DATA_PROPERTIES.map((name) => this.#host[name]);
    this.#loading.abort();
    missing.delete(this.#again);
    const { signal } = (this.#loading = new AbortController());
    const source = this.#source();
    this.#kind = source.kind;
    this.#isInterrupted = false;
    this.showAgain = this.#choice = undefined;
    this.#isLoading = !this.isHere;
    if (!this.#isLoading) {
      this.#settled = Promise.resolve();
      this.#outcome.show(this.#outcome.builtIn(), []);
      return;
    }
    this.#outcome.wait();
    this.#settled =
      source.kind === 'pending'
        ? new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }))
        : this.#read(source, signal);
  }

  /**
   * Follows a change of language. The built-in points are loaded again in the new language. An author's data is not;
   * only words are fetched, and the promise fulfils when they are here.
   */
  async translate(): Promise<void> {
    if (this.#kind === 'built-in') return this.load();
    const fetched = Promise.resolve(this.#loadWords()).then(() => this.#choice?.translate());
    this.#settled = Promise.all([fetched, this.#settled]);
    await fetched;
  }

  #source(): Source {
    const { data, src } = this.#host;
    if (typeof data === 'string' && data.trim()) return { kind: 'text', text: data };
    if (typeof data !== 'string' && data !== undefined && data !== null) return { kind: 'value', value: data };
    if (src) return { kind: 'src', src };
    if (isServer) return { kind: 'built-in' };
    const script = this.#host.querySelector('script[type*=json i]');
    const holder = script ?? this.#host;
    if (!isParsed(holder)) return { kind: 'pending' };
    const text = holder.textContent ?? '';
    return script || LIKE_JSON.test(text) ? { kind: 'child', text } : { kind: 'built-in' };
  }

  /** Something inside the tag has changed, or parsing has finished. It matters unless data comes from elsewhere. */
  #followChild(): void {
    if (!this.isAsked) return;
    const { kind } = this.#source();
    if (kind === 'child' || kind !== this.#kind) this.load();
  }

  async #read(source: Exclude<Source, { kind: 'pending' }>, signal: AbortSignal): Promise<void> {
    const given = source.kind === 'built-in' ? undefined : source;
    const base = isServer ? NOWHERE : document.baseURI;
    const asked = given?.kind === 'src' && PLAIN.test(given.src) ? ask(given.src, base, signal) : undefined;
    try {
      if (given || !this.#isWhole) askAhead(given, this.#host);
      const [foreign, choice] = await Promise.all([
        given && readSource(given, base, signal, this.#host.codes, asked),
        given || !this.#isWhole ? import('./choose-points.js') : undefined,
        this.#loadWords(),
      ]);
      const { builtIn, show } = this.#outcome;
      const { shadowRoot } = this.#host;
      if (choice && shadowRoot) adoptSheets(shadowRoot, choice.onePointStyles);
      const chosen = await choice?.choosePoints(foreign, this.#host, this.#outcome);
      if (signal.aborted) return;
      this.#isLoading = false;
      this.#choice = chosen;
      const showAgain = (): void => show(chosen?.dataset() ?? builtIn(), chosen?.issues ?? []);
      showAgain();
      if (chosen?.isTranslated) this.showAgain = showAgain;
    } catch (error) {
      if (signal.aborted) return;
      this.#isLoading = false;
      if (error instanceof DatasetError && error.path !== 'topic') this.#outcome.fail(error);
      else this.#lack(error);
    } finally {
      asked?.stop();
    }
  }

  /** A part of the map that is needed for the data can't be fetched: the data is not at fault. */
  #lack(error: unknown): void {
    console.error?.(error);
    miss('data', this.#again);
    this.#outcome.fail(
      error instanceof DatasetError
        ? error
        : new DatasetError('E_FETCH', 'A part of the map could not be loaded. Reload the page.'),
    );
  }

  /** The words of the map's language. It stays English as long as they can't be fetched. */
  #loadWords(): Promise<void> | undefined {
    const lang = this.#outcome.lang();
    return isLanguageHere(lang) ? undefined : fetchLate('words', async () => loadLanguage(lang));
  }
}

/** What addresses in data are relative to on a server, where no page is known. */
const NOWHERE = 'about:blank';

/** An address without curly quotes around it. One with them is read with the code that knows them. */
const PLAIN = /^[\w./].*\w$/;

/** Data whose script tag the page's editor has taken away: the text in the tag begins as JSON does. */
const LIKE_JSON = /^\s*\[?\s*\{[^{};]*:/;

/** Whether the parser has passed a node, so that nothing more is added to it. */
function isParsed(node: Node): boolean {
  if (document.readyState !== 'loading') return true;
  for (let outer: Node | null = node; outer && outer !== document; outer = outer.parentNode)
    if (outer.nextSibling) return true;
  return false;
}

/** Reads foreign data. The code that fetches and checks it is loaded here, on first use. */
const readSource = async (...given: Parameters<typeof readForeign>): Promise<ParsedDataset> =>
  (await import('../../dataset/foreign.js')).readForeign(...given);
