import { setTimeout as sleep } from 'node:timers/promises';
import type { Answer } from './request.js';

export interface GateOptions {
  readonly pauseMs: number;
  readonly longestWaitMs: number;
  readonly signal: AbortSignal;
}

/** A request and how long its host should rest after it, at least. */
export interface Visit {
  readonly answer: Answer;
  readonly restMs: number;
}

interface Host {
  /** Settles when the last request in the queue is done. */
  turn: Promise<unknown>;
  restUntil: number;
}

/** Lets requests through one at a time per host, with a rest after each. Redirects pass the gate of where they lead. */
export class HostGate {
  readonly #hosts = new Map<string, Host>();

  constructor(private readonly options: GateOptions) {}

  /** Waits for the host's turn, then runs `visit`. A host that wants a longer rest than anyone waits is not asked. */
  pass(name: string, visit: () => Promise<Visit>): Promise<Answer> {
    const host = this.#hosts.get(name) ?? { turn: Promise.resolve(), restUntil: 0 };
    this.#hosts.set(name, host);
    const turn = host.turn.then(() => this.#enter(host, visit));
    host.turn = turn.catch(() => undefined);
    return turn;
  }

  async #enter(host: Host, visit: () => Promise<Visit>): Promise<Answer> {
    const { pauseMs, longestWaitMs, signal } = this.options;
    const wait = host.restUntil - performance.now();
    if (wait > Math.max(longestWaitMs, pauseMs)) {
      return { closed: true, reason: `not asked, as the host wants to be left alone for ${seconds(wait)}` };
    }
    if (wait > 0) await sleep(wait, undefined, { signal });
    let restMs = 0;
    try {
      const visited = await visit();
      restMs = visited.restMs;
      return visited.answer;
    } finally {
      host.restUntil = performance.now() + Math.max(restMs, pauseMs);
    }
  }
}

function seconds(ms: number): string {
  return `${Math.ceil(ms / 1000)} s`;
}
