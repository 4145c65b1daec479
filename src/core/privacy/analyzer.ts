import { isAllowed, prepareAllowList } from './allow';
import type { PrivacyRules } from './finding';
import { isInsidePlaceholder } from './inside-placeholder';
import { forgetWords } from './lists/word-class';
import type { Candidate, DetectedFinding, Recognizer, RecognizerContext } from './recognizer';
import { RECOGNIZERS } from './recognizers';
import { isOfFirm } from './recognizers/person/firm';
import { withoutThings } from './recognizers/person/named-things';
import { withoutMaxims } from './recognizers/special-category/without-maxims';
import { type DoubtContext, doubtful } from './tagger/doubts';
import { isLong, missedWords } from './tagger/tagger';
import { viewOf } from './tagger/view';
import type { PreparedText } from './text';
import { prepare } from './text';

/** Kinds that a clerk may never wave through, whatever a policy file says (`kompass.md`, 1). */
const NEVER_WAIVABLE = new Set(['CLASSIFIED', 'EMAIL', 'PHONE', 'IBAN', 'BANK_ACCOUNT', 'CREDIT_CARD']);

interface Proposal extends Candidate {
  readonly recognizer: Pick<Recognizer, 'name' | 'rank'>;
}

/** What the tagger adds overlaps nothing; its rank is never asked. */
const TAGGER = { name: 'tagger', rank: Infinity };

/** What is found in a text, or in a window of a long one, before the names of its other windows are known. */
export interface Looked {
  readonly prepared: PreparedText;
  readonly proposals: readonly Proposal[];
  /** Words of names, to be looked for in the other windows. */
  readonly names: readonly string[];
}

/** The first recognizer to which names of other windows matter: the one of persons. */
const NAMING = RECOGNIZERS.findIndex((recognizer) => recognizer.names);
const BEFORE_NAMES = RECOGNIZERS.slice(0, NAMING);
const FROM_NAMES_ON = RECOGNIZERS.slice(NAMING);
const NO_NAMES: ReadonlySet<string> = new Set();
const NOTHING_DOUBTED: ReadonlySet<Proposal> = new Set();

export function look(text: string, rules: PrivacyRules): Looked {
  const prepared = prepare(text);
  const proposals = propose(BEFORE_NAMES, prepared, { rules, found: [], names: NO_NAMES });
  const context = { rules, found: proposals, names: NO_NAMES };
  return { prepared, proposals, names: FROM_NAMES_ON[0]?.names?.(prepared, context) ?? [] };
}

/**
 * The findings of a text, ordered by place, without overlap, the same for the same text and rules. Never throws on any
 * string. `names` are words of names in other windows of the same text.
 *
 * Where candidates overlap, the smaller rank of the recognizer wins, then the higher confidence, the longer one, the
 * earlier one; what is left of the loser outside stays a finding of its own if it holds three letters or digits.
 * Then the tagger looks at what is left (`tagger/`).
 * The allow-list is applied last, so that allowed data does not come back as something else.
 */
export function conclude(
  { prepared, proposals }: Looked,
  rules: PrivacyRules,
  names: ReadonlySet<string> = NO_NAMES,
): DetectedFinding[] {
  const all = propose(FROM_NAMES_ON, prepared, { rules, found: proposals, names });
  const found = withTagger(prepared, all, { names, sureFrom: rules.sureFrom });
  forgetWords();
  const allow = prepareAllowList(prepared, rules);
  return found
    .filter((proposal) => !isAllowed(prepared, proposal, allow))
    .map((proposal) => toFinding(prepared, proposal, rules))
    .sort((a, b) => a.start - b.start);
}

/** What the rules find, without overlap; what the tagger sees of a text. */
export function byRules({ prepared, proposals }: Looked, rules: PrivacyRules): readonly Proposal[] {
  return resolve(prepared, propose(FROM_NAMES_ON, prepared, { rules, found: proposals, names: NO_NAMES }));
}

/** What a finding covered that the tagger sets aside is found again. */
function withTagger(
  prepared: PreparedText,
  proposals: readonly Proposal[],
  context: Omit<DoubtContext, 'missed'>,
): readonly Proposal[] {
  const ruled = resolve(prepared, proposals);
  const view = viewOf(prepared, ruled);
  const missed = missedWords(prepared, view);
  const doubted = isLong(view) ? doubtful(prepared, ruled, { ...context, missed }) : NOTHING_DOUBTED;
  if (doubted.size === 0) return withMissed(prepared, ruled, missed);
  const left = resolve(prepared, without(doubted, proposals, prepared.text.length));
  return withMissed(prepared, left, missedWords(prepared, viewOf(prepared, left)));
}

/** What rules know for the name of a thing stays one, and what is said of nobody is of nobody. */
function withMissed(
  prepared: PreparedText,
  found: readonly Proposal[],
  missed: readonly Candidate[],
): readonly Proposal[] {
  const names = withoutThings(
    prepared,
    missed.filter(({ type, start }) => type === 'PERSON' && !isOfFirm(prepared, start)),
  );
  const others = withoutMaxims(
    prepared,
    found,
    missed.filter(({ type }) => type !== 'PERSON'),
  );
  return [...found, ...[...names, ...others].map((candidate) => ({ ...candidate, recognizer: TAGGER }))];
}

/** Without these findings, and others of their kind that overlap one of them. */
function without(
  doubted: ReadonlySet<Proposal>,
  proposals: readonly Proposal[],
  length: number,
): readonly Proposal[] {
  const gone = new Map<string, Uint8Array>();
  for (const { type, start, end } of doubted) {
    if (!gone.has(type)) gone.set(type, new Uint8Array(length));
    gone.get(type)!.fill(1, start, end);
  }
  return proposals.filter(({ type, start, end }) => !gone.get(type)?.subarray(start, end).includes(1));
}

interface ProposalContext extends RecognizerContext {
  readonly found: readonly Proposal[];
}

/** What was found before and what these recognizers add. */
function propose(
  recognizers: readonly Recognizer[],
  prepared: PreparedText,
  context: ProposalContext,
): readonly Proposal[] {
  const found = [...context.found];
  const now = { ...context, found };
  for (const recognizer of recognizers) {
    for (const candidate of recognizer.find(prepared, now)) {
      const { start, end, type, confidence, reason } = candidate;
      if (end <= start || isInsidePlaceholder(prepared.text, candidate)) continue;
      found.push({ start, end, type, confidence, reason, recognizer });
    }
  }
  return found;
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
      kept.push(whole ? proposal : { ...proposal, ...trimmed });
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
  const { start, end } = prepared.toOriginal(proposal.start, proposal.end);
  return {
    start,
    end,
    type,
    confidence,
    waivable: probable && rules.waivable.includes(type),
    recognizer: proposal.recognizer.name,
    reason,
  };
}
