import { expect } from '@open-wc/testing';
import type { PageText, Place } from '../../../src/match/page-evidence.js';
import { readPage } from '../../../src/element/page/read-page.js';
import { frame } from './frame.js';

const LONG = 'It was a long and quiet year in which nothing happened that anybody would write about. '.repeat(
  5,
);

/** What is read for the first shelf of a page, or for the one in another's shadow tree. */
async function textsOf(markup: string, prepare?: (page: Document) => Element): Promise<readonly PageText[]> {
  const { page, remove } = await frame(`<!doctype html><html lang="en">${markup}</html>`);
  const { texts } = readPage(prepare?.(page) ?? page.querySelector('course-shelf')!);
  remove();
  return texts.map(({ place, text }) => ({ place, text: text.replace(/\s+/g, ' ') }));
}

function at(place: Place, texts: readonly PageText[]): string[] {
  return texts.filter((text) => text.place === place).map(({ text }) => text);
}

describe('readPage', () => {
  it('reads title, headings, paragraphs and sample code as texts of their own', async () => {
    const texts = await textsOf(`<body><article>
      <h1>One <em>title</em></h1><p>First <b>bold</b> words.</p><h2>Part</h2><ul><li>Java</li><li>Script</li></ul>
      <pre><code>import os</code></pre><p>${LONG}</p><course-shelf></course-shelf></article></body>`);
    expect(texts).to.deep.equal([
      { place: 'title', text: 'One title' },
      { place: 'body', text: 'First bold words.' },
      { place: 'heading', text: 'Part' },
      { place: 'body', text: 'Java' },
      { place: 'body', text: 'Script' },
      { place: 'code', text: 'import os' },
      { place: 'body', text: LONG.trim() },
    ]);
  });

  it('leaves out what surrounds and interrupts an article', async () => {
    const surroundings = [
      '<nav>x</nav>',
      '<aside>x</aside>',
      '<form>x</form>',
      '<footer>x</footer>',
      '<script>x</script>',
      '<style>x</style>',
      '<p hidden>x</p>',
      '<p style="display: none">x</p>',
      '<p aria-hidden="true">x</p>',
      '<div role="complementary">x</div>',
      '<div role="dialog">x</div>',
      '<div id="comments">x</div>',
      '<ol class="comment-list"><li>x</li></ol>',
      '<div class="related-posts">x</div>',
      '<div class="cookie-banner">x</div>',
      '<div class="ad">x</div>',
      '<ins class="adsbygoogle">x</ins>',
      '<div class="share-buttons">x</div>',
      '<p class="byline">x</p>',
      '<details><summary></summary><p>x</p></details>',
      '<course-shelf for="sql">x</course-shelf>',
      '<div data-course-shelf="sql">x</div>',
    ];
    for (const box of surroundings) {
      const texts = await textsOf(
        `<body><article><p>${LONG}</p>${box}<course-shelf>x</course-shelf></article></body>`,
      );
      expect(at('body', texts), box).to.deep.equal([LONG.trim()]);
    }
  });

  it('takes words that only look like such boxes for what they are', async () => {
    for (const name of ['with-sidebars', 'download', 'header-image', 'shared', 'bioinformatics']) {
      const texts = await textsOf(
        `<body><article><p class="${name}">Kept</p><p>${LONG}</p><course-shelf></course-shelf></article></body>`,
      );
      expect(at('body', texts), name).to.deep.equal(['Kept', LONG.trim()]);
    }
  });

  it('reads the article around the shelf, and of many articles no other and no title of the page', async () => {
    const article = (name: string, more = ''): string =>
      `<article><h2>${name}</h2><p>${LONG}</p>${more}</article>`;
    const texts = await textsOf(`<head><title>A blog about Excel</title>
      <meta name="keywords" content="excel"></head><body><h1>The blog</h1><main>${article('One')}
      ${article('Two', '<course-shelf></course-shelf>')}${article('Three')}</main></body>`);
    expect(texts).to.deep.equal([
      { place: 'title', text: 'Two' },
      { place: 'body', text: LONG.trim() },
    ]);
  });

  it('reads the one article of a page for a shelf beside it, whatever teasers and comments there are', async () => {
    const texts = await textsOf(`<body><main><article><h1>The one</h1><p>${LONG}</p></article>
      <article>A teaser</article></main><aside><course-shelf></course-shelf></aside></body>`);
    expect(texts).to.deep.equal([
      { place: 'title', text: 'The one' },
      { place: 'body', text: LONG.trim() },
    ]);
  });

  it('reads the main part, or all of it, where there is no article', async () => {
    const main = await textsOf(
      '<body><header>Site</header><main><h1>T</h1><p>In main</p></main><p>Out</p><course-shelf></course-shelf></body>',
    );
    expect(at('title', main).concat(at('body', main))).to.deep.equal(['T', 'In main']);
    const body = await textsOf(
      '<body><header>Site</header><h1>T</h1><p>In body</p><course-shelf></course-shelf></body>',
    );
    expect(at('title', body).concat(at('body', body))).to.deep.equal(['T', 'In body']);
  });

  it('reads what the document says of itself, without the name of the site', async () => {
    const texts = await textsOf(`<head><title>A post | The Site</title>
      <meta name="Description" content="About it">
      <meta name="keywords" content="one, two, one"><meta property="article:tag" content="#three">
      <script type="application/ld+json">{ broken</script>
      <script type="application/ld+json">{"@graph": [{"headline": "A headline", "keywords": "four",
        "about": [{"name": "five"}, "six", null, 7]}]}</script></head>
      <body><p>Short.</p><course-shelf></course-shelf></body>`);
    expect(texts).to.deep.equal([
      { place: 'body', text: 'Short.' },
      { place: 'title', text: 'A post' },
      { place: 'summary', text: 'A headline' },
      { place: 'summary', text: 'About it' },
      ...['one', 'two', 'three', 'four', 'five', 'six'].map((text) => ({ place: 'keyword', text })),
    ]);
  });

  it('reads the tags of the article, but no cloud of tags', async () => {
    const texts = await textsOf(`<body><article><p>${LONG}</p><course-shelf></course-shelf>
      <footer><a rel="tag">SQL</a></footer><div class="widget"><a rel="tag">Yoga</a></div></article></body>`);
    expect(at('keyword', texts)).to.deep.equal(['SQL']);
  });

  it('reads some two thousand words, no more', async () => {
    const texts = await textsOf(
      `<body><article>${`<p>${LONG}</p>`.repeat(200)}<course-shelf></course-shelf></article></body>`,
    );
    const length = at('body', texts).join('').length;
    expect(length).to.be.greaterThan(11_000).and.to.be.lessThan(12_001);
  });

  it('climbs out of a shadow tree to the article that holds it, and reads open ones on the way', async () => {
    const texts = await textsOf(
      `<body><article><h1>T</h1><p>${LONG}</p><blog-box><i>Slotted</i></blog-box></article></body>`,
      (page) => {
        const root = page.querySelector('blog-box')!.attachShadow({ mode: 'open' });
        const shelf = page.createElement('course-shelf');
        const text = page.createElement('p');
        text.append('In the shadow');
        root.append(text, page.createElement('slot'), shelf);
        return shelf;
      },
    );
    expect(texts).to.deep.equal([
      { place: 'title', text: 'T' },
      { place: 'body', text: LONG.trim() },
      { place: 'body', text: 'In the shadow' },
      { place: 'body', text: 'Slotted' },
    ]);
  });

  it('reads a page that is hidden as a whole', async () => {
    const texts = await textsOf(
      `<body style="display: none"><article><p>${LONG}</p><course-shelf></course-shelf></article></body>`,
    );
    expect(at('body', texts)).to.deep.equal([LONG.trim()]);
  });

  it('tells the nearest language', async () => {
    const { page, remove } = await frame(
      '<html lang="fr"><body><div lang="de-AT"><course-shelf></course-shelf></div></body></html>',
    );
    expect(readPage(page.querySelector('course-shelf')!).language).to.equal('de-AT');
    page.querySelector('div')!.removeAttribute('lang');
    expect(readPage(page.querySelector('course-shelf')!).language).to.equal('fr');
    page.documentElement.removeAttribute('lang');
    expect(readPage(page.querySelector('course-shelf')!).language).to.equal('');
    remove();
  });
});
