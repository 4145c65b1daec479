import { z } from 'zod';
import type { Mapping } from './mapping';
import { CUES } from './mapping';
import { PLACEHOLDER, PLACEHOLDER_KINDS, readPlaceholder, writePlaceholder } from './placeholder-shape';

const entrySchema = z
  .strictObject({
    placeholder: z.string().regex(new RegExp(`^${PLACEHOLDER}$`)),
    type: z.enum(PLACEHOLDER_KINDS),
    value: z.string().min(1),
    cues: z.array(z.enum(CUES)).min(1).optional(),
  })
  .refine((entry) => readPlaceholder(entry.placeholder).kind === entry.type, {
    message: 'Platzhalter und Art passen nicht zusammen.',
  })
  .refine((entry) => entry.type === 'PERSON' || !(entry.cues || entry.placeholder.includes('.')), {
    message: 'Nur Personen haben mehrere Formen.',
  })
  .refine((entry) => isAsWritten(entry.placeholder), {
    message: 'So schreibt Schreibkompass keinen Platzhalter.',
  });

/** Without a zero in front; the first form has no number. */
function isAsWritten(placeholder: string): boolean {
  const parts = readPlaceholder(placeholder);
  return parts.number > 0 && parts.form > 0 && writePlaceholder(parts) === placeholder;
}

/**
 * A mapping as JSON, such as the file of `schreibkompass mask --mapping FILE`. Forms and cues came later and stay
 * version 1: a file without them reads as before, and a reader that doesn't know them refuses the file.
 */
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
