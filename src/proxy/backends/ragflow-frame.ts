import { z } from 'zod';
import type { Reference } from './sources';

/** A piece of a document; older versions name the fields otherwise. Its `url` is never read. */
const chunkSchema = z.object({
  content: z.string().nullish(),
  content_with_weight: z.string().nullish(),
  document_id: z.string().nullish(),
  doc_id: z.string().nullish(),
  document_name: z.string().nullish(),
  docnm_kwd: z.string().nullish(),
  dataset_id: z.string().nullish(),
  kb_id: z.string().nullish(),
});
export type RagflowChunk = z.output<typeof chunkSchema>;

/** `{chunks: […]}`; a list of pieces on the OpenAI-compatible path; `{}` or `[]` before there are any. */
export const referenceSchema = z
  .union([
    z.object({ chunks: z.array(chunkSchema) }).transform(({ chunks }) => chunks),
    z.array(chunkSchema),
    z.unknown().transform((): RagflowChunk[] => []),
  ])
  .optional();

/** A frame of an answer; the last one has `true` instead. */
export const frameSchema = z.object({
  answer: z.string().nullish(),
  reference: referenceSchema,
  final: z.boolean().nullish(),
  start_to_think: z.boolean().nullish(),
  end_to_think: z.boolean().nullish(),
});
export type RagflowFrame = z.output<typeof frameSchema>;

export function toReference(chunk: RagflowChunk): Reference {
  return {
    dataset: chunk.dataset_id ?? chunk.kb_id ?? undefined,
    documentId: chunk.document_id ?? chunk.doc_id ?? undefined,
    documentName: chunk.document_name ?? chunk.docnm_kwd ?? undefined,
    text: chunk.content ?? chunk.content_with_weight ?? undefined,
  };
}
