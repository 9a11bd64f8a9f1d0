import { css } from 'lit';

/** Of what there is to browse. Its first view is as tall as the room that the shelf's own styles keep for it. */
export const browseStyles = css`
  .browse {
    margin-block-end: 1em;
  }
  /* Until the fields are known. */
  .browse:not(:has(.choice)) {
    min-block-size: 27em;
  }
  .browse-head {
    display: flex;
    gap: 1em;
    align-items: baseline;
    justify-content: space-between;
    block-size: 2.25em;
  }
  .browse .topic-title {
    font-size: 1em;
    font-weight: 600;
    line-height: 1.4;
  }
  .browse-head .topic-title {
    font-size: 1.0625em;
    font-weight: var(--_heading-weight);
  }
  #browse-title {
    outline-offset: 0.2em;
  }
  .browse > .topic-title {
    margin-block: 0.75em 0.5em;
    color: var(--_muted);
    font-size: 0.875em;
  }
  .fields {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    column-gap: 1.25em;
  }
  .fields li {
    display: grid;
  }
  .head .choice,
  .head .back {
    display: flex;
    gap: 0.5em;
    align-items: center;
    justify-content: space-between;
    color: var(--_color);
    text-align: start;
    line-height: 1.2;
    transition: color var(--_duration);
  }
  .head .choice {
    gap: 0.25em;
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 2.75em;
    border-block-start: 1px solid var(--_line);
    position: relative;
  }
  .head .choice[aria-pressed='true'] {
    background: none;
  }
  .choice:is([aria-pressed='true'], :focus-visible)::before {
    content: '';
    position: absolute;
    inset: 0.2em -0.5em;
    border-radius: calc(var(--_radius) / 2);
  }
  .choice[aria-pressed='true']::before {
    background: color-mix(in srgb, var(--_accent) 12%, transparent);
  }
  .head :is(.choice, .back):hover {
    color: var(--_accent);
  }
  /* The ring goes around what is highlighted, not along the letters. */
  .head .choice:focus-visible {
    outline-color: transparent;
  }
  .choice:focus-visible::before {
    outline: 2px solid var(--_accent);
  }
  .head .back {
    flex: none;
    min-block-size: 2.75em;
    margin-block-start: -0.6em;
    color: var(--_accent);
    font-size: 0.9375em;
  }
  /* Arrowheads, drawn: onward, and back. */
  .choice[data-field]::after,
  .back::before {
    content: '';
    flex: none;
    inline-size: 0.4em;
    block-size: 0.4em;
    margin-inline: 0.2em;
    border: solid currentColor;
    border-width: 1.5px 1.5px 0 0;
    opacity: 0.7;
    rotate: 45deg;
  }
  .back::before,
  :host(:dir(rtl)) .choice::after {
    rotate: 225deg;
  }
  :host(:dir(rtl)) .back::before {
    rotate: 45deg;
  }
  .subjects {
    display: flex;
    flex-wrap: wrap;
    gap: 0.625em 0.5em;
    padding-block: 0.25em 0.5em;
  }
  .subjects .filter {
    white-space: normal;
  }
  @container (min-width: 34em) {
    .browse:not(:has(.choice)) {
      min-block-size: 16em;
    }
    .fields {
      grid-template-columns: repeat(4, minmax(0, 1fr));
      column-gap: 2.25em;
    }
  }
`;
