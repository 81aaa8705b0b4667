import { oneView, twoViews } from '../breakpoints.styles.js';
import { css } from '../css.js';

/** A map of a single point. What chooses points brings it: the built-in points are more than one. */
export const onePointStyles = css`
  [data-state~='one']
    :is(.title, .hint, .figure-head, acu-toolbar, acu-close-ups, acu-panel :is(.close, .panel-figure)) {
    display: none;
  }
  /* The short safety line stands above the steps already. */
  [data-state~='one'] .safety:not([open]) .safety-brief {
    display: none;
  }
  /* Start comes right after the steps; what the sources say and the timer share the last line. */
  [data-state~='one'] .panel-rows ~ .panel-nav {
    position: static;
    order: 0;
    margin-block-start: 4px;
    border: 0;
  }
  [data-state~='one'] :is(.duration, .duration > div) {
    column-gap: min(3cqi, 12px);
  }
  [data-state~='one'] .duration {
    border: 0;
    margin: 0;
    padding-block-end: 0;
    font-size: max(13px, 0.94em);
  }
  [data-state~='one'] .panel-folds {
    grid-template-columns: minmax(0, 1fr) auto;
    column-gap: 12px;
    margin-block-start: auto;
  }
  [data-state~='one'] .timer-settings .fold-note {
    display: none;
  }
  /* Never taken away: a page that changes to one point may have its dialog open. */
  [data-state~='one'] acu-tools {
    visibility: hidden;
    block-size: 0;
  }
  /* The picture begins at the edge, below a heading of the page if there is one. */
  [data-state~='one'] :is(.header, .stage) {
    padding-block-start: 0;
  }
  [data-state~='one'] ::slotted([slot='heading']) {
    padding-block-start: var(--_gap);
  }
  [data-state~='one'] .frame {
    max-inline-size: calc(480px * var(--_ratio));
  }

  /* The picture of a single point is cut to what is around the mark, and a hand has half of the width of its drawing. */
  @container ${oneView} {
    [data-state~='one'] :is(.stage, .figure) {
      gap: 0;
      padding-block-end: 0;
    }
    [data-state~='one'] .frame {
      --_high: calc(min(100cqi / var(--_ratio), 380px) * var(--_scale, 1));
      --_cut: min(204px, var(--_high));
      --_top: clamp(0px, var(--_high) * var(--_at) / 100 - 102px, var(--_high) - var(--_cut));
      --_below: calc(var(--_high) - var(--_top) - var(--_cut));
      inline-size: calc(var(--_high) * var(--_ratio));
      max-inline-size: none;
      margin-block: calc(0px - var(--_top)) calc(0px - var(--_below));
      clip-path: inset(var(--_top) 0 var(--_below));
    }
    [data-state~='one'] :is(.view-hand-back, .view-hand-palm) {
      --_scale: 1.4;
    }
    /* The upper end of a limb or trunk is narrower than the lower one. */
    [data-state~='one'] .zoom {
      inset-block: 8px auto;
      flex-direction: column;
    }
  }
  @container ${twoViews} {
    [data-state~='one'] {
      grid-template: minmax(0, 1fr) auto / minmax(0, 4fr) minmax(0, 5fr);
    }
    [data-state~='one'] > .aside {
      border-block-start: 0;
      border-inline-start: 1px solid var(--_line);
    }
    /* One body, as large as its column. */
    [data-state~='one'] :is(.shows-front > .view-back, .shows-back > .view-front) {
      display: none;
    }
    [data-state~='one'] > .aside,
    [data-state~='one'] > .aside > :is(acu-panel, acu-routine):has(.panel-nav),
    [data-state~='one'] .panel {
      display: flex;
      flex-direction: column;
      flex: auto;
    }
    /* Both columns end with a row. */
    [data-state~='one'] > .aside {
      grid-area: 1 / 2 / 3;
    }
    [data-state~='one'] > .foot {
      grid-area: 2 / 1;
    }
    /* A text that is read has the whole width. */
    [data-state~='one'] > .foot:has(.safety[open]) {
      grid-area: 3 / 1 / auto / -1;
    }
    [data-state~='one'] .stage {
      position: sticky;
      inset-block-start: 0;
      overflow: clip;
    }
    /* Of a body, what is around the mark: as much of it as stands beside the steps. */
    [data-state~='one'] :is(.view-front, .view-back) .frame {
      --_high: clamp(480px, 44cqi / var(--_ratio), 840px);
      --_cut: min(var(--_high), max(440px, 820px - 30cqi));
      --_top: clamp(0px, var(--_high) * var(--_at) / 100 - var(--_cut) / 2, var(--_high) - var(--_cut));
      --_below: calc(var(--_high) - var(--_top) - var(--_cut));
      flex: none;
      inline-size: calc(var(--_high) * var(--_ratio));
      max-inline-size: none;
      margin-block: calc(0px - var(--_top)) calc(0px - var(--_below));
      clip-path: inset(var(--_top) 0 var(--_below));
    }
    /* A hand has half of the width of its drawing: what is beside it is left out. */
    [data-state~='one'] :is(.view-hand-back, .view-hand-palm) .frame {
      flex: none;
      inline-size: 190%;
      max-inline-size: calc(600px * var(--_ratio));
      margin-inline: -45%;
    }
  }
`;
