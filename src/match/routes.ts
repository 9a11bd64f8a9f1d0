import type { ItemKind } from '../catalog/item.js';
import type { Career, Knowledge } from '../knowledge/types.js';
import { keyOf, keyOfWords } from '../text/key.js';
import { words } from '../text/tokens.js';
import { LIMIT, type FindOptions } from './types.js';

/*
 * Most pages ask for one career in plain words. The answer to that was found when the index was built and stands in a
 * small file (see answers.ts), so that such a page needs neither the whole index nor the matcher. Routes tell which
 * queries these are.
 */

/** Routes as they travel. */
export interface RouteTable {
  /** The file of each career, by id, and the keys of the career's names. */
  readonly careers: Readonly<Record<string, readonly [file: string, ...keys: string[]]>>;
  /** Keys of other names that the same words could mean: "project manager certification". */
  readonly others: readonly string[];
  /** Words around a name that change nothing, and those that ask for one kind of item. */
  readonly around: Readonly<Record<'' | ItemKind, readonly string[]>>;
}

/** Where the answer to a query stands. */
export interface Route {
  readonly file: string;
  /** Id of the career. */
  readonly career: string;
  readonly kind: ItemKind | undefined;
  /** The kind that the query itself asks for. */
  readonly said: ItemKind | undefined;
}

/** More careers in a file would make each of their pages load more, fewer would make more files. */
const CAREERS_PER_FILE = 5;

/** Which queries have a ready answer. */
export class Routes {
  readonly #routes = new Map<string, Omit<Route, 'kind' | 'said'> | undefined>();
  readonly #around = new Map<string, ItemKind | ''>();

  constructor({ careers, others, around }: RouteTable) {
    for (const [career, [file, ...keys]] of Object.entries(careers)) {
      for (const key of keys) this.#routes.set(key, { file, career });
    }
    for (const key of others) this.#routes.set(key, undefined);
    for (const kind of ['', 'course', 'book'] as const)
      for (const word of around[kind]) this.#around.set(word, kind);
  }

  /** `undefined` when only the whole index will do. */
  find(query: string, options: FindOptions): Route | undefined {
    if (!isPlain(options)) return undefined;
    const asked = words(query);
    for (let length = asked.length; length > 0; length--) {
      for (let start = 0; start + length <= asked.length; start++) {
        const key = keyOfWords(asked.slice(start, start + length));
        if (!this.#routes.has(key)) continue;
        const route = this.#routes.get(key);
        const around = asked.toSpliced(start, length).map((word) => this.#around.get(word));
        if (!route || around.includes(undefined)) return undefined;
        const said = around.findLast(Boolean) || undefined;
        return { ...route, kind: options.kind ?? said, said };
      }
    }
    return undefined;
  }
}

/** Makes the routes to the careers of some knowledge. */
export function routesTo({ careers, skills, intent }: Knowledge): RouteTable {
  const namesOf = ({ label, aliases = [] }: { label: string; aliases?: readonly string[] }): string[] => [
    label,
    ...aliases,
  ];
  const single = intent.filter(({ say }) => !say.includes(' '));
  const asking = (kind: ItemKind): string[] =>
    single.filter((word) => word.kind === kind).flatMap(({ say }) => [say, `${say}s`]);
  const table = (others: readonly string[]): RouteTable => ({
    careers: Object.fromEntries(
      filesOf(careers).flatMap(({ name, members }) =>
        members.map((career) => [career.id, [name, ...new Set(namesOf(career).map(keyOf))]]),
      ),
    ),
    others,
    around: {
      '': single.filter((word) => Object.keys(word).length === 1).map(({ say }) => say),
      course: asking('course'),
      book: asking('book'),
    },
  });
  const routes = new Routes(table([]));
  return table([
    ...new Set(
      skills
        .flatMap(namesOf)
        .filter((name) => routes.find(name, {}))
        .map(keyOf),
    ),
  ]);
}

/** Shares careers out to files, like beside like: the careers of a field have many items in common. */
export function filesOf(careers: readonly Career[]): { name: string; members: readonly Career[] }[] {
  const fields = [...new Set(careers.map(({ field }) => field))];
  return fields.flatMap((field) => {
    const all = careers.filter((career) => career.field === field);
    const count = Math.ceil(all.length / CAREERS_PER_FILE);
    const size = Math.ceil(all.length / count);
    return Array.from({ length: count }, (_, at) => ({
      name: `${field}-${at + 1}`,
      members: all.slice(at * size, (at + 1) * size),
    }));
  });
}

function isPlain({ limit = LIMIT, level, language, provider, free, exclude, pin }: FindOptions): boolean {
  return limit <= LIMIT && ![level, language, provider, exclude, pin].some((given) => given?.length) && !free;
}
