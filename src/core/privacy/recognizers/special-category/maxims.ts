import { fitting, type WordTest } from '../../per-word';
import type { Token } from '../../text';
import { Flag, flagsOf } from './flags';
import type { Span } from './labels';
import type { Place } from './level';
import { endsAsAttribute } from './little-words';
import { isAboutSomebodyBehind, isAboutSomebodyNearby, isAppliedToSomebody, isBelowName } from './neighbours';
import { isOfOrganisation, isTitle } from './titles-of-works';

/*
 * General sentences beside a named person, told by their form: "Diabetes allein ist kein Hindernis", "Eine Schwangerschaft
 * muss gemeldet werden", "Läuse gehen um", "Das Merkzeichen B berechtigt zu …". Basis: Art. 4 no. 1 GDPR, data of an
 * identified or identifiable person only.
 */

/** Whether what was found of one is of nobody by the form of its sentence. */
export function isMaxim(place: Place, span: Span): boolean {
  if (isTitle(place) || isOfOrganisation(place, span)) return true;
  const { sentence: s, sentences, tokens } = place;
  if (isOfAllWith(place, span)) return !isAppliedToSomebody(place);
  if (s.person || s.self || s.kin || s.yourKin || s.role || s.note || s.pronoun || s.theyHave) return false;
  if (isReserved(place)) return true;
  if (isOfWhoever(place, span)) return !isAppliedToSomebody(place);
  if (isEntitling(tokens[span.end]) || isHelp(place, span)) {
    // "Mit Pflegegrad 3 zahlt die Kasse 573 Euro": the one of whoever the file is of
    const isDegreeOfOne = sentences.hasPersons && tokens[span.end - 1]!.kind === 'number';
    return !isDegreeOfOne && !isAboutSomebodyNearby(place);
  }
  return !isOfThisOne(place, span) && FORMS.some((isForm) => isForm(place, span));
}

const isEntitling = fitting(/^(?:berechtigt|berechtigen|bedeutet|heißt|ermöglicht)$/);

const isDefinite = fitting(
  /^(?:der|die|das|den|dem|des|diese[nrms]?|jene[nrms]?|(?:mein|dein|sein|ihr|unser|eur)(?:e[nrms]?)?|deren|dessen|vom|beim)$/,
);
const NEAR = 3;

/** "der Diabetes", "die schwere Depression": a certain one. */
function isOfThisOne({ tokens, sentence }: Place, { start }: Span): boolean {
  for (let at = start - 1; at >= sentence.start && at >= start - NEAR; at--) {
    if (isDefinite(tokens[at])) return true;
    if (tokens[at]!.case !== 'lower' || !endsAsAttribute(tokens[at])) return false;
  }
  return false;
}

function within(tokens: readonly Token[], start: number, end: number, test: WordTest): number {
  for (let at = Math.max(0, start); at < end && at < tokens.length; at++) if (test(tokens[at])) return at;
  return -1;
}

const isAlone = fitting(
  /^(?:allein|alleine|automatisch|grundsätzlich|generell|normalerweise|üblicherweise)$/,
);
const isCopula = fitting(/^(?:ist|sind|bleibt|bleiben|gilt|gelten|wäre|wären|zählt|zählen)$/);
const isUsual = fitting(
  /^(?:heilbar|behandelbar|ansteckend|meldepflichtig|anzeigepflichtig|übertragbar|vererbbar|erforscht|verbreitet|zulässig|erlaubt|tabu|vermeidbar|häufiger|verjährt|privatsache|pflicht|tatbestand)$/,
);
const isForbidden = fitting(/^(?:verboten|unzulässig|strafbar)$/);
/** What only law and statistics say. */
const isCountedOrLaw = fitting(
  /^(?:\p{L}{2,16}ursachen?|verbrechen|vergehen|straftat|straftaten|ordnungswidrigkeit)$/u,
);
const isVerdict = fitting(
  /^(?:\p{L}{0,20}grund|\p{L}{0,16}gründe|hindernis|hindernisse|makel|schande|\p{L}{0,12}krankheiten?|\p{L}{2,16}ursachen?|verbrechen|vergehen|straftat|straftaten|\p{L}{0,12}delikte?|ordnungswidrigkeit|kavaliersdelikt|tabuthema|tabu|thema|freibrief|entschuldigung|voraussetzung|ausrede|sünde|gefährder|phänomen|massenphänomen)$/u,
);
const isNoOrSuperlative = fitting(/^(?:keine?[nrs]?|nie|niemals|\p{L}{3,20}ste[nr]?)$/u);
const FAR = 9;

