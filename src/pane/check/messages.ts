import type { DetectedFinding } from '../../core/privacy';
import type { PrivacyRules } from '../../core/privacy/finding';

/** What the pane asks of the check worker. */
export type CheckQuestion =
  | { readonly kind: 'analyze'; readonly text: string; readonly rules: PrivacyRules }
  | { readonly kind: 'marks'; readonly texts: readonly string[] };

export type CheckRequest = CheckQuestion & { readonly id: number };

/** `ok: false` carries no reason: an exception's message may hold the clerk's text. */
export type CheckReply =
  | { readonly id: number; readonly ok: true; readonly findings: readonly DetectedFinding[] }
  | { readonly id: number; readonly ok: true; readonly marked: boolean }
  | { readonly id: number; readonly ok: false };
