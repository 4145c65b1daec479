import { isRole } from '../../lists/german';
import { fitting } from '../../per-word';
import { forms } from '../../words';
import { Flag, flagsOf } from './flags';
import type { Place } from './level';
import { entryOf } from './lexicon';
import { isBodyPart } from './limbs';
import { isPointer } from './little-words';
import { PERSON_NOUN } from './phrase';

/*
 * Remarks of forms and files that say something of one without naming anybody: behind a label of reasons, with the side of
 * the body, with a bare name. Basis: Art. 4 no. 15 GDPR.
 */

/** Labels of reasons and remarks; what may stand behind them is anything. */
const REMARKS = new Set(
  forms(
    'begründung bemerkung+en besonderheit+en besonderes ergebnis anmerkung+en notiz+en folgen früher sonstiges geschlecht personenstand geschlechtseintrag zustand diät kirchlich merkmal merkmale verletzungsfolgen hören hörvermögen sehvermögen mobilität motorik psyche orientierung attest tauglichkeit einschränkung',
  ),
);
/** Those that tell what is to be done as well. */
const NOTICES = new Set(forms('hinweis+e achtung status wichtig info'));
const BEHIND_COLON = 9;

const isGeneralRemark = fitting(
  /^(?:bei|für|zu|zum|zur|wer|wenn|falls|bitte|die|der|menschen|ab|nur|auch|über|gegen|angaben?|zahl)$/,
);
const isReason = fitting(/(?:^|\p{L})(?:grund|(?:körper|personen)schaden)$/u);

/** "Bemerkung: schwerhörig", "Fehlgrund: Grippe", "Hinweis: Mutter ist gehörlos" */
export function isRemark({ tokens, sentence, index }: Place, personal: boolean): boolean {
  for (let at = index - 1; at >= sentence.start && at > index - BEHIND_COLON; at--) {
    if (tokens[at]!.text !== ':') continue;
    const first = tokens[at + 1]!;
    if (isGeneralRemark(first)) return false;
    for (let label = at - 1; label >= sentence.start && label >= at - 4; label--) {
      const { lower, kind } = tokens[label]!;
      if (REMARKS.has(lower) || (personal && NOTICES.has(lower)) || isReason(tokens[label])) return true;
      if (kind !== 'word') return false;
    }
    return false;
  }
  return false;
}

const isSide = fitting(/^(?:links|rechts|li|re|bds|beidseits|beidseitig|(?:linke|rechte)[nrsm]?)$/);

