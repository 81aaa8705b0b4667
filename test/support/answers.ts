import { executeServerCommand } from '@web/test-runner-commands';
import { until } from './until.js';

/** What a server answers, which may be what no good server would (`tools/answers.mjs` explains each). */
export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly isRefused?: boolean;
  readonly body?: string;
  readonly bytes?: readonly number[];
  readonly times?: number;
  readonly packed?: 'gzip' | 'deflate' | 'br';
  readonly pieces?: number;
  readonly end?: 'whole' | 'never' | 'reset' | 'endless';
  readonly isSilent?: boolean;
}

const origin: Promise<string> = executeServerCommand('answers');

/** The address at which a server of another origin gives that answer. */
export async function addressOf(answer: Answer): Promise<string> {
  const posted = await fetch(await origin, { method: 'POST', body: JSON.stringify(answer) });
  return (await origin) + ((await posted.json()) as string);
}

/** How many requests came to an address, and how many of them the browser gave up before the answer had ended. */
async function requestsTo(address: string): Promise<{ readonly came: number; readonly gone: number }> {
  const seen = (await (await fetch(`${await origin}/seen`)).json()) as { came: number; gone: number }[];
  return seen[Number(new URL(address).pathname.slice(1))]!;
}

/** Fulfils when a request has reached an address. */
export const untilAsked = (address: string): Promise<void> =>
  until(async () => (await requestsTo(address)).came > 0, 'the server is asked');

/** Fulfils when the server has seen the browser give up every request to an address; there is one at least. */
export const untilGivenUp = (address: string, isAsked = true): Promise<void> =>
  until(async () => {
    const { came, gone } = await requestsTo(address);
    return gone === came && (came > 0 || !isAsked);
  }, 'the request is given up');
