/** Left and right are the body's own, and mean the same side wherever they are named. */
import { expect, html } from '@open-wc/testing';
import type { AcuBodyMap } from '../../src/index.js';
import { rgb } from '../support/colour.js';
import { centre, hotspot, mount, nameOf, part, parts, press, row, settled, words } from '../support/map.js';
import { downloads, handoutButton, printed } from '../support/paper.js';
import { until } from '../support/until.js';

type Side = 'left' | 'right';
/** Which half of a view, as seen on screen, shows the body's left. */
const LEFT_OF_BODY: Readonly<Record<string, Side>> = { front: 'right', back: 'left' };
const otherThan = (side: Side): Side => (side === 'left' ? 'right' : 'left');
/** Which half of a view shows a side of the body. */
const seen = (side: Side, view: string): Side =>
  side === 'left' ? LEFT_OF_BODY[view]! : otherThan(LEFT_OF_BODY[view]!);

/** Which half of an element another one is drawn on. */
function half(of: Element, thing: Element | Range): Side {
  const off = centre(thing).x - centre(of).x;
  if (Math.abs(off) < 3) throw new Error('it is drawn in the middle');
  return off < 0 ? 'left' : 'right';
}

/** One point on each side of front and back, near the edges of the picture. */
const POINTS = (['front', 'back'] as const).flatMap((view) =>
  (['left', 'right'] as const).map((side) => ({
    view,
    side,
    name: `${view} ${side}`,
    x: seen(side, view) === 'left' ? 10 : 90,
  })),
);
const data = {
  points: POINTS.map(({ view, name, x, side }) => ({
    id: name,
    name,
    view,
    x,
    y: 40,
    side,
    location: 'Here.',
    technique: 'Press.',
    duration: 30,
  })),
};

/** Fulfils when the map can be printed. */
async function withPaper(map: AcuBodyMap): Promise<AcuBodyMap> {
  await until(() => part(map, 'handout-button'), 'it can be printed');
  return map;
}
async function openHandout(map: AcuBodyMap): Promise<void> {
  await withPaper(map);
  await press(map, part(map, 'handout-button')!);
}
const closeHandout = (map: AcuBodyMap): void => (part(map, 'handout') as HTMLDialogElement).close();

