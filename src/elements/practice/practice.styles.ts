import { unsafeCSS } from 'lit';
import { BESIDE, narrowList, panelBelow, twoViews } from '../breakpoints.styles.js';
import { css } from '../css.js';
import { buttonStyles } from '../button.styles.js';

/** In the bar of the panel, the time is below the word on the button: on narrow maps, and where text is large. */
const shortBar = unsafeCSS(
  `(max-width: 374.98px) or (max-width: 18em) or ((min-width: ${BESIDE}px) and (max-width: 40em))`,
);
/** There, what to do now has room on the button, too. */
const phaseInBar = unsafeCSS('(min-width: 300px) and (min-width: 17em)');
/** The bar of the panel has no room for a word between two buttons. */
const barOfTwoRows = unsafeCSS('(max-width: 219.98px) or (max-width: 13em)');

/** The timer and the guided routines. */
export const practiceStyles = css`
  ${buttonStyles}
  acu-routine {
    display: block;
  }
  /* The main button of the bar: a ring that runs down, what the button does, the time that is left. */
  .pill {
    inline-size: 100%;
    min-block-size: 56px;
    padding-block: 6px;
    padding-inline: 8px 20px;
    display: flex;
    align-items: center;
    gap: 12px;
    border-radius: var(--_radius-button);
    font-weight: 600;
  }
  .pill:not(.button-main) {
    background: var(--_action-tint);
    color: var(--_text);
  }
  .pill .ring {
    inline-size: 42px;
  }
  acu-timer > .timer {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
  }
  .pill,
  .pill ~ .ring-time {
    grid-area: 3 / 1 / auto / span 2;
  }
  .pill ~ span {
    pointer-events: none;
  }
  .pill-word {
    flex: 1;
  }
  .pill ~ .ring-time {
    place-self: center end;
    padding-inline-end: 20px;
    font-weight: 500;
    font-variant-numeric: tabular-nums;
  }
  .pill.button-main ~ .ring-time {
    color: var(--_on-action);
  }
  .pill ~ .timer-phase {
    grid-area: 2 / 1 / auto / span 2;
    padding-block-end: 6px;
    text-align: center;
  }
  .panel-nav:has(> acu-timer .timer-phase:not(:empty)) {
    align-items: end;
    /* Where it was before the timer ran: its middle is that of the larger button. */
    & > .nav-button {
      margin-block-end: 2px;
    }
  }
  .pill ~ .breathing {
    grid-area: 1 / 1 / auto / span 2;
    justify-self: center;
    padding-block-end: 6px;
  }
  .ring {
    flex: none;
    aspect-ratio: 1;
    fill: none;
    stroke-width: 7;
  }
  .ring-track {
    stroke: color-mix(in srgb, var(--_action) 22%, transparent);
  }
  .ring-rest {
    stroke: var(--_soft);
    stroke-linecap: round;
    stroke-dasharray: 100;
    transition: stroke-dashoffset 0.2s linear;
  }
  .ring-on .ring-rest {
    stroke: var(--_action);
  }
  .ring-icon {
    fill: var(--_action);
    stroke: none;
  }
  .pill.button-main .ring-track,
  .pill.button-main .ring-rest {
    stroke: color-mix(in srgb, var(--_on-action) 45%, transparent);
  }
  .pill.button-main .ring-icon {
    fill: var(--_on-action);
  }
  .timer-phase:empty {
    display: none;
  }
  .timer-choice {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 4px 12px;
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

  acu-routine-open {
    display: block;
    margin-block: 8px 12px;
  }
  .routine {
    padding: 0 var(--_pad);
    display: grid;
    gap: 10px;
    background: var(--_surface);
    border-block-end: 1px solid var(--_line);
  }
  /* The step shows all that the panel of its point would. */
  .aside > acu-routine:has(> [data-is-panel]) ~ acu-panel {
    display: none;
  }
  .routine-top {
    position: sticky;
    inset-block-start: 0;
    z-index: 5;
    display: flex;
    align-items: center;
    gap: 12px;
    min-block-size: 56px;
    margin-inline: calc(var(--_pad) * -1);
    padding-inline: var(--_pad);
    background: var(--_surface);
  }
  .routine-title {
    font: 600 1.44em/1.3 var(--_font-display);
    text-wrap: balance;
  }
  .routine-going > .routine-top {
    min-block-size: 44px;
    background: linear-gradient(
      var(--_surface) 40%,
      color-mix(in srgb, var(--_surface) 60%, transparent) 75%,
      transparent
    );
  }
  .bars {
    flex: 1;
    display: flex;
    gap: 5px;
  }
  .bars > i {
    flex: 1;
    block-size: 5px;
    border-radius: 3px;
    background:
      linear-gradient(var(--_action), var(--_action)) left / calc(var(--_share) * 100%) no-repeat,
      color-mix(in srgb, var(--_action) 20%, transparent);
  }
  .map:dir(rtl) .bars > i {
    background-position: right;
  }
  .routine-count {
    flex: none;
    font-size: max(13px, 0.82em);
    font-weight: 600;
  }
  .routine-going > .routine-top > .close {
    margin-inline-start: 0;
  }
  /* Where: from edge to edge, fading into the paper. */
  .step-figure {
    inline-size: min(100% + 2 * var(--_pad), 260px * var(--_ratio));
    max-inline-size: none;
    align-self: center;
    margin: -48px calc(var(--_pad) * -1) 0;
    display: flex;
    border: 0;
    border-radius: 0;
  }
  .limb {
    position: relative;
    flex: 1;
  }
  .limb-mirrored,
  .limb-mirrored .side-word {
    scale: -1 1;
  }
  .limb > .picture {
    mask-image: linear-gradient(transparent, #000 18% 82%, transparent);
  }
  .is-next::before {
    background: var(--_card);
    border: 3px solid var(--_accent);
  }
  .is-over::before {
    opacity: 0.35;
  }
  .is-pressed::after,
  .is-now::after {
    content: '';
    grid-area: 1 / 1;
    inline-size: 34px;
    block-size: 34px;
    border: 2px solid var(--_accent);
    border-radius: 50%;
  }
  .step-figure .hotspot::before {
    grid-area: 1 / 1;
  }
  .is-pressed::after {
    animation: acu-press 1.6s ease-out infinite;
  }
  @keyframes acu-press {
    from {
      scale: 1;
      opacity: 0.9;
    }
    to {
      scale: 1.9;
      opacity: 0;
    }
  }
  .side-word {
    position: absolute;
    inset-block-start: calc(100% + 6px);
    padding-inline: 6px;
    border-radius: 6px;
    background: color-mix(in srgb, var(--_surface) 80%, transparent);
    font-size: 13px;
    line-height: 18px;
    font-weight: 600;
    white-space: nowrap;
  }
  .side-word:empty {
    display: none;
  }
  .is-pressed > .side-word,
  .is-now > .side-word {
    color: var(--_accent-text);
  }
  .is-next > .side-word {
    color: var(--_soft);
  }
  /* The time stays in view above the bar. */
  .routine .timer {
    position: sticky;
    inset-block-end: var(--_bar, 77px);
    z-index: 4;
    display: grid;
    justify-items: center;
    gap: 8px;
    margin-inline: calc(var(--_pad) * -1);
    background: var(--_surface);
  }
  /* As large as the time in it needs. */
  .routine .timer {
    --_ring: max(128px, 6.4em);
  }
  .routine .ring {
    inline-size: var(--_ring);
  }
  .ring-middle {
    position: absolute;
    inset-block-start: 0;
    inline-size: calc(var(--_ring) * 0.78);
    block-size: var(--_ring);
    display: grid;
    align-content: center;
    justify-items: center;
    text-align: center;
  }
  .routine .ring-time {
    font-size: 2.1em;
    line-height: 1.1;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .timer-phase {
    font-size: max(13px, 0.82em);
    line-height: 1.25;
    font-weight: 600;
    color: color-mix(in srgb, var(--_action) 80%, var(--_text));
  }
  .routine-now {
    position: relative;
    font: 600 1.625em/1.23 var(--_font-display);
    text-wrap: balance;
  }
  .routine-now > .code {
    font-size: 13px;
    vertical-align: 0.25em;
  }
  .step-caution {
    display: flex;
    gap: 8px;
    color: color-mix(in srgb, var(--_caution) 55%, var(--_text));
    font-size: max(13px, 0.94em);
    line-height: 1.3;
  }
  .step-caution li {
    display: inline;
  }
  .routine .steps {
    gap: 4px;
    line-height: 1.45;
  }
  /* Long texts on a low screen. */
  .routine[data-tight] {
    gap: 2px;
    & .timer {
      --_ring: max(88px, 5em);
    }
    & .ring-time {
      font-size: 1.5em;
    }
  }
  /* Texts that need more than a screen anyhow are not covered by the time. */
  .routine[data-tight='long'] .timer {
    position: relative;
    inset: auto;
  }
  /* Why a step is skipped is asked above the three buttons. */
  .routine .panel-nav:has(> [role='group']) {
    flex-wrap: wrap;
  }
  .routine .panel-nav > [role='group'] {
    flex: 0 0 100%;
  }
  /* Where, how, how long and the buttons on one screen of a phone. */
  .routine-going {
    display: flex;
    flex-direction: column;
    gap: 4px;
    font-size: max(14px, 0.94em);
  }
  .routine .timer-settings {
    justify-self: start;
    align-self: start;
  }
  /* Below the bar, which comes after a step. */
  .routine > .buttons {
    order: 1;
    padding-block-end: 12px;
    justify-content: center;
    align-items: start;
  }
  .timer-settings > summary.button {
    display: flex;
    align-items: center;
  }
  .no-break {
    white-space: nowrap;
  }
  .routine .panel-nav {
    margin-block-start: auto;
    align-items: stretch;
    gap: 10px;
  }
  /* Three buttons of one width. */
  .routine .panel-nav > .button {
    flex: 1 1 0;
    min-inline-size: 0;
    min-block-size: 56px;
    padding-inline: 4px;
    text-align: center;
    font-weight: 600;
  }
  .bar-button {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    align-content: center;
    justify-content: center;
    gap: 2px 6px;
    line-height: 1.2;
  }
  .bar-icon {
    flex: none;
    fill: none;
  }
  .button-main > .bar-icon {
    fill: currentColor;
  }
  .bar-button:last-child > .bar-icon {
    order: 1;
  }
  .map:dir(rtl) .bar-button:not(.button-main) > .bar-icon {
    transform: scaleX(-1);
  }
  .routine .panel-nav > .button:not(.button-main) {
    border-color: var(--_line);
    color: var(--_text);
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
    content: counter(step) / '';
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
  @media (max-height: 720px) {
    /* The name begins where the picture has faded. */
    .routine-going > .step-figure {
      margin-block-end: -16px;
    }
    .routine-going .ring {
      inline-size: 116px;
    }
    .routine-going .ring-middle {
      block-size: 116px;
    }
    .routine-going .timer-phase {
      max-inline-size: 88px;
    }
  }
  @media (max-height: 660px) {
    .routine-going .ring {
      inline-size: 92px;
    }
    .routine-going .ring-middle {
      block-size: 92px;
    }
    .routine-going .ring-time {
      font-size: 1.55em;
    }
    .routine-going .timer-phase {
      max-inline-size: 72px;
    }
  }
  /* The smallest phones: the time beside a small ring leaves room for the steps. */
  @media (max-height: 600px) {
    .routine-going .timer {
      grid-template-columns: repeat(2, auto);
      place-content: center;
      align-items: center;
      gap: 4px 10px;
      padding-block: 4px;
    }
    .routine-going .ring {
      inline-size: 44px;
    }
    .routine-going .ring-middle {
      position: static;
      inline-size: auto;
      block-size: auto;
      grid-auto-flow: column;
      align-items: baseline;
      gap: 10px;
    }
    .routine-going .timer-phase {
      max-inline-size: none;
    }
    .routine-going .breathing {
      grid-column: 1 / -1;
    }
  }
  /*
   * The bar is at the lower edge of the screen at every step; the buttons below it are a swipe away. In a frame that is
   * as high as its map, there is no edge.
   */
  @container ${panelBelow} {
    .routine-going {
      min-block-size: calc(min(100svh, 780px) + 60px);
    }
  }
  /* It may be narrower than the map. */
  @container ${twoViews} {
    .step-figure > .picture {
      mask:
        linear-gradient(transparent, #000 18% 82%, transparent) intersect,
        linear-gradient(to right, transparent, #000 8% 92%, transparent);
    }
  }
  /* What to do now lies on the button, below its word: the bar does not grow when the time runs. */
  @container ${phaseInBar} {
    :is(.timer-running, .timer-paused) > .timer-phase {
      grid-area: 3 / 1 / auto / auto;
      place-self: end start;
      padding-inline: 62px 0;
      padding-block-end: 8px;
    }
    :is(.timer-running, .timer-paused) > .pill > .pill-word {
      padding-block-end: max(18px, 1.15em);
    }
    :is(.timer-running, .timer-paused) > .pill ~ .ring-time {
      grid-area: 3 / 2 / auto / auto;
      padding-inline-start: 8px;
    }
    [data-state~='large'] .timer-running > .pill > .pill-word {
      position: absolute;
      opacity: 0;
    }
    [data-state~='large'] .timer-running > .timer-phase {
      place-self: center start;
      padding-block-end: 0;
    }
    [data-state~='large'] .timer-paused > .timer-phase {
      display: none;
    }
    .panel-nav:has(> acu-timer > :is(.timer-running, .timer-paused)) {
      align-items: center;
    }
  }
  @container ${shortBar} {
    .bar-button {
      flex-direction: column;
      flex-wrap: nowrap;
    }
    .bar-button > .bar-icon.icon {
      order: 0;
    }
    .nav-button ~ acu-timer .pill {
      padding-inline: 8px 12px;
      gap: 8px;
    }
    .nav-button ~ acu-timer .pill:has(~ .ring-time:not(:empty)) > .pill-word {
      padding-block-end: max(18px, 1.15em);
    }
    .nav-button ~ acu-timer .pill ~ .ring-time {
      grid-area: 3 / 1 / auto / span 2;
      place-self: end start;
      padding-inline: 58px 0;
      padding-block-end: 7px;
      font-size: max(13px, 0.94em);
    }
    /* In place of the word while the time runs: the sign beside it says “pause”, too. */
    @container ${phaseInBar} {
      .nav-button ~ acu-timer > .timer-running > .pill > .pill-word {
        position: absolute;
        opacity: 0;
      }
      .nav-button ~ acu-timer > .timer-running > .timer-phase {
        grid-area: 3 / 1 / auto / span 2;
        place-self: end start;
        padding-block-end: max(28px, 1.75em);
        padding-inline-start: 58px;
      }
      .nav-button ~ acu-timer > .timer-paused > .timer-phase {
        display: none;
      }
    }
  }
  @container ${barOfTwoRows} {
    .panel-nav:has(> acu-timer) {
      flex-wrap: wrap;
    }
    .panel-nav > acu-timer {
      order: 1;
      flex-basis: 100%;
    }
  }
  /* The time goes below a name that has no room beside it. */
  .own-row {
    flex-wrap: wrap;
  }
  @container ${narrowList} {
    .routine .panel-nav {
      gap: 6px;
    }
    .routine .panel-nav > .bar-button {
      padding-inline: 1px;
      font-size: 13px;
    }
    /* One row, without the ring: a second one would take the room of the first step. */
    .panel-nav:has(> acu-timer) {
      gap: 6px;
    }
    .nav-button {
      inline-size: 44px;
      block-size: 44px;
    }
    .pill {
      padding-inline: 4px;
      font-size: 14px;
      text-align: center;
    }
    .pill .ring {
      display: none;
    }
    .pill ~ .ring-time {
      place-self: end center;
      padding-inline: 0;
    }
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
    .is-pressed::after {
      animation: none;
      box-shadow: 0 0 0 6px color-mix(in srgb, var(--_accent) 25%, transparent);
    }
  }
  @media (forced-colors: active) {
    .pill {
      border: 1px solid ButtonText;
    }
    .ring-icon {
      fill: ButtonText;
    }
    .ring-rest {
      stroke: Highlight;
    }
    .ring-track {
      stroke: GrayText;
    }
  }
`;
