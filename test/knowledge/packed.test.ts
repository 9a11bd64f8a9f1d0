import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { packKnowledge, unpackKnowledge } from '../../src/knowledge/packed.js';
import { fold } from '../../src/text/fold.js';
import type { Career, IntentWord, Knowledge, Skill, StagedSkills } from '../../src/knowledge/types.js';
import { knowledge } from './sample.js';

const roundTrip = (given: Knowledge): Knowledge => unpackKnowledge(packKnowledge(given));

/** Lets absent and empty lists be the same, as they mean the same. */
function withoutEmpty<T extends object>(value: T): T {
  const kept = Object.entries(value).filter(
    ([, field]) => field !== undefined && !(Array.isArray(field) && !field.length),
  );
  return Object.fromEntries(kept) as T;
}

const anyText = fc.string({
  unit: fc.constantFrom('a', 'Z', ' ', '|', '\\', '\t', '\n', '\f', 'é', '語', '😀'),
  minLength: 1,
});
const ids = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,4}(-[a-z0-9]{1,3})?$/), { maxLength: 6 });

const anyKnowledge = fc.tuple(ids, ids).chain(([skillIds, careerIds]) => {
  const some = <T>(given: readonly T[]): fc.Arbitrary<T[]> => fc.subarray([...given]);
  const texts = fc.array(anyText, { maxLength: 3 });
  const staged: fc.Arbitrary<StagedSkills> = fc
    .record({ start: some(skillIds), build: some(skillIds), deepen: some(skillIds) })
    .map(withoutEmpty);
  const skill = (id: string): fc.Arbitrary<Skill> =>
    fc
      .record({
        id: fc.constant(id),
        label: fc.oneof(anyText, fc.constant(id.replaceAll('-', ' '))),
        kind: fc.constantFrom('language', 'tool', 'concept', 'craft', 'human', 'topic'),
        aliases: texts,
        parents: some(skillIds),
        related: some(skillIds),
        commonAt: fc.uniqueArray(fc.nat(3)),
      })
      .map(({ commonAt, ...made }) => {
        const names = [...new Map([made.label, ...made.aliases].map((name) => [fold(name), name])).values()];
        const kept = { ...made, label: names[0]!, aliases: names.slice(1) };
        return withoutEmpty({ ...kept, common: commonAt.flatMap((at) => names[at] ?? []) });
      });
  const career = (id: string): fc.Arbitrary<Career> =>
    fc
      .record({
        id: fc.constant(id),
        label: anyText,
        field: anyText,
        aliases: texts,
        related: some(careerIds),
        core: staged,
        useful: staged,
        names: fc
          .record({ de: texts, fr: texts, 'pt-BR': texts })
          .map(withoutEmpty)
          .map((names) => (Object.keys(names).length ? names : undefined)),
      })
      .map((made) => withoutEmpty(made) as Career);
  const intent: fc.Arbitrary<IntentWord[]> = fc.array(
    fc
      .tuple(
        anyText,
        fc.constantFrom(
          {},
          { person: true as const },
          { free: true as const },
          { level: 'beginner' as const },
          { level: 'intermediate' as const },
          { level: 'advanced' as const },
          { kind: 'course' as const },
          { kind: 'book' as const },
        ),
      )
      .map(([say, meaning]) => ({ say, ...meaning })),
  );
  return fc.record({
    intent,
    careers: fc.tuple(...careerIds.map(career)),
    skills: fc.tuple(...skillIds.map(skill)),
  });
});

describe('packed knowledge', () => {
  it('comes back as it was', () => expect(roundTrip(knowledge)).to.deep.equal(knowledge));

  it('comes back as it was when there is none', () =>
    expect(roundTrip({ intent: [], careers: [], skills: [] })).to.deep.equal({
      intent: [],
      careers: [],
      skills: [],
    }));

  it('comes back as it was, whatever it holds', () => {
    fc.assert(
      fc.property(anyKnowledge, (given) => {
        expect(roundTrip(given)).to.deep.equal(given);
      }),
      { numRuns: 200 },
    );
  });

  it('leaves out what no page needs: codes of other classifications', () => {
    const [career] = knowledge.careers;
    const coded: Career = { ...career!, onet: '15-1254.00', esco: 'f2b15a0e-e65a-438a-affb-29b9d50b77d1' };
    expect(roundTrip({ ...knowledge, careers: [coded] }).careers).to.deep.equal([withoutEmpty(career!)]);
  });

  it('leaves out references to what is not there', () => {
    const skill: Skill = { id: 'a', label: 'A', kind: 'tool', parents: ['gone'], related: ['a', 'gone'] };
    expect(roundTrip({ intent: [], careers: [], skills: [skill] }).skills).to.deep.equal([
      { id: 'a', label: 'A', kind: 'tool', related: ['a'] },
    ]);
  });

  it('spends nothing on ids that follow from labels', () => {
    const packed = packKnowledge({
      intent: [],
      careers: [],
      skills: [{ id: 'machine-learning', label: 'Machine learning', kind: 'topic' }],
    });
    expect(packed).not.to.include('machine-learning');
  });
});
