import { defineHandout } from './handout.js';
import { definePractice } from './practice.js';

/** Registers what is wanted only after a while: practising, and what can be taken away. */
export function defineIdle(define: (tag: string, element: CustomElementConstructor) => void): void {
  definePractice(define);
  defineHandout(define);
}
