import { firstIndex } from '../../core/first-index';
import { type Finding, type PrivacyRules, placeholderPlaces, withoutAllowed } from '../../core/privacy';
import { type KindTable, recognizerName } from './kinds';
import type { Detection } from './presidio';

export interface SecondFindings {
  /** Ordered, never overlapping. They rest on probability: the policy alone decides whether they may be waived. */
  readonly findings: readonly Finding[];
  /** How many were of a kind that the table does not name. */
  readonly unknown: number;
}

/**
 * What of the second detector's findings counts in a masked text: of a kind that the table maps, with the least score
 * for it, away from placeholders, and no contact data of the authority.
 */
export function secondFindings(
  text: string,
  detections: readonly Detection[],
  table: KindTable,
  rules: PrivacyRules,
): SecondFindings {
  const unknown = detections.filter(({ entity }) => !table.has(entity)).length;
  const mapped = detections.flatMap((detection) => {
    const rule = table.get(detection.entity);
    if (rule === undefined || rule === 'off' || detection.score < rule.leastScore) return [];
    const place = withoutSpaces(text, detection);
    if (place.start >= place.end) return [];
    const finding: Finding = {
      ...place,
      type: rule.type,
      confidence: Math.min(1, detection.score),
      waivable: rules.waivable.includes(rule.type),
      recognizer: recognizerName(detection.entity, table),
    };
    return [finding];
  });
  // Joined before the allow-list, so that allowed data does not come back as something else.
  const findings = withoutAllowed(text, joined(awayFromPlaceholders(text, mapped)), rules);
  return { findings, unknown };
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function withoutSpaces(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  return {
    start: start + (words.length - words.trimStart().length),
    end: end - (words.length - words.trimEnd().length),
  };
}

/** What overlaps a placeholder or stands right beside it reads it as a word. */
function awayFromPlaceholders(text: string, findings: readonly Finding[]): readonly Finding[] {
  if (findings.length === 0) return findings;
  const placeholders = placeholderPlaces(text);
  return findings.filter(({ start, end }) => {
    const next = placeholders[firstIndex(placeholders, (one) => one.end >= start)];
    return next === undefined || next.start > end;
  });
}

/** Overlapping findings become one: of the kind that may not be waived, else of the one that is surer. */
function joined(findings: readonly Finding[]): readonly Finding[] {
  const result: Finding[] = [];
  for (const finding of [...findings].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = result.at(-1);
    if (!last || finding.start >= last.end) {
      result.push(finding);
      continue;
    }
    const winner = isStronger(finding, last) ? finding : last;
    result[result.length - 1] = { ...winner, start: last.start, end: Math.max(last.end, finding.end) };
  }
  return result;
}

function isStronger(a: Finding, b: Finding): boolean {
  if (a.waivable !== b.waivable) return b.waivable;
  return a.confidence > b.confidence;
}
