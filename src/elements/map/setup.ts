import type { Dataset } from '../../dataset/dataset.js';
import type { FirstPicture } from './first-picture.js';

/** What the registering entry provides to all maps. A page that uses only the class has none of it. */
export const setup: {
  /** The points of a map that has no data of its own. */
  dataset: Dataset;
  /** How a map of these points is first seen, in English. Without it, the map draws that itself. */
  firstPicture?: FirstPicture | undefined;
  /** Registers the elements that a map draws at first, before one does. Undefined once they are. */
  begin?: (() => void) | undefined;
  /** Loads everything that a map shows after its first render. */
  loadRooms?: () => Promise<void>;
} = { dataset: { lang: 'en', points: [], safety: [], sources: [] } };
