import '@annotorious/annotorious/annotorious.css';
import { createImageAnnotator } from '@annotorious/annotorious';
import { panel } from './shared.js';

bench.start(async (host, { radius, spots }) => {
  const figure = '<img src="/figure.svg" width="600" height="720" alt="">';
  host.innerHTML = `<div style="display:flex">${figure}<div class="panel" hidden></div></div>`;
  const [image, text] = host.firstElementChild.children;
  const annotator = createImageAnnotator(image, { userSelectAction: 'SELECT', drawingEnabled: false });
  annotator.on('selectionChanged', ([chosen]) => {
    if (!chosen) return;
    text.innerHTML = panel(spots.find(({ id }) => id === chosen.id));
    text.hidden = false;
  });
  if (!image.complete) await new Promise((resolve) => image.addEventListener('load', resolve, { once: true }));
  annotator.setAnnotations(
    spots.map(({ id, x, y }) => {
      const [minX, minY, maxX, maxY] = [x - radius, y - radius, x + radius, y + radius];
      const geometry = { x: minX, y: minY, w: 2 * radius, h: 2 * radius, bounds: { minX, minY, maxX, maxY } };
      return { id, bodies: [], target: { annotation: id, selector: { type: 'RECTANGLE', geometry } } };
    }),
  );
});
