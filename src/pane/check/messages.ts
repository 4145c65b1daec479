import type { DetectedFinding } from '../../core/privacy';
import type { FindingType, PrivacyRules } from '../../core/privacy/finding';

/** What the pane asks of the check worker. Nothing is analysed before a self-test passed. */
export type CheckQuestion =
  | { readonly kind: 'self-test'; readonly rules: PrivacyRules; readonly seed: number }
  | { readonly kind: 'analyze'; readonly text: string; readonly rules: PrivacyRules }
  /** The next state of the one text that is being typed. */
  | { readonly kind: 'follow'; readonly text: string; readonly rules: PrivacyRules }
  | { readonly kind: 'marks'; readonly texts: readonly string[] };

export type CheckRequest = CheckQuestion & { readonly id: number };

/** `why` is all that is said of a failure: an exception's message may hold the clerk's text. */
export type CheckReply =
  | { readonly id: number; readonly ok: true; readonly findings: readonly DetectedFinding[] }
  | { readonly id: number; readonly ok: true; readonly marked: boolean }
  /** Kinds of made-up data that the check no longer finds. */
  | { readonly id: number; readonly ok: true; readonly missed: readonly FindingType[] }
  | { readonly id: number; readonly ok: false; readonly why: 'failed' | 'not-loaded' };
