import { css } from 'lit';

/**
 * Public custom properties, each read once into a private one, so that a page may set them on any
 * ancestor and every default stands in one place. Five make a brand: accent, action, surface, text, radius.
 */
export const tokens = css`
  :host {
    --_accent: var(--acu-accent, #b8412b);
    --_action: var(--acu-action, #1f6f60);
    --_surface: var(--acu-surface, #fbf9f5);
    --_text: var(--acu-text, #26221e);
    --_radius: var(--acu-radius, 16px);

    --_card: var(--acu-card, color-mix(in srgb, var(--_surface) 10%, #fff));
    --_soft: var(--acu-soft, color-mix(in srgb, var(--_text) 68%, var(--_surface)));
    --_line: var(--acu-line, color-mix(in srgb, var(--_text) 11%, var(--_surface)));
    --_on-action: var(--acu-on-action, #fff);
    --_accent-tint: color-mix(in srgb, var(--_accent) 14%, var(--_card));
    --_accent-text: color-mix(in srgb, var(--_accent) 82%, #000);
    --_action-tint: color-mix(in srgb, var(--_action) 8%, var(--_card));
    --_caution: var(--acu-caution, #c98a1b);
    --_caution-surface: var(--acu-caution-surface, #fdf6e7);

    --_figure-base: var(--acu-figure-base, #efe8de);
    --_figure-shade-1: var(--acu-figure-shade-1, #e3d9cb);
    --_figure-shade-2: var(--acu-figure-shade-2, #d3c6b5);
    --_figure-ink: var(--acu-figure-ink, #94877a);

    --_hotspot-size: var(--acu-hotspot-size, 14px);
    --_gap: var(--acu-gap, 20px);
    --_radius-small: calc(var(--_radius) * 0.6);
    --_font: var(--acu-font, inherit);
    --_font-display: var(--acu-font-display, Georgia, serif);
  }
`;
