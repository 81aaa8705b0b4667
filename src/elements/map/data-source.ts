import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Figure } from '../../atlas/index.js';
import type { Dataset } from '../../dataset/dataset.js';
import { DatasetError, type Issue } from '../../dataset/issues.js';
import type { ParsedDataset } from '../../dataset/parse.js';
import { isLanguageHere, loadLanguage } from '../../languages/index.js';

/** Where a map's data comes from. */
type Source =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'src'; readonly src: string }
  | { readonly kind: 'child'; readonly text: string }
  /** The page is still being parsed, so data may yet appear inside the tag. */
  | { readonly kind: 'pending' }
  | { readonly kind: 'built-in' };

type Host = ReactiveControllerHost &
  HTMLElement & {
    readonly data: unknown;
    readonly src: string | undefined;
    readonly points: string | undefined;
    readonly figure: Figure;
  };

/** Receives the outcome of a load. A load that a newer one has superseded reports nothing. */
interface Outcome {
  /** Data is loading. */
  wait(): void;
  /** The language of the map. */
  lang(): string;
  /** The points of a map without data of its own, in its language. */
  builtIn(): Dataset;
  /** The data has loaded, together with whatever it needs from the atlas. */
  show(dataset: Dataset, issues: readonly Issue[]): void;
  /** The data can't be used. */
  fail(error: DatasetError): void;
}

/**
 * Loads a map's data: from the `data` property or attribute, else from `src`, else from a child
 * `<script type="application/json">`, which may arrive late or change, else the built-in points. Only one load
 * runs at a time; the last one wins.
 */
export class DataSource implements ReactiveController {
  readonly #host: Host;
  readonly #outcome: Outcome;
  readonly #children = new MutationObserver(() => this.#followChild());
  #loading = new AbortController();
  #settled: Promise<void> = Promise.resolve();
  #kind: Source['kind'] = 'pending';
  #isLoading = false;
  #isInterrupted = false;

  constructor(host: Host, outcome: Outcome) {
    this.#host = host;
    this.#outcome = outcome;
    host.addController(this);
  }

  hostConnected(): void {
    this.#children.observe(this.#host, { childList: true, characterData: true, subtree: true });
    if (document.readyState === 'loading')
      document.addEventListener('DOMContentLoaded', () => this.#followChild(), { once: true });
    if (this.#isInterrupted) this.load();
  }

  hostDisconnected(): void {
    this.#children.disconnect();
    // A load interrupted by the map's removal starts again when the map is put back.
    this.#isInterrupted = this.#isLoading;
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
    const { points, figure } = this.#host;
    return (
      this.#source().kind === 'built-in' && isLanguageHere(this.#outcome.lang()) && !points && figure === 'neutral'
    );
  }

  load(): void {
    this.#loading.abort();
    const { signal } = (this.#loading = new AbortController());
    const source = this.#source();
    this.#kind = source.kind;
    this.#isInterrupted = false;
    this.#isLoading = !this.isHere;
    if (!this.#isLoading) {
      this.#settled = Promise.resolve();
      this.#outcome.show(this.#outcome.builtIn(), []);
      return;
    }
    this.#outcome.wait();
    this.#settled =
      source.kind === 'pending'
        ? new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }))
        : this.#read(source, signal);
  }

  /**
   * Follows a change of language. The built-in points are loaded again in the new language. An author's data stays as
   * it is; only the map's own wording is fetched, and the promise fulfils when it is here.
   */
  translate(): Promise<void> | undefined {
    if (this.#kind !== 'built-in') return loadLanguage(this.#outcome.lang());
    this.load();
    return undefined;
  }

  #source(): Source {
    const { data, src } = this.#host;
    if (typeof data === 'string' && data.trim()) return { kind: 'text', text: data };
    if (typeof data !== 'string' && data !== undefined && data !== null) return { kind: 'value', value: data };
    if (src) return { kind: 'src', src };
    const script = this.#host.querySelector<HTMLScriptElement>(':scope > script[type="application/json"]');
    if (!isParsed(script ?? this.#host)) return { kind: 'pending' };
    return script ? { kind: 'child', text: script.text } : { kind: 'built-in' };
  }

  /** Something inside the tag has changed, or parsing has finished. It matters unless data comes from elsewhere. */
  #followChild(): void {
    const { kind } = this.#source();
    if (kind === 'child' || kind !== this.#kind) this.load();
  }

  async #read(source: Exclude<Source, { kind: 'pending' }>, signal: AbortSignal): Promise<void> {
    const { points, figure } = this.#host;
    const isBuiltIn = source.kind === 'built-in';
    try {
      const [foreign, choice] = await Promise.all([
        isBuiltIn ? undefined : readSource(source, signal),
        isBuiltIn && !points && figure === 'neutral' ? undefined : import('./choose-points.js'),
        loadLanguage(this.#outcome.lang()),
      ]);
      const given = foreign ?? { dataset: this.#outcome.builtIn(), issues: [] };
      const { dataset, issues } = (await choice?.choosePoints(given, points, figure)) ?? given;
      if (signal.aborted) return;
      this.#isLoading = false;
      this.#outcome.show(dataset, issues);
    } catch (error) {
      if (signal.aborted) return;
      this.#isLoading = false;
      this.#outcome.fail(asDatasetError(error));
    }
  }
}

/** Whether the parser has passed a node, so that nothing more is added to it. */
function isParsed(node: Node): boolean {
  if (document.readyState !== 'loading') return true;
  for (let outer: Node | null = node; outer && outer !== document; outer = outer.parentNode)
    if (outer.nextSibling) return true;
  return false;
}

/** Reads foreign data. The code that fetches and checks it is loaded here, on first use. */
async function readSource(
  source: Exclude<Source, { kind: 'pending' | 'built-in' }>,
  signal: AbortSignal,
): Promise<ParsedDataset> {
  const base = document.baseURI;
  const { loadJson, parseDataset, parseJson } = await import('../../dataset/foreign.js');
  if (source.kind === 'value') return parseDataset(source.value, base);
  if (source.kind !== 'src') return parseDataset(parseJson(source.text), base);
  const { value, url } = await loadJson(source.src, base, signal);
  return parseDataset(value, url);
}

/** Turns any failure into one that can be shown. Unexpected errors get a general message and are logged in full. */
function asDatasetError(error: unknown): DatasetError {
  if (error instanceof DatasetError) return error;
  console.error?.(error);
  return new DatasetError('E_SHAPE', 'The data could not be read.');
}
