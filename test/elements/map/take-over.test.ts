import { expect } from '@open-wc/testing';
import type { DatasetFile } from '../../../src/dataset/index.js';
import type { RenderOptions } from '../../../src/server/index.js';
import { clinic } from '../../support/dataset.js';
import { draw, pageOf, type Page } from '../../support/prerendered.js';
import { until } from '../../support/until.js';

describe('a map that a server has drawn', () => {
  const pages: Page[] = [];
  afterEach(() => pages.splice(0).forEach((page) => page.remove()));

  const open = async (dataset?: DatasetFile, options?: RenderOptions, width?: number): Promise<Page> => {
    const page = await pageOf(await draw(dataset, options), { width });
    pages.push(page);
    return page;
  };

  /** All elements but what is only heard. An open panel comes a moment later, as in a map that draws itself. */
  const all = (root: ShadowRoot): Element[] =>
    [...root.querySelectorAll('section, section :not([role=status])')].filter(
      (element) => !root.querySelector('[data-state~=open]') || element.closest('.main'),
    );
  /** Where each of these elements that is seen is, and what it says. Rows that come later are at the end of the map. */
  const looks = (elements: readonly Element[]): string[] =>
    elements.map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      if (width + height === 0 || !element.checkVisibility({ opacityProperty: true })) return '';
      const sizes = element.matches('.map, .foot, acu-faults') ? [x, y, width] : [x, y, width, height];
      const place = sizes.map((each) => each.toFixed(1)).join(' ');
      const { color, backgroundColor, opacity, rotate } = element.ownerDocument.defaultView!.getComputedStyle(element);
      const text = element.firstElementChild ? '' : element.textContent;
      return `${element.localName}.${element.getAttribute('class')} ${place} ${color} ${backgroundColor} ${opacity} ${rotate} ${text}`;
    });
  /**
   * On a busy machine, what comes later may come before the map is live: the details of a drawing, whose paths are then
   * other ones, and rows that were empty, which are below all others.
   */
  const changes = (root: ShadowRoot, before: readonly string[], after: readonly string[]): string[] =>
    before
      .flatMap((look, i) => (look === after[i] || look === '' ? [] : [`${look} → ${after[i]}`]))
      .filter((change) => !root.querySelector('.hair') || !/^(?:path|g)\./.test(change))
      .slice(0, 5);

  const CASES: [what: string, dataset: DatasetFile | undefined, options: RenderOptions, width: number][] = [
    ['of the built-in points on a phone', undefined, { lang: 'en' }, 400],
    ['on a wide page, where the list stands open', undefined, { lang: 'en' }, 1100],
    ['in German, with a topic', undefined, { lang: 'de', topic: 'sleep-stress', view: 'front' }, 700],
    ["of an author's data", clinic, { lang: 'en', headingLevel: 4 }, 700],
    ['of one point', undefined, { lang: 'en', points: 'LI4' }, 400],
    ['of a close-up', undefined, { lang: 'fr', view: 'hand-back', layout: 'compact' }, 400],
    ['of another figure and of the atlas', undefined, { lang: 'en', figure: 'female', points: 'LU' }, 700],
  ];
  // Where a browser knows another Intl than the server, it writes other digits.
  if (new Intl.NumberFormat('ar').format(1) === '1') CASES.push(['from right to left', undefined, { lang: 'ar' }, 400]);
  for (const [what, dataset, options, width] of CASES) {
    it(`${what} keeps its elements, its texts and its look in every frame until it is live`, async () => {
      const page = await open(dataset, options, width);
      const before = all(page.root);
      const texts = before.map(({ firstChild }) => firstChild);
      const look = looks(before);
      const view = page.document.defaultView!;
      const frames = new Set<string>();
      let count = 0;
      // The last is the one in which it has become live, or the one before what comes later, which gives crowded marks
      // and close-ups their places: on a busy machine, that may be here sooner.
      const watch = (): void => {
        if (page.root.querySelector('.zoom, .hair, acu-faults > *')) return;
        count++;
        for (const change of changes(page.root, look, looks(before))) frames.add(change);
        if (page.root.querySelector('[data-acu]')) view.requestAnimationFrame(watch);
      };
      watch();
      await page.start();
      expect(count, 'frames').to.be.above(1);
      expect(before.length).to.be.greaterThan(70);
      const gone = before.filter((each) => !page.root.contains(each));
      expect(gone.map((each) => each.outerHTML.slice(0, 300)).slice(0, 3)).to.deep.equal([]);
      const lost = texts.filter((text) => text && !page.root.contains(text));
      expect(lost.map((text) => text!.textContent).slice(0, 3)).to.deep.equal([]);
      expect([...frames].slice(0, 3)).to.deep.equal([]);
    });
  }

  it('leaves the list open beside the picture', async () => {
    const { root, start } = await open(undefined, {}, 1100);
    await start();
    const list = root.querySelector<HTMLElement>('.list')!;
    await until(() => list.hasAttribute('open'), 'it is open');
    expect(list.offsetHeight).to.be.greaterThan(300);
  });

  it('keeps the focus, and what a reader has opened', async () => {
    const { root, start } = await open();
    root.querySelector<HTMLElement>('.list summary')!.click();
    const row = [...root.querySelectorAll<HTMLElement>('.row')][3]!;
    row.focus();
    expect(root.activeElement === row).to.equal(true);
    await start();
    expect(root.activeElement === row).to.equal(true);
    expect(root.querySelector('.list')!.hasAttribute('open')).to.equal(true);
  });

  it('opens the point that was pressed before there was a script', async () => {
    const { root, map, start } = await open();
    const mark = root.querySelector<HTMLElement>('.view-back button.hotspot')!;
    mark.click();
    await start();
    await until(() => root.querySelector('[part~=panel-title]'));
    expect(map.selected).to.equal(mark.dataset['id']);
    expect(root.querySelector('[popovertarget], [popover]')).to.equal(null);
  });

  it('shows the view that was pressed before there was a script', async () => {
    const { root, map, start } = await open();
    const [front] = root.querySelectorAll<HTMLElement>('.view-button');
    front!.click();
    await start();
    await until(() => map.view === 'front');
  });

  it('is live: a choice, the panel, the way back', async () => {
    const { root, map, start } = await open(clinic, {}, 700);
    await start();
    const mark = root.querySelector<HTMLElement>('[data-id=neck]')!;
    mark.click();
    await until(() => root.querySelector('[part~=panel-title]'));
    expect(mark.getAttribute('aria-expanded')).to.equal('true');
    map.close();
    await map.updateComplete;
    expect(mark.getAttribute('aria-expanded')).to.equal('false');
    map.points = 'LI4';
    await map.ready;
    expect(root.querySelectorAll('.row').length).to.equal(1);
  });

  it('says what the data says now, where the server had other data', async () => {
    const page = await open(clinic);
    const script = page.map.querySelector('script')!;
    const neck = page.root.querySelector<HTMLElement>('button[data-id=neck]')!;
    const { y } = neck.getBoundingClientRect();
    script.textContent = script.textContent!.replace('Neck release', 'Neck, again').replace('"y":15', '"y":25');
    await page.start();
    const text = page.root.querySelector('.list')!.textContent!;
    expect(text).to.include('Neck, again').and.not.include('Neck release');
    expect(page.root.querySelector('button[data-id=neck]')!.getBoundingClientRect().y).to.be.greaterThan(y + 20);
  });

  it('is drawn anew where the server has drawn something else', async () => {
    const page = await open(clinic);
    page.root.querySelector('.list')!.replaceChildren('?');
    page.root.querySelector('.figures')!.remove();
    await page.start();
    await until(() => page.root.querySelectorAll('.row').length === 3, 'it is drawn');
    expect(page.root.querySelectorAll('.hotspot').length).to.be.greaterThan(1);
  });

  const SAME: readonly [string, DatasetFile | undefined, RenderOptions][] = [
    ["an author's data in French", clinic, { lang: 'fr' }],
    ['the built-in points in German', undefined, { lang: 'de' }],
    ['a topic in Japanese', undefined, { lang: 'ja', topic: 'head-neck' }],
  ];
  for (const [what, dataset, options] of SAME) {
    it(`has the same text as a map that draws itself: ${what}`, async () => {
      const page = await open(dataset, options);
      /** What comes later may be there already on a busy machine. */
      const atFirst = (element: Element): string => {
        const copy = element.cloneNode(true) as Element;
        for (const late of copy.querySelectorAll('acu-concerns, .keys')) late.replaceChildren();
        return copy.textContent!.replace(/\s+/g, ' ').trim();
      };
      const words = (root: ShadowRoot): string =>
        [...root.querySelectorAll('acu-figure, acu-toolbar, acu-close-ups, acu-safety, acu-list, .title, .hint')]
          .map(atFirst)
          .join('\n');
      const drawn = words(page.root);
      const other = page.document.createElement('acu-body-map');
      Object.assign(other, options, dataset && { data: dataset });
      page.document.body.append(other);
      await page.start();
      // The rows of the list come later.
      await other.updateComplete;
      expect(drawn.length).to.be.greaterThan(1000);
      expect(words(other.shadowRoot!)).to.equal(drawn);
    });
  }

  it('shows all of its texts where the shadow root is stripped', async () => {
    const markup = await draw(undefined, { lang: 'de' });
    const page = new DOMParser().parseFromString(markup, 'text/html').querySelector('acu-body-map')!;
    const root = page.querySelector('template')!.content;
    const texts = [...root.querySelectorAll('.row-name, .row-code, .row-time, .safety-note strong, .disclaimer')];
    page.querySelector('template')!.remove();
    const missing = texts.map((each) => each.textContent!.trim()).filter((each) => !page.textContent!.includes(each));
    expect(texts.length).to.be.greaterThan(30);
    expect(missing).to.deep.equal([]);
    for (const step of ['Drücken Sie in kleinen', 'Wenn Sie schwanger sind', 'Hebamme'])
      expect(page.textContent!.includes(step), step).to.equal(true);
  });
});
