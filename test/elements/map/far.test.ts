import { expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import { render, type TemplateResult } from 'lit';
import type { AcuBodyMap } from '../../../src/index.js';
import { mount, panelTitle, part, parts, root, settled } from '../../support/map.js';
import { replace } from '../../support/replace.js';
import { until } from '../../support/until.js';

const SCREEN = window.innerHeight;
const isDrawn = (map: AcuBodyMap): boolean => part(map, 'map') !== undefined;
const frames = async (count = 6): Promise<void> => {
  for (let i = 0; i < count; i++) await new Promise((resolve) => requestAnimationFrame(resolve));
};

/** A map so many screens below what is seen, after some frames in which it might be drawn. */
async function below(
  screens: number,
  template: TemplateResult = html`<acu-body-map></acu-body-map>`,
): Promise<AcuBodyMap> {
  // Nothing else takes room.
  fixtureCleanup();
  const holder = await fixture<HTMLElement>(html`<div></div>`);
  holder.style.paddingBlockStart = `${(1 + screens) * SCREEN}px`;
  render(template, holder);
  const map = holder.querySelector('acu-body-map')!;
  await frames();
  return map;
}

describe('a map that is not in sight', () => {
  before(async () => {
    // Once, so that whatever loads late is there.
    const first = await mount();
    await until(() => part(first, 'handout-button') ?? part(first, 'tools-button'), 'the map is whole');
    await import('../../../src/elements/map/waiting.js');
  });
  afterEach(() => window.scrollTo(0, 0));

  it('is drawn when it is less than two screens away, and not when it is farther', async () => {
    expect(isDrawn(await below(1.5)), '1.5 screens').to.equal(true);
    expect(isDrawn(await below(3)), '3 screens').to.equal(false);
  });

  it('is drawn at half a screen with loading="lazy", and at once with loading="eager"', async () => {
    expect(isDrawn(await below(1, html`<acu-body-map loading="lazy"></acu-body-map>`)), 'lazy').to.equal(false);
    expect(isDrawn(await below(0.3, html`<acu-body-map loading="lazy"></acu-body-map>`)), 'near').to.equal(true);
    expect(isDrawn(await below(5, html`<acu-body-map loading="eager"></acu-body-map>`)), 'eager').to.equal(true);
  });

  it('is drawn when the page no longer lets it wait', async () => {
    const map = await below(3);
    map.loading = 'eager';
    await until(() => isDrawn(map));
    await until(() => map.getAttribute('loading') === 'eager');
  });

  it('is drawn when it comes near', async () => {
    const map = await below(3);
    window.scrollTo(0, 2 * SCREEN);
    await until(() => isDrawn(map) && parts(map, 'hotspot').length > 0);
  });

  it('is drawn when it is shown after it was hidden', async () => {
    const holder = await fixture<HTMLElement>(html`<div></div>`);
    const inner = document.createElement('div');
    inner.style.display = 'none';
    const map = document.createElement('acu-body-map');
    inner.append(map);
    holder.append(inner);
    await frames();
    expect(isDrawn(map)).to.equal(false);
    inner.style.display = '';
    await until(() => isDrawn(map));
  });

  it('keeps its room, and says its name as a landmark in the language of the page', async () => {
    const map = await below(3, html`<acu-body-map lang="en"></acu-body-map>`);
    expect(map.getBoundingClientRect().height).to.be.at.least(600);
    const [landmark] = root(map).children;
    expect(landmark?.localName).to.equal('section');
    expect([landmark?.ariaLabel, landmark?.getAttribute('lang')]).to.deep.equal(['Acupressure points', 'en']);
    await map.updateComplete;
    await until(() => !root(map).contains(landmark!), 'the map is in its place');
  });

  it('shows what is written inside its tag, as before the script has come', async () => {
    const map = await below(3, html`<acu-body-map>Press in the web of the thumb.</acu-body-map>`);
    expect(map.innerText).to.contain('web of the thumb');
    expect(root(map).querySelector('slot')?.assignedNodes().length).to.equal(1);
    await map.ready;
    await frames();
    expect(root(map).querySelector('slot:not([name], .map *)'), 'the slot of the waiting').to.equal(null);
  });

  it('is drawn where the page gives it no box of its own', async () => {
    const map = await below(3, html`<acu-body-map style="display: contents"></acu-body-map>`);
    await until(() => isDrawn(map));
  });

  it('takes the focus that comes by the Tab key to its first control', async () => {
    const map = await below(3);
    (root(map).firstElementChild as HTMLElement).focus({ preventScroll: true });
    await until(() => root(map).activeElement?.matches('button'), 'focus is inside');
    expect(isDrawn(map)).to.equal(true);
  });

  it('asks for its data only when it is drawn, and once', async () => {
    const asked: string[] = [];
    const restore = replace(window, 'fetch', async (address: string) => {
      asked.push(new URL(address).pathname);
      return new Response('{"points":[{"id":"LI4"}]}');
    });
    const map = await below(3, html`<acu-body-map src="/points.json"></acu-body-map>`);
    expect(asked).to.deep.equal([]);
    await map.ready;
    restore();
    expect(asked).to.deep.equal(['/points.json']);
    expect(map.model?.points.map(({ id }) => id)).to.deep.equal(['LI4']);
  });

  for (const [what, call] of [
    ['ready', (map) => map.ready],
    ['updateComplete', (map) => map.updateComplete],
    ['reload()', (map) => map.reload()],
    ['practice.ready', (map) => map.practice.ready],
    ['select()', (map) => expect(map.select('BL23'), 'it knows the point').to.equal(true)],
    ['the property selected', (map) => (map.selected = 'BL23')],
  ] as const satisfies readonly (readonly [string, (map: AcuBodyMap) => unknown])[])
    it(`is drawn when the page uses ${what}`, async () => {
      const map = await below(3);
      await call(map);
      await until(() => isDrawn(map));
    });

  it('is drawn at once when the page opens a point of it', async () => {
    const map = await below(3, html`<acu-body-map selected="BL23"></acu-body-map>`);
    await until(() => panelTitle(map) === 'Sea of Vitality');
  });

  it('is drawn when the address names a point of it', async () => {
    const map = await below(3, html`<acu-body-map id="far" deep-link></acu-body-map>`);
    expect(isDrawn(map)).to.equal(false);
    location.hash = '#far=BL40';
    await until(() => map.selected === 'BL40' && isDrawn(map));
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('follows a link to a point of it', async () => {
    const map = await below(3, html`<acu-body-map id="far"></acu-body-map>`);
    const link = document.createElement('a');
    Object.assign(link.dataset, { acuPoint: 'BL23', acuMap: 'far' });
    link.href = '#elsewhere';
    map.before(link);
    link.click();
    await until(() => map.selected === 'BL23');
    await until(() => panelTitle(map) === 'Sea of Vitality');
    expect(location.hash).to.equal('');
  });

  it('is on paper in the very moment when the page is printed', async () => {
    const map = await below(3);
    window.dispatchEvent(new Event('beforeprint'));
    const sheet = part(map, 'sheet');
    window.dispatchEvent(new Event('afterprint'));
    expect(sheet?.textContent).to.contain('Sea of Vitality');
    await settled(map);
  });

  it('is drawn where it is put back, when that is near', async () => {
    const map = await below(3);
    map.remove();
    await frames();
    const near = await fixture<HTMLElement>(html`<div></div>`);
    document.body.prepend(near);
    near.append(map);
    await until(() => isDrawn(map));
  });
});
