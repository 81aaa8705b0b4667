import type { Code } from '../codes.js';

/** What a language calls a point, and where it says it is. */
export interface PointText {
  readonly name: string;
  readonly location: string;
}
/** The points of the atlas in a language, by code. */
export type AtlasWords = Readonly<Record<Code, PointText>>;

const here = new Map<string, AtlasWords>();

/** The words of the atlas in the language of a tag, if they are here. English is in the atlas itself. */
export const atlasWords = (tag: string): AtlasWords | undefined => here.get(tag);

/** The words of the atlas in every language whose words are here. */
export const allAtlasWords = (): readonly AtlasWords[] => [...here.values()];

/** Adds the words of the atlas in a language, or replaces them. */
export function addAtlasWords(tag: string, words: AtlasWords): void {
  here.set(tag, words);
}
