import type { Career, Knowledge } from '../../knowledge/types.js';
import { careerName, Suggester, type Naming, type Suggestion } from '../../match/suggest.js';
import type { FindOptions } from '../../match/types.js';
import type { Source } from '../../sources/source.js';
import type { FuzzyFinder } from '../../text/fuzzy.js';
import { missingFrom, pause } from './availability.js';

/** No name is near to it, so that looking for it makes all the tables that the first typo would else wait for. */
const UNHEARD_OF = 'qxzjwvk';

/** The careers, skills and topics that a shelf's source knows of and has something for; learnt when first needed. */
export class Known {
  knowledge: Knowledge | undefined;
  /** Ids of careers, skills and topics without any item. */
  #missing: ReadonlySet<string> = new Set();
  #naming: Naming = { language: 'en' };
  #suggester: Suggester | undefined;
  #makeFuzzy: ((names: readonly string[]) => FuzzyFinder) | undefined;
  #from: (() => Source) | undefined;
  #options: FindOptions = {};
  /** What was learnt last, or is being learnt. */
  #source: Source | undefined;
  #prepared: Source | undefined;

  constructor(readonly changed: () => void) {}

  /** Where the shelf's answers come from, and what the page has chosen. */
  use(from: () => Source, options: FindOptions): void {
    this.#from = from;
    this.#options = options;
  }

  /** The source of the shelf; a shelf that is asked another catalogue has another one. */
  get source(): Source | undefined {
    return this.#from?.();
  }

  /** Whether it is a catalogue of the page's own, which is in memory anyway. */
  get isOwn(): boolean {
    return this.source?.knowledge !== undefined;
  }

  speak(naming: Naming): void {
    this.#naming = naming;
    this.#suggester = undefined;
  }

  has = (id: string): boolean => !this.#missing.has(id);

  /** Never rejects: without names there are no suggestions. */
  async learn(): Promise<void> {
    const { source } = this;
    if (!source || source === this.#source) return;
    this.#source = source;
    try {
      const { bundledKnowledge, createFuzzyFinder } = await import('../../sources/matching.js');
      const knowledge = await (source.knowledge?.() ?? bundledKnowledge());
      const { isOwn } = this;
      const missing = isOwn ? await missingFrom(source, knowledge.careers, this.#options) : new Set<string>();
      if (source !== this.#source) return;
      this.knowledge = knowledge;
      this.#missing = missing;
      this.#makeFuzzy = createFuzzyFinder;
      this.#suggester = undefined;
      this.changed();
      if (isOwn) {
        const skills = await missingFrom(source, knowledge.skills, this.#options);
        if (source === this.#source) this.#missing = new Set([...missing, ...skills]);
        this.changed();
      }
    } catch {
      if (source === this.#source) this.#source = undefined;
    }
  }

  /** Learns, and makes what the first letter would else wait for: the index, its tables, the names. Never rejects. */
  async prepare(): Promise<void> {
    const { source } = this;
    if (!source || source === this.#prepared) return;
    this.#prepared = source;
    try {
      await Promise.all([source.find(UNHEARD_OF, { limit: 1 }), this.learn()]);
      await pause();
      this.guess(UNHEARD_OF);
    } catch {
      if (source === this.#prepared) this.#prepared = undefined;
    }
  }

  suggest(text: string): Suggestion[] {
    return this.#names?.suggest(text, this.has) ?? [];
  }

  guess(text: string): Suggestion[] {
    return (this.#makeFuzzy && this.#names?.guess(text, this.#makeFuzzy, this.has)) ?? [];
  }

  isName(text: string): boolean {
    return this.#names?.knows(text) ?? false;
  }

  /** What a career is called in the language of the shelf. */
  careerName(career: Career): string {
    return careerName(career, this.#naming);
  }

  get #names(): Suggester | undefined {
    if (this.knowledge) this.#suggester ??= new Suggester(this.knowledge, this.#naming);
    return this.#suggester;
  }
}
