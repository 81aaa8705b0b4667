import type { Preference } from '../../model/index.js';
import type { Turn } from '../../practice/index.js';

/** The bell at each turn, and the lower one at the end: pitch in hertz, length in seconds, loudness from 0 to 1. */
const PITCH = { turn: 660, end: 440 };
const LENGTH = 1.2;
const LOUDNESS = 0.12;
/** Length of a vibration, in milliseconds. */
const BUZZ = 120;
/** An exponential fade can't reach zero, so it ends here. */
const SILENCE = 0.0001;

/** One for all maps of the page, open for as long as a clock runs in one of them. */
let audio: AudioContext | undefined;
let running = 0;
/** The bell that was rung last, loud or not. */
let last: AudioNode | undefined;

/** Presses at which a phone lets a page go on with sound that it had suspended. */
const PRESSES = ['pointerup', 'keydown'];
const resume = (): void => void audio?.resume().catch(() => undefined);

/** Keeps the sound ready while a clock runs. The function that comes back lets go of it. */
export function holdSound(): () => void {
  if (running++ === 0) for (const press of PRESSES) window.addEventListener(press, resume, true);
  return () => {
    if (--running === 0) for (const press of PRESSES) window.removeEventListener(press, resume, true);
    // The last bell may still be ringing.
    setTimeout(() => {
      if (running > 0) return;
      void audio?.close();
      audio = undefined;
    }, LENGTH * 1000);
  };
}

/** Signals a turn with a soft bell and a vibration, if the reader wants them. Pausing and resetting make no signal. */
export function signal(turn: Turn, preferences: readonly Preference[]): void {
  if (turn === 'pause' || turn === 'reset') return;
  if (preferences.includes('vibration') && 'vibrate' in navigator) navigator.vibrate(BUZZ);
  if (preferences.includes('sound') && 'AudioContext' in window) ring(turn === 'end' ? PITCH.end : PITCH.turn);
}

function ring(pitch: number): void {
  // A turn may come when no clock runs any more, or yet: then nobody else closes it.
  const letGo = holdSound();
  audio ??= new AudioContext();
  // A phone suspends it while the page is hidden.
  resume();
  // What it has held back since then would be heard at once with this one, and so be loud.
  if (audio.state !== 'running') last?.disconnect();
  const { currentTime, destination } = audio;
  const tone = audio.createOscillator();
  const volume = audio.createGain();
  tone.frequency.value = pitch;
  volume.gain.setValueAtTime(SILENCE, currentTime);
  volume.gain.exponentialRampToValueAtTime(LOUDNESS, currentTime + 0.02);
  volume.gain.exponentialRampToValueAtTime(SILENCE, currentTime + LENGTH);
  tone.connect(volume).connect(destination);
  last = volume;
  tone.start();
  tone.stop(currentTime + LENGTH);
  letGo();
}
