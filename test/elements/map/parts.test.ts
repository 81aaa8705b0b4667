import { expect, html } from '@open-wc/testing';
import { fetchAgain, miss } from '../../../src/elements/late.js';
import { AcuBodyMap } from '../../../src/index.js';
import { clinic } from '../../support/dataset.js';
import { mount, part, parts, press, root, row, unfold, unread } from '../../support/map.js';
import { until } from '../../support/until.js';

interface Declaration {
  readonly tagName?: string;
  readonly name: string;
  readonly cssParts?: readonly { name: string; description?: string }[];
  readonly cssProperties?: readonly { name: string; default?: string; description?: string }[];
  readonly events?: readonly { name: string; description?: string }[];
  readonly slots?: readonly { name: string; description?: string }[];
  readonly attributes?: readonly { name: string; fieldName?: string; description?: string }[];
  readonly members?: readonly { kind: string; name: string; privacy?: string; description?: string }[];
}

async function manifest(): Promise<Declaration> {
  const response = await fetch('/custom-elements.json');
  expect(response.ok, 'custom-elements.json is generated: npm run manifest').to.equal(true);
  const { modules } = (await response.json()) as { modules: readonly { declarations?: readonly Declaration[] }[] };
  const found = modules
    .flatMap(({ declarations }) => declarations ?? [])
    .find(({ tagName }) => tagName === 'acu-body-map');
  if (!found) throw new Error('the manifest does not hold acu-body-map');
  return found;
}

