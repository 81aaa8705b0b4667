import { css } from '../css.js';

export const searchStyles = css`
  .search {
    display: flex;
    align-items: center;
    min-block-size: 48px;
    padding-inline-start: 16px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-button);
    background: var(--_card);
  }
  .search:focus-within {
    border-color: var(--_action);
    box-shadow: inset 0 0 0 1px var(--_action);
  }
  .search-icon {
    color: var(--_soft);
  }
  .search:focus-within > .search-icon {
    color: var(--_action);
  }
  /* Smaller letters make an iPhone zoom the page. */
  .search-field {
    all: unset;
    flex: 1;
    min-inline-size: 0;
    box-sizing: border-box;
    min-block-size: 46px;
    padding-inline: 10px;
    font-size: max(16px, 1em);
    text-overflow: ellipsis;
    cursor: text;
  }
  .search-field::placeholder {
    color: var(--_soft);
    opacity: 1;
  }
  .search-clear {
    flex: none;
    display: grid;
    place-items: center;
    inline-size: 44px;
    block-size: 44px;
    color: var(--_soft);
    border-radius: 50%;
  }
  .search-popup {
    position: absolute;
    inset: calc(100% + 6px) 0 auto;
    z-index: 6;
    overflow: clip;
    min-inline-size: min(100%, 20em);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_card);
    box-shadow: var(--_shadow-raised);
  }
  .search-none,
  .search-count {
    padding: 12px 16px;
    color: var(--_soft);
    font-size: max(13px, 0.88em);
  }
  .search-results {
    position: relative;
    max-block-size: min(60vh, 30em);
    overflow: auto;
    overscroll-behavior: contain;
  }
  .search-result {
    min-block-size: 56px;
    padding: 9px 16px;
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    column-gap: 12px;
    align-content: center;
    align-items: center;
    border-block-start: 1px solid var(--_line);
    cursor: pointer;
  }
  /* Results out of view cost nothing, even when there are hundreds. */
  .search-result:nth-child(n + 12) {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 66px;
  }
  .search-result > .code {
    grid-area: 1 / 2 / 3 / 3;
  }
  .search-result:hover {
    background: color-mix(in srgb, var(--_text) 3%, transparent);
  }
  .search-result[aria-selected='true'] {
    background: var(--_action-tint);
  }
  .search-name {
    font-weight: 600;
  }
  .search-more {
    grid-column: 1;
    color: var(--_soft);
    font-size: max(13px, 0.88em);
  }
  .search-match {
    color: var(--_text);
    background: color-mix(in srgb, var(--_action) 20%, transparent);
    border-radius: 4px;
  }
`;
