import type { Finding, FindingType, PrivacyRules } from './finding';
import type { PreparedText } from './text';

/** Why something was found; the pane has the words for it. */
export const REASONS = [
  'checksum',
  'format',
  'cue',
  'salutation',
  'signature',
  'name-list',
  'place-list',
  'context',
  'repeated',
  'second-check',
  'mark',
] as const;
export type ReasonId = (typeof REASONS)[number];

/** A finding with its reason, as the pane shows it. The API sends it without. */
export interface DetectedFinding extends Finding {
  readonly reason: ReasonId;
}

/** What a recognizer proposes, in offsets of the normalised text. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly type: FindingType;
  readonly confidence: number;
  readonly reason: ReasonId;
  /** What stands before it leaves no doubt: its last word may be a noun. */
  readonly certain?: true;
}

export interface RecognizerContext {
  readonly rules: PrivacyRules;
  /** What the recognizers before this one in the registry found. */
  readonly found: readonly Candidate[];
  /** Words of names that are sure in other parts of a long text, lower case; see `Recognizer.names`. */
  readonly names: ReadonlySet<string>;
}

/** One kind of personal data. Pure, linear in the length of the text. */
export interface Recognizer {
  readonly name: string;
  /** Of two overlapping candidates the one of the smaller rank stays, see `analyzer.ts`. */
  readonly rank: number;
  find(text: PreparedText, context: RecognizerContext): readonly Candidate[];
  /** Words by which it finds the same again in other parts of a long text, lower case. Asked before `find`. */
  names?(text: PreparedText, context: RecognizerContext): readonly string[];
}
