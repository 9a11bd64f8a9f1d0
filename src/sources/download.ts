/** Who waits for a download: an element, as Lit makes them. */
export interface Waiting {
  readonly isConnected: boolean;
  addController(controller: Comings): void;
  removeController(controller: Comings): void;
}

/** What is told when somebody comes and goes. */
export interface Comings {
  hostConnected(): void;
  hostDisconnected(): void;
}

/**
 * What an address answers, all of it. The download ends when `host` leaves its page, and begins again when it is back.
 * Rejects as `fetch` does.
 *
 * @param onAnswer is told when the answer begins: what goes wrong then is the connection
 */
export async function download(
  address: string,
  host?: Waiting,
  onAnswer?: () => void,
): Promise<{ readonly response: Response; readonly bytes: ArrayBuffer }> {
  let leaving = new AbortController();
  let comeBack = (): void => undefined;
  const comings: Comings = {
    hostConnected: () => comeBack(),
    // One that is moved leaves, too, but is back at once.
    hostDisconnected: () => queueMicrotask(() => host?.isConnected || leaving.abort()),
  };
  host?.addController(comings);
  try {
    for (;;) {
      try {
        const response = await fetch(address, { signal: leaving.signal });
        onAnswer?.();
        return { response, bytes: await response.arrayBuffer() };
      } catch (error) {
        if (!leaving.signal.aborted) throw error;
        leaving = new AbortController();
        if (!host?.isConnected) await new Promise<void>((resolve) => (comeBack = resolve));
      }
    }
  } finally {
    host?.removeController(comings);
  }
}
