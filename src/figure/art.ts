/** The layers of a drawing, in painting order; the last two are drawn over it later, once they have loaded. */
export const LAYERS = ['base', 'shade-1', 'shade-2', 'ink', 'hair', 'landmarks'] as const;
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
  /** Areas, but for the thin lines of the landmarks. In painting order. */
  readonly paths: Readonly<
    Record<Exclude<Layer, keyof LandmarkPaths>, string> & Partial<Record<keyof LandmarkPaths, string>>
  >;
  /** Each landmark by its name, such as `kneecap`. */
  readonly named?: LandmarkArt['named'];
  /** The landmarks that are drawn over it later; those of the neutral figure are a table of their own. */
  readonly landmarks?: LandmarkArt;
}

interface LandmarkPaths {
  readonly hair: string;
  readonly landmarks: string;
}

/** The landmarks of a view, as path data like that of its drawing. */
export interface LandmarkArt {
  /** Where hair grows: an area. */
  readonly hair: string;
  /** Thin lines, by the name of what they show. */
  readonly named: Readonly<Record<string, string>>;
}
