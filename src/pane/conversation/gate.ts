import type { ReasonId } from '../../core/privacy';
import type { Finding, FindingType } from '../../core/privacy/finding';
import { sameWords } from '../../core/privacy/places';
import type { CheckedField, Conversation, Decision, FieldPath } from './conversation';

/** Where the words of a finding stand in a field, as the clerk sees that. */
export interface FindingPlace {
  readonly path: FieldPath;
  readonly start: number;
  readonly end: number;
}

/** The same words of the same kind, wherever they stand in the request: decided once. */
export interface FindingGroup {
  readonly key: string;
  readonly type: FindingType;
  readonly words: string;
  readonly places: readonly FindingPlace[];
  /** Of its surest place: 0 to 1, and what speaks for it. */
  readonly confidence: number;
  readonly recognizer: string;
  readonly reason: ReasonId;
  readonly sure: boolean;
  readonly waivable: boolean;
  readonly decision: Decision;
  /** Already decided at an earlier turn of this conversation. */
  readonly settled: boolean;
}

export function findingKey(type: FindingType, words: string): string {
  return `${type} ${sameWords(words)}`;
}

/** Findings of all fields by words and kind, the sure ones first, else in order of appearance. */
export function groupFindings(
  fields: readonly CheckedField[],
  decisions: Conversation['decisions'],
  sureFrom: number,
): readonly FindingGroup[] {
  const groups = new Map<string, FindingGroup>();
  for (const field of fields) {
    for (const finding of field.findings) {
      const words = field.shown.slice(finding.start, finding.end);
      const key = findingKey(finding.type, words);
      const known = groups.get(key);
      const waivable = finding.waivable && (known?.waivable ?? true);
      const decided = decisions[key];
      const surest = known && known.confidence >= finding.confidence ? known : finding;
      groups.set(key, {
        key,
        type: finding.type,
        words: known?.words ?? words,
        places: [...(known?.places ?? []), { path: field.path, start: finding.start, end: finding.end }],
        confidence: surest.confidence,
        recognizer: surest.recognizer,
        reason: surest.reason,
        sure: surest.confidence >= sureFrom,
        waivable,
        decision: decided === 'waive' && !waivable ? 'mask' : (decided ?? 'mask'),
        settled: decided !== undefined && decided !== 'open',
      });
    }
  }
  return [...groups.values()].sort((a, b) => Number(b.sure) - Number(a.sure));
}

/** Whether the clerk must look before anything is sent. Unsure findings always ask. */
export function needsDecision(groups: readonly FindingGroup[], maskSureOnes: boolean): boolean {
  return groups.some((group) => !group.settled && !(maskSureOnes && group.sure));
}

/** All decisions as they stand, so that a later turn doesn't ask again. */
export function decisionsOf(groups: readonly FindingGroup[]): Record<string, Decision> {
  return Object.fromEntries(groups.map((group) => [group.key, group.decision]));
}

/** A classification mark can be neither masked nor waved through. */
export function isClassified(findings: readonly Finding[]): boolean {
  return findings.some((finding) => finding.type === 'CLASSIFIED');
}
