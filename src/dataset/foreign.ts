/** What it takes to read foreign data: one chunk, loaded when such data arrives. */
import { DatasetError } from './issues.js';
import { parseJson } from './json.js';
import { loadJson } from './load.js';
import { parseDataset, type ParsedDataset } from './parse.js';

/** Foreign data: a value, JSON text, or an address. */
export type Foreign =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'text' | 'child'; readonly text: string }
  | { readonly kind: 'src'; readonly src: string };

/**
 * Reads foreign data.
 *
 * @throws {DatasetError} What is not expected gets a general message and is logged in full. An abort by `signal` throws
 *   the signal's own reason.
 */
export async function readForeign(source: Foreign, base: string, signal: AbortSignal): Promise<ParsedDataset> {
  try {
    if (source.kind === 'value') return parseDataset(source.value, base);
    if (source.kind !== 'src') return parseDataset(parseJson(source.text), base);
    const { value, url } = await loadJson(source.src, base, signal);
    return parseDataset(value, url);
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof DatasetError) throw error;
    console.error?.(error);
    throw new DatasetError('E_SHAPE', 'The data could not be read.');
  }
}
