import type { Candidate } from '../recognizer';
import { entryOf, hasEntry } from '../recognizers/special-category/lexicon';
import type { PreparedText, Token } from '../text';
import type { Scores } from './scores';
import { createScorer, type Label, PARTS, PERSON, SPECIAL } from './scores';
import type { View } from './view';

/*
 * A second reader beside the rules: linear classifiers that look at each word for itself (logistic regression with
 * hashed features, see `features.ts`), learned from the tuning half of the corpus and its passages by `npm run train`.
 * It adds names and special categories that no rule knows, and sets aside those of which a rule is not sure and for
 * which nothing around them speaks (`doubts.ts`). It never touches a finding that rules are sure of, nor one of another
 * kind.
 */

/** From this on a word is added: odds of 2.7 to 1, of 12 to 1 in a short passage. */
const ENOUGH = 1 * PARTS;
const ENOUGH_IN_SHORT = 2.5 * PARTS;
/** Beside placeholders, odds of 7 to 1: what the pane let pass by a hair, the proxy doesn't find. */
const ENOUGH_MASKED = 2 * PARTS;
/** For a word in small letters that the lexicon of special categories doesn't know: odds of 33 to 1. */
const ENOUGH_UNKNOWN = 3.5 * PARTS;
/** Below what any policy calls sure. */
const CONFIDENCE = 0.45;
/** Pieces. In a shorter passage too little speaks for or against the words that rules know; on these they decide alone. */
const LONG = 60;
/** Pieces. A word or two are no passage. */
const LEAST = 8;

/** Whether a text is long enough to judge what rules found or left, masked or not. */
export const isLong = (view: View): boolean => view.length >= LONG;

/**
 * Words beside all that was found: what is masked is seen alike, so that a masked text has nothing to add.
 * @param view of the text beside the findings
 */
export function missedWords({ text }: PreparedText, view: View): readonly Candidate[] {
  if (view.length < LEAST) return [];
  const scoreOf = createScorer(view);
  const long = isLong(view);
  const least = view.masked ? ENOUGH_MASKED : ENOUGH;
  const added: Candidate[] = [];
  for (let at = 0; at < view.length; at++) {
    const token = view.tokens[at];
    const score = scoreOf(at);
    const type = score && (long ? labelOf(score, least) : labelInShort(score));
    // A letter alone tells nobody.
    if (!token || !type || token.text.length < 2) continue;
    // "Ab einem GdB von 50", "depressive Episode": in a short passage the rules decide on the words that they know.
    if (!long && (hasEntry(token) || isOfKnown(view.tokens[at - 1], token))) continue;
    if (type === 'SPECIAL_CATEGORY' && isProceedingFor(view, at)) continue;
    if (isVague(token, type) && score[SPECIAL]! < ENOUGH_UNKNOWN) continue;
    const last = added.at(-1);
    // "Quxzafl-Ymbrecht", "Quxzafl Ymbrecht": one name.
    if (last?.type === type && JOINED.test(text.slice(last.end, token.start)))
      added[added.length - 1] = { ...last, end: token.end };
    else added.push({ start: token.start, end: token.end, type, confidence: CONFIDENCE, reason: 'context' });
  }
  return added;
}

/** A noun behind an adjective that the lexicon knows. */
const isOfKnown = (before: Token | undefined, { gap }: Token) =>
  gap === 'space' && before?.case === 'lower' && hasEntry(before);

/** "hört fast jede Nacht": a verb or an adverb that only stands where special categories often do. */
const isVague = (token: Token, type: Label) =>
  type === 'SPECIAL_CATEGORY' && token.case === 'lower' && !hasEntry(token);

const PROCEEDINGS: ReadonlySet<string | undefined> = new Set([
  'justice',
  'convicted',
  'prosecuted',
  'phrase',
]);
const FAR_FROM_DEED = 4;

/** "Strafbefehl wegen …", "Geldstrafe über 20 Tagessätze wegen …": the deed says it, and rules know how. */
function isProceedingFor({ tokens }: View, at: number): boolean {
  if (!PROCEEDINGS.has(entryOf(tokens[at]))) return false;
  for (let next = at + 1; next <= at + FAR_FROM_DEED && tokens[next]?.gap === 'space'; next++)
    if (tokens[next]!.lower === 'wegen') return true;
  return false;
}

const JOINED = /^[ -]?$/;

/** The kind that enough speaks for; where that is so of both, the one that more does. */
function labelOf(scores: Scores, least: number): Label | undefined {
  const person = scores[PERSON]!;
  const special = scores[SPECIAL]!;
  const isName = person >= least;
  if (special < least) return isName ? 'PERSON' : undefined;
  return isName && person >= special ? 'PERSON' : 'SPECIAL_CATEGORY';
}

/** Names of short passages are left to the rules. */
const labelInShort = (scores: Scores): Label | undefined =>
  scores[SPECIAL]! >= ENOUGH_IN_SHORT ? 'SPECIAL_CATEGORY' : undefined;
