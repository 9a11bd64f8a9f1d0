import { addParameter, digits, encode, isAt, programme, withParameters } from './programme.js';

/* The programmes whose links are a fixed address with the ids and the destination in it. */

export const awin = programme({
  name: 'awin',
  label: 'Awin',
  fields: {
    publisher: digits('123456, your publisher id (awinaffid)'),
    advertiser: digits('1234, the id of the shop (awinmid)'),
  },
  example: 'example.com=awin:123456/1234',
  network: ['awin1.com'],
  build: ({ url, ref }, { publisher, advertiser }) =>
    withParameters('https://www.awin1.com/cread.php', {
      awinmid: advertiser,
      awinaffid: publisher,
      clickref: ref,
      ued: url.href,
    }),
});

export const rakuten = programme({
  name: 'rakuten',
  label: 'Rakuten',
  fields: {
    id: {
      // The id's own alphabet is not documented; seen are letters, digits, * and /.
      pattern: /^[A-Za-z0-9*/._+-]{11}$/,
      expected: 'exactly 11 characters, such as aB3/dE6*hI9',
    },
    merchant: digits('12345, the MID of the shop'),
  },
  example: 'example.com=rakuten:aB3/dE6*hI9/12345',
  network: ['click.linksynergy.com'],
  build: ({ url, ref }, { id, merchant }) =>
    withParameters('https://click.linksynergy.com/deeplink', { id, mid: merchant, murl: url.href, u1: ref }),
});

export const partnerize = programme({
  name: 'partnerize',
  label: 'Partnerize',
  fields: {
    camref: { pattern: /^[A-Za-z0-9]{4,40}$/, expected: 'letters and digits, such as 1234l5abc' },
  },
  example: 'example.com=partnerize:1234l5abc',
  network: ['prf.hn'],
  // The order is the network's: camref, pubref, destination last.
  build: ({ url, ref }, { camref }) =>
    `https://prf.hn/click/camref:${camref}/${ref && `pubref:${ref}/`}destination:${encode(url.href)}`,
});

export const tradedoubler = programme({
  name: 'tradedoubler',
  label: 'Tradedoubler',
  fields: {
    program: digits('123456 (p)'),
    site: digits('1234567, the id of your site (a)'),
    ad: { ...digits('0 (g)'), optional: true },
  },
  example: 'example.com=tradedoubler:123456/1234567',
  network: ['clk.tradedoubler.com'],
  // The destination has to be the last parameter.
  build: ({ url, ref }, { program, site, ad }) =>
    withParameters('https://clk.tradedoubler.com/click', {
      p: program,
      a: site,
      g: ad || '0',
      epi: ref,
      url: url.href,
    }),
});

export const admitad = programme({
  name: 'admitad',
  label: 'Admitad',
  fields: {
    code: {
      pattern: /^[a-z0-9]{30}$/,
      expected: '30 lower-case letters and digits, from the path of your links',
    },
  },
  example: 'example.com=admitad:0123456789abcdef0123456789abcd',
  network: ['ad.admitad.com', 'rzekl.com'],
  // The network refuses addresses with this escape.
  build: ({ url, ref }, { code }) =>
    url.href.includes('%00')
      ? undefined
      : withParameters(`https://ad.admitad.com/g/${code}/`, { subid: ref, ulp: url.href }),
});

export const flexoffers = programme({
  name: 'flexoffers',
  label: 'FlexOffers',
  fields: {
    promotion: digits('123456, what follows "foid=1." in your links'),
    publisher: digits('1234567, the first half of "trid"'),
    advertiser: digits('123456, the second half of "trid"'),
  },
  example: 'example.com=flexoffers:123456/1234567/123456',
  network: ['track.flexlinkspro.com'],
  build: ({ url, ref }, { promotion, publisher, advertiser }) =>
    withParameters('https://track.flexlinkspro.com/g.ashx', {
      foid: `1.${promotion}`,
      trid: `${publisher}.${advertiser}`,
      foc: '17',
      fot: '9999',
      fos: '1',
      URL: url.href,
      fobs: ref,
    }),
});

export const educative = programme({
  name: 'educative',
  label: 'Educative',
  fields: { id: digits('1234567890123456, the number after "affiliate_id="') },
  example: 'educative.io=educative:1234567890123456',
  network: [],
  shops: ['educative.io'],
  isPaid: ({ hostname, searchParams }) => isAt(hostname, 'educative.io') && searchParams.has('affiliate_id'),
  build: ({ url }, { id }) => addParameter(url, 'affiliate_id', id),
});

export const skimlinks = programme({
  name: 'skimlinks',
  label: 'Skimlinks',
  fields: { id: { pattern: /^\d+X\d+$/, expected: 'two numbers with an X between, such as 123456X1234567' } },
  example: '*=skimlinks:123456X1234567',
  network: ['go.skimresources.com', 'go.redirectingat.com'],
  serves: ['*'],
  build: ({ url, ref }, { id }) =>
    withParameters('https://go.skimresources.com/', { id, xs: '1', url: url.href, xcust: ref }),
});

/** The network cuts off what is longer. */
const SOVRN_LONGEST = 2055;

export const sovrn = programme({
  name: 'sovrn',
  label: 'Sovrn Commerce (VigLink)',
  fields: {
    key: { pattern: /^[A-Za-z0-9]{16,64}$/, expected: 'the API key of your site, letters and digits alone' },
  },
  example: '*=sovrn:0123456789abcdef0123456789abcdef',
  network: ['redirect.viglink.com', 'sovrn.co'],
  serves: ['*'],
  build({ url, ref }, { key }) {
    const href = withParameters('https://redirect.viglink.com/', { key, u: url.href, cuid: ref });
    return href.length > SOVRN_LONGEST ? undefined : href;
  },
});