/** "Diabetes allein …", "Krebs ist die zweithäufigste Todesursache", "Schwarzarbeit ist verboten" */
function isDefinition(place: Place, span: Span): boolean {
  const { tokens, sentence } = place;
  if (isAlone(tokens[span.end])) return !isAboutSomebodyNearby(place);
  const verb = within(tokens, span.end, Math.min(sentence.end, span.end + FAR), isCopula);
  if (verb === -1 || within(tokens, sentence.start, span.start, isVerb) !== -1) return false;
  const behind = Math.min(sentence.end, verb + FAR);
  if (within(tokens, verb + 1, behind, isForbidden) !== -1) return true;
  if (within(tokens, verb + 1, behind, isUsual) !== -1) return !isAboutSomebodyNearby(place);
  const verdict = within(tokens, verb + 1, behind, isVerdict);
  return (
    verdict !== -1 &&
    within(tokens, verb + 1, verdict, isNoOrSuperlative) !== -1 &&
    (isCountedOrLaw(tokens[verdict]) || !isAboutSomebodyNearby(place))
  );
}

const isVerb = fitting(/^(?:ist|war|hat|hatte|wird|wurde|liegt|besteht|leidet|nimmt|bekommt|braucht)$/);

const isModal = fitting(/^(?:kann|können|darf|dürfen|muss|müssen|soll|sollen|sollte|sollten)$/);
const isProven = fitting(
  /^(?:nachgewiesen|gemeldet|angezeigt|mitgeteilt|belegt|bescheinigt|angegeben|nachzuweisen|geltend|glaubhaft|berücksichtigt)$/,
);
const isOnly = fitting(/^(?:nur|jeden|jede|jedem|jeder|alle|allen|jemanden|niemanden|überall)$/);
const isIndefinite = fitting(/^eine?[nrms]?$/);
const endsInTime = fitting(
  /^(?:tag|morgen|abend|nacht|woche|monat|jahr|stunde|zeit|fall|tage|wochen|monate|schritt|hilfe|hilfen)$/,
);

const isComma = fitting(/^[,;–]$/);

/** "kann jeden treffen", "darf nur ein Richter anordnen", "Eine Behinderung muss nachgewiesen werden" */
function isRuleForAll(place: Place, span: Span): boolean {
  const { tokens, sentence } = place;
  const modal = within(tokens, sentence.start, sentence.end, isModal);
  if (modal === -1 || within(tokens, span.end, modal, isComma) !== -1) return false;
  const only = within(tokens, modal + 1, Math.min(sentence.end, modal + NEAR), isOnly);
  if (only !== -1 && !endsInTime(tokens[only + 1])) return !isAboutSomebodyNearby(place);
  return (
    span.start <= sentence.start + 2 &&
    isIndefinite(tokens[sentence.start]) &&
    within(tokens, modal + 1, Math.min(sentence.end, modal + FAR), isProven) !== -1 &&
    !isAboutSomebodyNearby(place)
  );
}

const isMay = fitting(/^(?:darf|dürfen)$/);
const isJust = fitting(/^(?:nur|allein|ausschließlich)$/);
const isAnyone = fitting(/^(?:eine?[nrms]?|wer|d(?:er|ie|as)|mit|nach|auf|bei)$/);

/** "Die Untersuchung darf nur ein Richter anordnen" */
function isReserved({ tokens, sentence }: Place): boolean {
  const may = within(tokens, sentence.start, sentence.end, isMay);
  return may !== -1 && isJust(tokens[may + 1]) && isAnyone(tokens[may + 2]);
}

const isHave = fitting(/^(?:haben|hat|kennen|kennt|hatten|hatte|machen|macht)$/);
const isWeOrWho = fitting(/^(?:wir|jeder|jede|fast|doch|ja|schließlich|wohl|mal)$/);
const isAllOfUs = fitting(/^(?:alle|jeder|jede)$/);

const endsThere = fitting(/^[.,;!?–)]$/);
const isOnce = fitting(/^(?:mal|schon|einmal|irgendwann)$/);

