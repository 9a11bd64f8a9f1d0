import { completeUrl } from '../../catalog/rows/addresses.js';
import type { Found } from '../../catalog/rows/found.js';
import { endsIn, type Format } from './format.js';
import { plainText } from './plain-text.js';
import { schemaOrg } from './schema-org.js';

const ENDINGS = ['.html', '.htm', '.xhtml'];
const LINKED_DATA = /<script\b[^>]*\btype\s*=\s*["']?application\/ld\+json\b[^>]*>([^]*?)<\/script/gi;
/** What wraps a script's text in pages that are also XML. */
const WRAPPING = /^\s*(?:\/\/\s*)?(?:<!\[CDATA\[|<!--)|(?:\/\/\s*)?(?:\]\]>|-->)\s*$/g;
const CANONICAL = [
  /<link\b[^>]*\brel\s*=\s*["']?canonical\b[^>]*>/i,
  /<meta\b[^>]*\bproperty\s*=\s*["']?og:url\b[^>]*>/i,
];
const ADDRESS = /\b(?:href|content)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i;
/** Said of a page that is no item. */
export const NO_ITEM =
  'the page has no Course or Book of schema.org, accepted is a script of type application/ld+json';

/** Web pages with linked data (JSON-LD) in the words of schema.org. */
export const html: Format = {
  detect: (sample, name) =>
    endsIn(name, ENDINGS) || /^\s*(<!--[^]*?-->\s*)*(<!doctype html|<html)\b/i.test(sample),

  *rows(chunks, { pageUrl }) {
    const page = [...chunks].join('');
    const blocks: unknown[] = [];
    let first: number | undefined;
    let index = 0;
    for (const { 0: whole, 1: text = '', index: at } of page.matchAll(LINKED_DATA)) {
      const line = page.slice(0, at + whole.indexOf('>')).split('\n').length;
      try {
        const block = JSON.parse(text.replace(WRAPPING, '')) as unknown;
        blocks.push(block);
        if (schemaOrg.items({ '@graph': block }, {}).length) first ??= line;
      } catch (error) {
        yield { fault: `no JSON value in a script (${(error as Error).message})`, line, index: index++ };
      }
    }
    const found: Found =
      first === undefined
        ? { fault: NO_ITEM, line: 1, index }
        : { value: { '@graph': blocks }, line: first, index, pageUrl: pageUrl ?? canonicalOf(page) };
    yield found;
  },
};

/** The address that a page itself gives as its own. */
function canonicalOf(page: string): string | undefined {
  for (const pattern of CANONICAL) {
    const [, double, single, bare] = ADDRESS.exec(pattern.exec(page)?.[0] ?? '') ?? [];
    const url = completeUrl(plainText(double ?? single ?? bare ?? ''));
    if (url !== undefined) return url;
  }
  return undefined;
}
