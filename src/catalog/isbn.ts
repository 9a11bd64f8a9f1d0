/** The last digit of an ISBN-13, which follows from the twelve before it. */
export function checkDigit(digits: string): string {
  const sum = [...digits.slice(0, 12)].reduce(
    (total, digit, at) => total + Number(digit) * (at % 2 ? 3 : 1),
    0,
  );
  return String((10 - (sum % 10)) % 10);
}

/** Whether thirteen digits form an ISBN-13. */
export function isIsbn13(digits: string): boolean {
  return /^97[89]\d{10}$/.test(digits) && checkDigit(digits) === digits[12];
}

/** An ISBN of ten or thirteen digits as thirteen; `undefined` for what is none. */
export function isbn13Of(digits: string): string | undefined {
  const nine = /^(\d{9})[\dX]$/i.exec(digits)?.[1];
  const isbn = nine === undefined ? digits : `978${nine}${checkDigit(`978${nine}`)}`;
  return isIsbn13(isbn) ? isbn : undefined;
}
