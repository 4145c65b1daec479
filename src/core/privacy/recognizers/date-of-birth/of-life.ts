import { lookUpName } from '../../lists/names';
import { fitting } from '../../per-word';
import type { Candidate } from '../../recognizer';
import type { PreparedText, Token } from '../../text';
import { indexOf } from '../../token-index';
import { words } from '../../words';
import { isHeOrShe } from '../marks';
import { Flag, flagsOf } from '../special-category/flags';
import type { Sentence } from '../special-category/sentence';
import { LONGEST, type Sentences } from '../special-category/sentences';
import { isAnimal } from './animals';
import { candidate } from './date';
import { isKinOf } from './kin';
import { type LifeWord, lifeWords } from './life-words';
import { type Piece, pieceAt } from './pieces';

/*
 * Dates of a life by the words of their clause: "Er verunglückte am 21.6.1998 tödlich", "Witwe seit 4/2016". Each date of
 * the text is looked at where such a word is near; where the sentence speaks of no person, a date is none.
 */

export function ofLife(prepared: PreparedText, sentences: Sentences): Candidate[] {
  const { tokens } = prepared;
  const dates: Candidate[] = [];
  let spoken = -1;
  for (const index of indexOf(tokens).numbers) {
    const { text, gap } = tokens[index]!;
    if (text.length > 4 || (gap === 'none' && tokens[index - 1]?.text !== '(')) continue;
    // No clause reaches farther.
    if (spoken < index - LONGEST) spoken = nextOfLife(tokens, Math.max(spoken + 1, index - LONGEST));
    if (spoken > index + LONGEST) continue;
    const piece = pieceAt(prepared, index);
    if (piece && isOfLife(prepared, piece, sentences.at(index), sentences))
      dates.push(candidate(piece.start, piece.end, 0.7)!);
  }
  return dates;
}

/** Where the next word of a life stands; behind the text where none does. */
function nextOfLife(tokens: readonly Token[], from: number): number {
  for (let at = from; at < tokens.length; at++) if (lifeWords(tokens[at]!.lower)) return at;
  return Infinity;
}

/** "nach dem 30.9.2018": a day that cuts off. */
const CUT_OFF = words('nach vor bis ab zwischen spätestens frühestens zum');
/** What stands between a comma or a bracket and the date that explains what was before. */
const LEAD = words(
  `am den dem der im vom seit genau also nämlich zwar und gestern heute vorgestern schon erst genauer etwa ca circa anfang mitte ende
  montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so morgen abend früh das dann`,
);
const CONJUNCTIONS = words(
  'weil dass als nachdem obwohl aber denn sondern doch wenn falls sodass damit während',
);

interface Clause {
  readonly from: number;
  readonly to: number;
}

const isArticle = fitting(/^(?:de[mnr]|zum)$/);

function isOfLife(prepared: PreparedText, piece: Piece, sentence: Sentence, sentences: Sentences): boolean {
  const { tokens } = prepared;
  const article = isArticle(tokens[piece.first - 1]) ? 1 : 0;
  if (
    CUT_OFF.has(tokens[piece.first - 1 - article]?.lower ?? '') &&
    piece.first - 1 - article >= sentence.start
  )
    return false;
  const clause = clauseOf(tokens, piece, sentence);
  for (let at = clause.from; at < clause.to; at++) {
    if (at >= piece.first && at < piece.next) continue;
    for (const word of lifeWords(tokens[at]!.lower) ?? [])
      if (fits(prepared, piece, clause, at, word) && isOfOne(tokens, sentence, sentences, word, at))
        return true;
  }
  return false;
}

/** So far from a date its word may stand, in tokens. */
const FAR = 20;

const opensExplanation = fitting(/^[,(:]$/);
const closesExplanation = fitting(/^[,)]$/);

