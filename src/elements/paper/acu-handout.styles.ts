import { css } from '../css.js';
import { buttonStyles } from '../button.styles.js';

export const handoutStyles = css`
  ${buttonStyles}
  acu-handout,
  acu-share {
    display: flex;
    align-items: center;
    gap: 8px;
  }
  .tool-button {
    min-block-size: 44px;
    font-size: max(13px, 0.88em);
    color: var(--_action);
  }
  .tool-button:hover {
    text-decoration: underline;
  }
  .handout {
    inline-size: min(30em, calc(100vw - 24px));
    max-block-size: calc(100vh - 24px);
    overflow: auto;
    padding: 8px 20px 20px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_card);
    color: var(--_text);
    box-shadow: var(--_shadow-raised);
  }
  .handout[open] {
    display: grid;
    gap: 12px;
  }
  .handout::backdrop {
    background: rgb(0 0 0 / 0.45);
  }
  .handout-head {
    display: flex;
    align-items: center;
    justify-content: space-between;
  }
  .handout-field {
    display: grid;
    gap: 4px;
    color: var(--_soft);
  }
  .handout-field select {
    min-block-size: 44px;
    inline-size: 100%;
    padding: 4px 10px;
    font: inherit;
    color: var(--_text);
    background: var(--_card);
    border: 1px solid var(--_soft);
    border-radius: var(--_radius-small);
  }
  .handout-points > summary {
    min-block-size: 44px;
    display: flex;
    align-items: center;
    gap: 8px;
    color: var(--_action);
  }
`;
