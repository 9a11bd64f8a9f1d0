import { z } from 'zod';
import { SKILL_KINDS, STAGES, type SkillKind } from './types.js';

const text = z.string().trim().min(1, 'accepted is a text that is not empty');
const texts = z.array(text).optional();
const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'accepted are lower-case letters and digits, joined by hyphens');
const ids = z.array(id).optional();
const staged = z.strictObject(Object.fromEntries(STAGES.map((stage) => [stage, ids])));

export const skillSchema = z.strictObject({
  id,
  label: text,
  kind: z.enum(SKILL_KINDS as [SkillKind, ...SkillKind[]]),
  aliases: texts,
  parents: ids,
  related: ids,
  common: texts,
});

export const careerSchema = z.strictObject({
  id,
  label: text,
  field: id,
  aliases: texts,
  related: ids,
  onet: z
    .string()
    .regex(/^\d{2}-\d{4}\.\d{2}$/, 'accepted is an O*NET-SOC code such as "15-1252.00"')
    .optional(),
  esco: z.uuid('accepted is the id at the end of an ESCO occupation URI').optional(),
  core: staged,
  useful: staged,
  names: z.record(z.string(), z.array(text)).optional(),
});

/** A section of a guide: some sentences, short enough to be read. */
const section = z
  .string()
  .trim()
  .min(80, 'accepted are 80 to 420 characters')
  .max(420, 'accepted are 80 to 420 characters');
const project = z
  .string()
  .trim()
  .min(40, 'accepted are 40 to 140 characters')
  .max(140, 'accepted are 40 to 140 characters');

export const guideSchema = z.strictObject({
  career: id,
  about: section,
  ways: z.strictObject({ degree: section, certificate: section, selfTaught: section }),
  tools: z.array(text).min(4, 'accepted are 4 to 10 tools').max(10, 'accepted are 4 to 10 tools'),
  day: section,
  growth: section,
  transferable: section,
  challenges: section,
  projects: z.array(project).length(3, 'accepted are 3 projects'),
});

export const intentSchema = z.strictObject({
  say: text,
  level: z.enum(['beginner', 'intermediate', 'advanced']).optional(),
  free: z.literal(true).optional(),
  kind: z.enum(['course', 'book']).optional(),
  person: z.literal(true).optional(),
  work: z.array(text).optional(),
  short: z.literal(true).optional(),
  language: z
    .string()
    .regex(/^[a-z]{2,3}$/, 'accepted is a BCP 47 language such as "es"')
    .optional(),
  telling: z.literal(true).optional(),
});
