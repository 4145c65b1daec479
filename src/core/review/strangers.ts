import type { Finding } from '../privacy/finding';

/** Spans of an answer that were restored from placeholders. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * What looks personal in an answer and is no restored value: "stand nicht in Ihrem Text".
 * A model that invents a name or an account would otherwise slip through unseen.
 */
export function findStrangers(
  answer: string,
  findings: readonly Finding[],
  restored: readonly Span[],
  knownTexts: readonly string[],
): Finding[] {
  const known = knownTexts.map((text) => text.toLowerCase());
  return findings.filter(({ start, end }) => {
    const isRestored = restored.some((span) => span.start <= start && end <= span.end);
    const words = answer.slice(start, end).toLowerCase();
    return !isRestored && !known.some((text) => text.includes(words));
  });
}
