import { z } from 'zod';
import { isIsbn13 } from './isbn.js';
import { FREE } from './free.js';
import { KINDS, LEVELS } from './item.js';

const text = z.string().trim().min(1, 'accepted is a text that is not empty');

/** An absolute address that a card may link to. */
export const webAddress = z
  .string()
  .refine(
    (url) => /^https?:\/\//i.test(url) && URL.canParse(url),
    'accepted is an absolute http or https address',
  );

export const isbn = z
  .string()
  .refine(isIsbn13, 'accepted is an ISBN-13 without hyphens and with a right check digit');

/** A course or book as a catalogue file holds it; published as schema.json. */
export const itemSchema = z
  .strictObject({
    id: text
      .describe('Stable and unique: what pin, exclude and events name. Left out, the URL serves.')
      .optional(),
    kind: z.enum(KINDS as [string, ...string[]]).default('course'),
    title: text,
    url: webAddress.describe('Absolute address without tracking.'),
    provider: text
      .describe('The site or publisher, as shown: "Coursera". Left out, the host of the URL serves.')
      .optional(),
    institution: text.describe('Who made it, if not the provider.').optional(),
    authors: z.array(text).min(1).optional(),
    level: z.enum(LEVELS as [string, ...string[]]).optional(),
    hours: z.number().positive('accepted is a number of hours above 0').describe('Hours of work.').optional(),
    language: z
      .string()
      .regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'accepted is a BCP 47 tag such as "en"')
      .optional(),
    free: z
      .enum(FREE as [string, ...string[]])
      .describe('yes: free; audit: lessons free, certificate paid; no: paid.')
      .optional(),
    skills: z.array(text).describe('Ids of skills, most central first.').optional(),
    careers: z.array(text).describe('Ids of careers that it prepares for as a whole.').optional(),
    popularity: z.int('accepted is 0, 1, 2 or 3').min(0).max(3).optional(),
    isbn: isbn.optional(),
  })
  .describe('A course or book on a course-shelf.');