/** The clause of a date; where the date explains what stands before a comma, that clause and the one behind. */
function clauseOf(tokens: readonly Token[], { first, next }: Piece, sentence: Sentence): Clause {
  let from = first;
  let lead = true;
  let explains = false;
  while (from > Math.max(sentence.start, first - FAR)) {
    const token = tokens[from - 1]!;
    if (lead && !explains && opensExplanation(token)) explains = true;
    else if (ends(tokens, from - 1)) break;
    if (!LEAD.has(token.lower) && token.text !== '.' && token.text !== ',') lead = false;
    from--;
  }
  let to = next;
  let crossed = !explains;
  while (to < Math.min(sentence.end, next + FAR)) {
    const token = tokens[to]!;
    if (token.text === '(') {
      const close = closing(tokens, to, sentence.end);
      if (close === undefined) break;
      to = close;
    } else if (!crossed && closesExplanation(token)) crossed = true;
    else if (ends(tokens, to)) break;
    to++;
  }
  return { from, to };
}

function closing(tokens: readonly Token[], from: number, end: number): number | undefined {
  for (let at = from + 1; at < end && at < from + 10; at++) if (tokens[at]!.text === ')') return at;
  return undefined;
}

const endsClause = fitting(/^[,;:()–—|]$/);

/** A mark or a conjunction between clauses; "und" where no noun follows. */
function ends(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at]!;
  if (endsClause(tokens[at])) return true;
  if (lower === 'und' || lower === 'sowie') return tokens[at + 1]?.case === 'lower';
  return CONJUNCTIONS.has(lower);
}

/** How far a year alone may stand from its verb, and a noun from its date. */
const NEAR = 3;
const CHAIN = 9;

function fits(
  { text, tokens }: PreparedText,
  piece: Piece,
  clause: Clause,
  at: number,
  word: LifeWord,
): boolean {
  const distance = at < piece.first ? piece.first - at : at - piece.next + 1;
  // "geboren, seit 1975 getrennt"
  if (word.way !== 'state' && word.way !== 'phrase' && tokens[piece.first - 1]?.lower === 'seit')
    return false;
  if (piece.grain === 'date')
    return word.way === 'verb' ? word.kind !== 'marriage' : word.way === 'birthday' && isBirthday(tokens, at);
  switch (word.way) {
    case 'verb':
      return piece.grain !== 'year' || distance <= NEAR;
    case 'noun':
      return (piece.grain !== 'year' || distance <= NEAR) && isChain(tokens, at, piece);
    case 'state':
      return piece.grain !== 'yearless' && isState(tokens, piece, at, distance);
    case 'child':
      return (
        piece.grain !== 'year' &&
        piece.grain !== 'month' &&
        tokens[piece.first - 1]?.lower === 'vom' &&
        /^(?:ist|sind|war|beide)$/.test(tokens[piece.first - 2]?.lower ?? '')
      );
    case 'birthday':
      return (piece.grain === 'day' || piece.grain === 'yearless') && isBirthday(tokens, at);
    case 'phrase':
      return (
        (piece.grain !== 'year' || distance <= NEAR) &&
        !(isHeOrShe(tokens[at]) && followsPaper(tokens, clause.from)) &&
        word.phrase!.test(text.slice(tokens[clause.from]!.start, tokens[clause.to - 1]!.end).toLowerCase())
      );
  }
}

const PAPER_BEFORE = 8;

/** "Der Vertrag gilt, er ist vom 12.3.1985", not "Antrag von Frau Kolb, sie ist vom 12.3.1985" */
function followsPaper(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at >= 0 && at > from - PAPER_BEFORE; at--) {
    if (isPaper(tokens[at])) return true;
    if (isSomebody(tokens[at]!)) return false;
  }
  return false;
}

const isSomebody = (token: Token) =>
  (flagsOf(token) & (Flag.Kin | Flag.Role)) > 0 ||
  (token.case === 'capital' && lookUpName(token.lower).first === 'sure');

