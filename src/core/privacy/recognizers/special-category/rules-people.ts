import { isRole } from '../../lists/german';
import { fitting } from '../../per-word';
import type { Token } from '../../text';
import { forms } from '../../words';
import type { Place } from './level';
import { levelOf } from './level';
import { type Entry, entryOf } from './lexicon';
import { ORIGIN_NOUNS } from './origin';
import type { Rule } from './phrase';
import { compound, hit, isCopula, isPersonNoun, PERSON_NOUN } from './phrase';

/** "gläubiger Muslim", "gebürtige Syrerin". */
const CALLED = new Set(
  forms(
    'gläubig* praktizierend* streng* strenggläubig* überzeugt* bekennend* gebürtig* ehemalig* jung* alt* eingebürgert* geflüchtet* staatenlos* orthodox* evangelisch* alevitisch* sunnitisch* liberal* aktiv* getauft* jesidisch* kurdisch* liebe lieber arm* christlich* klein*',
  ),
);

function isCalled(token: Token | undefined): boolean {
  if (token === undefined) return false;
  const entry = entryOf(token);
  return entry === 'origin' || entry === 'belief' || CALLED.has(token.lower);
}

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

const isOfAPeople = (entry: Entry | undefined) => entry === 'people' || entry === 'believer';

const isPeopleOf = fitting(
  /^(?:gemeinschaft|volksgruppe|volk|volkes|minderheit|ethnie|religionsgemeinschaft|glaubensgemeinschaft|gruppe|volkszugehörige[rn]?|angehörige[rnms]?|mitglied|nachfahre|nachkomme|stamm)$/,
);

/** "gehört der Gemeinschaft der Jesiden an", "Angehöriger der Tutsi" */
function isGathered(tokens: readonly Token[], first: number): boolean {
  return tokens[first - 1]?.lower === 'der' && isPeopleOf(tokens[first - 2]);
}

const joinsWords = fitting(/^(?:und|oder|bzw|,|\/)$/);

const isAbuse = fitting(
  /^(?:blöde|dumme|dreckige|faule|verdammte|doofe|stinkende|miese|scheiß|scheiss|drecks|kanaken)[nrms]?$/,
);
const isCalling = fitting(
  /^(?:nannte|nennt|genannt|beschimpft|beschimpfte|beleidigt|beleidigte|tituliert|titulierte|bezeichnet|bezeichnete|geschimpft|schimpfte|angeschrien)$/,
);
const NEAR_CALLING = 9;

