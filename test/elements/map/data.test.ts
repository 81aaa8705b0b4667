import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { AcuBodyMap } from '../../../src/index.js';
import { clinic } from '../../support/dataset.js';
import {
  hotspots,
  mount,
  panelTitle,
  part,
  parts,
  press,
  record,
  root,
  row,
  settled,
  words,
} from '../../support/map.js';
import { until } from '../../support/until.js';

const names = (map: AcuBodyMap): (string | undefined)[] => parts(map, 'list-item-name').map(words);
const json = JSON.stringify(clinic);
const file = (content: string): string => URL.createObjectURL(new Blob([content], { type: 'application/json' }));

/** Answers fetch() in place of the network: by address, after a while. */
function serve(answers: Record<string, { body?: string; status?: number; after?: number; fail?: boolean }>): {
  restore: () => void;
  asked: { url: string; signal: AbortSignal | null | undefined }[];
} {
  const asked: { url: string; signal: AbortSignal | null | undefined }[] = [];
  const real = window.fetch;
  window.fetch = async (input, init) => {
    const url = String(input);
    asked.push({ url, signal: init?.signal });
    const answer = Object.entries(answers).find(([end]) => url.endsWith(end))?.[1];
    if (!answer) return real(input, init);
    await new Promise((resolve, reject) => {
      init?.signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
      setTimeout(resolve, answer.after ?? 0);
    });
    if (answer.fail) throw new TypeError('Failed to fetch');
    return new Response(answer.body ?? '', { status: answer.status ?? 200 });
  };
  return { restore: () => (window.fetch = real), asked };
}

