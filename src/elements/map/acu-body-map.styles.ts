import { css } from '../css.js';
import { panelBeside, twoViews } from '../breakpoints.styles.js';

/**
 * A page passes down size, spacing and direction of text, its colour scheme and where pointers work; nothing else. A
 * parent that is as wide as its content assumes 640 pixels. While data is on its way, there is no body without points,
 * and no title before the data's own. What loads later has its room kept; what is behind the menu is shown when it is
 * opened there; what stands in the slot `error` is hidden by pages from those who have no script.
 *
 * Focus has two colours, so that one of them stands out on any background. Beside a panel the stage stays in view: what
 * is sticky in a grid itself may leave its cell.
 */
export const mapStyles = css`
  :host {
    display: block;
    writing-mode: horizontal-tb;
    max-inline-size: 100%;
    color: var(--_text);
  }
  .room {
    inline-size: 100%;
    min-inline-size: 0;
    container-type: inline-size;
    contain-intrinsic-inline-size: 640px;
  }
  :host([hidden]) {
    display: none;
  }
  :host(:state(waiting)) {
    min-block-size: var(--acu-room, 640px);
  }

  .map {
    all: initial;
    font-family: var(--_font);
    font-size: max(14px, 1em);
    line-height: 1.5;
    color: var(--_text);
    letter-spacing: inherit;
    word-spacing: inherit;
    color-scheme: inherit;
    pointer-events: inherit;
    text-size-adjust: inherit;
    overflow-wrap: anywhere;
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 1.25);
    overflow: clip;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  [hidden] {
    display: none !important;
  }
  acu-figure,
  acu-toolbar,
  acu-close-ups,
  acu-panel,
  acu-search,
  .foot > * {
    display: block;
    min-inline-size: 0;
  }
  acu-missing {
    display: contents;
  }
  button {
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    color: inherit;
    background: none;
    border: 0;
    margin: 0;
    padding: 0;
    cursor: pointer;
    text-align: inherit;
    touch-action: manipulation;
    -webkit-tap-highlight-color: transparent;
  }
  p,
  ul,
  ol,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  summary {
    cursor: pointer;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }

  :focus-visible {
    outline: 2px solid var(--_text);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--_card);
    border-radius: 4px;
  }

  .icon {
    inline-size: 1.25em;
    block-size: 1.25em;
    flex: none;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.6;
    stroke-linecap: round;
    stroke-linejoin: round;
    vertical-align: -0.25em;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .code {
    display: inline-block;
    font: 700 max(13px, 0.78em)/1.4 var(--_font-code);
    letter-spacing: 0.02em;
    white-space: nowrap;
    color: var(--_accent-text);
    background: var(--_accent-tint);
    border-radius: calc(var(--_radius) * 0.35);
    padding: 0.2em 0.55em;
  }

  .header {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    gap: 4px 12px;
    padding: var(--_gap) var(--_gap) 0;
  }
  .title {
    font: 600 clamp(1em, 7.6cqi, 1.35em) / 1.3 var(--_font-display);
    text-wrap: balance;
  }
  acu-tools {
    position: relative;
    inline-size: 44px;
    block-size: 44px;
  }
  acu-search,
  acu-topics {
    position: relative;
    min-block-size: 48px;
  }
  acu-search,
  acu-topics,
  .hint,
  acu-toolbar {
    grid-column: 1 / -1;
  }
  .hint {
    color: var(--_soft);
    font-size: max(13px, 0.94em);
  }
  :is([data-state~='empty'], [data-state~='error']) .hint {
    display: none;
  }
  .view-switch {
    display: flex;
    flex-wrap: wrap;
    margin-block-start: 8px;
    background: var(--_track, var(--_line));
    border-radius: min(var(--_radius-button), 25px);
    padding: 3px;
  }
  .view-button {
    flex: 1 1 auto;
    min-block-size: 44px;
    padding: 4px;
    text-align: center;
    white-space: nowrap;
    font-size: clamp(13px, 4.6cqi, 1em);
    color: var(--_soft);
    border-radius: var(--_radius-button);
  }
  .view-button[aria-pressed='true'] {
    background: var(--_pill, var(--_card));
    color: var(--_text);
    box-shadow: var(--_shadow);
    font-weight: 600;
  }

  /* A grid from the start: when it became one, the browser would work out the styles of both bodies anew. */
  .main {
    display: grid;
    grid-template: repeat(3, auto) 1fr / minmax(0, 1fr);
  }
  .stage {
    grid-row: 4;
    align-self: start;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: var(--_gap);
    padding: 14px var(--_gap) var(--_gap);
  }
  .aside,
  .foot {
    --_pad: var(--_gap);
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
  }
  .aside {
    background: var(--_card);
  }
  [data-state~='open'] > .aside {
    border-block-start: 1px solid var(--_line);
  }
  [data-state~='open'] > .aside > :not([shown]) + acu-panel:not(:defined) {
    display: block;
    min-block-size: 736px;
  }
  .rows-1 {
    min-block-size: 57px;
  }
  .rows-2 {
    min-block-size: 114px;
  }
  .rows-3 {
    min-block-size: 171px;
  }
  :host(:state(waiting)) :is(.main, .aside, .foot) {
    visibility: hidden;
  }
  :host(:state(waiting)) .main > :is(acu-notice, acu-missing) {
    visibility: visible;
  }
  .loading {
    padding: var(--_gap) var(--_gap) 0;
    color: var(--_soft);
  }
  ::slotted([slot='error'][hidden]) {
    display: block;
  }
  acu-notice > slot {
    display: block;
    padding: 0 var(--_gap) var(--_gap);
  }

  [data-state~='compact'] > .foot .fold:not([open], .safety, .fold *),
  [data-state~='compact'] .hint {
    display: none;
  }
  @container ${twoViews} {
    acu-toolbar {
      display: none;
    }
  }
  @container ${panelBeside} {
    [data-state~='few'],
    [data-state~='open'] {
      grid-template-columns: minmax(0, 5fr) minmax(0, 4fr);
    }
    [data-state~='few']:not([data-state~='open']) > .foot {
      grid-area: 1 / 2;
    }
    /* Whatever is beside it: when it became sticky, the styles of both bodies would be worked out anew. */
    .stage {
      position: sticky;
      z-index: 1;
    }
    :is([data-state~='few'], [data-state~='open']) .stage {
      inset-block-start: 0;
    }
    [data-state~='open'] > .foot {
      grid-column: 1 / -1;
    }
    .aside,
    [data-state~='few']:not([data-state~='open']) > .foot {
      --_pad: calc(var(--_gap) * 1.2);
      border-block-start: 0;
      border-inline-start: 1px solid var(--_line);
      background: var(--_card);
    }
    [data-state~='open'] > .aside {
      border-block-start: 0;
    }
  }
`;
