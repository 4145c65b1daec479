import { createIncrementalAnalyzer, type DetectedFinding } from '../../core/privacy';
import type { PrivacyRules } from '../../core/privacy/finding';

/** Findings of each state of one text while it is typed. It may keep what it found in the state before. */
export type TextFollower = (text: string) => readonly DetectedFinding[];

/** Of a long text only the windows that changed are looked at again. */
export function followText(rules: PrivacyRules): TextFollower {
  return createIncrementalAnalyzer(rules).analyze;
}
