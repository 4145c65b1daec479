import { classOf, wordOf } from '../../lists/word-class';
import { fitting } from '../../per-word';
import type { Candidate } from '../../recognizer';
import { type PreparedText, startsLine, type Token } from '../../text';
import { animalsIn, isAnimal } from './animals';
import { isNear } from './around';
import { isAmongBrooks, isAmongSorts, isCalledBehind, isRowCalled } from './called';
import { isThingCalled } from './cues';
import { isCultivar } from './cultivars';
import { isFigureOfWork, isPopularName } from './figures';
import { isLookAlike } from './look-alikes';
import { closesQuotation, endsPhrase, isNamedSo, joinsItems } from './marks';
import { isPlaceHere } from './named-places';
import { isNoPerson } from './no-person';
import { isNounAlike } from './noun-alikes';
import { isInRowOfNouns } from './row';
import { isSalutation } from './salutation';
import { isStorm } from './storms';
import { isAmongFigures, isInRowOfThings, isInTheme, isMaker } from './themes';

/** Candidates that stay whatever their words also name. */
const EVIDENCE = new Set<Candidate['reason']>(['salutation', 'signature']);

/** What is shown, read, sailed or planted, and bears the name of somebody. */
const isWork = fitting(
  /(?:theater|bühne|schauspiel|aufführung|vorstellung|oper|musical|konzert|kino|film|roman|buch|bücher|bücherei|lesung|titel|bestseller|ausleihe|serie|hörspiel|ausstellung|boot|schiff|dampfer|fähre|rose|dahlie|sorte|denkmal|hafen|anleger|liegeplatz|werft|gemälde|lied|märchen|signatur|mediennummer|figur|spielplan|saison|krimi|comic|filmtag|filmabend|filmnacht|spiele|brettspiel|puppenspiel|vorlesen)(?:e?n|e?s)?$/u,
);
const LONGEST_TITLE = 7;
/** Tokens of what may be a thing, without further evidence that it is a person. */
const MOST_TOKENS = 4;

const joinsCut = fitting(/^(?:und|oder|bzw|sowie|u)$/);

/** "Haupt- und Personalamt" */
function isCutCompound(tokens: readonly Token[], last: number): boolean {
  const hyphen = tokens[last + 1];
  const next = tokens[last + 2];
  return hyphen?.text === '-' && hyphen.gap === 'none' && next?.gap === 'space' && joinsCut(next);
}

const isLaw = fitting(
  /^(?:bgb|hgb|stgb|zpo|stpo|famfg|vwgo|vwvfg|sgb|gg|baugb|bauo|bauonrw|owig|stvo|stvg|aufenthg|asylg|stag|pstg|bmg|tvöd|njw|nvwz|nzm|famrz|dv[bö]l?|bverwge?|bverfge?)$/,
);

/** "Kopp/Ramsauer, VwVfG", "Grüneberg, BGB, § 535": who wrote the commentary, one or several with strokes between. */
function isCommentary(tokens: readonly Token[], last: number): boolean {
  let at = last + 1;
  for (
    let names = 0;
    names < MOST_AUTHORS && tokens[at]?.text === '/' && tokens[at + 1]?.case === 'capital';
    names++
  )
    at += 2;
  if (tokens[at]?.lower === 'in' && tokens[at + 1]?.text === ':') at += 3;
  return tokens[at]?.text === ',' && isLaw(tokens[at + 1]) && tokens[at + 1]!.case !== 'lower';
}

const MOST_AUTHORS = 4;

