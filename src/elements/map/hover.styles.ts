import { css } from '../css.js';

/** How what is there at the start answers a pointer. Nobody points before the first picture, so it comes after it. */
export const hoverStyles = css`
  .hotspot:hover::before {
    scale: 1.2;
  }
  .hotspot:hover > .hotspot-label {
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
