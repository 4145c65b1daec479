import type { Candidate } from '../recognizer';
import type { PreparedText } from '../text';
import type { Scores } from './scores';
import { createScorer, LABELS, type Label, PARTS } from './scores';
import { isTrusted } from './trusted';
import { type View, viewOf } from './view';

/*
 * A second reader beside the rules: a linear classifier that looks at each word for itself (multinomial logistic
 * regression with hashed features, see `features.ts`), learned from the tuning half of the corpus by
 * `npm run train`. It adds names and special categories that no rule knows, and sets aside names of which a rule is
 * not sure and for which nothing around them speaks. It never touches a finding that rules are sure of.
 */

/** Below this a name that a rule is not sure of is set aside: odds of 1 to 7. */
const DOUBTFUL = -2 * PARTS;
/** From this on a word is added: odds of 4.5 to 1 against all else. */
const ENOUGH = 1.5 * PARTS;
const CONFIDENCE = 0.5;
/** Pieces. In a short passage too little speaks for or against a word; there the rules decide alone. */
const SHORTEST = 60;

export interface Tagged<Finding extends Candidate> {
  /** The findings of the rules without the names that are set aside. */
  readonly kept: readonly Finding[];
  readonly added: readonly Candidate[];
}

/**
 * @param findings of the rules, without overlap
 * @param names words of names in other windows of the same text, lower case
 */
export function tag<Finding extends Candidate>(
  prepared: PreparedText,
  findings: readonly Finding[],
  names: ReadonlySet<string>,
): Tagged<Finding> {
  const trusted = findings.filter(isTrusted);
  const view = viewOf(prepared, trusted);
  if (view.length < SHORTEST) return { kept: findings, added: [] };
  const kept = withoutDoubtful(view, findings, new Set([...names, ...wordsOfNames(prepared, trusted)]));
  return { kept, added: addedIn(prepared, kept) };
}

function* wordsOfNames({ text }: PreparedText, findings: readonly Candidate[]): Generator<string> {
  for (const { type, start, end } of findings)
    if (type === 'PERSON')
      yield* text
        .slice(start, end)
        .toLowerCase()
        .match(/\p{L}{3,}/gu) ?? [];
}

/** A name that is clearer in another place is not doubted here. */
function withoutDoubtful<Finding extends Candidate>(
  view: View,
  findings: readonly Finding[],
  names: ReadonlySet<string>,
): readonly Finding[] {
  const weak = findings
    .filter((finding) => finding.type === 'PERSON' && finding.reason !== 'repeated' && !isTrusted(finding))
    .sort((one, other) => one.start - other.start);
  if (weak.length === 0) return findings;
  const scoreOf = createScorer(view);
  const most = new Map<Finding, number>();
  let next = 0;
  view.tokens.forEach((token, at) => {
    if (!token) return;
    while (next < weak.length && weak[next]!.end <= token.start) next++;
    const finding = weak[next];
    if (!finding || finding.start >= token.end) return;
    const score = names.has(token.lower) || names.has(token.lower.replace(/s$/, '')) ? [0] : scoreOf(at);
    if (score) most.set(finding, Math.max(most.get(finding) ?? -Infinity, ...score));
  });
  return findings.filter((finding) => (most.get(finding) ?? 0) >= DOUBTFUL);
}

/** Words beside all that was found: what is masked is seen alike, so that a masked text has nothing to add. */
function addedIn(prepared: PreparedText, findings: readonly Candidate[]): readonly Candidate[] {
  const view = viewOf(prepared, findings);
  const scoreOf = createScorer(view);
  const added: Candidate[] = [];
  view.tokens.forEach((token, at) => {
    const score = scoreOf(at);
    const type = score ? labelOf(score) : undefined;
    // A letter alone tells nobody.
    if (!token || !type || token.text.length < 2) return;
    const last = added.at(-1);
    // "Quxzafl-Ymbrecht", "Quxzafl Ymbrecht": one name.
    if (last?.type === type && JOINED.test(prepared.text.slice(last.end, token.start)))
      added[added.length - 1] = { ...last, end: token.end };
    else added.push({ start: token.start, end: token.end, type, confidence: CONFIDENCE, reason: 'context' });
  });
  return added;
}

const JOINED = /^[ -]?$/;

/** The kind that far more speaks for than for any other and for none. */
function labelOf(scores: Scores): Exclude<Label, 'other'> | undefined {
  let best = 0;
  let next = -Infinity;
  for (let label = 1; label < scores.length; label++) {
    next = Math.max(next, Math.min(scores[label]!, scores[best]!));
    if (scores[label]! > scores[best]!) best = label;
  }
  const label = LABELS[best]!;
  return label === 'other' || scores[best]! - Math.max(0, next) < ENOUGH ? undefined : label;
}
