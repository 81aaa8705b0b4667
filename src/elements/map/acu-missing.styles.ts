import { css } from '../css.js';

/** What could not be loaded is said quietly; data that cannot be used, less so. */
export const missingStyles = css`
  .error {
    margin: var(--_gap);
    padding: 14px 16px;
    border-inline-start: 4px solid var(--_accent);
    background: var(--_accent-tint);
    border-radius: var(--_radius-small);
    display: grid;
    gap: 10px;
    justify-items: start;
  }
  .retry {
    min-block-size: 44px;
    padding: 0 20px;
    border-radius: var(--_radius-button);
    background: var(--_action);
    color: var(--_on-action);
  }
  .missing {
    color: var(--_soft);
    font-size: max(13px, 0.88em);
  }
  .main > acu-missing > .missing,
  .foot > acu-missing > .missing,
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
