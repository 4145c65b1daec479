import { isFrequentWord, isListedRole, isTrade } from '../../lists/german';
import { foldName } from '../../lists/names';
import { isOtherWord } from '../../lists/vocabulary';
import { wordOf } from '../../lists/word-class';
import { fitting } from '../../per-word';
import type { Candidate } from '../../recognizer';
import { type PreparedText, startsLine, type Token } from '../../text';
import { words } from '../../words';
import { candidate, readOn } from './chain';
import { isBeforeNoun, isFirm, isNamedThing, isOfPractice, isOfThing, isThingBefore } from './firm';
import { hasFormOfLastName } from './last-name-form';
import { closesQuotation, isDear, opensQuotation } from './marks';
import type { NamePart } from './name-part';
import { isKnown, isSure, partAt } from './name-part';
import { reversedPair } from './reversed';
import { shortRoleEnd } from './short-roles';
import { startsOf } from './starts';

/** What lists and the language know without other evidence: chains of words that are a name, single sure names. */
export function listed({ tokens }: PreparedText): Candidate[] {
  const found: Candidate[] = [];
  let next = 0;
  for (const index of startsOf(tokens)) {
    if (index < next) continue;
    const token = tokens[index]!;
    if (token.case === 'lower') {
      const pair = lowerCasePair(tokens, index);
      if (pair) {
        found.push(candidate(tokens, pair, 0.7, 'name-list'));
        next = pair.at(-1)!.to + 1;
        continue;
      }
    }
    // "The Queen Kings"
    if (token.text === 'The') {
      next = index + 1;
      while (tokens[next]?.case === 'capital' && tokens[next]!.gap === 'space') next++;
      continue;
    }
    // "GRin Lohmiller", "Koll. Hesse"
    const dotted = tokens[index + 1]?.text === '.' && tokens[index + 2]?.case === 'capital';
    if ((token.case === 'mixed' || dotted) && shortRoleEnd(tokens, index) !== undefined) continue;
    const part = partAt(tokens, index);
    if (!part) continue;
    if (isOther(part) && tokens[part.to + 1]?.text !== ',') {
      next = part.to + 1;
      continue;
    }
    const double = part.compound ? reversedPair(tokens, part) : undefined;
    if (!double && (part.thing || part.compound || isOfThing(tokens, part))) {
      next = part.to + 1;
      continue;
    }
    if (isTrade(part.lower) && isBeforeFullName(tokens, part)) {
      next = part.to + 1;
      continue;
    }
    const reversed = double ?? reversedPair(tokens, part);
    const parts = reversed?.parts ?? chainAt(tokens, part);
    const thing = parts.length > 1 ? isNamedThing(part) : isThingBefore(tokens, part) && !part.initial;
    if (
      isFirm(tokens, parts) ||
      thing ||
      (parts.length > 1 && isThingBefore(tokens, part) && !isOfPractice(tokens, parts)) ||
      isCut(tokens, parts)
    ) {
      next = parts.at(-1)!.to + 1;
      continue;
    }
    const confidence = reversed?.confidence ?? scoreOf(tokens, parts);
    if (confidence > 0) {
      const name = candidate(tokens, parts, confidence, 'name-list');
      // "Papadopoulos, Nikos" is no genitive.
      found.push(reversed ? { ...name, end: tokens[parts.at(-1)!.to]!.end } : name);
    }
    next = 1 + (confidence > 0 ? parts.at(-1)!.to : part.to);
  }
  return found;
}

/** A word that no list has as a name and the language has: by itself it is none, and no name begins with it. */
const isOther = (part: NamePart): boolean =>
  !part.initial && !part.unknown && !part.compound && !isKnown(part);

/** "Bauer Bernd Vogel", "Fischer Hein Mück": the trade stands before the name. */
function isBeforeFullName(tokens: readonly Token[], trade: NamePart): boolean {
  const first = partAt(tokens, trade.to + 1);
  if (first?.entry.first !== 'sure' || tokens[first.from]?.gap !== 'space') return false;
  const last = partAt(tokens, first.to + 1);
  return (
    last !== undefined &&
    tokens[last.from]?.gap === 'space' &&
    last.entry.last !== 'no' &&
    last.entry.first === 'no'
  );
}

