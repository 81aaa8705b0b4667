import { css } from '../css.js';

/** The notes of the safety text, and the sign of a caution. */
export const safetyTextStyles = css`
  .caution .icon,
  .row-caution .icon,
  .safety .icon {
    color: color-mix(in srgb, var(--_caution) 75%, var(--_text));
  }
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
`;
