import type { KnowledgeGraph } from '../knowledge/graph.js';
import { isSameCalling, type Meaning } from '../knowledge/lexicon.js';
import { singular } from '../text/key.js';
import { words } from '../text/tokens.js';

/** A skill in a title tells the career if it is one of its core; a useful one, or a word its names share, tells less. */
const CORE = 1;
const USEFUL = 0.4;
const NAME_WORD = 0.6;
/** A "SQL developer" is a backend developer rather than a data scientist, whom some call "data science developer". */
const USUAL_HEAD = 0.3;
/** A guess is never as sure as a name, and a little surer for each hint that agrees. */
const LEAST_CERTAIN = 0.5;
const PER_HINT = 0.15;
const MOST_CERTAIN = 0.8;

interface Title {
  /** Last word of the career's usual name. */
  readonly head: string;
  /** Last words of the career's names: what somebody of that career is called. */
  readonly heads: ReadonlySet<string>;
  /** All other words of its names. */
  readonly modifiers: ReadonlySet<string>;
}

/** Finds the career nearest to a job title that nobody listed: "Kubernetes engineer", "ward nurse". */
export class JobTitles {
  readonly #titles: readonly Title[];

  constructor(readonly graph: KnowledgeGraph) {
    this.#titles = graph.knowledge.careers.map(({ label, aliases = [] }) => {
      const names = [label, ...aliases]
        .map((name) => words(name).map(singular))
        // "Director of finance" has its head in front.
        .filter((name) => !name.includes('of'));
      return {
        head: names[0]!.at(-1)!,
        heads: new Set(names.map((name) => name.at(-1)!)),
        modifiers: new Set(names.flatMap((name) => name.slice(0, -1))),
      };
    });
  }

  /**
   * @param head what the person is called: "engineer"
   * @param others folded words beside it
   * @param skills positions of the skills it names
   * @returns the career that most hints agree on; `undefined` when none does
   */
  nearest(head: string, others: readonly string[], skills: readonly number[]): Meaning | undefined {
    let best: Meaning | undefined;
    this.#titles.forEach(({ head: usual, heads, modifiers }, at) => {
      if (![...heads].some((known) => isSameCalling(known, head))) return;
      let hints = others.filter((word) => modifiers.has(singular(word))).length * NAME_WORD;
      for (const { skill, core } of this.graph.skillsOf(at))
        if (skills.includes(skill)) hints += core ? CORE : USEFUL;
      const isUsual = isSameCalling(usual, head);
      const certainty = Math.min(
        MOST_CERTAIN,
        LEAST_CERTAIN + PER_HINT * (hints + (isUsual ? USUAL_HEAD : 0)),
      );
      if (hints >= NAME_WORD && certainty > (best?.certainty ?? 0)) best = { type: 'career', at, certainty };
    });
    return best;
  }
}