/** "Bandscheiben haben wir ja alle", "Läuse hatte doch jeder mal" */
function isOfUsAll({ tokens, sentence }: Place, span: Span): boolean {
  if (span.start > sentence.start + 1 || !isHave(tokens[span.end])) return false;
  let at = span.end + 1;
  while (at < span.end + 4 && isWeOrWho(tokens[at]) && !isAllOfUs(tokens[at])) at++;
  // "Läuse haben wir alle zu Hause" is of those who write.
  return isAllOfUs(tokens[at]) && (endsThere(tokens[at + 1]) || isOnce(tokens[at + 1]));
}

const goes = fitting(
  /^(?:geht|gehen|ging|gingen|grassiert|grassieren|kursiert|kursieren|zirkuliert|zirkulieren)$/,
);
const isAround = fitting(/^(?:um|rum|herum|grassiert|grassieren|kursiert|kursieren|zirkuliert|zirkulieren)$/);
const endsClause = fitting(/^(?:[.,;!?)]|um|rum|herum|und)$/);
const isCases = fitting(
  /^(?:fälle|fällen|zahlen|ausbruch|ausbrüche|häufung|anstieg|rückgang|welle|fragen|statistik|statistiken|aufklärung|forschung)$/,
);
const leadsFromCases = fitting(/^(?:von|an|zu|zum|zur|nach|bei|über|gegen)$/);
const isCase = fitting(/^fälle/);
const leadsFromCase = fitting(/^(?:von|an)$/);
const isHouse = fitting(
  /(?:kita|kindergarten|schule|klasse|heim|amt|bad|bücherei|bibliothek|gruppe|hort|rathaus|bürgerbüro|küche|mensa|praxis|haus|zoo|hof|turnhalle)$/,
);
const isTown = fitting(/(?:kreis|stadt|stadtgebiet|region|dorf|ort|land)$/);
const isHouseOrTown: WordTest = (token) => isHouse(token) || isTown(token);
const isShut = fitting(/^(?:geschlossen|zu|gesperrt|geräumt|ausgefallen|dicht)$/);
const isBecause = fitting(/^(?:wegen|aufgrund)$/);

/** "In der Kita gehen Läuse um", "zwölf Fälle von Keuchhusten", "Die Kita ist wegen Läusen geschlossen" */
function isOutbreak(place: Place, span: Span): boolean {
  return isSpreading(place, span) && !isAboutSomebodyBehind(place) && !isBelowName(place);
}

function isSpreading(place: Place, { start, end }: Span): boolean {
  const { tokens, sentence } = place;
  const verb = within(tokens, sentence.start, sentence.end, goes);
  const around = verb === -1 ? -1 : within(tokens, verb, Math.min(sentence.end, verb + FAR), isAround);
  if (around !== -1 && (around === verb || endsClause(tokens[around + 1] ?? tokens[around])))
    return (
      within(tokens, sentence.start, sentence.end, isHouseOrTown) !== -1 || !isAboutSomebodyNearby(place)
    );
  const lead = isIndefinite(tokens[start - 1]) ? start - 2 : start - 1;
  const counted = lead - 1 >= sentence.start ? tokens[lead - 1] : undefined;
  if (isCases(counted) && (isCase(counted) ? leadsFromCase : leadsFromCases)(tokens[lead])) return true;
  return (
    isBecause(tokens[start - 1]) &&
    isShut(tokens[end]) &&
    within(tokens, sentence.start, start, isHouse) !== -1
  );
}

const opensCase = fitting(/^(?:gegen|bei|beim|vor|nach|mit|ohne|ab|auf|für)$/);
const helps = fitting(
  /^(?:impft|impfen|hilft|helfen|schützt|schützen|berät|beraten|wirkt|wirken|zahlt|zahlen|übernimmt|übernehmen|erstattet|erstatten|gilt|gelten|zählt|zählen|gibt|entfällt|entfallen|ruht)$/,
);
const isBeing = fitting(/^(?:ist|wird|bleibt|kommt|bekommt|geht|darf|kann|sollte|muss|soll|braucht|hat)$/);
const isOne = fitting(/^(?:man|das|es|jeder|jede)$/);
const isDegree = fitting(/^(?:promille|‰)$/);

