import { expect } from '@open-wc/testing';
import { KnowledgeGraph } from '../../src/knowledge/graph.js';
import { JobTitles } from '../../src/match/job-titles.js';
import { knowledge } from '../knowledge/sample.js';

const graph = new KnowledgeGraph(knowledge);
const titles = new JobTitles(graph);

/** Id and certainty of the career nearest to a title. */
function nearest(head: string, others: readonly string[], skills: readonly string[] = []): unknown {
  const found = titles.nearest(
    head,
    others,
    skills.map((id) => graph.skillAt.get(id)!),
  );
  return found && [graph.career(found.at).id, Math.round(found.certainty * 100) / 100];
}

describe('JobTitles.nearest', () => {
  it('takes a title for the career of that calling that asks for its skills', () => {
    expect(nearest('developer', ['docker'], ['docker'])).to.deep.equal(['backend-developer', 0.7]);
    expect(nearest('analyst', ['excel'], ['excel'])).to.deep.equal(['data-analyst', 0.7]);
  });

  it('is surer the more hints agree', () =>
    expect(nearest('developer', ['docker', 'sql'], ['docker', 'sql'])).to.deep.equal([
      'backend-developer',
      0.8,
    ]));

  it('takes developers for engineers and anybody for a specialist', () => {
    expect(nearest('engineer', ['sql'], ['sql'])).to.deep.equal(['backend-developer', 0.7]);
    expect(nearest('specialist', [], ['machine-learning'])).to.deep.equal(['machine-learning-engineer', 0.7]);
  });

  it('counts words that the names of a career share', () =>
    expect(nearest('analyst', ['junior', 'data'])).to.deep.equal(['data-analyst', 0.64]));

  it('knows none when the calling is another, or nothing but the calling fits', () => {
    expect(nearest('nurse', ['sql'], ['sql'])).to.equal(undefined);
    expect(nearest('developer', ['gardening'])).to.equal(undefined);
    expect(nearest('developer', [], ['go'])).to.equal(undefined);
    expect(nearest('', [])).to.equal(undefined);
  });
});
