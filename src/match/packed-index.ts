import { END, itemParts, unpackItemsInSteps } from '../catalog/packed.js';
import { idsOf, packKnowledge, unpackKnowledgeInSteps } from '../knowledge/packed.js';
import { finish, type Steps } from '../text/steps.js';
import type { Index } from './types.js';

/*
 * An index as one text: a first line with the format's name and version, then knowledge and items.
 *
 *     course-shelf 1 LF knowledge FF items
 */

/** The version of the format that this code writes, and the newest it reads. */
export const FORMAT_VERSION = 1;
const FIRST_LINE = /^course-shelf (\d+)\n/;

/** Packs an index into one text; `unpackIndex` gives back an equal one. */
export function packIndex(index: Index): string {
  return [...indexParts(index)].join('');
}

/** What `packIndex` gives, in parts: a large index as one text takes as much memory again. */
export function* indexParts({ knowledge, items }: Index): Generator<string> {
  yield `course-shelf ${FORMAT_VERSION}\n${packKnowledge(knowledge)}\f`;
  yield* itemParts(items, idsOf(knowledge));
}

/** Reads a packed index. Throws a RangeError that says what to do when it is none, of a newer format, or cut off. */
export function unpackIndex(packed: string): Index {
  return finish(unpackIndexInSteps(packed));
}

/** What `unpackIndex` does. */
export function* unpackIndexInSteps(packed: string): Steps<Index> {
  const version = FIRST_LINE.exec(packed.slice(0, 40))?.[1];
  if (!version) throw new RangeError('This is no course-shelf index: make one with `course-shelf build`.');
  if (Number(version) > FORMAT_VERSION) {
    throw new RangeError(
      `This index has format ${version}, this course-shelf reads up to ${FORMAT_VERSION}: update course-shelf, or build the index with the version in use.`,
    );
  }
  const [packedKnowledge = '', packedItems] = packed.slice(packed.indexOf('\n') + 1).split('\f');
  if (packedItems === undefined || !packed.endsWith(END)) {
    throw new RangeError('This index is cut off: load or build it again.');
  }
  yield;
  const knowledge = yield* unpackKnowledgeInSteps(packedKnowledge);
  return { knowledge, items: yield* unpackItemsInSteps(packedItems, idsOf(knowledge)) };
}
