import { css } from '../css.js';
import { unsafeCSS } from 'lit';
import { BESIDE, narrowList, panelBeside } from '../breakpoints.styles.js';

/** The panel is below both views: it has room for its picture beside its words. */
const wordsBeside = unsafeCSS(`(min-width: 640px) and (max-width: ${BESIDE - 0.02}px)`);
/** The panel has room for larger type. */
const roomyPanel = unsafeCSS('(min-width: 420px)');

/**
 * The panel of a point, and the safety text that stands in place of the first technique; and what all rooms use that
 * come later.
 */
export const panelStyles = css`
  .soft {
    color: var(--_soft);
  }
  a {
    color: var(--_action);
    text-underline-offset: 0.15em;
  }
  cite {
    font-style: normal;
  }
  slot[name='panel-footer'] {
    display: block;
  }
  .hotspot-still {
    cursor: auto;
    pointer-events: none;
    --_hotspot-size: 18px;
  }
  .panel {
    padding: 0 var(--_pad);
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
  }
  /* Head and bar stay in reach as long as the panel is on screen. */
  .panel-top,
  .panel-nav {
    position: sticky;
    inset-block: 0;
    z-index: 5;
    margin-inline: calc(var(--_pad) * -1);
    padding-inline: var(--_pad);
    background: var(--_card);
    display: flex;
    align-items: center;
    gap: 12px;
  }
  .panel-top {
    min-block-size: 56px;
    padding-block-start: 8px;
  }
  .close {
    inline-size: 44px;
    block-size: 44px;
    flex: none;
    order: 2;
    margin-inline: auto -12px;
    display: grid;
    place-items: center;
    color: var(--_soft);
    border-radius: 50%;
  }
  .panel-title {
    font: 600 clamp(1em, 9cqi, 1.625em) / 1.23 var(--_font-display);
    text-wrap: balance;
  }
  .panel-names {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 10px;
    margin-block-start: 4px;
    color: var(--_soft);
  }
  .position {
    margin-inline-start: auto;
    font-size: max(13px, 0.88em);
  }
  /* The room of what is to be done at first stays: marks keep their places when one is chosen. */
  [data-state~='open'] .hint {
    visibility: hidden;
  }
  .panel-figure {
    position: relative;
    direction: ltr;
    aspect-ratio: var(--_ratio);
    margin-block: 10px 0;
    inline-size: 100%;
    max-inline-size: 520px;
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    overflow: hidden;
  }
  .ghost {
    position: absolute;
    inset: 0;
  }
  .panel-caption {
    position: absolute;
    inset-block-end: 6px;
    left: 8px;
    padding: 0 8px;
    border-radius: var(--_radius-button);
    background: color-mix(in srgb, var(--_card) 88%, transparent);
    color: var(--_soft);
    font-size: max(13px, 0.8em);
  }
  .panel-map {
    position: absolute;
    inset: auto 6px 6px auto;
    block-size: clamp(44px, 36%, 76px);
    aspect-ratio: 0.64;
    padding: 4px;
    display: grid;
    border: 1px solid var(--_figure-ink);
    border-radius: 12px;
    background: var(--_card);
  }
  /* A finger hits 44 px from the edge of the picture, though the body is slender. */
  .panel-map::after {
    content: '';
    position: absolute;
    inset: 0 -6px 0 auto;
    inline-size: max(44px, 100% + 6px);
  }
  .panel-map > svg {
    grid-area: 1 / 1;
    min-block-size: 0;
  }
  .panel-map[data-corner^='top'] {
    inset-block: 6px auto;
  }
  .panel-map[data-corner$='left'] {
    inset-inline: 6px auto;
    &::after {
      inset-inline: -6px auto;
    }
  }
  /* Nobody has looked yet what it would cover, or no corner is free. */
  .panel-map:not([data-corner*='-']) {
    visibility: hidden;
  }
  .panel-part rect {
    fill: color-mix(in srgb, var(--_accent) 25%, transparent);
    stroke: var(--_accent);
    stroke-width: 1.5;
    vector-effect: non-scaling-stroke;
  }
  @container ${panelBeside} {
    .panel-map {
      display: none;
    }
  }

  /* On a tablet, and on a phone that lies on its side, the words are beside the picture. */
  @container ${wordsBeside} {
    .panel > * {
      grid-column: 1 / -1;
    }
    [data-state]:not([data-state~='one']) .panel:has(> .panel-figure) {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      column-gap: 20px;
      & > .panel-figure {
        grid-column: 1;
        align-self: start;
      }
      & > .panel-rows {
        grid-column: 2;
      }
    }
  }
  .panel-row {
    padding-block: 12px 0;
    text-wrap: pretty;
  }
  .sides,
  .from-atlas {
    color: var(--_soft);
  }
  .from-atlas {
    display: block;
  }
  .sides {
    display: inline-block;
  }
  .sides::first-letter {
    text-transform: uppercase;
  }
  .steps {
    counter-reset: step;
    display: grid;
    gap: 10px;
  }
  .steps > li {
    counter-increment: step;
    display: grid;
    grid-template-columns: 26px minmax(0, 1fr);
    gap: 12px;
  }
  .steps > li::before {
    content: counter(step);
    content: counter(step) / '';
    block-size: 26px;
    display: grid;
    place-items: center;
    border-radius: 50%;
    background: var(--_action-tint);
    color: color-mix(in srgb, var(--_action) 80%, var(--_text));
    font-size: max(13px, 0.88em);
    font-weight: 600;
  }

  .caution {
    position: relative;
    display: flex;
    gap: 10px;
    margin-block-start: 12px;
    padding: 10px 14px;
    border-radius: 12px;
    background: var(--_caution-surface);
    font-size: max(13px, 0.94em);
  }
  .caution dd {
    flex: 1;
    min-inline-size: 0;
  }
  /* One after the other, so that the first step is on the screen, too. */
  .caution li {
    display: inline;
  }
  .safety-line {
    font-size: max(13px, 0.94em);
  }
  /* A map of one point has no panel to close, but a text to leave. */
  [data-state~='one'] acu-panel .is-asked .close {
    display: grid;
  }
  /* Side by side, where there is room for both. */
  .duration {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 24px;
    margin-block: 16px 0;
    padding-block: 12px;
    border-block-start: 1px solid var(--_line);
  }
  .duration > div {
    display: flex;
    gap: 12px;
  }
  .duration dt {
    flex: none;
    color: var(--_soft);
  }
  .panel-nav {
    order: 1;
    inset-block-start: auto;
    margin-block-start: 12px;
    padding-block: 10px;
    border-block-start: 1px solid var(--_line);
    justify-content: space-between;
  }
  .panel-nav:not(:has(button, acu-timer:not(:defined))) {
    display: none;
  }
  /* Their room, until they come. */
  acu-timer:not(:defined) {
    block-size: 56px;
  }
  acu-timer-settings:not(:defined) {
    block-size: 57px;
  }
  acu-background.is-coming {
    block-size: 57px;
  }
  /* Beside the views, the bar is where the column ends, whatever the length of the texts: it stays from point to point. */
  @container ${panelBeside} {
    .aside:has(.panel-nav),
    .aside > :is(acu-panel, acu-routine):has(.panel-nav),
    .aside :is(.panel, .routine) {
      display: flex;
      flex-direction: column;
      flex: auto;
    }
    .aside .panel-nav {
      margin-block-start: auto;
    }
  }
  /* Beside each other, where there is room, until one is opened. What is in them comes late, and moves nothing. */
  .panel-folds {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, var(--_fold, 14em)), 1fr));
    column-gap: 24px;
  }
  .panel-folds > :has([open]) {
    grid-column: 1 / -1;
  }
  .panel-folds > :is(acu-background:not(.is-coming), acu-timer-settings:defined):empty {
    display: none;
  }
  .nav-button {
    inline-size: 52px;
    block-size: 52px;
    flex: none;
    display: grid;
    place-items: center;
    border: 1px solid var(--_line);
    border-radius: 50%;
  }
  acu-timer {
    flex: 1;
    min-inline-size: 0;
  }
  .nav-previous:dir(ltr) .icon,
  .nav-next:dir(rtl) .icon {
    transform: scaleX(-1);
  }

  .safety-first {
    display: grid;
    gap: 12px;
    padding-block-start: 12px;
  }
  .safety-first .safety-title {
    font: 600 1.44em/1.3 var(--_font-display);
  }
  /* Room for the signs (“hover.styles.ts”). */
  .safety-first .safety-note:not(.safety-emergency) {
    padding-inline-start: 44px;
  }
  .safety-read {
    flex: 1;
    min-block-size: 56px;
    border-radius: var(--_radius-button);
    background: var(--_action);
    color: var(--_on-action);
    font-weight: 600;
    text-align: center;
  }

  @media (forced-colors: active) {
    .safety-read,
    .caution,
    .panel-names .code {
      border: 1px solid;
    }
  }
  /* Phones with a low screen: less air, so that the first step is on it. */
  @media (max-height: 720px) {
    .panel-names {
      margin-block-start: 0;
    }
    .panel-figure {
      margin-block-start: 6px;
    }
    .panel-row {
      padding-block-start: 8px;
    }
    .caution {
      margin-block-start: 8px;
    }
  }
  /* Where only a low picture leaves room for the first step (“first-screen.ts”). */
  [data-tight] > .panel-rows {
    line-height: 1.4;
  }
  [data-tight] > .panel-figure > .panel-caption {
    display: none;
  }
  @container ${narrowList} {
    .panel-caption {
      display: none;
    }
  }
  @container ${roomyPanel} {
    .panel-title {
      font-size: 1.75em;
    }
  }
`;
