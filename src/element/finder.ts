import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { FindOptions, FindResult } from '../match/types.js';
import type { Source } from '../sources/source.js';
import type { Lead } from './lead.js';

/** `idle`: nothing has been asked yet. */
export type Status = 'idle' | 'loading' | 'results' | 'empty' | 'error';

/** An answer together with the words it answers; empty when it is for a page about nothing known. */
export interface Answer {
  readonly query: string;
  readonly result: FindResult;
  readonly lead?: Lead | undefined;
}

/**
 * Asks a source and keeps the last answer. Questions may overlap: only the newest one's answer counts, whatever order
 * the answers come in. A question on its way outlives a move in the document. Empty words ask for what the page around
 * the host is about.
 */
export class Finder implements ReactiveController {
  status: Status = 'idle';
  /** Stays while the next answer is on its way, so that the shelf does not flicker. */
  answer: Answer | undefined;
  /** Why the last question could not be answered. */
  failure: Error | undefined;
  #run = 0;
  #source: Source | undefined;

  constructor(
    readonly host: ReactiveControllerHost & Element,
    readonly settled: () => void,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    // It may only move.
    setTimeout(() => this.host.isConnected || this.#source?.close?.());
  }

  /** @param complete settles, and never rejects, when an answer can be shown, with what stands above the list */
  async ask(
    source: () => Source,
    query: string,
    options: FindOptions,
    complete: (answer: Answer) => Promise<Lead | undefined>,
  ): Promise<void> {
    const run = ++this.#run;
    this.status = 'loading';
    this.failure = undefined;
    try {
      const from = source();
      if (from !== this.#source) this.#source?.close?.();
      this.#source = from;
      const answer = query
        ? { query, result: await from.find(query, options) }
        : await (await import('./page/page-answer.js')).answerFromPage(this.host, from, options);
      const lead = await complete(answer);
      if (run !== this.#run) return;
      this.answer = { ...answer, lead };
      this.status = answer.result.items.length > 0 ? 'results' : 'empty';
    } catch (error) {
      if (run !== this.#run) return;
      this.answer = undefined;
      this.failure = error instanceof Error ? error : new Error(String(error));
      this.status = 'error';
    }
    this.settled();
  }
}
