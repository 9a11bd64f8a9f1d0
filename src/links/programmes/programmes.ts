import { amazon } from './amazon.js';
import { bookshop } from './bookshop.js';
import { cj } from './cj.js';
import { impact } from './impact.js';
import {
  admitad,
  awin,
  educative,
  flexoffers,
  partnerize,
  rakuten,
  skimlinks,
  sovrn,
  tradedoubler,
} from './networks.js';
import { isAt, type Programme } from './programme.js';
import { shareasale } from './shareasale.js';
import { template } from './template.js';

/** All that are known; the order is that of the documentation. */
export const programmes: readonly Programme[] = [
  impact,
  rakuten,
  cj,
  awin,
  partnerize,
  tradedoubler,
  admitad,
  flexoffers,
  amazon,
  bookshop,
  educative,
  skimlinks,
  sovrn,
  template,
  shareasale,
];

/** Whether an address belongs to one of the networks, or earns somebody money by a mark in it. */
export function isPaidAlready(url: URL): boolean {
  return programmes.some(
    (each) => each.network.some((host) => isAt(url.hostname, host)) || each.isPaid?.(url),
  );
}
