import { analyze, type DetectedFinding } from '../../core/privacy';
import type { PrivacyRules } from '../../core/privacy/finding';

/** Findings of each state of one text while it is typed. It may keep what it found in the state before. */
export type TextFollower = (text: string) => readonly DetectedFinding[];

/** The place for an incremental analyzer; each state is analysed as a whole. */
export function followText(rules: PrivacyRules): TextFollower {
  return (text) => analyze(text, rules);
}