/** The parts of a map that shows, one after the other, everything it can show. */
async function everyPart(): Promise<Set<string>> {
  const rich = {
    ...clinic,
    credit: 'Our clinic',
    points: [
      ...clinic.points,
      {
        id: 'BL23',
        aliases: ['x'],
        technique: ['a', 'b'],
        duration: 60,
        pressure: 'firm',
        benefit: { text: 'back', source: 's' },
        evidence: { level: 'low', sources: ['s'] },
        sources: ['s'],
      },
    ],
    sources: { s: { title: 'S', url: 'https://example.com/' } },
    routines: [{ title: 'R', steps: [{ point: 'BL23' }] }],
    complaints: [{ name: 'Back', points: ['BL23'], view: 'back', x: 50, y: 40 }],
  };
  const found = new Set<string>();
  const collect = (map: AcuBodyMap): void => {
    for (const element of root(map).querySelectorAll('[part]'))
      for (const name of element.getAttribute('part')!.split(' ')) found.add(name);
  };
  const map = await mount(html`<acu-body-map .data=${rich}></acu-body-map>`);
  await press(map, row(map, 'Sea of Vitality'));
  await until(() => root(map).querySelector('[part~="routine"] > details'), 'routines are there');
  await unfold(map);
  await until(() => root(map).querySelector('[part~="complaint-area"]'), 'the regions that hurt are drawn');
  root(map).querySelector<HTMLElement>('[part~="complaint-area"]')!.click();
  root(map).querySelector<HTMLInputElement>('input[value="pregnancy"]')!.click();
  await until(() => root(map).querySelector('[part~="handout"]'), 'the handout is there');
  await press(map, root(map).querySelector<HTMLElement>('[part~="handout-button"]')!);
  await until(() => root(map).querySelector('dialog')?.open);
  window.dispatchEvent(new Event('beforeprint'));
  collect(map);
  window.dispatchEvent(new Event('afterprint'));
  root(map).querySelector('dialog')!.close();
  await until(
    () => root(map).querySelector('[part~="timer"]') && root(map).querySelector('[part~="routine-open"]'),
    'practice is there',
  );
  [...root(map).querySelectorAll('acu-timer-settings label')]
    .find((label) => label.textContent?.includes('breathe'))!
    .querySelector('input')!
    .click();
  root(map).querySelector<HTMLElement>('acu-timer .button-main')!.click();
  await map.updateComplete;
  await new Promise((resolve) => setTimeout(resolve));
  collect(map);
  map.practice.open('routine-1');
  map.practice.begin();
  await new Promise((resolve) => setTimeout(resolve, 50));
  collect(map);
  map.practice.close();
  collect(await mount(html`<acu-body-map .data=${rich} view="hand-back"></acu-body-map>`));
  const crowded = await mount(
    html`<acu-body-map
      .data=${{ points: [1, 2, 3, 4, 5].map((n) => ({ name: `Point ${n}`, id: `p${n}`, view: 'back', x: 50, y: 30 })) }}
    ></acu-body-map>`,
    900,
  );
  await until(
    () => root(crowded).querySelector('button.crowd') && root(crowded).querySelector('.zoom'),
    'room is made',
  );
  root(crowded).querySelector<HTMLElement>('button.crowd')!.click();
  await crowded.updateComplete;
  await until(() => root(crowded).querySelector('.chooser'));
  collect(crowded);
  const near = await mount(html`<acu-body-map view="back"></acu-body-map>`, 320);
  await until(() => root(near).querySelector('.leaders'), 'marks move apart');
  collect(near);
  await until(() => part(near, 'zoom-button'), 'zoom is there');
  // A mark that has focus shows its name.
  root(near).querySelector<HTMLElement>('.view-back .hotspot[tabindex="0"]')!.focus();
  collect(near);
  part(near, 'silhouette')!.dispatchEvent(new PointerEvent('pointerdown', { pointerType: 'touch', bubbles: true }));
  await press(near, part(near, 'zoom-button')!);
  await until(() => part(near, 'zoom-hint'), 'it says how to move the picture');
  collect(near);
  collect(await mount(html`<acu-body-map data='{"points":[{"id":"LI4","location":"Hand.","x":500}]}'></acu-body-map>`));
  await until(() => customElements.get('acu-faults'));
  collect(await mount(html`<acu-body-map data='{"points":[]}'></acu-body-map>`));
  const undo = unread();
  collect(await mount(html`<acu-body-map selected="BL23"></acu-body-map>`));
  undo();
  collect(await mount(html`<acu-body-map points="LI4"></acu-body-map>`));
  const about = await mount(html`<acu-body-map topics="low-back head-neck"></acu-body-map>`, 900);
  await until(() => part(about, 'topics'), 'there is a choice of topics');
  collect(about);
  const many = await mount(html`<acu-body-map points="BL"></acu-body-map>`);
  await until(() => root(many).querySelector('.search-field'), 'there is a search field');
  for (const typed of ['knee', 'xyzzy']) {
    const field = root(many).querySelector<HTMLInputElement>('.search-field')!;
    field.value = typed;
    field.dispatchEvent(new InputEvent('input'));
    await many.updateComplete;
    collect(many);
  }
  const all = await mount(html`<acu-body-map points="*"></acu-body-map>`, 360);
  await until(() => root(all).querySelector('[part~="region"]'), 'there are regions');
  all.meridians = true;
  await until(() => root(all).querySelector('[part~="meridian-names"]'), 'the lines have names');
  collect(all);
  all.view = 'head-front';
  await until(() => root(all).querySelector('[part~="figure-note"]'), 'one side is marked');
  collect(all);
  miss('paper', async () => undefined);
  await near.updateComplete;
  collect(near);
  await fetchAgain();
  // Told of with the part `hotspot`.
  for (const name of found) if (name === 'group-clinic' || /^hotspot-[a-z]{2}$/.test(name)) found.delete(name);
  return found;
}

