import type { Candidate } from '../recognizer';
import type { PreparedText } from '../text';
import { createScorer, LABELS, PARTS, type Scores, SPECIAL } from './scores';
import { isTrusted } from './trusted';
import { type View, viewOf } from './view';

/** Below this a name of which a rule is not sure is set aside: odds of 1 to 20. */
const DOUBTFUL_NAME = -3 * PARTS;
/** The same of a special category, the sooner the less sure the rule is: odds of 1 to 2.7, 1 to 12 and 1 to 55. */
const DOUBTFUL_SPECIAL: readonly (readonly [confidence: number, least: number])[] = [
  [0.65, -1 * PARTS],
  [0.72, -2.5 * PARTS],
  [1, -4 * PARTS],
];

export interface DoubtContext {
  /** Words that are missed beside these findings. */
  readonly missed: readonly Candidate[];
  /** Words of names in other windows of the same text, lower case. */
  readonly names: ReadonlySet<string>;
  /** See `PrivacyRules.sureFrom`. */
  readonly sureFrom: number;
}

/**
 * The names and special categories that nothing speaks for. A name is doubted in all its places or in none, and in none
 * where it is sure in another place of the text. They are judged twice: beside what is sure, and beside all that is
 * masked in the end, as the proxy will see them.
 * @param findings of the rules, without overlap
 */
export function doubtful<Finding extends Candidate>(
  prepared: PreparedText,
  findings: readonly Finding[],
  { missed, names, sureFrom }: DoubtContext,
): ReadonlySet<Finding> {
  const isSure = (finding: Finding) => finding.confidence >= sureFrom || isTrusted(finding);
  const open = findings.filter(
    (finding) => (LABELS as readonly string[]).includes(finding.type) && !isSure(finding),
  );
  if (open.length === 0) return new Set();
  const sure = findings.filter((finding) => finding.type === 'PERSON' && isSure(finding));
  const known = new Set([
    ...[...names].map(withoutEnding),
    ...sure.flatMap((finding) => wordsOf(prepared, finding)),
  ]);
  const words = new Map(open.map((finding) => [finding, wordsOf(prepared, finding)] as const));
  const judge = (doubted: ReadonlySet<Finding>, masked: readonly Candidate[]) =>
    withoutSupport(doubted, viewOf(prepared, masked), { known, words });

  let doubted = judge(new Set(open), findings.filter(isTrusted));
  for (let before = Infinity; doubted.size > 0 && doubted.size < before; ) {
    before = doubted.size;
    doubted = judge(doubted, [...findings.filter((finding) => !doubted.has(finding)), ...missed]);
  }
  return doubted;
}

interface Words<Finding> {
  /** Words of names that are sure. */
  readonly known: ReadonlySet<string>;
  /** Those of each finding. */
  readonly words: ReadonlyMap<Finding, readonly string[]>;
}

/** Those for which too little speaks: in no place of a name, at no word of a special category. */
function withoutSupport<Finding extends Candidate>(
  doubted: ReadonlySet<Finding>,
  view: View,
  { known, words }: Words<Finding>,
): ReadonlySet<Finding> {
  const scoreOf = createScorer(view);
  const inOrder = [...doubted].sort((one, other) => one.start - other.start);
  /** The most that any place of a name with this word scores. */
  const ofWord = new Map<string, number>();
  const ofSpecial = new Map<Finding, number>();
  let next = 0;
  for (let at = 0; at < view.length && next < inOrder.length; at++) {
    const token = view.tokens[at];
    while (token && next < inOrder.length && inOrder[next]!.end <= token.start) next++;
    const finding = inOrder[next];
    if (!token || !finding || finding.start >= token.end) continue;
    const scores = scoreOf(at);
    if (finding.type === 'PERSON') {
      const score = most(scores);
      for (const word of words.get(finding)!) ofWord.set(word, Math.max(ofWord.get(word) ?? score, score));
    } else if (scores) {
      ofSpecial.set(finding, Math.max(ofSpecial.get(finding) ?? -Infinity, scores[SPECIAL]!));
    }
  }
  const isDoubtful = (word: string) => !known.has(word) && (ofWord.get(word) ?? 0) < DOUBTFUL_NAME;
  return new Set(
    inOrder.filter((finding) => {
      if (finding.type !== 'PERSON') return (ofSpecial.get(finding) ?? 0) < leastOf(finding);
      const own = words.get(finding)!;
      return own.length > 0 && own.every(isDoubtful);
    }),
  );
}

function leastOf({ confidence }: Candidate): number {
  return DOUBTFUL_SPECIAL.find(([below]) => confidence < below)?.[1] ?? -Infinity;
}

/** Whatever it may be: a name that may be a special category is no doubtful one. */
const most = (scores: Scores | undefined) => (scores ? Math.max(...scores) : -Infinity);

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
