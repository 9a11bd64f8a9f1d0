import type { Item, Level } from '../catalog/item.js';
import type { KnowledgeGraph } from '../knowledge/graph.js';
import type { Meaning } from '../knowledge/lexicon.js';
import { words as wordsOf } from '../text/tokens.js';
import { sameLanguage } from './filter.js';
import type { ItemIndex } from './item-index.js';

/*
 * The ranking formula, all of it:
 *
 *     score   = half (subject) + half (what its title says of the names asked for, squared: a part of a name is little),
 *               x level fit x language fit x (1 + POPULARITY x popularity)
 *     subject = mean over what the query names of how well the item serves it, lowered for what it does not serve
 *
 *     a skill:  closeness x (what its tag counts + how much of the title speaks of it)
 *     a career: 1 if the item prepares for it as a whole, else what it teaches of the career, saturating
 *     words:    BM25 over titles
 *
 * Each weight says why it has its value.
 */

/** What a tag counts by its rank on the item: the first says what the item is about, the sixth that it also occurs. */
const RANK_WEIGHT = [1, 0.8, 0.6, 0.5, 0.4, 0.35];
/** Nearly half of what a skill counts comes from the title: "Learn SQL" is about SQL more than "SQL, PHP and Python in one". */
const TITLE_FOCUS = 0.45;
/** A core skill is why one takes a course for a career; a useful one is a reason only beside others. */
const CORE = 1;
const USEFUL = 0.4;
/** What prepares for another career as a whole, a pharmacy technician's for a nurse, is only in part about this one. */
const OTHER_CAREER = 0.85;
/** How much relevant teaching makes half of the best score: about one core skill in first place. */
const HALF_SCORE = 0.9;
/** A course half of whose tags lie outside the career spends half of the reader's time elsewhere. */
const CAREER_FOCUS = 0.45;
/** What a title made of the career's own words adds: "Back-End Development" for a backend developer. */
const CAREER_TITLE = 0.3;
/** Somebody who names two things wants both in one course: serving one of two falls to half of its half. */
const COMPLETENESS = 1;
/** A title that says what was asked for is found again by the reader; the rest is what the item teaches. */
const SAID_SO = 0.5;
/** Words that name nothing known count less than names, as they may be noise. */
const WORD_WEIGHT = 0.7;
/** Asked for a level, a known other one is mostly wrong; an unknown one may be right. */
const OTHER_LEVEL = 0.45;
const UNKNOWN_LEVEL = 0.8;
/** A course in a language that the query is not written in helps few readers. */
const OTHER_LANGUAGE = 0.15;
/** From unknown to famous: enough to order equals, too little to lift what fits less. */
const POPULARITY = 0.08;

/** Items below this share of the best score are not shown, and none below the absolute one: better few than filler. */
const RELATIVE_CUT = 0.22;
const ABSOLUTE_CUT = 0.12;

/** What a ranking is asked for. */
export interface Aim {
  readonly wanted: readonly Meaning[];
  /** Folded words that name nothing known. */
  readonly words: readonly string[];
  /** Words that ask for the level. */
  readonly levelWords: readonly string[];
  readonly level?: Level | undefined;
  /** The language results should be in. */
  readonly language: string;
}

/** An item's position and its score; scores are rounded so that every engine sorts alike. */
export interface Ranked {
  readonly at: number;
  readonly score: number;
}

/** How well each item serves one subject of a query: 0 to 1 by position. */
type Scores = Float64Array;

/** The items that serve an aim and that a page allows, best first; ties go by id. What hardly fits is left out. */
export function rank(
  aim: Aim,
  index: ItemIndex,
  graph: KnowledgeGraph,
  isAllowed: (item: Item) => boolean,
): Ranked[] {
  const subject = serveAll(aim, index, graph);
  const names = aim.wanted.map(
    ({ type, at }) => (type === 'career' ? graph.career(at) : graph.skill(at)).label,
  );
  const titles = index.words.find([...names.flatMap(wordsOf), ...aim.words, ...aim.levelWords]);
  const ranked: Ranked[] = [];
  let best = 0;
  index.items.forEach((item, at) => {
    if (!subject[at]) return;
    const served = (1 - SAID_SO) * subject[at] + SAID_SO * titles[at]! ** 2;
    const score = Math.round(served * itemFit(item, aim) * 1e6) / 1e6;
    if (score < ABSOLUTE_CUT || !isAllowed(item)) return;
    best = Math.max(best, score);
    ranked.push({ at, score });
  });
  return ranked
    .filter(({ score }) => score >= best * RELATIVE_CUT)
    .sort(
      (one, other) =>
        other.score - one.score || (index.items[one.at]!.id < index.items[other.at]!.id ? -1 : 1),
    );
}

