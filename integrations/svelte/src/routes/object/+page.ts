// Drawn in the browser only, where Svelte hands an object over as it is.
export const ssr = false;
