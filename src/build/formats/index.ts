import { coursera } from './coursera.js';
import { csv } from './csv.js';
import { discovery } from './discovery.js';
import type { Fields } from '../../catalog/rows/found.js';
import type { Export, Format } from './format.js';
import { html } from './html.js';
import { json } from './json.js';
import { jsonLines } from './json-lines.js';
import { moodle } from './moodle.js';
import { oneRoster } from './one-roster.js';
import { openEdx } from './open-edx.js';
import { schemaOrg } from './schema-org.js';
import { sitemap } from './sitemap.js';

/** What a catalogue file may be written in; those that are told by less come later. */
export const FORMATS = { sitemap, html, jsonl: jsonLines, json, csv } as const satisfies {
  [name: string]: Format;
};
export type FormatName = keyof typeof FORMATS;

/** What is accepted, as it is told to people. */
export const ACCEPTED_FILES =
  'accepted are tables (.csv, .tsv), .json, .jsonl, pages (.html) and sitemaps (.xml)';

const EXPORTS: readonly Export[] = [discovery, openEdx, moodle, coursera, oneRoster, schemaOrg];

/** Finds out what a file is written in, by its name and how it begins; `undefined` if it is none of ours. */
export function detectFormat(sample: string, name: string): FormatName | undefined {
  if (sample.includes('\0')) return undefined;
  const names = Object.keys(FORMATS) as FormatName[];
  return names.find((format) => FORMATS[format].detect(sample, name));
}

/** The platform that a row comes from, if its fields tell. */
export function exportOf(fields: Fields): Export | undefined {
  return EXPORTS.find((candidate) => candidate.recognizes(fields));
}
