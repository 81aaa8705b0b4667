import type { DatasetFile } from '../dataset/index.js';
import { parseJson } from '../dataset/json.js';
import { setup } from '../elements/map/setup.js';
import { enPanel } from '../languages/en/messages-panel.js';
import { enPaper } from '../languages/en/messages-paper.js';
import { enShared } from '../languages/en/messages-shared.js';
import { enText } from '../languages/en/messages-text.js';
import { addEnglish } from '../languages/index.js';
import { backPain } from '../languages/en/whole.js';
import { ServerMap } from './map.js';

/**
 * A map with the built-in points and all the words that it needs on a server.
 *
 * @throws {DatasetError} for a text that is empty: in place of data that has not come, no other points are shown.
 */
export function mapOf(
  attributes: Readonly<Record<string, string>>,
  dataset: DatasetFile | string | null | undefined,
): ServerMap {
  setup.dataset = backPain;
  addEnglish({ ...enShared, ...enPanel, ...enPaper, ...enText });
  if (typeof dataset === 'string' && !dataset.trim()) parseJson(dataset);
  return new ServerMap(attributes, dataset === null ? 'null' : dataset);
}

/** The attributes of the tag, by their names. Without those that are not given. */
export function attributesOf(
  options: Readonly<Record<string, string | number | boolean | undefined>>,
): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [name, value] of Object.entries(options))
    if (value !== undefined && value !== false)
      attributes[name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)] = value === true ? '' : `${value}`;
  return attributes;
}
