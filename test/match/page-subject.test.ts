import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { loadBundledIndex } from '../../src/match.js';
import type { PageText, Place } from '../../src/match/page-evidence.js';
import { pageSubjects, queryFor, type Subject } from '../../src/match/page-subject.js';

const WORDS = 'Then it rained all day and we stayed at home with nothing to do but wait for the evening. ';

describe('pageSubjects', () => {
  let subjects: (texts: readonly PageText[]) => Subject[];
  let query: (texts: readonly PageText[]) => string;
  before(async () => {
    const { knowledge } = await loadBundledIndex();
    subjects = (texts) => pageSubjects(texts, knowledge);
    query = (texts) => queryFor(subjects(texts), knowledge);
  });

  /** What a page with this title and body is about. */
  const about = (title: string, ...body: string[]): string[] =>
    subjects(page(title, ...body)).map(({ id }) => id);
  const page = (title: string, ...body: string[]): PageText[] => [
    { place: 'title', text: title },
    ...body.map((text): PageText => ({ place: 'body', text })),
  ];

  it('finds what stands in the title and in the text', () => {
    expect(
      subjects(page('SQL for gardeners', 'I keep my seeds in a table and ask it in SQL.')),
    ).to.deep.equal([{ type: 'skill', id: 'sql', label: 'SQL', certainty: 0.7 }]);
  });

  it('takes one mention for none, wherever it stands', () => {
    for (const place of ['title', 'keyword', 'heading', 'summary', 'body', 'code'] satisfies Place[]) {
      expect(
        subjects([
          { place, text: 'Kubernetes' },
          { place: 'body', text: WORDS },
        ]),
        place,
      ).to.deep.equal([]);
    }
  });

  it('asks for more when a text is long, as long texts name more in passing', () => {
    const named = 'We used Kubernetes. '.repeat(20);
    expect(
      subjects([
        { place: 'body', text: named },
        { place: 'heading', text: 'Kubernetes' },
      ]),
    ).to.have.length(1);
    const long = [named, WORDS.repeat(300)].map((text): PageText => ({ place: 'body', text }));
    expect(subjects([...long, { place: 'heading', text: 'Kubernetes' }])).to.deep.equal([]);
  });

  it('finds a job, and shows it before the skills that go with it', () => {
    expect(
      about('A day as a data engineer', 'A data engineer starts with SQL and ends with SQL.'),
    ).to.deep.equal(['data-engineer']);
  });

  it('counts less what somebody leaves behind', () => {
    const body = 'The bookkeeper I was. The data analyst I am.';
    expect(about('From bookkeeper to data analyst', body)).to.deep.equal(['data-analyst']);
    expect(about('From data analyst to bookkeeper', body)).to.deep.equal(['bookkeeper']);
  });

  it('does not take everyday words for names', () => {
    for (const [title, body] of [
      ['Where to Go in Spring', 'Go to the sea. In Spring it is empty. We go there, and you should go too.'],
      [
        'Swift and Rust: a car story',
        'A swift repair of the rust. Swift as ever, he said that Rust is a state of mind.',
      ],
      ['Express yourself', 'The Express came late. We express what we can, and rest. The Express was full.'],
      ['Excel at everything', 'To excel is to rest. You excel when you go slowly. Excel every day.'],
      ['Starting from scratch', 'I began from scratch, and from scratch I will begin again.'],
    ] as const) {
      expect(about(title, body), title).to.deep.equal([]);
    }
  });

  it('takes them for names in the company of what belongs to them', () => {
    expect(
      about('Learning Go after Java', 'In Go you write the loop. I missed Java for a week, then Go won.'),
    ).to.deep.equal(['go', 'java']);
    expect(
      about(
        'Five Excel tricks',
        'In Excel I use pivot tables. A spreadsheet should fit one screen, says Excel.',
      ),
    ).to.deep.equal(['excel']);
    expect(
      about(
        'Using pandas',
        'First pandas reads the file. Below it is NumPy, around it is Python, and pandas is quick.',
      ),
    ).to.contain('pandas');
  });

  it('lets sample code vouch for tools and languages', () => {
    const texts = page(
      'A small tool in Rust',
      'I wrote it in Rust, and it runs. It took me a day with Rust.',
    );
    expect(subjects(texts)).to.deep.equal([]);
    expect(subjects([...texts, { place: 'code', text: 'fn main() {}' }]).map(({ id }) => id)).to.deep.equal([
      'rust',
    ]);
  });

  it('does not join names across sentences and lists', () => {
    expect(
      about('Java. Script by hand', 'I wrote in Java. Script came later. Java, script, paper.'),
    ).to.deep.equal(['java']);
  });

  it('names an area whose parts a page names', () => {
    const parts = 'We use NumPy, pandas and Matplotlib. '.repeat(8);
    expect(about('Four Saturdays', parts)).to.contain('python-for-data-science');
  });

  it('leaves out the area of a better subject', () => {
    const body = 'In React you write JavaScript. We like React. JavaScript is everywhere, and React as well.';
    expect(about('React for JavaScript people', body)).to.deep.equal(['react']);
  });

  it('asks for two subjects so that both are understood', () => {
    const texts = page(
      'Python with pandas',
      'Python with pandas. We like Python, and pandas. Then pandas again in Python.',
    );
    expect(query(texts)).to.equal('pandas, Python');
    expect(query([])).to.equal('');
  });

  it('never throws, and tells the same each time', () => {
    const place = fc.constantFrom<Place>('title', 'keyword', 'heading', 'summary', 'body', 'code');
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('SQL', 'Go', 'the', 'nurse, nurse'));
    fc.assert(
      fc.property(fc.array(fc.record({ place, text })), (texts) => {
        expect(subjects(texts)).to.deep.equal(subjects(texts));
      }),
    );
  });
});
