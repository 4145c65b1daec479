import { fitting } from '../../per-word';
import type { Token } from '../../text';
import { forms } from '../../words';
import type { Place } from './level';
import { levelOf } from './level';
import { ORIGIN_NOUNS } from './origin';
import { isOneOfThem, WOMAN } from './origin-one';
import { ORIGIN_PAPERS, ORIGIN_PERSONS } from './peoples';
import type { Rule } from './phrase';
import { hit, isPersonNoun, somewhere } from './phrase';
import { isPlural } from './plural';
import { state } from './rules-health';
import { people } from './rules-people';

/** Papers of a state: whose they are has its nationality, mostly. */
const PAPERS = new Set(
  forms(
    'ausweis+es personalausweis+es führerschein+s fahrerlaubnis geburtsurkunde+n heiratsurkunde+n ehename+ns identitätskarte id-karte ausweisdokument+e+s papiere papieren heimatpass+es dokument+e+en ausweispapiere führerscheine abitur schulabschluss+es diplom+s berufsabschluss+es hochschulabschluss+es visum+s rente approbation',
  ),
);
const POSSESSED = /^(?:meine?[nrms]?|ihre?[nrms]?|seine?[nrms]?|deren|dessen)$/;

/** "Ihren polnischen Ausweis", "meine spanische Fahrerlaubnis" */
function isPaperOf({ tokens, index }: Place, noun: Token): boolean {
  return (
    (PAPERS.has(noun.lower) || IDENTITY.test(noun.lower)) &&
    noun.case !== 'lower' &&
    !tokens[index]!.lower.startsWith('deutsch') &&
    POSSESSED.test(tokens[index - 1]?.lower ?? '')
  );
}

const IDENTITY =
  /^(?:identitätskarte|id-karte|id|personalausweis(?:es)?|ausweis(?:es)?|reisepass(?:es)?|pass(?:es)?|ausweisdokument|reiseausweis)$/;
const SHOWN = new Set(
  forms(
    'ausgewiesen ausweist weist wies ausweisen legitimiert vorgelegt vorlegte legte identifiziert nummer nr durch mit vom',
  ),
);

/** A foreign paper by which somebody proves who it is; those of Germany tell nothing. */
function isShown({ tokens, index, sentence }: Place, noun: Token): boolean {
  return (
    IDENTITY.test(noun.lower) &&
    !tokens[index]!.lower.startsWith('deutsch') &&
    (tokens[index + 2]?.kind === 'number' || somewhere(tokens, sentence, SHOWN))
  );
}

/** "sein griechischer Pass"; "Ihren griechischen Pass" with its number or a day */
function isOneOwner({ tokens, index, sentence }: Place): boolean {
  if (sentence.conditional) return false;
  return (
    /^(?:sein|mein|dein)/.test(tokens[index - 1]?.lower ?? '') ||
    sentence.dated ||
    tokens[index + 2]?.kind === 'number'
  );
}

const PLEASE = new Set(['bitte']);

/** "Bringen Sie Ihren polnischen Ausweis mit" in a letter to somebody named. */
function isOfReader({ tokens, index, sentences, sentence }: Place): boolean {
  const asked = tokens[sentence.start + 1]?.text === 'Sie' && somewhere(tokens, sentence, PLEASE);
  return (
    sentences.hasPersons && (asked || !sentence.conditional) && /^Ihre/.test(tokens[index - 1]?.text ?? '')
  );
}

const endsBare = fitting(/(?:isch|deutsch)$/);

/** "Staatsangehörigkeit türkisch", "Ihre Staatsangehörigkeit ist mit „türkisch“ eingetragen": without an ending it is of one. */
function isNationality({ tokens, index, sentence }: Place): boolean {
  if (sentence.conditional || sentence.generic.length > 0) return false;
  if (endsBare(tokens[index])) return true;
  return !tokens[index]!.lower.startsWith('deutsch') && sentence.you && !sentence.asks;
}

function clauseBefore(tokens: readonly Token[], index: number, first: number) {
  let start = index;
  while (start > first && tokens[start - 1]!.text !== ',') start--;
  return { start, end: index };
}

