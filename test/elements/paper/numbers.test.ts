import { expect } from '@open-wc/testing';
import type { AcuBodyMap } from '../../../src/index.js';
import { mount, part, parts, press, settled, words } from '../../support/map.js';
import { downloads, handoutButton, printed } from '../../support/paper.js';
import { until } from '../../support/until.js';

/** A map with its handout dialog open. `what` is an option of its first field: `point BL40`, `routine feet`. */
async function handout(what?: string): Promise<AcuBodyMap> {
  const map = await mount(undefined, 900);
  await until(() => part(map, 'handout-button') && part(map, 'more'), 'the handout is there');
  await press(map, part(map, 'handout-button')!);
  const field = part(map, 'handout')!.querySelector('select')!;
  if (what !== undefined) {
    field.value = what;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }
  await settled(map);
  return map;
}

const figures = (page: Document): string[] =>
  [...page.querySelectorAll('[part~="sheet-figure"]')].map((figure) => words(figure.querySelector('p')));

/** The current view, saved as SVG. */
async function saved(map: AcuBodyMap): Promise<Document> {
  const [drawing] = await downloads(() => handoutButton(map, 'Save picture: SVG').click());
  (part(map, 'handout') as HTMLDialogElement).close();
  return new DOMParser().parseFromString(await drawing!.file.text(), 'image/svg+xml');
}

describe('the numbers on paper', () => {
  it('of a routine are those of its points, in text and pictures, even where a point repeats', async () => {
    const map = await handout('routine feet');
    const found = await printed(map, (page) => ({
      steps: [...page.querySelectorAll('.sheet-routine p')]
        .map((step) => words(step))
        .filter((text) => /^\d/.test(text)),
      points: [...page.querySelectorAll('[part~="sheet-point"] [role="heading"]')].map(
        (each) => words(each).split(' · ')[0],
      ),
      numbers: [...page.querySelectorAll('[part~="sheet-figure"]')].map((figure) => [
        words(figure.querySelector('p')),
        [...new Set([...figure.querySelectorAll('text')].map((each) => words(each)))].join(),
      ]),
    }));
    expect(found.steps).to.deep.equal([
      '1. Bigger Rushing 1 30 sec',
      '2. Bubbling Spring 2 30 sec',
      '3. Rest for a moment. 30 sec',
      '4. Bigger Rushing 1 30 sec',
      '5. Bubbling Spring 2 30 sec',
    ]);
    expect(found.points).to.deep.equal(['1 Bigger Rushing LR 3', '2 Bubbling Spring KI 1']);
    expect(found.numbers).to.deep.equal([
      ['Front', '1'],
      ['Foot, top', '1'],
      ['Sole', '2'],
    ]);
  });

  for (const [what, expected] of [
    ['point BL40', ['Back']],
    ['point KI1', ['Sole']],
    ['point LI10', ['Front']],
  ] as const) {
    it(`stand on those pictures only that show ${what}`, async () => {
      expect(await printed(await handout(what), figures)).to.deep.equal(expected);
    });
  }

  for (const view of ['front', 'back'] as const) {
    it(`of a saved picture of the ${view} are those of its legend`, async () => {
      const map = await handout();
      map.view = view;
      await settled(map);
      const drawing = await saved(map);
      const marks = [...drawing.querySelectorAll('text[text-anchor="middle"]')].map((each) => words(each));
      const legend = [...drawing.querySelectorAll('text:not([text-anchor])')].flatMap((each) => {
        const [, number, name] = /^(\d+)\. (.*?)(?: · |$)/.exec(words(each)) ?? [];
        return number ? [[number, name]] : [];
      });
      expect([...new Set(marks)].toSorted()).to.deep.equal(legend.map(([number]) => number).toSorted());
      const names = map.model!.points.map(({ name }) =>
        words({ textContent: (name as { en: string }).en ?? String(name) } as Element),
      );
      for (const [number, name] of legend) expect(names[Number(number) - 1], `number ${number}`).to.equal(name);
    });
  }

  it('do not overlap where marks are close together; a line leads from each moved mark to its place', async () => {
    const map = await handout();
    map.view = 'back';
    await settled(map);
    const drawing = await saved(map);
    const read = (element: Element, ...names: readonly string[]): number[] =>
      names.map((name) => Number(element.getAttribute(name)));
    const circles = [...drawing.querySelectorAll('circle')].map(
      (circle) => read(circle, 'cx', 'cy', 'r') as [number, number, number],
    );
    const radius = Math.max(...circles.map(([, , each]) => each));
    const numbers = [...drawing.querySelectorAll('text[text-anchor="middle"]')].map((each) => words(each));
    const marks = circles.filter(([, , each]) => each === radius).map(([x, y], i) => ({ x, y, number: numbers[i] }));
    for (const [i, a] of marks.entries())
      for (const b of marks.slice(i + 1))
        if (a.number !== b.number)
          expect(Math.hypot(a.x - b.x, a.y - b.y), `${a.number} and ${b.number}`).to.be.at.least(radius * 1.98);

    const lines = [...drawing.querySelectorAll('line')].map((line) => read(line, 'x1', 'y1', 'x2', 'y2'));
    expect(lines.length, 'some were moved').to.be.above(3);
    const dots = circles.filter(([, , each]) => each < radius);
    expect(
      dots.map(([x, y]) => [x, y]),
      'a dot at the place',
    ).to.deep.equal(lines.map(([x, y]) => [x, y]));
    const { width, height } = (parts(map, 'silhouette')[1] as unknown as SVGSVGElement).viewBox.baseVal;
    const places = map.model!.points.flatMap(({ placements }) =>
      placements.flatMap(({ view, at }) =>
        view === 'back' ? [`${Math.round((at.x * width) / 100)} ${Math.round((at.y * height) / 100)}`] : [],
      ),
    );
    for (const [x1, y1, x2, y2] of lines) {
      expect(places).to.include(`${Math.round(x1!)} ${Math.round(y1!)}`);
      expect(
        marks.some(({ x, y }) => x === x2 && y === y2),
        'the line ends at a mark',
      ).to.equal(true);
    }
  });
});
