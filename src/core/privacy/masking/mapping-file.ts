import { z } from 'zod';
import { FINDING_TYPES } from '../finding';
import type { Mapping } from './mapping';

const entrySchema = z
  .strictObject({
    placeholder: z.string().regex(/^\[[A-Z_]{2,20}_[1-9]\d{0,5}\]$/),
    type: z.enum([...FINDING_TYPES, 'MARKE']),
    value: z.string().min(1),
  })
  .refine((entry) => entry.placeholder.replace(/_\d{1,6}\]$/, '') === `[${entry.type}`, {
    message: 'Platzhalter und Art passen nicht zusammen.',
  });

/** A mapping as JSON, such as the file of `schreibkompass mask --mapping FILE`. */
export const mappingSchema = z
  .strictObject({ version: z.literal(1), entries: z.array(entrySchema) })
  .refine(
    (mapping) => new Set(mapping.entries.map((entry) => entry.placeholder)).size === mapping.entries.length,
    {
      message: 'Ein Platzhalter steht mehrmals in der Datei.',
    },
  );

/** Throws where the text is no JSON (`SyntaxError`) or no mapping (`ZodError`); neither is fit for a log as it is. */
export function parseMapping(json: string): Mapping {
  return mappingSchema.parse(JSON.parse(json));
}

/** Holds personal data: a file of it has mode 0600. */
export function formatMapping(mapping: Mapping): string {
  return `${JSON.stringify(mapping, undefined, 2)}\n`;
}
