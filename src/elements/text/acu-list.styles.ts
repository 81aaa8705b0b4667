import { css } from '../css.js';

/**
 * In a row, the name comes first in reading order, the code first on screen. Rows out of view cost nothing, even when
 * there are hundreds.
 */
export const listStyles = css`
  .list-heading,
  .safety-heading {
    min-block-size: 44px;
    display: flex;
    align-items: center;
    gap: 8px;
    padding: 10px var(--_pad);
  }
  .list-heading {
    font-weight: 600;
  }
  .list-heading::after,
  .safety-heading::after,
  .sources > summary::after {
    content: '';
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-inline: auto 4px;
    border: solid currentcolor;
    border-width: 0 1.6px 1.6px 0;
    rotate: 45deg;
    translate: 0 -0.15em;
    opacity: 0.7;
  }
  [open] > .list-heading::after,
  [open] > .safety-heading::after,
  .sources[open] > summary::after {
    rotate: 225deg;
    translate: 0 0.1em;
  }
  acu-panel:has(.panel) + acu-list .list {
    border-block-start: 1px solid var(--_line);
  }
  .rows > li {
    border-block-start: 1px solid var(--_line);
  }
  .rows:has(> :nth-child(99)) > li {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 57px;
  }
  .row {
    inline-size: 100%;
    min-block-size: 56px;
    padding: 9px var(--_pad);
    display: grid;
    grid-template: 'code name time' auto 'code place caution' auto / 4.4em minmax(0, 1fr) auto;
    column-gap: 12px;
    align-items: center;
  }
  .row:focus-visible {
    outline-offset: -3px;
  }
  .row[aria-expanded='true'] {
    background: var(--_accent-tint);
  }
  .row-name {
    grid-area: name;
    font-weight: 600;
  }
  .row-code {
    grid-area: code;
    justify-self: start;
  }
  .row-place {
    grid-area: place;
  }
  .row-time {
    grid-area: time;
  }
  .row-caution {
    grid-area: caution;
  }
  .list-count {
    font-weight: 400;
  }
  .list-count,
  .row-place,
  .row-time,
  .row-caution {
    color: var(--_soft);
    font-size: max(13px, 0.88em);
  }
  .list-count,
  .row-time,
  .row-caution {
    text-align: end;
    white-space: nowrap;
  }

  .safety {
    border: 1px solid var(--_line);
    border-inline-start: 4px solid var(--_caution);
    border-radius: var(--_radius-small);
    border-start-start-radius: 0;
    border-end-start-radius: 0;
    background: var(--_card);
    font-size: max(13px, 0.88em);
    overflow: clip;
  }
  .safety-heading {
    padding: 8px 14px;
    line-height: 1.4;
    background: var(--_caution-surface);
  }
  .safety-notes {
    padding: 10px 14px 0;
    display: grid;
    gap: 6px;
  }
  .safety-emergency strong {
    color: var(--_accent-text);
  }
  .safety .disclaimer {
    padding: 6px 14px 10px;
    color: var(--_soft);
  }
`;
