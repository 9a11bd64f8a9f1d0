import type { KnowledgeGraph } from '../knowledge/graph.js';
import { initials, keyOf } from '../text/key.js';
import { words } from '../text/tokens.js';

/**
 * Names that begin with as many letters of a word are of its family: "REST" and "RESTful", "Postgres" and "PostgreSQL". A name
 * that has no more of them may be part of another word.
 */
const STEM = 4;

/**
 * Tells of titles whether they call a skill by its name, though in other words than its label: "ReactJS" for React,
 * "Cyber Security", "RESTful API", "Search Engine Optimization" for SEO. For items that teach it: others may mean something
 * else.
 */
export function callsSkill(skill: number, graph: KnowledgeGraph): (title: string) => boolean {
  const { label, aliases = [] } = graph.skill(skill);
  const own = keyOf(label);
  const short = initials(label);
  const keys = [own];
  for (const alias of aliases) {
    const key = keyOf(alias);
    if (!key.includes(own) && (key === short || initials(alias) === own || beginsLike(key, label)))
      keys.push(key);
  }
  const stems = [...new Set(keys.map((key) => key.slice(0, STEM)))];
  return (title) => {
    const lower = title.toLowerCase();
    // Few titles get further than this.
    if (!stems.some((stem) => lower.includes(stem))) return false;
    const joined = lower.replace(/[^\p{L}\p{N}]+/gu, '');
    return keys.some((key) => (key.length > STEM ? joined : words(title)).includes(key));
  };
}

function beginsLike(key: string, label: string): boolean {
  return words(label).some((word) => word.length >= STEM && key.startsWith(word.slice(0, STEM)));
}
