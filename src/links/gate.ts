/**
 * The one gate every `href` passes: answers an absolute http(s) address, or `undefined` for anything else
 * (`javascript:`, `data:`, relative paths, no string at all). The text stays as given, so that a signed link stays valid.
 */
export function safeUrl(value: unknown): string | undefined {
  const text = value instanceof URL ? value.href : value;
  if (typeof text !== 'string') return undefined;
  const url = text.trim();
  // The pattern comes first because the URL parser forgives: it reads "https:host" and "ht\ntps://host" as absolute.
  return /^https?:\/\//i.test(url) && URL.canParse(url) ? url : undefined;
}
