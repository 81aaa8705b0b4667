import { oneView, panelBeside, twoViews } from '../breakpoints.styles.js';
import { css } from '../css.js';

/** What a view gains after the first render: zoom, room for crowded points, keyboard help. */
export const figureMoreStyles = css`
  /* Never darker than the darkest skin, on which marks can be told apart. */
  .hair {
    fill: var(--_figure-hair);
  }
  /* Thinner than the outline, so that they don't compete with the marks; stronger where there is room. */
  .landmarks {
    fill: none;
    stroke: var(--_figure-landmark);
    stroke-width: 1px;
    vector-effect: non-scaling-stroke;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .zoomed .landmarks,
  .panel-figure .landmarks,
  .figures:not(.overview) .landmarks {
    stroke-width: 1.3px;
  }
  .close-up .landmarks {
    display: none;
  }
  /* How many there are in a row (“close-up-rows.ts”); until that is known, as many as fit. */
  .close-ups {
    grid-template-columns: repeat(var(--_columns, auto-fit), minmax(56px, 1fr));
  }
  .close-up-label {
    inline-size: var(--_label, auto);
    overflow-wrap: normal;
  }
  /*
   * Beside a panel, the close-ups end where the panel does, as long as everything stays on one screen: no more than
   * 780 px below the header, because what is taller could not stay in view.
   */
  @container ${panelBeside} {
    [data-state~='open']:not([data-state~='one']) .stage {
      align-content: space-between;
      min-block-size: min(100%, 780px);
    }
  }

  .pulse circle {
    stroke: var(--_accent);
    stroke-width: 2px;
    transform-box: fill-box;
    transform-origin: center;
    scale: 0.7;
  }
  @media (prefers-reduced-motion: no-preference) {
    .pulse circle {
      animation: acu-ring 1.6s ease-out infinite;
    }
  }
  @keyframes acu-ring {
    from {
      scale: 0.3;
    }
    to {
      scale: 1;
      opacity: 0;
    }
  }

  .figure {
    position: relative;
  }
  /* One finger scrolls the page, unless the reader has pressed Move; pinches are ours. */
  .frame {
    touch-action: pan-x pan-y;
  }
  .frame.zoomed {
    overflow: clip;
    border-radius: var(--_radius-small);
    cursor: grab;
  }
  .frame.movable {
    touch-action: none;
  }
  /* Where they lie on the picture, left and right are told apart from what is below. */
  @container ${oneView} {
    .figure:has(> .zoomed) > .figure-head {
      justify-content: space-between;
    }
    .figure:has(> .zoomed) .side-label {
      flex: none;
      padding-inline: 6px;
      border-radius: 6px;
      background: color-mix(in srgb, var(--_surface) 88%, transparent);
    }
  }
  .crowd {
    left: calc((var(--_x) - var(--_window-x, 0)) * var(--_zoom, 1) * 1%);
    top: calc((var(--_y) - var(--_window-y, 0)) * var(--_zoom, 1) * 1%);
  }
  .hotspot-label {
    position: absolute;
    opacity: 0;
    pointer-events: none;
  }
  [data-crowded] {
    visibility: hidden;
  }
  acu-crowd {
    display: contents;
  }
  .leaders {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    overflow: visible;
    pointer-events: none;
    /* Of another colour than the marks: the end of a line is no point of its own. */
    fill: var(--_text);
    stroke: var(--_text);
    stroke-width: 1px;
  }
  .moving .leaders {
    visibility: hidden;
  }
  .crowd {
    position: absolute;
    translate: -50% -50%;
    min-inline-size: 26px;
    block-size: 26px;
    padding-inline: 4px;
    box-sizing: border-box;
    display: grid;
    place-items: center;
    border-radius: 13px;
    background: var(--_accent);
    border: 2px solid var(--_hotspot-edge);
    box-shadow: var(--_shadow);
    color: var(--_on-accent);
    font-size: max(13px, 0.8em);
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    line-height: 1;
    cursor: pointer;
    z-index: 2;
  }
  .crowd:focus-visible {
    outline: 3px solid var(--_text);
    outline-offset: 1px;
    box-shadow: 0 0 0 2px var(--_card);
    z-index: 4;
  }
  .chooser {
    position: absolute;
    --_below: calc((var(--_y) - var(--_window-y, 0)) * var(--_zoom, 1) * 1%);
    left: clamp(0px, (var(--_x) - var(--_window-x, 0)) * var(--_zoom, 1) * 1% - 100px, 100% - 200px);
    top: calc(var(--_below) + 18px);
    inline-size: 200px;
    max-block-size: 276px;
    overflow: auto;
    overscroll-behavior: contain;
    box-sizing: border-box;
    padding: 4px;
    background: var(--_card);
    border: 1px solid var(--_line);
    border-radius: var(--_radius-small);
    box-shadow: var(--_shadow-raised);
    z-index: 6;
  }
  .chooser-above {
    top: auto;
    bottom: calc(100% - var(--_below) + 18px);
  }
  .chooser-item {
    inline-size: 100%;
    min-block-size: 44px;
    padding: 4px 10px;
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 8px;
    text-align: start;
    border-radius: 6px;
  }
  .chooser-item:hover {
    background: var(--_action-tint);
  }
  .whole-body {
    display: none;
    position: absolute;
    inset-block-start: -12px;
    inset-inline-start: 0;
    align-items: center;
    gap: 4px;
    min-block-size: 44px;
    padding-inline: 10px 16px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-button);
    background: var(--_card);
    z-index: 5;
  }
  .whole-body:hover {
    border-color: var(--_action);
    color: var(--_action);
  }
  .whole-body:dir(ltr) .icon {
    transform: scaleX(-1);
  }
  .one-side ~ acu-zoom > .whole-body {
    display: inline-flex;
  }
  /* Below the words for left and right. */
  .zoomed ~ acu-zoom > .whole-body {
    inset-block-start: 30px;
  }
  @container ${twoViews} {
    .whole-body {
      display: inline-flex;
    }
  }
  [data-state~='one'] .whole-body {
    display: none;
  }
  .zoom {
    position: absolute;
    inset-block-end: 0;
    right: 0;
    display: flex;
    flex-direction: column-reverse;
    gap: 4px;
    z-index: 5;
  }
  .zoom-button {
    inline-size: 44px;
    block-size: 44px;
    display: grid;
    place-items: center;
    border-radius: 50%;
    background: color-mix(in srgb, var(--_card) 88%, transparent);
    border: 1px solid var(--_line);
    color: var(--_text);
  }
  .zoom-button:hover {
    border-color: var(--_action);
    color: var(--_action);
  }
  .zoom-button[aria-pressed='true'] {
    background: var(--_action);
    border-color: var(--_action);
    color: var(--_on-action);
  }
  /* Below the picture, so that it hides no mark. */
  .keys,
  .zoom-hint {
    position: absolute;
    inset-block-start: calc(100% + 2px);
    inset-inline: 0;
    padding: 6px 10px;
    border-radius: var(--_radius-small);
    background: var(--_text);
    color: var(--_surface);
    font-size: max(13px, 0.8em);
    line-height: 1.4;
    pointer-events: none;
    z-index: 5;
  }
  /* Beside the button that has just been pressed, so that it is on the screen. */
  .zoom-hint {
    inset-block: auto 8px;
    inset-inline-end: 60px;
    margin: 0;
    animation: acu-told 0.4s 8s forwards;
  }
  @keyframes acu-told {
    to {
      visibility: hidden;
      opacity: 0;
    }
  }
  .keys {
    opacity: 0;
  }
  [data-used] .keys {
    opacity: 1;
  }
  @media (prefers-contrast: more) {
    .outline {
      stroke: var(--_text);
      stroke-width: 2px;
    }
    .hotspot::before,
    .crowd {
      border-color: var(--_card);
      box-shadow: 0 0 0 1.5px var(--_text);
    }
  }
  @media (forced-colors: active) {
    .crowd,
    .zoom-button,
    .chooser {
      border: 2px solid ButtonText;
    }
    .leaders {
      fill: CanvasText;
      stroke: CanvasText;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .hotspot::before {
      transition: none;
    }
  }
  @media (forced-colors: active) {
    .hotspot::before {
      background: ButtonText;
      border-color: Canvas;
      forced-color-adjust: none;
    }
    .hotspot-selected::before {
      background: Highlight;
    }
    .hotspot-selected::after {
      border-color: Highlight;
    }
    .view-button[aria-pressed='true'],
    .close-up[aria-pressed='true'] {
      border: 2px solid Highlight;
    }
    .outline {
      stroke: CanvasText;
    }
  }

  /* Gives the body ground to stand on. */
  :is(.view-front, .view-back) > .figure > .frame:not(.zoomed) {
    background: radial-gradient(closest-side, color-mix(in srgb, var(--_figure-ink) 40%, transparent), transparent) 50%
      100% / 44% 3% no-repeat;
  }
`;
