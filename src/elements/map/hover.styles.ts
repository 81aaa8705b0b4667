import { narrowList, panelBelow } from '../breakpoints.styles.js';
import { css } from '../css.js';

/** What changes no size: signs, and how things answer a pointer and focus. It comes after the first picture. */
export const hoverStyles = css`
  /* Two quick presses are two presses, not a zoom that each first press would have to wait for. */
  summary,
  label,
  input,
  select,
  a,
  [role='option'] {
    touch-action: manipulation;
  }
  .hotspot:hover::before {
    scale: 1.2;
  }
  .hotspot:focus-visible,
  .hotspot:focus-visible + .hotspot-mirrored {
    outline: 3px solid var(--_text);
    outline-offset: 1px;
    box-shadow: 0 0 0 2px var(--_card);
    border-radius: 50%;
    z-index: 4;
  }
  .hotspot-label {
    inset-block-end: calc(100% - 2px);
    left: 50%;
    padding: 3px 9px;
    border-radius: var(--_radius-small);
    background: var(--_text);
    color: var(--_surface);
    font-size: max(13px, 0.82em);
    line-height: 1.4;
    white-space: nowrap;
  }
  .hotspot:is(:hover, :focus-visible) > .hotspot-label {
    opacity: 1;
  }
  .close-up[aria-pressed='false']:hover {
    border-color: var(--_figure-ink);
  }
  .close:hover {
    background: color-mix(in srgb, var(--_text) 6%, transparent);
    color: var(--_text);
  }
  .nav-button:hover {
    border-color: var(--_figure-ink);
  }
  /* A sign beside each note of the safety text, for the eye alone. */
  .safety-first .safety-note {
    position: relative;
  }
  .safety-first .safety-note:not(.safety-emergency)::before {
    content: var(--_sign, '!') / '';
    position: absolute;
    inset-inline-start: 0;
    inline-size: 32px;
    block-size: 32px;
    display: grid;
    place-items: center;
    border-radius: 50%;
    background: var(--_caution-surface);
    color: color-mix(in srgb, var(--_caution) 60%, var(--_text));
    font-weight: 600;
  }
  .safety-doctor {
    --_sign: '+';
  }
  .safety-never {
    --_sign: '×';
  }
  .safety-ask {
    --_sign: '?';
  }
  /* The head, once it sticks: one line, the code beside the name. */
  .panel-top.is-stuck {
    block-size: 56px;
    margin-block-end: calc(var(--_head) - 56px);
    border-block-end: 1px solid var(--_line);
  }
  .is-stuck > .panel-title {
    font-size: 1.125em;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .is-stuck::after {
    content: attr(data-code) / '';
    order: 1;
    flex: none;
    padding: 2px 8px;
    border-radius: 6px;
    background: var(--_accent-tint);
    color: var(--_accent-text);
    font: 700 13px/1.4 var(--_font-code);
  }
  .is-stuck[data-code='']::after {
    display: none;
  }
  @container ${panelBelow} {
    /* A swipe down on the head closes the panel, if it can be closed; one up scrolls the page, where browsers can tell. */
    .map:not([data-state~='one']) .panel-top {
      touch-action: pan-x pinch-zoom;
      touch-action: pan-x pan-down pinch-zoom;
    }
    .map:not([data-state~='one']) .panel-top::before {
      content: '';
      position: absolute;
      inset-block-start: 5px;
      inset-inline: calc(50% - 18px);
      block-size: 4px;
      border-radius: 2px;
      background: var(--_line);
    }
  }
  .panel-title:focus-visible {
    outline-offset: 1px;
  }
  .fold-heading:focus-visible,
  .row:focus-visible {
    outline-offset: -3px;
  }
  /* What has the focus is not hidden by the head or the bar of the panel. */
  .panel :focus-visible {
    scroll-margin-block: 64px 84px;
  }
  /* There the bar has two rows. */
  @container ${narrowList} {
    .panel :focus-visible {
      scroll-margin-block-end: 148px;
    }
  }
  .panel :is(.panel-top, .panel-nav) :focus-visible {
    scroll-margin-block: 0;
  }
  .row:not([aria-expanded='true']):hover {
    background: color-mix(in srgb, var(--_text) 3%, transparent);
  }
  /* What is red elsewhere: a frame, and a dot before each sign. */
  @media (forced-colors: active) {
    .safety-emergency {
      border: 2px solid;
    }
    .safety-emergency li::before {
      border: 4px solid;
    }
  }
`;
