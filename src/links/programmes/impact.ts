import { digits, isAt, programme, withParameters } from './programme.js';

/** Hosts that Impact gives to brands, by their last two labels. */
const SHARED =
  'pxf.io sjv.io eqjw.net 7eer.net ojrq.net audw.net pvxt.net snlv.net evyy.net eqcm.net i384100.net'.split(
    ' ',
  );

/** Brands by the host of their links: elsewhere these links end at an error. */
const BRANDS: readonly (readonly [linkHost: string, site: string])[] = [
  ['trk.udemy.com', 'udemy.com'],
  ['coursera.pxf.io', 'coursera.org'],
  ['imp.i384100.net', 'coursera.org'],
  ['edx.sjv.io', 'edx.org'],
  ['datacamp.pxf.io', 'datacamp.com'],
  ['skillshare.eqcm.net', 'skillshare.com'],
  ['oreillymedia.pxf.io', 'oreilly.com'],
  ['pluralsight.pxf.io', 'pluralsight.com'],
];

export const impact = programme({
  name: 'impact',
  label: 'Impact',
  fields: {
    host: {
      pattern: /^(?!-)[a-z0-9-]+(\.[a-z0-9-]+)+$/,
      expected: 'the host of your tracking links, such as trk.udemy.com or edx.sjv.io',
    },
    publisher: digits('123456, the first number in the path of your tracking links'),
    ad: digits('3193860, the second number there'),
    campaign: digits('39854, the third number there'),
  },
  example: 'udemy.com=impact:trk.udemy.com/123456/3193860/39854',
  network: [...SHARED, ...BRANDS.map(([linkHost]) => linkHost)],
  linkHost: ({ host }) => host,
  check({ host }, site) {
    const brand = BRANDS.find(([linkHost]) => linkHost === host)?.[1];
    if (!brand || isAt(site, brand)) return undefined;
    return { field: 'host', message: `is "${host}", which serves ${brand} and not ${site}` };
  },
  build: ({ url, ref }, { host, publisher, ad, campaign }) =>
    withParameters(`https://${host}/c/${publisher}/${ad}/${campaign}`, { u: url.href, subId1: ref }),
});