/** "nannte mich „blöde Polin“", "als Scheißtürke beschimpft": what somebody was abused as. */
function isAbusedAs({ tokens, index, sentence }: Place): boolean {
  const before = tokens[index - 1];
  const quoted = /^["„“»«]$/.test(before?.text ?? '');
  if (!isAbuse(before) && !quoted && before?.lower !== 'als') return false;
  for (
    let at = Math.max(sentence.start, index - NEAR_CALLING);
    at < sentence.end && at < index + NEAR_CALLING;
    at++
  )
    if (isCalling(tokens[at])) return true;
  return false;
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
  // "Lesben- und Schwulenverband"
  if (tokens[index + 1]?.text === '-' && tokens[index + 1]!.gap === 'none' && joinsWords(tokens[index + 2]))
    return undefined;
  if (isAbusedAs(place)) {
    const level = levelOf(place, true);
    if (level >= 1.5) return hit({ start: index, end: index + 1 }, level);
  }
  const span = compound(tokens, index);
  let first = span?.start ?? index;
  while (first > index - 3 && isCalled(tokens[first - 1])) first--;
  // "irak. Kurde"
  if (
    tokens[first - 1]?.text === '.' &&
    tokens[first]!.gap === 'space' &&
    entryOf(tokens[first - 2]) === 'denomination'
  )
    first -= 2;
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
    !isGathered(tokens, first) &&
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
  // What says it of somebody whose name stands elsewhere.
  const itself =
    labelled ||
    isOfUs(tokens, first) ||
    isChoice(place) ||
    isCalledSo(place, first) ||
    // "Thailänderin, 31, …": a note
    isNoteOfAge(place);
  const said =
    mine ||
    itself ||
    isGathered(tokens, first) ||
    isBehindCopula(tokens, first) ||
    // "gegen Ukrainer wie ihren Mann"
    (next?.lower === 'wie' && sentence.kin) ||
    // "nennt sich Reichsbürger"
    isNamedSo(tokens, first) ||
    // "ist mein Onkel Kaschube geblieben"
    /^(?:geblieben|geworden)$/.test(next?.lower ?? '') ||
    (before !== undefined &&
      (isCopula(before) ||
        isCopula(tokens[first - 2]) ||
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
    (/^(?:und|oder)$/.test(before?.lower ?? '') && isOfAPeople(entryOf(tokens[first - 2]))) ||
    // "Nach eigenen Worten ist Frau Koch Buddhistin"
    (sentences.isName(Math.max(0, first - 1)) && isCopulaBefore(tokens, first - 2)) ||
    // "brasilianischer Staatsangehöriger und Portugiese"
    (/^(?:und|oder)$/.test(before?.lower ?? '') && ORIGIN_NOUNS.has(tokens[first - 2]?.lower ?? '')) ||
    // "Sie ist Veganerin und Buddhistin"
    (/^(?:und|oder)$/.test(before?.lower ?? '') && isCopula(tokens[first - 3])) ||
    // "weil er Kommunist war", "weil die Großeltern Roma sind"
    (next?.gap === 'space' &&
      /^(?:ist|sei|war|bin|wäre|sind|waren)$/.test(next.lower) &&
      /^(?:[,.;!?)]|und|aber|doch|oder)$/.test(tokens[index + 2]?.lower ?? '.')) ||
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
  // "dass die Eltern Dagestaner sind"
  const theirs =
    next?.gap === 'space' &&
    /^(?:sind|waren|seien)$/.test(next.lower) &&
    THEY.test(before?.lower ?? '') &&
    !sentence.conditional;
  if (!said) return undefined;
  if (mine) return hit(span, 3);
  const certain = itself || theirs || many || sentence.we || isOurs(place, first);
  const level = Math.max(levelOf(place, true), certain ? 2 : 0);
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

/** "Ivorer, 19 Jahre", "Tuvaluer, Schiffskoch": at the beginning of a note */
function isNoteOfAge({ tokens, sentences, sentence, index }: Place): boolean {
  return (
    index === sentence.start &&
    tokens[index + 1]?.text === ',' &&
    ((tokens[index + 2]?.kind === 'number' &&
      tokens[index + 2]!.text.length < 3 &&
      /^(?:[,.)]|jahre|j)$/.test(tokens[index + 3]?.lower ?? ',')) ||
      (!isMany(tokens[index]) &&
        (sentences.hasPersons || tokens.length <= NOTE_LENGTH) &&
        hasNoVerb(tokens, sentence)))
  );
}

/** "bei uns Schiiten", "Wir alle Rumänen" */
function isOfUs(tokens: readonly Token[], first: number): boolean {
  const at = tokens[first - 1]?.lower === 'alle' ? first - 2 : first - 1;
  // "Wir Deutschen": what is said of everybody here
  return isWe(tokens[at]) && !tokens[first]!.lower.startsWith('deutsch');
}

/** "schreibt Briefe als „Reichsbürger“", of whom the text names */
function isCalledSo({ tokens, sentences, sentence }: Place, first: number): boolean {
  return (
    sentences.hasPersons &&
    !sentence.conditional &&
    sentence.generic.length === 0 &&
    /^[„"»“‚]$/.test(tokens[first - 1]?.text ?? '') &&
    tokens[first - 2]?.lower === 'als'
  );
}

const isWe = fitting(/^(?:wir|uns)$/);

/** "Russe od. Belarusse, kaum Deutsch": one or the other, at the beginning of a note on somebody named. */
function isChoice({ tokens, sentences, sentence: { start, end }, index }: Place): boolean {
  if (!sentences.hasPersons || !isOfAPeople(entryOf(tokens[start]))) return false;
  const joint = tokens[start + 1]?.lower ?? '';
  const other = tokens[start + 2]?.text === '.' ? start + 3 : start + 2;
  return (
    /^(?:od|oder|bzw|\/)$/.test(joint) &&
    (index === start || index === other) &&
    other < end &&
    isOfAPeople(entryOf(tokens[other])) &&
    // "Franzose oder Belgier: Wer gewinnt?"
    !asksWhich(tokens[other + 2]) &&
    !isMany(tokens[start])
  );
}

const asksWhich = fitting(/^(?:wer|welche[rs]?|wen)$/);
const isMany = fitting(/(?:[^aeiou]en|nnen)$/);

const NOTE_LENGTH = 30;
const FINITE =
  /^(?:ist|sind|war|waren|wird|werden|wurden|hat|haben|kann|können|muss|müssen|soll|sollen|darf|dürfen|gibt|bietet|bieten|spielen|kommen|leben|feiern|gelten|zählen|und|oder)$/;

function hasNoVerb(tokens: readonly Token[], { start, end }: Place['sentence']): boolean {
  for (let at = start; at < end; at++) if (FINITE.test(tokens[at]!.lower)) return false;
  return true;
}

function isCopulaBefore(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at >= 0 && at > from - 4; at--)
    if (/^(?:ist|war|sei|bin|wurde)$/.test(tokens[at]!.lower)) return true;
  return false;
}

/** "I am Hindu", "I'm a Muslim" */
function isOfWriter(tokens: readonly Token[], first: number): boolean {
  const verb = /^an?$/.test(tokens[first - 1]?.lower ?? '') ? first - 2 : first - 1;
  if (!/^(?:am|m)$/.test(tokens[verb]?.lower ?? '')) return false;
  return tokens[verb - 1]?.text === 'I' || tokens[verb - 2]?.text === 'I';
}
