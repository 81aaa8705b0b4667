import { addEnglish, type Messages } from '../languages/index.js';
import type { BodyModel, Intent, MapState, Reduce } from '../model/index.js';

/** A part of the map: what is there at the start, or one that is loaded later. The others do not know what is in it. */
export interface Room {
  readonly elements: Readonly<Record<`acu-${string}`, CustomElementConstructor>>;
  /** Its words in English; other languages come whole. */
  readonly words?: Partial<Messages>;
  /** What follows from intents that are its own. */
  readonly reduce?: Reduce;
  /** What the page is told after such an intent. */
  readonly events?: (model: BodyModel, before: MapState, after: MapState, intent: Intent) => readonly Event[];
}

export type RoomName = 'start' | 'map' | 'figure' | 'panel' | 'text' | 'practice' | 'paper';

/** Registers an element, unless the page has one of that name already. */
export type Define = (tag: string, element: CustomElementConstructor) => void;

const rooms = new Map<RoomName, Room>();
const waiting: { readonly name: RoomName; readonly go: () => void }[] = [];

/** The rooms that are here. */
export const roomsHere = (): readonly Room[] => [...rooms.values()];

/** The names of all elements that are here. */
export const tagsHere = (): readonly string[] => roomsHere().flatMap(({ elements }) => Object.keys(elements));

/** Fulfils when a room is here. Never, when it can't be fetched. */
export const roomArrives = (name: RoomName): Promise<void> =>
  new Promise((resolve) => (rooms.has(name) ? resolve() : waiting.push({ name, go: resolve })));

/** Opens a room: its words first, since its elements are drawn as soon as they are registered. */
export function addRoom(name: RoomName, room: Room, define: Define): void {
  addEnglish(room.words ?? {});
  rooms.set(name, room);
  for (const [tag, element] of Object.entries(room.elements)) define(tag, element);
  for (const each of waiting) if (each.name === name) each.go();
}
