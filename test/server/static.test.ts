import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { html } from 'lit';
import type { AcuBodyMap } from '../../src/index.js';
import { mount, part, parts, root, settled, words } from '../support/map.js';
import { until } from '../support/until.js';

/** What of a map is there to be pressed, or says where the reader is. */
const CONTROLS = `summary, .position, .visually-hidden, .panel-figure, .panel-nav, .list-count, .aliases,
  acu-timer-settings, acu-own-routine, acu-routine-open, acu-missing`;

/** All texts in an element that say something. */
function said(element: Element): string[] {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  while (texts.nextNode()) {
    const { textContent, parentElement } = texts.currentNode;
    const text = inLatinDigits(textContent ?? '')
      .replace(/\s+/g, ' ')
      .trim();
    if (/[\p{L}\p{N}]/u.test(text) && !parentElement?.closest(CONTROLS)) found.push(text);
  }
  return found;
}

/** The digits of Arabic are those of the browser's `Intl`, or of the server's. */
const inLatinDigits = (text: string): string =>
  text.replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660));

/** The texts of a live map, whatever is folded, and those of its panels that are not in a map without script. */
async function comparison(
  map: AcuBodyMap,
  options: string[],
): Promise<{ count: number; missing: string[]; text: string }> {
  const page = document.createElement('template');
  page.innerHTML = await executeServerCommand<string, string[]>('staticHtml', options);
  const text = inLatinDigits(words(page.content.querySelector('.acu-static')));
  const missing: string[] = [];
  let count = 0;
  const compare = (element: Element | undefined, of: string): void => {
    const texts = element ? said(element) : [];
    count += texts.length;
    missing.push(...texts.filter((each) => !text.includes(each)).map((each) => `${of}: ${each}`));
  };
  for (const fold of root(map).querySelectorAll<HTMLElement>('acu-more details > summary')) fold.click();
  await settled(map);
  compare(root(map).querySelector('acu-more') ?? undefined, 'more');
  for (const { id } of map.model!.points) {
    map.select(id);
    await settled(map);
    await until(() => !root(map).querySelector('acu-background.is-coming'), 'what sources say is there');
    compare(part(map, 'panel'), id);
    compare(part(map, 'aliases')?.querySelector('bdi') ?? undefined, id);
  }
  return { count, missing, text };
}

describe('a map without script', () => {
  for (const lang of ['en', 'fr', 'ar'])
    it(`says all that the live map says (${lang})`, async () => {
      const map = await mount(html`<acu-body-map lang=${lang}></acu-body-map>`, 900);
      await until(() => parts(map, 'more').length > 0, 'what goes with the points is there');
      const { count, missing, text } = await comparison(map, [lang]);
      expect(missing).to.deep.equal([]);
      expect(count).to.be.greaterThan(600);
      expect(text).to.contain(words(parts(map, 'disclaimer')[0]));
    });

  it('says of a point of the atlas that its place is from there, and how wide a cun is', async () => {
    const map = await mount(html`<acu-body-map points="ST36 BL40"></acu-body-map>`, 900);
    const { missing, text } = await comparison(map, ['en', 'ST36 BL40']);
    expect(missing).to.deep.equal([]);
    expect(text).to.contain('1 cun is as wide as your thumb').and.contain('not how to press it');
  });

  it('is what a poster stands for until the map has come', async () => {
    const map = await mount(html`<acu-body-map><img slot="poster" alt="The back" src="data:," /></acu-body-map>`);
    expect(map.querySelector('img')!.getClientRects().length).to.equal(0);
  });
});
