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
