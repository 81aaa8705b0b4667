/** The current colours of a map, for code that can't use custom properties: calculations and files. */

/** Red, green and blue, 0 to 255. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** Reads colours by their private names in `tokens.styles.ts`, without `--_`. */
export function coloursOf<Name extends string>(map: HTMLElement, names: readonly Name[]): Record<Name, Rgb> {
  const probes = names.map((name) => {
    const probe = document.createElement('i');
    probe.style.color = `var(--_${name})`;
    return [name, probe] as const;
  });
  // All at once, so that the browser works out styles once.
  const all = document.createElement('i');
  all.append(...probes.map(([, probe]) => probe));
  (map.shadowRoot ?? map).append(all);
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const read = (probe: Element): Rgb => (canvas ? pixel(canvas, getComputedStyle(probe).color) : [0, 0, 0]);
  const colours = Object.fromEntries(probes.map(([name, probe]) => [name, read(probe)])) as Record<Name, Rgb>;
  all.remove();
  return colours;
}

/** A colour in any CSS notation, as the browser paints it. */
function pixel(canvas: CanvasRenderingContext2D, colour: string): Rgb {
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}
