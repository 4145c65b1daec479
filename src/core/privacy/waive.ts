import type { Finding, FindingType } from './finding';
import { sameWords } from './places';

/** What a clerk called "Kein Personenbezug", as places of the text. */
export interface WaivedSpan {
  readonly start: number;
  readonly end: number;
  readonly type: FindingType;
}

/**
 * The findings that remain. A waiver covers all places of the same words and kind, and only findings that are
 * waivable themselves: the caller's own findings decide, never what the request says.
 */
export function applyWaivers<T extends Finding>(
  text: string,
  findings: readonly T[],
  waived: readonly WaivedSpan[],
): readonly T[] {
  return withoutWaived(text, findings, waiverKeys(text, waived));
}

/** The words that the waivers of one field name, to be applied to other fields of the same request too. */
export function waiverKeys(text: string, waived: readonly WaivedSpan[]): ReadonlySet<string> {
  return new Set(
    waived
      .filter((span) => span.end > span.start)
      .map((span) => key(span.type, text.slice(span.start, span.end))),
  );
}

export function withoutWaived<T extends Finding>(
  text: string,
  findings: readonly T[],
  keys: ReadonlySet<string>,
): readonly T[] {
  if (keys.size === 0) return findings;
  return findings.filter(
    (finding) => !(finding.waivable && keys.has(key(finding.type, text.slice(finding.start, finding.end)))),
  );
}

function key(type: FindingType, words: string): string {
  return `${type} ${sameWords(words)}`;
}
