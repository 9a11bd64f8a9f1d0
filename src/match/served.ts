import { careerShare, PREPARES, rankWeight, skillWeight } from './formula.js';
import { itemOf, RANKS, type ItemIndex, type Shares } from './item-index.js';

/** How well items serve who asks for a skill: by what they teach of it, of its parts and of what is near to it. */
export function serveSkill(skill: number, index: ItemIndex): Shares {
  const shares = index.shares(0);
  for (const { skill: at, closeness } of [{ skill, closeness: 1 }, ...index.graph.relativesOf(skill)]) {
    for (const posting of index.withSkill(at)) {
      const item = itemOf(posting);
      shares[item] = Math.max(closeness * rankWeight(posting % RANKS), shares[item]!);
    }
  }
  return shares;
}

/** How well items serve who asks for a career: by what they teach of it, and whether they prepare for it as a whole. */
export function serveCareer(career: number, index: ItemIndex): Shares {
  const [shares, onTarget] = [index.shares(0), index.shares(1)];
  for (const { skill, core } of index.graph.skillsOf(career)) {
    const weight = skillWeight(core, index.rarity(skill));
    for (const posting of index.withSkill(skill)) {
      const item = itemOf(posting);
      const counts = rankWeight(posting % RANKS);
      shares[item]! += weight * counts;
      onTarget[item]! += counts;
    }
  }
  for (let at = 0; at < shares.length; at++)
    if (shares[at]) shares[at] = careerShare(shares[at]!, onTarget[at]!, index.tagCounts[at]!);
  for (const posting of index.withCareer(career)) shares[itemOf(posting)]! += PREPARES;
  return shares;
}
