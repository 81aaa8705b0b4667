import { addAtlasWords, atlasWords } from './index.js';
import { ATLAS_WORDS } from './loaders.js';

/**
 * Loads the words of the atlas in the language of a tag. Undefined when there is nothing to load: English, a language
 * without such words, or one whose words are here. Rejects when they can't be fetched.
 */
export function loadAtlasWords(tag: string): Promise<void> | undefined {
  const load = atlasWords(tag) ? undefined : ATLAS_WORDS[tag];
  return load?.().then((words) => addAtlasWords(tag, words));
}