/** "Gegen Grippe impft der Kreis", "Mit Pflegegrad 3 zahlt die Kasse", "Mit Krücken kommt man nicht hoch", "Ab 1,6 Promille" */
function isHelp({ tokens, sentence }: Place, { start, end }: Span): boolean {
  const first = sentence.start;
  if (isDegree(tokens[end - 1]) && tokens[first]!.lower === 'ab') return true;
  const opens = opensCase(tokens[first]) && start <= first + 2 && start > first;
  // The span may go on to the verb and behind it.
  const verb = start + 1 < end && helps(tokens[start + 1]) ? start + 1 : end;
  if (helps(tokens[verb])) return opens || (start <= first + 1 && isPayer(tokens, verb + 1));
  return opens && isBeing(tokens[end]) && isOne(tokens[end + 1]);
}

const isFund = fitting(
  /(?:kasse|kassen|versicherung|versicherungen|beihilfe|jobcenter|sozialamt|kreis|land|bund|stadt|träger)$/,
);

/** "Eine Psychotherapie zahlt die Kasse" */
function isPayer(tokens: readonly Token[], at: number): boolean {
  return isFund(tokens[at]) || isFund(tokens[at + 1]);
}

const leadsToAnyone = fitting(/^(?:wenn|falls|sofern|sobald|ob)$/);
const isAnybody = fitting(
  /^(?:eine?r?|jemand|man|irgendwer|irgendjemand|kinder|menschen|personen|leute|eltern)$/,
);
const isAllWho = fitting(
  /^(?:alle|allen|aller|diejenigen|denjenigen|derjenige|diejenige|jene|jenen|jeder|jede|jeden|jedem|niemand)$/,
);
const isRelative = fitting(/^(?:der|die|denen|deren|dessen|dem|den)$/);
const endsClauseBefore = fitting(/^[,.;:!?–]$/);
const LONG_CLAUSE = 14;

const isRight = fitting(
  /^(?:bekommt|erhält|braucht|benötigt|darf|kann|muss|soll|sollte|zahlt|anspruch|gilt|meldet|wendet|beantragt|findet|steht)$/,
);

/** "wer mindestens Pflegegrad 2 hat", "wenn jemand Epilepsie hat", "alle, die Krebs hatten" */
function isOfWhoever({ tokens, sentence }: Place, { start }: Span): boolean {
  if (tokens[sentence.end - 1]!.text === '?') return false;
  let first = start;
  while (first > sentence.start && first > start - LONG_CLAUSE && !endsClauseBefore(tokens[first - 1]))
    first--;
  // "Wer Epilepsie hat, steigt auf keine Leiter" is meant for one.
  if (tokens[first]!.lower === 'wer') return within(tokens, sentence.start, sentence.end, isRight) !== -1;
  if (leadsToAnyone(tokens[first])) return isAnybody(tokens[first + 1]);
  if (!isRelative(tokens[first]) || tokens[first - 1]?.text !== ',') return false;
  const whom = tokens[first - 2];
  return (
    isAllWho(whom) ||
    (sentence.generic.includes(first - 2) && whom?.case === 'capital' && tokens[first]!.lower !== 'der')
  );
}

const isPluralVerb = fitting(
  /^(?:sind|haben|dürfen|können|müssen|sollen|sollten|bekommen|erhalten|brauchen|benötigen|zahlen|gehören|finden|werden)$/,
);

/** "Schüler mit Diabetes dürfen …", "Eltern von Kindern mit einer Lernbehinderung können …" */
function isOfAllWith({ tokens, sentence }: Place, { start, end }: Span): boolean {
  const { person, self } = sentence;
  if (person || self || !isPluralVerb(tokens[end]) || tokens[sentence.start]!.case !== 'capital')
    return false;
  let lead = start - 1;
  while (lead > start - NEAR && tokens[lead] && tokens[lead]!.lower !== 'mit') lead--;
  if (tokens[lead]?.lower !== 'mit' || lead <= sentence.start) return false;
  const noun = lead - 1;
  if (noun === sentence.start) return flagsOf(tokens[noun]) !== 0;
  return noun === sentence.start + 2 && /^(?:von|der)$/.test(tokens[noun - 1]!.lower);
}

