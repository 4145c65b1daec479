import type { Source } from '../../core/protocol';
import { type RagflowChunk, toReference } from './ragflow-frame';
import { citedText, repeats } from './ragflow-text';
import { sourcesOf } from './sources';

export interface CitedAnswer {
  /** The text of a delta that can be shown. */
  push(delta: { readonly content?: string | null; readonly reference?: readonly RagflowChunk[] }): string;
  /** What was held back; call once when the answer is complete. */
  end(): string;
  sources(): readonly Source[];
}

/**
 * The answer of RAGFlow's OpenAI-compatible path: citations, the list of pieces in the last delta, and before it, in
 * some versions, the whole answer once more (#15286), which is held back until it is known that nothing follows.
 * `datasets` are those that may be named; all where it is undefined.
 */
export function citedAnswer(
  datasets: readonly string[] | undefined,
  templates: Readonly<Record<string, string>>,
): CitedAnswer {
  const text = citedText();
  let said = '';
  let doubtful = '';
  let chunks: readonly RagflowChunk[] = [];

  function say(more: string): string {
    said += more;
    return text.push(more);
  }

  return {
    push({ content, reference }) {
      if (reference?.length) chunks = reference;
      if (!content) return '';
      if (repeats(said, content)) {
        const before = doubtful && say(doubtful);
        doubtful = content;
        return before;
      }
      const before = doubtful;
      doubtful = '';
      return say(before + content);
    },
    end() {
      if (doubtful) text.note(doubtful);
      return text.end();
    },
    sources: () => citedSources(text.cited(), chunks, datasets, templates),
  };
}

/** The sources behind the citations; pieces of other datasets than `datasets` are not named. */
export function citedSources(
  cited: readonly number[],
  chunks: readonly RagflowChunk[],
  datasets: readonly string[] | undefined,
  templates: Readonly<Record<string, string>>,
): readonly Source[] {
  const references = cited.map((index) => {
    const reference = chunks[index] && toReference(chunks[index]);
    return reference && (datasets?.includes(reference.dataset ?? '') ?? true) ? reference : undefined;
  });
  return sourcesOf(references, templates);
}
