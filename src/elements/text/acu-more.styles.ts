import { narrowList } from '../breakpoints.styles.js';
import { css } from '../css.js';

export const moreStyles = css`
  acu-more {
    display: block;
  }
  .more {
    border-block-start: 1px solid var(--_line);
  }
  .more-items {
    padding: 0 var(--_pad) 16px;
    display: grid;
    gap: 14px;
  }
  .more-item > strong {
    display: block;
  }
  .routine-steps {
    counter-reset: routine;
    margin-block: 6px;
    display: grid;
    gap: 2px;
  }
  .routine-steps > li {
    counter-increment: routine;
    display: grid;
    grid-template-columns: 1.6em minmax(0, 1fr) auto;
    align-items: baseline;
    gap: 0 8px;
  }
  .routine-steps > li::before {
    content: counter(routine) '.';
    color: var(--_soft);
    font-variant-numeric: tabular-nums;
  }
  .routine-point {
    min-block-size: 44px;
    color: var(--_action);
    font-weight: 600;
  }
  .routine-stop {
    padding: 6px 12px;
    border-inline-start: 4px solid var(--_caution);
    background: var(--_caution-surface);
  }
  .concerns {
    border: 0;
    margin: 10px 14px 0;
    padding: 10px 0 0;
    border-block-start: 1px solid var(--_line);
  }
  .concerns legend {
    float: inline-start;
    padding: 0;
    margin-block-end: 4px;
  }
  .concern {
    clear: both;
    display: flex;
    align-items: center;
    gap: 10px;
    min-block-size: 44px;
    cursor: pointer;
  }
  .concern input {
    inline-size: 20px;
    block-size: 20px;
    flex: none;
    margin: 0;
    accent-color: var(--_action);
  }
  /* Marked by shape as well as colour: a square with a line through it. */
  .hotspot-unwise::before {
    border-radius: 2px;
    background:
      linear-gradient(to top right, transparent 42%, var(--_text) 43% 57%, transparent 58%), var(--_caution-surface);
    border-color: var(--_caution);
  }
  .claims li + li,
  .sources li + li {
    margin-block-start: 6px;
  }
  .claims cite,
  .claims + .soft,
  .sources .soft {
    display: block;
    color: var(--_soft);
    font-size: max(13px, 0.88em);
  }
  .sources {
    margin-block-start: 12px;
    border-block-start: 1px solid var(--_line);
  }
  .sources > summary {
    min-block-size: 44px;
    display: flex;
    align-items: center;
    gap: 8px;
  }
  .sources > ul {
    padding-block-end: 12px;
    font-size: 0.94em;
  }
  .credit {
    padding: 12px var(--_pad) var(--_gap);
    color: var(--_soft);
    font-size: max(13px, 0.88em);
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
  }
  .faults {
    padding: 12px var(--_pad);
    border-block-start: 1px dashed var(--_line);
    color: var(--_soft);
    font-size: max(13px, 0.88em);
    overflow-wrap: anywhere;
  }
  .plain-code {
    white-space: nowrap;
  }
  /* Rows stack what stands side by side elsewhere; the time of a step goes below its text. */
  @container ${narrowList} {
    .row {
      grid-template: 'code time' auto 'name name' auto 'place place' auto 'caution caution' auto / 1fr auto;
    }
    .row-caution {
      text-align: start;
    }
    .routine-steps > li {
      grid-template-columns: 1.6em minmax(0, 1fr);
    }
    .routine-steps > li > .soft {
      grid-column: 2;
    }
    .concerns {
      margin-inline: 6px;
    }
  }
  /* On paper, the safety text is unfolded and interactive controls are left out. */
  @media print {
    .safety::details-content,
    .list::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    .concerns,
    .view-switch,
    .meridians-button,
    .zoom,
    .timer,
    .close,
    .panel-nav {
      display: none !important;
    }
  }
  .more cite {
    display: block;
    color: var(--_soft);
    font-size: max(13px, 0.88em);
  }
`;
