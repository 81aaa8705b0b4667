/** The elements that a map can do without in its first picture: one chunk, registered once they are here. */
export { AcuConcerns } from './acu-concerns.js';
export { AcuCredit } from './acu-credit.js';
export { AcuMore } from './acu-more.js';
