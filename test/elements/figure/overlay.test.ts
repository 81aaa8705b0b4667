import { expect, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { AcuBodyMap } from '../../../src/index.js';
import { centre, mount, part, parts, press, row } from '../../support/map.js';
import { until, untilEqual } from '../../support/until.js';

type Place = { readonly x: number; readonly y: number };

/** The meridian lines drawn over the front and the back. */
const lines = (map: AcuBodyMap): SVGPathElement[][] =>
  parts(map, 'figure').map((figure) => [
    ...figure.querySelectorAll<SVGPathElement>('.overlay path:not(.ruler, .finger)'),
  ]);
const counts = (map: AcuBodyMap): number[] => lines(map).map(({ length }) => length);
/** What the ruler in the panel says, its lines joined. */
const guide = (map: AcuBodyMap): string =>
  [...(part(map, 'panel-figure')?.querySelectorAll('.overlay text') ?? [])].map((line) => line.textContent).join(' ');

const distance = (a: Place, b: Place): number => Math.hypot(a.x - b.x, a.y - b.y);
/** Converts a place in a drawing to pixels of the viewport. */
const onPage = (drawn: SVGGraphicsElement, { x, y }: Place): Place =>
  new DOMPoint(x, y).matrixTransform(drawn.getScreenCTM()!);

/** The ruler over a picture: its ends, its ticks and the centre of the midline, in pixels of the viewport. */
function rulerOver(picture: Element): { ends: [Place, Place]; ticks: Place[]; midline: Place | undefined } {
  const drawn = [...picture.querySelectorAll<SVGLineElement>('.overlay line')].map((line) => ({
    ends: (['1', '2'] as const).map((end) =>
      onPage(line, { x: line[`x${end}`].baseVal.value, y: line[`y${end}`].baseVal.value }),
    ) as [Place, Place],
    isMidline: line.classList.contains('ruler-midline'),
  }));
  const middle = ([a, b]: [Place, Place]): Place => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });
  const solid = drawn.filter(({ isMidline }) => !isMidline).map(({ ends }) => ends);
  const [ends, ...ticks] = solid as [[Place, Place], ...[Place, Place][]];
  const axis = drawn.find(({ isMidline }) => isMidline);
  return { ends, ticks: ticks.map(middle), midline: axis && middle(axis.ends) };
}

/** The box of a written text, in pixels of the viewport: without its halo, which Firefox counts as part of it. */
function written(text: SVGTextElement): DOMRect {
  const { x, y, width, height } = text.getBBox();
  const { a, d, e, f } = text.getScreenCTM()!;
  return new DOMRect(a * x + e, d * y + f, a * width, d * height);
}

