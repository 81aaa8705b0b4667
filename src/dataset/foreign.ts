/** What it takes to read foreign data: one chunk, loaded when such data arrives. */
import { loadNames } from '../atlas/load-names.js';
import type { Names } from '../atlas/readings.js';
import type { Asked } from './ask.js';
import { DatasetError } from './issues.js';
import { loadJson } from './load.js';
import { parsePageText } from './page-text.js';
import { parseDataset, type ParsedDataset } from './parse.js';
import { unquoted } from './quote.js';

/** Foreign data: a value, JSON text, or an address. */
export type Foreign =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'text' | 'child'; readonly text: string }
  | { readonly kind: 'src'; readonly src: string };

/**
 * Reads foreign data. The names of all points are loaded when it takes them to tell which are meant.
 *
 * @param codes Whose codes these are when the data does not say so.
 * @param asked The file, when it has been asked for already.
 * @throws {DatasetError} What is not expected gets a general message and is logged in full. An abort by `signal` throws
 *   the signal's own reason.
 */
export async function readForeign(
  source: Foreign,
  base: string,
  signal: AbortSignal,
  codes?: string,
  asked?: Asked,
): Promise<ParsedDataset> {
  const plainly = (error: unknown): never => {
    signal.throwIfAborted();
    if (error instanceof DatasetError) throw error;
    console.error?.(error);
    throw new DatasetError('E_SHAPE', 'The data could not be read.');
  };
  const loaded =
    source.kind === 'src' ? await loadJson(unquoted(source.src).value, base, signal, asked).catch(plainly) : undefined;
  const parse = (names?: Names): ParsedDataset => {
    const options = { codes, names };
    try {
      if (loaded) return parseDataset(loaded.value, loaded.url, options);
      if (source.kind === 'value') return parseDataset(source.value, base, options);
      return parsePageText(source.kind === 'src' ? '' : source.text, base, options);
    } catch (error) {
      return plainly(error);
    }
  };
  const parsed = parse();
  // The names of all points are a part of the map: when they can't be fetched, the data is not at fault.
  return parsed.lacksNames ? parse(await loadNames()) : parsed;
}
