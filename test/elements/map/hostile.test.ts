import type { DatasetFile } from '../../../src/index.js';
import { expect, html } from '@open-wc/testing';
import type { Issue } from '../../../src/index.js';
import { addressOf, untilGivenUp, type Answer } from '../../support/answers.js';
import { mount, part, parts, press, record, root, words } from '../../support/map.js';
import { sampled } from '../../support/sampled.js';

interface Case {
  readonly id: string;
  readonly why: string;
  readonly dataset: unknown;
  readonly raw?: boolean;
  readonly attrs?: Readonly<Record<string, string>>;
  readonly via?: 'src' | 'src-value' | 'iframe-param';
  readonly http?: {
    readonly status?: number;
    readonly location?: string;
    readonly cors?: boolean;
    readonly streamBytes?: number;
  };
  readonly gen?: {
    readonly kind: string;
    readonly path?: readonly (string | number)[];
    readonly unit?: string;
    readonly times: number;
    readonly suffix?: string;
    readonly prefix?: string;
    readonly open?: string;
    readonly mid?: string;
    readonly close?: string;
    readonly same?: boolean;
  };
  readonly expect: {
    readonly outcome: 'ok' | 'literal' | 'clean' | 'skip' | 'unplaced' | 'empty' | 'reject';
    readonly code?: string;
    readonly points?: number;
    readonly drawn?: number;
    readonly warn?: readonly string[];
    readonly field?: string;
    readonly textContains?: string;
    readonly href?: string;
  };
}

const cases = (await (await fetch('/test/corpus/hostile-datasets.json')).json()) as readonly Case[];

/** The data of a case; long ones are written as a rule. */
function expand({ dataset, gen }: Case): unknown {
  if (!gen) return dataset;
  const { kind, path = [], unit = '', times, suffix = '', prefix = '', open = '', mid = '', close = '' } = gen;
  if (kind === 'raw-repeat') return prefix + open.repeat(times) + mid + close.repeat(times) + suffix;
  const copy = structuredClone(dataset) as Record<string | number, unknown>;
  const holder = path
    .slice(0, -1)
    .reduce<Record<string | number, unknown>>((at, key) => at[key] as Record<string | number, unknown>, copy);
  const last = path.at(-1) ?? '';
  if (kind === 'repeat-string') holder[last] = unit.repeat(times) + suffix;
  else if (kind === 'repeat-keys')
    holder[last] = Object.fromEntries(Array.from({ length: times }, (_, i) => [`k${i}`, i]));
  else if (kind === 'repeat-points') {
    const [first] = copy['points'] as object[];
    copy['points'] = Array.from({ length: times }, (_, i) => ({ ...first, ...(gen.same ? {} : { id: `CL${i}` }) }));
  } else throw new Error(`the corpus has a rule that is not known: ${kind}`);
  return copy;
}

const BAD_ELEMENTS =
  'script, iframe, object, embed, img, foreignObject, animate, use, link, meta, base, form, input:not(acu-concerns input, acu-timer-settings input, acu-routine input, acu-own-routine input)';
/** What came of data that no author would write. */
function harm(map: HTMLElement & { shadowRoot: ShadowRoot | null }): string[] {
  const shadow = map.shadowRoot!;
  const found = [...shadow.querySelectorAll(BAD_ELEMENTS)].map((element) => `<${element.localName}>`);
  for (const element of shadow.querySelectorAll('*')) {
    for (const { name, value } of element.attributes) {
      if (name.startsWith('on')) found.push(`${name} on <${element.localName}>`);
      if (/^(?:href|src|action|xlink:href)$/.test(name) && !/^https?:/.test(value)) found.push(`${name}="${value}"`);
      if (name === 'style' && /[^-\w:;.,%\s/()]/.test(value)) found.push(`style="${value}"`);
      if (name === 'id' && value !== 'panel' && !/^[a-z-]+$/.test(value)) found.push(`id="${value}"`);
    }
  }
  if ('__pwned' in window) found.push('a script ran');
  if ('polluted' in {}) found.push('Object.prototype was changed');
  return found;
}

/** What a server answers in a case; data that no case has a server for is sent as a file. */
function answerOf({ http }: Case, text: string): Answer {
  const { status = 200, location, cors, streamBytes } = http ?? {};
  return {
    status,
    body: streamBytes ? ' ' : text,
    ...(location === undefined ? {} : { headers: { location } }),
    ...(cors === false ? { isRefused: true } : {}),
    ...(streamBytes ? { end: 'endless' } : {}),
  };
}