describe('what is drawn over the pictures', () => {
  it('is nothing before there is anything to show', async () => {
    const map = await mount();
    expect(map.shadowRoot!.querySelector('.overlay')).to.equal(null);
  });

  for (const [name, said] of [
    ['Sea of Vitality', '2 fingers out from the spine'],
    ['Will’s Chamber', '4 fingers out from the spine'],
  ] as const) {
    it(`shows how to find ${name}: ${said}`, async () => {
      const map = await mount(undefined, 1000);
      await press(map, row(map, name));
      await untilEqual(() => guide(map), said);
    });
  }

  for (const [code, count] of [
    ['BL23', 2],
    ['BL52', 4],
  ] as const)
    it(`lays ${count} fingers beside the ruler of ${code}, as wide as it is long, off every mark`, async () => {
      const map = await mount(html`<acu-body-map selected=${code}></acu-body-map>`, 400);
      const picture = (): Element => part(map, 'panel-figure')!;
      await until(() => picture().querySelectorAll('.finger').length === count, 'fingers are drawn');
      const fingers = [...picture().querySelectorAll<SVGPathElement>('.finger')].map((each) => each.getBBox());
      const drawn = [...picture().querySelectorAll<SVGLineElement>('.overlay line:not(.ruler-midline)')];
      const ruler = drawn.map((line) => line.getBBox()).find(({ width, height }) => width > height)!;
      const [left, right] = [
        Math.min(...fingers.map(({ x }) => x)),
        Math.max(...fingers.map((box) => box.x + box.width)),
      ];
      const gap = ruler.width * 0.04;
      expect(left).to.be.closeTo(ruler.x, gap);
      expect(right).to.be.closeTo(ruler.x + ruler.width, gap);
      const boxes = [...picture().querySelectorAll('.finger')].map((each) => each.getBoundingClientRect());
      for (const mark of picture().querySelectorAll('.hotspot')) {
        const { x, y } = centre(mark);
        for (const box of boxes) expect(y < box.top - 8 || x < box.left - 8 || x > box.right + 8).to.equal(true);
      }
    });

  it('lays no fingers beside a part of the way between two landmarks, or where they would be too small', async () => {
    const map = await mount(html`<acu-body-map selected="CV12" points="CV12 BL23"></acu-body-map>`, 400);
    await until(() => guide(map) !== '', 'the ruler is drawn');
    expect(map.shadowRoot!.querySelector('.finger')).to.equal(null);
  });

  for (const [code, cuns] of [
    // 1.5 cun and 3 cun from the midline, WHO 2008: a tick at every cun, and one at the end.
    ['BL23', [0, 1 / 1.5, 1]],
    ['BL52', [0, 1 / 3, 2 / 3, 1]],
  ] as const) {
    it(`draws a ruler from the midline to ${code}, with a tick at every cun, in view and panel`, async () => {
      const map = await mount(html`<acu-body-map selected=${code}></acu-body-map>`, 1000);
      for (const [picture, name] of [
        [parts(map, 'figure')[1]!, 'hotspot-selected'],
        [part(map, 'panel-figure')!, 'hotspot'],
      ] as const) {
        await until(() => picture.querySelector('.overlay line'), 'drawn');
        const [mark, mirrored] = [...picture.querySelectorAll(`[part~="${name}"]`)].map(centre) as [Place, Place];
        const axis = (mark.x + mirrored.x) / 2;
        const {
          ends: [from, to],
          ticks,
          midline,
        } = rulerOver(picture);
        expect(distance(to, mark), 'it ends at the mark').to.be.below(1.5);
        expect(Math.abs(from.x - axis), 'it starts at the midline').to.be.below(1.5);
        expect(distance(midline!, from), 'the midline is drawn there').to.be.below(1.5);
        const along = ticks.map((tick) => distance(tick, from) / distance(to, from)).toSorted((a, b) => a - b);
        expect(along.length).to.equal(cuns.length);
        for (const [index, cun] of cuns.entries()) expect(along[index]).to.be.closeTo(cun, 0.02);
      }
    });
  }

  for (const width of [375, 1000])
    it(`says beside a short ruler of a close-up what it is, clear of the mark (${width} px)`, async () => {
      const map = await mount(
        html`<acu-body-map points="GV24" selected="GV24" view="head-front"></acu-body-map>`,
        width,
      );
      await until(() => part(map, 'figure')!.querySelector('.overlay text'), 'drawn');
      const picture = part(map, 'figure')!;
      const label = [...picture.querySelectorAll('.overlay text')];
      expect(label.map((line) => line.textContent).join(' ')).to.equal('1 finger above the front hairline');
      const mark = part(map, 'hotspot-selected')!.querySelector('[part~="marker"]') ?? part(map, 'hotspot-selected')!;
      const { left, right, top, bottom } = mark.getBoundingClientRect();
      const [x, half] = [(left + right) / 2, Math.min(14, (right - left) / 2)];
      for (const line of label) {
        const box = line.getBoundingClientRect();
        const isBeside = box.left > x + half || box.right < x - half || box.top > bottom || box.bottom < top;
        expect(isBeside, 'beside the mark').to.equal(true);
      }
    });

  it('says once what the rulers of several places say', async () => {
    const map = await mount(
      html`<acu-body-map points="EX-HN1" selected="EX-HN1" view="head-top"></acu-body-map>`,
      1000,
    );
    await until(() => part(map, 'figure')!.querySelector('.overlay text'), 'drawn');
    const picture = part(map, 'figure')!;
    expect(picture.querySelectorAll('.overlay .ruler-end').length).to.equal(3);
    const said = [...picture.querySelectorAll('.overlay text')].map((line) => line.textContent).join(' ');
    expect(said).to.equal('2 fingers out from the top of the head');
  });

  it('writes the length of the ruler of CV12 beside it, inside the picture', async () => {
    const map = await mount(html`<acu-body-map points="BL52 CV12" selected="CV12"></acu-body-map>`, 1000);
    const picture = part(map, 'panel-figure')!;
    await until(() => picture.querySelector('.overlay text'), 'drawn');
    const rows = [...picture.querySelectorAll('.overlay text')].map((text) => text.getBoundingClientRect());
    const label = {
      left: Math.min(...rows.map(({ left }) => left)),
      right: Math.max(...rows.map(({ right }) => right)),
      top: Math.min(...rows.map(({ top }) => top)),
      bottom: Math.max(...rows.map(({ bottom }) => bottom)),
    };
    const frame = picture.getBoundingClientRect();
    expect(label.left).to.be.at.least(frame.left);
    expect(label.right).to.be.at.most(frame.right);
    expect(label.top).to.be.at.least(frame.top);
    expect(label.bottom).to.be.at.most(frame.bottom);
    const [a, b] = rulerOver(picture).ends;
    const middle = (a.x + b.x) / 2;
    expect(label.left > middle || label.right < middle, 'to one side').to.equal(true);
  });

  for (const [code, width, tag] of [
    ['BL23', 375, 'en'],
    ['BL23', 1200, 'en'],
    ['BL23', 320, 'fr'],
    ['BL52', 375, 'de'],
    ['BL52', 375, 'zh-Hans'],
  ] as const)
    it(`writes the length of a ruler from the spine across neither spine nor mark: ${code}, ${tag}, ${width} px`, async () => {
      // On a low screen the picture would give way to the texts.
      await setViewport({ width: 1200, height: 1000 });
      const map = await mount(html`<acu-body-map lang=${tag} selected=${code}></acu-body-map>`, width);
      const picture = part(map, 'panel-figure')!;
      await until(() => picture.querySelector('.overlay text'), 'drawn');
      const frame = picture.getBoundingClientRect();
      const { midline } = rulerOver(picture);
      const marks = [...picture.querySelectorAll('[part~="hotspot"]')].map(centre);
      expect(marks).to.have.length(2);
      for (const text of picture.querySelectorAll<SVGTextElement>('.overlay text')) {
        const { left, right, top, bottom } = written(text);
        expect(left > frame.left && right < frame.right && top > frame.top && bottom < frame.bottom).to.equal(true);
        expect(right < midline!.x || left > midline!.x, 'beside the spine').to.equal(true);
        for (const { x, y } of marks)
          expect(x + 8 < left || x - 8 > right || y + 8 < top || y - 8 > bottom, 'beside the mark').to.equal(true);
      }
      await setViewport({ width: 800, height: 600 });
    });

  it('marks the spine by one line, which is not dashed: the drawing has dashes of its own there', async () => {
    const map = await mount(html`<acu-body-map selected="BL23"></acu-body-map>`, 375);
    const axes = (): Element[] => [...(part(map, 'panel-figure')?.querySelectorAll('.ruler-midline') ?? [])];
    await until(() => axes().length > 0, 'it is drawn');
    expect(axes()).to.have.length(1);
    expect(getComputedStyle(axes()[0]!).strokeDasharray).to.equal('none');
  });

  it('breaks what a ruler says into lines of about the same length', async () => {
    for (const width of [375, 768, 1200]) {
      const map = await mount(html`<acu-body-map selected="BL23"></acu-body-map>`, width);
      const texts = (): (string | null)[] =>
        [...(part(map, 'panel-figure')?.querySelectorAll('.overlay text') ?? [])].map((line) => line.textContent);
      await untilEqual(texts, ['2 fingers out', 'from the spine'], `${width}`);
      map.remove();
    }
  });

  it('breaks what a ruler says between words in Japanese, which has no spaces', async () => {
    const map = await mount(html`<acu-body-map lang="ja" selected="BL23"></acu-body-map>`, 375);
    await untilEqual(() => guide(map), '背骨から指2本分 外側');
  });

  it('follows the choice, and goes with it', async () => {
    const map = await mount(html`<acu-body-map selected="BL23"></acu-body-map>`, 1000);
    await untilEqual(() => guide(map), '2 fingers out from the spine');
    map.selected = 'BL52';
    await untilEqual(() => guide(map), '4 fingers out from the spine');
    map.selected = 'KI1';
    await untilEqual(() => guide(map), '', 'this point has no ruler');
    map.selected = 'BL23';
    await untilEqual(() => guide(map), '2 fingers out from the spine');
    map.close();
    await until(() => !map.shadowRoot!.querySelector('.overlay'), 'gone with the panel');
  });

  it('draws the meridians when they are switched on, by attribute or by button, and none when off again', async () => {
    const map = await mount(html`<acu-body-map meridians></acu-body-map>`, 1000);
    const areDrawn = (): boolean => counts(map)[0]! > 20 && counts(map)[1]! > 10;
    const toggle = part(map, 'meridians-button') as HTMLElement;
    await until(areDrawn, 'lines on the front and on the back');
    await press(map, toggle);
    expect([map.meridians, toggle.ariaChecked]).to.deep.equal([false, 'false']);
    await untilEqual(() => counts(map), [0, 0]);
    await press(map, toggle);
    expect([map.meridians, toggle.ariaChecked]).to.deep.equal([true, 'true']);
    await until(areDrawn, 'lines again');
  });

  it('marks the meridian of the chosen point: the lines through its marks, on both sides', async () => {
    const map = await mount(html`<acu-body-map meridians selected="BL23"></acu-body-map>`, 1000);
    const isMarked = (line: Element): boolean => line.getAttribute('stroke')!.includes('accent');
    await until(() => lines(map)[1]!.some(isMarked), 'one is marked');
    const places = (line: SVGPathElement): Place[] =>
      Array.from({ length: 201 }, (_, i) => onPage(line, line.getPointAtLength((i / 200) * line.getTotalLength())));
    const paths = lines(map)[1]!.map((line) => ({ isMarked: isMarked(line), places: places(line) }));
    const marks = [...parts(map, 'figure')[1]!.querySelectorAll('[part~="hotspot-selected"]')].map(centre);
    expect(marks).to.have.length(2);
    for (const mark of marks) {
      const through = paths.filter((path) => path.places.some((place) => distance(place, mark) < 3));
      expect(through.map((path) => path.isMarked)).to.deep.equal([true]);
    }
    expect(paths.filter((path) => !path.isMarked).length, 'the others are not').to.be.above(10);
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

  it('has no lines that were asked for and no longer wanted before they were drawn', async () => {
    const map = await mount(html`<acu-body-map></acu-body-map>`, 900);
    const drawn = (): number => counts(map).reduce((sum, count) => sum + count, 0);
    map.meridians = true;
    await until(() => drawn() > 10, 'all that lines take is loaded');
    map.meridians = false;
    await until(() => drawn() === 0, 'they are gone');
    map.meridians = true;
    await map.updateComplete;
    map.meridians = false;
    await map.updateComplete;
    for (let i = 0; i < 10; i++) await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(drawn()).to.equal(0);
  });
});
