/** Keeps the screen awake. Browsers that can't, and pages that may not, stay as they are. */
export class WakeLock {
  #isWanted = false;
  #lock: WakeLockSentinel | undefined;
  #isAsking = false;

  keep(isWanted: boolean): void {
    this.#isWanted = isWanted;
    if (isWanted) void this.#ask();
    else this.#release();
  }

  /** The browser has taken the lock away while the page was hidden. */
  renew(): void {
    this.#release();
    if (this.#isWanted) void this.#ask();
  }

  async #ask(): Promise<void> {
    if (this.#lock || this.#isAsking || !('wakeLock' in navigator)) return;
    this.#isAsking = true;
    this.#lock = await navigator.wakeLock.request('screen').catch(() => undefined);
    this.#isAsking = false;
    // It may have come too late.
    if (!this.#isWanted) this.#release();
  }

  #release(): void {
    void this.#lock?.release().catch(() => undefined);
    this.#lock = undefined;
  }
}
