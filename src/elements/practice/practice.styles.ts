import { narrowList } from '../breakpoints.styles.js';
import { css } from '../css.js';
import { buttonStyles } from '../button.styles.js';

/** The timer and the guided routines. */
export const practiceStyles = css`
  ${buttonStyles}
  acu-timer,
  acu-routine {
    display: block;
  }
  .timer {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 14px;
    /* Forms one block with the duration row above it. */
    margin-block-start: -12px;
    padding: 8px 14px 12px;
    border-radius: 0 0 var(--_radius-small) var(--_radius-small);
    background: var(--_action-tint);
  }
  .panel-rows:has(+ acu-timer > .timer) .duration {
    padding-inline-start: 14px;
  }
  .panel-rows:has(+ acu-timer > .timer) .icon-clock {
    display: none;
  }
  .ring {
    position: relative;
    inline-size: 84px;
    block-size: 84px;
  }
  .ring svg {
    inline-size: 100%;
    block-size: 100%;
    fill: none;
    transform: rotate(-90deg);
  }
  .ring-track {
    stroke: color-mix(in srgb, var(--_action) 22%, transparent);
    stroke-width: 7;
  }
  .ring-rest {
    stroke: var(--_soft);
    stroke-width: 7;
    stroke-linecap: round;
    stroke-dasharray: 100;
    transition: stroke-dashoffset 0.2s linear;
  }
  .ring-on .ring-rest {
    stroke: var(--_action);
  }
  .ring-time {
    position: absolute;
    inset: 0;
    display: grid;
    place-items: center;
    font-size: 1.25em;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .timer-side {
    flex: 1 1 6em;
    min-inline-size: 0;
    display: grid;
    gap: 4px;
  }
  .timer-phase {
    font-weight: 600;
  }
  .timer-phase:empty {
    display: none;
  }
  .timer-settings[open] {
    flex-basis: 100%;
  }
  .timer-settings > summary {
    min-block-size: 44px;
    display: flex;
    align-items: center;
    gap: 8px;
    color: var(--_soft);
    font-size: max(13px, 0.88em);
  }
  .timer-choice {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 4px 12px;
    margin-block-end: 6px;
  }
  .breathing {
    display: flex;
    align-items: center;
    gap: 10px;
    color: var(--_soft);
  }
  .breath {
    inline-size: 18px;
    block-size: 18px;
    border-radius: 50%;
    background: var(--_action);
    scale: 0.45;
    transition: scale 6s ease-in-out;
  }
  .breathing-in .breath {
    scale: 1;
    transition-duration: 4s;
  }

  .routine {
    margin: var(--_pad);
    padding: 16px;
    display: grid;
    gap: 10px;
    border: 1px solid var(--_line);
    border-inline-start: 4px solid var(--_action);
    border-radius: var(--_radius-small);
    background: var(--_surface);
  }
  .routine-title {
    font: 700 1.25em/1.3 var(--_font-display);
  }
  .routine .timer {
    margin: 0;
    padding: 0;
    background: none;
  }
  .routine-now {
    font-weight: 600;
  }
  .routine-list {
    display: grid;
    gap: 2px;
    counter-reset: step;
  }
  .routine-list > li {
    counter-increment: step;
    display: grid;
    grid-template-columns: 1.8em minmax(0, 1fr) auto;
    gap: 8px;
    padding-block: 4px;
  }
  .routine-list > li::before {
    content: counter(step);
    inline-size: 1.6em;
    block-size: 1.6em;
    display: grid;
    place-items: center;
    border-radius: 50%;
    background: var(--_accent);
    color: var(--_on-accent);
    font-size: max(13px, 0.8em);
    font-weight: 700;
  }
  /* The time goes below a name that has no room beside it. */
  .own-row {
    flex-wrap: wrap;
  }
  @container ${narrowList} {
    .routine {
      margin: 0;
      padding: 12px;
    }
    .routine-list > li {
      grid-template-columns: 1.8em minmax(0, 1fr);
    }
    .routine-list > li > .soft {
      grid-column: 2;
    }
  }
  .own-row > label {
    flex: 1 1 10em;
    display: flex;
    align-items: center;
    gap: 10px;
    min-block-size: 44px;
  }
  /* Points of the open routine show the number of their step. */
  .hotspot[data-step]::before {
    content: attr(data-step);
    inline-size: 20px;
    block-size: 20px;
    font-size: 13px;
  }
  @media (prefers-reduced-motion: reduce) {
    .breath,
    .ring-rest {
      transition: none;
    }
  }
  @media (forced-colors: active) {
    .ring-rest {
      stroke: Highlight;
    }
    .ring-track {
      stroke: GrayText;
    }
  }
`;