/** The mean of how well items serve the subjects, lowered for each that they do not serve at all. */
function serveAll({ wanted, words }: Aim, index: ItemIndex, graph: KnowledgeGraph): Scores {
  const services = wanted.map(({ type, at, certainty }) => ({
    weight: certainty,
    scores: (type === 'career' ? serveCareer : serveSkill)(at, index, graph),
  }));
  if (words.length) services.push({ weight: WORD_WEIGHT, scores: index.words.find(words) });
  if (services.length === 1) return services[0]!.scores;
  const all = services.reduce((sum, { weight }) => sum + weight, 0);
  return new Float64Array(index.items.length).map((_, at) => {
    let sum = 0;
    let served = 0;
    for (const { weight, scores } of services) {
      if (!scores[at]) continue;
      sum += weight * scores[at];
      served += weight;
    }
    return (sum / all) * (served / all) ** COMPLETENESS;
  });
}

function serveSkill(skill: number, index: ItemIndex, graph: KnowledgeGraph): Scores {
  const scores = new Float64Array(index.items.length);
  for (const { skill: at, closeness } of [{ skill, closeness: 1 }, ...graph.relativesOf(skill)]) {
    const { label, aliases = [] } = graph.skill(at);
    const terms = index.words.termsOf([label, ...aliases].flatMap(wordsOf));
    for (const { item, rank } of index.withSkill(at)) {
      const focus = index.words.focus(item, terms);
      const score = closeness * ((1 - TITLE_FOCUS) * rankWeight(rank) + TITLE_FOCUS * focus);
      scores[item] = Math.max(score, scores[item]!);
    }
  }
  return scores;
}

function serveCareer(career: number, index: ItemIndex, graph: KnowledgeGraph): Scores {
  const scores = new Float64Array(index.items.length);
  const onTarget = new Float64Array(index.items.length);
  for (const { skill, core } of graph.skillsOf(career)) {
    const weight = (core ? CORE : USEFUL) * (0.5 + 0.5 * index.rarity(skill));
    for (const { item, rank } of index.withSkill(skill)) {
      scores[item]! += weight * rankWeight(rank);
      onTarget[item]! += rankWeight(rank);
    }
  }
  const { label, aliases = [] } = graph.career(career);
  const terms = index.words.termsOf([label, ...aliases].flatMap(wordsOf));
  scores.forEach((amount, at) => {
    if (!amount) return;
    const { skills, careers } = index.items[at]!;
    const focus = onTarget[at]! / allRankWeights(skills.length);
    const taughtWell = (amount / (amount + HALF_SCORE)) * (1 - CAREER_FOCUS + CAREER_FOCUS * focus);
    scores[at] = (careers ? OTHER_CAREER : 1) * (taughtWell + CAREER_TITLE * index.words.focus(at, terms));
  });
  for (const { item } of index.withCareer(career)) scores[item] = 1;
  return scores;
}

function itemFit(item: Item, aim: Aim): number {
  const level = !aim.level || item.level === aim.level ? 1 : item.level ? OTHER_LEVEL : UNKNOWN_LEVEL;
  const language = !item.language || sameLanguage(item.language, aim.language) ? 1 : OTHER_LANGUAGE;
  return level * language * (1 + POPULARITY * (item.popularity ?? 0));
}

function rankWeight(rank: number): number {
  return RANK_WEIGHT[Math.min(rank, RANK_WEIGHT.length - 1)]!;
}

function allRankWeights(count: number): number {
  let sum = 0;
  for (let at = 0; at < count; at++) sum += rankWeight(at);
  return sum;
}
