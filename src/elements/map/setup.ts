import type { Dataset } from '../../dataset/dataset.js';

/** What the registering entry gives to all maps. A page that uses the class alone has none of it. */
export const setup: {
  /** The points of a map without data of its own. */
  dataset: Dataset;
  /** Brings what a map shows after its first picture. */
  loadRooms?: () => Promise<void>;
} = { dataset: { lang: 'en', points: [], safety: [], sources: [] } };
