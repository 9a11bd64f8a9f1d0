/** A value of a list as it stands in the text. */
export interface ListedValue {
  readonly text: string;
  /** Where it begins, from 1. */
  readonly line: number;
}

const OUTSIDE_TEXTS = /["{}[\],]/g;
const INSIDE_TEXTS = /["\\]/g;
const CUT_OFF = 'the text ends before its JSON value does: it was cut off';

/**
 * Finds the values of a JSON list, or of the lists that an object holds under certain names, while the text arrives in
 * chunks. It only looks for where they begin and end; what is between is no JSON value until somebody parses it.
 */
export class ListedValues {
  /** The part of the text that may still be needed; what follows are positions in it. */
  #held = '';
  #at = 0;
  #valueStart = 0;
  #textStart = 0;
  #countedTo = 0;
  #line = 1;

  #root: 'list' | 'object' | undefined;
  #depth = 0;
  /** How deep the list stands whose values are wanted; 0 outside of such lists. */
  #listDepth = 0;
  #found = false;
  #ended = false;
  #afterComma = false;
  #inText = false;
  #name = '';

  /** @param names under which an object may hold its list */
  constructor(private readonly names: ReadonlySet<string>) {}

  /** The whole text, if it holds no such list. */
  get whole(): string | undefined {
    return this.#found ? undefined : this.#held;
  }

  /** Takes the next part of the text and answers the values that end in it. Throws a SyntaxError if it goes on after its end. */
  *push(chunk: string): Generator<ListedValue> {
    this.#held += chunk;
    while (this.#at < this.#held.length) {
      const pattern = this.#inText ? INSIDE_TEXTS : OUTSIDE_TEXTS;
      pattern.lastIndex = this.#at;
      const place = this.#ended ? undefined : pattern.exec(this.#held)?.index;
      // What an escape means is for the parser; here it only must not end the text.
      const escape = place !== undefined && this.#held[place] === '\\';
      if (place === undefined || (escape && place + 1 === this.#held.length)) {
        if (this.#ended && this.#held.slice(this.#at).trim())
          throw new SyntaxError('the text goes on after the end of its JSON value');
        this.#at = place ?? this.#held.length;
        break;
      }
      this.#at = place + (escape ? 2 : 1);
      if (!escape) yield* this.#sign(this.#held[place]!, place);
    }
    if (this.#found) this.#forget();
  }

  /** Throws a SyntaxError if the text ended early. */
  end(): void {
    if (this.#found && !this.#ended) throw new SyntaxError(CUT_OFF);
  }

  *#sign(sign: string, place: number): Generator<ListedValue> {
    const inList = this.#listDepth > 0 && this.#depth === this.#listDepth;
    switch (sign) {
      case '"':
        if (!this.#inText) this.#textStart = place + 1;
        else if (this.#depth === 1) this.#name = this.#held.slice(this.#textStart, place);
        this.#inText = !this.#inText;
        return;
      case ',':
        if (inList) yield this.#value(place);
        this.#afterComma = true;
        return;
      case '[':
      case '{':
        this.#depth++;
        this.#root ??= sign === '[' ? 'list' : 'object';
        if (sign === '[' && this.#isWanted()) this.#enterList();
        return;
      default:
        if (inList) {
          // Nothing between brackets is an empty list, but nothing after a comma is a value that is missing.
          if (this.#afterComma || this.#held.slice(this.#valueStart, place).trim()) yield this.#value(place);
          this.#listDepth = 0;
        }
        this.#depth--;
        this.#ended = this.#depth === 0;
    }
  }

  #isWanted(): boolean {
    if (this.#listDepth) return false;
    return this.#root === 'list' ? this.#depth === 1 : this.#depth === 2 && this.names.has(this.#name);
  }

  #enterList(): void {
    this.#listDepth = this.#depth;
    this.#found = true;
    this.#afterComma = false;
    this.#valueStart = this.#at;
  }

  #value(end: number): ListedValue {
    const text = this.#held.slice(this.#valueStart, end);
    const ahead = text.length - text.trimStart().length;
    const line = this.#lineAt(this.#valueStart + ahead);
    this.#valueStart = end + 1;
    return { text: text.trim(), line };
  }

  #lineAt(place: number): number {
    for (;;) {
      const end = this.#held.indexOf('\n', this.#countedTo);
      if (end < 0 || end >= place) break;
      this.#line++;
      this.#countedTo = end + 1;
    }
    return this.#line;
  }

  /** Inside a list all from the value on is needed, outside of it a name that has begun. */
  #forget(): void {
    const keep = this.#listDepth ? this.#valueStart : this.#inText ? this.#textStart - 1 : this.#at;
    this.#lineAt(keep);
    this.#held = this.#held.slice(keep);
    this.#at -= keep;
    this.#valueStart -= keep;
    this.#textStart -= keep;
    this.#countedTo = Math.max(0, this.#countedTo - keep);
  }
}
