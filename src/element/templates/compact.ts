import { css } from 'lit';
import type { Layout } from './view.js';

/** For sidebars: titles and one line of facts each, as little as helps to choose. */
const compact: Layout = {
  styles: css`
    .shelf {
      --_title-size: var(--course-shelf-title-size, 0.9375em);
      --_small-size: var(--course-shelf-small-size, 0.8125em);
      line-height: 1.4;
    }
    .card {
      column-gap: 0.75em;
      padding-block: 0.75em;
    }
    .mark {
      font-size: 0.6875em;
    }
    .bars {
      block-size: 2.25em;
    }
    .facts {
      display: inline;
    }
    bdi:has(+ .facts:not(:empty))::after {
      content: '\\a0\\b7';
    }
    .meta {
      unicode-bidi: normal;
      margin-block-start: 0.15em;
    }
    .reason {
      display: none;
    }
    .link::after {
      inset: 0.1em -0.5em;
    }
  `,
};
export default compact;
