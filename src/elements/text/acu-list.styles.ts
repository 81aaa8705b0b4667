import { css } from '../css.js';
import { panelBeside } from '../breakpoints.styles.js';

/**
 * In a row, the name comes first in reading order, the code first on screen. A dozen rows are as tall as the picture
 * beside them. Of the safety text, the first sentence is below the heading where there is no room beside it; the others
 * where they fit, each whole.
 */
export const listStyles = css`
  .fold {
    border-block-start: 1px solid var(--_line);
    background: var(--_card);
  }
  .fold-heading {
    min-block-size: 56px;
    display: flex;
    align-items: center;
    gap: 10px;
    padding: 8px var(--_pad);
    font-weight: 500;
  }
  :is(.fold, .concerns) > summary::after {
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
  [open]:is(.fold, .concerns) > summary::after {
    rotate: 225deg;
    translate: 0 0.1em;
  }
  .rows > li {
    border-block-start: 1px solid var(--_line);
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
  .row-time,
  .row-caution {
    text-align: end;
    white-space: nowrap;
  }

  .fold.safety > summary {
    position: relative;
    flex-wrap: wrap;
    align-content: center;
    gap: 0 10px;
    padding-inline: calc(var(--_pad) + 1.25em + 10px) calc(var(--_pad) + 1em);
    background: var(--_caution-surface);
    line-height: 1.35;
  }
  .safety > summary > .icon,
  .safety > summary::after {
    position: absolute;
    inset-inline-start: var(--_pad);
  }
  .safety > summary::after {
    inset-inline: auto var(--_pad);
  }
  .safety .safety-brief {
    flex: 1 1 min-content;
    font-weight: 400;
    color: var(--_soft);
  }
  .safety:not([open]) .safety-brief {
    max-block-size: 1.35em;
    overflow: hidden;
  }
  .safety .safety-sentence {
    display: inline-block;
  }
  .safety .safety-sentence:first-child {
    inline-size: max-content;
    max-inline-size: 100%;
  }
  .safety[open] .safety-brief {
    min-inline-size: 100%;
  }
  .safety .safety-notes {
    padding: 12px var(--_pad) 0;
  }
  .safety .disclaimer {
    padding: 8px var(--_pad) 14px;
    color: var(--_soft);
  }

  @container ${panelBeside} {
    .rows[data-dense] .row {
      min-block-size: 50px;
      padding-block: 3px;
      line-height: 1.3;
    }
  }
`;
