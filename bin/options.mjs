// What the values of options may be. Another value ends the command, with those that there are.
import { printable } from '../dist/authoring/index.js';
import { Refusal } from './refusal.mjs';

/**
 * @param {string} option
 * @param {string | boolean | undefined} value
 * @param {readonly (string | number)[]} allowed
 * @param {(word: string) => boolean} isOne By default, spaces around it and capitals do not matter.
 */
export function known(option, value, allowed, isOne = (word) => allowed.map(String).includes(plain(word))) {
  if (value === undefined || isOne(String(value))) return;
  throw new Refusal(
    `--${option}: there is no ${option} "${printable(String(value))}". There are ${allowed.join(', ')}.`,
  );
}

export const plain = (/** @type {string} */ word) => word.trim().toLowerCase();

/**
 * @param {string} option
 * @param {string | boolean | undefined} value
 * @param {string} example
 * @returns {string} A whole address.
 */
export function addressOf(option, value, example) {
  try {
    const { protocol, href } = new URL(String(value));
    if (protocol === 'https:' || protocol === 'http:') return href;
  } catch {
    // Said below.
  }
  throw new Refusal(`--${option} is a whole address, such as ${example}.`);
}

/**
 * @param {string} option
 * @param {string | boolean | undefined} value
 * @param {number} usual
 */
export function sizeOf(option, value, usual) {
  if (value === undefined) return usual;
  const size = /^\d{1,4}$/.test(String(value)) ? Number(value) : 0;
  if (size < 1) throw new Refusal(`--${option} is a number of pixels from 1 to 9999.`);
  return size;
}
