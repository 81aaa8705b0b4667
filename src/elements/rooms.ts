import type { LitElement } from 'lit';
import { addEnglish, type Messages } from '../languages/index.js';
import type { BodyModel, Intent, MapState, Reduce } from '../model/index.js';

/** A part of the map that is there at the start or loaded later. The other rooms do not know what is in it. */
export interface Room {
  readonly elements: Readonly<Record<`acu-${string}`, CustomElementConstructor>>;
  /** Its English messages; other languages are loaded whole. */
  readonly words?: Partial<Messages>;
  /** The reducer for its own intents. */
  readonly reduce?: Reduce;
  /** The events to fire after such an intent. */
  readonly events?: (model: BodyModel, before: MapState, after: MapState, intent: Intent) => readonly Event[];
}

export type RoomName = 'start' | 'map' | 'figure' | 'panel' | 'text' | 'practice' | 'paper';

/** Registers an element, unless the page already has one of that name. */
export type Define = (tag: string, element: CustomElementConstructor) => void;

const rooms = new Map<RoomName, Room>();
const waiting: { readonly name: RoomName; readonly go: () => void }[] = [];

/** The rooms that have loaded. */
export const roomsHere = (): readonly Room[] => [...rooms.values()];

/** The elements of rooms that are in the tree of a map: to look for them among thousands of rows takes a while. */
export const innerElements = new WeakMap<Node, Set<LitElement>>();

/** Fulfils when they are drawn, all of them or those with a tag. */
export async function updatesIn(map: Node, tag?: string): Promise<void> {
  const elements = [...(innerElements.get(map) ?? [])].filter(({ localName }) => !tag || localName === tag);
  await Promise.all(elements.map((element) => element.updateComplete));
}

/** Fulfils when a room has loaded. Stays pending as long as it can't be fetched. */
export const roomArrives = (name: RoomName): Promise<void> =>
  new Promise((resolve) => (rooms.has(name) ? resolve() : waiting.push({ name, go: resolve })));

/** Adds a room: its messages first, because its elements render as soon as they are registered. */
export function addRoom(name: RoomName, room: Room, define: Define): void {
  addEnglish(room.words ?? {});
  rooms.set(name, room);
  for (const [tag, element] of Object.entries(room.elements)) define(tag, element);
  for (const each of waiting) if (each.name === name) each.go();
}
