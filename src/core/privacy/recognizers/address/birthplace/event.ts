import { isCommonWord, isRole } from '../../../lists/german';
import { foldName, isPlace, lookUpName } from '../../../lists/names';
import { isThing } from '../../../lists/things';
import { isNoun, isOtherWord } from '../../../lists/vocabulary';
import { fitting, oneOf } from '../../../per-word';
import type { Candidate } from '../../../recognizer';
import { startsLine, type Token } from '../../../text';
import { words } from '../../../words';
import { endsClause, isSaint, joinsOn } from '../marks';
import { readTown } from '../town';
import { MONTHS } from '../words';
import { isFirstOfTwo, isTownAbroad } from './cities-abroad';
import { MONTHS_ABROAD } from './months-abroad';
import { behindHouse, houseWord, isHouse, isKnownTown, placeAt } from './place';

/* The place around the word for a birth or a death: "geb. am 3. Mai 1964 in Moers", "in Moers geboren". */

const isPreposition = fitting(/^(?:in|zu|aus|im|te|near)$/);
const isMisreadDigit = fitting(/^[lo]$/);
const isDotOfForm = fitting(/^[._]$/);
const isInflected = fitting(/e[nrms]$/);
const opensPart = fitting(/^[,/]$/);
const closesPart = fitting(/^[,;)/(|]$/);
const isCutEvent = fitting(/^(?:geb|verst|gest)$/);
const isNearby = fitting(/^(?:auf|bei|nahe)$/);

/** Tokens around the word in which its place stands. */
export const REACH = 16;

/** Between the event and its place: "geb. am 3. Mai 1964 um 8 Uhr in". */
export const BETWEEN = words(
  'zwischen bei ihnen euch uns ganz angeblich wohl vermutlich offenbar damals on laut lt gemäß urkunde geburtsurkunde pass reisepass ausweis papieren angaben am den dem der um gegen uhr ist wurde bin ich er sie wurden war worden als aufgewachsen zweites drittes kind im jahr jahre und nach kurzer schwerer krankheit plötzlich unerwartet friedlich dort tochter sohn jedenfalls aber auch noch schon bereits nämlich zwar selbst eigentlich tatsächlich ursprünglich wirklich ca vor nachts morgens abends ebenfalls',
);
/** Months of old registers, in German and in Roman numbers. */
const OLD_MONTHS = words(
  'hornung lenzing ostermond heumond erntemond weinmond julmond i ii iii iv v vi vii viii ix x xi xii farm farmhouse the at',
);

