import { z } from 'zod';
import { FINDING_TYPES } from '../privacy/finding';
import { ORIGINS, TASK_IDS } from './ids';
import { fieldFindingSchema, problemSchema } from './problem';

/** Hard limits of a request, in UTF-16 code units or entries. */
export const LIMITS = {
  text: 2_000_000,
  instruction: 10_000,
  historyTurns: 40,
  waived: 500,
  /** Bytes of a whole request body. */
  body: 8 * 1024 * 1024,
} as const;

export const turnSchema = z.strictObject({
  role: z.enum(['user', 'assistant']),
  text: z.string().max(LIMITS.text),
  origin: z.enum(ORIGINS).default('document'),
  /** Id of the model that wrote an answer, as `started` named it; unsaid, it counts as another than the asked one. */
  model: z.string().max(200).optional(),
});
export type Turn = z.infer<typeof turnSchema>;

/** `POST /api/v1/runs`. Offsets in `waived` are UTF-16 code units of the named field. */
export const runRequestSchema = z.strictObject({
  task: z.enum(TASK_IDS),
  origin: z.enum(ORIGINS).default('document'),
  text: z.string().max(LIMITS.text).default(''),
  instruction: z.string().max(LIMITS.instruction).optional(),
  /** Checked against the schema of the task. */
  options: z.record(z.string().max(40), z.unknown()).optional(),
  model: z.string().max(200).optional(),
  history: z.array(turnSchema).max(LIMITS.historyTurns).optional(),
  waived: z.array(fieldFindingSchema).max(LIMITS.waived).optional(),
});
export type RunRequest = z.input<typeof runRequestSchema>;
export type ParsedRunRequest = z.output<typeof runRequestSchema>;

export const scanRequestSchema = z.strictObject({ text: z.string().max(LIMITS.text) });

export const findingSchema = z.strictObject({
  start: z.int().min(0),
  end: z.int().min(0),
  type: z.enum(FINDING_TYPES),
  confidence: z.number().min(0).max(1),
  waivable: z.boolean(),
  recognizer: z.string(),
});
export const scanResponseSchema = z.strictObject({ findings: z.array(findingSchema) });

export const FINISH_REASONS = ['stop', 'length', 'filtered', 'cancelled', 'unknown'] as const;

/** One server-sent event of a run: `event: NAME`, `data: JSON` (WHATWG HTML, 9.2). */
export const streamEventSchema = z.discriminatedUnion('event', [
  z.object({ event: z.literal('queued'), position: z.int().min(0) }),
  z.object({
    event: z.literal('started'),
    runId: z.string(),
    model: z.string(),
    /** Left out where none is configured; `skipped` where it did not answer and the policy says to go on. */
    secondCheck: z.enum(['passed', 'skipped']).optional(),
  }),
  z.object({ event: z.literal('reasoning'), text: z.string() }),
  z.object({ event: z.literal('delta'), text: z.string() }),
  z.object({
    event: z.literal('sources'),
    items: z.array(z.object({ title: z.string(), url: z.string().optional() })),
  }),
  z.object({
    event: z.literal('done'),
    finishReason: z.enum(FINISH_REASONS),
    usage: z.object({ inputTokens: z.int().optional(), outputTokens: z.int().optional() }).optional(),
  }),
  z.object({ event: z.literal('error'), problem: problemSchema }),
]);
export type StreamEvent = z.infer<typeof streamEventSchema>;
export type FinishReason = (typeof FINISH_REASONS)[number];
