import { expect } from '@open-wc/testing';
import { loadJson } from '../../src/dataset/load.js';
import { replace } from '../support/replace.js';

describe('fetching a dataset', () => {
  let asked: { url: string; init: RequestInit }[];
  let restore: () => void;
  beforeEach(() => {
    asked = [];
    restore = replace(window, 'fetch', async (url: string, init: RequestInit) => {
      asked.push({ url, init });
      return new Response('{"points":[]}');
    });
  });
  afterEach(() => restore());

  it('asks for the address itself, relative to the page', async () => {
    const { value } = await loadJson('points.json', 'https://clinic.example/back/', new AbortController().signal);
    expect(value).to.deep.equal({ points: [] });
    expect(asked.map(({ url }) => url)).to.deep.equal(['https://clinic.example/back/points.json']);
  });

  it('tells no other server where the reader is: no referrer, no cookies', async () => {
    await loadJson('https://other.example/points.json', document.baseURI, new AbortController().signal);
    const { signal: _signal, ...sent } = asked[0]!.init;
    expect(sent).to.deep.equal({ credentials: 'same-origin', referrerPolicy: 'no-referrer' });
  });

  it('asks for nothing once it is no longer wanted', async () => {
    const stop = new AbortController();
    stop.abort();
    const outcome = await loadJson('/points.json', document.baseURI, stop.signal).catch((error: unknown) => error);
    expect((outcome as DOMException).name).to.equal('AbortError');
    expect(asked).to.deep.equal([]);
  });

  for (const [what, src, said] of [
    [
      'a user name and a password',
      'http://user:secret@example.org/points.json',
      'The src "http://…@example.org/points.json" holds a user name or a password, which everyone could read.',
    ],
    ['a file', 'file:///etc/passwd', 'The src "file:///etc/passwd" is not an http or https address.'],
    ['half an address', 'https://', 'The src "https://" is not an address that a browser can read.'],
    ['a long one', `data:${'x'.repeat(5_000)}`, `The src "data:${'x'.repeat(55)}…" is not an http or https address.`],
  ] as const) {
    it(`asks for nothing at an address that is ${what}, and says why`, async () => {
      const outcome = await loadJson(src, document.baseURI, new AbortController().signal).catch(
        (error: unknown) => error,
      );
      expect(outcome).to.include({ code: 'E_URL', message: said });
      expect(asked).to.deep.equal([]);
    });
  }

  it('says no password when the server does not answer', async () => {
    restore();
    restore = replace(window, 'fetch', async () => {
      throw new TypeError('https://user:secret@example.org failed');
    });
    const outcome = await loadJson('https://example.org/a', document.baseURI, new AbortController().signal).catch(
      String,
    );
    expect(outcome).to.contain('example.org').and.to.not.contain('secret');
  });
});