describe('the documented interface', () => {
  it('names every part that a map has, and no other', async () => {
    const { cssParts } = await manifest();
    expect((cssParts ?? []).map(({ name }) => name).toSorted()).to.deep.equal([...(await everyPart())].toSorted());
  });

  it('names every custom property that the styles read, and no other', async () => {
    const map = await mount();
    const rules = root(map)
      .adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText))
      .join('\n');
    const read = new Set([...rules.matchAll(/var\((--acu-[\w-]+)/g)].map(([, name]) => name));
    const { cssProperties } = await manifest();
    expect((cssProperties ?? []).map(({ name }) => name).toSorted()).to.deep.equal([...read].toSorted());
  });

  it('names every slot', async () => {
    const map = await mount();
    const slots = new Set([...root(map).querySelectorAll('slot')].map(({ name }) => name));
    // Shown later, and only on paper.
    for (const name of ['panel-footer', 'handout-heading', 'handout-footer']) slots.add(name);
    const declared = ((await manifest()).slots ?? []).map(({ name }) => name);
    expect(declared.toSorted()).to.deep.equal([...slots].toSorted());
  });

  it('names every attribute and describes everything public', async () => {
    const {
      attributes = [],
      events = [],
      members = [],
      cssParts = [],
      cssProperties = [],
      slots = [],
    } = await manifest();
    expect(attributes.map(({ name }) => name).toSorted()).to.deep.equal(AcuBodyMap.observedAttributes.toSorted());
    expect(events.map(({ name }) => name)).to.have.members([
      'acu-load',
      'acu-error',
      'acu-select',
      'acu-close',
      'acu-view-change',
      'acu-topic-change',
      'acu-timer',
      'acu-routine-start',
      'acu-routine-step',
      'acu-routine-end',
    ]);
    const open = members.filter(
      ({ privacy, name }) => privacy !== 'private' && privacy !== 'protected' && !name.startsWith('#'),
    );
    expect(open.map(({ name }) => name)).to.include.members([
      'src',
      'data',
      'points',
      'view',
      'selected',
      'headingLevel',
      'select',
      'close',
      'reload',
      'ready',
      'model',
    ]);
    for (const { name, description } of [...attributes, ...events, ...cssParts, ...cssProperties, ...slots])
      expect(description, name).to.match(/\.$/);
  });
});

describe('theming', () => {
  it('takes the five brand properties from any ancestor', async () => {
    const map = await mount(
      html`<div
        style="--acu-accent: rgb(1, 2, 3); --acu-action: rgb(4, 5, 6); --acu-surface: rgb(250, 251, 252); --acu-text: rgb(7, 8, 9); --acu-radius: 4px"
      >
        <acu-body-map></acu-body-map>
      </div>`,
    );
    const style = (name: string, pseudo?: string): CSSStyleDeclaration => getComputedStyle(part(map, name)!, pseudo);
    expect(style('hotspot', '::before').backgroundColor).to.equal('rgb(1, 2, 3)');
    expect(style('map').backgroundColor).to.equal('rgb(250, 251, 252)');
    expect(style('map').color).to.equal('rgb(7, 8, 9)');
    expect(style('map').borderTopLeftRadius).to.equal('5px');
    expect(style('close-up-current').borderTopColor).to.equal('rgb(4, 5, 6)');
  });

  it('lets a page style parts, states and groups', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      'acu-body-map::part(group-clinic) { opacity: 0.5 } acu-body-map:state(open)::part(panel) { opacity: 0.25 } acu-body-map::part(hotspot-selected) { rotate: 10deg }',
    );
    document.adoptedStyleSheets.push(sheet);
    const map = await mount(html`<acu-body-map .data=${clinic} selected="neck"></acu-body-map>`);
    expect(getComputedStyle(part(map, 'group-clinic')!).opacity).to.equal('0.5');
    expect(getComputedStyle(part(map, 'panel')!).opacity).to.equal('0.25');
    expect(parts(map, 'hotspot-selected').map((mark) => getComputedStyle(mark).rotate)).to.deep.equal([
      '10deg',
      '10deg',
    ]);
    document.adoptedStyleSheets.pop();
  });

  it('is not touched by a page’s inherited quirks', async () => {
    const quirks =
      'text-transform: uppercase; text-indent: 3em; text-align: center; white-space: nowrap; text-shadow: 1px 1px red; font-variant: small-caps; font-style: italic; list-style: square; cursor: wait; -webkit-text-fill-color: red';
    const map = await mount(html`<div style=${quirks}><acu-body-map selected="BL23"></acu-body-map></div>`);
    const { textTransform, textIndent, textAlign, whiteSpace, textShadow, fontVariant, fontStyle } = getComputedStyle(
      part(map, 'value')!,
    );
    expect({ textTransform, textIndent, textAlign, whiteSpace, textShadow, fontVariant, fontStyle }).to.deep.equal({
      textTransform: 'none',
      textIndent: '0px',
      textAlign: 'start',
      whiteSpace: 'normal',
      textShadow: 'none',
      fontVariant: 'normal',
      fontStyle: 'normal',
    });
  });
});