/**
 * Each case as its author would give it to a map; data inside the page comes from a server, too. Those of the page for
 * frames are tried in `tools/checks/embed.test.ts` and `tools/package/frame.check.ts`.
 */
const runs = cases.flatMap((item) => {
  if (item.via === 'iframe-param') return [];
  return item.via === undefined
    ? [false, true].map((isServed) => ({ item, isServed }))
    : [{ item, isServed: item.via === 'src' }];
});

describe('the hostile corpus', () => {
  const complaints: string[] = [];
  const complain = (event: Event): void =>
    void complaints.push(event instanceof ErrorEvent ? event.message : String((event as PromiseRejectionEvent).reason));
  let asked: string[] = [];
  const watch = new PerformanceObserver((list) => asked.push(...list.getEntries().map(({ name }) => name)));
  let server: string;
  before(async () => {
    server = new URL(await addressOf({})).origin;
    window.addEventListener('error', complain);
    window.addEventListener('unhandledrejection', complain);
    watch.observe({ type: 'resource' });
  });
  beforeEach(() => {
    complaints.length = 0;
    asked = [];
  });
  after(() => {
    window.removeEventListener('error', complain);
    window.removeEventListener('unhandledrejection', complain);
    watch.disconnect();
  });

  it('is whole', () => expect(cases.length).to.equal(126));

  for (const { item, isServed } of sampled(runs)) {
    const { id, why, via, http, raw, attrs = {}, expect: wanted } = item;
    it(`${id}: ${why}${isServed ? ', from a server' : ''}`, async () => {
      const value = expand(item);
      const text = raw ? String(value) : JSON.stringify(value);
      const address = isServed ? await addressOf(answerOf(item, text)) : '';
      const map = document.createElement('acu-body-map');
      for (const [name, given] of Object.entries(attrs)) map.setAttribute(name, given);
      const seen = record(map, 'acu-load', 'acu-error');
      if (isServed) map.src = address;
      else if (via === 'src-value') map.setAttribute('src', text);
      else if (raw) {
        const script = document.createElement('script');
        script.type = 'application/json';
        script.text = text;
        map.append(script);
      } else map.data = typeof value === 'string' ? text : (value as DatasetFile);
      const holder = await mount(html`<div>${map}</div>`);
      const begun = performance.now();

      const [type, detail] = seen.at(-1) ?? [];
      if (wanted.outcome === 'reject') {
        expect(type, 'refused').to.equal('acu-error');
        if (wanted.code) expect(detail?.['code']).to.equal(wanted.code);
        expect(words(part(map, 'error')).length, 'a sentence is shown').to.be.above(20);
        expect(parts(map, 'list-item'), 'nothing half-drawn').to.have.length(0);
      } else {
        expect(type, 'shown').to.equal('acu-load');
        const codes = ((detail?.['issues'] ?? []) as readonly Issue[]).map(({ code }) => code);
        if (wanted.points !== undefined) expect(map.model?.points.length).to.equal(wanted.points);
        if (wanted.drawn !== undefined)
          expect(map.model?.points.filter(({ placements }) => placements.length > 0).length).to.equal(wanted.drawn);
        for (const code of wanted.warn ?? []) expect(codes).to.include(code);
        const [row] = parts(map, 'list-item');
        if (row) {
          await press(map, row);
          expect(performance.now() - begun, 'the first press is answered').to.be.below(1000);
          if (wanted.textContains) expect(root(map).textContent).to.contain(wanted.textContains);
          if (wanted.href)
            expect(parts(map, 'source-link').map((link) => (link as HTMLAnchorElement).href)).to.include(
              id === 'url-protocol-relative' ? wanted.href.replace('https:', location.protocol) : wanted.href,
            );
        }
      }
      expect(harm(map)).to.deep.equal([]);
      expect(complaints, 'no uncaught error').to.deep.equal([]);
      expect(
        asked.filter((each) => !each.startsWith(location.origin) && !each.startsWith(server)),
        'no request',
      ).to.deep.equal([]);
      expect(holder === map, 'the same map').to.equal(true);
      if (http?.streamBytes) await untilGivenUp(address);
    });
  }
});