const isManyVerb = fitting(
  /^(?:sind|waren|werden|wurden|haben|hatten|dürfen|können|müssen|sollen|bekommen|erhalten|zahlen|leben)$/,
);
const isCertain = fitting(/^(?:sie|wir|beide|beiden|hier|dort)$/);
/** Words for people, with a capital: the plural of these at the beginning is of many. */
const endsAsPeople = fitting(
  /(?:er|iker|isten|innen|anten|enten|kranke|süchtige|behinderte|ische|elle|ige|sexuelle|bene|lose|juden|muslime|christen|tote|täter)$/,
);

/** "Alkoholiker sind keine Gefährder", "Homosexuelle wurden bis 1969 verfolgt" */
function isOfAllOfThem({ tokens, sentence }: Place, { start, end }: Span): boolean {
  const last = isManyVerb(tokens[end]) ? end : start + 1;
  // "Juden und Muslime müssen …"
  const opens =
    start === sentence.start ||
    (start === sentence.start + 2 && isAnd(tokens[start - 1]) && tokens[sentence.start]!.case === 'capital');
  return (
    opens &&
    !sentence.we &&
    tokens[last - 1]!.case === 'capital' &&
    endsAsPeople(tokens[last - 1]) &&
    isManyVerb(tokens[last]) &&
    within(tokens, last, sentence.end, isCertain) === -1
  );
}

const isAnd = fitting(/^(?:und|oder)$/);
const isMany = fitting(/^(?:viele|vieler|mehrere|zahlreiche|weniger|mehr|manche|meisten)$/);
const isThere = fitting(/^(?:gab|gibt|gäbe|starben|sterben|leiden|leben|sind|waren|werden)$/);

/** "weil es im Kreis so viele Drogentote gab" */
function isOfSoMany({ tokens, sentence }: Place, { start, end }: Span): boolean {
  return (
    isMany(tokens[start - 1]) &&
    tokens[end - 1]!.case === 'capital' &&
    flagsOf(tokens[start - 1]) !== Flag.We &&
    within(tokens, sentence.start, sentence.end, isThere) !== -1
  );
}

/** "Im Islam wird freitags gebetet" */
function isOfTeaching({ tokens, sentence }: Place, { start, end }: Span): boolean {
  return (
    start === sentence.start &&
    tokens[start]!.lower === 'im' &&
    tokens[end - 1]!.lower.endsWith('m') &&
    within(tokens, end, Math.min(sentence.end, end + 1), isPassive) !== -1
  );
}

const isPassive = fitting(/^(?:wird|werden|ist|sind|gilt|gelten|gibt|darf|dürfen|kennt)$/);

const isBasis = fitting(/^(?:rechtsgrundlagen?|ermächtigungsgrundlagen?)$/);

/** "Rechtsgrundlage ist § 81e StPO" */
function isLegalBasis({ tokens, sentence }: Place): boolean {
  return isBasis(tokens[sentence.start]) || isBasis(tokens[sentence.start + 1]);
}

const isNoneOf = fitting(/^(?:keine?[nrs]?|nicht|niemand)$/);

/** "Ohne Taufe gibt es keine Erstkommunion" */
function isRequired({ tokens, sentence }: Place): boolean {
  const first = sentence.start;
  return (
    tokens[first]!.lower === 'ohne' &&
    helps(tokens[first + 2]) &&
    within(tokens, first + 3, Math.min(sentence.end, first + FAR), isNoneOf) !== -1
  );
}

const isDetails = fitting(/^(?:angaben|nachweis|informationen|hinweise|erklärungen)$/);
const isAbout = fitting(/^(?:zum|zur|zu|über|für|bei)$/);

/** "2. Angaben zum Schwerbehindertenausweis" above the fields of a form */
function isHeading({ tokens, sentence }: Place, { start, end }: Span): boolean {
  const next = tokens[end];
  return (
    isAbout(tokens[start - 1]) &&
    isDetails(tokens[start - 2]) &&
    tokens[end - 1]!.kind !== 'number' &&
    (!next || next.gap === 'line' || next.gap === 'paragraph') &&
    start - sentence.start < NEAR + 3
  );
}

const FORMS: readonly ((place: Place, span: Span) => boolean)[] = [
  isDefinition,
  isRuleForAll,
  isOfUsAll,
  isOutbreak,
  isOfAllOfThem,
  isOfSoMany,
  isOfTeaching,
  isLegalBasis,
  isRequired,
  isHeading,
];