/** "geboren am 12.8.1964 in Köln", "verstarb im Krankenhaus Viersen", "geb. 12.8.64, Moers". */
export function afterEvent(tokens: readonly Token[], index: number): Candidate | undefined {
  let dated = false;
  let named = false;
  let labelled = false;
  // "verstorben: Hans-Dieter Quack, am 31.10. in Venlo"
  const colon = tokens[index + 1]?.text === ':';
  const from = afterDots(tokens, index + 1);
  for (let at = from; at < from + REACH; at++) {
    const token = tokens[at];
    if (!token || token.gap === 'paragraph' || endsClause(token)) return undefined;
    // "geboren am / in   02.05.1984 / Drama"
    if (token.lower === 'in' && tokens[at - 1]?.text === '/' && tokens[at + 1]?.kind !== 'word') {
      labelled = true;
      continue;
    }
    // "verstarb zu Hause in Kempen"
    if (token.lower === 'zu' && tokens[at + 1]?.lower === 'hause') {
      at++;
      continue;
    }
    // "geboren auf Rhodos", "bei Uelzen"
    if (isNearby(token) && isKnownTown(tokens, at + 1)) return placeAt(tokens, at + 1, index, false, dated);
    if (isPreposition(token)) {
      const town = afterDots(tokens, tokens[at + 1]?.text === ':' ? at + 2 : at + 1);
      const house = isHouse(houseWord(tokens, town)) || tokens[town]?.lower === 'st';
      // "Name   geb. in\nMüller, Jan": the head of a list
      if (isRowOfPerson(tokens, town)) return undefined;
      // "geboren aus Trümmern"
      if (token.lower === 'aus' && tokens[index]!.lower !== 'gebürtig' && !readTown(tokens, at + 1)?.known)
        return undefined;
      const place = placeAt(tokens, town, index, false, dated);
      if (place || !house) return place ?? unknownTown(tokens, town);
      // "im Krankenhaus Viersen", "im St. Marien-Hospital in Düren": the town comes behind.
      return behindHouse(tokens, at + 1, index);
    }
    if (token.kind === 'number') {
      // "gestorben 973 in Memleben" is told of history.
      if (/^\d{3,4}$/.test(token.text) && Number(token.text) < 1880 && !isInDateBefore(tokens[at - 1]!))
        return undefined;
      dated = true;
      continue;
    }
    if (token.kind === 'mark') {
      if (token.text === '.' && !isInside(tokens, at)) return undefined;
      // "Gestorben ist er, wie ich nun lese, am 19. Januar in …"
      if (token.text === ',' && isRemark(tokens[at + 1])) at = afterRemark(tokens, at);
      // "geb. 12.8.64, Moers", "geb. 12.8.64 (Moers)"
      continue;
    }
    if (isSpokenDate(token)) {
      dated = true;
      continue;
    }
    if (
      BETWEEN.has(token.lower) ||
      MONTHS.has(token.lower) ||
      MONTHS_ABROAD.has(token.lower) ||
      (dated && OLD_MONTHS.has(token.lower))
    )
      continue;
    // A scan reads l2.5.1969.
    if (isMisreadDigit(token)) continue;
    if (token.lower === 'ort' && tokens[at + 1]?.text === ':') return placeAt(tokens, at + 2, index, true);
    if (token.case === 'lower') return undefined;
    if (dated && labelled && tokens[at - 1]!.text === '/' && !isCommonWord(token.lower))
      return placeAt(tokens, at, index, true);
    if (dated)
      return (isPlace(token.text) ||
        isTownAbroad(token) ||
        isOfTwo(tokens, at) ||
        endsAlone(tokens, at) ||
        isBad(tokens, at)) &&
        !isCommonWord(token.lower)
        ? placeAt(tokens, at, index)
        : undefined;
    // A maiden name: "geb. Schmidt am 3.4.1950 in Köln".
    const listed = colon && at < index + 8;
    if (named && tokens[at - 1]?.text !== '-' && !listed) return undefined;
    named = true;
  }
  return undefined;
}

const isRemark = fitting(/^(?:wie|so|soweit|soviel|laut|lt)$/);

/** The comma that ends a remark between two. */
function afterRemark(tokens: readonly Token[], comma: number): number {
  for (let at = comma + 2; at < comma + 10; at++) {
    const token = tokens[at];
    if (!token || token.gap === 'paragraph' || token.kind === 'number' || endsClause(token)) return comma;
    if (token.text === ',') return at;
  }
  return comma;
}

/** "zwölften Februar neunzehnhundertneunzig" */
const isSpokenDate = fitting(
  /^(?:ers|zwei|drit|vier|fünf|sechs|sieb(?:en)?|ach|neun|zehn|elf|zwölf|(?:drei|vier|fünf|sech|sieb|acht|neun)zehn|\p{L}{0,10}zigs|\p{L}{0,10}ßigs)ten$|^(?:acht|neun)zehnhundert|^zweitausend/u,
);

/** "Müller, Jan" in a line of its own. */
function isRowOfPerson(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.gap === 'line' &&
    tokens[at + 1]?.text === ',' &&
    tokens[at + 2]?.case === 'capital' &&
    lookUpName(tokens[at + 2]!.text).first === 'sure'
  );
}

/** What stands before the year of a whole date. */
const isInDateBefore = (token: Token) =>
  token.text === '.' || MONTHS.has(token.lower) || MONTHS_ABROAD.has(token.lower);

/** Behind the row of dots of a form: "geboren ........ 9.10.96 in Oran". */
export function afterDots(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < from + MOST_DOTS && isDotOfForm(tokens[at])) at++;
  return at > from + 2 ? at : from;
}

const MOST_DOTS = 60;

/** "in odessa", where nothing has a capital: a word that the language doesn't have. */
export function unknownTown(tokens: readonly Token[], at: number): Candidate | undefined {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.case !== 'lower' || token.gap !== 'space' || token.text.length < 4)
    return undefined;
  const folded = foldName(token.lower);
  const next = tokens[at + 1];
  const { first, last } = lookUpName(token.lower);
  // "in hagen": a name may be a town's.
  const named = first !== 'no' && last !== 'no';
  if (
    !isTownAbroad(token) &&
    (isOtherWord(folded) || isCommonWord(token.lower) || (!named && (isNoun(folded) || isInflected(token))))
  )
    return undefined;
  if (next?.gap === 'none' && joinsOn(next)) return undefined;
  return { start: token.start, end: token.end, type: 'ADDRESS', confidence: 0.75, reason: 'cue' };
}

