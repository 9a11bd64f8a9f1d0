import { waitUntil as wait } from '@open-wc/testing';

/** In milliseconds; less than what a test may take in all. */
const BUSY_MACHINE = 8000;

/** Resolves once `holds` returns something true, and rejects with `message` where not even a busy machine needs that long. */
export function waitUntil(holds: () => unknown, message?: string): Promise<void> {
  return wait(holds, message, { timeout: BUSY_MACHINE });
}
