import type { Candidate } from '../recognizer';

const LEAST = 0.85;

/** Whether a rule is so sure of a finding that the tagger takes it as it is. */
export function isTrusted({ confidence }: Pick<Candidate, 'confidence'>): boolean {
  return confidence >= LEAST;
}
