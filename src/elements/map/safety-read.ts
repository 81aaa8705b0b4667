/**
 * What has been read of safety texts on this page (`safetyParts`): it is shown once, however many maps there are.
 * Nothing is stored: it is shown again when the page is loaded again.
 */
export const safetyRead = new Set<string>();
