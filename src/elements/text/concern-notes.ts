import type { Messages } from '../../languages/index.js';
import { isUnwise, type MapPoint, type MapState } from '../../model/index.js';

/** What follows for a point from what the reader has said: “Press only lightly, whichever point it is.” */
export const concernNotes = (point: MapPoint, { concerns }: MapState, messages: Messages): readonly string[] =>
  concerns.flatMap((each) => (isUnwise(point, [each]) ? (messages[`concern.${each}.note`] ?? []) : []));
