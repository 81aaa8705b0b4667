import { expect, html } from '@open-wc/testing';
import type { AcuBodyMap } from '../../../src/index.js';
import { centre, mount, parts } from '../../support/map.js';
import { until } from '../../support/until.js';

type Place = { readonly x: number; readonly y: number };
const distance = (a: Place, b: Place): number => Math.hypot(a.x - b.x, a.y - b.y);

/** A map so narrow that marks on the back have to move apart, after they have done so. */
async function moved(template = html`<acu-body-map></acu-body-map>`): Promise<{ back: HTMLElement; map: AcuBodyMap }> {
  const map = await mount(template, 320);
  await until(() => parts(map, 'leaders').some((each) => each.checkVisibility()), 'marks have moved apart');
  return { map, back: parts(map, 'figure')[1]! };
}

describe('the marks that were moved apart', () => {
  it('are each tied to their place by a line, and none is far from it', async () => {
    const { map, back } = await moved();
    const frame = back.querySelector('[part~="silhouette"]')!.getBoundingClientRect();
    const leaders = back.querySelector<SVGSVGElement>('[part~="leaders"]')!;
    const onPage = (x: number, y: number): Place => new DOMPoint(x, y).matrixTransform(leaders.getScreenCTM()!);
    const lines = [...leaders.querySelectorAll('path')].map((path) => {
      const length = path.getTotalLength();
      const [from, to] = [path.getPointAtLength(0), path.getPointAtLength(length)];
      return { from: onPage(from.x, from.y), to: onPage(to.x, to.y) };
    });
    const dots = [...leaders.querySelectorAll('circle')].map(centre);
    const marks = [...back.querySelectorAll('[part~="hotspot"]')].filter((mark) => mark.checkVisibility()).map(centre);
    const places = map.model!.points.flatMap(({ placements }) =>
      placements.flatMap(({ view, at }) =>
        view === 'back' ? [{ x: frame.x + (at.x * frame.width) / 100, y: frame.y + (at.y * frame.height) / 100 }] : [],
      ),
    );
    expect(lines.length).to.be.above(3);
    expect(dots.length).to.equal(lines.length);
    for (const [i, { from, to }] of lines.entries()) {
      expect(Math.min(...marks.map((mark) => distance(mark, from))), 'it starts at a mark').to.be.below(1);
      expect(Math.min(...places.map((place) => distance(place, to))), 'it ends at a place').to.be.below(1);
      expect(distance(dots[i]!, to), 'which has a dot').to.be.below(1);
      expect(distance(from, to), 'and is near').to.be.within(4, 16.5);
    }
  });

  it('lie, the others, exactly on their place', async () => {
    const { map, back } = await moved();
    const leaders = back.querySelectorAll('[part~="leaders"] path').length;
    const frame = back.querySelector('[part~="silhouette"]')!.getBoundingClientRect();
    const off = map.model!.hotspots.get('back')!.flatMap(({ point }) =>
      [...back.querySelectorAll<HTMLElement>(`[part~="hotspot"][data-id="${point.id}"]`)].map((mark) => {
        const at = centre(mark);
        const places = point.placements.filter(({ view }) => view === 'back');
        return Math.min(
          ...places.map((place) =>
            distance(at, {
              x: frame.x + (place.at.x * frame.width) / 100,
              y: frame.y + (place.at.y * frame.height) / 100,
            }),
          ),
        );
      }),
    );
    expect(off.filter((pixels) => pixels >= 4).length, 'as many as have a line').to.equal(leaders);
    expect(off.filter((pixels) => pixels < 1).length).to.be.above(3);
  });

  it('do not go farther than 16 px: those that would have to are one button', async () => {
    const row = [44, 46, 48, 50].map((x) => ({ name: `At ${x}`, view: 'back' as const, x, y: 20 }));
    const pair = [46, 50].map((x) => ({ name: `Also at ${x}`, view: 'back' as const, x, y: 40 }));
    const { map, back } = await moved(html`<acu-body-map .data=${{ points: [...row, ...pair] }}></acu-body-map>`);
    await until(() => parts(map, 'crowd').length > 0, 'there is a crowd');
    expect(parts(map, 'crowd').map((each) => each.ariaLabel)).to.deep.equal(['4 points: At 44, At 46, At 48, At 50']);
    const lines = [...back.querySelectorAll<SVGPathElement>('[part~="leaders"] path')].map((path) =>
      path.getTotalLength(),
    );
    expect(lines, 'of the pair').to.have.length(2);
    for (const length of lines) expect(length).to.be.below(16.5);
  });
});
