import type { Career, Knowledge } from '../knowledge/types.js';
import { joinColumns, packNumbers, packTextLists, packTexts, splitColumns, unpackNumbers, unpackTextLists, unpackTexts } from '../text/columns.js';
import { keyOf, keyOfWords } from '../text/key.js';
import { words } from '../text/tokens.js';
import { LIMIT, type FindOptions } from './types.js';

/*
 * Most pages ask for one career in plain words. The answer to that was found when the index was built and stands in a
 * small file (see answers.ts), so that such a page needs neither the whole index nor the matcher. Routes tell which
 * queries these are. Packed as columns (see text/columns.ts):
 *
 *     sizes    numbers of careers, others, files, fillers, course words and book words
 *     careers  keys of their names, per career
 *     others   keys of other names that the same words could mean ("project manager certification")
 *     files    names of the files with the answers; then the number of the file of each career
 *     words    that say nothing; that ask for courses; that ask for books
 */

/** Where the answer to a query stands. */
export interface Route {
  readonly file: string;
  /** Position of the career in the knowledge. */
  readonly career: number;
  readonly kind: 'course' | 'book' | undefined;
}

/** Careers whose answers share a file. */
export interface AnswerFile {
  readonly name: string;
  readonly careers: readonly Career[];
}

/** More careers in a file would make each of their pages load more, fewer would make more files. */
const CAREERS_PER_FILE = 5;
/** Stands for a name that is no career. */
const OTHER = -1;

/** Which queries are answered by a file of ready answers. */
export class Routes {
  readonly #careers = new Map<string, number>();
  readonly #files: readonly string[];
  readonly #fileOf: readonly number[];
  readonly #fillers: ReadonlySet<string>;
  readonly #kinds: ReadonlyMap<string, 'course' | 'book'>;

  constructor(packed: string) {
    const columns = splitColumns(packed).values();
    const next = (): string => columns.next().value ?? '';
    const [careers = 0, others = 0, files = 0, fillers = 0, courses = 0, books = 0] = unpackNumbers(next());
    unpackTextLists(next(), careers).forEach((keys, career) => {
      for (const key of keys) this.#careers.set(key, career);
    });
    for (const key of unpackTexts(next(), others)) this.#careers.set(key, OTHER);
    this.#files = unpackTexts(next(), files);
    this.#fileOf = unpackNumbers(next());
    this.#fillers = new Set(unpackTexts(next(), fillers));
    this.#kinds = new Map([
      ...unpackTexts(next(), courses).map((word) => [word, 'course'] as const),
      ...unpackTexts(next(), books).map((word) => [word, 'book'] as const),
    ]);
  }

  /** `undefined` when only the whole index will do. */
  find(query: string, options: FindOptions): Route | undefined {
    if (!isPlain(options)) return undefined;
    const asked = words(query);
    for (let length = asked.length; length > 0; length--) {
      for (let start = 0; start + length <= asked.length; start++) {
        const career = this.#careers.get(keyOfWords(asked.slice(start, start + length)));
        if (career === undefined) continue;
        const around = [...asked.slice(0, start), ...asked.slice(start + length)];
        const kinds = around.map((word) => this.#kinds.get(word)).filter((kind) => kind !== undefined);
        if (career === OTHER || !around.every((word) => this.#fillers.has(word) || this.#kinds.has(word))) return undefined;
        return { file: this.#files[this.#fileOf[career]!]!, career, kind: options.kind ?? kinds.at(-1) };
      }
    }
    return undefined;
  }
}

/** Packs the routes to the careers of some knowledge. */
export function packRoutes({ careers, skills, intent }: Knowledge): string {
  const namesOf = ({ label, aliases = [] }: { label: string; aliases?: readonly string[] }): string[] => [label, ...aliases];
  const keys = careers.map((career) => [...new Set(namesOf(career).map(keyOf))]);
  const files = answerFiles(careers);
  const single = intent.filter(({ say }) => !say.includes(' '));
  const fillers = single.filter((word) => Object.keys(word).length === 1).map(({ say }) => say);
  const saying = (kind: 'course' | 'book'): string[] =>
    single.filter((word) => word.kind === kind).flatMap(({ say }) => [say, `${say}s`]);
  const [courses, books] = [saying('course'), saying('book')];
  const pack = (others: readonly string[]): string => joinColumns([
    packNumbers([careers.length, others.length, files.length, fillers.length, courses.length, books.length]),
    packTextLists(keys),
    packTexts(others),
    packTexts(files.map(({ name }) => name)),
    packNumbers(careers.map((career) => files.findIndex((file) => file.careers.includes(career)))),
    packTexts(fillers),
    packTexts(courses),
    packTexts(books),
  ]);
  const routes = new Routes(pack([]));
  const mistaken = skills.flatMap(namesOf).filter((name) => routes.find(name, {}));
  return pack([...new Set(mistaken.map(keyOf))]);
}

/** Shares careers out to files, like beside like: the careers of a field have many items in common. */
export function answerFiles(careers: readonly Career[]): AnswerFile[] {
  const fields = [...new Set(careers.map(({ field }) => field))];
  return fields.flatMap((field) => {
    const members = careers.filter((career) => career.field === field);
    const count = Math.ceil(members.length / CAREERS_PER_FILE);
    const size = Math.ceil(members.length / count);
    return Array.from({ length: count }, (_, at) => ({
      name: `${field}-${at + 1}`,
      careers: members.slice(at * size, (at + 1) * size),
    }));
  });
}

function isPlain({ limit = LIMIT, level, language, provider, free, exclude, pin }: FindOptions): boolean {
  return limit <= LIMIT && !level && !language && !provider?.length && !free && !exclude?.length && !pin?.length;
}
