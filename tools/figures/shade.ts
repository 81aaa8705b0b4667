/**
 * The four layers of a drawing as fields, from what a camera sees of a body: where skin is, where it is in light
 * shade, in deep shade, and where a pen would draw a line.
 */
import type { Camera } from '../body/camera.js';
import type { DepthMap } from '../body/depth.js';
import { blur, field, type Field } from './field.js';

/** What is above 0 is drawn. */
export type Layers = Readonly<Record<'base' | 'shade-1' | 'shade-2' | 'ink', Field>>;

/** Light from the viewer and a little from above, unless a view asks for more or less of the latter. */
const LIGHT_FROM_ABOVE = 0.38;
/** Skin darker than this is in light shade, in deep shade. */
const TONES = { 'shade-1': 0.84, 'shade-2': 0.64 };
/** Smaller steps in depth, in decimetres, are no edge. */
const STEP = 0.1;
/** Sharper folds than this get a line. */
const FOLD = 0.11;

export function layers(
  { width, height, density, depth, normal }: DepthMap,
  camera: Camera,
  above = LIGHT_FROM_ABOVE,
): Layers {
  const scale = camera.units * density;
  // How wide strokes and shades are against the picture: a whole body is drawn with a finer pen than a hand.
  const pen = (scale / 240) * (camera.units >= 200 ? 1.6 : 2.5);
  const isSkin = (k: number): boolean => (depth[k] as number) > -1e8;
  const make = (value: (k: number, x: number, y: number) => number): Field => field(width, height, value);
  const skin = make((k) => (isSkin(k) ? 1 : 0));
  /** Blurs over skin only, so that the ground does not bleed in. */
  const soften = (value: (k: number) => number, sigma: number): Field => {
    const [sum, weight] = [
      blur(
        make((k) => (isSkin(k) ? value(k) : 0)),
        sigma,
      ),
      blur(skin, sigma),
    ];
    return make((k) => (isSkin(k) ? (sum.values[k] as number) / Math.max(weight.values[k] as number, 1e-3) : 0));
  };
  const of = (f: Field, k: number): number => f.values[k] as number;
  const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

  const light = soften(
    (k) => ((normal[3 * k + 1] as number) * above + (normal[3 * k + 2] as number)) / Math.hypot(1, above),
    1.8 * pen,
  );
  const wide = soften((k) => of(light, k), 8 * pen);
  const height3 = (k: number): number => (depth[k] as number) * scale;
  const [near, middle, far] = [soften(height3, 1.2 * pen), soften(height3, 3 * pen), soften(height3, 7 * pen)];
  const tone = (k: number): number => {
    const hollow = clamp((of(far, k) - of(near, k)) / (scale * 0.1), 0, 1);
    const crease = clamp(
      (of(middle, k) - of(near, k)) / (scale * 0.025 * ((camera.height * camera.units) / 2064)),
      0,
      1,
    );
    const contrast = 1.4 * clamp(of(light, k) - of(wide, k), -0.35, 0.12) * clamp((of(light, k) - 0.2) * 2, 0, 1);
    return of(light, k) + contrast - 0.26 * hollow - 0.16 * crease;
  };

  const jump = blur(
    make((k, x, y) => (isEdge(k, x, y) ? 1 : 0)),
    0.55 * pen,
  );
  function isEdge(k: number, x: number, y: number): boolean {
    if (!isSkin(k) || x === 0 || y === 0 || x === width - 1 || y === height - 1) return false;
    return [1, -1, width, -width].some(
      (step) => isSkin(k + step) && (depth[k + step] as number) - (depth[k] as number) > STEP,
    );
  }
  const [right, up] = [
    soften((k) => normal[3 * k] as number, 0.75 * pen),
    soften((k) => normal[3 * k + 1] as number, 0.75 * pen),
  ];
  const fold = (k: number, x: number, y: number): number => {
    if (
      x === 0 ||
      y === 0 ||
      x === width - 1 ||
      y === height - 1 ||
      ![0, 1, -1, width, -width].every((step) => isSkin(k + step))
    )
      return 0;
    return -((of(right, k + 1) - of(right, k - 1)) / 2 - (of(up, k + width) - of(up, k - width)) / 2) * pen;
  };

  const rim = blur(skin, 1.2);
  // Folds are felt inside the skin: along its edge the outline says it already.
  const margin = blur(skin, 1.6 * pen);
  // Shades end a hair inside the outline, which covers the seam.
  const inside = (k: number): number => of(rim, k) - 0.6;
  const shade = (level: number): Field =>
    blur(
      make((k) => (isSkin(k) ? level - tone(k) : 0)),
      0.8 * pen,
    );
  const [first, second] = [shade(TONES['shade-1']), shade(TONES['shade-2'])];
  return {
    base: make((k) => of(rim, k) - 0.5),
    'shade-1': make((k) => Math.min(of(first, k), inside(k))),
    'shade-2': make((k) => Math.min(of(second, k), inside(k))),
    ink: make((k, x, y) =>
      isSkin(k) ? Math.max(of(jump, k) - 0.19, Math.min(fold(k, x, y) - FOLD, of(margin, k) - 0.85)) : -1,
    ),
  };
}
