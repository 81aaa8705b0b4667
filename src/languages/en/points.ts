import { backPain } from './points-at-first.js';
import { words } from './points-words.js';

for (const point of backPain.points) Object.assign(point, words[point.id]);

export { backPain };
