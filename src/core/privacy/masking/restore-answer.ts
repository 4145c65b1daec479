import type { Mapping } from './mapping';
import { indexOf } from './mapping';
import { canonical, looseForms } from './placeholder';

/** A piece of an answer: what stands there now and, for a restored value, the placeholder it came from. */
export interface RestoredSegment {
  readonly text: string;
  readonly placeholder?: string;
}

export interface RestoredAnswer {
  /** All segments in one. */
  readonly text: string;
  readonly segments: readonly RestoredSegment[];
  /** Expected, but nowhere in the answer. */
  readonly missing: readonly string[];
  /** In the form of a placeholder, but in no mapping; it stays visible as the model wrote it. */
  readonly invented: readonly string[];
  /** More often in the answer than expected. */
  readonly repeated: readonly string[];
  /** From an earlier text of the conversation, restored although this text did not hold it. */
  readonly unexpected: readonly string[];
}

/** A placeholder, and the genitive ending that the model gave it. */
const FORMS = new RegExp(`(?:${looseForms().source})(['’]?s(?![\\p{L}\\p{N}]))?`, 'gu');

/**
 * Puts the values into a model's answer. Only whole tokens count; Markdown escapes, emphasis inside the brackets,
 * lower case, a space for the underscore and missing brackets are understood. A genitive follows the value as in
 * German: `[PERSON_1]s` is "Erika Mustermanns", and "Klaus’" where the name ends in s, ß, x or z.
 * `expected` are the placeholders of the text as sent, each as often as it stood there.
 */
export function restoreAnswer(answer: string, mapping: Mapping, expected: readonly string[]): RestoredAnswer {
  const segments: RestoredSegment[] = [];
  const seen = new Map<string, number>();
  const invented: string[] = [];
  restoreInto(answer, mapping, {
    text: (text) => pushText(segments, text),
    value: (text, placeholder) => {
      segments.push({ text, placeholder });
      seen.set(placeholder, (seen.get(placeholder) ?? 0) + 1);
    },
    invented: (placeholder) => invented.push(placeholder),
  });
  const wanted = new Map<string, number>();
  for (const placeholder of expected) wanted.set(placeholder, (wanted.get(placeholder) ?? 0) + 1);
  return {
    text: segments.map((segment) => segment.text).join(''),
    segments,
    missing: [...wanted.keys()].filter((placeholder) => !seen.has(placeholder)),
    invented: [...new Set(invented)],
    repeated: [...wanted]
      .filter(([placeholder, count]) => (seen.get(placeholder) ?? 0) > count)
      .map(([key]) => key),
    unexpected: [...seen.keys()].filter((placeholder) => !wanted.has(placeholder)),
  };
}

interface Sink {
  text(text: string): void;
  value(text: string, placeholder: string): void;
  invented(placeholder: string): void;
}

function restoreInto(answer: string, mapping: Mapping, sink: Sink): void {
  const { byPlaceholder } = indexOf(mapping);
  let at = 0;
  for (const match of answer.matchAll(FORMS)) {
    const entry = byPlaceholder.get(canonical(match));
    if (!entry) {
      sink.invented(canonical(match));
      continue;
    }
    sink.text(answer.slice(at, match.index));
    sink.value(entry.value, entry.placeholder);
    const ending = match[5];
    if (ending) sink.text(genitive(entry.value, ending));
    at = match.index + match[0].length;
  }
  sink.text(answer.slice(at));
}

function genitive(value: string, written: string): string {
  return /[sßxz]$/i.test(value) ? '’' : written;
}

function pushText(segments: RestoredSegment[], text: string): void {
  if (text === '') return;
  const last = segments.at(-1);
  if (last && last.placeholder === undefined) segments[segments.length - 1] = { text: last.text + text };
  else segments.push({ text });
}
