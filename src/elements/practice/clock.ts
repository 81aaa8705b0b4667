import type { ReactiveController, ReactiveControllerHost } from 'lit';
import {
  at,
  clockOf,
  goTo,
  leftOf,
  pause,
  phaseOf,
  start,
  statusOf,
  type Clock,
  type ClockStatus,
  type Phase,
} from '../../practice/index.js';

/** How often a running clock is looked at, in milliseconds. */
const LOOK = 200;

/** What the reader wants beside the picture. All of it is off until it is asked for, and kept in the page only. */
export const wishes = { sound: false, vibration: false, breathing: false, voice: false };
export type Wish = keyof typeof wishes;

/** What became of a clock, and in which phase. */
export type Turn = 'start' | 'pause' | 'resume' | 'change' | 'reset' | 'end';

/**
 * A clock that an element shows: looked at while it runs, keeping the screen awake where the browser can, with a gentle
 * sound and a buzz at each turn for those who asked for them.
 */
export class PracticeClock implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #told: (turn: Turn, phase: Phase | undefined, lived: readonly Phase[]) => void;
  #clock: Clock = clockOf([]);
  #looking = 0;
  #lock: WakeLockSentinel | undefined;
  #audio: AudioContext | undefined;

  /** @param told Called at each turn, with the phase that has been come to, and those that were lived through since the last turn. */
  constructor(
    host: ReactiveControllerHost,
    told: (turn: Turn, phase: Phase | undefined, lived: readonly Phase[]) => void,
  ) {
    this.#host = host;
    this.#told = told;
    host.addController(this);
  }

  get clock(): Clock {
    return this.#clock;
  }

  get status(): ClockStatus {
    return statusOf(this.#clock);
  }

  get phase(): Phase | undefined {
    return phaseOf(this.#clock);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#handleVisibility);
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#handleVisibility);
    this.#set(pause(this.#clock, Date.now()));
  }

  /** Takes other phases, and stands at their beginning. */
  load(phases: readonly Phase[]): void {
    this.#set(clockOf(phases));
  }

  start(): void {
    const turn: Turn = this.status === 'paused' ? 'resume' : 'start';
    this.#set(start(this.#clock, Date.now()));
    this.#signal(660);
    this.#told(turn, this.phase, []);
  }

  pause(): void {
    if (this.status !== 'running') return;
    this.#set(pause(this.#clock, Date.now()));
    this.#told('pause', this.phase, []);
  }

  reset(): void {
    this.#set(clockOf(this.#clock.phases));
    this.#told('reset', this.phase, []);
  }

  /** Goes to a phase, by index. */
  goTo(index: number): void {
    const now = Date.now();
    const clock = at(this.#clock, now);
    const phase = phaseOf(clock);
    const left = leftOf(clock, now);
    // Left early, but for the better part it was lived through.
    const isMostDone = phase?.seconds !== undefined && left !== undefined && left <= phase.seconds * 500;
    this.#turnTo(goTo(clock, index, now), [
      ...this.#clock.phases.slice(this.#clock.index, clock.index),
      ...(phase && isMostDone ? [phase] : []),
    ]);
  }

  skip(): void {
    this.goTo(this.#clock.index + 1);
  }

  #look(): void {
    const now = at(this.#clock, Date.now());
    if (now.index === this.#clock.index) this.#set(now);
    else this.#turnTo(now, now.phases.slice(this.#clock.index, now.index));
  }

  #turnTo(clock: Clock, lived: readonly Phase[]): void {
    this.#set(clock);
    const isEnd = this.status === 'done';
    this.#signal(isEnd ? 440 : 660);
    this.#told(isEnd ? 'end' : 'change', this.phase, lived);
  }

  #set(clock: Clock): void {
    this.#clock = clock;
    const isRunning = statusOf(clock) === 'running';
    if (isRunning && this.#looking === 0) this.#looking = window.setInterval(() => this.#look(), LOOK);
    if (!isRunning) {
      clearInterval(this.#looking);
      this.#looking = 0;
    }
    void this.#keepAwake(isRunning);
    this.#host.requestUpdate();
  }

  readonly #handleVisibility = (): void => {
    if (document.visibilityState !== 'visible' || this.status !== 'running') return;
    this.#look();
    // A lock is taken away while the page is hidden.
    this.#lock = undefined;
    void this.#keepAwake(this.status === 'running');
  };

  async #keepAwake(isWanted: boolean): Promise<void> {
    if (isWanted === (this.#lock !== undefined)) return;
    const lock = this.#lock;
    this.#lock = undefined;
    if (!isWanted) await lock?.release().catch(() => undefined);
    // Browsers without it, and pages that may not, stay as they are.
    else if ('wakeLock' in navigator) this.#lock = await navigator.wakeLock.request('screen').catch(() => undefined);
    if (this.#lock && this.status !== 'running') void this.#keepAwake(false);
  }

  /** A soft bell, and a buzz. */
  #signal(pitch: number): void {
    if (wishes.vibration && 'vibrate' in navigator) navigator.vibrate(120);
    if (!wishes.sound || !('AudioContext' in window)) return;
    this.#audio ??= new AudioContext();
    const { currentTime, destination } = this.#audio;
    const tone = this.#audio.createOscillator();
    const volume = this.#audio.createGain();
    tone.frequency.value = pitch;
    volume.gain.setValueAtTime(0.0001, currentTime);
    volume.gain.exponentialRampToValueAtTime(0.12, currentTime + 0.02);
    volume.gain.exponentialRampToValueAtTime(0.0001, currentTime + 1.2);
    tone.connect(volume).connect(destination);
    tone.start();
    tone.stop(currentTime + 1.3);
  }
}
