import { z } from 'zod';
import type { Reference } from './sources';

/**
 * The first frame of an Open WebUI answer that rests on documents: for each collection its pieces and what they come
 * from. Its numbers count documents in the order in which they first occur. Addresses in it are never read.
 */
const sourceSchema = z.object({
  source: z.object({ id: z.string().nullish(), name: z.string().nullish() }).nullish(),
  document: z.array(z.string()).nullish(),
  metadata: z
    .array(
      z.object({ file_id: z.string().nullish(), name: z.string().nullish(), source: z.string().nullish() }),
    )
    .nullish(),
});

export const openWebuiSources = z
  .array(sourceSchema)
  .nullish()
  .transform((sources) => sources && documentsOf(sources));

function documentsOf(sources: readonly z.output<typeof sourceSchema>[]): readonly Reference[] {
  const documents = new Map<string, Reference>();
  for (const { source, document, metadata } of sources) {
    for (const [index, text] of (document ?? []).entries()) {
      const about = metadata?.[index];
      const name = about?.name ?? source?.name ?? about?.source ?? undefined;
      const key = about?.source ?? about?.file_id ?? source?.id ?? name ?? '';
      if (documents.has(key)) continue;
      documents.set(key, {
        dataset: source?.id ?? undefined,
        documentId: about?.file_id ?? undefined,
        documentName: name,
        text,
      });
    }
  }
  return [...documents.values()];
}
