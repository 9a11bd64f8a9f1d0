import { isbn10Of } from '../isbn10.js';
import { addParameter, encode, isAt, programme, type Field } from './programme.js';

/** A tag counts in one of these shops only, so the page names both. */
const SHOPS = 'com ca co.uk de fr it es nl se pl com.be ie com.tr ae sa eg in sg com.au co.jp com.mx com.br'
  .split(' ')
  .map((ending) => `amazon.${ending}`);

const shop: Field = {
  pattern: new RegExp(`^(www\\.)?(${SHOPS.join('|').replaceAll('.', '\\.')})$`),
  expected: 'the Amazon shop that your tag is for, such as amazon.de',
  optional: true,
};

const isAmazon = (host: string): boolean => SHOPS.some((site) => isAt(host, site));

/** Whether an address carries an Amazon tag, for which Amazon wants a sentence of its own on the page. */
export function hasAmazonTag({ hostname, searchParams }: URL): boolean {
  return searchParams.has('tag') && isAmazon(hostname);
}

export const amazon = programme({
  name: 'amazon',
  label: 'Amazon',
  fields: {
    shop,
    tag: {
      pattern: /^[A-Za-z0-9][A-Za-z0-9_-]*-\d{2}$/,
      expected: 'your tracking id with its two digits, such as myblog-20',
    },
  },
  example: 'amazon.com=amazon:myblog-20',
  network: ['amzn.to'],
  shops: SHOPS,
  serves: ['books'],
  isPaid: hasAmazonTag,
  check({ shop: given }, site) {
    if (site === 'books')
      return given ? undefined : { field: 'shop', message: `is missing, expected ${shop.expected}` };
    return given
      ? { field: 'shop', message: `is "${given}", expected in an entry for books alone` }
      : undefined;
  },
  build({ url, item }, { shop: bookshop, tag }) {
    if (!bookshop) return addParameter(url, 'tag', tag);
    // A book that another site tells of: for printed books, Amazon's own number is the ISBN-10.
    const isbn10 = item.isbn && isbn10Of(item.isbn);
    return isbn10 && `https://www.${bookshop.replace(/^www\./, '')}/dp/${isbn10}?tag=${encode(tag)}`;
  },
});
