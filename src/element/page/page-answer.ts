import { tablesOf } from '../../knowledge/tables.js';
import { findSubjects, queryFor } from '../../match/page-subject.js';
import type { FindOptions, FindResult } from '../../match/types.js';
import { bundledKnowledge } from '../../sources/matching.js';
import { loadReading } from '../../sources/pieces.js';
import type { Source } from '../../sources/source.js';
import { readPage } from './read-page.js';

/** What is known for a page: the words that were asked, empty if it is about nothing known, and their answer. */
export interface PageAnswer {
  readonly query: string;
  readonly result: FindResult;
}

const NOTHING: FindResult = {
  items: [],
  understood: { careers: [], skills: [], topics: [], words: [] },
};

/**
 * Finds what the page around an element is about and asks a source for that, in words a reader could have typed. The query
 * is empty if the page is about nothing known. Waits until the page is parsed; rejects as the source does.
 */
export async function answerFromPage(
  host: Element,
  source: Source,
  options: FindOptions,
): Promise<PageAnswer> {
  const [knowledge, { untilDone, withRests }] = await Promise.all([
    source.knowledge?.() ?? bundledKnowledge(),
    loadReading(),
    parsed(host.ownerDocument),
  ]);
  const { lexicon } = tablesOf(knowledge);
  await untilDone(() => lexicon.add());
  const { texts, language } = readPage(host);
  const query = queryFor(await withRests(findSubjects(texts, knowledge)), knowledge);
  if (!query && !options.pin?.length) return { query, result: NOTHING };
  return { query, result: await source.find(query, { ...options, preferLanguage: language || undefined }) };
}

function parsed(page: Document): Promise<unknown> | undefined {
  if (page.readyState !== 'loading') return undefined;
  return new Promise((resolve) => page.addEventListener('DOMContentLoaded', resolve, { once: true }));
}
