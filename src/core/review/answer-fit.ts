import { type ContentWord, contentWords } from './content-words';
import { expectationOf, IMPLIED, meets } from './expectation';

/**
 * Share of a question's content words that a sentence must hold to answer it. Where the question word says what to
 * expect ("wann": a time) and the sentence has it, less is enough: an answer needn't repeat the question.
 */
const ENOUGH = 0.6;
const ENOUGH_WITH_EXPECTED = 0.4;

/** Weight of a compound's head ("Tonne" for "Biotonne"): most likely the same thing. */
const HEAD = 0.6;
/** Weight of the other part ("Hund" for "Hundesteuer"): another thing of the same field. */
const MODIFIER = 0.3;
const SHORTEST_PART = 4;
/** Letters that two compounds must share at the end to be two kinds of one thing. */
const SAME_HEAD = 5;

/** Of a longer sentence only the beginning is compared. */
const LONGEST = 600;

/** A question or sentence, read once for many comparisons. */
export interface Comparable {
  readonly text: string;
  readonly words: readonly ContentWord[];
}

export function comparable(text: string): Comparable {
  const short = text.slice(0, LONGEST);
  return { text: short, words: contentWords(short) };
}

/** Why something is asked is no part of what is asked: "…, da er verstorben ist". */
const REASON = /,\s(?:da|weil|denn|nachdem|obwohl|damit|because)\s.*$/iu;

export function comparableQuestion(text: string): Comparable {
  return comparable(text.slice(0, LONGEST).replace(REASON, ''));
}

/**
 * How well a sentence answers a question: the share of its content words, or 0 where it doesn't. It doesn't where
 * none of the question's things is named, where only one thing is common and nothing is settled, where the expected kind of answer is missing, or where it speaks of
 * another kind of the same thing ("Restmülltonne" instead of "Biotonne", "Anmeldung" instead of "Abmeldung").
 */
export function answerFit(question: Comparable, sentence: Comparable): number {
  const expected = expectationOf(question.text);
  if (expected === undefined) {
    const oneThing = question.words.length === 1 && question.words[0]!.thing;
    return !oneThing || settles(question.text, sentence.text) ? mentionFit(question, sentence) : 0;
  }
  if (!meets(expected, sentence.text)) return 0;
  const share = overlap(question, sentence, IMPLIED[expected]);
  return share >= ENOUGH_WITH_EXPECTED ? share : 0;
}

const SETTLED =
  /(?<![\p{L}])(?:ja|nein|kein\p{L}{0,2}|nicht|nötig|notwendig|erforderlich|möglich|beigefügt\p{L}*|anbei|Anhang|Anlage|liegt bei|schicken|senden|zugeschickt|erledigt|attached|yes|no|not)(?![\p{L}])/iu;
const NEED = /(?<![\p{L}])(?:brauch|benötig|bekomm|erhalt|gibt|gilt|gelt|need)/giu;

/** One thing in common is little: then the sentence must confirm, deny or enclose, or have the question's verb. */
function settles(question: string, sentence: string): boolean {
  const verbs: readonly string[] = question.toLowerCase().match(NEED) ?? [];
  const own: readonly string[] = sentence.toLowerCase().match(NEED) ?? [];
  return SETTLED.test(sentence) || verbs.some((verb) => own.includes(verb));
}

/** The same without regard to what the question expects: for a sentence that only names the question. */
export function mentionFit(question: Comparable, sentence: Comparable): number {
  const share = overlap(question, sentence);
  return share >= ENOUGH ? share : 0;
}

function overlap(question: Comparable, sentence: Comparable, implied: readonly string[] = []): number {
  const { words } = question;
  if (words.length === 0 || sentence.words.length === 0) return 0;
  let named = 0;
  let unsaid = 0;
  let thingNamed = !words.some(({ thing }) => thing);
  for (const word of words) {
    const best = Math.max(...sentence.words.map((other) => likeness(word, other, words)));
    named += best;
    if (best >= HEAD && word.thing) thingNamed = true;
    if (best === 0 && implied.includes(word.stem)) unsaid++;
    else if (best < HEAD && word.thing && sentence.words.some((other) => isOtherKind(word, other, words)))
      return 0;
  }
  return thingNamed && named > 0 ? (named + unsaid) / words.length : 0;
}

function likeness(word: ContentWord, other: ContentWord, all: readonly ContentWord[]): number {
  if (word.stem === other.stem || word.surface === other.surface) return 1;
  if (isFact(word) || isFact(other)) return 0;
  const [short, long] =
    word.stem.length < other.stem.length ? [word.stem, other.stem] : [other.stem, word.stem];
  if (short.length < SHORTEST_PART) return 0;
  // "Hundeanmeldung" holds both words of "Hund anmelden"
  if (long === other.stem && all.some((one) => one !== word && isPair(word.stem, one.stem, long))) return 1;
  if (long.endsWith(short)) return HEAD;
  return long.startsWith(short) ? MODIFIER : 0;
}

const isFact = ({ stem }: ContentWord): boolean => /^\[|:/.test(stem);

function isPair(a: string, b: string, long: string): boolean {
  if (a.length < SHORTEST_PART || b.length < SHORTEST_PART || a.length + b.length > long.length) return false;
  return (long.startsWith(a) && long.endsWith(b)) || (long.startsWith(b) && long.endsWith(a));
}

const DERIVED = /(?:ierung|igung|lichkeit|igkeit|keit|heit|schaft|ation|ung)(?:en|s)?$/;

/** Two compounds with one head, neither of which is meant by the other. */
function isOtherKind(word: ContentWord, other: ContentWord, all: readonly ContentWord[]): boolean {
  if (isFact(word) || isFact(other) || all.some(({ stem }) => stem === other.stem)) return false;
  const [a, b] = [word.surface.replace(/[ns]$/, ''), other.surface.replace(/[ns]$/, '')];
  let length = 0;
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length)) length++;
  if (length === a.length || length === b.length) return false;
  const shared = a.slice(a.length - length);
  const head = shared.replace(DERIVED, '');
  return head === shared ? length >= SAME_HEAD : head.length >= SHORTEST_PART;
}
