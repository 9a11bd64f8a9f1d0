import { expect } from '@open-wc/testing';
import { KnowledgeGraph } from '../../src/knowledge/graph.js';
import { Lexicon } from '../../src/knowledge/lexicon.js';
import { Tagger } from '../../src/knowledge/tagger.js';
import { knowledge } from './sample.js';

const tagger = new Tagger(new KnowledgeGraph(knowledge), new Lexicon(knowledge));
const skillsIn = (title: string, hints?: readonly string[]): string[] => tagger.tag(title, hints).skills;

describe('an everyday word that is the name of a skill', () => {
  for (const [why, title, skills] of [
    ['a word like "programming" follows', 'Go Programming for Beginners', ['go', 'programming']],
    ['a word like "programming" follows', 'R Programming', ['r', 'programming']],
    ['a word like "learn" precedes', 'Learn Go', ['go']],
    ['a word like "learn" precedes', 'Mastering Excel', ['excel']],
    ['a word like "learn" precedes', 'Statistics with R', ['r']],
    ['its full name is used', 'Golang: The Big Picture', ['go']],
    ['its full name is used', 'Microsoft Excel: Advanced Formulas', ['excel']],
    ['the title says for whom it is', 'Go for Python Developers', ['go', 'python']],
    ['a part of the title says for whom it is', 'Clean Data: Excel for Everybody', ['excel']],
    ['a version follows', 'Go 2 in a Week', ['go']],
    ['a version follows', 'Go 1.22 in a Week', ['go']],
    ['it stands in a list of such names', 'Python and R', ['python', 'r']],
    ['it stands in a list of such names', 'Docker, Go & the Command Line', ['docker', 'go']],
    ['it stands in a list of such names', 'Excel/Python: Round Trips', ['excel', 'python']],
    ['the title names what it belongs to', 'Mobile Programming: Go Step by Step', ['programming', 'go']],
    ['the title names what is near to it', 'SQL from Excel Sheets', ['sql', 'excel']],
  ] as const) {
    it(`is meant where ${why}: "${title}"`, () => expect(skillsIn(title)).to.deep.equal(skills));
  }

  for (const title of [
    'Go Further: Negotiation',
    'Go: The Big Picture',
    'How to go viral',
    'Ready, Set, Go!',
    'Excel at Interviews',
    'Excel in Negotiations',
    'How to excel in your career',
    'Learn to go viral',
    'Plan C for Managers',
    'C for Yourself',
    'Plan Go for It',
    'Spring 2012: Go 2012',
    'Pirates say R',
    'Gardening for Beginners',
    '',
  ]) {
    it(`is not meant in "${title}"`, () => expect(skillsIn(title)).to.deep.equal([]));
  }

  for (const [title, skill] of [
    ['Docker: Public Speaking and Go', 'docker'],
    ['Python in Five Days, Go Home on Friday', 'python'],
  ] as const) {
    it(`is not meant beside what is no such name, or where no list is: "${title}"`, () => {
      expect(skillsIn(title)).to.include(skill);
      expect(skillsIn(title)).not.to.include('go');
    });
  }

  it('is meant when the provider says the same', () =>
    expect(skillsIn('Go Further', ['Go'])).to.deep.equal(['go']));

  it('is meant when the provider names its family', () =>
    expect(skillsIn('Go: The Big Picture', ['programming'])).to.deep.equal(['go', 'programming']));

  it('is a verb before "at" and "in", whatever else is named', () => {
    expect(skillsIn('Excel in SQL')).to.deep.equal(['sql']);
    expect(skillsIn('Excel at Work', ['SQL'])).to.deep.equal(['sql']);
  });
});
