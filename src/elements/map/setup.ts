import type { Dataset } from '../../dataset/dataset.js';

/** What the registering entry provides to all maps. A page that uses only the class has none of it. */
export const setup: {
  /** The points of a map that has no data of its own. */
  dataset: Dataset;
  /** Loads everything that a map shows after its first render. */
  loadRooms?: () => Promise<void>;
} = { dataset: { lang: 'en', points: [], safety: [], sources: [] } };
