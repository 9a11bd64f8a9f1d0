import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import type { Knowledge, Skill } from '../../src/knowledge/types.js';
import { Suggester } from '../../src/match/suggest.js';
import { createFuzzyFinder } from '../../src/text/fuzzy.js';

const skill = (id: string, label: string, more: Partial<Skill> = {}): Skill => ({
  id,
  label,
  kind: 'tool',
  ...more,
});

const knowledge: Knowledge = {
  intent: [{ say: 'course', kind: 'course' }, { say: 'for' }, { say: 'free', free: true }],
  careers: [
    {
      id: 'backend-developer',
      label: 'Backend Developer',
      field: 'software',
      aliases: ['server-side engineer'],
      names: { de: ['Backend-Entwickler'] },
      core: { start: ['python', 'sql'] },
      useful: { build: ['java'] },
    },
    { id: 'data-analyst', label: 'Data Analyst', field: 'data', core: { start: ['sql'] }, useful: {} },
  ],
  skills: [
    skill('sql', 'SQL', { kind: 'language' }),
    skill('mysql', 'MySQL'),
    skill('java', 'Java', { kind: 'language' }),
    skill('javascript', 'JavaScript', { kind: 'language', aliases: ['js'] }),
    skill('python', 'Python', { kind: 'language' }),
    skill('nodejs', 'Node.js', { aliases: ['node'] }),
    skill('cpp', 'C++', { kind: 'language' }),
    skill('kubernetes', 'Kubernetes', { aliases: ['k8s'] }),
    skill('databases', 'Databases', { kind: 'topic' }),
    skill('data-cleaning', 'Data cleaning', { kind: 'craft' }),
  ],
};

const suggester = new Suggester(knowledge, { language: 'en' });
const labels = (text: string, from = suggester): string[] => from.suggest(text).map(({ label }) => label);

describe('Suggester', () => {
  it('puts what begins so before what holds it', () => {
    expect(labels('sql')).to.deep.equal(['SQL', 'MySQL']);
    expect(labels('java')).to.deep.equal(['Java', 'JavaScript']);
    expect(labels('dev')).to.deep.equal(['Backend Developer']);
  });

  it('puts what more careers need first, among equals; careers count as what most need', () => {
    expect(labels('data')).to.deep.equal(['Data Analyst', 'Databases', 'Data cleaning']);
  });

  it('says what each of them is', () => {
    expect(suggester.suggest('dat').map(({ type }) => type)).to.deep.equal(['career', 'topic', 'skill']);
  });

  it('knows all names, whatever their case, hyphens, dots and symbols', () => {
    expect(labels('back-end dev')).to.deep.equal(['Backend Developer']);
    expect(labels('SERVER SIDE')).to.deep.equal(['Backend Developer']);
    expect(labels('nodejs')).to.deep.equal(['Node.js']);
    expect(labels('node.')).to.deep.equal(['Node.js']);
    expect(labels('c+')).to.deep.equal(['C++']);
    expect(labels('k8')).to.deep.equal(['Kubernetes']);
  });

  it('knows careers by their names in the language of the reader, and shows these', () => {
    const german = new Suggester(knowledge, {
      language: 'de',
      careers: { 'backend-developer': 'Backend-Entwickler' },
    });
    expect(labels('entw', german)).to.deep.equal(['Backend-Entwickler']);
    expect(labels('backend dev', german)).to.deep.equal(['Backend-Entwickler']);
    expect(labels('entw')).to.deep.equal([]);
  });

  it('completes what follows words that say how', () => {
    const [python] = suggester.suggest('free courses for pyt');
    expect(python?.words).to.equal('free courses for Python');
    expect(labels('knitting pyt')).to.deep.equal([]);
  });

  it('tells a name that is begun from one that is held', () => {
    expect(suggester.suggest('pyth')[0]?.isBegun).to.equal(true);
    expect(suggester.suggest('develop')[0]?.isBegun).to.equal(false);
  });

  it('looks inside words for three letters at least', () => {
    expect(labels('ys')).to.deep.equal([]);
    expect(labels('ysq')).to.deep.equal(['MySQL']);
  });

  it('offers eight at most, none for nothing, and only what is wanted', () => {
    const many = Array.from({ length: 20 }, (_, at) => skill(`s${at}`, `Skill ${at}`));
    expect(labels('skill', new Suggester({ ...knowledge, skills: many }, { language: 'en' }))).to.have.length(
      8,
    );
    expect(labels('')).to.deep.equal([]);
    expect(labels(' \u2014 ')).to.deep.equal([]);
    expect(suggester.suggest('sql', (id) => id !== 'sql').map(({ id }) => id)).to.deep.equal(['mysql']);
  });

  it('guesses at names that are misspelt, and at nothing else', () => {
    const guesses = (text: string): string[] =>
      suggester.guess(text, createFuzzyFinder).map(({ words }) => words);
    expect(guesses('pyhton')).to.deep.equal(['Python']);
    expect(guesses('back end devloper')).to.deep.equal(['Backend Developer']);
    expect(guesses('qxzjwvk')).to.deep.equal([]);
    expect(guesses('')).to.deep.equal([]);
  });

  it('knows a whole name', () => {
    expect(['js', 'Node JS', 'data analyst'].map((name) => suggester.knows(name))).to.deep.equal([
      true,
      true,
      true,
    ]);
    expect(['data', '', 'Pythons'].map((name) => suggester.knows(name))).to.deep.equal([false, false, false]);
  });

  it('finds what a slow search for the beginnings of words finds', () => {
    const names = [...knowledge.careers, ...knowledge.skills].map(({ id, label, aliases = [] }) => ({
      id,
      names: [label, ...aliases],
    }));
    const words = names.flatMap((entity) => entity.names.flatMap((name) => name.split(' ')));
    const begun = fc
      .tuple(fc.constantFrom(...words), fc.integer({ min: 1, max: 12 }))
      .map(([word, length]) => word.slice(0, length))
      .filter((text) => /^[a-z0-9]+$/i.test(text));
    fc.assert(
      fc.property(begun, (text) => {
        const holds = (name: string): boolean =>
          name
            .toLowerCase()
            .split(/[ -]/)
            .some((word) => word.startsWith(text.toLowerCase()));
        const expected = names.filter((entity) => entity.names.some(holds)).map(({ id }) => id);
        expect(suggester.suggest(text).map(({ id }) => id)).to.include.members(expected.slice(0, 8));
      }),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(suggester.suggest(text).length).to.be.lessThan(9);
        suggester.guess(text, createFuzzyFinder);
        suggester.knows(text);
      }),
    );
  });
});
