/** How long to wait for a frame that does not come, as in a tab that is not seen, in milliseconds. */
const NO_FRAME = 100;

/** Fulfils when what has been rendered is on the screen: what can come after it does not keep the reader waiting. */
export const painted = (): Promise<unknown> =>
  new Promise((resolve) => {
    setTimeout(resolve, NO_FRAME);
    requestAnimationFrame(() => setTimeout(resolve));
  });
