import type { Lexicon, Meaning } from '../knowledge/lexicon.js';
import { segment, type Segment } from '../knowledge/segment.js';
import { keyOfWords } from '../text/key.js';
import { tokenize, type Token } from '../text/tokens.js';
import { addFacets, type Facets, type Intent } from './intent.js';

/** A run of words and what it was found to be. */
export interface Part extends Segment {
  /** The name that it was taken for, when it holds a typo. */
  readonly mended?: string;
}

/** A query taken apart. */
export interface Parsed {
  readonly wanted: readonly Meaning[];
  readonly facets: Readonly<Facets>;
  readonly provider?: string | undefined;
  /** Words that are left over, as typed and folded. */
  readonly words: readonly Token[];
  /** Words that ask for a level; a title may hold them, too. */
  readonly levelWords: readonly string[];
  /** A name the query may have meant, when that is too uncertain to act upon. */
  readonly suggestion?: string | undefined;
}

/** What the words of a query are looked up in. */
export interface Vocabulary {
  readonly lexicon: Lexicon;
  readonly intent: Intent;
  /** A provider's name by its key, as in `keyOfWords`. */
  readonly providers: ReadonlyMap<string, string>;
  /** Replaces what holds a typo by what it must mean. */
  readonly mend: (parts: readonly Segment[]) => {
    readonly parts: readonly Part[];
    readonly suggestion?: string;
  };
}

/** Longer queries are pasted texts; their beginning says enough and the rest would only cost time. */
const LONGEST_QUERY = 300;

/** Takes a query apart into careers, skills, facets and other words. Never throws. */
export function parse(query: string, { lexicon, intent, providers, mend }: Vocabulary): Parsed {
  const { facets, rest } = intent.takePhrases(tokenize(query.slice(0, LONGEST_QUERY)));
  const { parts, suggestion } = mend(segment(rest, lexicon));
  const wanted: Meaning[] = [];
  const words: Token[] = [];
  const people: Token[] = [];
  const levelWords: string[] = [];
  let provider: string | undefined;

  for (const { tokens, meanings, mended } of parts) {
    // A provider may be called like what it teaches: "go" is the language more often than go.dev.
    const named =
      provider || meanings.length ? undefined : providers.get(keyOfWords(tokens.map(({ word }) => word)));
    const said = meanings.length ? undefined : intent.meaningOf(mended ?? tokens[0]!.word);
    if (named) provider = named;
    else if (meanings.length) wanted.push(...meanings);
    else if (said?.person) people.push(tokens[0]!);
    else if (said) {
      addFacets(facets, said);
      if (said.level) levelWords.push(mended ?? tokens[0]!.word);
    } else words.push(tokens[0]!);
  }
  return {
    wanted: withoutRepeats(wanted),
    facets,
    provider,
    // Whoever asks for "developer" and nothing else means the word.
    words: wanted.length || words.length ? words : people,
    levelWords,
    suggestion,
  };
}

function withoutRepeats(meanings: readonly Meaning[]): Meaning[] {
  const best = new Map<string, Meaning>();
  for (const meaning of meanings) {
    const name = `${meaning.type} ${meaning.at}`;
    if ((best.get(name)?.certainty ?? 0) < meaning.certainty) best.set(name, meaning);
  }
  return [...best.values()];
}
