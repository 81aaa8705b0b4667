import { mapStyles } from './acu-body-map.styles.js';
import { figureStyles } from '../figure/acu-figure.styles.js';
import { listStyles } from '../text/acu-list.styles.js';
import { safetyTextStyles } from '../text/safety-text.styles.js';
import { tokens } from '../tokens.styles.js';

/** All styles of the one shadow root at the start. */
export const styles = [tokens, mapStyles, figureStyles, listStyles, safetyTextStyles];
