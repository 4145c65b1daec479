import { z } from 'zod';
import { FINDING_TYPES } from '../privacy/finding';
import { ABILITIES, PLACES, TASK_IDS } from './ids';

export const BACKEND_KINDS = ['rules', 'ollama', 'openai', 'ragflow', 'n8n'] as const;
export type BackendKind = (typeof BACKEND_KINDS)[number];

/**
 * Why a model cannot be asked now: its server does not answer, does not list it, failed too often of late, or passes its
 * prompts on to the maker's cloud though it is configured to run in the town's own server room.
 */
export const UNAVAILABLE_REASONS = ['unreachable', 'not-listed', 'resting', 'cloud'] as const;
export type UnavailableReason = (typeof UNAVAILABLE_REASONS)[number];

/** A model as the pane offers it. */
export const modelInfoSchema = z.strictObject({
  /** Stable name in requests. */
  id: z.string(),
  /** What a clerk reads, such as "llama 3.3 70b" or "Regelwerk (ohne KI-Modell)". */
  name: z.string(),
  kind: z.enum(BACKEND_KINDS),
  place: z.enum(PLACES),
  /** False for Regelwerk, whose results need no AI label. */
  generative: z.boolean(),
  tasks: z.array(z.enum(TASK_IDS)),
  /** Characters of text that fit, prompt and answer reserved. */
  maxCharacters: z.int(),
  /** Whether it goes on with an answer that broke off; others begin anew. */
  continues: z.boolean(),
  /** False for a workflow, which may have done something: its runs are not sent again, and go on when stopped. */
  repeatable: z.boolean(),
  abilities: z.array(z.enum(ABILITIES)),
  available: z.boolean(),
  /** Left out where it is available. */
  unavailable: z.enum(UNAVAILABLE_REASONS).optional(),
  default: z.boolean(),
  /** Tasks for which it is chosen unless the clerk chooses another. */
  defaultFor: z.array(z.enum(TASK_IDS)),
});
export type ModelInfo = z.infer<typeof modelInfoSchema>;

/** What an own action asks beside the text: one of a few values, so that no free text goes past the check. */
export const actionOptionSchema = z.strictObject({
  key: z.string(),
  label: z.string(),
  /** The first is chosen at the beginning. */
  choices: z.array(z.strictObject({ value: z.string(), label: z.string() })),
});

/** An own action of the town: a workflow behind a button (task `workflow`, option `action`). */
export const actionInfoSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  description: z.string(),
  /** Id of the model that stands for the workflow. */
  model: z.string(),
  input: z.enum(['text', 'notes', 'any']),
  effect: z.enum(['created', 'modified', 'simplified']),
  options: z.array(actionOptionSchema),
});
export type ActionInfo = z.infer<typeof actionInfoSchema>;

/** `GET /api/v1/config`: what the pane needs, and nothing else. */
export const paneConfigSchema = z.strictObject({
  version: z.string(),
  tasks: z.array(z.enum(TASK_IDS)),
  models: z.array(modelInfoSchema),
  actions: z.array(actionInfoSchema),
  policy: z.strictObject({
    authority: z.string(),
    kompass: z.strictObject({
      title: z.string(),
      version: z.string(),
      validFrom: z.string(),
      contact: z.string(),
      url: z.string().optional(),
      summary: z.array(z.string()),
    }),
    privacy: z.strictObject({
      sureFrom: z.number(),
      waivable: z.array(z.enum(FINDING_TYPES)),
      allow: z.strictObject({
        domains: z.array(z.string()),
        addresses: z.array(z.string()),
        places: z.array(z.string()),
        phonePrefixes: z.array(z.string()),
        names: z.array(z.string()),
        ibans: z.array(z.string()),
      }),
    }),
    disclosure: z.strictObject({
      created: z.string(),
      picture: z.string(),
      simplified: z.string(),
      simplifiedUnchecked: z.string(),
      simplifiedNotice: z.boolean(),
      labelRules: z.boolean(),
      translations: z.record(z.string(), z.string()),
    }),
  }),
  limits: z.strictObject({ text: z.int(), instruction: z.int() }),
});
export type PaneConfig = z.infer<typeof paneConfigSchema>;
