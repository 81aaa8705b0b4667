import type { ReactiveController, ReactiveElement } from 'lit';
import { at, statusOf, type Clock } from '../../practice/index.js';
import { now } from '../now.js';
import { noteVisibility } from '../sleep.js';
import { holdSound } from './sound.js';
import { WakeLock } from './wake-lock.js';

/** How often a running clock is polled, in milliseconds. */
const INTERVAL = 200;

/** What an element does with its clock. */
export interface ClockUse {
  /** The current clock. Undefined when there is none. */
  clock(): Clock | undefined;
  /** Called when the clock has moved on to another phase. */
  tick(now: number): void;
  /** Called when the element is removed from the page while the clock is running. */
  suspend(now: number): void;
}

/** Polls a clock of the state while it runs: updates its element, and keeps the screen awake where the browser can. */
export class ClockController implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #use: ClockUse;
  readonly #wakeLock = new WakeLock();
  #releaseSound: (() => void) | undefined;
  #timer = 0;

  constructor(host: ReactiveElement, use: ClockUse) {
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
    // Firefox reports a move with moveBefore() to the inside of a map as a removal that has already been undone.
    if (this.#host.isConnected) return;
    document.removeEventListener('visibilitychange', this.#handleVisibility);
    if (this.#isRunning) this.#use.suspend(now());
    this.#follow(false);
  }

  hostUpdated(): void {
    this.#follow(this.#isRunning);
  }

  #follow(isRunning: boolean): void {
    if (isRunning && this.#timer === 0) this.#timer = window.setInterval(() => this.#poll(), INTERVAL);
    if (!isRunning) {
      clearInterval(this.#timer);
      this.#timer = 0;
    }
    if (isRunning) this.#releaseSound ??= holdSound();
    else {
      this.#releaseSound?.();
      this.#releaseSound = undefined;
    }
    this.#wakeLock.keep(isRunning);
  }

  #poll(): void {
    const clock = this.#use.clock();
    const time = now();
    if (clock && at(clock, time).index !== clock.index) this.#use.tick(time);
    this.#host.requestUpdate();
  }

  readonly #handleVisibility = (): void => {
    noteVisibility();
    if (document.visibilityState !== 'visible' || !this.#isRunning) return;
    this.#poll();
    this.#wakeLock.renew();
  };
}
