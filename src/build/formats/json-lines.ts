import { endsIn, type Format } from './format.js';
import { textLines } from './lines.js';

const ENDINGS = ['.jsonl', '.ndjson'];

/** JSON Lines: one value a line. */
export const jsonLines: Format = {
  detect: (sample, name) => {
    if (endsIn(name, ENDINGS)) return true;
    const [first = '', second = ''] = sample.split('\n').filter((line) => line.trim());
    return second.trimStart().startsWith('{') && isObject(first);
  },

  *rows(chunks) {
    let line = 0;
    for (const text of textLines(chunks)) {
      line++;
      if (!text.trim()) continue;
      let value: unknown;
      try {
        value = JSON.parse(text);
      } catch (error) {
        yield { fault: `no JSON value (${(error as Error).message})`, line, index: line - 1 };
        continue;
      }
      yield { value, line, index: line - 1 };
    }
  },
};

function isObject(text: string): boolean {
  try {
    const value = JSON.parse(text) as unknown;
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}