describe('data', () => {
  it('comes from the data property', async () => {
    const map = await mount(html`<acu-body-map .data=${clinic}></acu-body-map>`);
    expect(names(map)).to.deep.equal(['Hoku', 'Neck release', 'Inner calm']);
    expect(words(part(map, 'title'))).to.equal('Clinic points');
    expect(map.hasAttribute('data')).to.equal(false);
  });

  it('comes from the data attribute', async () => {
    const map = await mount(html`<acu-body-map data=${json}></acu-body-map>`);
    expect(names(map)).to.deep.equal(['Hoku', 'Neck release', 'Inner calm']);
  });

  it('comes from a child script', async () => {
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = json;
    const map = await mount(html`<acu-body-map>${script}</acu-body-map>`);
    expect(names(map)).to.deep.equal(['Hoku', 'Neck release', 'Inner calm']);
  });

  it('comes from a child script that arrives late, and follows its changes', async () => {
    const map = await mount();
    expect(names(map)).to.have.length(12);
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = json;
    map.append(script);
    await oneEvent(map, 'acu-load');
    expect(names(map)).to.deep.equal(['Hoku', 'Neck release', 'Inner calm']);
    script.textContent = '{"points":[{"id":"KI1"}]}';
    await oneEvent(map, 'acu-load');
    expect(names(map)).to.deep.equal(['Bubbling Spring']);
    script.remove();
    await oneEvent(map, 'acu-load');
    expect(names(map)).to.have.length(12);
  });

  it('comes from src', async () => {
    const { restore } = serve({ '/points.json': { body: json } });
    const map = await mount(html`<acu-body-map src="/points.json"></acu-body-map>`).finally(restore);
    expect(names(map)).to.deep.equal(['Hoku', 'Neck release', 'Inner calm']);
  });

  it('prefers the property to src, and src to a child script', async () => {
    const { restore } = serve({ '/points.json': { body: '{"points":[{"id":"LR3"}]}' } });
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = '{"points":[{"id":"KI1"}]}';
    try {
      const map = await mount(html`<acu-body-map src="/points.json" .data=${clinic}>${script}</acu-body-map>`);
      expect(names(map)).to.have.length(3);
      map.data = undefined;
      await map.ready;
      expect(names(map)).to.deep.equal(['Bigger Rushing']);
      map.src = undefined;
      await map.ready;
      expect(names(map)).to.deep.equal(['Bubbling Spring']);
    } finally {
      restore();
    }
  });

  it('lets the last of several addresses win, and aborts the others', async () => {
    const { restore, asked } = serve({
      '/slow.json': { body: '{"points":[{"id":"LR3"}]}', after: 200 },
      '/quick.json': { body: '{"points":[{"id":"KI1"}]}' },
    });
    try {
      const map = await fixture<AcuBodyMap>(html`<acu-body-map src="/slow.json"></acu-body-map>`);
      const seen = record(map, 'acu-load', 'acu-error');
      await until(() => asked.length === 1);
      map.src = '/quick.json';
      await map.ready;
      await new Promise((resolve) => setTimeout(resolve, 260));
      expect(names(map)).to.deep.equal(['Bubbling Spring']);
      expect(seen.map(([type]) => type)).to.deep.equal(['acu-load']);
      expect(asked[0]?.signal?.aborted).to.equal(true);
    } finally {
      restore();
    }
  });

  it('stops loading without a word when src is taken away', async () => {
    const { restore, asked } = serve({ '/slow.json': { body: json, after: 100 } });
    try {
      const map = await fixture<AcuBodyMap>(html`<acu-body-map src="/slow.json"></acu-body-map>`);
      const seen = record(map, 'acu-error');
      await until(() => asked.length === 1);
      map.removeAttribute('src');
      await map.ready;
      expect(asked[0]?.signal?.aborted).to.equal(true);
      expect(names(map)).to.have.length(12);
      expect(seen).to.deep.equal([]);
    } finally {
      restore();
    }
  });

  it('makes no request at all without src', async () => {
    const { restore, asked } = serve({});
    const map = await mount(html`<acu-body-map .data=${clinic}></acu-body-map>`);
    await press(map, row(map, 'Hoku'));
    restore();
    expect(asked).to.deep.equal([]);
  });

  it('shows the named points only, of the built-in ones or of its own', async () => {
    const map = await mount(html`<acu-body-map points="LI-4 BL40"></acu-body-map>`);
    expect(names(map)).to.deep.equal(['Union Valley', 'Commanding Middle']);
    map.data = clinic;
    map.points = 'neck';
    await map.ready;
    expect(names(map)).to.deep.equal(['Neck release']);
  });

  it('tells the page how many points it shows and what was wrong with the data', async () => {
    const map = document.createElement('acu-body-map');
    map.data = { points: [{ id: 'BL23' }, 7, { id: 'B54' }] } as unknown as string;
    const loaded = oneEvent(map, 'acu-load');
    (await fixture<HTMLElement>(html`<div></div>`)).append(map);
    const { detail } = (await loaded) as CustomEvent<{
      points: number;
      issues: { code: string; path: string }[];
    }>;
    expect(detail.points).to.equal(2);
    expect(detail.issues.map(({ code, path }) => `${code} ${path}`)).to.deep.equal([
      'W_POINT points[1]',
      'W_AMBIGUOUS points[2].id',
    ]);
  });

  it('reads the number of points out once they are shown', async () => {
    const map = await fixture<AcuBodyMap>(html`<acu-body-map></acu-body-map>`);
    const status = part(map, 'status')!;
    expect(status.getAttribute('role')).to.equal('status');
    await settled(map);
    expect(words(status)).to.equal('12 points');
  });

  it('draws own points, with their group as a part', async () => {
    const map = await mount(html`<acu-body-map .data=${clinic}></acu-body-map>`);
    expect(parts(map, 'group-clinic')).to.have.length(2);
    await press(map, row(map, 'Neck release'));
    const said = words(part(map, 'panel'));
    for (const text of [
      'broken, blistered or bruised skin',
      'After a fall, see us first.',
      'Tuck the chin.',
      '1 min 30 sec',
    ])
      expect(said).to.contain(text);
  });

  it('lists a point without a place, with all its text', async () => {
    const map = await mount(html`<acu-body-map .data=${clinic}></acu-body-map>`);
    expect(hotspots(map).some((button) => words(button).includes('Inner calm'))).to.equal(false);
    await press(map, row(map, 'Inner calm'));
    expect(words(part(map, 'panel')))
      .to.contain('Breathe.')
      .and.to.contain('as long as you like');
    expect(part(map, 'panel-figure')).to.equal(undefined);
  });

  it('keeps a wish for a point until the data that holds it arrives', async () => {
    const { restore } = serve({ '/points.json': { body: json, after: 50 } });
    const map = await mount(html`<acu-body-map src="/points.json" selected="neck"></acu-body-map>`).finally(restore);
    expect(panelTitle(map)).to.equal('Neck release');
  });
});

