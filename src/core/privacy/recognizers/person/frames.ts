import { foldName } from '../../lists/names';
import { isNoun } from '../../lists/vocabulary';
import { wordOf } from '../../lists/word-class';
import { fitting, oneOf } from '../../per-word';
import type { Candidate } from '../../recognizer';
import { startsLine, type Token } from '../../text';
import { words } from '../../words';
import { endsPhrase, isMister } from './marks';

/*
 * Frames of a sentence in which a word with a capital is no name, whatever the lists say: "Es gibt Labskaus", "der Herr vom
 * Marktbrunnen", "Opfer von Hass", "Gäste aus Elk und Česká Lípa", "Ermäßigt fährt, wer …", "Geschulte Freiwillige".
 */

/** Whether such a frame stands around a name that no more than its words or its place speaks for. */
export function isInFrame(tokens: readonly Token[], one: Candidate, first: number, last: number): boolean {
  if (isWhereabouts(tokens, first, last) || isSufferedBy(tokens, first, last)) return true;
  if (one.reason === 'cue' || one.reason === 'salutation' || one.reason === 'signature') return false;
  return (
    isServed(tokens, first, last) ||
    isFromTowns(tokens, first, last) ||
    (first === last && (isInflected(tokens, first) || isTitleOnStage(tokens, first)))
  );
}

/** Neither a first nor a last name of any list. */
function isNoName(token: Token): boolean {
  const { first, last } = wordOf(token).name;
  return first === 'no' && last === 'no';
}

const isPersonsName = (token: Token) => {
  const { name, place } = wordOf(token);
  return name.first === 'sure' || (name.last === 'sure' && !place);
};

const isOfPlace = fitting(/^(?:vom|zum|zur)$/);
const isArticle = fitting(
  /^(?:der|die|dem|den|ein|einem|eine|einer|dieser|diese|diesem|jener|jene|gewisse[rn]?)$/,
);

/** "der Herr vom Marktbrunnen", "die Frau vom Empfang": where somebody is met; a name has no article before "Herr". */
function isWhereabouts(tokens: readonly Token[], first: number, last: number): boolean {
  return (
    last === first + 1 &&
    isOfPlace(tokens[first]) &&
    tokens[first]!.case === 'lower' &&
    isMister(tokens[first - 1]) &&
    isArticle(tokens[first - 2]) &&
    isNoName(tokens[last]!) &&
    (endsInNoun(tokens[last]!.lower) || isMeetingPlace(tokens[last]))
  );
}

/** Where people are met. */
const isMeetingPlace = fitting(
  /.{3}(?:brunnen|platz|markt|hof|amt|dienst|haus|heim|laden|imbiss|kiosk|park|steg|tor|turm|schalter|empfang|tresen|stand|verein|büro|fenster|balkon|stock|eck|ecke|weg|gasse|garten)$/,
);

const FEWEST_LETTERS = 4;

/** "marktbrunnen": a noun or one that ends in a noun, so no "Hövel". */
function endsInNoun(lower: string): boolean {
  for (let at = 0; at <= lower.length - FEWEST_LETTERS; at++)
    if (isNoun(foldName(lower.slice(at)))) return true;
  return false;
}

const isVictim = fitting(
  /^(?:opfern?s?|betroffene[nr]?|überlebende[nr]?|geschädigte[nr]?|zeug(?:e|en|in|innen)|täter(?:n|in|innen)?|fälle?n?|meldung(?:en)?|formen|arten|zunahme|folgen|verdacht|verhinderung|bekämpfung|vorwurf)$/,
);
/** What is done to people or befalls them, with the names that some of these are too. */
const isDone = oneOf(
  words(
    `hass hetze gewalt zwang betrug raub mord krieg terror folter flucht vertreibung verfolgung stalking mobbing cybermobbing missbrauch
    rassismus antisemitismus sexismus diskriminierung ausbeutung nötigung erpressung menschenhandel brand sturm hagel frost hochwasser not
    neid streit wut rache spott lärm armut sucht einbruch diebstahl trick phishing spam`,
  ),
);

/** "Opfer von Hass", "Zeugen von Gewalt" */
function isSufferedBy(tokens: readonly Token[], first: number, last: number): boolean {
  return (
    last === first + 1 &&
    tokens[first]!.lower === 'von' &&
    isVictim(tokens[first - 1]) &&
    isDone(tokens[last])
  );
}

const isBehindGives = fitting(
  /^(?:auch|noch|wieder|dann|dazu|heute|diesmal|immer|kostenlos|außerdem|natürlich|wie|dort|hier|frischen?|selbstgemachten?|warmen?|original|nur)$/,
);
const MOST_BETWEEN = 4;

