import type { Comings, Waiting } from './download.js';

/** Shelves that wait for the same downloads: there as long as one of them is. */
export class Crowd implements Waiting {
  /** Those who are away are not held, so that a removed shelf can be forgotten. */
  readonly #present = new Set<Waiting>();
  readonly #known = new WeakSet<Waiting>();
  readonly #controllers = new Set<Comings>();

  get isConnected(): boolean {
    return this.#present.size > 0;
  }

  addController(controller: Comings): void {
    this.#controllers.add(controller);
  }

  removeController(controller: Comings): void {
    this.#controllers.delete(controller);
  }

  join(host: Waiting): void {
    if (this.#known.has(host)) return;
    this.#known.add(host);
    const comings: Comings = {
      hostConnected: () => {
        this.#present.add(host);
        for (const each of this.#controllers) each.hostConnected();
      },
      hostDisconnected: () => {
        this.#present.delete(host);
        for (const each of this.#controllers) each.hostDisconnected();
      },
    };
    host.addController(comings);
    if (host.isConnected) comings.hostConnected();
  }
}
