/**
 * What is said in English of the built-in points and of cautions, all of it. It adds itself to what the first picture
 * has, also on maps that show that already: none of it is shown before it is here.
 */
export { backPain } from './points.js';
export { safety } from './safety.js';
