import { css } from 'lit';
import type { Layout } from './view.js';

/** One card below the other, like a table of contents: what it is on the left, the facts on the right. */
const list: Layout = {
  styles: css`
    @container (min-width: 34em) {
      .card {
        grid-template:
          'mark title meta'
          'mark reason meta' 1fr / auto minmax(0, 1fr) minmax(0, 13em);
        column-gap: 1.25em;
      }
      .mark {
        grid-area: mark;
      }
      .card > div {
        display: contents;
      }
      .title {
        grid-area: title;
        text-wrap: balance;
      }
      .meta {
        grid-area: meta;
        margin-block-start: 0.15em;
      }
      .reason {
        grid-area: reason;
      }
    }
  `,
};
export default list;
