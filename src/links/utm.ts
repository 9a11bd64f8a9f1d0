import { addParameter } from './programmes/programme.js';

/** What visitors of a link are counted under at its destination: `utm_source` and so on, by their last words. */
export type Utm = { readonly [name in (typeof UTM_NAMES)[number]]?: string };

export const UTM_NAMES = ['source', 'medium', 'campaign', 'term', 'content'] as const;

/** An address with the parameters that it does not have yet; `{ref}` in a value is the page's own sub-id. */
export function withUtm(href: string, utm: Utm, ref: string): string {
  return UTM_NAMES.reduce((made, name) => {
    const value = utm[name]?.replaceAll('{ref}', ref);
    const url = new URL(made);
    return value && !url.searchParams.has(`utm_${name}`) ? addParameter(url, `utm_${name}`, value) : made;
  }, href);
}
