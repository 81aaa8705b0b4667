import { mapStyles } from './acu-body-map.styles.js';
import { figureStyles } from '../figure/acu-figure.styles.js';
import { listStyles } from '../text/acu-list.styles.js';
import { panelStyles } from '../panel/acu-panel.styles.js';
import { tokens } from '../tokens.styles.js';

/** Everything the one shadow root needs. */
export const styles = [tokens, mapStyles, figureStyles, panelStyles, listStyles];
