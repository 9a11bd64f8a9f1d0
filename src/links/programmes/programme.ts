import type { Item } from '../../catalog/item.js';

/** One id of a programme, as its owner's account shows it. */
export interface Field {
  /** What a good value matches, as a whole. */
  readonly pattern: RegExp;
  /** The accepted form, for people: "digits, such as 3193860". */
  readonly expected: string;
  /** May be left out; its value is '' then. */
  readonly optional?: true;
}

/** The ids of one entry, by name; '' for an optional one that was left out. */
export type Ids<Name extends string = string> = { readonly [name in Name]: string };

/** What a link is made for. */
export interface Target {
  /** The item's plain address, http(s). */
  readonly url: URL;
  readonly item: Item;
  /** What the entry is for: a host such as "udemy.com", `books`, or `*`. */
  readonly site: string;
  /** The page's own sub-id, `[A-Za-z0-9]{1,30}`; '' when there is none. */
  readonly ref: string;
}

/** What is wrong with an id. */
export interface Fault {
  readonly field: string;
  /** Goes on from the name of the field: "is missing, expected ...". */
  readonly message: string;
}

/** A programme or network that pays for links, as data. */
export interface Programme<Name extends string = string> {
  /** Its name in the `links` attribute. */
  readonly name: string;
  /** Its name for people. */
  readonly label: string;
  /** The ids, in the order of the short form `name:first/second`. */
  readonly fields: { readonly [name in Name]: Field };
  /** An entry that shows the form; its numbers are invented. */
  readonly example: string;
  /** Hosts of the network's own links, which are never wrapped again. */
  readonly network: readonly string[];
  /** The hosts it pays for, if they are its own; else the entry names them. */
  readonly shops?: readonly string[];
  /** Sites of an entry beside hosts: a network of many shops serves `*`, a bookshop serves `books`. */
  readonly serves?: readonly ('*' | 'books')[];
  /** Why it can no longer be used. */
  readonly closed?: string;
  /** The host of an entry's links, where each publisher or brand has its own. */
  linkHost?(ids: Ids<Name>): string;
  /** What no pattern of a single id can tell. */
  check?(ids: Ids<Name>, site: string): Fault | undefined;
  /** Whether an address earns somebody money already, where the host does not tell. */
  isPaid?(url: URL): boolean;
  /** The address to follow; `undefined` when there is none for this item. */
  build(target: Target, ids: Ids<Name>): string | undefined;
}

/** Lets programmes of different ids stand in one table, after their parts were checked against each other. */
export function programme<Name extends string>(definition: Programme<Name>): Programme {
  return definition;
}

export const digits = (example: string): Field => ({
  pattern: /^\d{1,20}$/,
  expected: `digits, such as ${example}`,
});

/** A text as part of an address, whatever it holds; half a surrogate pair would make `encodeURIComponent` throw. */
export function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd')).replaceAll("'", '%27');
}

/** `base` with parameters in the given order, each value encoded; those without a value are left out. */
export function withParameters(base: string, parameters: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(parameters).filter(([, value]) => value !== '');
  return base + pairs.map(([name, value], at) => `${at ? '&' : '?'}${name}=${encode(value)}`).join('');
}

/** An address with one more parameter; what stands in it already stays as it is. */
export function addParameter({ href, search }: URL, name: string, value: string): string {
  const [, start = '', fragment = ''] = /^([^#]*)(.*)$/.exec(href)!;
  const joint = search ? '&' : start.endsWith('?') ? '' : '?';
  return `${start}${joint}${name}=${encode(value)}${fragment}`;
}

/** Whether a host is this one or below it. */
export function isAt(host: string, site: string): boolean {
  return host === site || host.endsWith(`.${site}`);
}
