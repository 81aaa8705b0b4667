import { expect, html } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import type { AcuBodyMap } from '../../../src/index.js';
import {
  fixtureCleanup,
  hotspots,
  mount,
  nameOf,
  part,
  parts,
  press,
  record,
  root,
  settled,
  words,
} from '../../support/map.js';
import { sampled } from '../../support/sampled.js';
import { until, untilEqual } from '../../support/until.js';

/** A map with all points, once its regions are in their places. */
async function atlas(width = 375, template = html`<acu-body-map points="*"></acu-body-map>`): Promise<AcuBodyMap> {
  const map = await mount(template, width);
  await until(() => parts(map, 'region').some(isSeen) && root(map).querySelector('.zoom'));
  await until(() => hotspots(map).filter(isSeen).length <= 1);
  return map;
}

/** The mark of a point of a region's list. */
const markOf = (map: AcuBodyMap, point: Element): HTMLElement | undefined =>
  hotspots(map).find((mark) => nameOf(mark).startsWith(`${words(point.querySelector('bdi'))},`));

const isSeen = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });
const regions = (map: AcuBodyMap): HTMLElement[] => parts(map, 'region').filter(isSeen);
const region = (map: AcuBodyMap, name: string): HTMLElement =>
  regions(map).find((each) => each.getAttribute('aria-label')?.startsWith(`${name},`))!;

/** The names of those that overlap another one, or the edge of the map. */
function misplaced(map: AcuBodyMap): string[] {
  const frame = map.getBoundingClientRect();
  const all = regions(map).map((each) => ({ name: nameOf(each), box: each.getBoundingClientRect() }));
  const isApart = (a: DOMRect, b: DOMRect): boolean =>
    a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
  return all
    .filter(
      ({ box }) =>
        box.left < frame.left ||
        box.right > frame.right ||
        all.some((one) => one.box !== box && !isApart(box, one.box)),
    )
    .map(({ name }) => name);
}

