import { expect } from '@open-wc/testing';
import type { Career, Knowledge, Skill } from '../../../src/knowledge/types.js';
import { fieldsOf, subjectsOf } from '../../../src/element/search/fields.js';

const career = (
  id: string,
  field: string,
  start: readonly string[],
  useful: readonly string[] = [],
): Career => ({
  id,
  label: id,
  field,
  core: { start },
  useful: { build: useful },
});

const skill = (id: string, more: Partial<Skill> = {}): Skill => ({ id, label: id, kind: 'tool', ...more });

const knowledge: Knowledge = {
  intent: [],
  careers: [
    career('backend', 'software', ['python', 'sql'], ['talking']),
    career('chef', 'food', ['knives'], ['talking']),
    career('frontend', 'software', ['javascript', 'unheard-of']),
    career('analyst', 'data', ['sql', 'talking']),
  ],
  skills: [
    skill('talking'),
    skill('sql', { parents: ['databases'] }),
    skill('javascript'),
    skill('knives'),
    skill('python', { parents: ['sql'] }),
    skill('databases', { kind: 'topic' }),
  ],
};

const field = (id: string) => fieldsOf(knowledge).find((each) => each.id === id)!;

describe('fields', () => {
  it('hold their careers, each in the order of the knowledge', () => {
    expect(fieldsOf(knowledge).map(({ id, careers }) => [id, careers.map((each) => each.id)])).to.deep.equal([
      ['software', ['backend', 'frontend']],
      ['food', ['chef']],
      ['data', ['analyst']],
    ]);
  });

  it('teach topics first, then skills, those first that are theirs alone', () => {
    const subjects = (id: string): string[] => subjectsOf(field(id), knowledge).map((each) => each.id);
    expect(subjects('software')).to.deep.equal(['databases', 'javascript', 'python', 'sql', 'talking']);
    expect(subjects('food')).to.deep.equal(['knives', 'talking']);
  });

  it('name fourteen of them at most', () => {
    const ids = Array.from({ length: 30 }, (_, at) => `skill-${at}`);
    const wide = { intent: [], careers: [career('all', 'wide', ids)], skills: ids.map((id) => skill(id)) };
    expect(subjectsOf(fieldsOf(wide)[0]!, wide)).to.have.length(14);
  });
});