/** "Witwe seit 4/2016", "seit Mai 1987 verheiratet", "verh. 3.5.1990" */
function isState(tokens: readonly Token[], { first }: Piece, at: number, distance: number): boolean {
  const { lower, case: written, text } = tokens[at]!;
  const dot = tokens[at + 1]?.text === '.' ? 1 : 0;
  if (at < first && distance <= 1 + dot) return written === 'lower' || dot === 1 || /^[vV]h$/.test(text);
  if (!isSince(tokens, first)) return false;
  if (at > first) return OF_COUPLE.has(lower);
  let since = at + 1 + dot;
  if (/^(?:besteht|bestand|,|:)$/.test(tokens[since]?.lower ?? '')) since++;
  return tokens[since]?.lower === 'seit' || (OF_COUPLE.has(lower) && !/^w/.test(lower));
}

/** What may be said behind "seit": "seit Mai 1987 verheiratet", "seit dem 7.7.2007 ein Ehepaar". */
const OF_COUPLE = words(
  'verheiratet verh verpartnert ehepaar eheleute verwitwet witwe witwer wiederverheiratet',
);

const BETWEEN = words(
  `am im den dem der des die das vom von seit mein meine meiner meines meinem unser unsere unserer unseres unserem sein seine seiner seines
  seinem ihr ihre ihrer ihres ihrem ist war erfolgte trat fand laut lt gegen wohl schon bereits zwei drei vier kleinen jüngsten ältesten
  gemeinsamen lieben geliebten verstorbenen beiden ersten zweiten dritten heute gestern jährt sich zu wird also nämlich genau früh morgens abends nachts`,
);
/** Papers and appointments have days of their own. */
const isPaper = fitting(
  /(?:antrag|bescheid|schreiben|rechnung|vertrag|termin|mitteilung|meldung|anzeige|urkunde|sitzung|frist|gespräch|beratung|anmeldung|satzung|verordnung|gesetz|urteil|beschluss|mail|brief)s?$/,
);

