import { css } from '../css.js';

/** The notes of the safety text, and how they stand in place of the first technique. */
export const safetyTextStyles = css`
  .safety-notes {
    display: grid;
    gap: 14px;
  }
  .safety-note > strong {
    display: block;
    font-weight: 600;
  }
  .safety-emergency {
    border-radius: 12px;
    background: var(--_accent-tint);
    overflow: hidden;
  }
  .safety-emergency > strong {
    padding: 10px 16px;
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .safety-emergency > ul {
    padding: 12px 16px;
    display: grid;
    gap: 8px;
  }
  .safety-emergency li {
    display: grid;
    grid-template-columns: 18px minmax(0, 1fr);
  }
  .safety-emergency li::before {
    content: '';
    inline-size: 8px;
    block-size: 8px;
    margin-block-start: 0.5em;
    border-radius: 50%;
    background: var(--_accent);
  }
  .safety-first {
    display: grid;
    gap: 12px;
    padding-block-start: 12px;
  }
  .safety-first .safety-title {
    font: 600 1.44em/1.3 var(--_font-display);
  }
  /* Room for the signs (“hover.styles.ts”). */
  .safety-first .safety-note:not(.safety-emergency) {
    padding-inline-start: 44px;
  }
  .safety-read {
    flex: 1;
    min-block-size: 56px;
    border-radius: var(--_radius-button);
    background: var(--_action);
    color: var(--_on-action);
    font-weight: 600;
    text-align: center;
  }
`;
