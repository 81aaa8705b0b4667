import type { BodyModel, Intent, MapState } from '../../model/index.js';
import { AcuCloseEvent, AcuSelectEvent, AcuViewChangeEvent, type PointDetail } from '../events.js';
import { roomsHere } from '../rooms.js';

/** The event that lets the page cancel a selection before it happens. Undefined for any other intent. */
export function eventBefore(model: BodyModel, before: MapState, after: MapState, intent: Intent): Event | undefined {
  const isChoice = 'via' in intent && intent.type !== 'routine' && after.selected !== before.selected;
  if (!isChoice || after.selected === undefined) return undefined;
  return new AcuSelectEvent(detailOf(model, after.selected, after, intent));
}

/** The events to fire after an intent has been carried out, in order. */
export function eventsAfter(model: BodyModel, before: MapState, after: MapState, intent: Intent): readonly Event[] {
  const events: Event[] = [];
  if ('via' in intent && intent.type !== 'routine') {
    const { via } = intent;
    if (after.view !== before.view)
      events.push(new AcuViewChangeEvent({ view: after.view, previous: before.view, via }));
    if (before.selected !== undefined && after.selected === undefined)
      events.push(new AcuCloseEvent(detailOf(model, before.selected, after, intent)));
  }
  return [...events, ...roomsHere().flatMap((room) => room.events?.(model, before, after, intent) ?? [])];
}

const detailOf = (
  model: BodyModel,
  id: string,
  { view }: MapState,
  { via }: Pick<Extract<Intent, { via: unknown }>, 'via'>,
): PointDetail => ({ id, code: model.pointOf.get(id)?.entry.code, view, via });
