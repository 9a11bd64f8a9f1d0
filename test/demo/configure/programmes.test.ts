import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  exampleIds,
  linksText,
  problemsInRow,
  readRow,
  rowProblem,
  rowsOf,
  SITES,
  usable,
  utmProblem,
  type Row,
} from '../../../demo/configure/programmes.js';
import { readLinks } from '../../../src/links/programmes/read.js';

const impact: Row = {
  site: 'udemy.com',
  programme: 'impact',
  ids: { host: 'trk.udemy.com', publisher: '1', ad: '2', campaign: '3' },
};

describe('rows of programmes', () => {
  it('become the attribute links, and come back from it', () => {
    const text =
      'udemy.com=impact:trk.udemy.com/1/2/3; books=amazon:amazon.de/x-21; utm=source:myblog, medium:referral';
    const { rows, utm } = rowsOf(text);
    expect(rows).to.deep.equal([
      impact,
      { site: 'books', programme: 'amazon', ids: { shop: 'amazon.de', tag: 'x-21' } },
    ]);
    expect(utm).to.deep.equal({ source: 'myblog', medium: 'referral' });
    expect(
      linksText(
        rows.map((row) => readRow(row)!),
        utm,
      ),
    ).to.equal(text);
  });

  for (const programme of usable) {
    it(`of ${programme.label}: its own example comes back as it was`, () => {
      const [entry] = readLinks(programme.example).entries;
      expect(linksText([entry!], {})).to.equal(programme.example);
      expect(
        rowProblem({ site: entry!.site, programme: programme.name, ids: exampleIds(programme) }),
      ).to.equal(undefined);
    });
  }

  it('offer sites with a programme that pays for them', () => {
    for (const [site, , name] of SITES) {
      const programme = usable.find((each) => each.name === name)!;
      const problem = rowProblem({ site, programme: name, ids: exampleIds(programme) });
      // The example's host is that of one brand.
      expect(problem === undefined || problem.field === 'host', site).to.be.true;
    }
  });

  it('say at the field what the element would say of it', () => {
    const problem = (site: string, programme: string, ids: Row['ids']) =>
      rowProblem({ site, programme, ids });
    expect(problem('udemy', 'impact', impact.ids)).to.deep.equal({
      field: 'site',
      message: 'Is "udemy", expected a host such as udemy.com, books or *.',
    });
    expect(problem('udemy.com', 'impact', { ...impact.ids, ad: 'x' })).to.deep.equal({
      field: 'ad',
      message:
        'Is "x", expected digits, such as 3193860, the second number there (impact:host/publisher/ad/campaign).',
    });
    expect(problem('amazon.com', 'amazon', { shop: '', tag: '' })?.field).to.equal('tag');
    expect(problem('udemy.com', 'skimlinks', { id: '1X2' })).to.equal(undefined);
    expect(problem('utm', 'awin', { publisher: '1', advertiser: '2' })?.field).to.equal('site');
  });

  it('refuse what would end the entry in the attribute', () => {
    const row = {
      site: 'a.example',
      programme: 'template',
      ids: { address: 'https://b.example/?a=1;b={url}' },
    };
    expect(rowProblem(row)).to.deep.equal({
      field: 'address',
      message: 'Must not hold a semicolon or a line end.',
    });
    expect(readRow(row)).to.equal(undefined);
  });

  it('judge a field as if the others were right, and only once somebody was in it', () => {
    const row = { ...impact, ids: { host: '', publisher: '', ad: 'x', campaign: '' } };
    expect([...problemsInRow(row, new Set()).keys()]).to.deep.equal([]);
    expect([...problemsInRow(row, new Set(['ad'])).keys()]).to.deep.equal(['ad']);
    expect([...problemsInRow(row, new Set(['host', 'ad', 'campaign'])).keys()]).to.have.members([
      'host',
      'ad',
      'campaign',
    ]);
    const elsewhere = { ...impact, site: 'edx.org' };
    expect([...problemsInRow(elsewhere, new Set(['host', 'ad']))]).to.deep.equal([
      ['host', 'Is "trk.udemy.com", which serves udemy.com and not edx.org.'],
    ]);
  });

  it('hold in the attribute what they hold in the form, whatever was typed', () => {
    const id = fc.oneof(fc.string(), fc.stringMatching(/^[0-9a-zA-Z/;.{}-]{0,12}$/));
    fc.assert(
      fc.property(
        fc.constantFrom(...usable),
        fc.array(id, { minLength: 4, maxLength: 4 }),
        (programme, typed) => {
          const names = Object.keys(programme.fields);
          const site = programme.shops?.[0] ?? 'a.example';
          const row = {
            site,
            programme: programme.name,
            ids: Object.fromEntries(names.map((name, at) => [name, typed[at]!])),
          };
          const entry = readRow(row);
          if (!entry) return;
          const trimmed = Object.fromEntries(names.map((name) => [name, row.ids[name]!.trim()]));
          expect(readLinks(linksText([entry], {})).entries.map(({ ids }) => ids)).to.deep.equal([trimmed]);
        },
      ),
    );
  });

  it('check words for other links', () => {
    expect(utmProblem('source', 'myblog')).to.equal(undefined);
    expect(utmProblem('source', '')).to.equal(undefined);
    expect(utmProblem('source', 'a,b')).to.equal('Letters, digits, spaces, . _ ~ - or {ref}.');
  });
});
