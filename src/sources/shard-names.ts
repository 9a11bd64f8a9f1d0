import { Lexicon, LONGEST_NAME, type Meaning } from '../knowledge/lexicon.js';
import { segment, type Segment } from '../knowledge/segment.js';
import { Intent } from '../match/intent.js';
import { unpackNames } from '../match/shards/packed-all.js';
import { BEGINNING, type Manifest } from '../match/shards/files.js';
import { parse, type Parsed } from '../match/understand.js';
import { isJoiner, singular } from '../text/key.js';
import { finish, type Steps } from '../text/steps.js';
import { tokenize } from '../text/tokens.js';
import type { ShardFolder } from './shard-folder.js';

/** A query with more names is looked up in all knowledge. */
const MOST_SHARDS = 3;

/**
 * Takes a query apart that consists of names of careers and skills and words of intent, by the names alone. `undefined` for
 * all others: those need all knowledge.
 */
export async function parseNames(
  query: string,
  manifest: Manifest,
  folder: ShardFolder,
): Promise<Parsed | undefined> {
  const intent = new Intent(manifest.intent);
  const beginnings = new Set(manifest.beginnings);
  const { rest } = intent.takePhrases(tokenize(query));
  const names = new Map<number, ReadonlyMap<string, readonly Meaning[]>>();
  let lexicon = Lexicon.of([]);
  for (let at = 0; at < rest.length;) {
    const { word } = rest[at]!;
    const run = rest.slice(at, at + BEGINNING).map((token) => singular(token.word));
    const begins = run.some((_, end) => beginnings.has(run.slice(0, end + 1).join(' ')));
    if (isJoiner(word) || (intent.meaningOf(word) && !begins)) {
      at++;
      continue;
    }
    const shard = manifest.names.findIndex((letters) => letters.includes([...word][0]!));
    if (shard >= 0 && !names.has(shard)) {
      if (names.size === MOST_SHARDS) return undefined;
      names.set(shard, await folder.shard(manifest, 'names', shard, unpackNames));
      lexicon = Lexicon.of([...names.values()].flatMap((keys) => [...keys]));
    }
    const [found] = segment(rest.slice(at, at + LONGEST_NAME), lexicon);
    const { meanings, tokens } = found!;
    if (!meanings.length && !intent.meaningOf(word)) return undefined;
    // A job title that is derived from how its last word begins may be the misspelt name of a skill.
    if (meanings.some(({ certainty }) => certainty < 1)) return undefined;
    at += tokens.length;
  }
  let needsAll = false;
  const parsed = finish(
    parse(query, {
      lexicon,
      intent,
      providers: new Map(),
      nearestCareer: () => {
        needsAll = true;
        return undefined;
      },
      mend: withoutMending,
    }),
  );
  return needsAll || !parsed.named.length || parsed.words.length ? undefined : parsed;
}

/** Names in shards are looked up as they are typed. */
function* withoutMending(parts: readonly Segment[]): Steps<{ readonly parts: readonly Segment[] }> {
  return { parts };
}