describe('left and right', () => {
  for (const [where, template, [left, right]] of [
    ['in English', html`<acu-body-map></acu-body-map>`, ['Your left', 'Your right']],
    [
      'on a page that is written from right to left',
      html`<div dir="rtl"><acu-body-map></acu-body-map></div>`,
      ['Your left', 'Your right'],
    ],
    ['in Arabic', html`<acu-body-map lang="ar"></acu-body-map>`, ['يسارك', 'يمينك']],
  ] as const) {
    it(`beside the figures are the body’s own, ${where}`, async () => {
      const map = await mount(template, 900);
      const [front, back] = parts(map, 'figure');
      for (const [view, figure] of [
        ['front', front!],
        ['back', back!],
      ] as const) {
        const labels = [...figure.querySelectorAll('[part~="side-label"]')];
        expect(labels.map(words)).to.have.members([left, right]);
        for (const label of labels) {
          const text = document.createRange();
          text.selectNodeContents(label);
          const side = words(label) === left ? 'left' : 'right';
          expect(half(figure, text), `${side} on the ${view}`).to.equal(seen(side, view));
        }
      }
    });
  }

  for (const { view, side, name, x } of POINTS) {
    it(`of a point on the ${side} of the ${view} is told by its mark, its row and its panel`, async () => {
      const map = await mount(html`<acu-body-map .data=${data}></acu-body-map>`, 900);
      const mark = hotspot(map, name);
      const figure = parts(map, 'figure').find((each) => each.contains(mark))!;
      expect(half(figure, mark)).to.equal(seen(side, view));
      expect(nameOf(mark)).to.equal(`${name}, ${view === 'front' ? 'Front' : 'Back'}, ${side} side`);
      expect(nameOf(row(map, name)))
        .to.contain(`${side} side`)
        .and.to.not.contain(`${otherThan(side)} side`);
      await press(map, row(map, name));
      const panel = part(map, 'panel')!;
      expect(words(panel))
        .to.contain(`${side} side`)
        .and.to.not.contain(`${otherThan(side)} side`);
      const picture = panel.querySelector<SVGSVGElement>('[part~="silhouette"]')!;
      const shown = panel.querySelector('[part~="panel-figure"] [part~="hotspot"]')!;
      const rect = picture.getBoundingClientRect();
      const { viewBox } = picture;
      const place = viewBox.baseVal.x + ((centre(shown).x - rect.x) / rect.width) * viewBox.baseVal.width;
      const whole = figure.querySelector<SVGSVGElement>('[part~="silhouette"]')!.viewBox.baseVal.width;
      expect((place / whole) * 100, 'the same place in the panel’s picture').to.be.closeTo(x, 0.5);
    });
  }

  for (const [lang, [left, right], [leftSide, rightSide]] of [
    ['en', ['Your left', 'Your right'], ['left side', 'right side']],
    ['ar', ['يسارك', 'يمينك'], ['الجانب الأيسر', 'الجانب الأيمن']],
  ] as const) {
    it(`on a handout are the body’s own, lang="${lang}"`, async () => {
      const map = await mount(html`<acu-body-map lang=${lang} .data=${data}></acu-body-map>`, 900);
      await openHandout(map);
      await until(() => parts(map, 'handout-action').length > 0);
      const found = await printed(
        map,
        (page) => ({
          labels: [...page.querySelectorAll('[part~="sheet-figure"]')].map((figure) =>
            Object.fromEntries(
              [...figure.querySelectorAll('span')].map((label) => [
                words(label),
                half(figure.querySelector('svg')!, label),
              ]),
            ),
          ),
          marks: [...page.querySelectorAll('[part~="sheet-figure"]')].map((figure) =>
            Object.fromEntries(
              [...figure.querySelectorAll('svg text')].map((number) => [
                words(number),
                half(figure.querySelector('svg')!, number),
              ]),
            ),
          ),
          said: [...page.querySelectorAll('[part~="sheet-point"]')].map((point) => words(point)),
        }),
        parts(map, 'handout-action')[0],
      );
      expect(found.labels).to.deep.equal([
        { [left]: 'right', [right]: 'left' },
        { [left]: 'left', [right]: 'right' },
      ]);
      expect(found.marks, 'points are numbered in the order of the data').to.deep.equal([
        { 1: 'right', 2: 'left' },
        { 3: 'left', 4: 'right' },
      ]);
      for (const [index, { side }] of POINTS.entries()) {
        const [own, other] = side === 'left' ? [leftSide, rightSide] : [rightSide, leftSide];
        expect(found.said[index]).to.contain(`(${own})`).and.to.not.contain(`(${other})`);
      }
    });
  }

  it('on the printed page are the body’s own', async () => {
    const map = await withPaper(await mount(html`<acu-body-map .data=${data}></acu-body-map>`, 900));
    window.dispatchEvent(new Event('beforeprint'));
    const figures = parts(map, 'sheet-figure').map((figure) =>
      [...figure.querySelectorAll('p')].map((each) => words(each)),
    );
    window.dispatchEvent(new Event('afterprint'));
    await settled(map);
    expect(figures).to.deep.equal([
      ['Front', 'Your right Your left'],
      ['Back', 'Your left Your right'],
    ]);
  });

  for (const view of ['front', 'back'] as const) {
    it(`are not swapped in a picture of the ${view} that is saved`, async () => {
      const map = await mount(html`<acu-body-map .data=${data} view=${view}></acu-body-map>`, 900);
      const shown = parts(map, 'silhouette')[view === 'front' ? 0 : 1] as unknown as SVGSVGElement;
      const { width } = shown.viewBox.baseVal;
      await openHandout(map);
      const [svg] = await downloads(() => handoutButton(map, 'Save picture: SVG').click());
      const [png] = await downloads(() => handoutButton(map, 'Save picture: PNG').click());
      closeHandout(map);
      const drawing = new DOMParser().parseFromString(await svg!.file.text(), 'image/svg+xml');
      const circles = [...drawing.querySelectorAll('circle')];
      expect(
        Object.fromEntries(
          [...drawing.querySelectorAll('text[text-anchor="middle"]')].map((number) => [
            words(number),
            (Number(number.getAttribute('x')) / width) * 100,
          ]),
        ),
        'the numbers',
      ).to.deep.equal(
        Object.fromEntries(POINTS.flatMap((point, i) => (point.view === view ? [[i + 1, point.x]] : []))),
      );
      expect(circles.map((circle) => (Number(circle.getAttribute('cx')) / width) * 100)).to.have.members([10, 90]);

      const bitmap = await createImageBitmap(png!.file);
      const canvas = Object.assign(document.createElement('canvas'), { width: bitmap.width, height: bitmap.height });
      const context = canvas.getContext('2d')!;
      context.drawImage(bitmap, 0, 0);
      const accent = rgb(getComputedStyle(hotspot(map, view), '::before').backgroundColor);
      for (const circle of circles) {
        const [x, y, radius] = ['cx', 'cy', 'r'].map((name) => Number(circle.getAttribute(name))) as [
          number,
          number,
          number,
        ];
        // Beside the number, inside the edge.
        const pixel = context.getImageData(Math.round(x), Math.round(y + radius * 0.75), 1, 1).data;
        expect([...pixel].slice(0, 3), `the mark at ${x}, ${y}`).to.deep.equal([...accent]);
      }
    });
  }
});
