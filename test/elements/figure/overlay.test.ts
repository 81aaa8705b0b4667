import { expect, html } from '@open-wc/testing';
import { mount, part, parts, press, row } from '../../support/map.js';
import { until } from '../../support/until.js';

const lines = (map: Awaited<ReturnType<typeof mount>>, index = 0): SVGElement[] => [
  ...(parts(map, 'figure')[index]?.querySelectorAll<SVGElement>('.overlay path') ?? []),
];
const guide = (map: Awaited<ReturnType<typeof mount>>): string =>
  part(map, 'panel-figure')?.querySelector('.overlay')?.textContent ?? '';

describe('what is drawn over the pictures', () => {
  it('is nothing before there is anything to show', async () => {
    const map = await mount();
    expect(map.shadowRoot!.querySelector('.overlay')).to.equal(null);
  });

  for (const [name, said] of [
    ['Sea of Vitality', '2 fingers from the midline'],
    ['Will’s Chamber', '4 fingers from the midline'],
  ] as const) {
    it(`shows how to find ${name}: ${said}`, async () => {
      const map = await mount(undefined, 1000);
      await press(map, row(map, name));
      await until(() => guide(map), 'the guide is drawn');
      expect(guide(map)).to.equal(said);
      expect(part(map, 'panel-figure')!.querySelectorAll('.overlay line').length).to.be.above(2);
    });
  }

  it('follows the choice, and goes with it', async () => {
    const map = await mount(html`<acu-body-map selected="BL23"></acu-body-map>`, 1000);
    await until(() => guide(map), 'drawn');
    map.selected = 'KI1';
    await until(() => !guide(map).includes('midline'), 'the other point has no line from the midline');
    map.close();
    await map.updateComplete;
    await until(() => !map.shadowRoot!.querySelector('.overlay'), 'gone with the panel');
  });

  it('draws the meridians when they are switched on, by attribute or by button, and none when off again', async () => {
    const map = await mount(html`<acu-body-map meridians></acu-body-map>`, 1000);
    await until(() => lines(map, 1).length > 10, 'lines on the back');
    expect(lines(map, 0).length).to.be.above(20);
    await press(map, part(map, 'meridians-button') as HTMLElement);
    expect(map.meridians).to.equal(false);
    await until(() => lines(map, 1).length === 0, 'no lines');
    await press(map, part(map, 'meridians-button') as HTMLElement);
    await until(() => lines(map, 1).length > 10, 'lines again');
    expect(part(map, 'meridians-button')!.getAttribute('aria-pressed')).to.equal('true');
  });

  it('marks the meridian of the chosen point', async () => {
    const map = await mount(html`<acu-body-map meridians selected="BL23"></acu-body-map>`, 1000);
    await until(() => lines(map, 1).some((line) => line.getAttribute('stroke')?.includes('accent')), 'one is marked');
    expect(lines(map, 1).some((line) => !line.getAttribute('stroke')?.includes('accent'))).to.equal(true);
  });

  it('has letters of the same size in a map that was drawn while it could not be seen', async () => {
    const map = await mount(html`<acu-body-map selected="BL23"></acu-body-map>`, 1000);
    // Their size in the drawing times the drawing's scale.
    const letters = (of: typeof map): number => {
      const figure = part(of, 'panel-figure')!;
      return (
        Number.parseFloat(getComputedStyle(figure.querySelector('.overlay text')!).fontSize) *
        (figure.querySelector<SVGSVGElement>('.picture')!.getScreenCTM()?.a ?? 0)
      );
    };
    await until(() => guide(map), 'drawn');
    const usual = letters(map);
    const hidden = map.cloneNode() as typeof map;
    map.parentElement!.style.display = 'none';
    map.replaceWith(hidden);
    await until(() => hidden.shadowRoot?.querySelector('[part~="panel-figure"] .overlay text'), 'drawn while hidden');
    hidden.parentElement!.style.display = '';
    await until(() => Math.abs(letters(hidden) - usual) < 0.5, `letters of ${usual} px`);
  });

  it('leaves nothing behind in the page', async () => {
    const map = await mount(html`<acu-body-map meridians selected="BL23"></acu-body-map>`, 1000);
    await until(() => guide(map), 'drawn');
    expect([...document.body.children].some((child) => child.tagName.toLowerCase() === 'svg')).to.equal(false);
  });
});
