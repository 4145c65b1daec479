import type { Candidate } from '../recognizer';
import type { PreparedText } from '../text';
import type { Scores } from './scores';
import { createScorer, type Label, PARTS } from './scores';
import { isTrusted } from './trusted';
import { type View, viewOf } from './view';

/*
 * A second reader beside the rules: linear classifiers that look at each word for itself (logistic regression with
 * hashed features, see `features.ts`), learned from the tuning half of the corpus and its passages by `npm run train`.
 * It adds names and special categories that no rule knows, and sets aside names of which a rule is not sure and for
 * which nothing around them speaks. It never touches a finding that rules are sure of, nor one of another kind.
 */

/** Below this a name that a rule is not sure of is set aside: odds of 1 to 20. */
const DOUBTFUL = -3 * PARTS;
/** From this on a word is added: odds of 3.5 to 1 for a name, of 4.5 to 1 for a special category. */
const ENOUGH: Readonly<Record<Label, number>> = { PERSON: 1.25 * PARTS, SPECIAL_CATEGORY: 1.5 * PARTS };
/** Below what any policy calls sure. */
const CONFIDENCE = 0.45;
/** Pieces. In a short passage too little speaks for or against a name; there the rules decide alone. */
const SHORTEST = 60;

/** Whether a text is long enough to say something of its names, masked or not. */
export const saysOfNames = (view: View): boolean => view.length >= SHORTEST;

export interface DoubtContext {
  /** Words that are missed beside these findings. */
  readonly missed: readonly Candidate[];
  /** Words of names in other windows of the same text, lower case. */
  readonly names: ReadonlySet<string>;
  /** See `PrivacyRules.sureFrom`. */
  readonly sureFrom: number;
}

/**
 * The names that nothing speaks for. A name is doubted in all its places or in none, and in none where it is sure in
 * another place of the text. They are judged twice: beside what is sure, and beside all that is masked in the end, as
 * the proxy will see them.
 * @param findings of the rules, without overlap
 */
export function doubtfulNames<Finding extends Candidate>(
  prepared: PreparedText,
  findings: readonly Finding[],
  { missed, names, sureFrom }: DoubtContext,
): ReadonlySet<Finding> {
  const isSure = (finding: Finding) => finding.confidence >= sureFrom || isTrusted(finding);
  const open = findings.filter((finding) => finding.type === 'PERSON' && !isSure(finding));
  if (open.length === 0) return new Set();
  const sure = findings.filter((finding) => finding.type === 'PERSON' && isSure(finding));
  const known = new Set([
    ...[...names].map(withoutEnding),
    ...sure.flatMap((finding) => wordsOf(prepared, finding)),
  ]);
  const judge = (doubted: ReadonlySet<Finding>, masked: readonly Candidate[]) =>
    withoutSupport(prepared, doubted, viewOf(prepared, masked), known);

  let doubted = judge(new Set(open), findings.filter(isTrusted));
  for (let before = Infinity; doubted.size > 0 && doubted.size < before; ) {
    before = doubted.size;
    doubted = judge(doubted, [...findings.filter((finding) => !doubted.has(finding)), ...missed]);
  }
  return doubted;
}

/** Those of these names of which no place scores enough; the view leaves their words open. */
function withoutSupport<Finding extends Candidate>(
  prepared: PreparedText,
  doubted: ReadonlySet<Finding>,
  view: View,
  known: ReadonlySet<string>,
): ReadonlySet<Finding> {
  const scoreOf = createScorer(view);
  const inOrder = [...doubted].sort((one, other) => one.start - other.start);
  /** The most that any place of a name with this word scores. */
  const most = new Map<string, number>();
  let next = 0;
  view.tokens.forEach((token, at) => {
    while (token && next < inOrder.length && inOrder[next]!.end <= token.start) next++;
    const finding = inOrder[next];
    if (!token || !finding || finding.start >= token.end) return;
    const score = Math.max(...(scoreOf(at) ?? [DOUBTFUL - 1]));
    for (const word of wordsOf(prepared, finding)) most.set(word, Math.max(most.get(word) ?? score, score));
  });
  const isDoubtful = (word: string) => !known.has(word) && (most.get(word) ?? DOUBTFUL) < DOUBTFUL;
  return new Set(
    inOrder.filter((finding) => {
      const words = wordsOf(prepared, finding);
      return words.length > 0 && words.every(isDoubtful);
    }),
  );
}

/** Its words of three letters and more in lower case, without the ending of a genitive. */
function wordsOf({ text }: PreparedText, { start, end }: Candidate): readonly string[] {
  const words =
    text
      .slice(start, end)
      .toLowerCase()
      .match(/\p{L}{3,}/gu) ?? [];
  return words.map(withoutEnding);
}

const withoutEnding = (word: string) => word.replace(/(?<=.{3})s$/, '');

/**
 * Words beside all that was found: what is masked is seen alike, so that a masked text has nothing to add.
 * @param view of the text beside the findings
 */
export function missedWords({ text }: PreparedText, view: View): readonly Candidate[] {
  const scoreOf = createScorer(view);
  const withNames = saysOfNames(view);
  const added: Candidate[] = [];
  view.tokens.forEach((token, at) => {
    const score = scoreOf(at);
    const type = score && labelOf(score, withNames);
    // A letter alone tells nobody.
    if (!token || !type || token.text.length < 2) return;
    const last = added.at(-1);
    // "Quxzafl-Ymbrecht", "Quxzafl Ymbrecht": one name.
    if (last?.type === type && JOINED.test(text.slice(last.end, token.start)))
      added[added.length - 1] = { ...last, end: token.end };
    else added.push({ start: token.start, end: token.end, type, confidence: CONFIDENCE, reason: 'context' });
  });
  return added;
}

const JOINED = /^[ -]?$/;

/** The kind that enough speaks for; where that is so of both, the one that more does. */
function labelOf(scores: Scores, withNames: boolean): Label | undefined {
  const [person = 0, special = 0] = scores;
  const isName = withNames && person >= ENOUGH.PERSON;
  if (special < ENOUGH.SPECIAL_CATEGORY) return isName ? 'PERSON' : undefined;
  return isName && person >= special ? 'PERSON' : 'SPECIAL_CATEGORY';
}
