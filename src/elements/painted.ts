/** How long to wait for a frame that does not come, as in a tab that is not seen, in milliseconds. */
const NO_FRAME = 500;

/** Waits until the browser is idle, or for so many milliseconds: Safari does not say when it is. */
export const idle = (patience: number, inSafari = 300): Promise<unknown> =>
  new Promise((resolve) =>
    'requestIdleCallback' in window
      ? requestIdleCallback(resolve, { timeout: patience })
      : setTimeout(resolve, inSafari),
  );

/** Fulfils when what has been rendered is painted: what can come after it does not keep the reader waiting. */
export const painted = (): Promise<unknown> =>
  new Promise((resolve) => {
    setTimeout(resolve, document.hidden ? 0 : NO_FRAME);
    requestAnimationFrame(() => setTimeout(resolve));
  });

/** Fulfils when it is also on the screen, as the next frame shows. */
export const seen = (): Promise<unknown> => painted().then(painted);
