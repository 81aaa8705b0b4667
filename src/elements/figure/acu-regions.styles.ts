import { oneView } from '../breakpoints.styles.js';
import { css } from '../css.js';

export const regionsStyles = css`
  acu-regions {
    display: contents;
  }
  /* Once a region fills the picture, its marks are shown, and nothing else. */
  .zoomed > acu-regions {
    display: none;
  }
  .region-fields,
  .region-lines {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    overflow: visible;
  }
  .region-lines {
    pointer-events: none;
    fill: var(--_accent);
    stroke: color-mix(in srgb, var(--_accent) 60%, transparent);
  }
  .region-lines path {
    fill: none;
  }
  .region-lines circle {
    stroke: var(--_hotspot-edge);
    stroke-width: 1.5px;
  }
  .region-field {
    fill: var(--_accent);
    fill-opacity: 0.2;
    filter: blur(6px);
    cursor: pointer;
  }
  .region-field:nth-of-type(even) {
    fill-opacity: 0.07;
  }
  .region-field:hover {
    fill-opacity: 0.3;
  }
  .region {
    position: absolute;
    left: var(--_left, 0);
    top: var(--_top, 0);
    z-index: 2;
    min-block-size: 36px;
    inline-size: var(--_wide, max-content);
    min-inline-size: min-content;
    max-inline-size: max(4.6em, var(--_region, 8em));
    padding: 4px 10px;
    border: 1px solid var(--_line);
    border-radius: 18px;
    background: var(--_card);
    font-size: max(13px, 0.88em);
    line-height: 1.25;
    text-align: center;
    text-wrap: balance;
    overflow-wrap: normal;
    hyphens: auto;
  }
  /* A finger hits more than is seen: 44 px, the border counts. */
  .region::after {
    content: '';
    position: absolute;
    inset: -5px;
  }
  .regions {
    display: contents;
  }
  .regions-below {
    position: absolute;
    inset: 100% calc(50% - 1.4 * var(--_region, 8em)) auto;
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    padding-block-start: 10px;
    padding-inline-end: 56px;
  }
  .regions-below > .region {
    position: relative;
    left: 0;
    top: 0;
    inline-size: max-content;
    max-inline-size: none;
  }
  .region:hover {
    border-color: var(--_accent);
  }
  .region-count {
    color: var(--_soft);
  }

  .figures .figure > .one-side > .marks > .hotspot {
    --_hotspot-size: 11px;
    inline-size: 24px;
    block-size: 24px;
  }
  .one-side > .marks > :is(.hotspot-mirrored, [data-beyond]):not(.hotspot-selected) {
    display: none;
  }
  .has-note {
    margin-block-end: 3.4em;
  }
  .region-views {
    display: none;
    margin-block-start: 12px;
  }
  @container ${oneView} {
    .region-views {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(6.5em, 1fr));
    }
    /* The way back to the whole body is before it. */
    [data-one-side]:not(.view-front, .view-back) .figure-head {
      justify-content: flex-end;
    }
    /* An open list would put them out of sight. */
    .figures[data-region] + acu-close-ups {
      display: none;
    }
  }
  .region-list {
    margin-block-start: 8px;
    border-block-end: 1px solid var(--_line);
    background: none;
  }
  .region-points {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr));
    gap: 0 20px;
    padding-block-end: 12px;
  }
  .region-points > li + li {
    border-block-start: 1px solid var(--_line);
  }
  .region-points .routine-point {
    inline-size: 100%;
    min-block-size: 56px;
    color: inherit;
    font-weight: 400;
  }
  .region-points .routine-point > [aria-hidden] {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    column-gap: 12px;
    align-items: center;
  }
  .region-points .code {
    grid-area: 1 / 2 / 3 / 3;
  }
  .region-name {
    font-weight: 600;
  }
  .region-more {
    color: var(--_soft);
    font-size: max(13px, 0.88em);
  }
  .figure-note {
    position: absolute;
    inset: calc(100% + 6px) 0 auto;
    padding-inline-end: 60px;
    color: var(--_soft);
    font-size: max(13px, 0.88em);
  }
`;
