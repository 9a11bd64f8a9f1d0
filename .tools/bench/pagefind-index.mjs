/** An index of Pagefind over the same items, each as a page of its own: the title as its heading, skills, subject, partner. */
import * as pagefind from 'pagefind';

const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** @param {import('../peers/documents.mjs').Document[]} documents @param {string} folder where its files are written */
export async function writePagefind(documents, folder) {
  // One index for all languages, as ours is: else a page would find only what is in its own.
  const { index } = await pagefind.createIndex({ forceLanguage: 'en', includeCharacters: '+#.' });
  for (const { id, title, skills, subject, partner } of documents) {
    const { errors } = await index.addHTMLFile({
      url: `/${encodeURIComponent(id)}`,
      content: `<html lang="en"><body data-pagefind-body><h1>${escape(title)}</h1><p data-pagefind-weight="2">${escape(skills)}</p><p>${escape(subject)}</p><p>${escape(partner)}</p><span data-pagefind-meta="item:${escape(id)}" data-pagefind-ignore></span></body></html>`,
    });
    if (errors.length) throw new Error(`${id}: ${errors.join(', ')}`);
  }
  const { errors } = await index.writeFiles({ outputPath: folder });
  await pagefind.close();
  if (errors.length) throw new Error(errors.join(', '));
}