/** "die Konrad-Adenauer- und die Heinrich-Böll-Stiftung" */
function isCut(tokens: readonly Token[], parts: readonly NamePart[]): boolean {
  const hyphen = tokens[parts.at(-1)!.to + 1];
  const next = tokens[parts.at(-1)!.to + 2];
  return hyphen?.text === '-' && hyphen.gap === 'none' && !(next?.kind === 'word' && next.gap === 'none');
}

function chainAt(tokens: readonly Token[], part: NamePart): NamePart[] {
  // "Bruder Norbert Lüngen": the name begins behind it.
  if (part.role) return [part];
  if (part.common && !isSure(part)) return monthOrFirst(tokens, part);
  return part.initial || isKnown(part) || part.unknown ? readOn(tokens, part, 'list') : [part];
}

const endsAsLast = fitting(/.{3}(?:m[ae][iy]er|mann|bauer|müller|hoff|kamp|holt)$/);
const isBeforeMonth = fitting(
  /^(?:im|ende|anfang|mitte|bis|seit|ab|und|oder|der|die|das|den|dem|zum|am|vom)$/,
);

/** "Erna und August Klages", but "im August Kirmes": a month or a word that is a first name too, before a last name. */
function monthOrFirst(tokens: readonly Token[], part: NamePart): NamePart[] {
  const next = part.entry.first === 'ordinary' ? partAt(tokens, part.to + 1) : undefined;
  const before = tokens[part.from - 1];
  const dated =
    before !== undefined && (before.kind === 'number' || before.text === '.' || isBeforeMonth(before));
  const pair = before?.lower === 'und' && partAt(tokens, part.from - 2)?.entry.first === 'sure';
  // "Lehrer August Kuhlemeier"
  const somebody =
    next !== undefined &&
    !dated &&
    (next.unknown || hasFormOfLastName(next.lower) || endsAsLast(next)) &&
    before?.case === 'capital' &&
    (wordOf(before).role || wordOf(before).kin || isTrade(before.lower));
  return next &&
    (next.entry.last === 'sure' || somebody) &&
    !next.common &&
    !next.place &&
    tokens[next.from]?.gap === 'space' &&
    (pair || (!dated && (part.lower === 'august' || !isFrequentWord(part.lower))))
    ? [part, next]
    : [part];
}

/** "erika mustermann" in a mail without capitals. */
function lowerCasePair(tokens: readonly Token[], index: number): NamePart[] | undefined {
  if (wordOf(tokens[index]!).name.first !== 'sure') return undefined;
  const part = partAt(tokens, index, true);
  if (part?.entry.first !== 'sure' || part.lower.length < 4) return undefined;
  const next = partAt(tokens, part.to + 1, true);
  const fits =
    next?.entry.last === 'sure' &&
    tokens[next.from]?.gap === 'space' &&
    tokens[next.from]?.case === 'lower' &&
    next.lower.length > 3;
  return fits && !next.common && !next.thing ? [part, next] : undefined;
}

