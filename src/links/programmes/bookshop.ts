import { digits, programme } from './programme.js';

const SHOPS = ['bookshop.org', 'uk.bookshop.org'];

export const bookshop = programme({
  name: 'bookshop',
  label: 'Bookshop.org',
  fields: {
    shop: {
      pattern: /^(uk\.)?bookshop\.org$/,
      expected: 'bookshop.org or uk.bookshop.org',
      optional: true,
    },
    id: digits('12345, your affiliate number'),
  },
  example: 'books=bookshop:12345',
  network: [],
  shops: SHOPS,
  serves: ['books'],
  check: ({ shop }, site) =>
    shop && site !== 'books'
      ? { field: 'shop', message: `is "${shop}", expected in an entry for books alone` }
      : undefined,
  isPaid: ({ hostname, pathname }) => SHOPS.includes(hostname) && /^\/a\/\d+\//.test(pathname),
  build({ url, item, site }, { shop, id }) {
    const host = url.hostname.replace(/^www\./, '');
    // A publisher's number counts in one country only.
    if (site !== 'books' && host !== site) return undefined;
    const isbn = item.isbn ?? /\b97[89]\d{10}\b/.exec(url.pathname)?.[0];
    return isbn && `https://${shop || (site === 'books' ? SHOPS[0] : site)}/a/${id}/${isbn}`;
  },
});
