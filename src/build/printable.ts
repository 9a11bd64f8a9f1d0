/** One line of text that others wrote, for a terminal, which it must not steer, and which shows it in the order it has. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '?');
}