/** How sure the words of a chain are a name, 0 where they are none. */
export function scoreOf(tokens: readonly Token[], parts: readonly NamePart[]): number {
  const first = parts[0]!;
  const last = parts.at(-1)!;
  if (parts.some((part) => part.word.thing && part.entry.last !== 'sure')) return 0;
  if (parts.length === 1) return first.initial ? 0 : scoreOfSingle(tokens, first);
  if (first.initial) return isReference(tokens, first) ? 0 : scoreAfterInitial(tokens, first, last);
  if (isUpper(tokens, first) !== isUpper(tokens, last) && !isSure(first) && !isSure(last)) return 0;
  // "DAK Moers"
  if (first.unknown && isUpper(tokens, first) && !isUpper(tokens, last) && first.lower.length < 5) return 0;
  // "Asphaltdecke SMA"
  if (first.unknown && isUpper(tokens, last) && !isUpper(tokens, first) && last.lower.length < 4) return 0;
  const names = parts.filter((part) => !part.initial);
  if (first.entry.first === 'sure') return scoreAfterFirstName(last);
  // "Kaiser Wilhelm", but a list may have "König Anna"
  if (names.length === 2 && isCrowned(tokens, first)) return 0;
  // "Kowalski Anna", "Nguyen Thi Lan"
  if (first.entry.last === 'sure') {
    if (names.some((part) => part.entry.first === 'sure')) return 0.75;
    if (names.slice(1).every((part) => part.entry.first !== 'no')) return 0.7;
    if (first.entry.first === 'no' || isSure(last))
      return isSure(last) && !first.common && !last.common ? 0.5 : 0;
  }
  if (first.entry.first === 'ordinary' && (!first.common || parts.length === 2)) {
    if (last.entry.last === 'sure') return 0.75;
    if (last.entry.last === 'ordinary' && !last.common) return 0.5;
    // "Wolf Dieter", "Rose Marie"
    const two = names.length === 2 && !isCrowned(tokens, first);
    // "Trần Văn Nam"
    const three = first.entry.last !== 'no' && names.length === 3 && names[1]!.unknown;
    if (last.entry.first === 'sure' && (two || three)) return 0.6;
    // "die Tür vom Jungsklo"
    const noun = /^(?:der|die|das|den|dem|des|eine?[nmrs]?|keine?)$/.test(
      tokens[first.from - 1]?.lower ?? '',
    );
    return (last.unknown || (first.lower === 'august' && endsAsLast(last))) &&
      !noun &&
      !beginsAsWord(tokens, first)
      ? 0.6
      : 0;
  }
  if (first.entry.last === 'ordinary' && !first.common)
    return last.entry.first === 'sure' && names.length === 2 ? 0.6 : 0;
  return first.unknown ? scoreOfUnknown(tokens, first, last) : 0;
}

const isCrown = fitting(/^(?:kaiser|könig|papst|herzog|fürst|kurfürst|ritter|prinz)$/);
const beginsName = fitting(/^(?:herrn?|frau|[.:|;/)])$/);

const NUMERAL = /^[IVX]+$/;
const isNumeral = (token: Token | undefined) =>
  token !== undefined && token.case !== 'lower' && NUMERAL.test(token.text);

function isCrowned(tokens: readonly Token[], part: NamePart): boolean {
  if (!isCrown(part)) return false;
  const { gap, start } = tokens[part.from]!;
  const before = tokens[part.from - 1];
  // "Kaiser Wilhelm II."
  if (isNumeral(tokens[part.to + 2])) return true;
  return gap === 'space' && before !== undefined && start - before.end === 1 && !beginsName(before);
}

function scoreAfterInitial(tokens: readonly Token[], initial: NamePart, last: NamePart): number {
  if (last.entry.last === 'sure') return 0.7;
  // "E. Wilbers" is no genitive of Wilber.
  if (last.unknown || last.entry.first === 'sure') return 0.6;
  if (last.common || last.role) return last.entry.last === 'ordinary' && !last.common ? 0.55 : 0;
  if (last.entry.last === 'ordinary') return 0.55;
  // "B. Begründung" is a heading, "… mit dem Buchstaben W. Schreiben Sie" the end of a sentence.
  const after = tokens[last.to + 1];
  const ends = !after || after.gap === 'line' || after.gap === 'paragraph' || /^[,;/)&]$/.test(after.text);
  const particles = last.from - initial.to > 1;
  return (tokens[initial.from]?.gap === 'space' || particles) && ends ? 0.5 : 0;
}

function scoreAfterFirstName(last: NamePart): number {
  if (last.entry.last === 'sure') return 0.88;
  if (last.entry.last === 'ordinary') return last.common ? 0.6 : 0.82;
  if (last.entry.first !== 'no') return 0.75;
  return last.unknown ? 0.8 : !last.common && hasFormOfLastName(last.lower) ? 0.7 : 0.6;
}

/** Chinese and Korean last names of two letters. */
const SHORT_FAMILY = words('li wu xu hu lu ma he yu ye gu du fu qi');
const isLatin = fitting(/^\p{Script=Latin}/u);

const isWithin = fitting(/^(?:mit|durch|aus|per|je|und|oder)$/);
const endsAsAdjective = fitting(/(?:er|en|e)$/);

