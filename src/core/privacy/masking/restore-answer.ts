import { withGenitive } from './genitive';
import type { Mapping } from './mapping';
import { indexOf } from './mapping';
import { findPlaceholders } from './placeholder';
import { withoutForm } from './placeholder-shape';

/** A piece of an answer: what stands there now and, for a restored value, the placeholder it came from. */
export interface RestoredSegment {
  readonly text: string;
  readonly placeholder?: string;
}

export interface RestoredAnswer {
  /** All segments in one. */
  readonly text: string;
  readonly segments: readonly RestoredSegment[];
  /** Expected, but nowhere in the answer, not in another form of the same person either. */
  readonly missing: readonly string[];
  /** In the form of a placeholder, but in no mapping or distorted; as the model wrote it, and so it stays visible. */
  readonly invented: readonly string[];
  /** More often in the answer than expected, all forms of a person counted together. */
  readonly repeated: readonly string[];
  /** From an earlier text of the conversation, restored although this text held no form of it. */
  readonly unexpected: readonly string[];
}

/**
 * Puts the values into a model's answer. Only whole tokens count; what models do to placeholders is understood as far
 * as it is unambiguous (see `findPlaceholders`), everything else stays visible and is told as `invented`.
 * A genitive follows the value as in German: `[PERSON_1]s` is "Erika Mustermanns", and "Klaus’" where the name ends
 * in s, ß, x or z. `expected` are the placeholders of the text as sent, each as often as it stood there.
 */
export function restoreAnswer(answer: string, mapping: Mapping, expected: readonly string[]): RestoredAnswer {
  const { segments, invented } = restoreSegments(answer, mapping);
  const seen = segments.flatMap(({ placeholder }) => (placeholder ? [placeholder] : []));
  const seenTimes = countBySubject(seen);
  const expectedTimes = countBySubject(expected);
  const isMore = (placeholder: string): boolean => {
    const subject = withoutForm(placeholder);
    return (seenTimes.get(subject) ?? 0) > (expectedTimes.get(subject) ?? 0);
  };
  return {
    text: segments.map((segment) => segment.text).join(''),
    segments,
    missing: missingOf(expected, seen),
    invented,
    repeated: firstOfSubjects(expected).filter(isMore),
    unexpected: firstOfSubjects(seen).filter((placeholder) => !expectedTimes.has(withoutForm(placeholder))),
  };
}

/** What is gone from an answer: a person only where no form of it is left, and then by the form that came first. */
export function missingOf(expected: readonly string[], seen: Iterable<string>): readonly string[] {
  const there = new Set([...seen].map(withoutForm));
  return firstOfSubjects(expected).filter((placeholder) => !there.has(withoutForm(placeholder)));
}

function firstOfSubjects(placeholders: readonly string[]): string[] {
  const first = new Map<string, string>();
  for (const placeholder of placeholders) {
    const subject = withoutForm(placeholder);
    if (!first.has(subject)) first.set(subject, placeholder);
  }
  return [...first.values()];
}

function countBySubject(placeholders: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const placeholder of placeholders) {
    const subject = withoutForm(placeholder);
    counts.set(subject, (counts.get(subject) ?? 0) + 1);
  }
  return counts;
}

/** The answer in pieces up to `upTo`, which stands in no placeholder. */
export function restoreSegments(
  answer: string,
  mapping: Mapping,
  upTo = answer.length,
): { readonly segments: readonly RestoredSegment[]; readonly invented: readonly string[] } {
  const { byPlaceholder } = indexOf(mapping);
  const segments: RestoredSegment[] = [];
  const invented = new Set<string>();
  let at = 0;
  for (const { start, end, placeholder, ending, endOfEnding } of findPlaceholders(answer)) {
    if (start >= upTo) break;
    const entry = placeholder === undefined ? undefined : byPlaceholder.get(placeholder);
    if (!entry) {
      invented.add(answer.slice(start, end));
      continue;
    }
    pushText(segments, answer.slice(at, start));
    segments.push({ text: entry.value, placeholder: entry.placeholder });
    pushText(segments, withGenitive(entry, ending, mapping));
    at = endOfEnding;
  }
  pushText(segments, answer.slice(at, upTo));
  return { segments, invented: [...invented] };
}

function pushText(segments: RestoredSegment[], text: string): void {
  if (text === '') return;
  const last = segments.at(-1);
  if (last && last.placeholder === undefined) segments[segments.length - 1] = { text: last.text + text };
  else segments.push({ text });
}
