import { css } from './css.js';

/**
 * The public custom properties. Each is read once into a private one, so that a page may set it on any ancestor and
 * every default is in one place; only what may differ from mark to mark is read in `figure/acu-figure.styles.ts`.
 * `themes/clay.css` spells the defaults out. Five make a brand: accent, action, surface, text and radius. Where a page
 * sets none, `color-scheme` chooses between the light and the dark defaults. A switch has a pill on a track: on dark
 * paper they differ by 3 to 1. The body is a little darker than light paper and lighter than dark paper; text on a
 * colour is black or white.
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
    --_on-accent: var(--acu-on-accent, #fff);
    --_accent-tint: color-mix(in srgb, var(--_accent) 14%, var(--_card));
    --_accent-text: color-mix(in srgb, var(--_accent) 75%, var(--_text));
    --_action-tint: color-mix(in srgb, var(--_action) 8%, var(--_card));
    --_caution: var(--acu-caution, #c98a1b);
    --_caution-surface: var(--acu-caution-surface, color-mix(in srgb, var(--_caution) 10%, var(--_card)));

    --_figure-base: var(--acu-figure-base, #efe8de);
    --_figure-shade-1: var(--acu-figure-shade-1, #e3d9cb);
    --_figure-shade-2: var(--acu-figure-shade-2, #d3c6b5);
    --_figure-ink: var(--acu-figure-ink, #94877a);
    /* Drawn later. All are here, because a property that comes to the host later makes every style be worked out anew. */
    --_figure-hair: var(--acu-figure-hair, var(--_figure-shade-2));
    --_figure-landmark: var(--acu-figure-landmark, color-mix(in srgb, var(--_figure-ink) 65%, var(--_figure-base)));

    --_hotspot-size: var(--acu-hotspot-size, 14px);
    --_hotspot-edge: var(--acu-hotspot-edge, #fff);
    --_gap: var(--acu-gap, clamp(14px, 3.5cqi, 20px));
    --_radius-small: calc(var(--_radius) * 0.6);
    --_radius-button: var(--acu-radius-button, 999px);
    --_font: var(--acu-font, inherit);
    --_font-display: var(--acu-font-display, Georgia, serif);
    --_font-code: var(--acu-font-code, ui-monospace, monospace);
    --_shadow: var(--acu-shadow, 0 1px 3px rgb(0 0 0 / 0.35));
    --_shadow-raised: var(--acu-shadow-raised, 0 6px 24px rgb(0 0 0 / 0.25));
  }

  @supports (color: oklch(from red calc(l + 0) c h)) and (color: light-dark(red, red)) {
    :host {
      --_accent: var(--acu-accent, light-dark(#b8412b, #ff9c84));
      --_action: var(--acu-action, light-dark(#1f6f60, #86cdbc));
      --_surface: var(--acu-surface, light-dark(#fbf9f5, #1d1a17));
      --_text: var(--acu-text, light-dark(#26221e, #f1ebe3));
      --_caution: var(--acu-caution, light-dark(#c98a1b, #e2ab48));
      --_card: var(--acu-card, oklch(from var(--_surface) calc(l + 0.04) c h));
      --_pill: oklch(from var(--_surface) clamp(0.5, (l - 0.5) * 99, 1) c h);
      --_track: oklch(from var(--_surface) calc(l * clamp(0.5, (l - 0.5) * 99, 0.96)) c h);
      --_on-action: var(--acu-on-action, oklch(from var(--_action) clamp(0, (0.63 - l) * 1000, 1) 0 0));
      --_on-accent: var(--acu-on-accent, oklch(from var(--_accent) clamp(0, (0.63 - l) * 1000, 1) 0 0));
      --_figure-base: var(
        --acu-figure-base,
        oklch(from var(--_surface) calc(l + clamp(-0.05, (0.5 - l) * 99, 0.2)) min(c * 2.6, 0.03) calc(h - 8))
      );
      --_figure-shade-1: var(
        --acu-figure-shade-1,
        oklch(from var(--_surface) calc(l + clamp(-0.096, (0.5 - l) * 99, 0.15)) min(c * 3.7, 0.03) calc(h - 8))
      );
      --_figure-shade-2: var(
        --acu-figure-shade-2,
        oklch(from var(--_surface) calc(l + clamp(-0.152, (0.5 - l) * 99, 0.1)) min(c * 4.9, 0.03) calc(h - 8))
      );
      --_figure-ink: var(
        --acu-figure-ink,
        oklch(from var(--_surface) calc(l + clamp(-0.352, (0.5 - l) * 99, 0.42)) min(c * 4.2, 0.03) calc(h - 8))
      );
    }
  }
`;