/** Two words that no list and no dictionary know, or one before a last name: names of rarer origin. */
function scoreOfUnknown(tokens: readonly Token[], first: NamePart, last: NamePart): number {
  if (beginsAsWord(tokens, first)) return 0;
  // "Hinsbecker Bronk", "Kaldenkirchener Heide"
  if (endsAsAdjective(first) && last.entry.last !== 'sure' && last.entry.first !== 'sure') return 0;
  // "Li Wei"
  if (SHORT_FAMILY.has(first.lower) && last.unknown && !startsSentence(tokens, last)) return 0.5;
  if (first.lower.length < 3 || last.lower.length < 2) return 0;
  // "Desinfektionsmatte mit Venno Vet 1"
  const behind = tokens[last.to + 1];
  if (last.unknown && behind?.kind === 'number' && behind.gap === 'space' && behind.text.length < 4)
    if (isWithin(tokens[first.from - 1])) return 0;
  // A sentence in another script is no row of names.
  if (!isLatin(first) || !isLatin(last)) return 0;
  if (last.entry.first === 'sure' && last.entry.last === 'no') return 0.6;
  if (last.entry.last === 'sure') return 0.65;
  if (last.entry.last === 'ordinary' && !last.common) return startsSentence(tokens, first) ? 0 : 0.5;
  return last.unknown && tokens[first.from]?.case === 'capital' && tokens[last.from]?.case === 'capital'
    ? 0.5
    : 0;
}

/** At the beginning of a sentence any word has a capital. */
function beginsAsWord(tokens: readonly Token[], part: NamePart): boolean {
  return startsSentence(tokens, part) && isOtherWord(foldName(part.lower));
}

function isUpper(tokens: readonly Token[], part: NamePart): boolean {
  return tokens[part.from]?.case === 'upper';
}

