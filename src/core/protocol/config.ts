import { z } from 'zod';
import { FINDING_TYPES } from '../privacy/finding';
import { PLACES, TASK_IDS } from './ids';

export const BACKEND_KINDS = ['rules', 'ollama', 'openai'] as const;
export type BackendKind = (typeof BACKEND_KINDS)[number];

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
  available: z.boolean(),
  default: z.boolean(),
});
export type ModelInfo = z.infer<typeof modelInfoSchema>;

/** `GET /api/v1/config`: what the pane needs, and nothing else. */
export const paneConfigSchema = z.strictObject({
  version: z.string(),
  tasks: z.array(z.enum(TASK_IDS)),
  models: z.array(modelInfoSchema),
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
