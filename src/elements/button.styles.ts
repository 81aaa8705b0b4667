import { css } from './css.js';

/** Buttons that look like buttons: in the timer, a routine, the handout. */
export const buttonStyles = css`
  .buttons {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
  }
  .button,
  .timer-settings select,
  .own-row select {
    min-block-size: 44px;
    padding: 4px 16px;
    border: 1px solid color-mix(in srgb, var(--_action) 55%, transparent);
    border-radius: var(--_radius-button);
    color: var(--_action);
    background: var(--_card);
    font: inherit;
    overflow-wrap: normal;
  }
  .button:hover {
    border-color: var(--_action);
  }
  .button:disabled {
    opacity: 0.55;
    cursor: default;
  }
  .button-main {
    background: var(--_action);
    border-color: var(--_action);
    color: var(--_on-action);
    font-weight: 600;
  }
  @media (forced-colors: active) {
    .button {
      border: 1px solid ButtonText;
    }
  }
`;
