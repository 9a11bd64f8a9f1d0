/** The ISBN-10 of a book; `undefined` for those that have none, which start with 979. */
export function isbn10Of(isbn13: string): string | undefined {
  const digits = /^978(\d{9})\d$/.exec(isbn13)?.[1];
  if (!digits) return undefined;
  const sum = [...digits].reduce((total, digit, at) => total + Number(digit) * (10 - at), 0);
  const check = (11 - (sum % 11)) % 11;
  return digits + (check === 10 ? 'X' : String(check));
}
