import { isAllowed, prepareAllowList } from './allow';
import type { PrivacyRules } from './finding';
import type { Candidate, DetectedFinding, Recognizer } from './recognizer';
import { RECOGNIZERS } from './recognizers';
import type { PreparedText } from './text';
import { prepare } from './text';

/** Kinds that a clerk may never wave through, whatever a policy file says (`kompass.md`, 1). */
const NEVER_WAIVABLE = new Set(['CLASSIFIED', 'EMAIL', 'PHONE', 'IBAN', 'BANK_ACCOUNT', 'CREDIT_CARD']);

interface Proposal extends Candidate {
  readonly recognizer: Recognizer;
}

/**
 * Finds personal and protected data. The findings are ordered by place, never overlap, and are the same for the same
 * text and rules. Never throws on any string.
 *
 * Where candidates overlap, the smaller rank of the recognizer wins, then the higher confidence, the longer one, the
 * earlier one; what is left of the loser outside stays a finding of its own if it holds three letters or digits.
 * The allow-list is applied last, so that allowed data does not come back as something else.
 */
export function analyze(text: string, rules: PrivacyRules): DetectedFinding[] {
  const prepared = prepare(text);
  const proposals: Proposal[] = [];
  for (const recognizer of RECOGNIZERS) {
    for (const candidate of recognizer.find(prepared, { rules, found: proposals })) {
      if (candidate.end > candidate.start) proposals.push({ ...candidate, recognizer });
    }
  }
  const allow = prepareAllowList(prepared, rules);
  return resolve(prepared, proposals)
    .filter((proposal) => !isAllowed(prepared, proposal, allow))
    .map((proposal) => toFinding(prepared, proposal, rules))
    .sort((a, b) => a.start - b.start);
}

function resolve({ text }: PreparedText, proposals: readonly Proposal[]): Proposal[] {
  if (proposals.length === 0) return [];
  const order = [...proposals].sort(
    (a, b) =>
      a.recognizer.rank - b.recognizer.rank ||
      b.confidence - a.confidence ||
      b.end - b.start - (a.end - a.start) ||
      a.start - b.start ||
      (a.type < b.type ? -1 : 1),
  );
  const taken = new Uint8Array(text.length);
  const kept: Proposal[] = [];
  for (const proposal of order) {
    for (const piece of freePieces(taken, proposal)) {
      const whole = piece.start === proposal.start && piece.end === proposal.end;
      const trimmed = whole ? piece : trim(text, piece);
      if (!trimmed) continue;
      taken.fill(1, trimmed.start, trimmed.end);
      kept.push({ ...proposal, ...trimmed });
    }
  }
  return kept;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

function freePieces(taken: Uint8Array, range: Range): Range[] {
  const pieces: Range[] = [];
  let at = range.start;
  while (at < range.end) {
    while (at < range.end && taken[at]) at++;
    const start = at;
    while (at < range.end && !taken[at]) at++;
    if (at > start) pieces.push({ start, end: at });
  }
  return pieces;
}

/** What is left of a range without the marks around it, if it says anything by itself. */
function trim(text: string, range: Range): Range | undefined {
  let { start, end } = range;
  while (start < end && !/[\p{L}\p{N}]/u.test(text[start] ?? '')) start++;
  while (end > start && !/[\p{L}\p{N}]/u.test(text[end - 1] ?? '')) end--;
  return text.slice(start, end).replace(/[^\p{L}\p{N}]/gu, '').length >= 3 ? { start, end } : undefined;
}

function toFinding(prepared: PreparedText, proposal: Proposal, rules: PrivacyRules): DetectedFinding {
  const { type, confidence, reason } = proposal;
  const probable = confidence < rules.sureFrom && reason !== 'checksum' && !NEVER_WAIVABLE.has(type);
  return {
    ...prepared.toOriginal(proposal.start, proposal.end),
    type,
    confidence,
    waivable: probable && rules.waivable.includes(type),
    recognizer: proposal.recognizer.name,
    reason,
  };
}
