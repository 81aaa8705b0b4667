import { css } from '../css.js';
import { oneView } from '../breakpoints.styles.js';

/**
 * The target of a mark is at least 24 px; what is seen of it is drawn inside.
 *
 * A figure is no wider than its room, in WebKit either, and never mirrored. One with very many points leaves room
 * beside the body for the names of its regions. Where a single one is seen, its sides are named beside the head.
 */
export const figureStyles = css`
  .figures {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(0, 1fr));
    justify-items: center;
    gap: var(--_gap);
  }
  .figures > acu-figure {
    inline-size: 100%;
  }
  .figure {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    justify-items: center;
    gap: 8px;
  }
  .figure-head {
    direction: ltr;
    inline-size: 100%;
    display: flex;
    justify-content: center;
    align-items: baseline;
    gap: 12px;
    color: var(--_soft);
    font-size: max(13px, 0.8em);
  }
  .figure-label {
    flex: none;
    font-weight: 600;
    color: var(--_text);
  }
  .side-label {
    flex: 1 1 0;
  }
  .side-label:last-child {
    text-align: end;
  }
  .frame {
    position: relative;
    direction: ltr;
    contain: layout style;
    aspect-ratio: var(--_ratio);
    inline-size: min(100%, calc(560px * var(--_ratio)));
  }
  :is(.view-front, .view-back, .view-side) .frame[data-many] {
    inline-size: min(100% - 64px, 490px * var(--_ratio));
  }
  .picture {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    overflow: hidden;
  }
  .base {
    fill: var(--_figure-base);
  }
  .shade-1 {
    fill: var(--_figure-shade-1);
  }
  .shade-2 {
    fill: var(--_figure-shade-2);
  }
  .ink {
    fill: var(--_figure-ink);
  }
  .outline {
    fill: none;
    stroke: var(--_figure-ink);
    stroke-width: 1.3px;
    vector-effect: non-scaling-stroke;
    stroke-linejoin: round;
  }
  .marks {
    position: absolute;
    inset: 0;
  }
  .hotspot {
    position: absolute;
    inline-size: max(24px, var(--_hotspot-size));
    block-size: max(24px, var(--_hotspot-size));
    translate: -50% -50%;
    border-radius: 50%;
    cursor: pointer;
    display: grid;
    place-items: center;
    z-index: 1;
  }
  .hotspot::before {
    content: var(--acu-hotspot-content, '');
    inline-size: var(--_hotspot-size);
    block-size: var(--_hotspot-size);
    border-radius: var(--acu-hotspot-radius, 50%);
    background: var(--acu-hotspot-fill, var(--_accent));
    border: 2px solid var(--_hotspot-edge);
    box-shadow: var(--_shadow);
    display: grid;
    place-items: center;
    font-family: var(--_font);
    font-size: calc(var(--_hotspot-size) * 0.56);
    font-weight: 700;
    line-height: 1;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
    color: var(--acu-hotspot-ink, var(--_on-accent));
    transition: scale 0.15s ease-out;
  }
  .hotspot-selected {
    z-index: 3;
  }
  .hotspot-selected::before {
    scale: 1.2;
  }
  .hotspot-selected::after {
    content: '';
    position: absolute;
    inset: 50%;
    inline-size: calc(var(--_hotspot-size) + 12px);
    block-size: calc(var(--_hotspot-size) + 12px);
    translate: -50% -50%;
    border: 2px solid var(--_accent);
    border-radius: 50%;
    box-shadow: 0 0 0 1px var(--_hotspot-edge);
  }
  .view-side .hotspot,
  .figures:not(.overview) .hotspot {
    --_hotspot-size: calc(var(--acu-hotspot-size, 14px) * 1.3);
    inline-size: 44px;
    block-size: 44px;
  }

  .close-ups {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(56px, 1fr));
    gap: 6px;
  }
  .close-up {
    display: grid;
    justify-items: center;
    gap: 6px;
    padding: 8px 1px 6px;
    background: var(--_card);
    border: 1px solid var(--_line);
    border-radius: var(--_radius-small);
    font-size: max(13px, 0.8em);
    text-align: center;
    color: var(--_soft);
    min-block-size: 44px;
  }
  .close-up .picture {
    block-size: 76px;
  }
  .close-up[aria-pressed='true'] {
    border-color: var(--_action);
    box-shadow: inset 0 0 0 1px var(--_action);
    color: var(--_text);
    font-weight: 600;
  }

  @container ${oneView} {
    .shows-front > .view-back,
    .shows-back > .view-front,
    .overview + acu-close-ups,
    .close-up-body,
    .overview .figure-label {
      display: none;
    }
    .overview .figure-head {
      position: relative;
      z-index: 1;
      margin-block-end: calc(-1.5em - 8px);
    }
    .frame {
      inline-size: min(100%, calc(600px * var(--_ratio)));
    }
  }
`;