const leadsToPlace = fitting(/^(?:am|an|im|in)$/);
const endsPart = fitting(/^[,;(]$/);

/** "Leistenbruch rechts", "Hämatom am linken Oberarm": of one body. */
export function hasSide({ tokens, sentence, index }: Place): boolean {
  // "Beule am Kotflügel links"
  if (leadsToPlace(tokens[index + 1]) && !someBodyPart(tokens, index + 2)) return false;
  for (let at = index + 1; at < sentence.end && at <= index + 3; at++) {
    if (endsPart(tokens[at])) return false;
    if (isSide(tokens[at])) return true;
  }
  return false;
}

function someBodyPart(tokens: Place['tokens'], from: number): boolean {
  for (let at = from; at < from + 4; at++) if (isBodyPart(tokens[at])) return true;
  return false;
}

const isCauseWord = fitting(/^(?:nach|durch|infolge|wegen)$/);
const isArticle = fitting(/^(?:dem|der|des)$/);

/** "Seit dem Schlaganfall kann die Mutter nicht sprechen" */
export function isSince({ tokens, sentence: { start, conditional }, index }: Place): boolean {
  return (
    !conditional &&
    index - start <= 3 &&
    (tokens[start]!.lower === 'seit' || (isCauseWord(tokens[start]) && isArticle(tokens[start + 1])))
  );
}

const leadsToSource = fitting(/^(?:laut|ausweislich|nach|gemäß|im|aus)$/);
const isDefinite = fitting(/^(?:das|der|die)$/);
const isStatement = fitting(
  /^(?:stellt|bestätigt|nennt|weist|beschreibt|spricht|bescheinigt|attestiert|diagnostiziert)$/,
);
const isSickNote = fitting(/^(?:krankmeldung|krankschreibung|attest|absage|fehlzeit|sportbefreiung)$/);
const leadsToDoctor = fitting(/^(?:zum|zur|in|auf|beim|bei|ins)$/);

/** "Verdacht auf PTBS", "Zustand nach Hüft-TEP", at the beginning of a note. */
export function isFinding({ tokens, sentence: { start, end }, index }: Place): boolean {
  const first = tokens[start]!;
  const second = tokens[start + 1];
  // "Laut Gutachten liegt eine geistige Behinderung vor"
  if (index > start + 2 && leadsToSource(first) && (isSource(second) || isSource(tokens[start + 2])))
    return true;
  // "Das Gutachten stellt Alkoholabhängigkeit fest"
  if (isDefinite(first) && isSource(second) && isStatement(tokens[start + 2])) return true;
  // "Krankmeldung wegen Lumbago"
  if (isSickNote(first) && tokens[index - 1]?.lower === 'wegen') return true;
  if (index - start > 5) return false;
  // "Überweisung zum Neurologen", "Vorstellung in der Gefäßchirurgie"
  if (isReferral(first) && leadsToDoctor(second)) return true;
  return (
    ((first.lower === 'verdacht' && entryOf(tokens[index]) !== 'crime' && second?.lower === 'auf') ||
      (first.lower === 'zustand' && second?.lower === 'nach')) &&
    tokens[end - 1]!.text !== '?'
  );
}

const isReferral = fitting(
  /^(?:überweisung|einweisung|verlegung|vorstellung|wiedervorstellung|kontrolltermin|facharzttermin)$/,
);

const isSource = fitting(/gutachten$|attest$|befund(?:e?s)?$|^(?:arzt|entlass).*(?:bericht|brief)|hausarzt/);

const isPredicate = fitting(/^(?:hat|hatte|leidet|bekam|nimmt|braucht|trägt)$/);
const isDevice = fitting(/^(?:server|rechner|computer|drucker|router|scanner|laptop)$/);
const isInfected = fitting(/^(?:infiziert|positiv)/);
const endsInE = fitting(/e$/);

/** "Der Fahrer war betrunken", "Die alte Dame ist verwirrt": of one, unless it is a rule. */
export function isOfOne(
  { tokens, sentence: { start, conditional }, index }: Place,
  personal: boolean,
): boolean {
  if (conditional || !isPointer(tokens[start])) return false;
  const noun = tokens[start + 1]?.case === 'lower' && endsInE(tokens[start + 1]) ? start + 2 : start + 1;
  if (tokens[noun]?.case !== 'capital') return false;
  let verb = noun + 1;
  // "Der Herr aus dem Erdgeschoss ist blind"
  while (verb < noun + 6 && verb < index && !isVerb(tokens[verb]) && tokens[verb]!.text !== ',') verb++;
  if (!isVerb(tokens[verb]) || index <= verb) return false;
  const { lower } = tokens[noun]!;
  const someone =
    PERSON_NOUN.has(lower) ||
    isRole(lower) ||
    (tokens[start]!.lower === 'der'
      ? /(?:ling|herr|mann|er|or|ist|ant|ent|eur|är|wart|hirt|koch|bub|te|nde|ne|besitzer|inhaber|länder|arbeiter|leiter|meister|kleine|große|alte|jüngste)$/
      : /(?:in|dame|frau|suchende|kleine|große|alte|jüngste|älteste)$/
    ).test(lower) ||
    entryOf(tokens[noun]) === 'people';
  if (isDevice(tokens[noun])) return false;
  // "Der Server war infiziert"
  return personal
    ? someone || (isPastVerb(tokens[verb]) && !isInfected(tokens[index]))
    : someone && !isOfTopic(tokens[index - 1]) && !isOfTopic(tokens[index - 2]);
}

/** "hat Erfahrung mit Demenz", "hat die Erkrankung anzuzeigen": no illness of whom it is said of. */
const isOfTopic = fitting(/^(?:mit|zu|zum|zur|über|für|von|vom|gegen|bei|die|der|das|den|dem|des|keine?n?)$/);
const isPastVerb = fitting(/^(?:war|wurde|hatte|sei|habe)$/);
const isVerb = fitting(
  /^(?:war|wurde|hatte|sei|habe|ist|hat|leidet|nimmt|trägt|soll|gilt|erlitt|macht|braucht|kam|kommt|bekam|bekommt|lag|liegt|klagt|klagte|musste|fiel|brach|stürzte|verlor|rutschte|schlug)$/,
);

const isBeing = fitting(/^(?:ist|war|sei|wurde)$/);
const isNoName = fitting(
  /^(?:heute|hier|dort|dann|da|es|das|dies|wer|was|wie|wo|so|nun|damit|jede[rs]?|niemand|alles|nichts|man|wann|warum|deshalb|daher|aktuell|derzeit|jetzt|gestern|morgen|zudem|außerdem|auch|leider|danach|seitdem|deutschland|nettetal|corona)$/,
);

const endsAsNoName = fitting(/(?:en|innen|ung|heit|keit)$/);

/** "Rose hat eine Nussallergie", "M. leidet an …": one word without an article is a name. */
export function isOfBareName({ tokens, sentence: { start }, index }: Place, personal: boolean): boolean {
  const first = tokens[start]!;
  if (first.kind !== 'word' || first.case !== 'capital' || isNoName(first)) return false;
  if (endsAsNoName(first) || flagsOf(first) & (Flag.Generic | Flag.Determiner | Flag.Event)) return false;
  const verb = tokens[tokens[start + 1]?.text === '.' ? start + 2 : start + 1];
  return (
    verb !== undefined &&
    index > start + 1 &&
    index - start < 8 &&
    (isPredicate(verb) || (personal && isBeing(verb)))
  );
}
