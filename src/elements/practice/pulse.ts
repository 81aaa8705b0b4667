import { BOXES } from '../../figure/index.js';
import { fromPercent } from '../../geometry/box.js';
import type { MapPoint } from '../../model/index.js';
import type { PhaseSide } from '../../practice/index.js';
import type { AcuFigure } from '../figure/acu-figure.js';

const shown = new WeakMap<Node, string>();

/** Shows on every view that is seen where is pressed now: rings on the side, or on both. */
export function showPulse(element: Element, point: MapPoint | undefined, side: PhaseSide | undefined): void {
  const root = element.getRootNode();
  const key = point ? `${point.id} ${side ?? ''}` : '';
  if (!(root instanceof ShadowRoot) || (shown.get(root) ?? '') === key) return;
  shown.set(root, key);
  import('../../stage/pulse.js')
    .then(({ pulse }) => {
      for (const figure of root.querySelectorAll<AcuFigure>('acu-figure')) {
        const picture = figure.querySelector<SVGSVGElement>('.picture');
        const places =
          point?.placements.filter(
            (placement) =>
              placement.view === figure.view && (side !== 'left' && side !== 'right' ? true : placement.side === side),
          ) ?? [];
        if (picture)
          pulse(
            picture,
            places.map(({ at }) => fromPercent(at, BOXES[figure.view])),
          );
      }
      return undefined;
    })
    .catch(() => undefined);
}