/** "*12.3.2019 Bad Belzig" */
function isBad(tokens: readonly Token[], at: number): boolean {
  return isSaint(tokens[at]) && (readTown(tokens, at)?.known ?? false);
}

/** "geb. 14.8.1992 Târgu Jiu" */
const isOfTwo = (tokens: readonly Token[], at: number) =>
  isFirstOfTwo(tokens[at]) && tokens[at + 1]?.case === 'capital' && tokens[at + 1]!.gap === 'space';

/** "geb. 3.4.1990, Oujda": a word that no list has between marks; a name, a status or a trade is none. */
function endsAlone(tokens: readonly Token[], at: number): boolean {
  const second = tokens[at + 1];
  // "1985-03-09, Hải Phòng"
  const two =
    second?.kind === 'word' && second.gap === 'space' && second.case === 'capital' && isUnlisted(second);
  const next = tokens[two ? at + 2 : at + 1];
  // "1 / Aßfalg, Korbinian"
  if (next?.text === ',' && lookUpName(tokens[two ? at + 3 : at + 2]?.text ?? '').first === 'sure')
    return false;
  return (
    opensPart(tokens[at - 1]) &&
    tokens[at]!.text.length > (two ? 2 : 3) &&
    isUnlisted(tokens[at]!) &&
    (!next || closesPart(next) || next.gap === 'line' || next.gap === 'paragraph')
  );
}

/** A word that names no person, no trade and no thing. */
export function isUnlisted({ text, lower }: Token): boolean {
  const { first, last } = lookUpName(text);
  return first === 'no' && last === 'no' && !isRole(lower) && !isNoun(foldName(lower)) && !isThing(lower);
}

/** The point of an abbreviation or of a date, not the end of the sentence. */
export function isInside(tokens: readonly Token[], dot: number): boolean {
  const before = tokens[dot - 1];
  if (!before) return true;
  return before.kind === 'number' || isCutEvent(before) || before.text.length < 4 || MONTHS.has(before.lower);
}

/** "*12.8.1964 in Gdańsk", "† 3. Mai 2024 in Kempen". */
export function afterSign(tokens: readonly Token[], index: number): Candidate | undefined {
  const date = tokens[index + 1];
  const sign = tokens[index]!.text;
  if (date?.case === 'capital') return afterSignDirectly(tokens, index);
  return date?.kind === 'number' &&
    (sign !== '*' ||
      date.gap === 'none' ||
      date.text.length === 4 ||
      (tokens[index + 2]?.text === '.' &&
        (/^(?:\d{4}|\d\d)$/.test(tokens[index + 5]?.text ?? '') || isLongAgo(tokens, index + 3))))
    ? afterEvent(tokens, index)
    : undefined;
}

/** "† Venlo, 12.11.2024", "* Pirna 3.4.1950 † Kempen 2.2.2020"; a star may be a bullet before a date to come. */
function afterSignDirectly(tokens: readonly Token[], index: number): Candidate | undefined {
  const town = tokens[index]!.text === '+' ? undefined : readTown(tokens, index + 1);
  if (!town || !(town.known || isTownAbroad(tokens[index + 1])) || isCommonWord(tokens[index + 1]!.lower))
    return undefined;
  const at = joinsDate(tokens[town.end]) ? town.end + 1 : town.end;
  const [day, dot, month, , year] = tokens.slice(at, at + 5);
  if (day?.kind !== 'number' || dot?.text !== '.' || startsLine(day)) return undefined;
  const past = /^(?:1[89]\d\d|20[01]\d)$/.test(month?.kind === 'number' ? (year?.text ?? '') : '');
  return past || tokens[index]!.text !== '*' || isLongAgo(tokens, at + 2)
    ? placeAt(tokens, index + 1, index, true)
    : undefined;
}

const joinsDate = oneOf(new Set([',', 'am']));

/** "19. Juli 1931", where a later date may be a plan's with a star for a bullet. */
function isLongAgo(tokens: readonly Token[], month: number): boolean {
  const name = tokens[month];
  return (
    name !== undefined &&
    MONTHS.has(name.lower) &&
    /^(?:1[89]\d\d|200\d)$/.test(tokens[month + 1]?.text ?? '')
  );
}
