import type { PrivacyRules } from '../../../../src/core/privacy';
import {
  analyze,
  createStreamRestorer,
  emptyMapping,
  FINDING_TYPES,
  type Finding,
  mask,
  restore,
  restoreAnswer,
} from '../../../../src/core/privacy';
import { type Mutation, mutate } from './mutate';

export interface FuzzCase {
  readonly text: string;
  /** What a model makes of the masked text. */
  readonly answer: readonly Mutation[];
  /** Lengths of the pieces in which an answer streams, in characters. */
  readonly cuts: readonly number[];
}

/**
 * Checks and masks a text as the product does and throws where a promise is broken. Gives the findings and the
 * milliseconds that the check took.
 */
export function checkText({ text, answer, cuts }: FuzzCase, rules: PrivacyRules) {
  const start = performance.now();
  const findings = analyze(text, rules);
  const milliseconds = performance.now() - start;
  checkFindings(text, findings);

  const masked = mask(text, findings, emptyMapping());
  if (restore(masked.text, masked.mapping) !== text)
    throw new Error('Masked and restored is not the same text.');
  for (const span of masked.spans) {
    if (masked.text.slice(span.start, span.end) !== span.placeholder)
      throw new Error('A span of the masked text holds no placeholder.');
  }
  const expected = masked.spans.map(({ placeholder }) => placeholder);
  const whole = restoreAnswer(masked.text, masked.mapping, expected);
  if (whole.missing.length > 0 || whole.invented.length > 0)
    throw new Error('An answer that is the masked text misses or invents a placeholder.');

  const changed = mutate(masked.text, answer);
  const restored = restoreAnswer(changed, masked.mapping, expected);
  if (restored.segments.map((segment) => segment.text).join('') !== restored.text)
    throw new Error('The segments of a restored answer are not its text.');

  const restorer = createStreamRestorer(masked.mapping);
  let streamed = '';
  // A stream of UTF-8 cuts between characters, never inside one.
  const characters = [...masked.text];
  for (let at = 0, cut = 0; at < characters.length; cut++) {
    const length = cuts[cut % cuts.length] ?? 1;
    streamed += restorer.push(characters.slice(at, at + length).join(''));
    at += length;
  }
  streamed += restorer.flush();
  if (streamed !== whole.text)
    throw new Error('An answer restored in pieces is not the one restored at once.');
  return { findings, milliseconds };
}

const TYPES = new Set<string>(FINDING_TYPES);

function checkFindings(text: string, findings: readonly Finding[]): void {
  let end = 0;
  for (const finding of findings) {
    if (!Number.isInteger(finding.start) || !Number.isInteger(finding.end))
      throw new Error('A finding has no place.');
    if (finding.start < end) throw new Error('Findings overlap or are out of order.');
    if (finding.end <= finding.start) throw new Error('A finding is empty.');
    if (finding.end > text.length) throw new Error('A finding ends behind the text.');
    if (cutsPair(text, finding.start) || cutsPair(text, finding.end))
      throw new Error('A finding cuts a surrogate pair.');
    if (!TYPES.has(finding.type)) throw new Error('A finding is of no known kind.');
    if (!(finding.confidence > 0 && finding.confidence <= 1)) throw new Error('A confidence is none.');
    end = finding.end;
  }
}

function cutsPair(text: string, at: number): boolean {
  return (text.charCodeAt(at - 1) & 0xfc00) === 0xd800 && (text.charCodeAt(at) & 0xfc00) === 0xdc00;
}
