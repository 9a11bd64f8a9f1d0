import type { Free } from '../../catalog/item.js';
import { slugOf } from '../../text/slug.js';
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
  /** Takes all columns of these names rather than the first. */
  readonly every?: true;
  readonly read: (text: string, surroundings: { readonly site?: string | undefined }) => unknown;
}

const ADDRESSES = 'an absolute http or https address; --site completes others';
const same = (text: string): string => text;
const BOOK = /^(book|books|e-?book|textbook|audiobook|paperback|hardcover)$/i;
const COURSE = /^(course|courses|class|mooc|online course|workshop|training|tutorial)$/i;
const kindOf = (text: string): string | undefined =>
  BOOK.test(text) ? 'book' : COURSE.test(text) ? 'course' : undefined;

const opposite = (answer: Free | undefined): Free | undefined => answer && (answer === 'yes' ? 'no' : 'yes');

function column(field: string, names: string, read: Column['read'], more: Partial<Column> = {}): Column {
  return { field, names: names.split(' '), read, ...more };
}

/** Where several lines tell one field, the first that tells it counts. */
const COLUMNS: readonly Column[] = [
  column('id', 'id identifier courseid itemid uuid sourcedid sku', same),
  column(
    'title',
    'title name fullname coursetitle coursename booktitle classtitle classname displayname titel titre titulo',
    (text) => text.replace(/\s+/g, ' '),
  ),
  column(
    'url',
    'url link courseurl marketingurl purl permalink href courselink address webaddress website page webpage',
    (text, { site }) => completeUrl(text, site) ?? new NotAccepted(ADDRESSES),
  ),
  column('kind', 'kind', (text) => kindOf(text) ?? text),
  column('kind', 'type itemtype mediatype', kindOf),
  column(
    'provider',
    'provider providername platform vendor offeredby organization organisation org anbieter',
    same,
    {
      tableNames: ['partner', 'university'],
    },
  ),
  column(
    'institution',
    'institution partner university school institute publisher organization organisation org',
    same,
  ),
  column(
    'authors',
    'authors author instructors instructor teachers teacher lecturers lecturer writer',
    readPeople,
  ),
  column('skills', 'skills skill skillnames skillsgained tags teaches about topics keywords', readList),
  column('careers', 'careers career roles role jobs job', (text) => readList(text).map(slugOf)),
  column(
    'level',
    'level difficulty leveltype educationallevel difficultylevel courselevel instructionallevel niveau nivel',
    readLevel,
  ),
  column('hours', 'hours', (text) => readNumber(text) ?? readHours(text) ?? text),
  column(
    'hours',
    'durationhours hoursofwork estimatedhours contentduration totalhours lengthhours studyhours hourstocomplete',
    (text) => readNumber(text) ?? readHours(text),
  ),
  column('hours', 'minutes durationminutes durationmin durationmins lengthminutes totalminutes', readMinutes),
  column(
    'hours',
    'duration workload effort timerequired courseworkload length timetocomplete dauer',
    readHours,
  ),
  column('language', 'language lang inlanguage languages locale sprache idioma langue', readLanguage),
  column('free', 'free isfree isaccessibleforfree', freeOfAnswer),
  column('free', 'ispaid paid', (text) => opposite(freeOfAnswer(text))),
  column('free', 'price cost fee pricetype listprice preis prix precio', freeOfPrice),
  column('popularity', 'popularity', (text) => readNumber(text) ?? text),
  column(
    'learners',
    'learners students enrolled enrollment enrollments enrollmentcount numsubscribers studentsenrolled subscribers',
    readCount,
  ),
  column(
    'ratings_count',
    'ratingscount reviews numreviews ratingcount numratings reviewcount numberofratings numberofreviews',
    readCount,
  ),
  column('isbn', 'isbn isbn13 ean isbn10', readIsbn),
  column(
    'subjects',
    'subjects subject topic category categories subcategory field department',
    readSubjects,
    {
      every: true,
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
  for (const column of COLUMNS) {
    const candidates = options.table ? [...column.names, ...(column.tableNames ?? [])] : column.names;
    const found = candidates.filter((name) => open.has(name));
    for (const plain of column.every ? found : found.slice(0, 1)) {
      uses.push({ name: open.get(plain)!, column });
      open.delete(plain);
    }
  }
  return { uses, unused: [...open.values()] };
}

function plainName(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}
