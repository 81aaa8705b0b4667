import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
/** @type {Record<string, string>} */
const TYPES = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

/**
 * Serves the files of the repository as they are.
 *
 * @param {Record<string, string>} pages More pages: HTML text by path.
 * @param {(path: string) => string | { html: string } | undefined} route What is served for a path: a page, or the file
 *   of another path; undefined breaks the connection.
 * @param {Record<string, string>} files More files: text by path; those named slow come a little later.
 * @returns {Promise<{ origin: string, close: () => void }>}
 */
export async function serveFiles(pages = {}, route = (path) => path, files = {}) {
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname);
    const found = route(path);
    if (found === undefined) return void request.socket.destroy();
    const page = typeof found === 'string' ? pages[found] : found.html;
    if (page) return void response.setHeader('content-type', 'text/html').end(page);
    const given = files[path];
    if (given !== undefined) {
      response.setHeader('content-type', TYPES[extname(path)] ?? 'text/plain');
      return void setTimeout(() => response.end(given), path.includes('slow') ? 30 : 0);
    }
    const file = join(root, String(found));
    if (!existsSync(file) || !extname(file)) return void response.writeHead(404).end();
    response.setHeader('content-type', TYPES[extname(file)] ?? 'application/octet-stream');
    return void createReadStream(file).pipe(response);
  });
  await new Promise((resolve) => server.listen(0, () => resolve(undefined)));
  const address = server.address();
  return {
    origin: `http://localhost:${typeof address === 'object' ? address?.port : ''}`,
    close: () => void server.close(),
  };
}
