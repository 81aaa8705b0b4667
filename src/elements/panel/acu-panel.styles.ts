import { css } from '../css.js';
import { roomyPanel, slimPanel } from '../breakpoints.styles.js';

export const panelStyles = css`
  .panel {
    padding: var(--_pad);
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
  }
  .panel-top {
    display: flex;
    align-items: center;
    gap: 10px;
    min-block-size: 44px;
    margin-block-start: -10px;
  }
  .aliases {
    color: var(--_soft);
    font-size: max(13px, 0.8em);
  }
  .panel-heading {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 12px;
  }
  .close {
    inline-size: 44px;
    block-size: 44px;
    margin-inline: auto -12px;
    display: grid;
    place-items: center;
    color: var(--_soft);
    border-radius: 50%;
  }
  .panel-title {
    font: 700 1.5em/1.25 var(--_font-display);
  }
  .panel-title:focus-visible {
    outline-offset: 1px;
  }
  .panel-names {
    color: var(--_soft);
    font-size: 1.02em;
  }
  .panel-figure {
    position: relative;
    direction: ltr;
    aspect-ratio: var(--_ratio);
    margin-block: 14px 4px;
    inline-size: 100%;
    max-inline-size: 520px;
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    overflow: hidden;
  }
  .panel-caption {
    position: absolute;
    inset-block-end: 8px;
    left: 10px;
    padding: 1px 9px;
    border-radius: var(--_radius-button);
    background: color-mix(in srgb, var(--_card) 88%, transparent);
    color: var(--_soft);
    font-size: max(13px, 0.8em);
  }

  .panel-row {
    padding-block: 10px 0;
  }
  dt {
    color: var(--_soft);
    font-size: max(13px, 0.88em);
  }
  .sides,
  .from-atlas {
    display: block;
    color: var(--_soft);
  }
  .steps {
    counter-reset: step;
    display: grid;
    gap: 4px;
  }
  .steps > li {
    counter-increment: step;
    display: grid;
    grid-template-columns: 1.5em minmax(0, 1fr);
  }
  .steps > li::before {
    content: counter(step) '.';
    font-variant-numeric: tabular-nums;
  }

  .caution,
  .duration {
    border-radius: var(--_radius-small);
    padding: 12px 14px;
    margin-block-start: 14px;
  }
  .caution {
    background: var(--_caution-surface);
    border-inline-start: 4px solid var(--_caution);
    border-start-start-radius: 0;
    border-end-start-radius: 0;
  }
  .caution dt {
    color: inherit;
    font-size: 1em;
    font-weight: 700;
  }
  .caution .icon,
  .row-caution .icon,
  .safety .icon {
    color: color-mix(in srgb, var(--_caution) 75%, var(--_text));
  }
  .caution li + li {
    margin-block-start: 4px;
  }
  .duration {
    position: relative;
    background: var(--_action-tint);
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0 0.6em;
    align-items: baseline;
    align-content: center;
    min-block-size: 60px;
    padding-inline-start: 62px;
  }
  .duration .icon-clock {
    position: absolute;
    inset-block-start: calc(50% - 17px);
    inset-inline-start: 14px;
    inline-size: 34px;
    block-size: 34px;
    stroke-width: 1.1;
    color: var(--_action);
  }
  .duration dt {
    color: color-mix(in srgb, var(--_action) 70%, var(--_text));
    font-size: 1em;
    font-weight: 600;
  }
  .time {
    font-weight: 600;
  }
  .panel-nav {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 10px;
    border-block-start: 1px solid var(--_line);
    margin-block-start: 6px;
    padding-block-start: 6px;
    font-size: 0.94em;
    color: var(--_soft);
  }
  .nav-button {
    min-block-size: 44px;
    min-inline-size: 44px;
    display: flex;
    align-items: center;
    gap: 6px;
    max-inline-size: 42%;
  }
  .nav-next {
    flex-direction: row-reverse;
    text-align: end;
  }
  .nav-previous .icon {
    transform: scaleX(-1);
  }
  .map:dir(rtl) .nav-previous .icon {
    transform: none;
  }
  .map:dir(rtl) .nav-next .icon {
    transform: scaleX(-1);
  }

  @container ${slimPanel} {
    .duration {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @container ${roomyPanel} {
    .panel-row:not(.caution, .duration) {
      display: grid;
      grid-template-columns: 116px minmax(0, 1fr);
      column-gap: 12px;
    }
    .panel-row:not(.caution, .duration) > dt {
      padding-block-start: 0.1em;
    }
  }
`;
