import type { Free } from '../item.js';
import { freeOfAnswer, freeOfPrice } from './prices.js';
import { readHours, readMinutes, readNumber } from './durations.js';
import { completeUrl } from './addresses.js';
import {
  readCount,
  readIsbn,
  readLanguage,
  readLevel,
  readList,
  readPeople,
  readSubjects,
} from './values.js';

/** A text that stands where something else is accepted. */
export class NotAccepted {
  constructor(readonly accepted: string) {}
}

/** A field of ours and what else it is called, the better names first. */
interface Column {
  readonly field: string;
  /** Lower case, letters and digits only. */
  readonly names: readonly string[];
  /** Names that only tables give it: in JSON they mean something else. */
  readonly tableNames?: readonly string[];
  /** What a table may call it beside these: the next best. */
  readonly pattern?: RegExp;
  /** Takes all columns of these names rather than the first. */
  readonly every?: true;
  readonly read: (text: string, surroundings: { readonly site?: string | undefined }) => unknown;
}

/** What is said where an address is none; a command may say more. */
export const ACCEPTED_ADDRESS = 'an absolute http or https address';
const same = (text: string): string => text;
const BOOK = /^(book|books|e-?book|textbook|audiobook|paperback|hardcover)$/i;
const COURSE = /^(course|courses|class|mooc|online course|workshop|training|tutorial)$/i;
const kindOf = (text: string): string | undefined =>
  BOOK.test(text) ? 'book' : COURSE.test(text) ? 'course' : undefined;

/** "Data Analyst" → "data-analyst": ids of careers are made so. */
const idOf = (label: string): string =>
  label
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .join('-');
const opposite = (answer: Free | undefined): Free | undefined => answer && (answer === 'yes' ? 'no' : 'yes');

function column(field: string, names: string, read: Column['read'], more: Partial<Column> = {}): Column {
  return { field, names: names.split(' '), read, ...more };
}

const languageOf = (text: string): string | NotAccepted | undefined =>
  text.trim()
    ? (readLanguage(text) ?? new NotAccepted('a language in English or a BCP 47 tag such as "en"'))
    : undefined;

const COUNT = '^(?:no|nr|num|number|count|total)?(?:of)?';

