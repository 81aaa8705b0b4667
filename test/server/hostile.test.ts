import { expect } from '@open-wc/testing';
import { draw, drawAll } from '../support/prerendered.js';

const cases = (await (await fetch('/test/corpus/hostile-datasets.json')).json()) as readonly {
  readonly id: string;
  readonly dataset: unknown;
}[];

/** All elements of a page that parses markup, those of shadow roots and templates too. */
function elementsIn(markup: string): Element[] {
  const page = document.createElement('template');
  page.innerHTML = markup;
  const inside = (root: DocumentFragment): Element[] =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      element,
      ...(element instanceof HTMLTemplateElement ? inside(element.content) : []),
    ]);
  return inside(page.content);
}

const TAGS =
  /^(?:acu-[a-z-]+|template|style|script|section|div|span|p|bdi|slot|button|svg|g|path|i|ul|ol|li|details|summary|strong|small)$/;
const faultsOf = (markup: string): string[] =>
  elementsIn(markup).flatMap((element) => [
    ...(TAGS.test(element.localName) ? [] : [`<${element.localName}>`]),
    ...(element.localName === 'script' && element.getAttribute('type') !== 'application/json' ? ['a script'] : []),
    ...[...element.attributes].filter(({ name }) => /^(?:on|style$|href|src)/.test(name)).map(({ name }) => name),
  ]);

describe('a map that a server draws', () => {
  it('makes nothing of hostile texts but text, and keeps the data as it is', async () => {
    const drawn = await drawAll(cases.map(({ dataset }) => [dataset, {}]));
    const faults = drawn.flatMap((markup, i) => faultsOf(markup).map((fault) => `${cases[i]!.id}: ${fault}`));
    expect(faults).to.deep.equal([]);
    expect(drawn.filter((markup) => markup.startsWith('<acu-body-map')).length).to.be.greaterThan(60);
    const changed = drawn.flatMap((markup, i) => {
      const script = elementsIn(markup).find(({ localName }) => localName === 'script');
      const isSame = !script || script.textContent === undefined;
      const text = script?.textContent ?? '';
      return isSame || JSON.stringify(JSON.parse(text)) === JSON.stringify(cases[i]!.dataset) ? [] : [cases[i]!.id];
    });
    expect(changed).to.deep.equal([]);
  });

  it('makes nothing of hostile options but attributes', async () => {
    const evil = '"><script>alert(1)</script><b x="';
    const markup = await draw(undefined, { class: evil, id: evil, nonce: evil, src: evil, points: evil, lang: evil });
    expect(faultsOf(markup).filter((fault) => fault !== 'src')).to.deep.equal([]);
    expect(elementsIn(markup)[0]!.className).to.equal(evil);
  });

  it('refuses data that is none', async () => {
    expect(await drawAll([[{ points: 'no' }, {}]])).to.deep.equal(['E_SHAPE']);
  });

  it('breaks no strict policy: one style sheet, with a nonce', async () => {
    const elements = elementsIn(await draw(undefined, { nonce: 'r4nd0m' }));
    const styles = elements.filter(({ localName }) => localName === 'style');
    expect(styles.map((style) => style.getAttribute('nonce'))).to.deep.equal(['r4nd0m']);
  });

  it('has a pair of comments for each value, and a popover for each button', async () => {
    const elements = elementsIn(await draw());
    const buttons = elements.filter(({ localName }) => localName === 'button');
    const targets = buttons.map((button) => button.getAttribute('popovertarget'));
    const popovers = elements.filter((element) => element.hasAttribute('popover')).map(({ id }) => id);
    expect(popovers).to.deep.equal(targets);
    expect(new Set(popovers).size).to.equal(buttons.length);
  });
});