const PASSES = new Set([
  'pass',
  'pässe',
  'reisepass',
  'reisepässe',
  'ausweis',
  'ausweise',
  'personalausweis',
]);
const GETS = new Set(forms('erwerben erwirbt erworben erwerbe'));
const ENTERED = new Set(forms('angekreuzt eingetragen erfasst vermerkt eintrag pass ausweis reisepass'));
const NATIONALITY = new Set(['staatsangehörigkeit', 'nationalität', 'staatsbürgerschaft']);

const joinsRow = fitting(/^(?:,|und|oder|sowie|\/)$/);
const endsAsOrigin = fitting(/isch(?:e[nrms]?)?$/);

/** Past the further adjectives of a row: "vietnamesische, syrischer und ungarische Staatsangehörige". */
function lastOfRow(tokens: readonly Token[], index: number): number {
  let last = index;
  for (let steps = 0; steps < 4 && joinsRow(tokens[last + 1]); steps++) {
    if (!endsAsOrigin(tokens[last + 2])) break;
    last += 2;
  }
  return last;
}

const isPercent = fitting(/^(?:prozent|%)$/);
const mayBeNoun = fitting(/deutsche[rn]?$|stämmige[rn]?$|ese$/);
const isCopulaOfForm = fitting(/^(?:ist|sei|war|lautet)$/);
const leadsToNationality = fitting(/^(?:die|seine|ihre|meine)$/);
const isBesides = fitting(/^(?:neben|außer|statt|anstelle|zusätzlich)$/);
const leadsToOther = fitting(/^(?:der|ihrer|seiner|meiner)$/);
const leadsToPass = fitting(/^(?:den|seinen|ihren|meinen)$/);
const isCopula = fitting(/^(?:ist|sei|war)$/);
const isEntered = fitting(/^(?:eingetragen|angekreuzt|erfasst)$/);
const opensQuote = fitting(/^[„"»]$/);

/** "syrischer Staatsangehöriger", "ihre polnische Nachbarin", "staatenlos". */
export const origin: Rule = (place) => {
  const { tokens, index } = place;
  // "61 Prozent deutsche Staatsangehörige"
  if (isPercent(tokens[index - 1])) return undefined;
  if (tokens[index]!.lower.startsWith('staatenlos'))
    // "wäre sonst staatenlos"
    return tokens[index - 1]?.lower === 'sonst' ? undefined : state(place);
  // "Rumänische Erntehelfer sind …": many
  if (index === place.sentence.start && /e$/.test(tokens[index]!.lower) && isPlural(tokens[index + 2]))
    return undefined;
  // "Vietnamese" is English for the language, too.
  if (mayBeNoun(tokens[index]) && tokens[index]!.case === 'capital') {
    const called = people(place);
    if (called) return called;
  }
  const last = lastOfRow(tokens, index);
  if (last > index && ORIGIN_NOUNS.has(tokens[last + 1]?.lower ?? '')) {
    const level = Math.max(levelOf(place, true), isNationality(place) ? 2 : 0);
    return level >= 1.5 ? hit({ start: index, end: last + 2 }, level) : undefined;
  }
  const end = tokens[index + 1]?.text === '-' ? index + 3 : index + 1;
  const noun = tokens[end];
  if (
    (isCopulaOfForm(tokens[index - 1]) && somewhere(tokens, place.sentence, NATIONALITY)) ||
    NATIONALITY.has(tokens[index - 1]?.lower ?? '') ||
    // "die deutsche Staatsangehörigkeit und behält die jemenitische"
    (leadsToNationality(tokens[index - 1]) &&
      !(noun?.kind === 'word' && noun.gap === 'space' && noun.case !== 'lower') &&
      somewhere(tokens, place.sentence, NATIONALITY)) ||
    isBesidesOther(place, noun) ||
    // "neben dem serbischen Pass auch den deutschen"
    (leadsToPass(tokens[index - 1]) &&
      !(noun?.kind === 'word' && noun.gap === 'space' && noun.case !== 'lower') &&
      somewhere(tokens, place.sentence, PASSES)) ||
    // "Der Pass von Frau Silva ist portugiesisch"
    (isCopula(tokens[index - 1]) &&
      !(noun?.kind === 'word' && noun.gap === 'space') &&
      somewhere(tokens, clauseBefore(tokens, index, place.sentence.start), PASSES)) ||
    // "Ihre Staatsangehörigkeit ist mit „vietnamesisch“ eingetragen", "Sie haben „irakisch“ angekreuzt"
    (isEntered(noun) && place.sentence.you && endsBare(tokens[index])) ||
    (opensQuote(tokens[index - 1]) &&
      (somewhere(tokens, place.sentence, NATIONALITY) || somewhere(tokens, place.sentence, ENTERED))) ||
    noun?.lower === 'geworden'
  ) {
    const known = isNationality(place) || (place.sentences.hasPersons && isBesidesOther(place, noun));
    return hit({ start: index, end: index + 1 }, Math.max(levelOf(place), known ? 2 : 0));
  }
  if (standsApart(place) || isSaidOfOne(place)) {
    const level = levelOf(place, true);
    return level >= 1.5 ? hit({ start: index, end }, level) : undefined;
  }
  if (noun?.gap !== 'space') return undefined;
  const level = levelOf(place, true);
  // "erwerben Sie die deutsche Staatsangehörigkeit"
  if (tokens[index]!.lower.startsWith('deutsch') && somewhere(tokens, place.sentence, GETS)) return undefined;
  // "Deutscher Reisepass mit Sicherheitsmerkmalen"
  if (tokens[index]!.lower.startsWith('deutsch') && IDENTITY.test(noun.lower) && level < 2) return undefined;
  // "ausgewiesen durch bulgarische Identitätskarte 647 201 188"
  if (
    isShown(place, noun) &&
    (level >= 2 || (tokens[index + 2]?.kind === 'number' && !place.sentence.conditional))
  )
    return hit({ start: index, end: index + 1 }, Math.max(level, 1.5));
  if (ORIGIN_NOUNS.has(noun.lower)) {
    if (isPaperOf(place, noun) && isOneOwner(place)) return hit({ start: index, end: index + 1 }, 2);
    // "Sie behalten die türkische Staatsangehörigkeit"
    if (isNationality(place) && /^staats/.test(noun.lower))
      return hit({ start: index, end: end + 1 }, Math.max(level, 2));
    // The masculine singular is of one man: "syrischer Staatsangehöriger".
    const one =
      /(?:angehöriger|bürger|bürgerin|angehoeriger)$/.test(noun.lower) && !place.sentence.conditional;
    return level >= 1.5 || one ? hit({ start: index, end: end + 1 }, Math.max(level, 1.5)) : undefined;
  }
  if (isPaperOf(place, noun))
    return level >= 2 || isOfReader(place) || isOneOwner(place)
      ? hit({ start: index, end: index + 1 }, Math.max(level, 2))
      : undefined;
  if (noun.case === 'lower' || tokens[index]!.lower.startsWith('deutsch')) return undefined;
  const person = isPersonNoun(noun.lower) || ORIGIN_PERSONS.has(noun.lower);
  if (isOneOfThem(place, noun.lower)) return hit({ start: index, end }, Math.max(level, 1.5));
  // "Tochter eines amerikanischen Soldaten"
  if (noun.lower === 'soldaten' && /^eine[sm]$/.test(tokens[index - 1]?.lower ?? ''))
    return level >= 1.5 ? hit({ start: index, end }, level) : undefined;
  // "die venezolanische Ingenieurin", "ihre kamerunische Hochschulreife"
  if (!person && (WOMAN.test(noun.lower) || ORIGIN_PAPERS.has(noun.lower)))
    return level >= 2 ? hit({ start: index, end }, level) : undefined;
  if (!person) return undefined;
  return level >= 1.5 ? hit({ start: index, end: index + 1 }, level) : undefined;
};

/** "neben der iranischen keine weitere Staatsangehörigkeit": that there is this one is taken as known. */
function isBesidesOther({ tokens, index, sentence }: Place, noun: Token | undefined): boolean {
  return (
    leadsToOther(tokens[index - 1]) &&
    isBesides(tokens[index - 2]) &&
    sentence.generic.length === 0 &&
    !(noun?.kind === 'word' && noun.gap === 'space' && noun.case !== 'lower') &&
    somewhere(tokens, sentence, NATIONALITY)
  );
}

const endsPredicate = fitting(/^(?:[,.;)]|und|aber)$/);
const endsAsPredicate = fitting(/(?:isch|stämmig|^deutsch)$/);

/** "Sie ist ecuadorianisch", "weil die Großmutter deutschstämmig war": no form that is Turkish. */
function isSaidOfOne({ tokens, index, sentence, sentences }: Place): boolean {
  const next = tokens[index + 1];
  const ends = !next || endsPredicate(next);
  if (!ends || !endsAsPredicate(tokens[index])) return false;
  const copula = tokens[index - 1]?.lower ?? '';
  if (!/^(?:ist|war|bin|sei)$/.test(copula)) return false;
  for (let at = sentence.start; at < sentence.end; at++) if (isOfLanguage(tokens[at])) return false;
  if (tokens[index]!.lower.endsWith('stämmig')) return true;
  const subject = tokens[index - 2];
  return (
    subject !== undefined &&
    index - 2 >= sentence.start &&
    (/^(?:er|sie|ich)$/.test(subject.lower) || sentences.isName(index - 2) || isPersonNoun(subject.lower))
  );
}

const isOfLanguage = fitting(
  /^(?:sprache|sprachen|sprachkenntnisse|muttersprache|spricht|spreche|sprechen|sprachlich|deutschkenntnisse|dolmetscher|dolmetscherin|dolmetschen|übersetzung|übersetzt|übersetzen|küche|restaurant|essen|text|fassung|version|untertitel|brief|schreiben|kurs|sprachkurs|niveau|führung|lesung|sprachmittler|sprachmittlerin|verständigung|unterricht|auf|gerichte|gericht|schmeckt|versteht|verstehen|kann|können|lernt|lernen|redet|reden|telefonisch|formular|flyer|merkblatt|broschüre|vordruck)$/,
);

const isUntilNow = fitting(/^(?:zuvor|bisher|bislang|vorher|früher|ehemals|jetzt|nun|derzeit)$/);
const endsAsLanguage = fitting(/(?:isch|ian|ish|dutch|afghan|iraqi|somali)$/);
const opensAnswer = fitting(/^[,;(|/–]$/);
const closesAnswer = fitting(/^[,;)|.]$/);
/** Of a language and of no people. */
const isOnlyLanguage = fitting(
  /^(?:dari|farsi|paschtu|paschto|pashto|tigrinya|tigrinisch|urdu|sorani|kurmandschi|kurmanci|badini|hindi|punjabi|panjabi|amharisch|bengali|romanes|lingala|suaheli|wolof|twi)$/,
);
/** No state is called so. */
const isOfNoState = fitting(/^(?:arabisch|persisch|tigrinisch|amharisch|englisch)$/);

/** "Kurmandschi/Sorani/Arabisch": what somebody speaks; in "Dari/afghanisch" the second is a nationality. */
function isBesideLanguage(tokens: readonly Token[], index: number): boolean {
  if (!isOfNoState(tokens[index])) return false;
  return (
    (tokens[index - 1]?.text === '/' && isOnlyLanguage(tokens[index - 2])) ||
    (tokens[index + 1]?.text === '/' && isOnlyLanguage(tokens[index + 2]))
  );
}
const isLanguageOfRow = fitting(/\p{L}{3}isch$/u);

/** "Nguyen, vietnamesisch, geb. …", "(syrisch)": a form's answer among others; no language that somebody speaks. */
function standsApart({ tokens, index, sentence }: Place): boolean {
  const token = tokens[index]!;
  const before = tokens[index - 1];
  const next = tokens[index + 1];
  if (
    token.case === 'upper' ||
    (!(/^deutsch$/.test(token.lower) && sentence.person) && !endsAsLanguage(token))
  )
    return false;
  const opens =
    !before ||
    // "Braut: weißrussisch"
    (before.text === ':' && isPersonNoun(tokens[index - 2]?.lower ?? '')) ||
    opensAnswer(before) ||
    // ", zuvor ukrainisch"
    (isUntilNow(before) && opensAnswer(tokens[index - 2])) ||
    token.gap === 'line' ||
    token.gap === 'paragraph' ||
    token.start - before.end > 2;
  const closes =
    !next ||
    closesAnswer(next) ||
    next.gap === 'line' ||
    next.gap === 'paragraph' ||
    next.start - token.end > 2;
  if (!opens || !closes || isBesideLanguage(tokens, index)) return false;
  for (let at = sentence.start; at < sentence.end; at++) {
    if (isOfLanguage(tokens[at])) return false;
    // "arabisch, türkisch und russisch" are languages of a paper.
    if (at !== index && Math.abs(at - index) <= 3 && isLanguageOfRow(tokens[at])) return false;
  }
  return true;
}
