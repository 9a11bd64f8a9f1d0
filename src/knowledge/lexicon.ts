import { keyOfWords, singular } from '../text/key.js';
import { words as wordsOf } from '../text/tokens.js';
import type { Career, Knowledge } from './types.js';

/** What a name stands for. */
export interface Meaning {
  readonly type: 'career' | 'skill';
  /** Position in the knowledge's careers or skills. */
  readonly at: number;
  /** 1 for a name given in the data, a little less for one derived from it. */
  readonly certainty: number;
}

type Nameable = Pick<Career, 'label' | 'aliases' | 'names'>;

/** The longest name, in words: no need to look at longer runs. */
export const LONGEST_NAME = 6;

/** People who write software are called any of these; a career known by one is found by all. */
const BUILDERS = ['developer', 'engineer', 'programmer', 'dev', 'coder'];
/** Who does a job is called like the work, but for the ending: "analysis" and "analyst", "administration" and "administrator". */
const WORKERS = [
  ...BUILDERS,
  'designer',
  'analyst',
  'scientist',
  'manager',
  'administrator',
  'architect',
  'writer',
  'tester',
];
const SAME_STEM = 4;
const DERIVED_CERTAINTY = 0.9;

/** Whether people are called much the same: "engineer" and "developer"; anybody can be a "specialist". */
export function isSameCalling(one: string, other: string): boolean {
  return one === other || other === 'specialist' || (BUILDERS.includes(one) && BUILDERS.includes(other));
}

/** Every known name, folded to its key, and what it stands for. */
export class Lexicon {
  readonly #meanings = new Map<string, Meaning[]>();
  /** The folded words of all names, once something was looked up; none of a lexicon of keys. */
  readonly words = new Set<string>();
  readonly #knowledge: Pick<Knowledge, 'careers' | 'skills'>;
  /** How many skills and careers are still to be added. */
  #left: number;

  constructor(knowledge: Pick<Knowledge, 'careers' | 'skills'>) {
    this.#knowledge = knowledge;
    this.#left = knowledge.skills.length + knowledge.careers.length;
  }

  /**
   * Adds the names of the next skill or career; the first look-up adds all that are left. Answers it, `undefined` if there is
   * none.
   */
  add(): Nameable | undefined {
    const { skills, careers } = this.#knowledge;
    const nth = careers.length - this.#left;
    const [type, at] = nth < 0 ? (['skill', skills.length + nth] as const) : (['career', nth] as const);
    const named: Nameable | undefined = (nth < 0 ? skills : careers)[at];
    if (named) {
      const { label, aliases = [], names = {} } = named;
      for (const name of [label, ...aliases, ...Object.values(names).flat()])
        this.#add(name, { type, at, certainty: 1 });
      this.#left--;
    }
    return named;
  }

  /** A lexicon of some keys whose meanings are known. */
  static of(names: Iterable<readonly [key: string, meanings: readonly Meaning[]]>): Lexicon {
    const lexicon = new Lexicon({ careers: [], skills: [] });
    for (const [key, meanings] of names) lexicon.#meanings.set(key, [...meanings]);
    return lexicon;
  }

  /** What a key (see `keyOf`) stands for; several meanings when it is ambiguous, none when it is unknown. */
  meaningsOfKey(key: string): readonly Meaning[] {
    while (this.#left) this.add();
    return this.#meanings.get(key) ?? [];
  }

  /** What folded words stand for together; a job title is also found by its other forms ("backend programming"). */
  meanings(words: readonly string[]): readonly Meaning[] {
    const known = this.meaningsOfKey(keyOfWords(words));
    if (known.length || words.length < 2) return known;
    return this.#derivedMeanings(words);
  }

  /** All keys, for fuzzy look-up. */
  keys(): string[] {
    while (this.#left) this.add();
    return [...this.#meanings.keys()];
  }

  #derivedMeanings(words: readonly string[]): readonly Meaning[] {
    const modifier = words.slice(0, -1);
    const last = singular(words.at(-1)!);
    // "en" begins "engineer" but is no short form of it.
    if (last.length < SAME_STEM && !BUILDERS.includes(last)) return [];
    const heads = WORKERS.filter((worker) => worker.startsWith(last.slice(0, SAME_STEM)));
    const workers = heads.some((head) => BUILDERS.includes(head)) ? BUILDERS : heads;
    for (const worker of workers) {
      const careers = this.meaningsOfKey(keyOfWords([...modifier, worker])).filter(
        ({ type }) => type === 'career',
      );
      if (careers.length) return careers.map((career) => ({ ...career, certainty: DERIVED_CERTAINTY }));
    }
    return [];
  }

  #add(name: string, meaning: Meaning): void {
    const parts = wordsOf(name);
    for (const part of parts) this.words.add(part);
    const key = keyOfWords(parts);
    if (!key) return;
    const known = this.#meanings.get(key);
    if (!known) this.#meanings.set(key, [meaning]);
    else if (!known.some(({ type, at }) => type === meaning.type && at === meaning.at)) known.push(meaning);
  }
}
