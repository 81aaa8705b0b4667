import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { hotspot, mount, part, press, settled } from '../../support/map.js';
import { until } from '../../support/until.js';

const frames = async (count = 4): Promise<void> => {
  for (let i = 0; i < count; i++) await new Promise((resolve) => requestAnimationFrame(resolve));
};

/** What the page is told of as errors meanwhile. */
async function errorsDuring(act: () => Promise<void>): Promise<readonly string[]> {
  const seen: string[] = [];
  const note = (event: ErrorEvent): void => {
    seen.push(event.message);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  window.addEventListener('error', note, { capture: true });
  await act();
  window.removeEventListener('error', note, { capture: true });
  return seen;
}

describe('what a map watches', () => {
  it('reports no loop of sizes to the page when a map with focus gets narrower, and wide again', async () => {
    const map = await mount(html`<acu-body-map></acu-body-map>`, 900);
    await until(() => part(map, 'list')?.hasAttribute('open') && part(map, 'tools-button'), 'the list is beside');
    part(map, 'list-heading')!.focus();
    await frames();
    const seen = await errorsDuring(async () => {
      for (const width of [375, 900, 375]) {
        map.parentElement!.style.width = `${width}px`;
        await until(() => part(map, 'list')!.hasAttribute('open') === width > 800, 'the list follows');
        await frames();
      }
    });
    expect(seen).to.deep.equal([]);
  });

  it('reports no loop of sizes to the page when a wide map has focus before it knows its width', async () => {
    // Once, so that whatever loads late is there. In WebKit, the page has focus only after a key.
    const first = await mount(html`<acu-body-map></acu-body-map>`, 900);
    await until(() => part(first, 'tools-button'), 'the map is whole');
    await sendKeys({ press: 'Tab' });
    const seen = await errorsDuring(async () => {
      for (const wait of [0, 1, 2, 3]) {
        const map = await mount(html`<div><acu-body-map></acu-body-map></div>`, 900);
        await frames(wait);
        part(map, 'list-heading')!.focus();
        await until(() => part(map, 'list')!.hasAttribute('open'), 'the list is beside');
        await frames();
      }
    });
    expect(seen).to.deep.equal([]);
  });

  it('lets go of a panel that the page closes or replaces', async () => {
    const { IntersectionObserver: own } = window;
    const watching = new Set<unknown>();
    class Counted extends own {
      override observe(target: Element): void {
        watching.add(this);
        super.observe(target);
      }
      override disconnect(): void {
        watching.delete(this);
        super.disconnect();
      }
    }
    window.IntersectionObserver = Counted;
    const map = await mount(html`<acu-body-map view="back"></acu-body-map>`);
    await until(() => part(map, 'tools-button'), 'the map is whole');
    await press(map, hotspot(map, 'BL 23'));
    await until(() => watching.size === 1, 'the panel is watched');
    map.select('BL40');
    await settled(map);
    await until(() => watching.size === 1, 'one panel is watched');
    map.close();
    await until(() => watching.size === 0, 'no panel is watched');
    await press(map, hotspot(map, 'BL 23'));
    await until(() => watching.size === 1, 'the panel is watched again');
    map.remove();
    await until(() => watching.size === 0, 'nothing is watched');
    window.IntersectionObserver = own;
  });
});