/** Where several lines tell one field, the first that tells it counts. */
const COLUMNS: readonly Column[] = [
  column('id', 'id identifier courseid itemid uuid sourcedid sku', same),
  column(
    'title',
    'title name fullname coursetitle coursename booktitle displayname titel titre titulo titolo nom nombre nome naam',
    (text) => text.replace(/\s+/g, ' '),
    {
      pattern:
        /^(course|class|book|kurs|buch|program|programme|product|item|training|workshop|lesson|event|unit)s?(title|name|titel)?$/,
    },
  ),
  column(
    'url',
    'url link courseurl marketingurl purl permalink href address',
    (text, { site }) => completeUrl(text, site) ?? new NotAccepted(ACCEPTED_ADDRESS),
    {
      pattern:
        /^(?!.*(image|img|picture|photo|thumb|logo|cover|icon|video|preview|trailer|author|instructor|teacher)).*(url|link|page|website|webaddress|seite|adresse)$/,
    },
  ),
  column('kind', 'kind', (text) => kindOf(text) ?? text),
  column('kind', 'type', kindOf, { pattern: /^(item|media|product|content)type$/ }),
  column(
    'provider',
    'provider platform vendor seller store shop offeredby soldby organization organisation org anbieter',
    same,
    {
      tableNames: ['partner', 'university'],
      pattern: /^(provider|platform|vendor|seller|store)(name|site)$|^providedby$/,
    },
  ),
  column(
    'institution',
    'institution partner university school publisher verlag editorial editeur organization organisation org',
    same,
    {
      pattern: /^(institution|institute|university|school|publisher|partner)(name)?$|^publishinghouse$/,
    },
  ),
  column(
    'authors',
    'authors author instructors instructor teachers autor autoren autores auteur auteurs autore',
    readPeople,
    {
      pattern:
        /^(author|instructor|teacher|lecturer|writer|speaker|trainer)s?(names?)?$|^(written|taught)by$/,
    },
  ),
  column('skills', 'skills tags skillnames about topics keywords teaches themen schlagworte', readList, {
    pattern: /^skill|^(?!.*(required|prerequisite|needed)).*skills$/,
  }),
  column('careers', 'careers career roles role jobs job', (text) => readList(text).map(idOf)),
  column('level', 'level difficulty leveltype educationallevel niveau nivel livello', readLevel, {
    pattern: /(level|difficulty)$/,
  }),
  column('hours', 'hours', (text) => readNumber(text) ?? readHours(text) ?? text),
  column('hours', 'contentduration', (text) => readNumber(text) ?? readHours(text), {
    pattern:
      /^((no|num|number|total|estimated|study|duration|length|time|workload)(of|in)?hours?|hours(ofwork|tocomplete))$/,
  }),
  column('hours', 'minutes', readMinutes, {
    pattern: /^(no|num|number|total|duration|length|time)(of|in)?(minutes|mins?)$/,
  }),
  column(
    'hours',
    'duration workload effort timerequired courseworkload length dauer duree duracion durata',
    readHours,
    {
      pattern: /^(course)?(duration|length)$|^timetocomplete$/,
    },
  ),
  column('language', 'language lang inlanguage languages locale sprache idioma langue', languageOf, {
    pattern: /^(course|book|content)?lang(uage)?s?$/,
  }),
  column('free', 'free', (text) => freeOfAnswer(text) ?? freeOfPrice(text) ?? text),
  column('free', 'isfree isaccessibleforfree', freeOfAnswer),
  column('free', 'ispaid paid', (text) => opposite(freeOfAnswer(text))),
  column('free', 'price cost fee preis prix precio', freeOfPrice, {
    pattern: /^(list|course)?(price|cost|fee)s?(type)?$/,
  }),
  column('popularity', 'popularity', (text) => readNumber(text) ?? text),
  column('learners', 'learners students enrolled enrollment enrollments enrollmentcount', readCount, {
    pattern: new RegExp(
      `${COUNT}(learners?|students?|enrol+ments?|subscribers?|participants?)(count|enrolled)?$`,
    ),
  }),
  column('ratings_count', 'ratingscount ratingcount reviews numreviews bewertungen', readCount, {
    pattern: new RegExp(`${COUNT}(reviews|ratings)$|^(review|rating)s?(count|number)$`),
  }),
  column('isbn', 'isbn isbn13', readIsbn, { pattern: /^(isbn(1[03])?|ean)$/ }),
  column(
    'subjects',
    'subjects subject topic category categories field department kategorie categorie categoria fach',
    readSubjects,
    {
      every: true,
      pattern: /(category|categories|subject)$/,
    },
  ),
];

/** Which columns of a catalogue tell which field. */
export interface ColumnPlan {
  readonly uses: readonly { readonly name: string; readonly column: Column }[];
  readonly unused: readonly string[];
}

/** Assigns names to fields; each name goes to one field, each field takes the best of its names. */
export function planColumns(names: readonly string[], options: { readonly table: boolean }): ColumnPlan {
  const open = new Map<string, string>();
  for (const name of names) {
    const plain = plainName(name);
    if (plain && !open.has(plain)) open.set(plain, name);
  }
  const uses: { name: string; column: Column }[] = [];
  const take = (column: Column, found: readonly string[]): void => {
    for (const plain of column.every ? found : found.slice(0, 1)) {
      uses.push({ name: open.get(plain)!, column });
      open.delete(plain);
    }
  };
  for (const column of COLUMNS) {
    const known = options.table ? [...column.names, ...(column.tableNames ?? [])] : column.names;
    take(
      column,
      known.filter((name) => open.has(name)),
    );
  }
  // Loose names only for what no exact one tells, so that "instructor name" cannot push out "name".
  for (const column of options.table ? COLUMNS : []) {
    if (!column.every && uses.some((use) => use.column.field === column.field)) continue;
    take(
      column,
      [...open.keys()].filter((name) => column.pattern?.test(name)),
    );
  }
  return { uses, unused: [...open.values()] };
}

function plainName(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}
