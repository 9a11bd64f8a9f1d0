import { isbn10Of } from '../isbn10.js';
import { encode, isAt, programme, type Fault, type Target } from './programme.js';
import { shareasale } from './shareasale.js';

/** What may stand in braces; `undefined` where an item has no such thing. All but `rawUrl` are encoded. */
const PLACEHOLDERS: { readonly [name: string]: (target: Target) => string | undefined } = {
  url: ({ url }) => url.href,
  rawUrl: ({ url }) => url.href,
  host: ({ url }) => url.hostname,
  id: ({ item }) => item.id,
  isbn13: ({ item }) => item.isbn,
  isbn10: ({ item }) => item.isbn && isbn10Of(item.isbn),
  ref: ({ ref }) => ref,
};

/** Without one of these, every card would lead to the same page. */
const TELLING = /\{(url|rawUrl|id|isbn13|isbn10)\}/;

const known = Object.keys(PLACEHOLDERS)
  .map((name) => `{${name}}`)
  .join(' ');
const hostOf = (template: string): string => new URL(template.replaceAll(/[{}]/g, '')).hostname;

export const template = programme({
  name: 'template',
  label: 'Any other: its address with placeholders',
  fields: {
    address: {
      pattern: /^https:\/\/[a-z0-9.-]+(:\d+)?([/?#].*)?$/is,
      expected:
        'an https address with its host spelled out, such as https://go.example.com/?u={url}&ref={ref}',
    },
  },
  example: 'example.com=https://go.example.com/?id=123&u={url}&ref={ref}',
  network: [],
  serves: ['*', 'books'],
  linkHost: ({ address }) => hostOf(address),
  check({ address }): Fault | undefined {
    const field = 'address';
    if (!URL.canParse(address.replaceAll(/[{}]/g, ''))) return { field, message: 'is no address' };
    if (shareasale.network.some((site) => isAt(hostOf(address), site)))
      return { field, message: `is of a closed network. ${shareasale.closed}` };
    const strange = [...address.matchAll(/\{(.*?)\}/gs)].find(
      ([, name]) => !Object.hasOwn(PLACEHOLDERS, name!),
    );
    if (strange) return { field, message: `holds ${strange[0]}, expected one of ${known}` };
    if (TELLING.test(address)) return undefined;
    return { field, message: 'would lead every card to the same page, expected {url} in it' };
  },
  build(target, { address }) {
    let complete = true;
    const href = address.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
      const value = PLACEHOLDERS[name]!(target);
      complete &&= value !== undefined;
      return name === 'rawUrl' ? (value ?? '') : encode(value ?? '');
    });
    return complete ? href : undefined;
  },
});
