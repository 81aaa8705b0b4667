/** Summaries of a map for screen readers: how many points it shows. */
import type { View } from '../../atlas/index.js';
import { fill, plural } from '../../languages/index.js';
import type { BodyModel } from '../../model/index.js';
import type { Locale } from '../contexts.js';

/** `12 points`. */
export const summaryOf = (model: BodyModel, { messages, tag }: Locale): string =>
  plural(messages, 'points', model.points.length, tag);

/** `Back, 9 points`. */
export function viewSummaryOf(model: BodyModel, view: View, { messages, tag }: Locale): string {
  const points = plural(messages, 'points', model.hotspots.get(view)?.length ?? 0, tag);
  return fill(messages.figure, { view: messages[`view.${view}`], points });
}
