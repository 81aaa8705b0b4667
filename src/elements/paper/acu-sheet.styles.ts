import { css } from '../css.js';

/** Print styles: in the shadow root for a printed page, in an iframe for a handout. */
export const sheetStyles = css`
  acu-sheet {
    display: none;
  }
  .sheet {
    color: #000;
    background: #fff;
    font-size: 10pt;
    line-height: 1.36;
    text-align: start;
    print-color-adjust: exact;
    -webkit-print-color-adjust: exact;
  }
  .sheet * {
    margin: 0;
    padding: 0;
    box-sizing: border-box;
  }
  .sheet-title {
    font:
      700 17pt/1.2 Georgia,
      serif;
    margin-block-end: 4pt;
  }
  .sheet-heading,
  .sheet-footer {
    margin-block: 0 6pt;
  }
  .sheet-safety,
  .sheet-routine {
    border: 1px solid #777;
    padding: 5pt 8pt;
    margin-block: 4pt 8pt;
    font-size: 8.5pt;
    break-inside: avoid;
  }
  .sheet-figures {
    direction: ltr;
    display: flex;
    justify-content: center;
    align-items: center;
    gap: 14pt;
    break-inside: avoid;
    margin-block-end: 8pt;
  }
  .sheet-overviews,
  .sheet-close-ups {
    display: flex;
    gap: 6pt 14pt;
  }
  .sheet-close-ups {
    flex-wrap: wrap;
    justify-content: center;
  }
  .sheet-figure {
    text-align: center;
    font-size: 8pt;
  }
  .sheet-figure svg {
    display: block;
    block-size: 80mm;
    inline-size: auto;
    margin-inline: auto;
  }
  .sheet-close-ups svg {
    block-size: 34mm;
  }
  .sheet-sides {
    display: flex;
    justify-content: space-between;
    gap: 8pt;
  }
  /* A few signs of East Asia are one word. */
  .sheet-sides,
  .sheet-name small {
    word-break: keep-all;
  }
  .sheet-points {
    list-style: none;
  }
  /* Keeps a handout of a dozen points to two pages at most. */
  .is-handout {
    font-size: 9pt;
    line-height: 1.3;
  }
  .is-handout .sheet-point {
    padding-block-end: 4pt;
  }
  .is-handout .sheet-points:has(> :nth-child(2)) {
    columns: 2;
    column-gap: 8mm;
  }
  .is-handout .sheet-overviews svg {
    block-size: 66mm;
  }
  .is-handout .sheet-close-ups svg {
    block-size: 30mm;
  }
  .is-handout .sheet-steps > li {
    display: inline;
  }
  .sheet-point {
    break-inside: avoid;
    padding-block: 0 5pt;
  }
  .sheet-name {
    font-weight: 700;
    font-size: 11pt;
  }
  .sheet-name small {
    font-weight: 400;
    font-size: 8.5pt;
  }
  .sheet-number {
    display: inline-block;
    min-inline-size: 1.5em;
    padding-inline: 0.2em;
    text-align: center;
    border: 1px solid #000;
    border-radius: 1em;
    font-size: 9pt;
  }
  .sheet-caution {
    border-inline-start: 2.5pt solid #000;
    padding-inline-start: 6pt;
    margin-block: 2pt;
  }
  .sheet ol.sheet-steps {
    list-style: none;
  }
  .sheet-sources {
    font-size: 8pt;
    overflow-wrap: anywhere;
  }
  .sheet-sources ul {
    list-style: none;
  }
  .sheet-foot {
    border-block-start: 1px solid #777;
    margin-block-start: 6pt;
    padding-block-start: 4pt;
    font-size: 8.5pt;
    overflow-wrap: anywhere;
  }

  @media print {
    .room {
      container-type: normal;
    }
    .map:has(.sheet) {
      display: block;
      border: 0;
      border-radius: 0;
      overflow: visible;
      background: none;
    }
    acu-sheet {
      display: block;
    }
    .map:has(.sheet) > :is(.main, .aside),
    .map:has(.sheet) > .foot > :is(acu-safety, acu-list, acu-more, acu-missing, acu-credit, acu-faults) {
      display: none !important;
    }
    .map:has(.sheet) > .foot {
      display: block;
      border: 0;
      background: none;
    }
  }
`;
