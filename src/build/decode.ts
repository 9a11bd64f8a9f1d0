import { isUtf8 } from 'node:buffer';

const UTF8 = 'utf-8';
/** What spreadsheets write where they do not write UTF-8. */
const WINDOWS = 'windows-1252';
const DECLARED = /<meta\b[^>]*?\bcharset\s*=\s*["']?([\w-]+)|<\?xml\b[^>]*?\bencoding\s*=\s*["']([\w-]+)/i;
/** What Windows-1252 has at 0x80 to 0x9f. Node 20 and 22 decode these as Latin-1, so that dashes and quotes get lost. */
const WINDOWS_SIGNS =
  '\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\x8d\u017d\x8f' +
  '\x90\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\x9d\u017e\u0178';
/** How far into a page its encoding is looked for. */
const DECLARED_WITHIN = 4096;

/**
 * Turns the bytes of a file into text. The encoding is told by a byte order mark, by the zeros of UTF-16, by what a page
 * declares, or by the first byte that is no UTF-8: from Excel it then is Windows-1252.
 */
export function* decodeChunks(chunks: Iterable<Uint8Array>): Generator<string> {
  let decoder: { decode(bytes: Uint8Array): string } | undefined;
  let wide: TextDecoder | undefined;
  let begun = false;
  let ascii = true;
  let rest: Uint8Array = new Uint8Array(0);

  const decode = (bytes: Uint8Array): string => {
    // Where UTF-8 was seen before, a byte that is none is damage and no sign of another encoding.
    if (!decoder && !isUtf8(bytes)) decoder = decoderOf(ascii ? WINDOWS : UTF8);
    const text = (decoder ?? new TextDecoder(UTF8)).decode(bytes);
    ascii &&= text.length === bytes.length;
    return text;
  };

  for (const chunk of chunks) {
    const bytes = rest.length ? Buffer.concat([rest, chunk]) : chunk;
    const told = begun ? undefined : toldEncoding(bytes);
    begun = true;
    if (told?.startsWith('utf-16')) wide = new TextDecoder(told);
    else if (told) decoder = decoderOf(told);
    if (wide) {
      yield wide.decode(bytes, { stream: true });
      continue;
    }
    // A character of several bytes must not be cut.
    const end = endOfAscii(bytes);
    rest = bytes.subarray(end);
    if (end) yield decode(bytes.subarray(0, end));
  }
  if (wide) yield wide.decode();
  else if (rest.length) yield decode(rest);
}

function decoderOf(encoding: string): { decode(bytes: Uint8Array): string } {
  if (encoding !== WINDOWS) return new TextDecoder(encoding);
  return {
    decode: (bytes) =>
      Buffer.from(bytes)
        .toString('latin1')
        .replace(/[\x80-\x9f]/g, (sign) => WINDOWS_SIGNS[sign.charCodeAt(0) - 0x80]!),
  };
}

function toldEncoding(bytes: Uint8Array): string | undefined {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0xef && second === 0xbb && third === 0xbf) return UTF8;
  if (first && second === 0) return 'utf-16le';
  if (first === 0 && second) return 'utf-16be';
  const [, meta, xml] =
    DECLARED.exec(Buffer.from(bytes.subarray(0, DECLARED_WITHIN)).toString('latin1')) ?? [];
  return known(meta ?? xml);
}

/** An encoding that this platform knows; what says UTF-8 is believed only while it holds. */
function known(label: string | undefined): string | undefined {
  try {
    const { encoding } = new TextDecoder(label);
    return encoding === UTF8 || encoding.startsWith('utf-16') ? undefined : encoding;
  } catch {
    return undefined;
  }
}

/** How many bytes stand before what may be the beginning of a character. */
function endOfAscii(bytes: Uint8Array): number {
  for (let end = bytes.length; end > 0; end--) if (bytes[end - 1]! < 0x80) return end;
  return 0;
}
