import { css } from '../css.js';
import { panelBeside, twoViews } from '../breakpoints.styles.js';

export const mapStyles = css`
  :host {
    display: block;
    container-type: inline-size;
    /* Size containment hides the content from a parent that sizes itself by it: it assumes this width instead. */
    contain-intrinsic-inline-size: 640px;
    max-inline-size: 100%;
    color: var(--_text);
  }
  :host([hidden]) {
    display: none;
  }

  /* A page passes down size, spacing and direction of text, its colour scheme and where pointers work; nothing else. */
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
  acu-safety,
  acu-panel,
  acu-list,
  acu-search {
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
  a {
    color: var(--_action);
    text-underline-offset: 0.15em;
  }
  cite {
    font-style: normal;
  }

  /* Two colours, so that one of them stands out on any background. */
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
  .soft {
    color: var(--_soft);
  }
  .code {
    display: inline-block;
    font: 700 0.78em/1.4 var(--_font-code);
    letter-spacing: 0.02em;
    white-space: nowrap;
    color: var(--_accent-text);
    background: var(--_accent-tint);
    border-radius: calc(var(--_radius) * 0.35);
    padding: 0.2em 0.55em;
  }

  .header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 12px var(--_gap);
    padding: var(--_gap) var(--_gap) 0;
  }
  .title {
    font: 700 1.16em/1.3 var(--_font-display);
  }
  /* Keeps the room for what loads later. */
  acu-search {
    position: relative;
    flex: 1 1 16em;
    min-block-size: 48px;
  }
  acu-toolbar {
    inline-size: 100%;
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
  }
  /* Leaves room beside it for the tools that load later. */
  .meridians-button {
    min-block-size: 44px;
    font-size: 0.88em;
    color: var(--_action);
  }
  .meridians-button[aria-pressed='true'] {
    text-decoration: underline;
  }
  .view-switch {
    display: flex;
    flex: 1 1 15em;
    background: color-mix(in srgb, var(--_text) 6%, var(--_surface));
    border-radius: var(--_radius-button);
    padding: 3px;
  }
  .view-button {
    flex: 1 1 auto;
    min-block-size: 44px;
    padding: 4px 8px;
    text-align: center;
    color: var(--_soft);
    border-radius: var(--_radius-button);
  }
  .view-button[aria-pressed='true'] {
    background: var(--_card);
    color: var(--_text);
    box-shadow: var(--_shadow);
    font-weight: 600;
  }

  .stage {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: var(--_gap);
    padding: 14px var(--_gap) var(--_gap);
  }
  .aside {
    --_pad: var(--_gap);
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    background: var(--_card);
    border-block-start: 1px solid var(--_line);
  }
  .loading,
  .empty {
    padding: var(--_pad);
    color: var(--_soft);
  }
  slot[name='panel-footer'] {
    display: block;
  }
  /* A page hides this from those who have no script. */
  ::slotted([slot='error'][hidden]) {
    display: block;
  }
  acu-notice > slot {
    display: block;
    padding: 0 var(--_gap) var(--_gap);
  }

  @container ${twoViews} {
    acu-toolbar {
      inline-size: auto;
    }
    .view-switch {
      display: none;
    }
  }
  @container ${panelBeside} {
    .rows {
      max-block-size: 44em;
      overflow: auto;
    }
    .map {
      grid-template-columns: minmax(0, 5fr) minmax(0, 4fr);
      grid-template-rows: auto 1fr;
    }
    .aside {
      --_pad: calc(var(--_gap) * 1.2);
      grid-area: 1 / 2 / 3 / 3;
      border-block-start: 0;
      border-inline-start: 1px solid var(--_line);
    }
  }
`;
