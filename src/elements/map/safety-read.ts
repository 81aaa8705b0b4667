/**
 * The safety texts that have been read on this page (`safetyKey`): each is shown once, however many maps there are.
 * Nothing is stored: it is shown again when the page is loaded again.
 */
export const safetyRead = new Set<string>();
