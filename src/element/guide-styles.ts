import { css } from 'lit';

/** Of layout `guide` alone; loaded with it. */
export const guideStyles = css`
  .shelf:has(> .guide) .heading {
    margin-block-end: 0.35em;
    font-size: max(1.625em, var(--course-shelf-heading-size, clamp(1.75em, 1.25em + 2cqi, 2.75em)));
    line-height: 1.1;
    letter-spacing: -0.015em;
  }
  .guide {
    display: grid;
    column-gap: clamp(2.25em, 6cqi, 5em);
    margin-block-end: 2.25em;
    line-height: 1.6;
    text-align: left;
  }
  .guide :is(dl, dd, ul, ol, li) {
    margin: 0;
    padding: 0;
  }
  .topic-title {
    margin: 0 0 0.5em;
    font-family: var(--course-shelf-heading-font, inherit);
    font-size: 1.0625em;
    font-weight: var(--course-shelf-title-weight, 700);
    line-height: 1.3;
    text-wrap: balance;
  }
  .guide ~ .topic-title {
    margin-block-end: 0.9em;
    font-size: 1.375em;
    font-weight: var(--course-shelf-heading-weight, 700);
  }
  .topic {
    max-inline-size: 42em;
    padding-block: 1.5em;
    border-block-start: 1px solid var(--course-shelf-line, var(--_line));
    text-wrap: pretty;
  }
  .about {
    padding-block: 0 1.75em;
    border: 0;
  }
  .about p {
    font-size: 1.1875em;
    line-height: 1.5;
    text-wrap: balance;
  }
  /* It says what every reader expects there. */
  .about .topic-title {
    position: absolute;
    inline-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  dl {
    display: grid;
    gap: 0.875em;
  }
  dt {
    margin: 0 0 0.2em;
    color: var(--course-shelf-muted, var(--_muted));
    font-size: 0.875em;
    font-weight: 600;
  }
  .ways dl {
    gap: 1.125em;
  }
  .names {
    list-style: none;
  }
  .names li {
    display: inline-block;
  }
  /* A line may break after the dot, never before it. */
  .names li:not(:last-child)::after {
    content: '\\a0\\b7';
    color: var(--course-shelf-muted, var(--_muted));
  }
  ol {
    counter-reset: project;
    display: grid;
    gap: 0.875em;
    list-style: none;
  }
  ol li {
    counter-increment: project;
    display: grid;
    grid-template-columns: 1.75em minmax(0, 1fr);
    align-items: baseline;
  }
  ol li::before {
    content: counter(project);
    color: var(--course-shelf-accent, var(--_accent));
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }

  @container (min-width: 34em) {
    .topic:not(.about) {
      display: grid;
      grid-template-columns: 9em minmax(0, 1fr);
      column-gap: 1.75em;
      max-inline-size: 52.75em;
    }
    .about {
      max-inline-size: 46em;
    }
    .skills dl > div {
      display: grid;
      grid-template-columns: 7em minmax(0, 1fr);
      column-gap: 1em;
      align-items: baseline;
    }
  }
  /* What is looked up stands beside what is read. */
  @container (min-width: 66em) {
    .guide {
      grid-template-columns: minmax(0, 52.75em) minmax(16em, 22em);
      justify-content: space-between;
    }
    .guide > * {
      grid-column: 1;
    }
    .kit {
      grid-area: 2 / 2 / span 7;
    }
    .kit .topic {
      display: block;
    }
    .skills dl > div {
      display: block;
    }
  }
  @media print {
    .topic {
      break-inside: avoid;
    }
  }
`;