const beginsSentence = fitting(/^[.!?:„"»]$/);

function startsSentence(tokens: readonly Token[], part: NamePart): boolean {
  const before = tokens[part.from - 1];
  return !before || startsLine(tokens[part.from]) || beginsSentence(before);
}

/** "S. 12", "Abs. A. Satz", "z. B. Müller": not every capital with a dot is an initial. */
function isReference(tokens: readonly Token[], initial: NamePart): boolean {
  const before = tokens[initial.from - 1];
  if (!before || startsLine(tokens[initial.from])) return false;
  // "3 E. Zipfel": the number of a list.
  if (before.kind === 'number' && startsLine(before)) return false;
  if (before.kind === 'number' || before.text === '§' || before.text === '-') return true;
  const abbreviation = tokens[initial.from - 2];
  if (before.text !== '.' || abbreviation?.kind !== 'word') return false;
  // "u. a. H. Rosskothen"
  if (abbreviation.lower === 'a' && tokens[initial.from - 4]?.lower === 'u') return false;
  return (
    abbreviation.text.length <= 3 && !/^(?:inh|gez|fam|hr|fr|sr|dr|erl|geb|ing)$/.test(abbreviation.lower)
  );
}

const isEnglish = fitting(/^(?:he|she|it|you|we|they|i|the|be|not)$/);

function scoreOfSingle(tokens: readonly Token[], part: NamePart): number {
  const { first, last } = part.entry;
  const written = tokens[part.from]?.case;
  // "6. Jan. 2025"
  if (
    tokens[part.from - 1]?.text === '.' &&
    tokens[part.from - 2]?.kind === 'number' &&
    part.lower.length === 3
  )
    return 0;
  if (part.lower.length < 3 || part.place || part.common || (written !== 'capital' && part.lower.length < 5))
    return 0;
  // "Sher geehrte Damen"
  if (isDear(tokens[part.to + 1])) return 0;
  // "Can he leave?"
  if (isEnglish(tokens[part.to + 1])) return 0;
  // "Hartz IV", "Wilhelm I."
  const numeral = tokens[part.to + 1];
  if (numeral?.gap === 'space' && isNumeral(numeral)) return 0;
  // "die Eltern des Bräutigams"
  if (tokens[part.from - 1]?.lower === 'des' && part.end < tokens[part.to]!.end) return 0;
  if (isOfOffice(tokens, part)) return 0;
  if (isListedRole(part.lower) && first !== 'sure') return 0;
  if (first === 'sure') return isSaint(tokens, part) || isTitled(tokens, part) ? 0 : 0.6;
  // Ordinary German words look like last names of other languages now and then; four letters are too few.
  if (last !== 'sure' || part.lower.length < 5 || written !== 'capital' || isTrade(part.lower)) return 0;
  const next = tokens[part.to + 1];
  // "Barzahlung Uhlig 20,-", but "Boeing 747"
  if (next?.gap === 'space' && next.kind === 'number' && !isSum(tokens, part.to + 1)) return 0;
  // "Müller Drogerie", "Lindner Hotels"
  const genitive = part.end < tokens[part.to]!.end;
  return !genitive && isBeforeNoun(tokens, part) ? 0 : 0.5;
}

function isSum(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + 1];
  // "5075, 3 × Renault" goes on with another thing.
  return after?.text === ','
    ? after.gap === 'none' && tokens[at + 2]?.gap === 'none'
    : /^(?:€|euro|eur)$/.test(after?.lower ?? '');
}

/** "Bürgerservice Emmerich": which of many; whose office it is stands there in full. */
function isOfOffice(tokens: readonly Token[], part: NamePart): boolean {
  const before = tokens[part.from - 1];
  return (
    before?.case === 'capital' &&
    tokens[part.from]!.gap === 'space' &&
    part.to === part.from &&
    part.entry.last === 'sure' &&
    isPlaceOfOffice(before)
  );
}

const isPlaceOfOffice = fitting(
  /^(?:bürger(?:service|amt|büro)|ausländerbehörde|jobcenter|polizei|stadtwerke|(?:kreis|stadt|gemeinde)verwaltung|rathaus|arbeitsagentur|hauptzollamt|versorgungsamt|gesundheitsamt|amtsgericht|landgericht|finanzamt|sparkasse|volksbank|diakonie|caritas|lebenshilfe|klinikum|standesamt|landratsamt|notariat|volkshochschule|kreisverband|ortsverband|ortsverein|ortsgruppe)$/,
);

const isOneOf = fitting(/^(?:ein|eine|einen|einem|einer|eines)$/);

/** „Momo“, "ein Oskar": a title of a book, one of many. */
function isTitled(tokens: readonly Token[], part: NamePart): boolean {
  const before = tokens[part.from - 1];
  const after = tokens[part.to + 1];
  if (part.from === part.to && isOneOf(before))
    return tokens[part.from]?.gap === 'space' && !isBehindPerson(tokens, part.from - 2);
  return opensQuotation(before) && closesQuotation(after);
}

/** "Petru Lungu und ein Mircea": one more, of whom nobody knows the last name. */
function isBehindPerson(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.lower !== 'und' || tokens[at - 1]?.case !== 'capital') return false;
  const { name, place } = wordOf(tokens[at - 1]!);
  return !place && (name.first === 'sure' || name.last === 'sure');
}

const isArticle = fitting(/^(?:der|die|dem|des|den)$/);
const isByname = fitting(
  /^(?:große|fromme|kahle|starke|löwe|erste|zweite|dritte|weise|heilige|schöne|eiserne)n?$/,
);
const areSaints = fitting(/^(?:st|sankt|hll)$/);
const isBeforeSaint = fitting(
  /^(?:st|sankt|heilige[rn]?|hl|san|santa|saint|stadt|kita|papst|könig|kaiser|kaiserin|königin|burgfräulein|hurrikan|orkan|sturmtief|tief|hoch)$/,
);

function isSaint(tokens: readonly Token[], part: NamePart): boolean {
  // "Karl dem Großen", "Katharina die Zweite"
  if (
    isArticle(tokens[part.to + 1]) &&
    isByname(tokens[part.to + 2]) &&
    tokens[part.to + 2]!.case === 'capital'
  )
    return true;
  // "St. Peter und Paul"
  const joined = tokens[part.from - 1]?.lower === 'und' && tokens[part.from - 2]?.case === 'capital';
  const at = joined ? part.from - 3 : part.from - 1;
  const before = tokens[at];
  const word = before?.text === '.' ? tokens[at - 1] : before;
  if (joined) return areSaints(word);
  return tokens[part.from]?.gap !== 'paragraph' && isBeforeSaint(word);
}
