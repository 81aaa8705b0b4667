import { expect } from '@open-wc/testing';
import { executeServerCommand, resetMouse, sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import { History } from '../../demo/authors-history.js';
import type { AcuBodyMap } from '../../src/index.js';
import { until, untilEqual } from '../support/until.js';

const DATA =
  '{\n  "points": [\n    { "id": "LI4" },\n    { "name": "Mine", "view": "front", "x": 40, "y": 20 }\n  ]\n}\n';

interface XY {
  readonly x: number;
  readonly y: number;
}

interface Axe {
  run(selector: string): Promise<{
    readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
  }>;
}

let frame: HTMLIFrameElement;
const page = (): Document => frame.contentDocument!;
const find = <Kind extends Element>(selector: string, kind: Kind | null = page().querySelector<Kind>(selector)): Kind =>
  kind!;
const text = (): HTMLTextAreaElement => find('textarea');
const cross = (): HTMLElement => find('[role="slider"]');
const map = (): AcuBodyMap => find('acu-body-map');
const select = (name: string): HTMLSelectElement =>
  [...page().querySelectorAll('label')]
    .find(({ textContent }) => textContent?.trim().startsWith(name))!
    .querySelector('select')!;
const button = (name: string): HTMLButtonElement =>
  [...page().querySelectorAll('button')].find(
    (each) => (each.getAttribute('aria-label') ?? each.textContent?.trim()) === name,
  )!;
const chosen = (): string => select('Point').selectedOptions[0]?.text ?? '';
const status = (): string => find('#said').textContent ?? '';
const centre = (element: Element): XY => {
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
};

/** Opens the page, with data in the field. */
async function open(data = DATA, width = 1000): Promise<void> {
  frame = document.createElement('iframe');
  frame.style.cssText = `position: fixed; inset: 0; border: 0; width: ${width}px; height: 780px; background: #fff`;
  frame.src = '/demo/authors.html';
  document.body.replaceChildren(frame);
  await until(
    () => frame.contentDocument?.querySelector('acu-body-map')?.shadowRoot && select('Picture').options.length,
    'the page',
  );
  await map().ready;
  await type(data);
}

async function type(value: string): Promise<void> {
  text().value = value;
  text().dispatchEvent(new InputEvent('input', { bubbles: true }));
  await until(() => map().data === value || find<HTMLElement>('#obstacle').hidden === false, 'the data is taken');
  await map().ready;
}

function choose(name: string, option: string): void {
  const list = select(name);
  list.value = [...list.options].find((each) => each.text === option)!.value;
  list.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Where a place of the picture is on the screen. */
function onScreen({ x, y }: XY): XY {
  // WebKit scrolls somewhere else when it is asked for a picture.
  find('.frame').scrollIntoView({ block: 'center' });
  const { left, top, width, height } = find('.drawing').getBoundingClientRect();
  return { x: left + (x / 100) * width, y: top + (y / 100) * height };
}

async function press(at: XY): Promise<void> {
  const { x, y } = onScreen(at);
  await sendMouse({ type: 'click', position: [Math.round(x), Math.round(y)] });
}

/** Presses a key, with those before it held down: `Shift+ArrowUp`. */
async function key(keys: string): Promise<void> {
  const held = keys.split('+');
  const last = held.pop()!;
  for (const each of held) await sendKeys({ down: each });
  await sendKeys({ press: last });
  for (const each of held) await sendKeys({ up: each });
}

/** The place of whole pixels nearest to a place: a pointer can't be between them. */
function reachable(at: XY): XY {
  const { x, y } = onScreen(at);
  const { left, top, width, height } = find('.drawing').getBoundingClientRect();
  return { x: ((Math.round(x) - left) / width) * 100, y: ((Math.round(y) - top) / height) * 100 };
}

const points = (): Record<string, unknown>[] =>
  (JSON.parse(text().value) as { points: Record<string, unknown>[] }).points;

describe('the picker on the page for authors', () => {
  before(async () => setViewport({ width: 1200, height: 800 }));
  afterEach(async () => {
    await resetMouse();
    document.body.replaceChildren();
  });

  for (const [name, view, at] of [
    ['Front', 'front', { x: 37.3, y: 22.8 }],
    ['Back', 'back', { x: 46.2, y: 31.5 }],
    ['Sole', 'foot-sole', { x: 51, y: 33 }],
    ['Face', 'head-front', { x: 60, y: 61 }],
    ['Side', 'side', { x: 45, y: 80 }],
  ] as const) {
    it(`${name}: the map draws the new point where the author pressed`, async () => {
      await open('{"points": []}');
      choose('Picture', name);
      const pressed = reachable(at);
      await press(at);
      await untilEqual(() => map().model?.hotspots.get(view)?.[0]?.point.id, 'own-1');
      map().select('own-1');
      await map().updateComplete;
      const mark = (): Element | null | undefined =>
        map().shadowRoot!.querySelector(`.view-${view} .frame [data-id="own-1"]`);
      await until(() => mark()?.checkVisibility(), 'the mark');
      const { left, top, width, height } = mark()!
        .closest('.frame')!
        .querySelector('[part~="silhouette"]')!
        .getBoundingClientRect();
      const drawn = centre(mark()!);
      expect(((drawn.x - left) / width) * 100, 'x').to.be.closeTo(pressed.x, 0.1);
      expect(((drawn.y - top) / height) * 100, 'y').to.be.closeTo(pressed.y, 0.1);
      // And so does the crosshair.
      const aimed = centre(cross());
      const there = onScreen(pressed);
      expect(Math.hypot(aimed.x - there.x, aimed.y - there.y)).to.be.below(0.5);
    });
  }

  it('a press adds a point and leaves the rest as written; the next one moves it', async () => {
    await open();
    await press({ x: 45, y: 30 });
    const [head = '', tail = ''] = text().value.split(/,\n {4}\{ "id": "own-1".*\}/);
    expect(head + tail).to.equal(DATA);
    expect(points()[2]).to.include({ name: 'New point', view: 'front', side: 'both' });
    expect(chosen()).to.equal('own-1 · New point');
    await until(() => status().endsWith('Written to “own-1 · New point”.'));
    await press({ x: 45, y: 40 });
    expect(points()).to.have.length(3);
    expect(points()[2]?.['y']).to.be.closeTo(40, 0.2);
  });

  it('a point of the data can be chosen, or have the caret in it; the picture goes to its place', async () => {
    await open();
    choose('Point', 'LI4');
    expect(select('Picture').value, 'that of the atlas').to.equal('hand-back');
    expect(text().value, 'nothing is written by looking').to.equal(DATA);
    text().focus();
    text().setSelectionRange(DATA.indexOf('Mine'), DATA.indexOf('Mine'));
    text().dispatchEvent(new MouseEvent('click'));
    expect(chosen()).to.equal('Mine');
    expect(select('Picture').value).to.equal('front');
    expect(cross().getAttribute('aria-valuetext')).to.match(/^Front, x 40, y 20\. Near \w+, [a-z ]+\.$/);
    await press({ x: 60, y: 25 });
    expect(points()[0]).to.deep.equal({ id: 'LI4' });
    expect(points()[1]?.['x']).to.be.closeTo(60, 0.4);
    expect(points()[1], 'the author names no side').not.to.have.property('side');
  });

  it('the keyboard alone adds a point and moves it by 0.1, or 1 with Shift; focus stays', async () => {
    await open();
    cross().focus();
    await key('Shift+ArrowUp');
    await key('ArrowLeft');
    expect(text().value, 'not before Enter').to.equal(DATA);
    expect(cross().getAttribute('aria-valuetext')).to.match(/^Front, x 49\.9, y 49\. .*Enter places it\.$/);
    await key('Enter');
    expect(points()[2]).to.include({ x: 49.9, y: 49, side: 'midline' });
    for (const each of ['Shift+ArrowLeft', 'Shift+ArrowLeft', 'ArrowDown']) await key(each);
    expect(points()[2]).to.include({ x: 47.9, y: 49.1, side: 'both' });
    expect(page().activeElement).to.equal(cross());
  });

  it('the crosshair stops at the edge of the picture', async () => {
    await open('{"points":[{"name":"A","view":"front","x":99.5,"y":0.2}]}');
    choose('Point', 'A');
    cross().focus();
    for (const each of ['Shift+ArrowRight', 'Shift+ArrowUp']) await key(each);
    expect(points()[0]).to.include({ x: 100, y: 0 });
  });

  it('the crosshair can be dragged, and keeps its distance from the pointer', async () => {
    await open();
    choose('Point', 'Mine');
    const from = onScreen({ x: 40, y: 20 });
    const { width, height } = find('.drawing').getBoundingClientRect();
    const moved = await executeServerCommand('drag', {
      from: { x: Math.round(from.x) + 8, y: Math.round(from.y) + 8 },
      to: { x: Math.round(from.x) + 28, y: Math.round(from.y) + 58 },
    });
    expect(moved).to.equal(true);
    expect(points()[1]?.['x']).to.be.closeTo(40 + 2000 / width, 0.1);
    expect(points()[1]?.['y']).to.be.closeTo(20 + 5000 / height, 0.1);
  });

  it('the numbers can be typed, and stepped with buttons', async () => {
    await open();
    choose('Point', 'Mine');
    const x = find<HTMLInputElement>('#x');
    x.value = '33.3';
    x.dispatchEvent(new Event('change'));
    button('y: a little up').click();
    await untilEqual(() => [points()[1]?.['x'], points()[1]?.['y']], [33.3, 19.9]);
    x.value = '133';
    x.dispatchEvent(new Event('change'));
    expect(points()[1]?.['x']).to.equal(33.3);
  });

  it('a finger presses as a mouse does', async () => {
    await open();
    const { x, y } = onScreen({ x: 45, y: 30 });
    const did = await executeServerCommand('tap', { x: Math.round(x), y: Math.round(y) });
    if (did !== 'unsupported') await untilEqual(() => points().length, 3);
  });

  it('a point with a code may have a place of its own; the page says that the atlas has one', async () => {
    await open();
    choose('Point', 'LI4');
    expect(find('#where').textContent).to.contain('The atlas has its place.');
    expect(select('Side').value).to.equal('both');
    await press({ x: 50, y: 30 });
    expect(points()[0]).to.include({ view: 'hand-back', side: 'both' });
    await untilEqual(() => map().model?.pointOf.get('LI4')?.placements.length, 1);
  });

  it('another picture stays, whenever the map has drawn what was written before', async () => {
    await open();
    choose('Point', 'Mine');
    await press({ x: 60, y: 25 });
    choose('Picture', 'Sole');
    map().dispatchEvent(new CustomEvent('acu-load'));
    expect(select('Picture').selectedOptions[0]?.text).to.equal('Sole');
    expect(find('#values').textContent).to.equal('Press on the body.');
  });

  it('other data is not mistaken for the chosen point, nor is a point above it', async () => {
    await open();
    choose('Point', 'Mine');
    await type(DATA.replace('"points": [', '"points": [{ "name": "Above" },'));
    expect(chosen()).to.equal('Mine');
    await type('{"points":[{"name":"A"},{"name":"B"},{"name":"C"}]}');
    expect(chosen()).to.equal('New point');
  });

  it('what has just been typed is not overwritten', async () => {
    await open();
    choose('Point', 'Mine');
    const longer = DATA.replace('"points": [', '"points": [{ "name": "Above" },');
    const at = onScreen({ x: 45, y: 30 });
    text().value = longer;
    text().dispatchEvent(new InputEvent('input', { bubbles: true }));
    find('.frame').dispatchEvent(new MouseEvent('click', { clientX: at.x, clientY: at.y, bubbles: true }));
    expect(points()[1], 'moved down in the list').to.deep.equal({ id: 'LI4' });
    expect(points()[2]?.['y']).to.be.closeTo(30, 0.3);
  });

  it('the side is the author’s choice and never contradicts the place', async () => {
    await open('{"points":[{"name":"A","view":"back","x":40,"y":30,"side":"both"}]}');
    choose('Point', 'A');
    choose('Side', 'Only where I press');
    expect(points()[0]?.['side']).to.equal('left');
    await press({ x: 60, y: 30 });
    expect(points()[0]?.['side']).to.equal('right');
    choose('Side', 'Not said');
    expect(points()[0]).not.to.have.property('side');
    choose('Picture', 'Sole');
    choose('Side', 'Only right');
    await press({ x: 50, y: 30 });
    expect(points()[0]).to.include({ view: 'foot-sole', side: 'right' });
    await untilEqual(() => map().model?.issues.length, 0);
  });

  it('every change can be taken back and had again, with the typing before it', async () => {
    await open();
    await press({ x: 45, y: 30 });
    const added = text().value;
    cross().focus();
    for (const each of ['ArrowDown', 'ArrowDown']) await key(each);
    const nudged = text().value;
    button('Undo').click();
    expect(text().value, 'both steps of the arrow keys').to.equal(added);
    text().focus();
    await key('Control+z');
    expect(text().value).to.equal(DATA);
    expect(chosen()).to.equal('New point');
    await key('Control+y');
    await key('Control+Shift+z');
    expect(text().value).to.equal(nudged);
    expect(button('Redo').disabled).to.equal(true);
  });

  it('a table is not written into: the page says what to do first, and loses nothing', async () => {
    const table = 'id,name\nLI4,Hand\n';
    await open(table);
    expect(find('#obstacle').textContent).to.contain('Make a dataset of it');
    await press({ x: 45, y: 30 });
    expect(text().value).to.equal(table);
    await untilEqual(() => status().startsWith('Not written. This is not a dataset yet.'), true);
    expect(find('#values').textContent, 'the values are there all the same').to.match(/^"view": "front", "x": 4/);
    button('Make a dataset of it').click();
    expect(find<HTMLElement>('#obstacle').hidden).to.equal(true);
    await press({ x: 45, y: 30 });
    expect(points().map(({ id }) => id)).to.deep.equal(['LI4', 'own-1']);
    button('Undo').click();
    button('Undo').click();
    expect(text().value).to.equal(table);
  });

  it('a text with a fault is not written into either', async () => {
    const broken = '{"points": [{"id": "LI4",}]}';
    await open(broken);
    expect(find('#obstacle').textContent).to.contain('Remove the comma before }');
    await press({ x: 45, y: 30 });
    expect(text().value).to.equal(broken);
  });

  it('an empty field becomes a dataset', async () => {
    await open('');
    await press({ x: 45, y: 30 });
    expect(points()).to.have.length(1);
  });

  it('the values are copied alone', async () => {
    await open();
    choose('Point', 'Mine');
    const copied: string[] = [];
    Object.defineProperty(frame.contentWindow!.navigator, 'clipboard', {
      value: { writeText: async (value: string) => void copied.push(value) },
    });
    button('Copy').click();
    expect(copied).to.deep.equal(['"view": "front", "x": 40, "y": 20']);
    await untilEqual(status, 'Copied.');
  });

  it('a new point shows its name in the text, to be typed over', async () => {
    await open();
    await press({ x: 45, y: 30 });
    button('Show in the text').click();
    const { selectionStart, selectionEnd, value } = text();
    expect(value.slice(selectionStart, selectionEnd)).to.equal('New point');
    expect(page().activeElement).to.equal(text());
  });

  for (const width of [320, 375, 768, 899, 900, 1200]) {
    it(`${width} px wide: nothing is cut off, and the figure is ${width < 900 ? 'below' : 'beside'} the text`, async () => {
      await open(DATA, width);
      expect(page().documentElement.scrollWidth).to.be.at.most(width);
      const [field, picture] = [text(), find('.drawing')].map((each) => each.getBoundingClientRect());
      expect(picture!.left >= field!.right, 'beside').to.equal(width >= 900);
      expect(picture!.top >= field!.bottom, 'below').to.equal(width < 900);
      for (const control of find('#picker').querySelectorAll('button, select, input'))
        expect(control.getBoundingClientRect().height, control.outerHTML).to.be.at.least(44);
    });
  }

  it('axe finds no fault in it', async () => {
    await open();
    await press({ x: 45, y: 30 });
    const script = page().createElement('script');
    script.src = '/node_modules/axe-core/axe.min.js';
    page().head.append(script);
    const axe = (): Axe | undefined => (frame.contentWindow as unknown as { readonly axe?: Axe }).axe;
    await until(axe, 'axe');
    const { violations } = await axe()!.run('#picker');
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).to.deep.equal([]);
  });
});

describe('what can be taken back', () => {
  it('is every change, and changes of a series at once', () => {
    const history = new History('');
    history.record('a', 'typing');
    history.record('ab', 'typing');
    history.record('ab', 'typing');
    history.record('abX');
    history.record('abY', 'typing');
    history.endSeries();
    history.record('abYZ', 'typing');
    const back = ['abY', 'abX', 'ab', ''];
    for (const before of back) expect(history.step('back')).to.equal(before);
    expect([history.canUndo, history.step('back')]).to.deep.equal([false, undefined]);
    expect([history.step('forward'), history.step('forward')]).to.deep.equal(['ab', 'abX']);
    history.record('new');
    expect([history.canRedo, history.step('back')]).to.deep.equal([false, 'abX']);
  });

  it('is kept within bounds', () => {
    const history = new History('');
    for (let i = 0; i < 1000; i++) history.record(String(i));
    let steps = 0;
    while (history.step('back') !== undefined) steps++;
    expect(steps).to.equal(200);
    for (let i = 0; i < 12; i++) history.record(String(i).padEnd(1_000_000));
    steps = 0;
    while (history.step('back') !== undefined) steps++;
    expect(steps).to.be.within(1, 9);
  });
});
