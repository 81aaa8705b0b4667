import { mapStyles } from './acu-body-map.styles.js';
import { figureStyles } from './acu-figure.styles.js';
import { listStyles } from './acu-list.styles.js';
import { panelStyles } from './acu-panel.styles.js';
import { tokens } from './tokens.styles.js';

/** Everything the one shadow root needs. */
export const styles = [tokens, mapStyles, figureStyles, panelStyles, listStyles];
