import { ask, PATIENCE } from './ask.js';
import { LIMITS } from './limits.js';
import { DatasetError } from './issues.js';
import { parseJson } from './json.js';
import { whyNoLink } from './no-link.js';
import { brief, quote } from './quote.js';

/** A fetched value and the address it finally came from, after redirects. */
export interface Loaded {
  readonly value: unknown;
  readonly url: string;
}

/**
 * Fetches JSON.
 *
 * @param src An http or https address, relative to `base`.
 * @param asked The same file, when it has been asked for already.
 * @throws {DatasetError} E_URL, E_HTTP, E_FETCH, E_TIMEOUT, E_LIMIT, E_JSON. An abort by `signal` throws the signal's
 *   own reason.
 */
export async function loadJson(
  src: string,
  base: string,
  signal: AbortSignal,
  asked = ask(src, base, signal),
): Promise<Loaded> {
  signal.throwIfAborted();
  if (!asked) throw new DatasetError('E_URL', `The src ${quote(src)} ${whyNoLink(src, base)}.`);
  const { host, late, stop } = asked;
  try {
    const response = await asked.response;
    if (!response.ok)
      throw new DatasetError(
        'E_HTTP',
        `The data could not be loaded: the server at ${brief(host)} answered ${response.status}.`,
      );
    return { value: parseJson(await readText(response)), url: response.url };
  } catch (error) {
    signal.throwIfAborted();
    if (late.aborted) throw new DatasetError('E_TIMEOUT', `The data did not arrive within ${PATIENCE / 1000} seconds.`);
    if (error instanceof DatasetError) throw error;
    throw new DatasetError(
      'E_FETCH',
      `The data could not be loaded from ${brief(host)}: no connection, or that server does not allow this page ` +
        'to read it (CORS).',
    );
  } finally {
    stop();
  }
}

/** The body as text, read in pieces so that an endless one is abandoned at the limit. */
async function readText(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return response.text();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > LIMITS.bytes) throw new DatasetError('E_LIMIT', 'The data is larger than 1 MiB.');
    text += decoder.decode(value, { stream: true });
  }
}
