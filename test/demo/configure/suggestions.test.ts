import { expect } from '@open-wc/testing';
import { loadNames, namesFor } from '../../../demo/configure/suggestions.js';

const names = [
  'Backend Developer',
  'Data Analyst',
  'Pflegefachkraft für Ältere',
  'Frontend Developer',
  'Web development',
];

describe('suggestions', () => {
  it('begin with what was typed, or have a word that does, in this order', () => {
    expect(namesFor('dev', names)).to.deep.equal([
      'Backend Developer',
      'Frontend Developer',
      'Web development',
    ]);
    expect(namesFor('d', [...names, 'Docker'])).to.deep.equal([
      'Data Analyst',
      'Docker',
      'Backend Developer',
      'Frontend Developer',
      'Web development',
    ]);
  });

  it('take no heed of case and accents', () => {
    expect(namesFor('ALTERE', names)).to.deep.equal(['Pflegefachkraft für Ältere']);
  });

  it('are at most eight, and none for nothing', () => {
    expect(
      namesFor(
        'x',
        Array.from({ length: 20 }, (_, at) => `x${at}`),
      ),
    ).to.have.length(8);
    expect(namesFor(' ', names)).to.deep.equal([]);
  });

  it('are the careers and skills that the shelf knows', async () => {
    const known = await loadNames();
    expect(known).to.include.members(['Backend Developer', 'Registered Nurse', 'SQL', 'Excel']);
    expect(known.length).to.be.above(1300);
  });
});