const joinsChain = fitting(/^[.,(:"„“-]$/);

/** Nothing but names, owners and small words between a noun and its date. */
function isChain(tokens: readonly Token[], at: number, { first, next }: Piece): boolean {
  if (at >= next) return isSaidOf(tokens, next, at);
  if (at >= first || first - at > CHAIN) return false;
  for (let between = at + 1; between < first; between++) {
    const { kind, case: written, lower, gap } = tokens[between]!;
    if (gap === 'paragraph') return false;
    if (kind === 'word' ? written === 'lower' && !BETWEEN.has(lower) : !joinsChain(tokens[between]))
      return false;
    if (kind === 'word' && isPaper(tokens[between])) return false;
  }
  return true;
}

const isWas = fitting(/^(?:war|ist|wäre)$/);
const isTheirs = fitting(/^(?:der|die|das|mein|meine|sein|seine|ihr|ihre|unser|unsere|deren|dessen)$/);

/** "am 8. November 2025 war der Todestag meiner Frau" */
function isSaidOf(tokens: readonly Token[], next: number, at: number): boolean {
  return at === next + 2 && isWas(tokens[next]) && isTheirs(tokens[next + 1]);
}

function isSince(tokens: readonly Token[], first: number): boolean {
  const at = /^(?:de[mnr]|:|ca|etwa|anfang|mitte|ende)$/.test(tokens[first - 1]?.lower ?? '')
    ? first - 2
    : first - 1;
  return (
    tokens[at]?.lower === 'seit' || (tokens[at]?.text === '.' && /^s$/.test(tokens[at - 1]?.lower ?? ''))
  );
}

/** "seinen Sechzigsten", "zum Achtzigsten"; the word itself for a birthday needs nothing. */
function isBirthday(tokens: readonly Token[], at: number): boolean {
  return (
    !/sten$|ten$/.test(tokens[at]!.lower) ||
    (tokens[at]!.case === 'capital' &&
      /^(?:seinen|ihren|meinen|deinen|seinem|ihrem|meinem|zum|den|unseren)$/.test(
        tokens[at - 1]?.lower ?? '',
      ))
  );
}

/** Whether the sentence speaks of one person or couple, not of people, things or rules. */
function isOfOne(
  tokens: readonly Token[],
  sentence: Sentence,
  sentences: Sentences,
  word: LifeWord,
  at: number,
): boolean {
  const some =
    sentence.person ||
    sentence.self ||
    sentence.kin ||
    sentence.role ||
    sentence.yourKin ||
    sentence.theyHave ||
    (sentence.we && word.kind === 'marriage') ||
    sentence.note;
  if (isOfAnimal(tokens, sentence)) return false;
  if (word.way === 'state' && isOfBoth(tokens, sentence) && !sentence.conditional) return true;
  if (word.own && word.way === 'state')
    return (
      !sentence.conditional &&
      !isOfMany(tokens, at) &&
      (some || sentence.generic.length === 0 || tokens[at + 1]?.lower === 'seit')
    );
  if (word.way === 'child') return isPointed(tokens, at);
  if (!some && (sentence.conditional || sentence.generic.length > 0)) return false;
  if (some && sentence.generic.length > 0 && !sentence.person && !sentence.kin && !isOfKin(tokens, sentence))
    return false;
  return (
    some ||
    word.own ||
    (word.way !== 'birthday' && sentence.pronoun) ||
    isOwned(tokens, at) ||
    isAttribute(tokens, at) ||
    isOfKin(tokens, sentence) ||
    sentences.namedBefore(sentence)
  );
}

/** Whether it is true of a word of the sentence or of so many before; asked once, however many dates it has. */
function once(ask: (token: Token) => boolean, before = 0) {
  const known = new WeakMap<Sentence, boolean>();
  return (tokens: readonly Token[], sentence: Sentence): boolean => {
    let answer = known.get(sentence);
    if (answer === undefined) {
      answer = tokens.slice(Math.max(0, sentence.start - before), sentence.end).some(ask);
      known.set(sentence, answer);
    }
    return answer;
  };
}

/** "Der Vater", "Opa", "die Eheleute": whoever's they are. */
const isOfKin = once((token) => isKinOf(token) || token.text === 'Paar');

/** "Beide Frauen sind seit Juni 2021 verheiratet": two of whom was spoken. */
const isOfBoth = once((token) => token.lower === 'beide' || token.lower === 'beiden');

/** "Ihre Vermählung", "mein Geburtstag", "Vermählt am …" */
function isOwned(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at]!;
  const owner = tokens[at - 1];
  return (
    /^(?:meine?|unsere?|deren|dessen)[rnms]?$/.test(owner?.lower ?? '') ||
    /^(?:Ihre?[rnms]?|Seine?[rnms]?)$/.test(owner?.text ?? '') ||
    (/^(?:vermählt|getraut)$/.test(lower) && tokens[at]!.case === 'capital')
  );
}

/** How far back the animal may be named. */
const HERD = 10;

const isOfAnimal = once(isAnimal, HERD);

/** "Die 1962 geborene Antragstellerin" */
function isAttribute(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    /^geborene[rn]?$/.test(tokens[at]!.lower) &&
    next?.case === 'capital' &&
    (flagsOf(next) & (Flag.Role | Flag.Kin)) > 0
  );
}

/** "Die Eheleute, die seit …", "Ehepaare" */
function isOfMany(tokens: readonly Token[], at: number): boolean {
  return /^(?:alle|viele|für|von)$/.test(tokens[at - 1]?.lower ?? '');
}

/** "Der Bub", "mein Enkel" */
function isPointed(tokens: readonly Token[], at: number): boolean {
  // "Unser ältester Lehrplan ist vom …"
  if (tokens[at]!.case === 'lower' && tokens[at + 1]?.case === 'capital') return false;
  return (
    tokens[at + 1]?.gap !== 'none' &&
    /^(?:der|die|das|mein|meine|unser|unsere|ihr|ihre|sein|seine)$/.test(tokens[at - 1]?.lower ?? '')
  );
}
