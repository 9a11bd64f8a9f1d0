/** The lines of a text that arrives in chunks, without their ends, which are LF. */
export function* textLines(chunks: Iterable<string>): Generator<string> {
  let rest = '';
  for (const chunk of chunks) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop()!;
    yield* lines;
  }
  if (rest) yield rest;
}

/** Chunks whose ends of lines are all LF, whatever they were, and that have no byte order mark. */
export function* withPlainLineEnds(chunks: Iterable<string>): Generator<string> {
  let held = '';
  let first = true;
  for (const chunk of chunks) {
    let text = held + chunk;
    if (first && text) {
      text = text.replace(/^\uFEFF/, '');
      first = false;
    }
    // A CR at the end may have its LF in the next chunk.
    held = text.endsWith('\r') ? '\r' : '';
    if (held) text = text.slice(0, -1);
    if (text) yield text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  }
  if (held) yield '\n';
}
