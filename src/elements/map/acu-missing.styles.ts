import { css } from 'lit';

/** What could not be loaded is said quietly. */
export const missingStyles = css`
  .missing {
    padding: 8px var(--_pad, 0);
    color: var(--_soft);
    font-size: 0.88em;
  }
  .missing-retry {
    min-block-size: 44px;
    color: var(--_action);
    text-decoration: underline;
  }
`;
