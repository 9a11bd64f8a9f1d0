import { download, type Waiting } from './download.js';
import { SourceError } from './source.js';

/**
 * Loads a file of a site's own. Rejects with a `SourceError` that says what to do.
 *
 * @param address absolute
 * @param host who waits for it: the download stops while they are away
 */
export async function loadFile(address: string, host: Waiting | undefined): Promise<ArrayBuffer> {
  if (!/^https?:/.test(address)) throw new SourceError(`${address} is no http(s) address.`);
  let isAnswered = false;
  try {
    const { response, bytes } = await download(address, host, () => (isAnswered = true));
    if (response.ok) return bytes;
    throw new SourceError(`${address} could not be loaded: its server answers ${response.status}.`);
  } catch (error) {
    if (error instanceof SourceError) throw error;
    throw new SourceError(
      isAnswered
        ? `${address} could not be loaded to its end: try again.`
        : `${address} could not be loaded: the address is wrong, there is no connection, the page's policy (connect-src) does not allow it, or its server does not let other sites read it (CORS).`,
      { cause: error },
    );
  }
}
