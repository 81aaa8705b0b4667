import { unsafeCSS } from 'lit';
import { narrowList, panelBeside } from '../breakpoints.styles.js';
import { css } from '../css.js';

/** The safety row has one sentence beside it. */
const shortSafety = unsafeCSS('(max-width: 359.98px)');
/** In a row of the list, the name has the whole line: time and caution are below it. */
const narrowRow = unsafeCSS('(max-width: 419.98px)');

export const moreStyles = css`
  .nested {
    margin-inline: var(--_pad);
  }
  .nested > * {
    --_pad: 0px;
  }
  /* その他 is one word. */
  .fold-heading > [role='heading'] {
    word-break: keep-all;
  }
  .nested .fold-heading {
    font-weight: 400;
  }
  .more-items {
    padding: 0 var(--_pad) 16px;
    display: grid;
    gap: 14px;
  }
  .more-item > strong {
    display: block;
  }
  .more-item > .fold {
    border: 0;
  }
  .more-item > .fold > summary {
    min-block-size: 44px;
    font-weight: 400;
    color: var(--_soft);
  }
  .routine-steps {
    counter-reset: routine;
    margin-block: 6px;
    display: grid;
    gap: 2px;
  }
  .routine-step {
    counter-increment: routine;
    display: grid;
    grid-template-columns: 1.6em minmax(0, 1fr) auto;
    align-items: baseline;
    gap: 0 8px;
  }
  .routine-step::before {
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
    margin: 12px var(--_pad) 0;
    border-block: 1px solid var(--_line);
  }
  .concerns > summary {
    min-block-size: 44px;
    display: flex;
    align-items: center;
    gap: 8px;
    padding-block: 6px;
  }
  .concerns > fieldset {
    border: 0;
    margin: 0;
    padding: 0 0 8px;
  }
  .concern {
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
  .fold {
    border-block-start: 1px solid var(--_line);
  }
  /* A word stays whole; what is said beside the heading gets the rest of the line. */
  .fold > summary {
    min-block-size: 56px;
    display: flex;
    align-items: center;
    gap: 10px;
    font-weight: 500;
    overflow-wrap: break-word;
  }
  .fold > summary > .list-count {
    flex-shrink: 99;
  }
  /* What is opened comes into view with its heading, between head and bar of a panel. */
  .fold > summary + * {
    scroll-margin-block-start: 64px;
  }
  .panel-folds .fold {
    scroll-margin-block: 56px 78px;
  }
  .fold .fold-note {
    font-weight: 400;
    color: var(--_soft);
  }
  .fold-rows {
    padding-block-end: 14px;
    display: grid;
    gap: 12px;
  }
  .fold dt {
    color: var(--_soft);
    font-size: max(13px, 0.88em);
  }
  .aliases {
    padding-block-end: 14px;
    color: var(--_soft);
    font-size: max(13px, 0.88em);
  }
  /* A tap anywhere on the box opens the reasons; what is in the box stays as it is. */
  .caution ul,
  acu-reasons,
  .reasons,
  .reasons > summary {
    display: inline;
  }
  .reasons > summary {
    color: var(--_soft);
    white-space: nowrap;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .reasons > summary::after {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: 12px;
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
  @container ${narrowRow} {
    .row {
      grid-template: 'code name name' auto 'code place place' auto 'code time caution' auto / 4.4em auto 1fr;
    }
    [data-state~='large'] .routine-step {
      grid-template-columns: 1.6em minmax(0, 1fr);
    }
    [data-state~='large'] .routine-step > .soft {
      grid-column: 2;
    }
  }
  /* Rows stack what stands side by side elsewhere; the time of a step goes below its text. */
  @container ${narrowList} {
    .row {
      grid-template: 'code time' auto 'name name' auto 'place place' auto 'caution caution' auto / 1fr auto;
    }
    .row-caution {
      text-align: start;
    }
    .routine-step {
      grid-template-columns: 1.6em minmax(0, 1fr);
    }
    .routine-step > .soft {
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
    acu-tools,
    .hint,
    .zoom,
    .timer,
    .close,
    .panel-map,
    .panel-nav {
      display: none !important;
    }
  }
  .more-item cite {
    display: block;
    color: var(--_soft);
    font-size: max(13px, 0.88em);
  }

  /* The first sentence alone, on as many lines as it needs. */
  [data-state~='large'] .safety:not([open]) .safety-brief {
    max-block-size: none;
  }
  [data-state~='large'] .safety:not([open]) .safety-sentence + .safety-sentence {
    display: none;
  }
  @container ${shortSafety} {
    .safety:not([open]) .safety-brief {
      max-block-size: none;
    }
    .safety:not([open]) .safety-sentence + .safety-sentence {
      display: none;
    }
  }

  /* Hundreds of rows: those out of view cost nothing. */
  .rows[data-many] > li {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 57px;
  }

  /* Beside a short list the body is smaller, so that both columns end together. */
  @container ${panelBeside} {
    [data-state~='few'][data-state~='short']:not([data-state~='open'], [data-state~='pair']) .frame {
      inline-size: min(100%, calc(480px * var(--_ratio)));
    }
    /* One or two points: beside an open safety text, the rows that are folded are below the picture. */
    [data-state~='few'][data-state~='pair']:not([data-state~='open']) {
      grid-template-rows: auto auto 1fr;
      & > .main {
        grid-row: 1 / 3;
      }
      & > .foot:not(:has(.safety[open])) {
        grid-row: 1 / 4;
      }
      & > .foot:has(.safety[open]) {
        display: contents;
        & > :is(acu-safety, acu-list, acu-more, acu-missing, acu-credit, acu-faults) {
          grid-column: 2;
          border-inline-start: 1px solid var(--_line);
          background: var(--_card);
        }
        & > acu-safety {
          grid-row: 1;
        }
        & > acu-list {
          grid-row: 2 / 4;
        }
        & > acu-more {
          grid-area: 3 / 1;
          border: 0;
        }
      }
    }
  }
  /* Below a panel the rows are one strip; what one of them holds opens below it, over the whole width. */
  @supports selector(::details-content) {
    @container ${panelBeside} {
      [data-state~='open'] > .foot {
        display: flex;
        flex-wrap: wrap;
        background: var(--_card);
      }
      [data-state~='open'] > .foot :is(acu-safety, acu-list, acu-more, acu-complaints, acu-own-routine, .fold),
      [data-state~='open'] > .foot > :is(acu-missing, acu-credit, acu-faults, acu-sheet, acu-links, acu-focus) {
        display: contents;
      }
      [data-state~='open'] > .foot .fold > summary {
        flex: 1 1 0;
        padding-inline: 16px;
        border-block-start: 1px solid var(--_line);
      }
      [data-state~='open'] > .foot .safety > summary {
        --_pad: 16px;
        flex-grow: 1.4;
        min-inline-size: 13em;
        padding-inline: calc(26px + 1.25em) calc(16px + 1em);
      }
      [data-state~='open'] > .foot .fold > summary:not(acu-safety summary) {
        border-inline-start: 1px solid var(--_line);
      }
      [data-state~='open'] > .foot .fold > summary > .fold-note {
        display: none;
      }
      /* One sentence, as a whole; a screen reader says both. */
      [data-state~='open'] > .foot .safety:not([open]) .safety-sentence + .safety-sentence {
        position: absolute;
        inline-size: 1px;
        block-size: 1px;
        overflow: hidden;
        clip-path: inset(50%);
        white-space: nowrap;
      }
      [data-state~='open'] > .foot .safety:not([open]) .safety-brief {
        max-block-size: none;
      }
      .foot .fold::details-content,
      [data-state~='open'] > .foot :is(.credit, .faults, .missing) {
        flex: 0 0 100%;
        order: 1;
      }
    }
  }
`;
