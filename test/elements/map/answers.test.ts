import { expect } from '@open-wc/testing';
import type { AcuBodyMap } from '../../../src/index.js';
import { addressOf, untilAsked, untilGivenUp, type Answer } from '../../support/answers.js';
import { part, parts, record, settled, words } from '../../support/map.js';
import { replace } from '../../support/replace.js';
import { until } from '../../support/until.js';

const GOOD = '{"points":[{"id":"KI1"}]}';
const NAME = 'Bubbling Spring';
const LONG = `{"title":"${'x'.repeat(1000)}","points":[{"id":"KI1"}]}`;
const utf8 = [...new TextEncoder().encode(GOOD)];
const utf16 = (start: readonly number[], isBig: boolean): number[] => [
  ...start,
  ...utf8.flatMap((byte) => (isBig ? [0, byte] : [byte, 0])),
];
/** An answer of a proxy or a login page in place of the data. */
const PAGE: Answer = { headers: { 'content-type': 'text/html' }, body: '<!doctype html><title>Sign in</title>' };

/** What a map makes of each answer: the data, or an error of that code. Browsers differ where there are several. */
const ANSWERS: readonly (readonly [what: string, answer: Answer, ...outcomes: string[]])[] = [
  ['as it should be', { body: GOOD }, 'data'],
  ['as plain text', { body: GOOD, headers: { 'content-type': 'text/plain' } }, 'data'],
  ['with no type that exists', { body: GOOD, headers: { 'content-type': 'a/b; c=d, ;;' } }, 'data'],
  ['that says it is Latin 1', { body: GOOD, headers: { 'content-type': 'text/html; charset=iso-8859-1' } }, 'data'],
  ['with a mark of its byte order', { bytes: [0xef, 0xbb, 0xbf, ...utf8] }, 'data'],
  ['in UTF-16, little end first', { bytes: utf16([0xff, 0xfe], false) }, 'E_JSON'],
  ['in UTF-16, big end first', { bytes: utf16([0xfe, 0xff], true) }, 'E_JSON'],
  [
    'in Latin 1',
    { bytes: [...new TextEncoder().encode('{"title":"'), 0xe9, ...new TextEncoder().encode(`",${GOOD.slice(1)}`)] },
    'data',
  ],
  ['packed with gzip', { body: GOOD, packed: 'gzip' }, 'data'],
  ['packed with deflate', { body: GOOD, packed: 'deflate' }, 'data'],
  ['packed, and not as it says', { body: GOOD, headers: { 'content-encoding': 'gzip' } }, 'E_FETCH', 'data'],
  ['packed in a way nobody knows', { body: GOOD, headers: { 'content-encoding': 'acu' } }, 'data', 'E_FETCH'],
  ['that is 64 MiB, packed small', { body: ' '.repeat(65_536), times: 1024, packed: 'gzip' }, 'E_LIMIT'],
  ['that is 2 MiB', { body: ' '.repeat(65_536), times: 32 }, 'E_LIMIT'],
  ['that never stops coming', { end: 'endless' }, 'E_LIMIT'],
  ['in many small pieces', { body: LONG, pieces: 20 }, 'data'],
  ['that ends too early', { body: GOOD.slice(0, 12) }, 'E_JSON'],
  [
    'shorter than it says',
    { body: GOOD.slice(0, 12), headers: { 'content-length': '999', connection: 'close' } },
    'E_FETCH',
    'E_JSON',
  ],
  [
    'longer than it says',
    { body: LONG, headers: { 'content-length': '99', connection: 'close' } },
    'E_JSON',
    'E_FETCH',
  ],
  ['cut before its body', { end: 'reset' }, 'E_FETCH'],
  ['cut in the middle', { body: GOOD.slice(0, 12), end: 'reset' }, 'E_FETCH', 'E_JSON'],
  ['without a body', {}, 'E_JSON'],
  ['that says there is no content', { status: 204 }, 'E_JSON'],
  ['that is a page', PAGE, 'E_JSON'],
  ['that is a page for a missing file', { ...PAGE, status: 404 }, 'E_HTTP'],
  ['that it is forbidden', { status: 403 }, 'E_HTTP'],
  ['that a password is wanted', { status: 401 }, 'E_HTTP'],
  ['that there are too many requests', { status: 429, headers: { 'retry-after': '3600' } }, 'E_HTTP'],
  ['that the server has failed', { status: 500, body: GOOD }, 'E_HTTP'],
  ['of a status that nobody knows', { status: 599 }, 'E_HTTP'],
  ['that nothing has changed', { status: 304 }, 'E_HTTP', 'E_FETCH'],
  ['for its own pages only', { body: GOOD, isRefused: true }, 'E_FETCH'],
  ['that leads nowhere', { status: 302 }, 'E_HTTP', 'E_FETCH'],
  ['that leads to data', { status: 302, headers: { location: `data:application/json,${GOOD}` } }, 'E_FETCH'],
  ['that leads to a script', { status: 302, headers: { location: 'javascript:window.__pwned=1' } }, 'E_FETCH'],
  ['that leads to a file', { status: 302, headers: { location: 'file:///etc/hosts' } }, 'E_FETCH'],
  ['that leads to itself', { status: 302, headers: { location: '?' } }, 'E_FETCH'],
];

