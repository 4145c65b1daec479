import { z } from 'zod';
import { FINDING_TYPES } from '../privacy/finding';
import { ORIGINS, TASK_IDS } from './ids';
import { fieldFindingSchema, problemSchema } from './problem';

/** Hard limits of a request, in UTF-16 code units or entries. */
export const LIMITS = {
  text: 2_000_000,
  instruction: 10_000,
  historyTurns: 40,
  /** Characters of base64 of a picture: some 3 MB of it. */
  picture: 4_000_000,
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

/**
 * The picture of the task `picture`, redrawn by the pane so that nothing but pixels is left. `confirmed` says that the
 * clerk saw no person, name, address, plate, document or handwriting in it: software cannot check that
 * (KI-Kompass, 1); it is recorded.
 */
export const pictureSchema = z.strictObject({
  mediaType: z.enum(['image/png', 'image/jpeg']),
  /** Base64 (RFC 4648, 4). */
  data: z.string().min(1).max(LIMITS.picture),
  confirmed: z.boolean(),
});
export type Picture = z.output<typeof pictureSchema>;

/** `POST /api/v1/runs`. Offsets in `waived` are UTF-16 code units of the named field. */
const runFields = z.strictObject({
  task: z.enum(TASK_IDS),
  origin: z.enum(ORIGINS).default('document'),
  text: z.string().max(LIMITS.text).default(''),
  instruction: z.string().max(LIMITS.instruction).optional(),
  /** Checked against the schema of the task. */
  options: z.record(z.string().max(40), z.unknown()).optional(),
  model: z.string().max(200).optional(),
  history: z.array(turnSchema).max(LIMITS.historyTurns).optional(),
  /** The last turn of `history` is an answer that broke off: the model goes on where it ends. For language models alone. */
  continues: z.boolean().optional(),
  /**
   * Where in `text` the work begins, in UTF-16 code units: what stands before has its answer, from an earlier run that
   * told so (`part`). The whole text is checked. For texts that are worked on part by part alone, without a history.
   */
  textFrom: z.int().min(1).optional(),
  /** For the task `picture` alone, and there exactly one. */
  attachments: z.array(pictureSchema).max(1).optional(),
  /**
   * Random id of the conversation, for servers that keep a session of it; forgotten with
   * `DELETE /api/v1/conversations/ID`. Never recorded.
   */
  conversation: z.uuid().optional(),
  waived: z.array(fieldFindingSchema).max(LIMITS.waived).optional(),
});

export const runRequestSchema = runFields
  .refine(
    ({ continues, history, instruction, task }) =>
      !continues ||
      (history?.at(-1)?.role === 'assistant' && instruction === undefined && task !== 'workflow'),
    { path: ['continues'] },
  )
  .refine(
    ({ textFrom, text, history, continues }) =>
      textFrom === undefined || (textFrom < text.length && !continues && (history ?? []).length === 0),
    { path: ['textFrom'] },
  );
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

/** A document that a knowledge answer rests on. */
export const sourceSchema = z.object({
  title: z.string(),
  /** Where it opens, made from the address template of its dataset. */
  url: z.string().optional(),
  excerpt: z.string().optional(),
});
export type Source = z.infer<typeof sourceSchema>;

/** One server-sent event of a run: `event: NAME`, `data: JSON` (WHATWG HTML, 9.2). */
export const streamEventSchema = z.discriminatedUnion('event', [
  z.object({
    event: z.literal('queued'),
    /** From 1. */
    position: z.int().min(1),
    /** Estimated seconds until the run starts, where there is something to estimate from. */
    seconds: z.int().min(0).optional(),
  }),
  z.object({
    event: z.literal('started'),
    runId: z.string(),
    /** The model that answers; comes again, before the first word, where another takes over. */
    model: z.string(),
    /** The model that was asked first, where another one answers. */
    insteadOf: z.string().optional(),
    /** Left out where none is configured; `skipped` where it did not answer and the policy says to go on. */
    secondCheck: z.enum(['passed', 'skipped']).optional(),
  }),
  /** The server says that the model is being loaded. */
  z.object({ event: z.literal('loading') }),
  /** A text that does not fit is worked on in parts: what follows belongs to this one. */
  z.object({
    event: z.literal('part'),
    index: z.int().min(1),
    of: z.int().min(1),
    /** Where it begins in the text of the request (UTF-16), where a later run could begin there: see `textFrom`. */
    start: z.int().min(0).optional(),
  }),
  z.object({ event: z.literal('reasoning'), text: z.string() }),
  z.object({ event: z.literal('delta'), text: z.string() }),
  z.object({
    event: z.literal('sources'),
    /** In the order of the numbers `[1]`, `[2]` of the answer; none where nothing was found. */
    items: z.array(sourceSchema),
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
