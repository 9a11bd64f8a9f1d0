import type { Lexicon, Meaning } from '../knowledge/lexicon.js';
import { segment, type Segment } from '../knowledge/segment.js';
import { keyOfWords, singular } from '../text/key.js';
import type { Steps } from '../text/steps.js';
import { tokenize, type Token } from '../text/tokens.js';
import type { JobTitles } from './job-titles.js';
import { addFacets, type Facets, type Intent } from './intent.js';

/** A run of words and what it was found to be. */
export interface Part extends Segment {
  /** The name that it was taken for, when it holds a typo. */
  readonly mended?: string;
}

/** The parts of a query, and what an uncertain one may have meant. */
export interface Mended {
  readonly parts: readonly Part[];
  readonly suggestion?: string;
}

/** What a query names. */
export interface Named {
  /** More than one when the name is ambiguous. */
  readonly meanings: readonly Meaning[];
  /** The folded words it is named by; none when they hold a typo. */
  readonly words: readonly string[];
}

/** A query taken apart. */
export interface Parsed {
  readonly named: readonly Named[];
  readonly facets: Readonly<Facets>;
  readonly provider?: string | undefined;
  /** Words that are left over, as typed and folded. */
  readonly words: readonly Token[];
  /** Words that ask how rather than for what, and that a fitting title may hold too: "advanced", "certification". */
  readonly titleWords: readonly string[];
  /** A name the query may have meant, when that is too uncertain to act upon. */
  readonly suggestion?: string | undefined;
}

/** What the words of a query are looked up in. */
export interface Vocabulary {
  readonly lexicon: Lexicon;
  readonly intent: Intent;
  /** A provider's name by its key, as in `keyOfWords`. */
  readonly providers: ReadonlyMap<string, string>;
  /** The career nearest to a job title that is no known name; see `JobTitles`. */
  readonly nearestCareer: JobTitles['nearest'];
  /** Replaces what holds a typo by what it must mean. */
  readonly mend: (parts: readonly Segment[]) => Steps<Mended>;
}

/** Longer queries are pasted texts; their beginning says enough and the rest would only cost time. */
const LONGEST_QUERY = 300;

/** Takes a query apart into careers, skills, facets and other words. Never throws. */
export function* parse(
  query: string,
  { lexicon, intent, providers, mend, nearestCareer }: Vocabulary,
): Steps<Parsed> {
  const { facets, rest } = intent.takePhrases(tokenize(query.slice(0, LONGEST_QUERY)));
  const { parts, suggestion } = yield* mend(segment(rest, lexicon));
  yield;
  const named: Named[] = [];
  const words: Token[] = [];
  const people: Token[] = [];
  const titleWords: string[] = [];
  let provider: string | undefined;
  let offerer: readonly Token[] = [];

  for (const { tokens, meanings, mended } of parts) {
    const folded = tokens.map(({ word }) => word);
    // A provider may be called like what it teaches: "go" is the language more often than go.dev.
    const offers = provider || meanings.length ? undefined : providers.get(keyOfWords(folded));
    const said = meanings.length ? undefined : intent.meaningOf(mended ?? folded[0]!);
    if (offers) [provider, offerer] = [offers, [tokens[0]!]];
    else if (meanings.length) named.push({ meanings: shared(meanings), words: mended ? [] : folded });
    else if (said?.person) people.push(tokens[0]!);
    else if (said) {
      addFacets(facets, said);
      if (said.level || said.telling) titleWords.push(mended ?? folded[0]!);
    } else words.push(tokens[0]!);
  }
  const calling = people.at(-1);
  for (const token of rest) addWork(token, { named, words, rest }, { intent, lexicon });
  if (!named.some(({ meanings }) => meanings.some(isCareer))) {
    const career = nearest(calling ?? words.at(-1), { named, parts }, nearestCareer);
    if (career) named.push({ meanings: [career], words: [] });
  }
  return {
    named: named.filter(
      ({ meanings }, at) => named.findIndex((other) => isSame(other.meanings, meanings)) === at,
    ),
    facets,
    provider,
    // Whoever asks for "developer" or "Harvard" and nothing else means the word.
    words: named.length || words.length ? words : people.length ? people : offerer,
    titleWords,
    suggestion,
  };
}

/** Adds what somebody does, if that is a known name: an "email marketer" does "email marketing". */
function addWork(
  calling: Token,
  { named, words, rest }: { named: Named[]; words: Token[]; rest: readonly Token[] },
  { intent, lexicon }: Pick<Vocabulary, 'intent' | 'lexicon'>,
): void {
  const before = rest[rest.indexOf(calling) - 1];
  if (!before || !words.includes(before)) return;
  for (const work of intent.meaningOf(calling.word)?.work ?? []) {
    const meanings = lexicon.meaningsOfKey(keyOfWords([before.word, work]));
    if (!meanings.length) continue;
    named.push({ meanings: shared(meanings), words: [before.word, work] });
    words.splice(words.indexOf(before), 1);
    return;
  }
}

/** The career nearest to somebody's calling and to what else a query names; words of other names are no hint. */
function nearest(
  calling: Token | undefined,
  { named, parts }: { named: readonly Named[]; parts: readonly Part[] },
  nearestCareer: Vocabulary['nearestCareer'],
): Meaning | undefined {
  if (!calling) return undefined;
  const others = parts
    .filter(({ meanings }) => !meanings.length)
    .flatMap(({ tokens }) => tokens.filter((token) => token !== calling).map(({ word }) => word));
  const skills = named.flatMap(({ meanings }) => meanings.map(({ at }) => at));
  return nearestCareer(singular(calling.word), others, skills);
}

function isCareer({ type }: Meaning): boolean {
  return type === 'career';
}

/** Each meaning of an ambiguous name is as likely as the others. */
function shared(meanings: readonly Meaning[]): Meaning[] {
  return meanings.map((meaning) => ({ ...meaning, certainty: meaning.certainty / meanings.length }));
}

function isSame(one: readonly Meaning[], other: readonly Meaning[]): boolean {
  return one[0]!.type === other[0]!.type && one[0]!.at === other[0]!.at;
}