/** “ closes a German quotation and opens an English one. */
const opensTitle = fitting(/^[„"»“]$/);

/** „Frau Holle“ in quotation marks or among figures, "die kalte Sophie". */
function isFigure(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.lower ?? '';
  if (tokens[at]!.lower === 'sophie') return /^kalten?$/.test(before);
  if (tokens[at]!.lower !== 'holle' || before !== 'frau') return false;
  const next = tokens[at + 1];
  // "Bei Frau Holle dürfen die Kinder …"
  const acts =
    next?.kind === 'word' && next.case === 'lower' && !joinsItems(next) && !next.lower.endsWith('en');
  return (
    opensTitle(tokens[at - 2]) ||
    isAmongFigures(tokens, at) ||
    isAnimal(tokens[at - 2]) ||
    (!acts && isNear(tokens, at, isOfTale))
  );
}

const isOfTale = fitting(
  /^(?:rapunzel|dornröschen|schneewittchen|rotkäppchen|aschenputtel|rumpelstilzchen|goldmarie|pechmarie|hänsel|froschkönig)$/,
);

const isLouse = fitting(/^(?:kopf)?l(?:aus|äuse)/);
/** Without the names of dogs, plays, ships and storms. */
export function withoutThings(
  { tokens, tokenAt }: PreparedText,
  found: readonly Candidate[],
): readonly Candidate[] {
  if (found.length === 0) return found;
  const animals = animalsIn(tokens);
  return found.filter((one) => {
    const first = tokenAt(one.start);
    const last = tokenAt(one.end - 1);
    if (isFigure(tokens, first) || isCutCompound(tokens, last) || isCommentary(tokens, last)) return false;
    if (isCultivar(tokens, one.reason, first, last)) return false;
    if (isLookAlike(tokens, first, last) || isNoPerson(tokens, one, first, last)) return false;
    if (isNounAlike(tokens, first, last, EVIDENCE.has(one.reason))) return false;
    if (EVIDENCE.has(one.reason)) return !isTitleWithSalutation(tokens, first, last);
    if (isPlaceHere(tokens, first, last, one.reason === 'cue') || isPopularName(tokens, first)) return false;
    if (one.reason !== 'cue' && isFigureOfWork(tokens, first, last)) return false;
    if (
      animals.has(tokens[last]!) &&
      (first === last || (last === first + 1 && isAnimal(tokens[first]) && !isPairOfNames(tokens, first)))
    )
      return false;
    // "Luchs Balu, Bärin Mascha"
    if (animals.has(tokens[first]!) && isAnimal(tokens[last])) return false;
    if (first === last && isNameOfThing(tokens, first)) return false;
    if (tokens[first]!.lower === 'nissen' && isNear(tokens, first, isLouse)) return false;
    if (first === last && isStorm(tokens, first)) return false;
    const byWord = one.reason !== 'cue';
    if (first === last && byWord && (isAmongBrooks(tokens, first) || isAmongSorts(tokens, first)))
      return false;
    if (first === last && (isRowCalled(tokens, first, last) || isCalledBehind(tokens, first, last)))
      return false;
    if (one.reason === 'name-list' || one.reason === 'context' || one.reason === 'repeated')
      if (
        last - first < MOST_TOKENS &&
        (isAmongFigures(tokens, first) || (first === last && isMaker(tokens, first)))
      )
        return false;
      else if (
        last - first < MOST_TOKENS &&
        ((isListed(tokens, first, last) && isInTheme(tokens, first)) ||
          isInRowOfThings(tokens, first) ||
          (!isFullName(tokens, first, last) && isInRowOfNouns(tokens, first, last)))
      )
        return false;
    const byWords = one.reason === 'name-list' || one.reason === 'context';
    if ((byWords || isWholeQuote(tokens, first, last)) && isQuotedThing(tokens, first, last)) return false;
    return one.reason === 'cue' || !(isTitle(tokens, first, last) && isNear(tokens, first, isWork));
  });
}

/** "Das Lastenrad heißt Emma" */
function isNameOfThing(tokens: readonly Token[], at: number): boolean {
  return isNamedSo(tokens[at - 1]) && isThingCalled(tokens, at - 2);
}

const mayStandBeforeName = fitting(/^[.):;]$/);

/** "Wolf Dieter" at the beginning of a line: two first names, or a last and a first one. */
function isPairOfNames(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1];
  const { first: beast } = classOf(tokens[first]!.lower).name;
  const starts = !before || startsLine(tokens[first]) || mayStandBeforeName(before);
  return starts && beast !== 'no' && classOf(tokens[first + 1]!.lower).name.first === 'sure';
}

function isFullName(tokens: readonly Token[], first: number, last: number): boolean {
  return last > first && classOf(tokens[first]!.lower).name.first === 'sure';
}

