import { z } from 'zod';
import { FINDING_TYPES } from '../privacy/finding';

/**
 * Every error that leaves the proxy or is shown in the pane (RFC 9457, application/problem+json).
 * The list is closed: a problem never carries a text of a parser, a server or a clerk.
 */
export const PROBLEM_CODES = [
  'personal-data',
  'classified',
  'second-check-failed',
  'origin-not-allowed',
  'task-not-allowed',
  'invalid-request',
  'body-too-large',
  'unsupported-media-type',
  'forbidden-origin',
  'not-found',
  'unknown-model',
  'text-too-long',
  'empty-text',
  'unknown-action',
  'picture-not-allowed',
  'picture-unconfirmed',
  'queue-full',
  'person-limit',
  'model-unreachable',
  'model-loading-timeout',
  'model-error',
  'model-busy',
  'model-not-found',
  'model-auth',
  'workflow-failed',
  'stream-malformed',
  'stream-broken',
  'stream-silent',
  'stream-endless',
  'answer-filtered',
  'answer-empty',
  'check-failed',
  'check-not-loaded',
  'self-test-failed',
  'store-unavailable',
  'host-read-only',
  'host-error',
  'text-changed',
  'not-taken-back',
  'mail-protected',
  'mail-changed',
  'mail-misplaced',
  'mail-quoted',
  'reply-too-long',
  'cancelled',
  'proxy-unreachable',
  'internal',
] as const;

export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** Where a finding stands in a request; the value itself is never part of a problem. */
export const fieldFindingSchema = z.strictObject({
  /** JSON path of the field, such as `text`, `instruction` or `history[0].text`. */
  field: z.string(),
  start: z.int().min(0),
  end: z.int().min(0),
  type: z.enum(FINDING_TYPES),
});
export type FieldFinding = z.infer<typeof fieldFindingSchema>;

/** A finding of the proxy in a refused request. */
export const foundFieldSchema = fieldFindingSchema.extend({
  /** Where it is no recognizer of ours, such as `presidio/PERSON`. */
  recognizer: z.string().optional(),
});

export const problemSchema = z.object({
  /** `urn:schreibkompass:problem:CODE`. */
  type: z.string(),
  code: z.enum(PROBLEM_CODES),
  status: z.int(),
  /** German, for the clerk: what happened. */
  title: z.string(),
  /** German, for the clerk: what to do. */
  detail: z.string(),
  findings: z.array(foundFieldSchema).optional(),
  /** Pages that the model's context takes, with `text-too-long`. */
  pagesThatFit: z.int().optional(),
  /** Seconds until there may be room: estimated with `queue-full`, as the model's server says with `model-busy`. */
  waitSeconds: z.int().optional(),
  /** HTTP status of the model server, for IT. */
  upstreamStatus: z.int().optional(),
  runId: z.string().optional(),
});
export type Problem = z.infer<typeof problemSchema>;
export type ProblemFinding = NonNullable<Problem['findings']>[number];

export class ProblemError extends Error {
  constructor(
    readonly problem: Problem,
    /** When to ask again, as a model server said or the queue estimates. */
    readonly retryAfterSeconds?: number,
    /** The model server said that it is loading the model. */
    readonly loading: boolean = false,
  ) {
    super(problem.code);
    this.name = 'ProblemError';
  }
}

/** What an error says beside its problem. */
export type ProblemHints = Partial<Pick<ProblemError, 'retryAfterSeconds' | 'loading'>>;
