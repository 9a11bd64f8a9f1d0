import { aTimeout, expect, fixture, html, oneEvent } from '@open-wc/testing';
import { KINDS, type Item } from '../../src/catalog/item.js';
import type { CourseShelf } from '../../src/element/course-shelf.js';
import type { CourseShelfErrorEvent } from '../../src/element/events.js';
import { LAYOUTS } from '../../src/element/options.js';
import type { Strings } from '../../src/element/strings/strings.js';
import { packIndex } from '../../src/match/packed-index.js';
import { ADDRESSES, PAYLOADS } from '../attacks/payloads.js';
import { strangeIn, watch, type Watch } from '../attacks/watch.js';
import { index, inside, nextAnswer, textOf } from './fixture.js';

const MORE = 'Show more';
/** The most cards of one shelf. */
const MOST = 100;
const LOOKS = 'heading theme layout lang dir links ref disclosure analytics empty limit heading-level';
const FILTERS = 'for language provider kind level free pin exclude';
const COURSERA = 'coursera.org=impact:imp.i384100.net/1/2/14726';

/** The payloads, as many at a time as a shelf can show. */
const batches = Array.from({ length: Math.ceil(PAYLOADS.length / MOST) }, (_, at) =>
  PAYLOADS.slice(at * MOST, (at + 1) * MOST),
);

/** An item that is a payload through and through. */
function attack(payload: string): Item {
  return {
    id: payload,
    kind: 'course',
    title: payload,
    url: payload,
    provider: payload,
    institution: `by ${payload}`,
    authors: [payload, payload],
    language: payload,
    skills: [payload],
    careers: [payload],
  };
}

const moreButton = (shelf: CourseShelf): HTMLButtonElement | undefined =>
  [...shelf.shadowRoot!.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === MORE);

/** A shelf that has settled, with what it reported. */
async function shelfWith(
  more: Partial<CourseShelf>,
  json?: string,
): Promise<{ shelf: CourseShelf; problems: CourseShelfErrorEvent[] }> {
  const shelf = document.createElement('course-shelf');
  const problems: CourseShelfErrorEvent[] = [];
  shelf.addEventListener('course-shelf-error', (event) => {
    event.preventDefault();
    problems.push(event);
  });
  Object.assign(shelf, { for: 'sql', limit: MOST, strings: { more: () => MORE } }, more);
  if (json !== undefined) {
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = json;
    shelf.append(script);
  }
  const settled = oneEvent(shelf, 'course-shelf-results');
  await fixture(html`${shelf}`);
  await settled;
  await shelf.updateComplete;
  // The first cards stand at once, the others behind a button.
  for (let button; (button = moreButton(shelf)); await shelf.updateComplete) button.click();
  return { shelf, problems };
}

const linksOf = (shelf: CourseShelf): HTMLAnchorElement[] => [...shelf.shadowRoot!.querySelectorAll('a')];
/** Texts to the letter, white space included. */
const exactly = (shelf: CourseShelf, selector: string): (string | null)[] =>
  [...shelf.shadowRoot!.querySelectorAll(selector)].map((box) => box.textContent);

/** That the cards show payloads as they are, and link nowhere. */
function expectTexts(shelf: CourseShelf, payloads: readonly string[]): void {
  expect(exactly(shelf, '[part=title]')).to.deep.equal(payloads);
  const makers = payloads.map((text) => `${text}, ${text}\u00a0\u00b7 ${text}\u00a0\u00b7 by ${text}`);
  expect(exactly(shelf, 'bdi')).to.deep.equal(makers);
  expect(linksOf(shelf)).to.deep.equal([]);
  expect(strangeIn(shelf.shadowRoot!)).to.deep.equal([]);
}

