export { art as back } from './back.js';
export { art as front } from './front.js';
