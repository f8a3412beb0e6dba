import { z } from 'zod';
import { phases, roles, settings, tones, verdicts } from '../../domain/case.ts';
import { day, factId, id, localSlots, reviewed, words } from './common.ts';
import { when } from './condition.ts';
import { face, portrait } from './portrait.ts';

const line = z.union([
  words,
  z.strictObject({
    text: words,
    says: id.optional().describe('Wie dit zegt: iemand uit cast'),
    lang: z
      .string()
      .regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/)
      .optional()
      .describe('Taal van deze woorden, bv. ti of ar'),
    when: when.optional(),
  }),
]);
const lines = z.union([words, z.array(line).min(1)]);

const target = z.union([id, z.array(z.strictObject({ when: when.optional(), to: id })).min(1)]);

/** A meter moves by a number, a fact of the case is set to a value. */
const effects = z.record(id, z.union([z.number().int(), id]));

const setting = z.enum(settings);

const choice = z.strictObject({
  say: words.describe('Wat de leerling zegt of doet: ik-vorm, hoogstens 14 woorden'),
  when: when.optional(),
  verdict: z.enum(verdicts).optional(),
  effects: effects.optional(),
  evidence: z.record(id, z.number().int().min(0).max(3)).optional(),
  reaction: lines.optional().describe('Wat er dan gebeurt: hoogstens 60 woorden'),
  why: words.optional().describe('Wat het deed en waarom: hoogstens 90 woorden'),
  instead: words.optional().describe('Wat je kunt zeggen, letterlijk'),
  'rests-on': z.array(factId).optional().describe('Feiten uit modules/facts.yaml'),
  local: localSlots,
  to: target.optional(),
});

const scene = z.strictObject({
  phase: z.enum(phases),
  heading: words,
  core: z.boolean().optional().describe('Elke route moet hier langs'),
  interrupts: z.boolean().optional().describe('Komt ertussen, en gaat met `to: back` terug'),
  with: id.optional().describe('Wie op het kaartje staat: iemand uit cast; zonder is dat de eerste'),
  setting: setting.optional().describe('Waar dit speelt; zonder is dat waar de casus speelt'),
  text: z.array(line).min(1),
  ask: words.optional(),
  certainty: z.boolean().optional().describe('Vraag hoe zeker de leerling is'),
  choices: z.record(id, choice).optional(),
  pick: z
    .union([
      z.number().int().min(1).max(9),
      z.strictObject({ min: z.number().int().min(1), max: z.number().int().max(9) }),
    ])
    .optional()
    .describe('Hoeveel keuzes samen een antwoord zijn'),
  rating: z.strictObject({ from: words, to: words, steps: z.number().int().min(2).max(9) }).optional(),
  reflection: z.boolean().optional(),
  local: localSlots,
  to: target.optional(),
});

const meter = z.strictObject({
  start: z.number().int(),
  min: z.number().int().default(0),
  max: z.number().int().default(100),
  unit: z.literal('minuten').optional(),
});

const step = z.string().regex(/^-?\d+$/);

const character = z.strictObject({
  name: words,
  about: words.optional(),
  portrait: portrait.optional().describe('Hoe deze persoon eruitziet; zonder staan er beginletters'),
  mood: z
    .strictObject({
      by: id,
      steps: z.record(step, words),
      faces: z.record(step, face).optional().describe('Hoe het gezicht staat vanaf dezelfde stand als het woord'),
    })
    .optional()
    .describe('Hoe deze persoon overkomt: het woord bij elke stand van een meter'),
});

/** The file of a case, format 1. */
export const caseFile = z
  .strictObject({
    format: z.literal(1),
    id,
    role: z.enum(roles),
    goal: id.optional().describe('Het doel van de module dat deze casus het meest oefent: een id uit `goals`'),
    title: words,
    brief: words,
    contentNote: words,
    setting: setting
      .default('spreekkamer')
      .describe('Waar de casus meestal speelt: de kamer achter wie op het kaartje staat'),
    help: z
      .array(id)
      .default([])
      .describe('Feiten over hulp die een speler zelf nodig kan hebben; de nabespreking toont ze'),
    prepared: day,
    reviewed,
    expires: day,
    meters: z.record(id, meter).default({}),
    'facts-of-the-case': z.record(id, z.array(id).min(2)).default({}),
    cast: z.record(id, character).refine((cast) => Object.keys(cast).length > 0),
    consequences: z.record(id, z.strictObject({ when, effects: effects.optional(), to: id })).default({}),
    scenes: z.record(id, scene),
    endings: z.record(
      id,
      z.strictObject({ tone: z.enum(tones), heading: words, setting: setting.optional(), text: z.array(line).min(1) }),
    ),
  })
  .meta({ title: 'Kruispunt: een casus', description: 'Zie docs/case-format.md' });

export type CaseFile = z.infer<typeof caseFile>;
export type SceneFile = z.infer<typeof scene>;
export type ChoiceFile = z.infer<typeof choice>;
export type LineFile = z.infer<typeof line>;
export type TargetFile = z.infer<typeof target>;
export type EffectsFile = z.infer<typeof effects>;
