import { css } from '../css.js';

/** A quiet choice: it looks like a line of text that can be changed. */
export const topicsStyles = css`
  .topics {
    display: flex;
    align-items: center;
    gap: 8px;
    color: var(--_soft);
    font-size: max(13px, 0.94em);
  }
  .topics > span {
    flex: none;
  }
  .topics select {
    min-block-size: 44px;
    min-inline-size: 0;
    flex: 0 1 auto;
    padding: 4px 8px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-small);
    background: var(--_card);
    color: var(--_text);
    font: inherit;
    text-overflow: ellipsis;
  }
`;