const names = (map: AcuBodyMap): string[] => parts(map, 'list-item-name').map(words);
const outcome = (seen: ReturnType<typeof record>): unknown => {
  const [type, detail] = seen.at(-1) ?? [];
  return type === 'acu-load' ? 'data' : detail?.['code'];
};

function put(src: string): { map: AcuBodyMap; seen: ReturnType<typeof record> } {
  const map = document.createElement('acu-body-map');
  const seen = record(map, 'acu-load', 'acu-error');
  map.src = src;
  document.body.append(map);
  return { map, seen };
}

/** What holds of a map whatever the server does. */
async function expectWhole(map: AcuBodyMap): Promise<void> {
  expect(words(part(map, 'safety')), 'the safety text').to.contain('does not replace care by a doctor');
  expect(parts(map, 'figure').length, 'a figure').to.be.above(0);
  map.src = await addressOf({ body: GOOD });
  await map.ready;
  expect(names(map), 'good data shows').to.deep.equal([NAME]);
  expect(part(map, 'error')!.checkVisibility(), 'no error is left').to.equal(false);
}

describe('a server’s answer', () => {
  const complaints: string[] = [];
  const complain = (event: Event): void =>
    void complaints.push(event instanceof ErrorEvent ? event.message : String((event as PromiseRejectionEvent).reason));
  let restore: () => void;
  let patience = 0;
  /** How many times sooner than others a map gives up, where a test waits for that. */
  let haste = 1;
  before(async () => {
    // The code that reads data has come: no answer shares its time with that.
    const { map } = put(await addressOf({ body: GOOD }));
    await map.ready;
    const { timeout } = AbortSignal;
    restore = replace(AbortSignal, 'timeout', (time: number) => timeout.call(AbortSignal, (patience = time) / haste));
    window.addEventListener('error', complain);
    window.addEventListener('unhandledrejection', complain);
  });
  after(() => {
    restore();
    window.removeEventListener('error', complain);
    window.removeEventListener('unhandledrejection', complain);
  });
  afterEach(() => {
    haste = 1;
    for (const map of document.querySelectorAll('acu-body-map')) map.remove();
    expect(complaints.splice(0)).to.deep.equal([]);
    expect('__pwned' in window).to.equal(false);
  });

  for (const [what, answer, ...outcomes] of ANSWERS) {
    it(`${what} gives ${outcomes.join(' or ')}`, async () => {
      const { map, seen } = put(await addressOf(answer));
      await map.ready;
      await settled(map);
      expect(outcomes).to.include(outcome(seen));
      expect(seen, 'it is told once').to.have.length(1);
      if (outcome(seen) === 'data') expect(names(map)).to.deep.equal([NAME]);
      else {
        expect(words(part(map, 'error')), 'a sentence').to.match(/^The points cannot be shown\..{20,}\./);
        expect(names(map)).to.deep.equal([]);
      }
      await expectWhole(map);
    });
  }

  it('that leads to another address is read from there', async () => {
    const { map, seen } = put(await addressOf({ status: 307, headers: { location: await addressOf({ body: GOOD }) } }));
    await map.ready;
    await settled(map);
    expect(outcome(seen)).to.equal('data');
    expect(patience, 'a map waits for twenty seconds').to.equal(20_000);
    await expectWhole(map);
  });

  it('that leads to another address has its links relative to that one', async () => {
    const sources = { own: { title: 'Ours', url: '#paper' } };
    const data = { sources, points: [{ id: 'LI4', technique: 'Press.', sources: ['own'] }] };
    const there = await addressOf({ body: JSON.stringify(data) });
    const { map } = put(await addressOf({ status: 307, headers: { location: there } }));
    await map.ready;
    expect(map.model!.dataset.sources[0]!.link?.href).to.equal(new URL('#paper', there).href);
  });

  const STALLED: readonly (readonly [string, Answer])[] = [
    ['without a word', { isSilent: true }],
    ['after its headers', { end: 'never' }],
    ['in the middle of its body', { body: GOOD.slice(0, 12), end: 'never' }],
    ['at the very end of its body', { body: GOOD, end: 'never' }],
  ];
  for (const [where, answer] of STALLED) {
    it(`that stalls ${where} is given up in the end, and said`, async () => {
      haste = 40;
      const address = await addressOf(answer);
      const { map, seen } = put(address);
      await map.ready;
      await settled(map);
      expect(outcome(seen)).to.equal('E_TIMEOUT');
      haste = 1;
      await untilGivenUp(address);
      await expectWhole(map);
    });

    it(`that stalls ${where} is given up when the map is removed, and asked for again when it is back`, async () => {
      const address = await addressOf(answer);
      const { map, seen } = put(address);
      await untilAsked(address);
      expect(words(part(map, 'safety')), 'the safety text is there meanwhile').to.contain(
        'does not replace care by a doctor',
      );
      map.remove();
      await untilGivenUp(address);
      expect(seen).to.deep.equal([]);
      map.src = await addressOf({ body: GOOD });
      document.body.append(map);
      await map.ready;
      expect(names(map)).to.deep.equal([NAME]);
    });

    it(`that stalls ${where} gives way to a newer address, and to data`, async () => {
      const [first, second] = [await addressOf(answer), await addressOf(answer)];
      const { map, seen } = put(first);
      await untilAsked(first);
      map.src = second;
      await untilGivenUp(first);
      await untilAsked(second);
      map.data = { points: [{ id: 'LR3' }] };
      await map.ready;
      await settled(map);
      await untilGivenUp(second);
      expect(names(map)).to.have.length(1);
      expect(seen.map(([type]) => type)).to.deep.equal(['acu-load']);
    });
  }

  it('that the server is busy is asked for again by reload(), and by the button', async () => {
    const { map, seen } = put(await addressOf({ status: 503 }));
    await map.ready;
    await settled(map);
    map.reload();
    await map.ready;
    part(map, 'retry')!.click();
    await map.ready;
    await settled(map);
    expect(seen.map(([, { code }]) => code)).to.deep.equal(['E_HTTP', 'E_HTTP', 'E_HTTP']);
  });

  it('counts only for the last of fifty quick changes of address', async () => {
    const stalled = await addressOf({ end: 'never' });
    const good = await addressOf({ body: GOOD, pieces: 5 });
    const { map, seen } = put(stalled);
    for (let i = 0; i < 50; i++) {
      map.src = i % 2 ? good : stalled;
      await map.updateComplete;
    }
    await map.ready;
    await settled(map);
    await until(() => seen.length > 0);
    expect(names(map)).to.deep.equal([NAME]);
    expect(seen.map(([type]) => type)).to.deep.equal(['acu-load']);
    await untilGivenUp(stalled, false);
  });
});
