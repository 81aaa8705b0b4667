/** Serves an example app: the files it has made, or its own server. */
import { spawn } from 'node:child_process';
import { statSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { serveFiles } from '../serve.mjs';
import { CACHE } from './prepare.js';

export interface Site {
  readonly origin: string;
  close(): void;
}

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() === true;

/**
 * Serves a folder that an app has built.
 *
 * @param fallback What is served where there is no file: the page of a router.
 */
export async function serveBuilt(app: string, folder: string, fallback?: string): Promise<Site> {
  const root = join(CACHE, app, folder);
  return serveFiles({}, (path) => {
    const names = [path, join(path, 'index.html'), `${path}.html`, ...(fallback === undefined ? [] : [fallback])];
    const found = names.map((name) => join(root, name)).find(isFile);
    return found ?? path;
  });
}

/** A port that nothing listens on. */
const freePort = async (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

/** Starts the server of an app and waits until it answers. @param program A file of the app, run by Node. */
export async function serveOwn(app: string, program: string, ...words: string[]): Promise<Site> {
  const port = await freePort();
  const env = { ...process.env, PORT: String(port), NEXT_TELEMETRY_DISABLED: '1' };
  const server = spawn(process.execPath, [program, ...words], { cwd: join(CACHE, app), env, stdio: 'ignore' });
  const origin = `http://localhost:${port}`;
  const deadline = Date.now() + 30_000;
  const answers = async (): Promise<boolean> => {
    try {
      return (await fetch(origin)).ok;
    } catch {
      return false;
    }
  };
  while (!(await answers())) {
    if (Date.now() > deadline || server.exitCode !== null) throw new Error(`${app}: its server does not answer`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return { origin, close: () => void server.kill() };
}
