import { classOf, wordOf } from '../../lists/word-class';
import { fitting, oneOf } from '../../per-word';
import type { Candidate } from '../../recognizer';
import type { Token } from '../../text';
import { words } from '../../words';
import { isClub, isOfClub } from './clubs';
import { isFigureOfWork, isSaying } from './figures';
import { isInFrame } from './frames';
import { isMakeOfTool } from './make-of-tool';
import { isMister } from './marks';
import { isNumberedRoom } from './rooms';
import { isWithoutPerson } from './written';

/** Whether what stands around words that look like a name says that no person is meant, however they were found. */
export function isNoPerson(tokens: readonly Token[], one: Candidate, first: number, last: number): boolean {
  if (isSaying(tokens, first) || isShip(tokens, first) || isMake(tokens, first, last)) return true;
  if (isInFrame(tokens, one, first, last)) return true;
  if (one.reason === 'salutation' || one.reason === 'signature') return isBelonging(tokens, first, last);
  return (
    isWithoutPerson(tokens, first, last) ||
    isKey(tokens, first) ||
    isNumberedRoom(tokens, first, last) ||
    isPartyOf(tokens, first, last) ||
    isOfClub(tokens, first, last) ||
    (!one.certain && isNounBehindParticle(tokens, first, last)) ||
    (one.end === tokens[last]!.end && isBehindPreposition(tokens, first, last)) ||
    (one.reason !== 'cue' &&
      (isUpOn(tokens, first, last) ||
        isOnRoute(tokens, first, last) ||
        isPartOfTown(tokens, first, last) ||
        isClub(tokens, first, last) ||
        (first === last && isBidder(tokens, first))))
  );
}

/** "MS Loreley", "MS Project": not the English "Ms". */
const isShip = (tokens: readonly Token[], first: number) =>
  tokens[first - 1]?.text === 'MS' ||
  (tokens[first - 2]?.text === 'MS' && /^(?:graf|kaiser|prinz|könig)$/.test(tokens[first - 1]!.lower));

/**
 * "Ernst & Young", "Flinte Beretta", "Dr. Oetker", "unter dem Namen Rhenus Lub firmiert", "der Schwarzen Madonna von
 * Tschenstochau"
 */
function isMake(tokens: readonly Token[], first: number, last: number): boolean {
  return (
    (tokens[last + 1]?.text === '&' && isFigureOfWork(tokens, first, last)) ||
    (first === last && isMakeOfTool(tokens, first)) ||
    (tokens[first - 2]?.lower === 'dr' &&
      (isDoctorOfGoods(tokens[first]) || isMakeOfDoctor(tokens[first - 3]))) ||
    tokens[last + 1]?.lower === 'firmiert' ||
    tokens[first]!.lower === 'madonna'
  );
}

/** "der Marke Dr. Best", the apple "Geheimrat Dr. Oldenburg" */
const isMakeOfDoctor = fitting(/^(?:geheimrat|marken?|sorte|apfelsorte|schuhe|produkte)$/);
const isDoctorOfGoods = oneOf(words('oetker hauschka pepper quendt'));

const isOfLand = fitting(/.{2}(?:erin|esin|osin|ösin|alin|olin|ußin|ttin|ndin|kin|gin|tin)$/);
const isAbstract = fitting(
  /.(?:ung|heit|keit|schaft|tion)$|(?:gewalt|hilfe|streit|ärger|besuch|urlaub|unterhalt)$/,
);

const isKinswoman = fitting(/^(?:frau|tochter|witwe)$/);
const isSomebodys = fitting(/^(?:[sm]einer?|ihre|deren|dessen)$/);

/** "seine Frau Kolumbianerin": whence she is. */
function isBelonging(tokens: readonly Token[], first: number, last: number): boolean {
  const { lower, word } = wordAt(tokens[first]!);
  if (first === last && tokens[first - 1]?.lower === 'familie')
    return word.name.last === 'no' && word.german && isAbstract(tokens[first]);
  return (
    first === last &&
    isKinswoman(tokens[first - 1]) &&
    isSomebodys(tokens[first - 2]) &&
    word.name.last === 'no' &&
    word.name.first === 'no' &&
    isOfLand(tokens[first]) &&
    lower.length > 6
  );
}

const wordAt = (token: Token) => ({ lower: token.lower, word: wordOf(token) });

/** "auf dem Sonnenberg", but "auf dem Müller seinem Hof", "lastet auf dem Öztürk" */
function isUpOn(tokens: readonly Token[], first: number, last: number): boolean {
  if (first !== last || tokens[first - 1]?.lower !== 'dem' || tokens[first - 2]?.lower !== 'auf')
    return false;
  const { name, place } = wordOf(tokens[first]!);
  if (isHis(tokens[first + 1]) || (name.last === 'sure' && !place) || name.first === 'sure') return false;
  return place || isHeight(tokens[first]);
}

