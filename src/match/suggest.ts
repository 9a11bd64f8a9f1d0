import type { Career, Knowledge } from '../knowledge/types.js';
import { fold } from '../text/fold.js';
import type { FuzzyFinder } from '../text/fuzzy.js';
import { singular } from '../text/key.js';
import { tokenize } from '../text/tokens.js';
import { Lines } from './lines.js';

/** A career, skill or topic that somebody who is still typing may mean. */
export interface Suggestion {
  readonly type: 'career' | 'skill' | 'topic';
  readonly id: string;
  readonly label: string;
  /** The words to ask for: the label, after whatever was typed before it ("free Python" for "free pyt"). */
  readonly words: string;
  /** A name of it begins with what was typed. */
  readonly isBegun: boolean;
}

/** In which language somebody types, and what careers are called there. */
export interface Naming {
  /** Without a region: "de". */
  readonly language: string;
  /** Names of careers by id, instead of their labels. */
  readonly careers?: Readonly<Record<string, string>> | undefined;
}

interface Entity extends Pick<Suggestion, 'type' | 'id' | 'label'> {
  /** How many careers need it; careers themselves count as what most careers need. */
  readonly size: number;
}

/** More are not read. */
const MOST = 8;
const MOST_GUESSES = 3;
/** Inside a word, fewer letters are anywhere. */
const INSIDE = 3;
/** A wider guess is none. */
const SURE_ENOUGH = 0.72;
/** What counts as much as what a dozen careers cannot do without. */
const CAREER_SIZE = 24;
const CORE = 2;

/** What a career is called where its reader speaks, if that name is known to be one of its own; else its label. */
export function careerName({ id, label, names = {} }: Career, { careers }: Naming): string {
  const name = careers?.[id];
  return name !== undefined && Object.values(names).some((all) => all.includes(name)) ? name : label;
}

/** How a name fits what was typed, best first; their positions are compared. */
const [EXACT, BEGINS, WORD_BEGINS, INSIDE_OF] = [0, 1, 2, 3];

/**
 * Suggests careers, skills and topics while somebody types: what begins so first, then what holds it; of equals what more
 * careers need. Made once for some knowledge, as that takes some milliseconds; a text takes a fraction of one.
 */
export class Suggester {
  /** Names, several of most entities. */
  readonly #entities: Entity[] = [];
  readonly #isLabel: boolean[] = [];
  /** Folded, each word after a blank. */
  readonly #spaced: Lines;
  /** The same without blanks and dots, so that "back end" finds "backend". */
  readonly #joined: Lines;
  readonly #smallWords: ReadonlySet<string>;
  #fuzzy: FuzzyFinder | undefined;

  constructor({ careers, skills, intent }: Knowledge, naming: Naming) {
    this.#smallWords = new Set(intent.map(({ say }) => singular(say)));
    const spaced: string[] = [];
    const sizes = new Map<string, number>();
    for (const { core, useful } of careers) {
      for (const id of Object.values(core).flat()) sizes.set(id, (sizes.get(id) ?? 0) + CORE);
      for (const id of Object.values(useful).flat()) sizes.set(id, (sizes.get(id) ?? 0) + 1);
    }
    for (const career of careers) {
      const { id, label, aliases = [], names = {} } = career;
      const others = [label, ...aliases, ...(names[naming.language] ?? []), ...(names.en ?? [])];
      this.#add({ type: 'career', id, label: careerName(career, naming), size: CAREER_SIZE }, others, spaced);
    }
    for (const { id, label, kind, aliases = [] } of skills) {
      const type = kind === 'topic' ? 'topic' : 'skill';
      this.#add({ type, id, label, size: sizes.get(id) ?? 0 }, aliases, spaced);
    }
    this.#spaced = new Lines(spaced.map((name) => ` ${name}`));
    this.#joined = new Lines(spaced.map(join));
  }

  /** Suggestions for a text as far as it is typed, best first; none for an empty one. Never throws. */
  suggest(text: string, isWanted: (id: string) => boolean = () => true): Suggestion[] {
    const tokens = tokenize(text);
    // "courses for back" asks for what "back" begins.
    const first = tokens.findIndex(({ word }) => !this.#smallWords.has(singular(word)));
    for (const from of new Set([0, first])) {
      const token = tokens[from];
      if (!token) continue;
      const found = this.#fitting(text.slice(token.start), isWanted);
      const before = text.slice(0, token.start);
      if (found.length > 0) return found.map(([entity, fit]) => suggestion(entity, before, fit <= BEGINS));
    }
    return [];
  }

  /** What may be meant by a text that nothing holds; takes as long as many suggestions. Never throws. */
  guess(
    text: string,
    makeFuzzy: (names: readonly string[]) => FuzzyFinder,
    isWanted: (id: string) => boolean = () => true,
  ): Suggestion[] {
    this.#fuzzy ??= makeFuzzy([...new Set(this.#joined.all)]);
    const hits = this.#fuzzy(join(normal(text))).filter(({ certainty }) => certainty >= SURE_ENOUGH);
    const entities = hits.map(({ name }) => this.#entities[this.#joined.all.indexOf(name)]!);
    return [...new Set(entities)]
      .filter(({ id }) => isWanted(id))
      .slice(0, MOST_GUESSES)
      .map((entity) => suggestion(entity, '', false));
  }

  /** Whether a text is the whole name of something. */
  knows(text: string): boolean {
    return this.#joined.has(join(normal(text)));
  }

  #add(entity: Entity, others: readonly string[], spaced: string[]): void {
    [entity.label, ...others].forEach((name, at) => {
      spaced.push(normal(name));
      this.#entities.push(entity);
      this.#isLabel.push(at === 0);
    });
  }

  #fitting(text: string, isWanted: (id: string) => boolean): [entity: Entity, fit: number][] {
    const spaced = normal(text);
    const joined = join(spaced);
    if (!joined) return [];
    const best = new Map<Entity, number>();
    const note = (at: number, fit: number): void => {
      const entity = this.#entities[at]!;
      const rank = fit * 2 + (this.#isLabel[at] ? 0 : 1);
      if (rank < (best.get(entity) ?? Infinity)) best.set(entity, rank);
    };
    for (const at of this.#joined.beginning(joined))
      note(at, this.#joined.all[at] === joined ? EXACT : BEGINS);
    for (const at of this.#spaced.holding(` ${spaced}`)) note(at, WORD_BEGINS);
    if (joined.length >= INSIDE) for (const at of this.#joined.holding(joined)) note(at, INSIDE_OF);
    return [...best]
      .filter(([{ id }]) => isWanted(id))
      .sort(([one, rank], [other, otherRank]) => rank - otherRank || bySize(one, other))
      .slice(0, MOST)
      .map(([entity, rank]) => [entity, rank >> 1]);
  }
}

/** "Back-End  Developer!" -> "back end developer"; symbols that make a name stay: "c++", "node.js". */
function normal(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{M}\p{N}+#.]+/gu, ' ')
    .trim();
}

function join(spaced: string): string {
  return spaced.replace(/[ .]+/g, '');
}

function bySize(one: Entity, other: Entity): number {
  return (
    other.size - one.size ||
    one.label.length - other.label.length ||
    (one.label < other.label ? -1 : Number(one.label > other.label))
  );
}

function suggestion({ type, id, label }: Entity, before: string, isBegun: boolean): Suggestion {
  return { type, id, label, words: before + label, isBegun };
}
