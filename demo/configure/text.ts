/* Texts that people or links bring, made fit for one line of code; and how each language of the snippets writes them. */

/** Controls, line ends, halves of characters, and marks that make code look other than it is. */
const UNFIT = /[\p{Cc}\p{Zl}\p{Zp}\p{Surrogate}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** A text as one line of at most `longest` characters. */
export function oneLine(text: string, longest = 200): string {
  const clean = text.replace(/\s+/g, ' ').replace(UNFIT, '').trim();
  return [...clean].slice(0, longest).join('').trim();
}

/** A text inside double quotes, or between tags, of HTML. */
export function htmlText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

/** A JavaScript string in single quotes. */
export function scriptText(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}

/** What stands between the backticks of a JavaScript template. */
export function templateText(text: string): string {
  return text.replace(/[\\`]|\$(?=\{)/g, '\\$&');
}

/** A PHP string in single quotes, where only these two signs mean anything else than themselves. */
export function phpText(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}
