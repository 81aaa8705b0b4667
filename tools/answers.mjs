// A server for tests that answers as it is told, also as no good server would: it stalls, resets, lies about lengths.
// A test posts what the answer shall be to `/`, gets a path back, and can ask at `/seen` what became of the requests.
import { createServer } from 'node:http';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';

/**
 * What the answer shall be.
 *
 * @typedef {object} Answer
 * @property {number} [status] 200 when missing.
 * @property {Record<string, string>} [headers]
 * @property {boolean} [isRefused] Without the header that lets pages of another origin read it (CORS).
 * @property {string} [body]
 * @property {number[]} [bytes] The body byte by byte, in place of `body`.
 * @property {number} [times] How often the body is repeated.
 * @property {'gzip' | 'deflate' | 'br'} [packed] Packs the body.
 * @property {number} [pieces] The body is sent in so many pieces, with a pause after each.
 * @property {'whole' | 'never' | 'reset' | 'endless'} [end] What follows the body.
 * @property {boolean} [isSilent] Not even headers are sent.
 */

const PACK = { gzip: gzipSync, deflate: deflateSync, br: brotliCompressSync };
const OPEN = { 'access-control-allow-origin': '*', 'access-control-allow-private-network': 'true' };
/** Between two pieces, in milliseconds. */
const PAUSE = 5;

/** @param {Answer} answer */
function bodyOf({ body = '', bytes, times = 1, packed }) {
  const plain = Buffer.concat(Array.from({ length: times }, () => Buffer.from(bytes ?? Buffer.from(body))));
  return packed ? PACK[packed](plain) : plain;
}

/** @param {import('node:http').ServerResponse} response @param {Answer} answer */
async function send(response, answer) {
  const { status = 200, headers = {}, isRefused = false, packed, pieces = 1, end = 'whole', isSilent = false } = answer;
  if (isSilent) return;
  response.writeHead(status, {
    'content-type': 'application/json',
    'cache-control': 'no-store',
    ...(isRefused ? {} : OPEN),
    ...(packed ? { 'content-encoding': packed } : {}),
    ...headers,
  });
  response.flushHeaders();
  const body = bodyOf(answer);
  const size = Math.ceil(body.length / pieces);
  for (let at = 0; at < body.length && !response.destroyed; at += size) {
    response.write(body.subarray(at, at + size));
    if (pieces > 1) await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  if (end === 'whole') response.end();
  // The bytes of the body are on their way before the line is cut.
  if (end === 'reset') setTimeout(() => response.socket?.resetAndDestroy(), PAUSE);
  if (end === 'endless') pour(response, Buffer.alloc(65_536, ' '));
}

/** @param {import('node:http').ServerResponse} response @param {Buffer} piece */
function pour(response, piece) {
  if (response.destroyed) return;
  // About 13 MB a second: a flood keeps a slow browser too busy to hang up.
  const next = () => setTimeout(() => pour(response, piece), PAUSE);
  if (response.write(piece)) next();
  else response.once('drain', next);
}

/** @param {import('node:http').IncomingMessage} request */
async function textOf(request) {
  let text = '';
  for await (const piece of request.setEncoding('utf8')) text += piece;
  return text;
}

/** A plugin of the test runner. The command `answers` gives the address of the server. */
export function answers() {
  /** @type {Answer[]} */
  const wanted = [];
  /**
   * Requests by answer: how many came, and how many of them the browser gave up.
   *
   * @type {{ came: number, gone: number }[]}
   */
  const seen = [];
  const server = createServer(async (request, response) => {
    const path = request.url ?? '/';
    const plain = { 'content-type': 'application/json', ...OPEN };
    if (request.method === 'POST') {
      const id = wanted.push(JSON.parse(await textOf(request))) - 1;
      seen[id] = { came: 0, gone: 0 };
      return void response.writeHead(200, plain).end(JSON.stringify(`/${id}`));
    }
    if (path === '/seen') return void response.writeHead(200, plain).end(JSON.stringify(seen));
    const id = Number(path.slice(1));
    const [answer, count] = [wanted[id], seen[id]];
    if (!answer || !count) return void response.writeHead(404).end();
    count.came++;
    response.once('close', () => {
      if (!response.writableFinished) count.gone++;
    });
    return send(response, answer);
  });
  return {
    name: 'answers',
    async serverStart() {
      await new Promise((resolve) => server.listen(0, () => resolve(undefined)));
    },
    serverStop() {
      server.closeAllConnections();
      server.close();
    },
    /** @param {{ command: string }} asked */
    executeCommand({ command }) {
      const address = server.address();
      return command === 'answers' && typeof address === 'object' ? `http://localhost:${address?.port}` : undefined;
    },
  };
}
