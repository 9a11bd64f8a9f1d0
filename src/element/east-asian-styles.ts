import { css } from 'lit';

/** Of texts in Chinese and Japanese, which may be broken nearly anywhere. */
export const eastAsianStyles = css`
  /* Between phrases where the browser knows them; never before a small kana or a mark of length. */
  .shelf {
    line-break: strict;
    word-break: auto-phrase;
    text-autospace: normal;
  }
  /* "初級" and "8時間" stay whole. */
  .facts {
    word-break: keep-all;
  }
`;
