import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';
import type { AcuBodyMap } from '../../../src/index.js';
import { mount, part, parts, press, root, settled, tool, words } from '../../support/map.js';
import { replace } from '../../support/replace.js';
import { until } from '../../support/until.js';

async function ready(template?: TemplateResult, width = 900): Promise<AcuBodyMap> {
  const map = await mount(template, width);
  await until(() => part(map, 'share-button') && part(map, 'handout-button'), 'the menu is there');
  await settled(map);
  return map;
}
const button = (map: AcuBodyMap): HTMLElement => part(map, 'tools-button')!;
const lines = (map: AcuBodyMap): HTMLElement[] =>
  parts(map, 'tool').filter((each) => each.checkVisibility({ visibilityProperty: true }));
async function open(map: AcuBodyMap): Promise<void> {
  button(map).focus();
  await press(map, button(map));
  await until(() => lines(map).length > 0, 'it is open');
}

describe('the menu of tools', () => {
  it('is closed at rest: nothing of it is seen or reached', async () => {
    const map = await ready();
    expect(button(map).ariaExpanded).to.equal('false');
    expect(button(map).getAttribute('aria-label')).to.equal('More tools');
    expect(lines(map)).to.deep.equal([]);
  });

  it('opens with its button: two switches, then what can be taken along', async () => {
    const map = await ready();
    await open(map);
    expect(button(map).ariaExpanded).to.equal('true');
    expect(lines(map).map(words)).to.deep.equal(['Meridians', 'Large text', 'Print handout', 'Save picture', 'Share']);
    await press(map, button(map));
    expect(lines(map), 'the same button closes it').to.deep.equal([]);
  });

  it('is closed by Escape, which leaves the panel open and gives focus back', async () => {
    const map = await ready(html`<acu-body-map selected="BL23"></acu-body-map>`);
    await open(map);
    await sendKeys({ press: 'Tab' });
    await until(() => root(map).activeElement === lines(map)[0], 'focus is in the menu');
    await sendKeys({ press: 'Escape' });
    await settled(map);
    expect(lines(map)).to.deep.equal([]);
    expect(map.selected).to.equal('BL23');
    await until(() => root(map).activeElement === button(map), 'focus is back');
    await sendKeys({ press: 'Escape' });
    await settled(map);
    expect(map.selected, 'the next one closes the panel').to.equal(undefined);
  });

  it('is closed by a press anywhere else, in the map or on the page', async () => {
    const map = await ready();
    for (const elsewhere of [part(map, 'title')!, document.body]) {
      await open(map);
      elsewhere.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
      await settled(map);
      expect(lines(map)).to.deep.equal([]);
    }
  });

  it('stays open while it is pressed itself', async () => {
    const map = await ready();
    await open(map);
    const line = await tool(map, 'meridians-button');
    line.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    await press(map, line);
    expect(lines(map)).to.have.length(5);
  });

  it('says which meridian has which letters while the lines are drawn, in the language and with the letters of the map', async () => {
    const map = await ready();
    await open(map);
    expect(part(map, 'meridian-names')).to.equal(undefined);
    await press(map, await tool(map, 'meridians-button'));
    await until(() => part(map, 'meridian-names'), 'they are said');
    const rows = (): string[] => [...part(map, 'meridian-names')!.children].map((row) => words(row));
    expect(rows()).to.have.length(14);
    const below = lines(map).at(-1)!.compareDocumentPosition(part(map, 'meridian-names')!);
    expect(below & Node.DOCUMENT_POSITION_FOLLOWING, 'they are the last in the menu').to.be.above(0);
    expect(rows().slice(0, 3)).to.deep.equal(['LU Lung', 'LI Large Intestine', 'ST Stomach']);
    map.lang = 'fr';
    await until(() => rows()[0] === 'P Poumon', 'in French');
    await press(map, await tool(map, 'meridians-button'));
    expect(part(map, 'meridian-names')).to.equal(undefined);
  });

  it('is closed when focus goes on, in the map or out of it', async () => {
    const box = html`<div><button>before</button><acu-body-map></acu-body-map></div>`;
    const map = await ready(box);
    await open(map);
    for (let i = 0; i < 6; i++) await sendKeys({ press: 'Tab' });
    await until(() => lines(map).length === 0, 'closed after the last line');
    await open(map);
    map.parentElement!.querySelector('button')!.focus();
    await until(() => lines(map).length === 0, 'closed when the map is left');
  });

  it('stays open for what takes focus for a moment: a link is copied, and the menu says so', async () => {
    const map = await ready();
    let hasLeft = false;
    const undo = [
      replace(navigator, 'clipboard', undefined),
      replace(document, 'execCommand', () => (hasLeft = document.activeElement?.localName === 'textarea')),
    ];
    try {
      await open(map);
      part(map, 'share-button')!.focus();
      await sendKeys({ press: 'Enter' });
      await until(() => words(part(map, 'tools')).endsWith('Link copied.'), 'it says so');
      expect(hasLeft, 'focus was on the page').to.equal(true);
      await settled(map);
      expect(lines(map)).to.have.length(5);
      await until(() => root(map).activeElement === part(map, 'share-button'), 'focus is back');
    } finally {
      for (const act of undo) act();
    }
  });

  it('stays open under the dialog of the handout, which gives focus back to it', async () => {
    const map = await ready();
    await open(map);
    const line = part(map, 'handout-button')!;
    line.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => part(map, 'handout')!.matches(':modal'), 'the dialog is open');
    await sendKeys({ press: 'Escape' });
    await until(() => !part(map, 'handout')!.matches(':modal'), 'it is closed');
    await until(() => root(map).activeElement === line, 'focus is back');
    expect(lines(map)).to.have.length(5);
  });

  it('lets what is behind it be read: only drawings fade', async () => {
    const map = await ready();
    const faded = (): Element[] =>
      [...root(map).querySelectorAll('.main *')].filter(
        (each) => Math.abs(Number(getComputedStyle(each).opacity) - 0.38) < 0.01,
      );
    expect(faded()).to.have.length(0);
    await open(map);
    await until(() => faded().length > 0, 'something fades');
    const others = faded().filter((each) => !each.closest('[part~="silhouette"]'));
    expect(others.map((each) => each.localName)).to.deep.equal([]);
  });

  for (const dir of ['ltr', 'rtl'])
    for (const width of [240, 375, 1200])
      it(`is inside the map, ${dir}, at ${width} px`, async () => {
        const map = await ready(html`<div dir=${dir}><acu-body-map></acu-body-map></div>`, width);
        await open(map);
        const [inner, outer] = [part(map, 'tools')!.getBoundingClientRect(), map.getBoundingClientRect()];
        expect(inner.left).to.be.at.least(outer.left);
        expect(inner.right).to.be.at.most(outer.right);
        for (const line of lines(map)) expect(line.getBoundingClientRect().height).to.be.at.least(44);
      });

  for (const width of [375, 1200])
    it(`gives axe nothing to find, open, at ${width} px`, async () => {
      const map = await ready(undefined, width);
      await open(map);
      await expect(map).to.be.accessible();
    }).timeout(30_000);
});