describe('data that cannot be used', () => {
  for (const [what, template, code, says] of [
    [
      'broken JSON',
      html`<acu-body-map data='{"points": [1,]}'><p>our points</p></acu-body-map>`,
      'E_JSON',
      'line 1, column 15',
    ],
    ['JSON that is no dataset', html`<acu-body-map data="[]"><p>our points</p></acu-body-map>`, 'E_SHAPE', '"points"'],
    [
      'a format of the future',
      html`<acu-body-map data='{"$schema":"https://x.example/schema/2/dataset.json","points":[]}'
        ><p>our points</p></acu-body-map
      >`,
      'E_VERSION',
      'version 2',
    ],
    [
      'an address that is none',
      html`<acu-body-map src="javascript:alert(1)"><p>our points</p></acu-body-map>`,
      'E_URL',
      'src',
    ],
    ['a missing file', html`<acu-body-map src="/gone.json"><p>our points</p></acu-body-map>`, 'E_HTTP', '404'],
    [
      'a server that cannot be read',
      html`<acu-body-map src="/cors.json"><p>our points</p></acu-body-map>`,
      'E_FETCH',
      'CORS',
    ],
  ] as const) {
    it(`says plainly what is wrong with ${what}, and shows what the page has put inside`, async () => {
      const { restore } = serve({ '/gone.json': { status: 404 }, '/cors.json': { fail: true } });
      const parent = document.createElement('div');
      document.body.append(parent);
      const seen = record(parent, 'acu-error', 'acu-load');
      const map = await fixture<AcuBodyMap>(template, { parentNode: parent });
      await map.ready;
      restore();
      await settled(map);
      expect(seen.map(([type, detail]) => [type, detail['code']])).to.deep.equal([['acu-error', code]]);
      expect(words(part(map, 'error'))).to.contain(says);
      expect(part(map, 'error')!.getClientRects().length).to.be.above(0);
      expect(map.querySelector('p')!.getClientRects().length, 'the fallback is seen').to.be.above(0);
      expect(words(part(map, 'status'))).to.contain('cannot be shown');
      expect(hotspots(map)).to.have.length(0);
      expect(parts(map, 'figure').length, 'the figure stays').to.be.above(0);
    });
  }

  it('hides its own message when the page cancels acu-error', async () => {
    const map = await fixture<AcuBodyMap>(html`<acu-body-map></acu-body-map>`);
    map.addEventListener('acu-error', (event) => event.preventDefault());
    map.data = '{';
    await map.ready;
    expect(part(map, 'error')!.getClientRects().length).to.equal(0);
  });

  it('tries again on request and recovers', async () => {
    const answers: Parameters<typeof serve>[0] = { '/points.json': { status: 500 } };
    const { restore } = serve(answers);
    try {
      const map = await mount(html`<acu-body-map src="/points.json"></acu-body-map>`);
      expect(words(part(map, 'error'))).to.contain('500');
      answers['/points.json'] = { body: json };
      await press(map, part(map, 'retry')!);
      await map.ready;
      expect(names(map)).to.have.length(3);
      expect(part(map, 'error')!.getClientRects().length).to.equal(0);
    } finally {
      restore();
    }
  });

  it('shows an empty dataset as such, without an error', async () => {
    const map = await fixture<AcuBodyMap>(html`<acu-body-map data='{"points":[]}'></acu-body-map>`);
    const seen = record(map, 'acu-error');
    await map.ready;
    expect(words(part(map, 'empty'))).to.equal('No points to show.');
    expect(seen).to.deep.equal([]);
    expect(part(map, 'map')?.dataset['state']).to.equal('empty');
  });

  for (const width of [375, 1200])
    for (const [what, data] of [
      ['is empty', '{"points":[]}'],
      ['cannot be used', '{'],
    ] as const)
      it(`at ${width} px says above the picture that the data ${what}, and nothing of tapping a point`, async () => {
        const map = await mount(html`<acu-body-map data=${data}></acu-body-map>`, width);
        const message = part(map, what === 'is empty' ? 'empty' : 'error')!;
        const figure = parts(map, 'figure').find((each) => each.checkVisibility())!;
        expect(message.checkVisibility()).to.equal(true);
        expect(message.getBoundingClientRect().bottom).to.be.at.most(figure.getBoundingClientRect().top);
        expect(part(map, 'hint')!.checkVisibility()).to.equal(false);
        expect(part(map, 'disclaimer')!.checkVisibility(), 'the safety text is folded').to.equal(false);
      });

  it('shows markup from data as the characters it is made of', async () => {
    const evil = '<img src=x onerror="window.__pwned=1"><script>window.__pwned=1</script>';
    const map = await mount(
      html`<acu-body-map
        .data=${{ title: evil, points: [{ id: 'BL23', name: evil, location: evil, technique: [evil, evil], duration: evil, avoid: [evil], benefit: { text: evil }, note: evil, aliases: [evil] }] }}
      ></acu-body-map>`,
    );
    await press(map, parts(map, 'list-item')[0]!);
    expect(panelTitle(map)).to.equal(evil);
    expect(root(map).querySelectorAll('script, img, iframe, object, embed, foreignObject, [onerror]')).to.have.length(
      0,
    );
    expect((window as { __pwned?: number }).__pwned).to.equal(undefined);
  });

  it('never refuses blob addresses quietly: they are no http address', async () => {
    const map = await mount(html`<acu-body-map src=${file(json)}></acu-body-map>`);
    expect(words(part(map, 'error'))).to.contain('http');
  });
});