describe('the regions of a map with hundreds of points', () => {
  it('are shown in place of the marks, with name and number', async () => {
    const map = await atlas();
    expect(hotspots(map).filter(isSeen)).to.deep.equal([]);
    expect(parts(map, 'crowd').filter(isSeen)).to.deep.equal([]);
    for (const name of ['Head', 'Chest', 'Belly', 'Arm', 'Hand', 'Knee', 'Foot']) {
      const count = words(region(map, name)).replace(/\D/g, '');
      expect(region(map, name).getAttribute('aria-label')).to.equal(`${name}, ${count} points`);
    }
    const all = regions(map).map((each) => Number(words(each).replace(/\D/g, '')));
    let sum = 0;
    for (const count of all) sum += count;
    expect(sum).to.equal(map.model!.hotspots.get('front')!.length);
  });

  it('do not overlap, and stay in the map, at any width', async () => {
    for (const width of [240, 320, 375, 768, 1200]) {
      const map = await atlas(width);
      await untilEqual(() => (regions(map).length > 8 ? misplaced(map) : undefined), [], `${width}`);
    }
  });

  it('leave the body at least 440 px of height on a phone, and hide little of it', async () => {
    const map = await atlas();
    const body = root(map).querySelector('.view-front .picture .outline')!.getBoundingClientRect();
    expect(body.height).to.be.at.least(440);
    expect(map.getBoundingClientRect().height).to.be.at.most(950);
  });

  it('leave the words for left and right alone', async () => {
    for (const width of [320, 375, 768]) {
      const map = await atlas(width);
      await until(() => regions(map).length > 8, 'they are in their places');
      const boxes = parts(map, 'side-label').filter(isSeen);
      expect(boxes.length, `${width}`).to.be.at.least(2);
      for (const each of boxes) {
        const word = each.getBoundingClientRect();
        const over = regions(map).filter((chip) => {
          const { left, right, top, bottom } = chip.getBoundingClientRect();
          return left < word.right && right > word.left && top < word.bottom && bottom > word.top;
        });
        expect(over.map(nameOf), `${words(each)} at ${width}`).to.deep.equal([]);
      }
    }
  });

  it('follow a map that becomes narrower, though its picture keeps its size', async () => {
    const map = await atlas(430);
    for (const width of [390, 360, 330, 414]) {
      map.parentElement!.style.width = `${width}px`;
      await untilEqual(() => (regions(map).length > 8 ? misplaced(map) : undefined), [], `${width}`);
    }
  });

  it('are as wide as their words: one that wraps, as its longest line', async () => {
    const map = await atlas(375, html`<acu-body-map points="*" lang="de" view="back"></acu-body-map>`);
    await until(() => regions(map).some((each) => words(each).startsWith('Oberer Rücken')), 'German is there');
    const text = document.createRange();
    for (const each of regions(map)) {
      text.selectNodeContents(each);
      const free = each.getBoundingClientRect().width - text.getBoundingClientRect().width;
      expect(free, words(each)).to.be.within(21, 25);
    }
  });

  it('are hit by a finger on 44 px, though they are drawn less high', async () => {
    const map = await atlas(375);
    const chip = region(map, 'Hand');
    chip.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, top, width, height } = chip.getBoundingClientRect();
    expect(height).to.be.below(44);
    // WebKit rounds where it is asked to whole pixels.
    const reach = (44 - height) / 2 - 1;
    for (const y of [top - reach, top + height + reach])
      expect(root(map).elementFromPoint(left + width / 2, y), `at ${y - top}`).to.equal(chip);
  });

  it('lead to the close-up that shows their points', async () => {
    const map = await atlas();
    const events = record(map, 'acu-view-change');
    await press(map, region(map, 'Head'));
    expect(map.view).to.equal('head-front');
    expect(events.map(([, { view }]) => view)).to.deep.equal(['head-front']);
    await until(() => hotspots(map).filter(isSeen).length > 20);
  });

  it('are zoomed to where there is no close-up, with their marks, and come back with the whole picture', async () => {
    const map = await atlas();
    await press(map, region(map, 'Chest'));
    expect(map.view).to.equal('front');
    await until(() => hotspots(map).filter(isSeen).length > 20);
    expect(regions(map)).to.deep.equal([]);
    const whole = parts(map, 'zoom-button').find((each) => each.title === 'Show the whole picture')!;
    await press(map, whole);
    await until(() => regions(map).length > 5);
    await untilEqual(() => hotspots(map).filter(isSeen).length, 0);
  });

  for (const name of sampled(['Head', 'Neck', 'Arm', 'Chest', 'Knee']))
    it(`hand the focus to a mark: ${name}; the page stays where it is`, async () => {
      const map = await atlas();
      map.scrollIntoView();
      const before = scrollY;
      region(map, name).focus({ preventScroll: true });
      await sendKeys({ press: 'Enter' });
      await until(() => hotspots(map).filter(isSeen).length > 2, 'its marks are there');
      await until(
        () => root(map).activeElement?.matches('acu-figure button:is([data-id], [data-ids])'),
        'focus is on one',
      );
      expect(Math.abs(scrollY - before)).to.be.at.most(200);
    });

  it('answer to a press on the body as well', async () => {
    const map = await atlas();
    const field = parts(map, 'region-field')[0]!;
    field.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, detail: 1 }));
    await settled(map);
    expect(map.view).to.equal('head-front');
  });

  it('are one Tab stop, with arrow keys from one to the next', async () => {
    const map = await atlas();
    await until(() => regions(map).filter(({ tabIndex }) => tabIndex === 0).length === 1);
    region(map, 'Head').focus();
    await sendKeys({ press: 'ArrowDown' });
    const active = root(map).activeElement as HTMLElement;
    expect(regions(map).some((each) => each === active) && active !== region(map, 'Head')).to.equal(true);
    await sendKeys({ press: 'Enter' });
    await settled(map);
    await until(() => map.view !== 'front' || regions(map).length === 0);
    await until(() => root(map).activeElement !== null);
  });

  it('leave the selected point where it is, in sight, on both sides', async () => {
    const map = await atlas(375, html`<acu-body-map points="*" view="back" selected="BL23"></acu-body-map>`);
    await until(() => regions(map).length > 5);
    const seen = parts(map, 'hotspot').filter((mark) => isSeen(mark) && mark.dataset['id']);
    expect(seen.map(({ dataset }) => dataset['id'])).to.deep.equal(['BL23', 'BL23']);
  });

  it('have one side marked, and a note that says so', async () => {
    const map = await atlas();
    await press(map, region(map, 'Head'));
    await until(() => part(map, 'figure-note'));
    expect(words(part(map, 'figure-note'))).to.equal('One side is marked; the other is its mirror.');
    await until(() => hotspots(map).filter(isSeen).length > 20);
    const mirrored = parts(map, 'hotspot').filter((mark) => !(mark instanceof HTMLButtonElement) && isSeen(mark));
    expect(mirrored).to.deep.equal([]);
  });

  it('lead to a close-up with all points of the region as a list, those last that other views show', async () => {
    const map = await atlas();
    await press(map, region(map, 'Head'));
    await until(() => parts(map, 'region-point').length === 46);
    expect(words(part(map, 'region-list')!.querySelector('summary')), 'as on the button').to.equal('Head 46 points');
    const isHere = parts(map, 'region-point').map((each) => markOf(map, each) !== undefined);
    expect(isHere.filter(Boolean)).to.have.length(36);
    expect(isHere.lastIndexOf(true), 'those of the picture first').to.equal(35);
    const [last] = parts(map, 'region-point').slice(-1);
    await press(map, last!);
    await until(() => words(part(map, 'panel-title')) === words(last!.querySelector('bdi')), 'it opens all the same');
  }).timeout(60_000);

  it('have their other close-ups above their list on a phone, and not the pictures of all close-ups', async () => {
    const map = await atlas();
    // The reader has scrolled down to the feet.
    scrollBy({ top: root(map).querySelector('.frame')!.getBoundingClientRect().top + 200, behavior: 'instant' });
    await press(map, region(map, 'Head'));
    await until(() => parts(map, 'region-point').length === 46);
    const switches = (): HTMLElement[] => [
      ...part(map, 'region-list')!.parentElement!.querySelectorAll<HTMLElement>('[part~="view-button"]'),
    ];
    const isOpen = (): boolean => part(map, 'region-list')!.querySelector('li')!.checkVisibility();
    expect(isOpen()).to.equal(true);
    expect(switches().map((each) => [words(each), each.ariaPressed])).to.deep.equal([
      ['Face', 'true'],
      ['Side of head', 'false'],
      ['Back of head', 'false'],
      ['Top of head', 'false'],
    ]);
    expect(root(map).querySelector('.close-ups')!.checkVisibility()).to.equal(false);
    const top = (): number => root(map).querySelector('.frame')!.getBoundingClientRect().top;
    await until(() => top() >= 0, 'the picture is seen');
    await press(map, switches()[3]!);
    await until(() => map.view === 'head-top' && switches()[3]?.ariaPressed === 'true', 'it is shown');
    expect(words(part(map, 'region-list')!.querySelector('summary'))).to.equal('Head 46 points');
    expect(isOpen()).to.equal(true);
    await press(map, part(map, 'whole-body')!);
    await until(() => regions(map).length > 5, 'the regions are there again');
    await press(
      map,
      parts(map, 'view-button').find((each) => words(each) === 'Close-ups')!,
    );
    await until(() => root(map).querySelector('.close-ups')?.checkVisibility(), 'all close-ups are there again');
    expect(switches()).to.deep.equal([]);
  });

  it('lead to all close-ups of a hand or foot, also to what the whole body does not show of it', async () => {
    const map = await atlas();
    const names = (): string[] =>
      [...root(map).querySelectorAll<HTMLElement>('.region-views [part~="view-button"]')].map((each) => words(each));
    await press(map, region(map, 'Foot'));
    await until(() => names().includes('Sole'));
    expect(names()).to.deep.equal(['Inner leg', 'Foot, top', 'Sole', 'Inner ankle', 'Outer ankle']);
    await press(map, part(map, 'whole-body')!);
    await until(() => regions(map).length > 5, 'the regions are there again');
    await press(map, region(map, 'Hand'));
    await until(() => names().join() === 'Palm,Hand');
    await press(map, root(map).querySelectorAll<HTMLElement>('.region-views [part~="view-button"]')[1]!);
    const count = map.model!.hotspots.get('hand-back')!.length;
    await until(() => words(part(map, 'region-list')!.querySelector('summary')) === `Hand ${count} points`, 'its back');
    expect(parts(map, 'region-point').some((each) => words(each).includes('LI 4'))).to.equal(true);
  });

  it('are come back to by “Whole body”, with the focus on the button that was pressed', async () => {
    for (const name of ['Head', 'Belly']) {
      const map = await atlas();
      region(map, name).focus();
      await sendKeys({ press: 'Enter' });
      await until(() => part(map, 'whole-body')?.checkVisibility(), 'the way back is there');
      await until(() => hotspots(map).some((mark) => mark === root(map).activeElement), 'a mark has the focus');
      part(map, 'whole-body')!.focus();
      await sendKeys({ press: 'Enter' });
      await until(() => root(map).activeElement === region(map, name), `${name} has the focus again`);
      expect(map.view).to.equal('front');
      fixtureCleanup();
    }
  });

  it('that are zoomed to show their own marks only, as long as that lasts, and one that is chosen', async () => {
    const map = await atlas();
    await press(map, region(map, 'Chest'));
    const seen = (): number => hotspots(map).filter(isSeen).length;
    await until(() => seen() === 27, 'as many as the button says');
    map.selected = 'CV6';
    await until(() => seen() === 28, 'and the one that the page has chosen');
    map.close();
    await until(() => seen() === 27);
    await press(map, part(map, 'whole-body')!);
    await until(() => regions(map).length > 5 && seen() === 0, 'the regions are there again');
    map.shadowRoot!.querySelector<HTMLElement>('.zoom button')!.click();
    await until(() => seen() > 27, 'without a region, all marks are shown');
  });

  it('name the flank by what it lies beside, as no belly is seen from behind', async () => {
    const map = await atlas(375, html`<acu-body-map points="*" view="back"></acu-body-map>`);
    await until(() => regions(map).length > 5);
    expect(regions(map).map((each) => nameOf(each).split(',')[0])).not.to.include('Belly');
  });

  it('have a list with names, place and caution of each point', async () => {
    const map = await atlas();
    await press(map, region(map, 'Belly'));
    await until(() => parts(map, 'region-point').length > 0);
    expect(words(parts(map, 'region-point')[0]!.querySelector('[aria-hidden]'))).to.equal(
      'Bird Tail CV 15 Jiūwěi 鸠尾 · Belly Caution',
    );
  });

  it('are below two bodies that have no room beside them, where they would lie on the arms', async () => {
    for (const [width, where] of [
      [375, 'regions'],
      [560, 'regions-below'],
      [640, 'regions-below'],
      [768, 'regions'],
    ] as const) {
      const map = await atlas(width);
      const are = (): string[] => [...new Set(regions(map).map((each) => each.parentElement!.className))];
      await untilEqual(are, [where], `${width} px`);
      fixtureCleanup();
    }
  });

  it('hand the focus to a mark of their own picture where two bodies are shown', async () => {
    const map = await atlas(1000);
    const front = root(map).querySelector('.view-front')!;
    const shoulder = regions(map).find((each) => front.contains(each) && nameOf(each).startsWith('Shoulder'))!;
    shoulder.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => front.querySelector('.zoomed'), 'it is zoomed to');
    await until(
      () => root(map).activeElement?.matches(':is([data-id], [data-ids]):not(.region)'),
      'focus is on a mark',
    );
    expect(front.contains(root(map).activeElement)).to.equal(true);
    await until(() => parts(map, 'region-list').some((each) => (each as HTMLDetailsElement).open), 'its list is open');
  });

  it('have the name of their close-up beside the way back, in German, too', async () => {
    const map = await atlas(375, html`<acu-body-map points="*" lang="de"></acu-body-map>`);
    await press(map, region(map, 'Kopf'));
    await until(() => part(map, 'whole-body')?.checkVisibility(), 'the way back is there');
    const [back, name] = [part(map, 'whole-body')!, parts(map, 'figure-label').find((each) => each.checkVisibility())!];
    await until(() => words(name) === 'Gesicht', 'it is the face');
    expect(name.getBoundingClientRect().left).to.be.at.least(back.getBoundingClientRect().right);
  });

  it('have a way back to the whole body in their close-up, on a phone, too', async () => {
    const map = await atlas();
    await press(map, region(map, 'Head'));
    await until(() => part(map, 'whole-body')?.checkVisibility(), 'the way back is there');
    await press(map, part(map, 'whole-body')!);
    await until(() => regions(map).length > 5, 'the regions are there again');
    const few = await mount(html`<acu-body-map view="hand-back"></acu-body-map>`, 375);
    await until(() => part(few, 'whole-body'));
    expect(part(few, 'whole-body')!.checkVisibility(), 'elsewhere the switch of views leads back').to.equal(false);
  });

  it('have the points of a close-up as a list below it, from its top to its bottom', async () => {
    const map = await mount(html`<acu-body-map points="*" view="head-front"></acu-body-map>`);
    await until(() => part(map, 'region-list'), 'the list is there');
    const heading = part(map, 'region-list')!.querySelector('summary')!;
    const count = map.model!.hotspots.get('head-front')!.length;
    expect(words(heading)).to.equal(`Face ${count} points`);
    expect(parts(map, 'region-point').filter(isSeen), 'folded').to.deep.equal([]);
    heading.click();
    await until(() => parts(map, 'region-point').filter(isSeen).length === count, 'all are seen');
    const heights = parts(map, 'region-point').map((each) => markOf(map, each)!.getBoundingClientRect().y);
    // Crowded marks move apart.
    heights.forEach((y, i) => expect(y).to.be.at.least((heights[i - 1] ?? y) - 24));
    await press(map, parts(map, 'region-point')[3]!);
    expect(map.selected).to.equal('BL5');
    await press(map, part(map, 'close')!);
    await until(() => root(map).activeElement === parts(map, 'region-point')[3], 'focus is back in the list');
  });

  it('without a close-up are zoomed to, with their points below as a list as long as that lasts', async () => {
    const map = await atlas();
    await press(map, region(map, 'Belly'));
    await until(() => part(map, 'region-list')?.checkVisibility(), 'the list is there');
    expect(words(part(map, 'region-list')!.querySelector('summary'))).to.equal('Belly 48 points');
    expect(parts(map, 'region-point')).to.have.length(48);
    let marked = 0;
    map.shadowRoot!.addEventListener('acu-marks', () => marked++);
    // A slow machine takes its time, but what places itself without end never rests.
    for (let waits = 0, before = -1; before !== marked; waits++) {
      expect(waits, 'everything is at rest').to.be.below(10);
      before = marked;
      await new Promise((resolve) => setTimeout(resolve, 400));
    }
    map.shadowRoot!.querySelector<HTMLElement>('.zoom button[title="Show the whole picture"]')!.click();
    await until(() => part(map, 'region-list') === undefined, 'it goes with the zoom');
  });

  it('have no list below a whole body, nor below a close-up of a map with few points', async () => {
    const map = await atlas();
    expect(part(map, 'region-list')).to.equal(undefined);
    const few = await mount(html`<acu-body-map view="hand-back"></acu-body-map>`);
    await until(() => root(few).querySelector('.zoom'));
    expect(part(few, 'region-list')).to.equal(undefined);
  });

  it('are not there in a map with few points', async () => {
    const map = await mount();
    await until(() => root(map).querySelector('.zoom'));
    expect(parts(map, 'region')).to.deep.equal([]);
    expect(part(map, 'figure-note')).to.equal(undefined);
  });

  it('give way to marks of which one is a Tab stop where a close-up has room for all', async () => {
    const map = await atlas();
    map.view = 'elbow-outer';
    await until(() => hotspots(map).filter(isSeen).length > 1, 'there are marks');
    await until(
      () => hotspots(map).filter((mark) => mark.tabIndex === 0 && isSeen(mark)).length === 1,
      'one is a Tab stop',
    );
  });

  it('have a row for an own routine that can be jumped to, though there are no others', async () => {
    const map = await atlas();
    await until(() => part(map, 'more-heading'), 'the row is there');
    expect(part(map, 'more-heading')!.querySelector('[role="heading"]')?.textContent).to.equal('My own routine');
  });

  it('are accessible', async () => {
    await expect(await atlas()).to.be.accessible();
  });

  it('bring the close-up that they lead to onto the screen, whole', async () => {
    await setViewport({ width: 1200, height: 800 });
    const map = await atlas(1000);
    map.parentElement!.style.paddingBlock = '500px 1500px';
    const head = region(map, 'Head');
    head.scrollIntoView({ block: 'end', behavior: 'instant' });
    head.click();
    await until(() => part(map, 'figure')!.getBoundingClientRect().bottom <= innerHeight + 1, 'it is on the screen');
    expect(map.view).to.equal('head-front');
    await setViewport({ width: 800, height: 600 });
  });
});
