import { css } from 'lit';

/**
 * The one place where colours are decided. `--course-shelf-*` is for pages to set, anywhere above the shelf; the short
 * names are the shelf's own.
 */
export const tokens = css`
  .shelf {
    color-scheme: inherit;
    --_background: light-dark(#fcfbf9, #1b1b1d);
    --_color: light-dark(#1f1d1a, #eeece8);
    --_muted: light-dark(#635f58, #aaa69e);
    --_line: light-dark(#e6e2da, #343438);
    --_accent: light-dark(#25479f, #aec4ff);
  }
  .light {
    color-scheme: light;
  }
  .dark {
    color-scheme: dark;
  }
  /* Made of the page's own text colour, so it follows any switch of the page, however that is done. */
  .host {
    --_background: transparent;
    --_color: currentColor;
    --_muted: color-mix(in srgb, currentColor 78%, transparent);
    --_line: color-mix(in srgb, currentColor 18%, transparent);
    --_accent: currentColor;
  }
  .mark {
    --_mark: light-dark(oklch(0.93 0.04 var(--_hue)), oklch(0.33 0.05 var(--_hue)));
    --_on-mark: light-dark(oklch(0.42 0.09 var(--_hue)), oklch(0.89 0.05 var(--_hue)));
  }
  .host .mark {
    --_mark: var(--_line);
    --_on-mark: currentColor;
  }
`;
