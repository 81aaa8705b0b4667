import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { at, statusOf, type Clock } from '../../practice/index.js';
import { WakeLock } from './wake-lock.js';

/** How often a running clock is looked at, in milliseconds. */
const LOOK = 200;

/** What an element does with its clock. */
export interface ClockUse {
  /** The clock as it is now. Undefined when there is none. */
  clock(): Clock | undefined;
  /** Time has passed and another phase has come. */
  tick(now: number): void;
  /** The element has left the page while the clock was running. */
  suspend(now: number): void;
}

/** Looks at a clock of the state while it runs: draws its element anew, and keeps the screen awake where the browser can. */
export class ClockController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #use: ClockUse;
  readonly #wakeLock = new WakeLock();
  #looking = 0;

  constructor(host: ReactiveControllerHost, use: ClockUse) {
    this.#host = host;
    this.#use = use;
    host.addController(this);
  }

  get #isRunning(): boolean {
    const clock = this.#use.clock();
    return clock !== undefined && statusOf(clock) === 'running';
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#handleVisibility);
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#handleVisibility);
    if (this.#isRunning) this.#use.suspend(Date.now());
    this.#follow(false);
  }

  hostUpdated(): void {
    this.#follow(this.#isRunning);
  }

  #follow(isRunning: boolean): void {
    if (isRunning && this.#looking === 0) this.#looking = window.setInterval(() => this.#look(), LOOK);
    if (!isRunning) {
      clearInterval(this.#looking);
      this.#looking = 0;
    }
    this.#wakeLock.keep(isRunning);
  }

  #look(): void {
    const clock = this.#use.clock();
    const now = Date.now();
    if (clock && at(clock, now).index !== clock.index) this.#use.tick(now);
    this.#host.requestUpdate();
  }

  readonly #handleVisibility = (): void => {
    if (document.visibilityState !== 'visible' || !this.#isRunning) return;
    this.#look();
    this.#wakeLock.renew();
  };
}
