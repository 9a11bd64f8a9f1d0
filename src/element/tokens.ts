import { css } from 'lit';

/**
 * The one place where the look is decided. Each public token `--course-shelf-*` is for pages to set, anywhere above the
 * shelf; it is read once, into a short name of the shelf's own, with its default beside it. The documentation is made of
 * these lines and the comments before them.
 */
export const tokens = css`
  .shelf {
    color-scheme: inherit;
    /** Background of the shelf. */
    --_background: var(--course-shelf-background, light-dark(#fdfcfa, #19191b));
    /** Colour of its text. */
    --_color: var(--course-shelf-color, light-dark(#1d1b18, #f0eeea));
    /** Colour of its quieter text. */
    --_muted: var(--course-shelf-muted, light-dark(#625e57, #aca8a0));
    /** Colour of lines and of the border. */
    --_line: var(--course-shelf-line, light-dark(#e4dfd6, #38373a));
    /** Colour of links under the pointer, of buttons and of the focus ring. */
    --_accent: var(--course-shelf-accent, light-dark(#25479f, #aec4ff));
    /** Space inside the border. */
    --_padding: var(--course-shelf-padding, clamp(1em, 4%, 1.75em));
    /** Space between rows and between columns. */
    --_gap: var(--course-shelf-gap, 0 2.25em);
    /** Share of the usual height that is kept for cards until they are there. */
    --_row: var(--course-shelf-row, 1);
    /** Roundness of the shelf; marks and buttons are half as round. */
    --_radius: var(--course-shelf-radius, 0.75em);
    /** Typeface; the page's own unless set. */
    --_font: var(--course-shelf-font, inherit);
    /** Size of the text that all other sizes follow. */
    --_font-size: var(--course-shelf-font-size, medium);
    /** Typeface of the heading and of titles. */
    --_heading-font: var(--course-shelf-heading-font, inherit);
    /** Size of the heading. */
    --_heading-size: var(--course-shelf-heading-size, clamp(1.1875em, 4cqi, 1.4375em));
    /** Weight of the heading. */
    --_heading-weight: var(--course-shelf-heading-weight, 700);
    /** Size of titles. */
    --_title-size: var(--course-shelf-title-size, 1.0625em);
    /** Weight of titles. */
    --_title-weight: var(--course-shelf-title-weight, 600);
    /** Size of facts, reasons and notes. */
    --_small-size: var(--course-shelf-small-size, 0.875em);
    /** Shadow of the shelf. */
    --_shadow: var(--course-shelf-shadow, none);
    /** How long colours take to change; nothing moves. */
    --_duration: var(--course-shelf-duration, 0.12s);
  }
  .light {
    color-scheme: light;
  }
  .dark {
    color-scheme: dark;
  }
  /* Made of the page's own text colour, so it follows any switch of the page, however that is done. */
  .host {
    --_background: var(--course-shelf-background, transparent);
    --_color: var(--course-shelf-color, currentColor);
    --_muted: var(--course-shelf-muted, color-mix(in srgb, currentColor 80%, transparent));
    --_line: var(--course-shelf-line, color-mix(in srgb, currentColor 20%, transparent));
    --_accent: var(--course-shelf-accent, currentColor);
  }
  .mark {
    /** Background of monograms, letters of book covers; a hue for each provider unless set. */
    --_mark: var(
      --course-shelf-mark,
      light-dark(oklch(0.945 0.026 var(--hue)), oklch(0.31 0.035 var(--hue)))
    );
    /** Letters of monograms, background of book covers. */
    --_on-mark: var(
      --course-shelf-on-mark,
      light-dark(oklch(0.42 0.085 var(--hue)), oklch(0.87 0.055 var(--hue)))
    );
    --_cover: var(--_on-mark);
    --_on-cover: var(--_mark);
  }
  .host .mark {
    --_mark: var(--course-shelf-mark, color-mix(in srgb, currentColor 14%, transparent));
    --_on-mark: var(--course-shelf-on-mark, currentColor);
    --_cover: var(--_mark);
    --_on-cover: var(--_on-mark);
  }
`;
