/** How people write the address of a page in a table: "example.com/sql". */
const BARE_HOST = /^[\w-]+(\.[\w-]+)*\.[a-z]{2,}(\/|$)/i;

/**
 * An absolute http(s) address, or `undefined` where the text is none and nothing completes it.
 *
 * @param base the site or page that relative addresses are relative to
 */
export function completeUrl(text: string, base?: string): string | undefined {
  const trimmed = text.trim();
  if (/^https?:\/\//i.test(trimmed)) return URL.canParse(trimmed) ? trimmed : undefined;
  if (/^[a-z][a-z0-9+.-]*:/i.test(trimmed)) return undefined;
  if (trimmed.startsWith('//')) return completeUrl(`https:${trimmed}`);
  if (BARE_HOST.test(trimmed)) return completeUrl(`https://${trimmed}`);
  return base !== undefined && URL.canParse(trimmed, base) ? new URL(trimmed, base).href : undefined;
}

/** The address of a page below a site, whose own path stays: "https://example.com/moodle" + "course/view.php?id=2". */
export function pageOf(site: string | undefined, path: string): string | undefined {
  return site === undefined ? undefined : `${site.replace(/\/+$/, '')}/${path}`;
}

/** The address without what only tells where a visitor came from. */
export function withoutTracking(url: string): string {
  if (!URL.canParse(url)) return url;
  const plain = new URL(url);
  const tracking = [...plain.searchParams.keys()].filter((name) => name.startsWith('utm_'));
  if (!tracking.length) return url;
  for (const name of tracking) plain.searchParams.delete(name);
  return plain.href;
}
