import { z } from 'zod';
import { FINDING_TYPES } from '../privacy/finding';
import { LABEL_KINDS } from './ids';

/** What became of a run; closed, so that no text can ever be recorded (KI-Kompass, 5). */
export const RUN_OUTCOMES = [
  'replaced',
  'inserted',
  'opened',
  'copied',
  'discarded',
  'undone',
  'stopped',
  'failed',
] as const;
export type RunOutcome = (typeof RUN_OUTCOMES)[number];

/** `POST /api/v1/events`: enumerations and numbers only. */
export const eventRequestSchema = z.strictObject({
  runId: z.uuid(),
  outcome: z.enum(RUN_OUTCOMES),
  label: z.enum(LABEL_KINDS),
  /** Whether the clerk ticked "Ich habe den Text geprüft". */
  reviewed: z.boolean(),
});
export type EventRequest = z.infer<typeof eventRequestSchema>;

/** How many findings of which kind were masked or waved through. */
export const kindCountsSchema = z.partialRecord(z.enum(FINDING_TYPES), z.int().min(1));
export type KindCounts = z.infer<typeof kindCountsSchema>;
