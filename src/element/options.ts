/** How the cards stand. `guide` puts a guide to the career above them. */
export type Layout = 'grid' | 'list' | 'compact' | 'path' | 'guide';
/** `auto` follows the page's colour scheme, `host` is made of the page's own text colour. */
export type Theme = 'auto' | 'light' | 'dark' | 'host';
/** Whether a fitting disclosure stands above the list, or the page says it elsewhere. */
export type Disclosure = 'auto' | 'elsewhere';
/** What a shelf without an answer shows. */
export type WhenEmpty = 'message' | 'hide';
/** Analytics scripts that a page may have loaded: Google's tag, Tag Manager's data layer, Plausible, Matomo. */
export type Analytics = 'gtag' | 'datalayer' | 'plausible' | 'matomo';

export const LAYOUTS: readonly Layout[] = ['grid', 'list', 'compact', 'path', 'guide'];
export const THEMES: readonly Theme[] = ['auto', 'light', 'dark', 'host'];
export const DISCLOSURES: readonly Disclosure[] = ['auto', 'elsewhere'];
export const WHEN_EMPTY: readonly WhenEmpty[] = ['message', 'hide'];
