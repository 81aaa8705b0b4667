import { expect } from '@open-wc/testing';
import '../../src/define.js';
import type { AcuBodyMap } from '../../src/index.js';
import { hotspot, part, press, root } from '../support/map.js';
import { until } from '../support/until.js';

describe('a map on a phone, in a frame that the page makes as high as it is', () => {
  let page: HTMLElement;
  let frame: HTMLIFrameElement;
  let map: AcuBodyMap;
  let sizes: ResizeObserver;

  beforeEach(async () => {
    page = document.createElement('div');
    page.style.padding = '900px 0 3000px';
    frame = document.createElement('iframe');
    frame.style.cssText = 'border: 0; width: 375px; height: 100px';
    frame.srcdoc = '<!doctype html><html><body style="display: flow-root; margin: 0"></body></html>';
    const isHere = new Promise((resolve) => (frame.onload = resolve));
    page.append(frame);
    document.body.append(page);
    await isHere;
    const inner = frame.contentWindow as Window & typeof globalThis;
    const { body } = inner.document;
    // A message to the page around, and its answer, take a while.
    sizes = new inner.ResizeObserver(() => setTimeout(() => (frame.style.height = `${body.offsetHeight}px`), 50));
    sizes.observe(body);
    map = document.createElement('acu-body-map');
    body.append(map);
    await map.ready;
    await until(() => part(map, 'zoom-button') && frame.offsetHeight > 600, 'it is there, and as high as it is');
  });
  afterEach(() => {
    sizes.disconnect();
    page.remove();
  });

  /** How far below the edge of the screen something begins. */
  const top = (element: Element): number => frame.getBoundingClientRect().top + element.getBoundingClientRect().top;

  it('has the head of the panel at the top of the screen, and the mark back in view', async () => {
    const mark = hotspot(map, 'BL 23');
    scrollBy({ top: top(mark) - innerHeight / 2, behavior: 'instant' });
    await press(map, mark);
    await until(() => part(map, 'panel') && Math.abs(top(part(map, 'panel')!)) < 1, 'the panel is at the top');
    part(map, 'close')!.click();
    const isSeen = (): boolean => {
      const { activeElement } = root(map);
      return activeElement?.matches('.hotspot') === true && top(activeElement) > 0 && top(activeElement) < innerHeight;
    };
    await until(isSeen, 'the mark is in view');
    expect(map.selected).to.equal(undefined);
  });
});
