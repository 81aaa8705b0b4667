/** The four layers of a drawing, in painting order. */
export const LAYERS = ['base', 'shade-1', 'shade-2', 'ink'] as const;
export type Layer = (typeof LAYERS)[number];
export interface Art {
  readonly width: number;
  readonly height: number;
  readonly half: boolean;
  readonly paths: Readonly<Record<Layer, string>>;
}
