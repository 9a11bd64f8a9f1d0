import type { Free } from '../item.js';

const YES = /^(yes|true|1|free|gratis|kostenlos|gratuit|gratuito|ja|oui|s\u00ed|si|sim)(?![\p{L}\d])/iu;
const NO = /^(no|false|0|paid|premium|subscription|nein|non|n\u00e3o|kostenpflichtig)(?![\p{L}\d])/iu;
const AUDIT = /\baudit|partially free/i;

/** Whether a price, or a category of prices, means free; `undefined` if it does not tell. */
export function freeOfPrice(text: string): Free | undefined {
  if (AUDIT.test(text)) return 'audit';
  const amount = /\d+([.,]\d+)*/.exec(text)?.[0];
  if (amount !== undefined) return /[1-9]/.test(amount) ? 'no' : 'yes';
  if (NO.test(text)) return 'no';
  return YES.test(text) ? 'yes' : undefined;
}

/** "yes", "TRUE", "1", "audit" and the like as whether it is free. */
export function freeOfAnswer(text: string): Free | undefined {
  if (AUDIT.test(text)) return 'audit';
  if (NO.test(text)) return 'no';
  return YES.test(text) ? 'yes' : undefined;
}