describe('a switch in the menu', () => {
  /** Where the knob is, from the start of the line. */
  const knob = (line: HTMLElement): string => getComputedStyle(line).getPropertyValue('--_knob').trim();

  for (const dir of ['ltr', 'rtl'])
    it(`says and shows whether it is on, ${dir}`, async () => {
      const map = await ready(html`<div dir=${dir}><acu-body-map></acu-body-map></div>`);
      for (const name of ['meridians-button', 'large-text-button']) {
        const line = await tool(map, name);
        expect([line.role, line.ariaChecked]).to.deep.equal(['switch', 'false']);
        const off = knob(line);
        await press(map, line);
        expect(line.ariaChecked).to.equal('true');
        expect(knob(line), 'by its shape, too').to.not.equal(off);
        await press(map, line);
        expect([line.ariaChecked, knob(line)]).to.deep.equal(['false', off]);
      }
    });
});

describe('large text', () => {
  const size = (map: AcuBodyMap, name: string): number =>
    Number.parseFloat(getComputedStyle(part(map, name)!).fontSize);

  it('makes all letters a quarter larger, 18 px at least, until it is switched off', async () => {
    const map = await ready(html`<acu-body-map selected="BL23"></acu-body-map>`);
    const before = size(map, 'value');
    const line = await tool(map, 'large-text-button');
    await press(map, line);
    expect(size(map, 'value')).to.be.at.least(Math.max(18, before * 1.2));
    map.close();
    map.select('LI4');
    await settled(map);
    expect(size(map, 'value'), 'for the next point, too').to.be.at.least(18);
    await press(map, line);
    expect(size(map, 'value')).to.equal(before);
  });

  for (const width of [240, 375])
    it(`keeps everything inside at ${width} px`, async () => {
      const map = await ready(html`<acu-body-map selected="BL23"></acu-body-map>`, width);
      await press(map, await tool(map, 'large-text-button'));
      expect(part(map, 'map')!.scrollWidth).to.be.at.most(width);
      const right = map.getBoundingClientRect().right + 1;
      const sticking = [...root(map).querySelectorAll<HTMLElement>('button, summary, p, dd, li')].filter(
        (each) => each.checkVisibility() && each.getBoundingClientRect().right > right,
      );
      expect(sticking.map(words)).to.deep.equal([]);
    });
});
