import { digits, encode, programme, withParameters } from './programme.js';

export const cj = programme({
  name: 'cj',
  label: 'CJ',
  fields: {
    publisher: digits('1234567, the PID of your property'),
    ad: { ...digits('12345678, the AID of a link'), optional: true },
  },
  example: 'example.com=cj:1234567/12345678',
  network: ['anrdoezrs.net', 'dpbolvw.net', 'jdoqocy.com', 'kqzyfj.com', 'tkqlhce.com'],
  build({ url, ref }, { publisher, ad }) {
    // All five serve the same; two of them are on the lists of content blockers, this one is not.
    const host = 'https://www.anrdoezrs.net';
    if (ad) return withParameters(`${host}/click-${publisher}-${ad}`, { url: url.href, sid: ref });
    // The network's own form has the address as it is; with a query or a fragment of its own it would fall apart.
    const destination = /[?#]/.test(url.href) ? encode(url.href) : url.href;
    return `${host}/links/${publisher}/type/dlg/${ref && `sid/${ref}/`}${destination}`;
  },
});