describe(`${PAYLOADS.length} attacks on <course-shelf>`, () => {
  let seen: Watch;
  before(() => (seen = watch()));
  after(async () => {
    // What an image or a frame would run comes later.
    await aTimeout(100);
    expect(seen.end()).to.deep.equal([]);
  });

  it('are more than five hundred', () => expect(PAYLOADS.length).to.be.greaterThan(500));

  describe('from a catalogue are shown as text', () => {
    const ways: Record<string, (items: Item[]) => Promise<{ shelf: CourseShelf }>> = {
      'given as items': (items) => shelfWith({ items, pin: items.map(({ id }) => id) }),
      'written into the page': (items) =>
        // As a page must write it: the parser ends the script at the first "</script".
        shelfWith({ pin: items.map(({ id }) => id) }, JSON.stringify(items).replaceAll('<', '\\u003c')),
      'packed as an index': (items) =>
        shelfWith({ index: packIndex({ ...index, items }), pin: items.map(({ id }) => id) }),
      'given as an index': (items) =>
        shelfWith({ index: { ...index, items }, pin: items.map(({ id }) => id) }),
    };
    for (const [way, shelfOf] of Object.entries(ways)) {
      it(way, async () => {
        for (const payloads of batches) expectTexts((await shelfOf(payloads.map(attack))).shelf, payloads);
      });
    }

    LAYOUTS.forEach((layout, at) =>
      it(`in layout ${layout}`, async () => {
        const payloads = batches[at]!;
        const items = payloads.map((text, place) => ({ ...attack(text), kind: KINDS[place % 2]! }));
        const { shelf } = await shelfWith({ items, pin: payloads, layout, for: 'backend developer' });
        expect(new Set(exactly(shelf, '[part=card] [part=title]'))).to.deep.equal(new Set(payloads));
        expect(strangeIn(shelf.shadowRoot!)).to.deep.equal([]);
      }),
    );

    it('that turn no text around them', async () => {
      const { shelf } = await shelfWith({
        items: [{ ...attack('\u202eSQL'), url: 'https://a.example/' }],
        pin: ['\u202eSQL'],
      });
      for (const part of ['a', 'bdi'])
        expect(getComputedStyle(inside(shelf, part)).unicodeBidi).to.match(/^(isolate|plaintext)$/);
    });

    it('or refused where a field takes few values', async () => {
      const fields = ['kind', 'level', 'free', 'hours', 'popularity', 'isbn'];
      const items = fields.flatMap((field) =>
        PAYLOADS.map((text) => ({ title: 'SQL', id: text, [field]: text })),
      );
      const { shelf, problems } = await shelfWith({ items: [{ title: 'SQL basics' }, ...items] });
      expect(textOf(shelf, '[part=title]')).to.deep.equal(['SQL basics']);
      expect(problems).to.have.length(fields.length * PAYLOADS.length);
      expect([...new Set(problems.map(({ field }) => field))]).to.deep.equal(fields);
      expect(strangeIn(shelf.shadowRoot!)).to.deep.equal([]);
    });

    it('that name fields of every object', async () => {
      const json = `[{"title":"SQL","__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}]`;
      const { shelf, problems } = await shelfWith({}, json);
      expect(textOf(shelf, '[part=title]')).to.deep.equal(['SQL']);
      expect(problems).to.deep.equal([]);
    });

    it('that forge templates', async () => {
      const forged = { _$litType$: 1, strings: ['<img src=x onerror=attacked()>'], values: [] };
      const fields = ['provider', 'institution', 'authors', 'language', 'level', 'kind', 'hours', 'url'];
      for (const field of fields) {
        const item = { ...index.items[0]!, [field]: field === 'authors' ? [forged] : forged };
        const shelf = document.createElement('course-shelf');
        shelf.addEventListener('course-shelf-error', (event) => event.preventDefault());
        Object.assign(shelf, { for: 'figma', pin: [item.id], index: { ...index, items: [item] } });
        await fixture(html`${shelf}`);
        await aTimeout(5);
        expect(strangeIn(shelf.shadowRoot!), field).to.deep.equal([]);
      }
    });
  });

  describe('as addresses become no link', () => {
    it('in items, which say so', async () => {
      const items = ADDRESSES.slice(0, MOST).map((url, at) => ({ title: `SQL ${at}`, id: `${at}`, url }));
      const { shelf, problems } = await shelfWith({ items });
      expect(linksOf(shelf)).to.deep.equal([]);
      expect(textOf(shelf, '[part=title]')).to.have.length(items.length);
      expect(problems).to.have.length(items.length);
    });

    it('behind an address that is one: they stay on its site', async () => {
      for (const batch of batches) {
        // An address with half a character in it leads nowhere in some browsers.
        const payloads = batch.filter((text) => !/\p{Surrogate}/u.test(text));
        const items = payloads.map((text) => ({ ...attack(text), url: `https://a.example/${text}` }));
        const { shelf } = await shelfWith({ items, pin: payloads });
        expect(linksOf(shelf).map(({ host }) => host)).to.deep.equal(payloads.map(() => 'a.example'));
        expect(exactly(shelf, 'a')).to.deep.equal(payloads);
        expect(strangeIn(shelf.shadowRoot!)).to.deep.equal([]);
      }
    });

    it('from linkFor, as text, as objects with a text and as URLs', async () => {
      const items = Array.from({ length: MOST }, (_, at) => ({ title: `SQL ${at}`, id: `${at}` }));
      const forms: readonly ((text: string) => unknown)[] = [
        (text) => text,
        (text) => ({ toString: () => text, href: text }),
        (text) => (URL.canParse(text) ? new URL(text) : text),
        (text) => Object.setPrototypeOf({ href: text }, URL.prototype) as unknown,
      ];
      const { shelf } = await shelfWith({ items });
      for (const form of forms)
        for (let start = 0; start < ADDRESSES.length; start += MOST) {
          shelf.linkFor = (_, { position }) => form(ADDRESSES[start + position - 1] ?? '') as string;
          await shelf.updateComplete;
          for (const { href } of linksOf(shelf)) expect(href).to.match(/^https?:\/\//);
          expect(strangeIn(shelf.shadowRoot!)).to.deep.equal([]);
        }
      shelf.linkFor = (_, { position }) => ADDRESSES[position - 1];
      await shelf.updateComplete;
      expect(linksOf(shelf)).to.deep.equal([]);
    });

    it('from links, whatever part of an entry they are', async () => {
      const made = new Set<string>();
      const given = [
        { '*': PAYLOADS },
        { books: PAYLOADS, 'coursera.org': PAYLOADS.map((text) => `impact:${text}`) },
        { '*': PAYLOADS.map((text) => ({ programme: text, id: text, __proto__: { key: text } })) },
        Object.fromEntries(PAYLOADS.map((text) => [text, 'skimlinks:123456X1234567'])),
        { '*': PAYLOADS.map((text) => `https://a.example/?u={url}&x=${text}`) },
        { '*': PAYLOADS.map((text) => `https://a.example${text}/{rawUrl}`) },
        ...PAYLOADS.filter((text) => !/[;\n]/.test(text)).map(
          (text) => `utm=source:${text}; *=${text}{rawUrl}`,
        ),
      ];
      const { shelf } = await shelfWith({ index });
      for (const links of given) {
        shelf.links = links as CourseShelf['links'];
        await shelf.updateComplete;
        for (const { protocol } of linksOf(shelf)) made.add(protocol);
        expect(linksOf(shelf).length).to.be.greaterThan(0);
        expect(strangeIn(shelf.shadowRoot!)).to.deep.equal([]);
      }
      expect([...made]).to.deep.equal(['https:']);
    });
  });

  describe('in the page', () => {
    const ABOUT_SQL = 'SQL asks a database. I write SQL at work, and SQL is what I teach. '.repeat(8);

    /** Puts nodes into the head until they are removed again. */
    function inHead(nodes: readonly HTMLElement[]): () => void {
      document.head.append(...nodes);
      return () => nodes.forEach((node) => node.remove());
    }

    it('do not reach the shelf that reads it', async () => {
      const { title } = document;
      const metas = PAYLOADS.flatMap((content) =>
        ['keywords', 'description', 'og:title', 'article:tag'].map((name) =>
          Object.assign(document.createElement('meta'), { name, content }),
        ),
      );
      const data = document.createElement('script');
      data.type = 'application/ld+json';
      data.textContent = JSON.stringify(
        PAYLOADS.map((text) => ({ [text]: text, headline: text, keywords: [text], about: { name: text } })),
      );
      const remove = inHead([...metas, data]);
      document.title = PAYLOADS.join(' ');
      const shelf = document.createElement('course-shelf');
      Object.assign(shelf, { index });
      const settled = oneEvent(shelf, 'course-shelf-results');
      await fixture(
        html`<article>
          <h1>SQL</h1>
          <p>${ABOUT_SQL}</p>
          ${PAYLOADS.map(
            (text) =>
              html`<h2 id=${text} class=${text}>${text}</h2>
                <a rel="tag" href="/tags">${text}</a>`,
          )}
          ${shelf}
        </article>`,
      );
      await settled;
      await shelf.updateComplete;
      document.title = title;
      remove();
      expect(textOf(shelf, '[part=heading]')).to.deep.equal(['Courses about SQL']);
      expect(strangeIn(shelf.shadowRoot!)).to.deep.equal([]);
    });

    it('that take the names of its properties do not stop it', async () => {
      const shelf = document.createElement('course-shelf');
      Object.assign(shelf, { index });
      const settled = oneEvent(shelf, 'course-shelf-results');
      const names = [
        'matches',
        'classList',
        'id',
        'localName',
        'childNodes',
        'checkVisibility',
        'hasAttributes',
      ];
      await fixture(
        html`<article>
          <h1>SQL</h1>
          <p>${ABOUT_SQL}</p>
          <form>${names.map((name) => html`<input name=${name} />`)}</form>
          ${shelf}
        </article>`,
      );
      await settled;
      await shelf.updateComplete;
      expect(textOf(shelf, '[part=heading]')).to.deep.equal(['Courses about SQL']);
    });
  });

  describe('as settings', () => {
    it('change the look at most', async () => {
      const { shelf } = await shelfWith({ index });
      for (const payload of PAYLOADS) {
        for (const name of LOOKS.split(' ')) shelf.setAttribute(name, payload);
        await shelf.updateComplete;
        expect(exactly(shelf, '[part=heading]')).to.deep.equal([payload]);
        expect(linksOf(shelf)).to.have.length(2);
        expect(strangeIn(shelf.shadowRoot!)).to.deep.equal([]);
      }
    });

    it('find little, and are shown as the words that were asked', async () => {
      const { shelf } = await shelfWith({ index });
      for (const payload of PAYLOADS) {
        const answered = nextAnswer(shelf);
        for (const name of FILTERS.split(' ')) shelf.setAttribute(name, payload);
        shelf.setAttribute('for', `xyzzy ${payload}`);
        await answered;
        expect(inside(shelf, '[part=status]').textContent).to.contain(`xyzzy ${payload}`);
        expect(strangeIn(shelf.shadowRoot!)).to.deep.equal([]);
      }
    });

    it('are texts of the shelf as they are', async () => {
      const { shelf } = await shelfWith({ index, links: COURSERA, for: 'backend developer' });
      for (const payload of PAYLOADS) {
        const text = (): string => payload;
        const level = { beginner: payload, intermediate: payload, advanced: payload };
        const own: Strings = {
          language: payload,
          heading: text,
          level,
          book: payload,
          free: payload,
          freeToAudit: payload,
          length: text,
          reason: text,
          disclosure: payload,
          loading: payload,
          found: text,
          empty: text,
          error: payload,
          offline: payload,
          retry: payload,
          more: text,
          didYouMean: [payload, payload],
          stage: { start: payload, build: payload, deepen: payload },
          coverage: text,
          notCovered: payload,
        };
        shelf.strings = own;
        await shelf.updateComplete;
        for (const part of ['heading', 'disclosure', 'reason'])
          expect(inside(shelf, `[part=${part}]`).textContent).to.equal(payload);
        expect(strangeIn(shelf.shadowRoot!)).to.deep.equal([]);
      }
    });
  });
});
