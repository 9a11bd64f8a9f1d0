import { css } from 'lit';

export const styles = css`
  /* A grid of one column: it takes the width it is offered, but never keeps a page's own column from being narrower. */
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  slot:not([name]),
  .facts {
    display: block;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  /* Height that a page reserved is given back when there is nothing to fill it. */
  :host(:state(empty)),
  :host(:state(error)) {
    min-block-size: 0 !important;
  }

  /* Whatever the page's rules make inheritable ends here; the typeface and, in the tokens, the colour scheme come in. */
  .shelf {
    all: initial;
    box-sizing: border-box;
    container-type: inline-size;
    /* What it would like to be where the width comes from within, as in a flex row. */
    contain-intrinsic-inline-size: 45em;
    display: block;
    position: relative;
    padding: var(--course-shelf-padding, clamp(1em, 4%, 1.75em));
    border: 1px solid var(--course-shelf-line, var(--_line));
    border-radius: var(--course-shelf-radius, 0.75em);
    background: var(--course-shelf-background, var(--_background));
    color: var(--course-shelf-color, var(--_color));
    direction: ltr;
    font-family: var(--course-shelf-font, inherit);
    font-size: var(--course-shelf-font-size, medium);
    line-height: 1.45;
    overflow-wrap: break-word;
    visibility: inherit;
  }
  :host(:dir(rtl)) .shelf {
    direction: rtl;
  }

  .heading,
  .title,
  .list,
  p {
    margin: 0;
    padding: 0;
    font: inherit;
  }
  .heading {
    margin-block-end: 0.6em;
    font-size: var(--course-shelf-heading-size, 1.375em);
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
  }
  .disclosure,
  .suggestion,
  .meta {
    color: var(--course-shelf-muted, var(--_muted));
    font-size: 0.875em;
  }
  .results :is(.disclosure, .suggestion) {
    margin-block: -0.25em 1em;
  }
  .results .status,
  .loading .status {
    position: absolute;
    inline-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  button {
    padding: 0;
    border: 0;
    background: none;
    color: var(--course-shelf-accent, var(--_accent));
    font: inherit;
    text-decoration: underline;
    cursor: pointer;
  }

  .list {
    --columns: 1;
    --row: 10em;
    display: grid;
    grid-template-columns: repeat(var(--columns), minmax(0, 1fr));
    column-gap: var(--course-shelf-gap, 2.25em);
    margin-block-end: -0.75em;
    /* The same room before and after the answer, so that nothing below moves; rows share what they leave of it. */
    min-block-size: calc(round(up, var(--count) / var(--columns), 1) * var(--row));
    list-style: none;
  }
  .card {
    break-inside: avoid;
    position: relative;
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: start;
    gap: 0.875em;
    padding-block: 1.125em;
    break-inside: avoid;
    border-block-start: 1px solid var(--course-shelf-line, var(--_line));
  }
  .mark {
    display: grid;
    place-items: center;
    box-sizing: border-box;
    inline-size: 2.75em;
    block-size: 2.75em;
    /* Shows where colours are forced and backgrounds go. */
    border: 1px solid transparent;
    border-radius: 0.625em;
    background: var(--_mark);
    color: var(--_on-mark);
    font-size: 0.875em;
    font-weight: 600;
  }
  .book .mark {
    block-size: 3.75em;
    border-inline-start: 0.375em solid color-mix(in srgb, var(--_on-mark) 45%, var(--_mark));
    border-radius: 0.25em;
    font-family: serif;
  }
  .title {
    font-size: 1.0625em;
    font-weight: 600;
    line-height: 1.3;
    text-wrap: pretty;
  }
  .meta,
  .reason {
    margin-block-start: 0.25em;
    font-size: 0.875em;
  }
  .link {
    color: inherit;
    text-decoration: none;
    outline: none;
  }
  .link::after {
    content: '';
    position: absolute;
    inset: 0.375em -0.75em;
    border-radius: 0.5em;
  }
  .link:hover {
    color: var(--course-shelf-accent, var(--_accent));
    text-decoration: underline 0.07em;
    text-underline-offset: 0.18em;
  }
  .link:focus-visible::after,
  :focus-visible:not(.link) {
    outline: 2px solid var(--course-shelf-accent, var(--_accent));
  }

  /* An answer that comes at once should not flash a skeleton first. */
  .skeleton {
    animation: appear 0s 0.15s both;
  }
  .skeleton .mark,
  .bars {
    block-size: 2.75em;
    background: var(--course-shelf-line, var(--_line));
  }
  /* Two lines of text, drawn. */
  .bars {
    clip-path: polygon(0 0, 85% 0, 85% 35%, 0 35%, 0 65%, 55% 65%, 55% 100%, 0 100%);
  }
  @keyframes appear {
    from {
      opacity: 0;
    }
  }

  @container (max-width: 22em) {
    .heading {
      font-size: var(--course-shelf-heading-size, 1.1875em);
    }
    .list {
      --row: 11em;
    }
    .card {
      gap: 0.625em;
    }
    .mark {
      font-size: 0.6875em;
    }
  }
  @container (min-width: 34em) {
    .list {
      --columns: 2;
    }
  }
  @container (min-width: 54em) {
    .list {
      --columns: 3;
    }
  }
  @container (min-width: 84em) {
    .list {
      --columns: 4;
    }
  }
`;
