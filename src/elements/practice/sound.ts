import type { Preference } from '../../model/index.js';
import type { Turn } from '../../practice/index.js';

/** The bell at a turn, and the lower one at the end: pitch in hertz, length in seconds, loudness from 0 to 1. */
const PITCH = { turn: 660, end: 440 };
const LENGTH = 1.2;
const LOUDNESS = 0.12;
/** The buzz of a phone, in milliseconds. */
const BUZZ = 120;
/** A tone can't fade to nothing: to this. */
const SILENCE = 0.0001;

/** One for all maps of the page. */
let audio: AudioContext | undefined;
let ringing = 0;

/** A soft bell and a buzz when a clock has turned, for those who asked for them. None when it was stopped by hand. */
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
