import { css } from '../css.js';

/**
 * How what is there at the start answers a pointer or a key. Nobody points before the first picture, so it comes after
 * it.
 */
export const hoverStyles = css`
  .hotspot:hover::before {
    scale: 1.2;
  }
  /* The label shifts inwards near the edges: at 0 % it starts at the mark, at 100 % it ends there. */
  .hotspot-label {
    inset-block-end: calc(100% - 2px);
    left: 50%;
    translate: calc(var(--_x) * -1%) 0;
    padding: 3px 9px;
    border-radius: var(--_radius-small);
    background: var(--_text);
    color: var(--_surface);
    font-size: 0.82em;
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
    color: var(--_text);
  }
  .row:not([aria-expanded='true']):hover {
    background: color-mix(in srgb, var(--_text) 3%, transparent);
  }
`;
