import { css } from 'lit';

/** Of `searchable` and `browse` alone; loaded with them. Heights are those that the shelf's own styles keep free for them. */
export const searchStyles = css`
  .head {
    display: flow-root;
    padding: 0;
    min-block-size: 0;
  }
  .head :is(ul, li, .topic-title) {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .head button {
    padding: 0;
    text-decoration: none;
    touch-action: manipulation;
  }
  .shelf:has([aria-expanded='true']) {
    z-index: 9;
  }
  .head svg {
    display: block;
    inline-size: 1.25em;
    block-size: 1.25em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
  }

  .box {
    position: relative;
    max-inline-size: 40em;
    block-size: 3em;
  }
  .lens {
    position: absolute;
    inset-block-start: 0.875em;
    inset-inline-start: 0.875em;
    color: var(--_muted);
    pointer-events: none;
  }
  input {
    box-sizing: border-box;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    padding: 0 3em;
    border: 1px solid color-mix(in srgb, var(--_muted) 80%, transparent);
    border-radius: calc(var(--_radius) / 1.5);
    background: color-mix(in srgb, var(--_background), light-dark(#fff, #fff1) 60%);
    color: inherit;
    font: inherit;
    appearance: none;
    transition: border-color var(--_duration);
  }
  .host input {
    background: none;
  }
  input::-webkit-search-cancel-button,
  input::-webkit-search-decoration {
    appearance: none;
  }
  input::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  input:hover {
    border-color: var(--_accent);
  }
  input:focus-visible {
    border-color: var(--_accent);
    outline-offset: -1px;
  }
  .head .clear {
    position: absolute;
    inset-block: 0;
    inset-inline-end: 0;
    display: grid;
    place-items: center;
    inline-size: 3em;
    border-radius: calc(var(--_radius) / 1.5);
    color: var(--_muted);
  }
  .head .clear:hover {
    color: var(--_accent);
  }
  .head .clear:focus-visible {
    outline-offset: -4px;
  }

  /* Opaque, whatever the shelf stands on. */
  #suggestions {
    position: absolute;
    z-index: 1;
    inset-block-start: calc(100% + 0.375em);
    inset-inline: 0;
    padding: 0.375em;
    border: 1px solid color-mix(in srgb, var(--_muted) 45%, transparent);
    border-radius: calc(var(--_radius) / 1.5);
    background: linear-gradient(var(--_background), var(--_background)), Canvas;
    box-shadow: 0 0.75em 2em -0.5em #0005;
  }
  .host #suggestions {
    background: var(--course-shelf-background, Canvas);
    color: var(--course-shelf-color, CanvasText);
  }
  #suggestions li {
    display: flex;
    gap: 1em;
    align-items: center;
    justify-content: space-between;
    min-block-size: 2.75em;
    padding: 0.25em 0.75em;
    box-sizing: border-box;
    border-radius: calc(var(--_radius) / 2.5);
    line-height: 1.25;
    cursor: pointer;
  }
  #suggestions b {
    font-weight: 600;
  }
  #suggestions small {
    flex: none;
    color: var(--_muted);
    font-size: 0.8125em;
  }
  .host #suggestions small {
    color: inherit;
    opacity: 0.75;
  }
  #suggestions li:hover {
    background: color-mix(in srgb, var(--_color) 6%, transparent);
  }
  #suggestions li[aria-selected='true'] {
    background: color-mix(in srgb, var(--_accent) 14%, transparent);
  }

  /* One row, whatever is in it, so that nothing below moves; what does not fit is scrolled to. */
  .filters {
    display: flex;
    gap: 0.5em;
    align-items: center;
    block-size: 2.75em;
    margin: 0.5em -0.25em 0.75em;
    padding-inline: 0.25em 2em;
    overflow: auto hidden;
    /* Ends in nothing where there is more. */
    mask: linear-gradient(to left, #0000, #000 2em);
    overscroll-behavior-x: contain;
    scrollbar-width: none;
  }
  :host(:dir(rtl)) .filters {
    mask: linear-gradient(to right, #0000, #000 2em);
  }
  .head .filter {
    position: relative;
    flex: none;
    min-block-size: 2.125em;
    max-inline-size: 16em;
    padding: 0 0.875em;
    border: 1px solid color-mix(in srgb, var(--_muted) 55%, transparent);
    border-radius: 1.125em;
    color: var(--_color);
    font-size: 0.875em;
    white-space: nowrap;
    transition:
      color var(--_duration),
      background-color var(--_duration),
      border-color var(--_duration);
  }
  /* As tall as a finger. */
  .filter::after {
    content: '';
    position: absolute;
    inset: -0.5em -0.2em;
  }
  .filter span {
    display: block;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .head .filter:hover {
    border-color: var(--_accent);
    color: var(--_accent);
  }
  .head [aria-pressed='true'] {
    border-color: var(--_accent);
    background: color-mix(in srgb, var(--_accent) 12%, transparent);
    color: var(--_accent);
    font-weight: 600;
  }
  .head .clear-filters {
    flex: none;
    block-size: 100%;
    padding-inline: 0.5em;
    font-size: 0.875em;
    text-decoration: underline;
  }

  @container (min-width: 34em) {
    #suggestions li {
      padding-inline-start: 2.55em;
    }
  }

  mark {
    background: linear-gradient(#0000 68%, color-mix(in srgb, var(--_accent) 26%, transparent) 0);
    color: inherit;
  }

  @media (forced-colors: active) {
    .head [aria-pressed='true'],
    #suggestions li[aria-selected='true'] {
      forced-color-adjust: none;
      background: SelectedItem;
      color: SelectedItemText;
    }
    #suggestions li[aria-selected='true'] small {
      color: inherit;
    }
    mark {
      text-decoration: underline;
    }
  }
  @media print {
    .head {
      display: none;
    }
  }
`;
