import { narrowList } from '../breakpoints.styles.js';
import { css } from '../css.js';

export const toolsStyles = css`
  [data-state~='large'] {
    font-size: max(18px, 1.25em);
  }
  .tools-button {
    inline-size: 44px;
    block-size: 44px;
    display: grid;
    place-items: center;
    border: 1px solid var(--_line);
    border-radius: 50%;
    background: var(--_card);
  }
  .tools-button .icon {
    stroke-width: 3;
  }
  .tools-button[aria-expanded='true'] {
    background: var(--_text);
    color: var(--_surface);
  }
  /* Not taken out of the tree when it is closed: the dialog in it is shown above the page. */
  .tools {
    position: absolute;
    z-index: 8;
    inset-block-start: calc(100% + 8px);
    inset-inline-end: 0;
    inline-size: max-content;
    min-inline-size: min(15.5em, 78cqi);
    max-inline-size: 86cqi;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_card);
    box-shadow: var(--_shadow-raised);
    overflow: clip;
    visibility: hidden;
  }
  .map:not([data-state~='one']) [aria-expanded='true'] + .tools,
  .handout[open] {
    visibility: visible;
  }
  /* Behind it, only the drawing fades: words, marks and lines can still be read and pressed. */
  .header:has([aria-expanded='true'] + .tools) ~ .stage {
    --_faded: 0.38;
  }
  /* By a property of the stage: WebKit does not look further down when the menu opens. */
  .picture > :not(.overlay) {
    opacity: var(--_faded, 1);
  }
  .tool {
    inline-size: 100%;
    min-block-size: 52px;
    padding: 8px 16px;
    display: flex;
    align-items: center;
    gap: 16px;
    border-block-end: 1px solid var(--_line);
  }
  /* What comes of a line, below it. A link that could not be copied is long. */
  .tool-note:not(:empty) {
    padding: 8px 16px 12px;
    overflow-wrap: anywhere;
    user-select: text;
  }
  .meridian-names {
    padding: 8px 16px 10px;
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(8.2em, 1fr));
    gap: 2px 12px;
    border-block-end: 1px solid var(--_line);
    font-size: max(13px, 0.82em);
    color: var(--_soft);
  }
  .meridian-names > div {
    display: flex;
    gap: 6px;
  }
  .meridian-names dt {
    min-inline-size: 1.9em;
    font-weight: 600;
    color: color-mix(in srgb, var(--_action) 80%, var(--_text));
  }
  .tool:focus-visible {
    outline-offset: -3px;
  }
  /* What is on shows by the place of the knob as well as by colour. */
  .tool[role='switch']::after {
    content: '';
    box-sizing: border-box;
    inline-size: 44px;
    block-size: 26px;
    margin-inline-start: auto;
    flex: none;
    border-radius: 13px;
    border: 1px solid transparent;
    background: radial-gradient(circle at calc(12px + var(--_knob, 0px)) 50%, var(--_card) 9px, transparent 9.5px)
      var(--_soft);
  }
  .tool[aria-checked='true'] {
    font-weight: 600;
    --_knob: 18px;
  }
  .tool[aria-checked='true']::after {
    background-color: var(--_action);
  }
  .tool[aria-checked='true']:dir(rtl) {
    --_knob: 0px;
  }
  .tool:not([aria-checked='true']):dir(rtl) {
    --_knob: 18px;
  }
  @container ${narrowList} {
    .tool {
      flex-wrap: wrap;
      gap: 4px 16px;
      overflow-wrap: break-word;
    }
  }
  @media (hover: hover) {
    .tool:hover {
      background: var(--_action-tint);
    }
  }
  @media (forced-colors: active) {
    .tool[role='switch']::after {
      forced-color-adjust: none;
      border-color: ButtonText;
      background: radial-gradient(circle at calc(12px + var(--_knob, 0px)) 50%, ButtonText 9px, transparent 9.5px);
    }
    .tool[aria-checked='true']::after {
      background-color: Highlight;
    }
  }
`;
