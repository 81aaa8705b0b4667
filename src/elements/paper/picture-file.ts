/** Pictures as files, made in the page. */
import { wellFormed } from './well-formed.js';

/** Pixels per unit of a drawing, which makes a whole body about 2000 px high. */
const SCALE = 1;

/**
 * Paints a drawing of paths, circles, lines, rectangles and texts, all with explicit colours, as PNG. It is painted
 * element by element because a strict content security policy does not let a page load its own drawing as an image.
 */
export async function paint(drawing: SVGSVGElement): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = number(drawing, 'width') * SCALE;
  canvas.height = number(drawing, 'height') * SCALE;
  const context = canvas.getContext('2d') as CanvasRenderingContext2D;
  context.scale(SCALE, SCALE);
  context.lineJoin = 'round';
  for (const child of drawing.children) draw(context, child);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The browser could not make a PNG.')))),
  );
}

const number = (element: Element, name: string): number => Number(element.getAttribute(name) ?? 0);

function draw(context: CanvasRenderingContext2D, element: Element): void {
  const text = (name: string): string => element.getAttribute(name) ?? '';
  context.save();
  switch (element.localName) {
    case 'g': {
      const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = (text('transform').match(/-?[\d.]+/g) ?? []).map(Number);
      context.transform(a, b, c, d, e, f);
      for (const child of element.children) draw(context, child);
      break;
    }
    case 'text':
      context.font = `${text('font-weight')} ${text('font-size')}px ${text('font-family')}`;
      context.fillStyle = text('fill');
      context.direction = text('direction') === 'rtl' ? 'rtl' : 'ltr';
      context.textAlign = text('text-anchor') === 'middle' ? 'center' : 'start';
      context.fillText((element.textContent ?? '').trim(), number(element, 'x'), number(element, 'y'));
      break;
    default: {
      const path = pathOf(element);
      context.fillStyle = text('fill');
      if (text('fill') !== 'none' && element.localName !== 'line') context.fill(path);
      context.strokeStyle = text('stroke');
      context.lineWidth = number(element, 'stroke-width');
      if (text('stroke')) context.stroke(path);
    }
  }
  context.restore();
}

function pathOf(element: Element): Path2D {
  if (element.localName === 'path') return new Path2D(element.getAttribute('d') ?? '');
  const path = new Path2D();
  const [x, y] = [number(element, 'cx'), number(element, 'cy')];
  if (element.localName === 'circle') path.arc(x, y, number(element, 'r'), 0, 2 * Math.PI);
  if (element.localName === 'rect') path.rect(0, 0, number(element, 'width'), number(element, 'height'));
  if (element.localName === 'line') {
    path.moveTo(number(element, 'x1'), number(element, 'y1'));
    path.lineTo(number(element, 'x2'), number(element, 'y2'));
  }
  return path;
}

/** A drawing as the text of an SVG file, without the comments in which Lit keeps its places. */
export const textOf = (drawing: SVGSVGElement): string =>
  wellFormed(new XMLSerializer().serializeToString(drawing).replace(/<!--[^]*?-->/g, ''));

/** Downloads a file. */
export function save(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The URL must stay valid until the browser has started the download.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
