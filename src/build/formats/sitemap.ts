import type { Found } from '../../catalog/rows/found.js';
import type { Format, Surroundings } from './format.js';
import { html, NO_ITEM } from './html.js';
import { plainText } from './plain-text.js';

const LOCATION = /<(?:\w+:)?loc\s*>\s*(?:<!\[CDATA\[)?([^]*?)(?:\]\]>)?\s*<\/(?:\w+:)?loc>/gi;
const PICTURE = /<image:image\b[^]*?<\/image:image>/gi;
/** Sitemaps that name each other must end somewhere. */
const DEEPEST = 3;

/** A sitemap, whose pages lie on this machine: each is read like a page alone. */
export const sitemap: Format = {
  detect: (sample) => /<(?:\w+:)?(urlset|sitemapindex)\b/i.test(sample),
  *rows(chunks, surroundings) {
    let others = 0;
    for (const found of pagesOf([...chunks].join(''), surroundings, 0)) {
      // A sitemap also names pages about other things than courses: no need to tell of each.
      if ('fault' in found && found.fault === NO_ITEM) others++;
      else yield found;
    }
    if (others) surroundings.onNote?.(`pages without a Course or Book of schema.org: ${others}`);
  },
};

function* pagesOf(text: string, surroundings: Surroundings, depth: number): Generator<Found> {
  const plain = text.replace(PICTURE, (picture) => picture.replace(/[^\n]/g, ' '));
  const nested = /<(?:\w+:)?sitemapindex\b/i.test(plain);
  let index = 0;
  for (const { 1: written = '', index: at } of plain.matchAll(LOCATION)) {
    const line = plain.slice(0, at).split('\n').length;
    const url = plainText(written);
    const copy = depth < DEEPEST ? surroundings.findPage?.(url) : undefined;
    if (!copy) yield { fault: `no copy of ${url} was found, see --pages`, line, index: index++ };
    else {
      const rows = nested
        ? pagesOf([...copy.chunks].join(''), surroundings, depth + 1)
        : html.rows(copy.chunks, { ...surroundings, pageUrl: url });
      for (const row of rows) yield { file: copy.file, ...row, index: index++ };
    }
  }
}
