/**
 * What the peers search: the same four fields of every item, all plain text. Skills by name, not by id.
 *
 * @typedef {{ id: string, title: string, skills: string, subject: string, partner: string }} Document
 * @typedef {{ items: object[], documents: Document[] }} Catalog `items` as `readItems` gives them
 */

/** Text fields in the order of their weight. */
export const FIELDS = ['title', 'skills', 'subject', 'partner'];

/** How much more a word counts in some fields than in others; the same for every peer that can weigh fields. */
export const WEIGHTS = { title: 3, skills: 2, subject: 1, partner: 1 };

/**
 * @param {object[]} items
 * @param {(skill: string) => string} labelOf name of a skill that is given as an id
 * @returns {Document[]}
 */
export function documentsOf(items, labelOf = (skill) => skill) {
  return items.map(({ id, title, skills, subjects = [], institution = '' }) => ({
    id,
    title,
    skills: skills.map(labelOf).join(', '),
    subject: subjects.join(', '),
    partner: institution,
  }));
}

/** All words of a document in one text, for searches without fields. */
export function textOf(document) {
  return FIELDS.map((field) => document[field])
    .filter(Boolean)
    .join(' ');
}
