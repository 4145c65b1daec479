import { isRole } from '../../lists/german';
import type { Token } from '../../text';
import type { Place } from './level';
import { levelOf } from './level';
import { entryOf } from './lexicon';
import { ORIGIN_NOUNS } from './origin';
import { isOneOfThem, WOMAN } from './origin-one';
import { ORIGIN_PAPERS, ORIGIN_PERSONS } from './peoples';
import type { Rule } from './phrase';
import { COPULA, compound, hit, PERSON_NOUN, somewhere } from './phrase';
import { state } from './rules-health';
import { forms } from './words';

/** "gläubiger Muslim", "gebürtige Syrerin". */
const CALLED = new Set(
  forms(
    'gläubig* praktizierend* streng* strenggläubig* überzeugt* bekennend* gebürtig* ehemalig* jung* alt* eingebürgert* geflüchtet* staatenlos* orthodox* evangelisch* alevitisch* sunnitisch* liberal* aktiv* getauft* jesidisch* kurdisch* liebe lieber arm* christlich* klein*',
  ),
);

const isCalled = (lower: string) => CALLED.has(lower) || /^(?:origin|belief)$/.test(entryOf(lower) ?? '');

const BETWEEN =
  /^(?:seit|inzwischen|jetzt|nun|auch|selbst|eigentlich|letzte[mnr]|diese[mnr]|jahr|jahren|noch|nicht|nur|doch|wohl|mittlerweile|bereits|schon|beide|also|aber|in|wahrheit|nämlich|ursprünglich|bestimmt|ausdrücklich|lieber|halb|sicher|[„"»“‚]|\d{4})$/;

const OF_A_PEOPLE =
  /^(?:landsmannschaft|verein|verband|bund|zentralrat|rat|treffen|geschichte|sprache|kultur|leben|gemeinde|fest|museum|siedlung|tag|völkermord|vertreibung|anteil|zahl)$/;

/** "ist seit 2019 Deutscher", "war auch Kurde" */
function isBehindCopula(tokens: readonly Token[], first: number): boolean {
  let at = first - 1;
  while (at > first - 5 && BETWEEN.test(tokens[at]?.lower ?? '')) at--;
  return at < first - 1 && /^(?:ist|bin|war|sei|sind|waren|wurde)$/.test(tokens[at]?.lower ?? '');
}

/** "ist Ukrainerin", "die Roma-Familie", "(Syrer)". */
export const people: Rule = (place) => {
  const { tokens, index, sentence, sentences } = place;
  // "der ist portugiese" in a text without capitals
  if (
    tokens[index]!.case === 'lower' &&
    !/^(?:ist|bin|sei)$/.test(tokens[index - 1]?.lower ?? '') &&
    !(/^(?:sind|waren)$/.test(tokens[index - 1]?.lower ?? '') && THEY.test(tokens[index - 2]?.lower ?? '')) &&
    !(tokens[index - 1]?.lower === 'als' && sentence.self)
  )
    return undefined;
  if (tokens[index + 1]?.text === '-' && tokens[index + 2]?.lower === 'familie') {
    const level = levelOf(place, true);
    return level >= 1.5 ? hit({ start: index, end: index + 3 }, level) : undefined;
  }
  const span = compound(tokens, index);
  let first = span?.start ?? index;
  while (first > index - 3 && isCalled(tokens[first - 1]?.lower ?? '')) first--;
  const before = tokens[first - 1];
  const next = tokens[index + 1];
  // "Ein Amerikaner mit Zuckerguss": anyone
  if (/^eine?$/.test(before?.lower ?? '') && first - 1 === sentence.start) return undefined;
  // "Schweizer Franken"
  if (
    /er$/.test(tokens[index]!.lower) &&
    next?.kind === 'word' &&
    next.gap === 'space' &&
    next.case === 'capital' &&
    !sentences.isName(index + 1)
  )
    return undefined;
  // "Holländer Holzkunst" is a firm.
  if (next?.kind === 'word' && next.gap === 'space' && next.case !== 'lower' && before?.text === ',')
    return undefined;
  if (!span || (/^deutsche/.test(tokens[index]!.lower) && next?.kind === 'word' && next.case !== 'lower'))
    return undefined;
  // "Die Asylbewerber erhalten": only what somebody is called.
  if (
    /^(?:asyl|(?:kriegs|boots|kontingent)?fl(?:ü|ue)chtling|gefl(?:ü|ue)chtet|geduldet|unionsb|drittstaat)/.test(
      tokens[index]!.lower,
    ) &&
    !/^(?:ist|bin|war|sei|als|eine?)$/.test(before?.lower ?? '')
  )
    return undefined;
  // "die Rechte der Sorben", "Die Kurden": many
  if (
    /^(?:der|die)$/.test(before?.lower ?? '') &&
    /(?:[^e]n|en|innen)$/.test(tokens[index]!.lower) &&
    !/in$/.test(tokens[index]!.lower) &&
    !sentence.we
  )
    return undefined;
  // "die Landsmannschaft der Schlesier"
  if (before?.lower === 'der' && OF_A_PEOPLE.test(tokens[first - 2]?.lower ?? '')) return undefined;
  const mine = isOfWriter(tokens, first);
  // "Volkszugehörigkeit Hazara"
  const labelled = /^(?:volkszugehörigkeit|volksgruppe|ethnie)$/.test(before?.lower ?? '');
  const said =
    mine ||
    isBehindCopula(tokens, first) ||
    labelled ||
    // "gegen Ukrainer wie ihren Mann"
    (next?.lower === 'wie' && sentence.kin) ||
    // "nennt sich Reichsbürger"
    isNamedSo(tokens, first) ||
    // "ist mein Onkel Kaschube geblieben"
    /^(?:geblieben|geworden)$/.test(next?.lower ?? '') ||
    // "Thailänderin, 31, …": a note
    isNoteOfAge(place) ||
    (before !== undefined &&
      (COPULA.test(before.lower) ||
        COPULA.test(tokens[first - 2]?.lower ?? '') ||
        /^(?:unsere?|meine?|seine?|ihre?|deine?)$/.test(before.lower) ||
        /^[(:–]$/.test(before.text) ||
        // what somebody is called: „Scheiß-Jeside“
        (/^[„"»“‚]$/.test(before.text) && sentence.person))) ||
    // "seine Eltern, beide Türken", "Frau Miller selbst Deutsche"
    (before?.lower === 'beide' && tokens[first - 2]?.text === ',') ||
    (BETWEEN.test(before?.lower ?? '') && first > 1 && sentences.isName(first - 2)) ||
    // "Sohn eines Juden"
    (/^eine[sr]$/.test(before?.lower ?? '') && PERSON_NOUN.has(tokens[first - 2]?.lower ?? '')) ||
    // "ihr Mann Ghanaer"
    (before?.kind === 'word' &&
      (PERSON_NOUN.has(before.lower) || isRole(before.lower)) &&
      (sentence.kin || sentence.person || sentence.role) &&
      (!next || /^[,.;)]$/.test(next.text) || next.gap === 'line' || next.gap === 'paragraph')) ||
    // "afghanische Hazara und Schiiten"
    (/^(?:und|oder)$/.test(before?.lower ?? '') &&
      /^(?:people|believer)$/.test(entryOf(tokens[first - 2]?.lower ?? '') ?? '')) ||
    // "Nach eigenen Worten ist Frau Koch Buddhistin"
    (sentences.isName(Math.max(0, first - 1)) && isCopulaBefore(tokens, first - 2)) ||
    // "brasilianischer Staatsangehöriger und Portugiese"
    (/^(?:und|oder)$/.test(before?.lower ?? '') && ORIGIN_NOUNS.has(tokens[first - 2]?.lower ?? '')) ||
    // "Sie ist Veganerin und Buddhistin"
    (/^(?:und|oder)$/.test(before?.lower ?? '') && COPULA.test(tokens[first - 3]?.lower ?? '')) ||
    // "weil er Kommunist war", "weil die Großeltern Roma sind"
    (next?.gap === 'space' &&
      /^(?:ist|sei|war|bin|wäre|sind|waren)$/.test(next.lower) &&
      /^[,.;!?)]$/.test(tokens[index + 2]?.text ?? '.')) ||
    // "Kovács, Ilona   Roma" in a list of columns
    (before !== undefined &&
      sentence.person &&
      (/^[|/]$/.test(before.text) || tokens[first]!.start - before.end > 2)) ||
    (before?.text === ',' && (sentence.person || sentence.kin)) ||
    // "Die beigeladene Ehefrau, Alevitin, lebt getrennt"
    (before?.text === ',' && next?.text === ',' && isPersonNoun(tokens[first - 2]?.lower ?? ''));
  // "Sie sind Jesiden", "Die Mieter sind Rumänen"
  const many =
    first > 1 &&
    /^(?:sind|waren|seien)$/.test(before!.lower) &&
    !sentence.conditional &&
    (tokens[first - 2]!.text === 'Sie' || THEY.test(tokens[first - 2]!.lower)) &&
    !/^(?:viele|manche|einige|die meisten)$/.test(tokens[first - 3]?.lower ?? '');
  const level = said
    ? Math.max(
        levelOf(place, true),
        mine ? 3 : sentence.we || many || labelled || isNoteOfAge(place) || isOurs(place, first) ? 2 : 0,
      )
    : 0;
  return level >= 2 ? hit(span, level) : undefined;
};

const THEY =
  /^(?:es|sie|beide|alle|wir|mieter|nachbarn|eltern|großeltern|bewohner|arbeiter|kollegen|leute|kinder|brüder|schwestern|geschwister|eigentümer|betreiber|pächter|männer|bauarbeiter)$/;

/** "Unsere Putzhilfe ist Polin" */
function isOurs({ tokens, sentence }: Place, first: number): boolean {
  return (
    /^(?:unsere?|meine?)$/.test(tokens[sentence.start]!.lower) &&
    (isBehindCopula(tokens, first) || /^(?:ist|war|sei)$/.test(tokens[first - 1]?.lower ?? ''))
  );
}

/** "nennt sich aber Nordmazedonierin", "erklärt sich zur Ukrainerin" */
function isNamedSo(tokens: readonly Token[], first: number): boolean {
  let at = first - 1;
  while (
    at > first - 4 &&
    (BETWEEN.test(tokens[at]?.lower ?? '') || /^(?:zur|zum)$/.test(tokens[at]?.lower ?? ''))
  )
    at--;
  return (
    tokens[at]?.lower === 'sich' &&
    /^(?:nennt|nannte|bezeichnet|bezeichnete|erklärt|erklärte)$/.test(tokens[at - 1]?.lower ?? '')
  );
}

/** "Ivorer, 19 Jahre", at the beginning of a note */
function isNoteOfAge({ tokens, sentence, index }: Place): boolean {
  return (
    index === sentence.start &&
    tokens[index + 1]?.text === ',' &&
    tokens[index + 2]?.kind === 'number' &&
    tokens[index + 2]!.text.length < 3 &&
    /^(?:[,.)]|jahre|j)$/.test(tokens[index + 3]?.lower ?? ',')
  );
}

function isCopulaBefore(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at >= 0 && at > from - 4; at--)
    if (/^(?:ist|war|sei|bin|wurde)$/.test(tokens[at]!.lower)) return true;
  return false;
}

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

/** "Bringen Sie Ihren polnischen Ausweis mit" in a letter to somebody named. */
function isOfReader({ tokens, index, sentences, sentence }: Place): boolean {
  return sentences.hasPersons && !sentence.conditional && /^Ihre/.test(tokens[index - 1]?.text ?? '');
}

/** "I am Hindu", "I'm a Muslim" */
function isOfWriter(tokens: readonly Token[], first: number): boolean {
  const verb = /^an?$/.test(tokens[first - 1]?.lower ?? '') ? first - 2 : first - 1;
  if (!/^(?:am|m)$/.test(tokens[verb]?.lower ?? '')) return false;
  return tokens[verb - 1]?.text === 'I' || tokens[verb - 2]?.text === 'I';
}

/** "Staatsangehörigkeit türkisch", "Ihre Staatsangehörigkeit ist mit „türkisch“ eingetragen": without an ending it is of one. */
function isNationality({ tokens, index, sentence }: Place): boolean {
  if (sentence.conditional || sentence.generic.length > 0) return false;
  if (/(?:isch|deutsch)$/.test(tokens[index]!.lower)) return true;
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

/** Past the further adjectives of a row: "vietnamesische, syrischer und ungarische Staatsangehörige". */
function lastOfRow(tokens: readonly Token[], index: number): number {
  let last = index;
  for (let steps = 0; steps < 4 && /^(?:,|und|oder|sowie|\/)$/.test(tokens[last + 1]?.lower ?? ''); steps++) {
    if (!/isch(?:e[nrms]?)?$/.test(tokens[last + 2]?.lower ?? '')) break;
    last += 2;
  }
  return last;
}

/** "sind", "benötigen" */
export function isPlural(verb: Token | undefined): boolean {
  return (
    verb?.kind === 'word' && verb.case === 'lower' && verb.gap === 'space' && /(?:en|sind)$/.test(verb.lower)
  );
}

/** "syrischer Staatsangehöriger", "ihre polnische Nachbarin", "staatenlos". */
export const origin: Rule = (place) => {
  const { tokens, index } = place;
  // "61 Prozent deutsche Staatsangehörige"
  if (/^(?:prozent|%)$/.test(tokens[index - 1]?.lower ?? '')) return undefined;
  if (tokens[index]!.lower.startsWith('staatenlos'))
    // "wäre sonst staatenlos"
    return tokens[index - 1]?.lower === 'sonst' ? undefined : state(place);
  // "Rumänische Erntehelfer sind …": many
  if (index === place.sentence.start && /e$/.test(tokens[index]!.lower) && isPlural(tokens[index + 2]))
    return undefined;
  // "Vietnamese" is English for the language, too.
  if (/deutsche[rn]?$|stämmige[rn]?$|ese$/.test(tokens[index]!.lower) && tokens[index]!.case === 'capital') {
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
    (/^(?:ist|sei|war|lautet)$/.test(tokens[index - 1]?.lower ?? '') &&
      somewhere(tokens, place.sentence, NATIONALITY)) ||
    NATIONALITY.has(tokens[index - 1]?.lower ?? '') ||
    // "die deutsche Staatsangehörigkeit und behält die jemenitische"
    (/^(?:die|seine|ihre|meine)$/.test(tokens[index - 1]?.lower ?? '') &&
      !(noun?.kind === 'word' && noun.gap === 'space' && noun.case !== 'lower') &&
      somewhere(tokens, place.sentence, NATIONALITY)) ||
    // "neben dem serbischen Pass auch den deutschen"
    (/^(?:den|seinen|ihren|meinen)$/.test(tokens[index - 1]?.lower ?? '') &&
      !(noun?.kind === 'word' && noun.gap === 'space' && noun.case !== 'lower') &&
      somewhere(tokens, place.sentence, PASSES)) ||
    // "Der Pass von Frau Silva ist portugiesisch"
    (/^(?:ist|sei|war)$/.test(tokens[index - 1]?.lower ?? '') &&
      !(noun?.kind === 'word' && noun.gap === 'space') &&
      somewhere(tokens, clauseBefore(tokens, index, place.sentence.start), PASSES)) ||
    // "Ihre Staatsangehörigkeit ist mit „vietnamesisch“ eingetragen", "Sie haben „irakisch“ angekreuzt"
    (/^(?:eingetragen|angekreuzt|erfasst)$/.test(noun?.lower ?? '') &&
      place.sentence.you &&
      /(?:isch|deutsch)$/.test(tokens[index]!.lower)) ||
    (/^[„"»]$/.test(tokens[index - 1]?.text ?? '') &&
      (somewhere(tokens, place.sentence, NATIONALITY) || somewhere(tokens, place.sentence, ENTERED))) ||
    noun?.lower === 'geworden'
  ) {
    return hit({ start: index, end: index + 1 }, Math.max(levelOf(place), isNationality(place) ? 2 : 0));
  }
  if (standsApart(place)) {
    const level = levelOf(place, true);
    return level >= 1.5 ? hit({ start: index, end }, level) : undefined;
  }
  if (noun?.gap !== 'space') return undefined;
  const level = levelOf(place, true);
  // "erwerben Sie die deutsche Staatsangehörigkeit"
  if (tokens[index]!.lower.startsWith('deutsch') && somewhere(tokens, place.sentence, GETS)) return undefined;
  // "Deutscher Reisepass mit Sicherheitsmerkmalen"
  if (tokens[index]!.lower.startsWith('deutsch') && IDENTITY.test(noun.lower) && level < 2) return undefined;
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
  // "ausgewiesen durch bulgarische Identitätskarte 647 201 188"
  if (isShown(place, noun) && level >= 2) return hit({ start: index, end: index + 1 }, level);
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

export function isPersonNoun(lower: string): boolean {
  return PERSON_NOUN.has(lower) || isRole(lower);
}

const LANGUAGE =
  /^(?:sprache|sprachen|sprachkenntnisse|muttersprache|spricht|spreche|sprechen|sprachlich|deutschkenntnisse|dolmetscher|dolmetscherin|dolmetschen|übersetzung|übersetzt|übersetzen|küche|restaurant|essen|text|fassung|version|untertitel|brief|schreiben|kurs|sprachkurs|niveau|führung|lesung|sprachmittler|sprachmittlerin|verständigung|unterricht|auf|gerichte|gericht|schmeckt|versteht|verstehen|kann|können|lernt|lernen|redet|reden|telefonisch|formular|flyer|merkblatt|broschüre|vordruck)$/;

/** "Nguyen, vietnamesisch, geb. …", "(syrisch)": a form's answer among others; no language that somebody speaks. */
function standsApart({ tokens, index, sentence }: Place): boolean {
  const token = tokens[index]!;
  const before = tokens[index - 1];
  const next = tokens[index + 1];
  if (
    token.case === 'upper' ||
    (!(/^deutsch$/.test(token.lower) && sentence.person) &&
      !/(?:isch|ian|ish|dutch|afghan|iraqi|somali)$/.test(token.lower))
  )
    return false;
  const opens =
    !before ||
    // "Braut: weißrussisch"
    (before.text === ':' && isPersonNoun(tokens[index - 2]?.lower ?? '')) ||
    /^[,;(|/–]$/.test(before.text) ||
    token.gap === 'line' ||
    token.gap === 'paragraph' ||
    token.start - before.end > 2;
  const closes =
    !next ||
    /^[,;)|.]$/.test(next.text) ||
    next.gap === 'line' ||
    next.gap === 'paragraph' ||
    next.start - token.end > 2;
  if (!opens || !closes) return false;
  for (let at = sentence.start; at < sentence.end; at++) {
    const { lower } = tokens[at]!;
    if (LANGUAGE.test(lower)) return false;
    // "arabisch, türkisch und russisch" are languages of a paper.
    if (at !== index && Math.abs(at - index) <= 3 && /\p{L}{3}isch$/u.test(lower)) return false;
  }
  return true;
}