/** "Es gibt Stippgrütze mit Rübenkraut", "Dazu gibt es Labskaus": what there is, without an article; no word that is surely a name. */
function isServed(tokens: readonly Token[], first: number, last: number): boolean {
  // "Das Amt gibt es Petra zurück"
  for (let at = first; at <= last; at++)
    if (tokens[at]!.kind === 'word' && isPersonsName(tokens[at]!)) return false;
  for (let at = first - 1; at > 0 && at >= first - MOST_BETWEEN; at--) {
    const token = tokens[at]!;
    if (token.lower === 'gibt' && tokens[at - 1]!.lower === 'es') return true;
    if (token.lower === 'es' && tokens[at - 1]!.lower === 'gibt') return true;
    if (!isBehindGives(token)) return false;
  }
  return false;
}

const isTown = fitting(/^(?:in|nach|und|oder|sowie|aus|saint|sainte|st|san|santa|bad|[,-])$/);
const isGuests = fitting(
  /(?:gästen?|besuch|besucher|besuchern?|delegation|delegationen|gruppen?|schülern?|jugendlichen?|freunden?|abordnung|abordnungen|partnern?|vereinen?|chören?|teilnehmern?|mannschaften|teams?|beschickern?|händlern?|künstlern?|musikern?)$/,
);
const LONGEST_ROW = 16;

/** "für die Gäste aus Saint-Brieuc, Česká Lípa und Aberystwyth": a row behind "aus", none of it a first name. */
function isFromTowns(tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = first; at <= last; at++)
    if (tokens[at]!.kind === 'word' && isPersonsName(tokens[at]!)) return false;
  for (let at = first - 1; at > 0 && at > first - LONGEST_ROW; at--) {
    const token = tokens[at]!;
    if (tokens[at + 1]!.gap === 'paragraph') return false;
    if (token.lower === 'aus') return isGuests(tokens[at - 1]);
    if (!(isTown(token) || token.case === 'capital')) return false;
  }
  return false;
}

/** Participles and what is made of them; a last name formed so stands in the lists. */
const isParticiple = fitting(
  /^(?:ge|ver|be|er|ent|zer|miss|über|unter|ab|an|auf|aus|ein|vor|zu)\p{L}{3,}(?:t|te|ten|ter|tes|tem|ene|enen|ener|enes)$/u,
);

/** "Ermäßigt fährt, wer …", "Geschulte Freiwillige bleiben da": a participle with the capital of the sentence. */
function isInflected(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  const before = tokens[at - 1];
  if (before && !startsLine(token) && !endsPhrase(before)) return false;
  if (!isParticiple(token) || !isNoName(token)) return false;
  const next = tokens[at + 1];
  if (next?.kind !== 'word' || next.gap !== 'space') return false;
  return token.lower.endsWith('t') ? next.case === 'lower' : next.case === 'capital' && isNoName(next);
}

/** Works of the stage that are called like somebody, by one word. */
const isWorkOfStage = oneOf(
  words(
    `tosca turandot aida norma carmen fidelio rigoletto nabucco elektra salome arabella daphne undine martha rusalka jenufa jenůfa lulu
    wozzeck woyzeck parsifal lohengrin siegfried tannhäuser otello falstaff macbeth hamlet othello faust urfaust nathan antigone medea
    iphigenie penthesilea nora tartuffe amphitryon giselle coppelia coppélia cinderella evita elisabeth anatevka oklahoma rössl bohème traviata
    oberon euryanthe alceste orfeo ariodante alcina xerxes serse rinaldo idomeneo titus tancredi semiramide ernani attila luisa macbetto
    werther manon thaïs louise mignon lakmé mireille hoffmann orpheus undine alcina theodora judith mathis cardillac palestrina
    jedermann dantons clavigo egmont stella tasso lenz baal galilei courage andorra biedermann besuch emilia minna kabale wallenstein demetrius`,
  ),
);
const partsTitles = fitting(/^[·•|/]$/);
const isOfStage = fitting(
  /(?:theater|theaters|bühne|schauspielhaus|opernhaus|spielzeit|spielplan|oper|operette|musical|ballett|inszenierung|premiere|premieren|repertoire|gastspiel|aufführung|vorstellung|übertitel|szenisch|konzertant)$/,
);
const AROUND = 40;

/** "Tosca · La Bohème (halbszenisch) · Im weißen Rössl": titles apart in a programme. */
function isTitleOnStage(tokens: readonly Token[], at: number): boolean {
  if (!isWorkOfStage(tokens[at])) return false;
  let apart = false;
  let stage = false;
  for (let index = Math.max(0, at - AROUND); index < at + AROUND && index < tokens.length; index++) {
    const token = tokens[index]!;
    if (Math.abs(index - at) < LONGEST_ROW && partsTitles(token)) apart = true;
    if (token.kind === 'word' && isOfStage(token)) stage = true;
    if (apart && stage) return true;
  }
  return false;
}
