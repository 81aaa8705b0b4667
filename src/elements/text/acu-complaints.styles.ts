import { css } from '../css.js';
import { narrowList } from '../breakpoints.styles.js';

export const complaintsStyles = css`
  .complaints {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 20px;
    padding: 0 var(--_pad) 16px;
  }
  .complaint-bodies {
    --_body: min(184px, 100cqi - 2 * var(--_gap));
    display: flex;
    flex-wrap: wrap;
    flex: 1 0 auto;
    justify-content: center;
    gap: 12px;
  }
  /* The body is never mirrored with the writing direction. */
  .complaint-body {
    position: relative;
    direction: ltr;
    block-size: max-content;
  }
  .complaint-body > .picture {
    inline-size: var(--_body);
    block-size: auto;
  }
  .complaint-area {
    position: absolute;
    left: calc(var(--_x) * 1%);
    top: calc(var(--_y) * 1%);
    inline-size: max(44px, var(--_area) * 1%);
    aspect-ratio: 1;
    translate: -50% -50%;
    display: grid;
    place-items: center;
    border-radius: 50%;
    cursor: pointer;
  }
  /* A finger hits more than is seen. */
  .complaint-area::before {
    content: '';
    inline-size: max(20px, var(--_area) * var(--_body) / 100);
    aspect-ratio: 1;
    border: 1px solid color-mix(in srgb, var(--_accent) 55%, transparent);
    border-radius: 50%;
    background: color-mix(in srgb, var(--_accent) 22%, transparent);
  }
  .complaint-area:hover::before,
  [part~='complaint-area-open']::before {
    background: color-mix(in srgb, var(--_accent) 50%, transparent);
  }
  .complaint-rows {
    flex: 999 1 15em;
    min-inline-size: 0;
    align-self: center;
  }
  .complaint-rows > li + li {
    border-block-start: 1px solid var(--_line);
  }
  .complaint {
    inline-size: 100%;
    min-block-size: 48px;
    padding-block: 6px;
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 12px;
  }
  .complaint > .list-count {
    flex: none;
    white-space: nowrap;
  }
  .complaint[aria-expanded='true'] {
    font-weight: 600;
  }
  @container ${narrowList} {
    .complaint {
      flex-wrap: wrap;
      gap: 0 12px;
    }
  }
  .complaint-points {
    padding-block: 4px 12px;
    font-size: max(13px, 0.94em);
  }
  .complaint-note {
    padding: 6px 12px;
    margin-block-end: 8px;
    border-inline-start: 4px solid var(--_caution);
    background: var(--_caution-surface);
  }
`;
