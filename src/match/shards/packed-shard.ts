import type { Item } from '../../catalog/item.js';
import { END, packItems, unpackItems, type KnownIds } from '../../catalog/packed.js';
import { idsOf, packKnowledge, unpackKnowledge } from '../../knowledge/packed.js';
import type { Career, Skill } from '../../knowledge/types.js';
import {
  joinColumns,
  packNumberLists,
  packNumbers,
  packTexts,
  splitColumns,
  unpackNumberLists,
  unpackNumbers,
  unpackTexts,
} from '../../text/columns.js';
import { compareTexts } from '../../text/compare.js';
import { differences, sums } from './files.js';

/*
 * A shard of items as text: a first line, then four parts, each of columns (see text/columns.ts).
 *
 *     course-shelf shard 1 LF knowledge FF figures FF lists FF items
 *
 *     knowledge    as packKnowledge writes it, of the careers and skills that the items and lists are about; or empty, then the
 *                  items refer to the knowledge of the whole catalogue
 *     figures      positions of these careers and skills in the whole catalogue; how many items carry each skill; words, and
 *                  how many titles hold each
 *     lists        keys, how many titles hold the word (0 for other lists), and lists of items by their position
 */

const FIRST_LINE = 'course-shelf shard 1\n';

/** Items for one thing that may be asked for, in no order. */
export interface ShardList {
  readonly key: string;
  /** For a word, how many titles of the catalogue hold it. */
  readonly count: number;
  readonly items: readonly Item[];
}

/** A part of a catalogue's knowledge, and figures of the catalogue about it. */
export interface LocalKnowledge {
  readonly careers: readonly Career[];
  readonly skills: readonly Skill[];
  /** Positions in the lists of the whole catalogue. */
  readonly careerPositions: readonly number[];
  readonly skillPositions: readonly number[];
  /** How many items carry each skill. */
  readonly carriers: readonly number[];
  /** Words of names, and how many titles hold them. */
  readonly words: readonly (readonly [word: string, titles: number])[];
}

export interface Shard {
  /** Absent where the reader has all knowledge. */
  readonly knowledge?: LocalKnowledge | undefined;
  readonly lists: readonly ShardList[];
}

/** @param known ids of all knowledge, for a shard without knowledge of its own */
export function packShard({ knowledge, lists }: Shard, known?: KnownIds): string {
  const items = [...new Set(lists.flatMap((list) => list.items))].sort(bySite);
  const positions = new Map(items.map((item, at) => [item, at]));
  const packedLists = joinColumns([
    packNumbers([lists.length]),
    packTexts(lists.map(({ key }) => key)),
    packNumbers(lists.map(({ count }) => count)),
    packNumberLists(
      lists.map((list) =>
        differences(list.items.map((item) => positions.get(item)!).sort((one, other) => one - other)),
      ),
    ),
  ]);
  const subset = knowledge && { ...knowledge, intent: [] };
  return (
    FIRST_LINE +
    [
      subset ? packKnowledge(subset) : '',
      knowledge ? packFigures(knowledge) : '',
      packedLists,
      packItems(items, subset ? idsOf(subset) : known),
    ].join('\f')
  );
}

/** Undoes `packShard`. Throws a RangeError if the text was cut off or is no shard. */
export function unpackShard(packed: string, known?: KnownIds): Shard {
  const [packedKnowledge, packedFigures, packedLists, packedItems] = partsOf(packed, FIRST_LINE, 4);
  const subset = packedKnowledge ? unpackKnowledge(packedKnowledge) : undefined;
  const items = unpackItems(packedItems!, subset ? idsOf(subset) : known);
  const columns = splitColumns(packedLists!);
  const [length = 0] = unpackNumbers(columns[0]!);
  const keys = unpackTexts(columns[1]!, length);
  const counts = unpackNumbers(columns[2]!);
  const lists = unpackNumberLists(columns[3]!, length).map((places, at): ShardList => ({
    key: keys[at]!,
    count: counts[at]!,
    items: sums(places).map((place) => items[place]!),
  }));
  return { knowledge: subset && { ...subset, ...unpackFigures(packedFigures!) }, lists };
}

/** The parts of a file that is not cut off. Throws a RangeError otherwise. */
export function partsOf(packed: string, firstLine: string, count: number): string[] {
  if (!packed.startsWith(firstLine)) throw new RangeError('it is no shard of this format');
  const parts = packed.slice(firstLine.length).split('\f');
  if (parts.length !== count || !packed.endsWith(END)) throw new RangeError('it is cut off');
  return parts;
}

type Figures = Pick<LocalKnowledge, 'careerPositions' | 'skillPositions' | 'carriers' | 'words'>;

function packFigures({ careerPositions, skillPositions, carriers, words }: Figures): string {
  return joinColumns([
    packNumbers(careerPositions),
    packNumbers(skillPositions),
    packNumbers(carriers),
    packTexts(words.map(([word]) => word)),
    packNumbers(words.map(([, titles]) => titles)),
  ]);
}

function unpackFigures(packed: string): Figures {
  const [careers, skills, carriers, words, titles] = splitColumns(packed);
  const counts = unpackNumbers(titles!);
  return {
    careerPositions: unpackNumbers(careers!),
    skillPositions: unpackNumbers(skills!),
    carriers: unpackNumbers(carriers!),
    words: unpackTexts(words!, counts.length).map((word, at) => [word, counts[at]!]),
  };
}

/** Like beside like packs smaller. */
function bySite(one: Item, other: Item): number {
  return (
    compareTexts(one.provider, other.provider) ||
    compareTexts(one.title, other.title) ||
    compareTexts(one.id, other.id)
  );
}
