import { expect } from '@open-wc/testing';
import { KnowledgeGraph } from '../../src/knowledge/graph.js';
import { Lexicon } from '../../src/knowledge/lexicon.js';
import { Tagger } from '../../src/knowledge/tagger.js';
import { knowledge } from './sample.js';

const tagger = new Tagger(new KnowledgeGraph(knowledge), new Lexicon(knowledge));
const skillsIn = (title: string, hints?: readonly string[]): string[] => tagger.tag(title, hints).skills;

describe('Tagger', () => {
  for (const [title, skills] of [
    ['Learn SQL', ['sql']],
    ['Python and Django: Build REST APIs', ['python', 'django', 'rest-api']],
    ['Build a REST API with Node.js', ['rest-api', 'nodejs']],
    ['PostgreSQL for Everybody', ['postgresql']],
    ['The Complete JavaScript Course', ['javascript']],
    ['JavaScript: Understanding the Weird Parts', ['javascript']],
    ['Java Masterclass', ['java']],
    ['C++ for C Programmers', ['cpp']],
    ['Intro to C# and .NET', ['csharp', 'dotnet']],
    ['MACHINE LEARNING with Python', ['machine-learning', 'python']],
  ] as const) {
    it(`finds ${skills.join(', ')} in "${title}"`, () => expect(skillsIn(title)).to.deep.equal(skills));
  }

  describe('with hints of the provider', () => {
    it('adds what they name as a whole', () =>
      expect(
        skillsIn('Data for Everybody', ['SQL', 'Python (Programming Language)', 'rest-api']),
      ).to.deep.equal(['sql', 'python', 'rest-api']));

    it('does not pick names out of longer hints', () =>
      expect(skillsIn('Data for Everybody', ['Python for Data Science', 'SQL and more'])).to.deep.equal([]));

    it('puts the title before the hints, each skill once', () =>
      expect(skillsIn('Docker and SQL', ['Python', 'Docker'])).to.deep.equal(['docker', 'sql', 'python']));
  });

  it('keeps ten skills at most, the first ones', () =>
    expect(
      skillsIn('Python, Django, Java, JavaScript, Node.js, SQL, Docker, PostgreSQL, C++, C#, .NET, R'),
    ).to.deep.equal([
      'python',
      'django',
      'java',
      'javascript',
      'nodejs',
      'sql',
      'docker',
      'postgresql',
      'cpp',
      'csharp',
    ]));

  it('finds the careers that a title names', () => {
    expect(tagger.tag('Become a Backend Developer with Python')).to.deep.equal({
      skills: ['python'],
      careers: ['backend-developer'],
    });
    expect(tagger.tag('Google Data Analytics').careers).to.deep.equal(['data-analyst']);
    expect(tagger.tag('Python').careers).to.deep.equal([]);
  });

  it('takes a career for the audience behind "for" and "non"', () => {
    expect(tagger.tag('SQL for Data Analysts').careers).to.deep.equal([]);
    expect(tagger.tag('Excel for Non-Data Analysts').careers).to.deep.equal([]);
    expect(tagger.tag('Data Analyst: SQL for Everybody').careers).to.deep.equal(['data-analyst']);
  });

  it('picks names out of a hint that is made of nothing else, and longer names out of any', () => {
    expect(skillsIn('Data for Everybody', ['Python & SQL'])).to.deep.equal(['python', 'sql']);
    expect(skillsIn('Data for Everybody', ['Applied Machine Learning'])).to.deep.equal(['machine-learning']);
  });

  it('marks tags as guessed when the provider names none of them', () => {
    const guessed = (skills: readonly string[], subjects: readonly string[] = []): unknown =>
      tagger.tagged<{ title: string; skills: readonly string[]; guessed?: true }>(
        { title: 'Learn Docker', skills },
        subjects,
      ).guessed;
    expect(guessed([])).to.equal(true);
    expect(guessed([], ['Python'])).to.equal(true);
    expect(guessed(['juggling'])).to.equal(true);
    expect(guessed(['Python'])).to.equal(undefined);
    expect(guessed(['python'])).to.equal(undefined);
  });

  it('turns an item\u2019s own names for its skills into ids, and keeps ids as they are', () => {
    const item = { title: 'First steps', skills: ['Python', 'SQL (Programming Language)', 'juggling'] };
    expect(tagger.tagged(item).skills).to.deep.equal(['python', 'sql']);
    expect(tagger.tagged(item, ['Docker']).skills).to.deep.equal(['python', 'sql', 'docker']);
    const known = { title: 'Docker', skills: ['sql'] };
    expect(tagger.tagged(known)).to.equal(known);
  });
});
