/** The four layers of a drawing, in painting order. */
export const LAYERS = ['base', 'shade-1', 'shade-2', 'ink'] as const;
export type Layer = (typeof LAYERS)[number];

/** The drawing of one view, as SVG path data in figure units, origin at the top left, y down. */
export interface Art {
  /** Size of the view's box. Lines may run past its edge, where they are cut off. */
  readonly width: number;
  readonly height: number;
  /**
   * True when the paths draw only what lies left of the vertical axis: they are drawn twice, the second time mirrored.
   */
  readonly half: boolean;
  readonly paths: Readonly<Record<Layer, string>>;
}
