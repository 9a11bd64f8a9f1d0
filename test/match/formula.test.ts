import { expect } from '@open-wc/testing';
import type { Item } from '../../src/catalog/item.js';
import {
  BEST_FIT,
  careerShare,
  combine,
  fit,
  lack,
  PREPARES,
  rankWeight,
  sayShare,
  skillWeight,
  wordWorth,
  type Wishes,
} from '../../src/match/formula.js';

const item: Item = { id: 'x', kind: 'course', title: 'X', url: '', provider: '', skills: [], language: 'en' };
const round = (value: number): number => Math.round(value * 1000) / 1000;

describe('fit', () => {
  const fits = (more: Partial<Item>, wishes: Partial<Wishes> = {}, isServing = true): number =>
    round(fit({ ...item, ...more }, isServing, { language: 'en', ...wishes }));

  it('is 1 for what nothing is said against', () => expect(fits({})).to.equal(1));

  it('prefers the level that is asked for, then one that is not known', () => {
    expect(fits({ level: 'beginner' }, { level: 'beginner' })).to.equal(1);
    expect(fits({}, { level: 'beginner' })).to.equal(0.9);
    expect(fits({ level: 'advanced' }, { level: 'beginner' })).to.equal(0.45);
  });

  it('prefers the language that is asked for, then English, and sinks any other', () => {
    expect(fits({ language: 'es-MX' }, { language: 'es' })).to.equal(1);
    expect(fits({ language: 'en' }, { language: 'es' })).to.equal(0.5);
    expect(fits({ language: 'fr' }, { language: 'es' })).to.equal(0.03);
    expect(fits({ language: 'fr' })).to.equal(0.03);
  });

  it('takes an item of unknown language for an English one', () => {
    const { language: _, ...unknown } = item;
    expect(fit(unknown, true, { language: 'en' })).to.equal(1);
    expect(fit(unknown, true, { language: 'es' })).to.equal(0.5);
  });

  it('prefers what is short, when that is asked for', () => {
    expect(fits({ hours: 10 }, { short: true })).to.equal(1);
    expect(fits({}, { short: true })).to.equal(0.85);
    expect(fits({ hours: 10.5 }, { short: true })).to.equal(0.5);
    expect(fits({ hours: 90 })).to.equal(1);
  });

  it('trusts guessed tags a little less, and given ones that are others by far', () => {
    expect(fits({ guessed: true })).to.equal(0.9);
    expect(fits({ guessed: true }, {}, false)).to.equal(0.9);
    expect(fits({}, {}, false)).to.equal(0.25);
  });

  it('is less for the project at the end of other courses', () =>
    expect(fits({ title: 'Data Science Capstone' })).to.equal(0.8));

  it('is a little more for what many know, and never more than the best', () => {
    expect([1, 2, 3].map((popularity) => fits({ popularity }))).to.deep.equal([1.03, 1.06, 1.09]);
    expect(fits({ popularity: 3 })).to.be.below(BEST_FIT);
  });
});

describe('what is said and served', () => {
  it('comes to a score from 0 to 1', () => {
    expect(combine(0, 0, 0)).to.equal(0);
    expect(combine(1, 1, 0)).to.equal(1);
    expect(round(combine(1, 0, 0))).to.equal(0.714);
    expect(round(combine(0, 1, 0))).to.equal(0.286);
    expect(round(combine(0, 1, 0, true))).to.equal(0.231);
    expect(round(combine(1, 1, 0.25))).to.equal(0.75);
  });

  it('is enough of a name from a third on', () => {
    expect(lack(0, 0)).to.equal(1);
    expect(round(lack(0.1, 0.2))).to.equal(0.4);
    expect(lack(0.5, 0)).to.equal(0);
  });

  it('counts by the title first, and a part of a name little', () => {
    expect(sayShare(1, 1, 1, 1)).to.equal(1);
    expect(round(sayShare(1, 0, 3, 1))).to.equal(0.7);
    expect(round(sayShare(0, 1, 1, 1))).to.equal(0.3);
    expect(sayShare(0, 1, 10, 1)).to.be.below(sayShare(0, 1, 2, 1));
    expect(round(sayShare(0.5, 0, 1, 0.5) / sayShare(0.5, 0, 1, 1))).to.equal(0.25);
  });

  it('counts less in a longer text, but never nothing', () => {
    expect(wordWorth(0.5)).to.be.above(wordWorth(1));
    expect(wordWorth(1000)).to.be.above(1);
  });
});

describe('a career', () => {
  it('counts tags by rank, down to a floor', () => {
    expect(rankWeight(0)).to.equal(1);
    expect(rankWeight(5)).to.equal(0.35);
    expect(rankWeight(15)).to.equal(0.2);
  });

  it('asks for core skills more than for useful ones, and for rare ones more than for common ones', () => {
    expect(skillWeight(true, 1)).to.equal(1);
    expect(skillWeight(true, 0)).to.equal(0.5);
    expect(skillWeight(false, 1)).to.equal(0.4);
  });

  it('is served more by what teaches more of it and little else, and wholly by nothing but preparing for it', () => {
    expect(careerShare(1, 1, 1)).to.be.above(careerShare(1, 1, 4));
    expect(careerShare(2, 1.8, 2)).to.be.above(careerShare(1, 1, 1));
    expect(careerShare(1e9, 1, 1) + PREPARES).to.be.at.most(1);
  });
});
