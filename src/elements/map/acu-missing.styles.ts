import { css } from 'lit';

/** What could not be loaded is said quietly. */
export const missingStyles = css`
  .missing {
    padding: 8px var(--_pad, 0);
    color: var(--_soft);
    font-size: 0.88em;
  }
  /* Without the drawing, marks would say nothing. */
  .figure:has(> acu-missing > p) > :is(.frame, acu-zoom),
  .panel-figure:has(> acu-missing > p) > :not(acu-missing) {
    display: none;
  }
  .panel-figure:has(> acu-missing > p) {
    aspect-ratio: auto;
  }
  .missing-retry {
    min-block-size: 44px;
    color: var(--_action);
    text-decoration: underline;
  }
`;
