import { expect } from '@open-wc/testing';
import { KnowledgeGraph } from '../../src/knowledge/graph.js';
import type { Skill } from '../../src/knowledge/types.js';
import { knowledge } from './sample.js';

const graph = new KnowledgeGraph(knowledge);
const at = (id: string): number => graph.skillAt.get(id)!;

/** A skill's relatives and how close they are, by id. */
function relatives(id: string, from = graph): [string, number][] {
  return from
    .relativesOf(from.skillAt.get(id)!)
    .map(({ skill, closeness }) => [from.skill(skill).id, closeness]);
}

describe('KnowledgeGraph', () => {
  it('finds skills and careers by id', () => {
    expect(graph.skill(at('cpp')).label).to.equal('C++');
    expect(graph.career(graph.careerAt.get('data-analyst')!).label).to.equal('Data Analyst');
    expect(graph.skillAt.get('gardening')).to.equal(undefined);
  });

  describe('skillsOf a career', () => {
    it('puts core before useful, each in path order', () => {
      const found = graph.skillsOf(graph.careerAt.get('backend-developer')!);
      expect(found.map(({ skill, core, stage }) => [graph.skill(skill).id, core, stage])).to.deep.equal([
        ['python', true, 'start'],
        ['sql', true, 'start'],
        ['rest-api', true, 'build'],
        ['docker', true, 'build'],
        ['java', false, 'start'],
        ['go', false, 'deepen'],
      ]);
    });

    it('passes over skills that nothing is known about', () => {
      const lacking = new KnowledgeGraph({
        skills: knowledge.skills.filter(({ id }) => id !== 'sql'),
        careers: knowledge.careers,
      });
      const found = lacking.skillsOf(lacking.careerAt.get('data-analyst')!);
      expect(found.map(({ skill }) => lacking.skill(skill).id)).to.deep.equal(['excel', 'python', 'r']);
    });
  });

  describe('relativesOf a skill', () => {
    it('puts its parts before their parts, then what is broader, then what is near', () => {
      expect(relatives('python')).to.deep.equal([
        ['django', 0.7],
        ['programming', 0.25],
      ]);
      expect(relatives('databases')).to.deep.equal([
        ['sql', 0.7],
        ['postgresql', 0.5],
      ]);
      expect(relatives('sql')).to.deep.equal([
        ['postgresql', 0.7],
        ['databases', 0.25],
        ['excel', 0.2],
      ]);
    });

    it('is empty for a skill without connections', () => expect(relatives('docker')).to.deep.equal([]));

    it('follows related skills one way only, as they are given', () => {
      expect(relatives('dotnet')).to.deep.equal([['csharp', 0.2]]);
      expect(relatives('csharp')).to.deep.equal([['programming', 0.25]]);
    });

    it('takes the closest way to a skill and never comes back to itself', () => {
      const skill = (id: string, parents: string[], related: string[] = []): Skill => ({
        id,
        label: id,
        kind: 'topic',
        parents,
        related,
      });
      const ring = new KnowledgeGraph({
        skills: [skill('a', ['b'], ['b', 'a']), skill('b', ['a'], ['unknown']), skill('c', ['b', 'a'])],
        careers: [],
      });
      expect(relatives('a', ring)).to.deep.equal([
        ['b', 0.7],
        ['c', 0.7],
      ]);
    });

    it('stays within 0 to 1, closest first, without repeats', () => {
      for (const { id } of knowledge.skills) {
        const closeness = relatives(id).map(([, value]) => value);
        expect(closeness).to.deep.equal([...closeness].sort((one, other) => other - one));
        for (const value of closeness) expect(value).to.be.within(0.01, 0.99);
        expect(new Set(relatives(id).map(([relative]) => relative)).size).to.equal(closeness.length);
      }
    });
  });
});
