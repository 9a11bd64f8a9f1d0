/** Letters that Unicode does not decompose but readers type without their mark. */
const UNDECOMPOSED: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
};

/** Marks that readers leave out: of Latin, Greek and Cyrillic, Hebrew, Arabic. In Japanese or Hindi a mark makes another letter. */
const DROPPED_MARKS = /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u064b-\u065f\u0670]+/g;

/**
 * Lower case without diacritics: "Łódź" → "lodz", "İstanbul" → "istanbul".
 * Letters of scripts without case or such marks stay as they are. Never throws.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  // Nearly every catalogue text is ASCII; normalising it would double the time to load an index.
  if (isAscii(lower)) return lower;
  return lower
    .normalize('NFKD')
    .toLowerCase()
    .replace(DROPPED_MARKS, '')
    .replace(/[ßæœøłđðþıħ]/g, (letter) => UNDECOMPOSED[letter] ?? letter)
    .normalize('NFC');
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 127) return false;
  return true;
}
