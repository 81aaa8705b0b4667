/** Keeps the screen awake. Does nothing where the browser or the page's permissions do not allow it. */
export class WakeLock {
  #isWanted = false;
  #lock: WakeLockSentinel | undefined;
  #isRequesting = false;

  keep(isWanted: boolean): void {
    this.#isWanted = isWanted;
    if (isWanted) void this.#request();
    else this.#release();
  }

  /** Takes the lock again after the browser has released it because the page was hidden. */
  renew(): void {
    this.#release();
    if (this.#isWanted) void this.#request();
  }

  async #request(): Promise<void> {
    if (this.#lock || this.#isRequesting || !('wakeLock' in navigator)) return;
    this.#isRequesting = true;
    this.#lock = await navigator.wakeLock.request('screen').catch(() => undefined);
    this.#isRequesting = false;
    // It may no longer be wanted by now.
    if (!this.#isWanted) this.#release();
  }

  #release(): void {
    void this.#lock?.release().catch(() => undefined);
    this.#lock = undefined;
  }
}
