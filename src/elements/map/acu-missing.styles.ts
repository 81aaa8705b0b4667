import { css } from '../css.js';

/** What could not be loaded is said quietly. */
export const missingStyles = css`
  .missing {
    color: var(--_soft);
    font-size: 0.88em;
  }
  .aside > acu-missing > .missing,
  acu-more > acu-missing > .missing {
    padding-inline: var(--_gap);
  }
  .figure > acu-missing > .missing,
  .panel-figure > acu-missing > .missing {
    padding: 14px;
    text-align: center;
  }
  /* Without the drawing, marks would say nothing. */
  .figure > acu-missing[shown] ~ :is(.frame, acu-zoom),
  .panel-figure > acu-missing[shown] ~ * {
    display: none;
  }
  .missing-retry {
    min-block-size: 44px;
    color: var(--_action);
    text-decoration: underline;
  }
`;
