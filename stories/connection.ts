/** A file on the page's own site, over a connection that can be cut and come back. */
export class Connection {
  readonly #fetch = globalThis.fetch;

  /** @param name the end of the file's address; all other addresses are loaded as ever */
  constructor(
    readonly name: string,
    readonly content: unknown,
  ) {
    globalThis.fetch = (input, init) => {
      const address = input instanceof Request ? input.url : String(input);
      return address.endsWith(name) ? this.#answer() : this.#fetch(input, init);
    };
  }

  set online(online: boolean) {
    Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => online });
  }

  /** Leaves the page as it was. */
  end(): void {
    globalThis.fetch = this.#fetch;
    Reflect.deleteProperty(navigator, 'onLine');
  }

  async #answer(): Promise<Response> {
    if (!navigator.onLine) throw new TypeError('There is no connection.');
    return Response.json(this.content);
  }
}
