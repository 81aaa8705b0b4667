import type { Background } from '../dataset/index.js';
import type { MapPoint } from './body-model.js';
import type { Supplement } from './supplement.js';

export const backgroundOf = ({ backgrounds }: Supplement, { id, entry }: MapPoint): Background | undefined =>
  // The id is the author's, so it may be the name of an inherited property of objects.
  entry.background ?? (Object.hasOwn(backgrounds, id) ? backgrounds[id] : undefined);
