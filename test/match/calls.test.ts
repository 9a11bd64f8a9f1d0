import { expect } from '@open-wc/testing';
import type { Item } from '../../src/catalog/item.js';
import { KnowledgeGraph } from '../../src/knowledge/graph.js';
import type { Career, Skill } from '../../src/knowledge/types.js';
import { createMatcher } from '../../src/match.js';
import { callsSkill } from '../../src/match/calls.js';

const skill = (id: string, label: string, ...aliases: string[]): Skill => ({
  id,
  label,
  kind: 'concept',
  aliases,
});
const skills = [
  skill('rest-api', 'REST APIs', 'RESTful API', 'web service'),
  skill('react', 'React', 'react hooks'),
  skill('cybersecurity', 'Cybersecurity', 'infosec'),
  skill('seo', 'SEO', 'search engine optimization', 'rank on google'),
  skill('nlp', 'Natural language processing', 'NLP', 'text mining'),
  skill('nodejs', 'Node.js', 'npm'),
  skill('spring', 'Spring', 'spring framework'),
];
const careers: Career[] = [
  {
    id: 'spring-developer',
    label: 'Spring Developer',
    aliases: ['spring'],
    field: 'software',
    core: {},
    useful: {},
  },
];
const knowledge = { careers, skills, intent: [] };

function course(id: string, title: string, ...teaches: string[]): Item {
  return { id, kind: 'course', title, url: '', provider: 'Coursera', language: 'en', skills: teaches };
}

const graph = new KnowledgeGraph(knowledge);

/** Which of some titles call a skill by its name. */
function called(id: string, ...titles: string[]): string[] {
  const calls = callsSkill(graph.skillAt.get(id)!, graph);
  return titles.filter(calls);
}

describe('callsSkill', () => {
  it('knows a name that is written apart, together, or with something at its end', () => {
    expect(called('cybersecurity', 'Cyber Security Basics', 'Security of Networks')).to.deep.equal([
      'Cyber Security Basics',
    ]);
    expect(called('react', 'Learn ReactJS', 'React30', 'Hooks in Depth')).to.deep.equal([
      'Learn ReactJS',
      'React30',
    ]);
  });

  it('knows names of the same family, and no others', () =>
    expect(called('rest-api', 'RESTful API Design', 'A First Web Service')).to.deep.equal([
      'RESTful API Design',
    ]));

  it('knows what an abbreviation stands for, and the abbreviation', () => {
    expect(called('seo', 'Search Engine Optimization', 'Rank on Google')).to.deep.equal([
      'Search Engine Optimization',
    ]);
    expect(called('nlp', 'Advanced NLP', 'Text Mining', 'An NLPlan')).to.deep.equal(['Advanced NLP']);
  });

  it('takes no part of a word for a short name', () =>
    expect(called('nodejs', 'npm: Mastering the Basics', 'NodeJS in a Day')).to.deep.equal([
      'NodeJS in a Day',
    ]));
});

describe('the order of titles that call a skill by its name', () => {
  const find = (query: string, ...items: Item[]): string[] =>
    createMatcher({ knowledge, items })
      .find(query)
      .items.map(({ item }) => item.id);

  it('is as if they were written like the label: only their ids tell them apart', () =>
    expect(
      find(
        'react',
        course('a', 'Interfaces', 'react'),
        course('b', 'ReactJS', 'react'),
        course('c', 'React', 'react'),
      ),
    ).to.deep.equal(['b', 'c', 'a']));

  it('counts only names of what an item teaches first', () => {
    const others = ['seo', 'nlp', 'nodejs', 'spring'];
    const long = course(
      'b',
      'From the First Line to the Last: Six Weeks of Interfaces with React and Friends',
      'react',
    );
    expect(find('react', course('a', 'ReactJS', ...others.slice(1), 'react'), long)).to.deep.equal([
      'a',
      'b',
    ]);
    expect(find('react', course('a', 'ReactJS', ...others, 'react'), long)).to.deep.equal(['b', 'a']);
  });

  it('does not count a name for one that has more words', () =>
    expect(
      find('java spring', course('a', 'Spring', 'spring'), course('b', 'Java Spring', 'spring')),
    ).to.deep.equal(['b', 'a']));

  it('takes no career for the skill that has its number', () =>
    expect(
      find('spring', course('a', 'RESTful API', 'rest-api'), course('b', 'Spring', 'spring')),
    ).to.deep.equal(['b']));
});