const isHeight = fitting(/\p{L}{3}(?:berg|hof|feld|hügel|markt|platz|anger|damm|bühl|stein)$/u);
const isHis = fitting(/^(?:sein|ihr)(?:e[mnrs]?)?$/);

/** "STRG+UMSCHALT+M." */
const isKey = (tokens: readonly Token[], first: number) =>
  tokens[first - 1]?.text === '+' &&
  tokens[first - 1]!.gap === 'none' &&
  tokens[first]!.gap === 'none' &&
  isKeyOfBoard(tokens[first - 2]);
const isKeyOfBoard = fitting(/^(?:strg|alt|altgr|ctrl|shift|umschalt|fn|win|cmd|f\d\d?)$/);

const isParty = fitting(/^(?:bündnis|wählergruppe|wählergemeinschaft|wählervereinigung)$/);

/** "Bündnis Sahra Wagenknecht", "Wählergruppe Kaiser" */
const isPartyOf = (tokens: readonly Token[], first: number, last: number) =>
  isParty(tokens[first - 1]) &&
  tokens[first]!.gap === 'space' &&
  (first === last || (last === first + 1 && tokens[last]!.lower === 'wagenknecht'));

/** Before these a name stands hardly ever: of 9,700 names of the corpus none. */
const isNoBefore = oneOf(words('aus im ins am ans per pro'));

/** "aus Odessa", "im Franziskus", "per Lore", but "aus Marias Sicht". */
function isBehindPreposition(tokens: readonly Token[], first: number, last: number): boolean {
  const before = tokens[first - 1];
  if (!isNoBefore(before) || tokens[first]!.gap !== 'space') return false;
  // "I am Priya"
  if (tokens[first - 2]?.text === 'I') return false;
  const full =
    last > first &&
    wordOf(tokens[first]!).name.first === 'sure' &&
    wordOf(tokens[last]!).name.last === 'sure';
  return !full;
}

const isParticle = fitting(/^(?:zum|zur|vom|zu|von|bei)$/);

/** "meldete das Amt zum Jahresende", "Kollege vom Ordnungsdienst": a long word of the language behind a particle. */
function isNounBehindParticle(tokens: readonly Token[], first: number, last: number): boolean {
  if (last === first || tokens[first]!.case !== 'lower' || !isParticle(tokens[first])) return false;
  const { german, name, common } = wordOf(tokens[last]!);
  // "die Nachbarn vom Auenweg"
  if (isMerged(tokens[first]) && isStreet(tokens[last]) && name.last === 'no') return true;
  return (
    (german || common) &&
    name.first === 'no' &&
    name.last === 'no' &&
    tokens[last]!.lower.length > SHORT_NOUN &&
    tokens[last - 1]!.case === 'lower'
  );
}

const isMerged = fitting(/^(?:zum|zur|vom)$/);
const isStreet = fitting(/\p{L}{2}(?:weg|wegs|gasse|straße|strasse|allee|platz|ufer|ring)$/u);

const SHORT_NOUN = 8;

/** "die Fähre Rhinau–Kappel": from one place to another, of which nobody is called one. */
function isOnRoute(tokens: readonly Token[], first: number, last: number): boolean {
  if (first !== last) return false;
  const isEnd = (dash: Token | undefined, other: Token | undefined, gap: Token | undefined) => {
    if (dash?.text !== '–' || dash.gap !== 'none' || gap?.gap !== 'none' || other?.case !== 'capital')
      return false;
    const { name, place } = wordOf(other);
    return place || (name.first === 'no' && name.last === 'no');
  };
  return (
    isEnd(tokens[first - 1], tokens[first - 2], tokens[first]) ||
    isEnd(tokens[first + 1], tokens[first + 2], tokens[first + 2])
  );
}

/** "Wuppertal-Vohwinkel" */
function isPartOfTown(tokens: readonly Token[], first: number, last: number): boolean {
  if (last !== first + 2 || tokens[first + 1]!.text !== '-' || tokens[first + 1]!.gap !== 'none')
    return false;
  const { name, place } = classOf(tokens[first]!.lower);
  return place && name.first === 'no' && name.last === 'no';
}

const isTender = oneOf(
  words(
    'los bieter bieterin bieters auftragnehmer auftragnehmerin arge bietergemeinschaft nachunternehmer lieferant lieferantin hersteller herstellerin fabrikat entsorger',
  ),
);
const endsWhole = fitting(/^[.;!?]$/);
const MOST_TO_TENDER = 6;

/** "Bieter 2: Kemna", "Los 1 ging an Heitkamp, Los 2 an Dohrmann". */
function isBidder(tokens: readonly Token[], at: number): boolean {
  for (let index = at - 1; index >= 0 && index > at - MOST_TO_TENDER; index--) {
    const token = tokens[index]!;
    if (tokens[index + 1]!.gap === 'paragraph' || endsWhole(token) || isMister(token)) return false;
    if (isTender(token)) return !/^(?:los|bieter)$/.test(token.lower) || tokens[index + 1]!.kind === 'number';
  }
  return false;
}