/** „Herr Lehmann“ as the title of a book: nothing else stands between the marks. */
function isTitleWithSalutation(tokens: readonly Token[], first: number, last: number): boolean {
  return (
    isSalutation(tokens[first - 1]) &&
    opensTitle(tokens[first - 2]) &&
    // „Frau Müller muss weg“, „Don Carlos“ in a row of titles
    (isBeforeAnother(tokens, last) || (closesQuotation(tokens[last + 1]) && isNear(tokens, first, isWork)))
  );
}

const standsBeforeItem = fitting(/^(?:[,;·:]|und|oder|wie|zum|am|sorten?)$/);
const standsBehindItem = fitting(/^(?:[,;·]|und|oder)$/);

/** One of several things: "Linda, Annabelle und Sieglinde". */
function isListed(tokens: readonly Token[], first: number, last: number): boolean {
  return standsBeforeItem(tokens[first - 1]) || standsBehindItem(tokens[last + 1]);
}

/** What a person is written on or called by: behind these a quotation may hold a name. */
const saysName = fitting(
  /(?:name|namen|namens|schild|zettel|ausweis|urkunde|unterschrift|briefkasten|klingel|aufschrift|vermerk|betreff|stichwort|alias|person|nutzer|nutzerin|schreibweise|eintrag|passwort|kennwort|text|zweck)$/,
);

/** 'Storchschnabel „Rozanne“', '„Emma“ und „Anton“': names of things in quotation marks, in a row or behind a noun. */
function isQuotedThing(tokens: readonly Token[], first: number, last: number): boolean {
  const open = openBefore(tokens, first);
  if (open === undefined || !closesAfter(tokens, last)) return false;
  if (isBeforeAnother(tokens, last)) return true;
  const before = tokens[open - 1];
  if (!before || tokens[open]!.gap === 'paragraph' || tokens[open]!.gap === 'line') return false;
  if (before.kind === 'word' && before.case !== 'lower') {
    const { role, kin, name } = classOf(before.lower);
    return !(role || kin || name.first === 'sure' || isSalutation(before) || saysName(before));
  }
  if (before.lower === 'wie') return true;
  return joinsItems(before) && closesQuotation(tokens[open - 2]);
}

/** „Maria durch ein Dornwald ging“, „Ihr Kinderlein kommet“: another title follows. */
function isBeforeAnother(tokens: readonly Token[], last: number): boolean {
  for (let at = last + 1; at < last + LONGEST_TITLE; at++)
    if (closesQuotation(tokens[at])) return joinsItems(tokens[at + 1]) && opensTitle(tokens[at + 2]);
  return false;
}

/** „Tante Frieda“: nothing but a name and what kin or office stands before it. */
function isWholeQuote(tokens: readonly Token[], first: number, last: number): boolean {
  return (
    opensTitle(tokens[first - 2]) &&
    (wordOf(tokens[first - 1]!).kin ||
      (wordOf(tokens[first - 1]!).role && tokens[first - 1]!.lower !== 'dj')) &&
    closesQuotation(tokens[last + 1])
  );
}

/** The mark before a name that begins a quotation, or stands in one of few words: „Nähen mit Lisa“. */
function openBefore(tokens: readonly Token[], first: number): number | undefined {
  for (let at = first - 1; at >= 0 && at > first - LONGEST_TITLE; at--) {
    const { text, kind } = tokens[at]!;
    if (kind === 'mark' && opensTitle(tokens[at])) return at;
    if (kind === 'mark' && text !== '-') return undefined;
  }
  return undefined;
}

const isInTitle = fitting(/^["“”«!?/-]$/);

function closesAfter(tokens: readonly Token[], last: number): boolean {
  for (let at = last + 1; at < last + LONGEST_TITLE; at++) {
    const token = tokens[at];
    if (!token || (token.kind === 'mark' && !isInTitle(token))) return false;
    if (closesQuotation(token)) return true;
  }
  return false;
}

/** Whether a name begins a quotation that ends with it, or soon after. */
function isTitle(tokens: readonly Token[], first: number, last: number): boolean {
  if (openBefore(tokens, first) === undefined) return false;
  for (let at = last + 1; at <= last + LONGEST_TITLE; at++) {
    if (closesQuotation(tokens[at])) return true;
    if (!tokens[at] || endsPhrase(tokens[at])) return false;
  }
  return false;
}
