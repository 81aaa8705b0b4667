import { expect, html } from '@open-wc/testing';
import { fixtureCleanup, hotspot, mount, part, parts, press, root, settled } from '../support/map.js';
import { until, untilEqual } from '../support/until.js';

describe('a page with <base href> of another place', () => {
  let base: HTMLBaseElement;
  const address = location.href;
  beforeEach(() => {
    base = document.createElement('base');
    base.href = '/elsewhere/deep/page.html';
    document.head.prepend(base);
  });
  afterEach(() => {
    fixtureCleanup();
    base.remove();
    history.replaceState(history.state, '', address);
  });

  it('keeps the fields of regions inside the body', async () => {
    const map = await mount(html`<acu-body-map points="*"></acu-body-map>`, 375);
    await until(() => parts(map, 'region-field').length > 4, 'fields are drawn');
    await until(() => parts(map, 'region').some((each) => each.checkVisibility()), 'regions are placed');
    const body = root(map).querySelector<SVGClipPathElement>('.view-front .region-fields clipPath')!;
    const svg = body.ownerSVGElement!;
    svg.scrollIntoView({ block: 'center', behavior: 'instant' });
    await settled(map);
    const frame = svg.getBoundingClientRect();
    const box = svg.viewBox.baseVal;
    const shapes = [...body.querySelectorAll('path')];
    const fields = [...svg.querySelectorAll<SVGPathElement>('.region-field')];
    const found = { inside: 0, outside: 0, isHitOutside: 0, isHitInside: 0 };
    for (let x = 0.05; x < 1; x += 0.05)
      for (let y = 0.05; y < 1; y += 0.025) {
        const at = new DOMPoint(box.x + box.width * x, box.y + box.height * y);
        if (!fields.some((field) => field.isPointInFill(at))) continue;
        const isInside = shapes.some((shape) => {
          const mirror = shape.hasAttribute('transform');
          return shape.isPointInFill(mirror ? new DOMPoint(box.width - at.x, at.y) : at);
        });
        const [left, top] = [frame.x + frame.width * x, frame.y + frame.height * y];
        const hits = (map.shadowRoot as ShadowRoot).elementsFromPoint(left, top);
        const isHit = hits.some((each) => each.classList.contains('region-field'));
        if (isInside) found.inside++;
        else found.outside++;
        if (isHit && isInside) found.isHitInside++;
        if (isHit && !isInside) found.isHitOutside++;
      }
    expect(found.inside).to.be.above(20);
    expect(found.outside).to.be.above(20);
    expect(found.isHitInside / found.inside, 'the body can be pressed').to.be.above(0.9);
    expect(found.isHitOutside / found.outside, 'what is beside it cannot').to.be.below(0.1);
  });

  it('keeps its own address when a point is linked to', async () => {
    const map = await mount(html`<acu-body-map deep-link></acu-body-map>`, 900);
    await until(() => part(map, 'tools-button'), 'the room of links is there');
    await press(map, hotspot(map, 'BL40'));
    await until(() => location.hash.includes('BL40'), 'the point is in the address');
    const { origin, pathname, search } = new URL(address);
    expect([location.origin, location.pathname, location.search]).to.deep.equal([origin, pathname, search]);
  });

  it('still brings what comes late, and reads data beside that place', async () => {
    const { fetch } = window;
    const asked: string[] = [];
    window.fetch = async (input, init) => {
      const url = input instanceof Request ? input.url : String(input);
      if (!url.includes('points.json')) return fetch(input, init);
      asked.push(new URL(url, document.baseURI).pathname);
      return new Response('{"points":[{"id":"LI4"}]}');
    };
    try {
      const map = await mount(html`<acu-body-map src="points.json"></acu-body-map>`, 900);
      await untilEqual(() => map.model?.points.map(({ id }) => id), ['LI4']);
      expect(asked).to.deep.equal(['/elsewhere/deep/points.json']);
      map.points = 'LU7';
      map.src = undefined;
      await map.ready;
      await untilEqual(() => map.model?.points.map(({ id }) => id), ['LU7']);
      map.lang = 'de';
      await map.ready;
      await until(() => part(map, 'map')!.getAttribute('lang') === 'de', 'another language is there');
    } finally {
      window.fetch = fetch;
    }
  });
});
