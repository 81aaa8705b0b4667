import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { acupoint, loadAtlas, loadPlaces, type Figure } from '../../atlas/index.js';
import type { Dataset } from '../../dataset/dataset.js';
import { DatasetError, type Issue } from '../../dataset/issues.js';
import type { ParsedDataset } from '../../dataset/parse.js';
import { loadFigure } from '../../figure/index.js';
import { isLanguageHere, loadAtlasMessages, loadLanguage } from '../../languages/index.js';

/** Where a map's data comes from. */
type Source =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'src'; readonly src: string }
  | { readonly kind: 'child'; readonly text: string }
  /** The page is still being parsed and data may yet follow inside the tag. */
  | { readonly kind: 'pending' }
  | { readonly kind: 'built-in' };

type Host = ReactiveControllerHost &
  HTMLElement & {
    readonly data: unknown;
    readonly src: string | undefined;
    readonly points: string | undefined;
    readonly figure: Figure;
  };

/** What is done with the outcome of a load. Nothing is called for a load that a newer one has overtaken. */
interface Outcome {
  /** Data is on its way. */
  wait(): void;
  /** The language of the map. */
  lang(): string;
  /** The points of a map without data of its own, in its language. */
  builtIn(): Dataset;
  /** Data is here, and what of the atlas it needs. */
  show(dataset: Dataset, issues: readonly Issue[]): void;
  /** Data can't be used. */
  fail(error: DatasetError): void;
}

/**
 * Brings a map its data: from the `data` property or attribute, else from `src`, else from a child
 * `<script type="application/json">`, which may arrive late or change, else the built-in points. One load
 * at a time; the last one wins.
 */
export class DataSource implements ReactiveController {
  readonly #host: Host;
  readonly #outcome: Outcome;
  readonly #children = new MutationObserver(() => this.#followChild());
  #loading = new AbortController();
  #settled: Promise<void> = Promise.resolve();
  #kind: Source['kind'] = 'pending';
  #isLoading = false;
  #isCutOff = false;

  constructor(host: Host, outcome: Outcome) {
    this.#host = host;
    this.#outcome = outcome;
    host.addController(this);
  }

  hostConnected(): void {
    this.#children.observe(this.#host, { childList: true, characterData: true, subtree: true });
    if (document.readyState === 'loading')
      document.addEventListener('DOMContentLoaded', () => this.#followChild(), { once: true });
    if (this.#isCutOff) this.load();
  }

  hostDisconnected(): void {
    this.#children.disconnect();
    // A load that its removal cuts off is taken up again when the map is put back.
    this.#isCutOff = this.#isLoading;
    if (this.#isLoading) this.#loading.abort();
  }

  /** Fulfils when nothing is being loaded any more. */
  async settled(): Promise<void> {
    for (let seen: unknown; seen !== this.#settled;) {
      seen = this.#settled;
      await seen;
    }
  }

  /** Whether nothing has to be fetched: the built-in points, in a language that is here. */
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
    this.#isCutOff = false;
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
   * The language has changed. The built-in points are read again in it. An author's data stays; what has to be fetched is
   * the words of the map, and the promise tells when they are here.
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

  /** Something inside the tag has changed, or the parser is through: it matters unless data comes from elsewhere. */
  #followChild(): void {
    const { kind } = this.#source();
    if (kind === 'child' || kind !== this.#kind) this.load();
  }

  async #read(source: Exclude<Source, { kind: 'pending' }>, signal: AbortSignal): Promise<void> {
    try {
      const words = loadLanguage(this.#outcome.lang());
      const foreign = source.kind === 'built-in' ? undefined : await readSource(source, signal);
      await words;
      const { dataset, issues } = foreign ?? { dataset: this.#outcome.builtIn(), issues: [] };
      const found = [...issues];
      // Without its drawings the neutral figure is shown.
      if (this.#host.figure !== 'neutral')
        await Promise.all([loadPlaces(this.#host.figure), loadFigure(this.#host.figure)]).catch(() => undefined);
      const chosen = await choosePoints(dataset, this.#host.points, found);
      if (signal.aborted) return;
      this.#isLoading = false;
      this.#outcome.show(chosen, found);
    } catch (error) {
      if (signal.aborted) return;
      this.#isLoading = false;
      this.#outcome.fail(asDatasetError(error));
    }
  }
}

/** The wanted points of a dataset. Brings the atlas when one of them is not built in, or leaves it to the atlas to say where it is. */
async function choosePoints(dataset: Dataset, names: string | undefined, issues: Issue[]): Promise<Dataset> {
  const chosen = names ? (await import('../../model/subset.js')).subset(dataset, names, issues) : dataset;
  const isWanting = chosen.points.some(({ code, location }) => code !== undefined && (!location || !acupoint(code)));
  // Without it the points are listed, not drawn, and reported.
  if (isWanting) await Promise.all([loadAtlas(), loadAtlasMessages()]).catch(() => undefined);
  return chosen;
}

/** Whether the parser has gone past a node, so that nothing more is put into it. */
function isParsed(node: Node): boolean {
  if (document.readyState !== 'loading') return true;
  for (let outer: Node | null = node; outer && outer !== document; outer = outer.parentNode)
    if (outer.nextSibling) return true;
  return false;
}

/** Reads foreign data. The code that fetches and checks is loaded now, when it is needed for the first time. */
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

/** Any failure as one that can be shown. What we did not foresee is said as such and kept in the console. */
function asDatasetError(error: unknown): DatasetError {
  if (error instanceof DatasetError) return error;
  console.error(error);
  return new DatasetError('E_SHAPE', 'The data could not be read.');
}

/** Tells the author of faulty data in the console what was wrong with it. */
export function warnOfIssues(issues: readonly Issue[]): void {
  if (issues.length === 0) return;
  const lines = issues.map(({ code, path, message }) => `${code} ${path}: ${message}`);
  console.warn(['<acu-body-map> found faults in its data; all the rest is shown.', ...lines].join('\n'));
}
