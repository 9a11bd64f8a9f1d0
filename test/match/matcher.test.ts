import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Item } from '../../src/catalog/item.js';
import { createMatcher } from '../../src/match.js';
import { find, idsOf, index, matcher } from './sample.js';

describe('Matcher.find', () => {
  describe('a skill', () => {
    it('gives what teaches it', () =>
      expect(find('sql')).to.have.members([
        'sql-start',
        'sql-deep',
        'postgres',
        'sql-book',
        'backend-certificate',
      ]));

    it('gives what teaches its parts too', () => expect(find('python')).to.include('django'));

    it('puts what is about it before what also holds it', () => {
      const found = find('python');
      expect(found.indexOf('python')).to.be.below(found.indexOf('django'));
    });
  });

  for (const [query, expected] of [
    ['c', ['c']],
    ['r', ['r']],
    ['go', ['go']],
    ['golang', ['go']],
    ['java', ['java']],
    ['C++', ['cpp']],
  ] as const) {
    it(`gives for "${query}" ${expected.join(', ')} first and no name that only looks alike`, () => {
      const found = find(query);
      expect(found[0]).to.equal(expected[0]);
      for (const other of ['c', 'r', 'go', 'java', 'cpp', 'csharp', 'javascript'].filter(
        (id) => id !== expected[0],
      )) {
        expect(found).not.to.include(other);
      }
    });
  }

  it('gives nothing that is in no relation for C# and .NET', () => {
    expect(find('c#')).to.have.members(['csharp', 'dotnet']);
    expect(find('.net')[0]).to.equal('dotnet');
    for (const other of ['c', 'cpp', 'java']) expect(find('.net')).not.to.include(other);
  });

  describe('a career', () => {
    it('tells its core skills by stage, and a skill has none', () => {
      const { core } = matcher.find('backend developer');
      expect(core?.map((skills) => skills.map(({ label }) => label))).to.deep.equal([
        ['Python', 'SQL'],
        ['REST APIs', 'Docker'],
        [],
      ]);
      expect(matcher.find('sql')).not.to.have.property('core');
    });

    it('puts first what prepares for it as a whole', () =>
      expect(find('backend developer')[0]).to.equal('backend-certificate'));

    it('puts what prepares for it before what is for people who have the job', () => {
      const titles = ['SQL for Backend Developers', 'Learn SQL as Backend Developers'];
      const items = titles.map((title, at): Item => ({
        ...index.items[0]!,
        id: title,
        title,
        ...(at && { careers: ['backend-developer'] }),
      }));
      const found = createMatcher({ knowledge: index.knowledge, items }).find('backend developer');
      expect(idsOf(found)).to.deep.equal([...titles].reverse());
      expect(found.items[0]!.score).to.be.above(1.2 * found.items[1]!.score);
    });

    it('covers its core skills before it repeats one', () =>
      expect(find('backend developer', { limit: 5 })).to.include.members(['rest', 'docker']));

    it('tells when in the path each item is due', () => {
      const stages = new Map(
        matcher.find('backend developer', { limit: 20 }).items.map(({ item, stage }) => [item.id, stage]),
      );
      const due = {
        python: 'start',
        docker: 'build',
        rest: 'build',
        'sql-start': 'start',
        'sql-deep': 'deepen',
      };
      const shown = Object.entries(due).filter(([id]) => stages.has(id));
      expect(shown).not.to.have.length(0);
      for (const [id, stage] of shown) expect(stages.get(id), id).to.equal(stage);
    });

    it('tells no stage for a skill', () => {
      for (const { stage } of matcher.find('sql').items) expect(stage).to.equal(undefined);
    });
  });

  it('tells which skills are the reason, the one that was named first', () => {
    const reasons = new Map(matcher.find('sql').items.map(({ item, reasons }) => [item.id, reasons]));
    expect(reasons.get('sql-start')).to.deep.equal([{ skill: 'sql', label: 'SQL', kind: 'language' }]);
    expect(reasons.get('postgres')).to.deep.equal([
      { skill: 'sql', label: 'SQL', kind: 'language' },
      { skill: 'postgresql', label: 'PostgreSQL', kind: 'tool' },
    ]);
    expect(reasons.get('backend-certificate')).to.deep.equal([
      { skill: 'sql', label: 'SQL', kind: 'language' },
    ]);
  });

  describe('words', () => {
    it('finds titles by words that name nothing known', () => {
      expect(find('gardening')).to.deep.equal(['gardening']);
      expect(matcher.find('gardening').understood.words).to.deep.equal(['gardening']);
    });

    for (const query of [
      'quantum knitting',
      'xyzzy',
      'курсы вязания',
      '編み物',
      '',
      '   ',
      '🎓',
      'courses',
      'the best free course',
    ]) {
      it(`gives nothing for "${query}"`, () => expect(find(query)).to.deep.equal([]));
    }
  });

  describe('with options', () => {
    it('gives six items unless told, and never more than the limit', () => {
      expect(find('programming')).to.have.length(6);
      expect(find('sql', { limit: 2 })).to.have.length(2);
      expect(find('sql', { limit: 2.9 })).to.have.length(2);
      for (const limit of [0, -1, NaN]) expect(find('sql', { limit, pin: ['java'] })).to.deep.equal([]);
    });

    it('gives only one kind', () => {
      expect(find('sql', { kind: 'book' })).to.deep.equal(['sql-book']);
      expect(find('sql', { kind: 'course' })).not.to.include('sql-book');
      expect(find('sql books', { kind: 'course' })).to.have.members(find('sql', { kind: 'course' }));
    });

    it('gives only one level', () => expect(find('sql', { level: 'advanced' })).to.deep.equal(['sql-deep']));

    it('gives only one language, whatever its region, and items of unknown language', () => {
      expect(find('python', { language: 'es' })).to.deep.equal(['python-es']);
      expect(find('python', { language: 'en-US' })).to.have.members(find('python', { language: 'en' }));
      expect(find('python', { language: 'en' })).not.to.include('python-es');
      expect(find('docker', { language: 'EN-us' })).to.deep.equal(['docker']);
    });

    it('gives only some providers, in any case', () => {
      expect(find('sql', { provider: 'udemy' })).to.deep.equal(['postgres']);
      expect(find('python', { provider: ['UDEMY', 'edX'] })).to.deep.equal(['django']);
      expect(find('sql', { provider: 'Nobody' })).to.deep.equal([]);
      expect(find('sql', { provider: '' })).to.deep.equal(find('sql'));
    });

    it('gives only what is free or free to audit', () =>
      expect(find('sql', { free: true })).to.deep.equal(['sql-start']));

    it('shows nothing that is excluded, not even when pinned', () => {
      expect(find('sql', { exclude: ['sql-start', 'sql-book'] })).to.have.members([
        'sql-deep',
        'postgres',
        'backend-certificate',
      ]);
      expect(find('sql', { exclude: ['java'], pin: ['java'] })).to.not.include('java');
    });

    it('shows what is pinned first, in that order, once, whatever the query', () => {
      expect(find('sql', { pin: ['java', 'sql-deep'] }).slice(0, 2)).to.deep.equal(['java', 'sql-deep']);
      expect(
        find('sql', { pin: ['java', 'nothing', 'java'], limit: 3 }).filter((id) => id === 'java'),
      ).to.deep.equal(['java']);
      expect(find('sql', { pin: ['sql-deep'] }).filter((id) => id === 'sql-deep')).to.have.length(1);
      expect(find('unknown words', { pin: ['java'] })).to.deep.equal(['java']);
      expect(find('sql', { pin: ['java', 'c', 'go'], limit: 2 })).to.deep.equal(['java', 'c']);
    });
  });

  it('puts the reader’s language first, then English, and shows no other', () => {
    const shown = (preferLanguage?: string): string[] => find('python', { preferLanguage, limit: 20 });
    expect(shown('es-MX')[0]).to.equal('python-es');
    expect(shown('es-MX')).to.include('python');
    expect(shown()[0]).to.equal('python');
    expect(shown()).not.to.include('python-es');
    expect(shown('de')).to.deep.equal(shown('en'));
    expect(find('python', { preferLanguage: 'es', language: 'en' })).not.to.include('python-es');
  });

  it('ranks the same whatever the order of the items', () => {
    const reversed = createMatcher({ ...index, items: [...index.items].reverse() });
    for (const query of ['sql', 'backend developer', 'python', 'programming', 'data analyst', 'gardening']) {
      expect(idsOf(reversed.find(query, { limit: 20 })), query).to.deep.equal(find(query, { limit: 20 }));
    }
  });

  it('never throws, shows no item twice and keeps to the limit, whatever is asked', () => {
    const word = fc.constantFrom(
      'sql',
      'c++',
      'beginner',
      'free',
      'backend',
      'developer',
      'constructor',
      '__proto__',
      'pyhton',
      'and',
      'udemy',
    );
    const query = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.oneof(word, fc.string()), { maxLength: 8 }).map((words) => words.join(' ')),
    );
    const limit = fc.oneof(fc.nat(8), fc.constant(undefined));
    fc.assert(
      fc.property(query, limit, (text, most) => {
        const ids = find(text, { limit: most });
        expect(ids.length).to.be.at.most(most ?? 6);
        expect(new Set(ids).size).to.equal(ids.length);
      }),
      { numRuns: 300 },
    );
  });

  it('answers pasted texts by their beginning', () => {
    const start = performance.now();
    expect(find('sql ' + 'lorem ipsum dolor '.repeat(20_000))).to.include('sql-start');
    expect(performance.now() - start).to.be.below(1000);
  });

  it('works on an index without items and on one without knowledge', () => {
    const empty = createMatcher({ ...index, items: [] });
    expect(empty.find('sql').items).to.deep.equal([]);
    expect(empty.find('sql').understood.skills[0]!.id).to.equal('sql');
    const ignorant = createMatcher({
      knowledge: { intent: [], careers: [], skills: [] },
      items: index.items,
    });
    expect(idsOf(ignorant.find('gardening'))).to.deep.equal(['gardening']);
  });

  it('makes nothing of skills and careers that nothing is known about', () => {
    const [item] = index.items;
    const odd = createMatcher({
      ...index,
      items: [{ ...item!, skills: ['knitting', 'sql'], careers: ['knitter'] }],
    });
    expect(odd.find('sql').items[0]!.reasons).to.deep.equal([
      { skill: 'sql', label: 'SQL', kind: 'language' },
    ]);
  });

  it('tells the index that it searches', () => expect(matcher.index).to.equal(index));

  describe('asked for a language or something short in words', () => {
    it('puts courses in that language first', () => {
      const { items, understood } = matcher.find('python en español');
      expect(items[0]!.item.id).to.equal('python-es');
      expect(understood.language).to.equal('es');
      expect(understood.skills.map(({ id }) => id)).to.deep.equal(['python']);
    });

    it('says what it understood', () =>
      expect(matcher.find('short sql course').understood).to.deep.include({
        short: true,
        kind: 'course',
        words: [],
      }));
  });

  it('keeps all meanings of an ambiguous name, each as likely', () => {
    const PM = ['product manager', 'project manager'].map((label) => ({
      id: label.replace(' ', '-'),
      label,
      field: 'product',
      names: { en: ['PM'] },
      core: { start: ['sql'] },
      useful: {},
    }));
    const { understood } = createMatcher({
      items: matcher.index.items,
      knowledge: { ...matcher.index.knowledge, careers: PM },
    }).find('PM');
    expect(understood.careers.map(({ id, certainty }) => [id, certainty])).to.deep.equal([
      ['product-manager', 0.5],
      ['project-manager', 0.5],
    ]);
  });

  it('mends a typo in a word that only titles hold', () =>
    expect(matcher.find('balconny').items.map(({ item }) => item.id)).to.deep.equal(['gardening']));

  it('says which words of the query a title holds, where no skill tells why it is there', () => {
    const [found] = matcher.find('balcony').items;
    expect(found!.reasons).to.deep.equal([{ skill: '', label: 'Balcony', kind: 'word' }]);
    expect(found!.highlights).to.deep.equal([[15, 22]]);
  });

  describe('who offers it', () => {
    it('comes first where a query names an institution by a word of its name', () => {
      expect(find('sql')[0]).not.to.equal('sql-deep');
      expect(find('sql mit')[0]).to.equal('sql-deep');
      expect(find('javascript johns hopkins').slice(0, 1)).to.deep.equal(['javascript']);
      expect(find('hopkins')).to.deep.equal(['r']);
    });

    it('is all there is where a query names a provider, unless nothing is left', () => {
      expect(find('udemy sql')).to.deep.equal(['postgres']);
      expect(find('udemy gardening')).to.deep.equal(['gardening']);
      expect(find('udemy sql', { provider: 'edX' })).to.deep.equal([]);
    });

    it('is looked for where a query names nothing else', () => {
      expect(find('udemy')).to.have.members(['postgres', 'django', 'docker']);
      expect(find('skillshare courses')).to.include('gardening');
    });
  });

  it('puts a title that says a word again before one that does not', () => {
    const items = ['SQL in Small Steps', 'SQL, and More SQL'].map((title, at): Item => ({
      ...index.items[0]!,
      id: String(at),
      title,
      institution: title,
    }));
    const found = createMatcher({ ...index, items }).find('sql');
    expect(found.items.map(({ item }) => item.id)).to.deep.equal(['1', '0']);
  });

  it('ranks what teaches both of two names before what teaches one', () =>
    expect(matcher.find('docker and go').items.map(({ item }) => item.id)).to.have.members(['docker', 'go']));
});
