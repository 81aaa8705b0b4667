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

/** One for all maps of the page. */
let audio: AudioContext | undefined;
let ringing = 0;

/** Signals a turn with a soft bell and a vibration, if the reader wants them. Pausing and resetting make no signal. */
export function signal(turn: Turn, preferences: readonly Preference[]): void {
  if (turn === 'pause' || turn === 'reset') return;
  if (preferences.includes('vibration') && 'vibrate' in navigator) navigator.vibrate(BUZZ);
  if (preferences.includes('sound') && 'AudioContext' in window) ring(turn === 'end' ? PITCH.end : PITCH.turn);
}

function ring(pitch: number): void {
  audio ??= new AudioContext();
  const context = audio;
  // A phone suspends it while the page is hidden; so do we, while nothing rings.
  void context.resume();
  const { currentTime, destination } = context;
  const tone = context.createOscillator();
  const volume = context.createGain();
  tone.frequency.value = pitch;
  volume.gain.setValueAtTime(SILENCE, currentTime);
  volume.gain.exponentialRampToValueAtTime(LOUDNESS, currentTime + 0.02);
  volume.gain.exponentialRampToValueAtTime(SILENCE, currentTime + LENGTH);
  tone.connect(volume).connect(destination);
  tone.start();
  tone.stop(currentTime + LENGTH + 0.1);
  ringing++;
  tone.addEventListener('ended', () => {
    if (--ringing === 0) void context.suspend();
  });
}
