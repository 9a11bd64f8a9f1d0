import { css } from 'lit';

export const styles = css`
  /* A grid of one column: it takes the width it is offered, but never keeps a page's own column from being narrower. */
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    /* A browser that balances columns around its container queries takes seconds. */
    break-inside: avoid-column;
  }
  slot,
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
    padding: var(--_padding);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_background);
    box-shadow: var(--_shadow);
    color: var(--_color);
    direction: ltr;
    font-family: var(--_font);
    font-size: var(--_font-size);
    line-height: 1.45;
    overflow-wrap: break-word;
    text-align: left;
    text-wrap: pretty;
    visibility: inherit;
  }
  :host(:dir(rtl)) .shelf {
    direction: rtl;
    text-align: right;
  }

  /* Room for the search box and for what to browse, until they are there. */
  [searchable] {
    padding-block-start: 7em;
  }
  [browse] {
    min-block-size: 28em;
  }

  .heading,
  .title,
  .cards,
  .facts,
  p {
    margin: 0;
    padding: 0;
    font: inherit;
    /* English on a page from right to left reads in its own direction, and stands where the page's texts do. */
    unicode-bidi: plaintext;
  }
  .heading,
  .title {
    font-family: var(--_heading-font);
    line-height: 1.28;
  }
  .heading {
    margin-block-end: 0.7em;
    font-size: var(--_heading-size);
    font-weight: var(--_heading-weight);
    letter-spacing: -0.012em;
    text-wrap: balance;
  }
  .disclosure,
  .suggestion,
  .meta {
    color: var(--_muted);
  }
  .disclosure,
  .suggestion,
  .meta,
  .reason {
    margin-block-start: 0.25em;
    font-size: var(--_small-size);
  }
  .results :is(.disclosure, .suggestion) {
    margin-block: -0.5em 1em;
  }
  .said {
    position: absolute;
    inline-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  button {
    padding: 0.25em 0;
    border: 0;
    background: none;
    font: inherit;
    cursor: pointer;
  }
  button,
  .link:hover {
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .cards {
    --columns: 1;
    --height: 10em;
    display: grid;
    grid-template-columns: repeat(var(--columns), minmax(0, 1fr));
    gap: var(--_gap);
    margin-block-end: -0.75em;
    /* The same room before and after the answer, so that nothing below moves; rows share what they leave of it. */
    min-block-size: calc(round(up, var(--count) / var(--columns), 1) * var(--height) * var(--_row));
    list-style: none;
  }
  .card {
    position: relative;
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: start;
    column-gap: 0.875em;
    padding-block: 1.125em;
    break-inside: avoid;
    border-block-start: 1px solid var(--_line);
  }
  .mark {
    display: grid;
    place-items: center;
    box-sizing: border-box;
    inline-size: 3.25em;
    block-size: 3.25em;
    overflow: hidden;
    /* Shows where colours are forced and backgrounds go. */
    border: 1px solid #0000;
    border-radius: calc(var(--_radius) / 2);
    background: var(--_mark);
    color: var(--_on-mark);
    font-size: 0.9375em;
    font-weight: 600;
  }
  /* A small book: its spine, and its title set as a cover has it. */
  .book .mark {
    place-items: start;
    block-size: 4.625em;
    padding: 0.4em;
    border-radius: 0.2em;
    background: linear-gradient(90deg, #0003 6%, #0000 0) var(--_cover);
    color: var(--_on-cover);
    font-family: serif;
    overflow-wrap: anywhere;
  }
  /* Small enough for a word of a dozen letters; browsers go below 6px, and keep widths, only if told so. */
  .book b {
    font-size: max(0.34em, 1px);
    text-rendering: geometricPrecision;
    font-weight: 500;
  }
  .title {
    font-size: var(--_title-size);
    font-weight: var(--_title-weight);
  }
  .link {
    color: inherit;
    text-decoration: none;
    outline: none;
    transition: color var(--_duration);
  }
  .link::after {
    content: '';
    position: absolute;
    inset: 0.375em -0.75em;
    border-radius: 0.5em;
  }
  .link:focus-visible::after,
  :focus-visible:not(.link) {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  /* An answer that comes at once should not flash a skeleton first. */
  .skeleton,
  .heading[aria-hidden] {
    animation: appear 0s 0.15s both;
  }
  .skeleton .mark {
    background: var(--_line);
  }
  .bars {
    block-size: 2.75em;
  }
  /* Lines of text, drawn. */
  .bars,
  .heading[aria-hidden] {
    inline-size: 75%;
    background: linear-gradient(var(--_line) 1em, #0000 0 1.75em, var(--_line) 0);
  }
  @keyframes appear {
    from {
      opacity: 0;
    }
  }

  @container (max-width: 22em) {
    .cards {
      --height: 12em;
    }
    .as-path .cards {
      --height: 14.5em;
    }
    /* Most headings take two lines here. */
    .heading[aria-hidden] {
      min-block-size: 2lh;
    }
    .mark {
      font-size: 0.75em;
    }
  }
  @container (min-width: 34em) {
    [browse] {
      min-block-size: 17em;
    }
    .cards {
      --columns: 2;
      --height: 11.5em;
    }
    .as-list .cards {
      --height: 6em;
    }
    .as-path .cards {
      --height: 8.25em;
    }
  }
  @container (min-width: 60em) {
    .cards {
      --columns: 3;
      --height: 10.5em;
    }
    .as-list .cards {
      --height: 5.5em;
    }
    .as-path .cards {
      --height: 7em;
    }
  }
  @container (min-width: 84em) {
    .cards {
      --columns: 4;
    }
  }
  /* Room for the layouts that come later. */
  .as-list .cards,
  .as-path .cards {
    --columns: 1;
  }
  .shelf.as-compact {
    --_padding: var(--course-shelf-padding, 1em);
    --_heading-size: var(--course-shelf-heading-size, 1.0625em);
  }
  .as-compact .cards {
    --height: 6em;
  }
  @media print {
    .shelf {
      padding: 0;
      border: 0;
      background: none;
      color-scheme: light !important;
    }
    .cards {
      min-block-size: 0;
    }
  }
`;
