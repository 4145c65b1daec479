import { fitting } from '../../per-word';
import type { Token } from '../../text';
import { Flag, flagsOf } from './flags';
import type { Place } from './level';
import { isAboutSomebodyBefore } from './neighbours';

/*
 * What is only spoken of: the topic of a talk, a leaflet or a book, a danger, what something may cause, what a fee is for.
 * Basis: Art. 4 no. 1 GDPR, data of an identified or identifiable person only.
 */

const isAttribute = fitting(
  /^(?!(?:mein|sein|ihr|unser|dein)e[nrms]?$|(?:wegen|gegen|neben|zwischen|unter|hinter|außer)$)(?:\p{L}{3,30}(?:e[nrms]?)|und|oder|,|-)$/u,
);
const isAbout = fitting(/^(?:über|zu|zum|zur)$/);
const isPaper = fitting(
  /(?:elternbrief|flyer|merkblatt|merkblätter|broschüre|faltblatt|leitfaden|infoblatt|vortrag|film|hörspiel|comic|roman|sachbuch|bilderbuch|ratgeber|erzählung|podcast|ausstellung|kurs|seminar|schulung|infostand|infoabend)s?$/,
);
const isTopicWord = fitting(/^(?:thema|themen|stichwort)$/);
const isDanger = fitting(
  /^(?:gefahr|gefahren|risiko|schutz|vorbeugung|prävention|verbreitung|übertragung|ausbreitung)$/,
);
/** The danger of it is always somebody's. */
const isOfOneAlone = fitting(/^(?:suizid|selbstmord|selbsttötung)/);
const isOfOrFrom = fitting(/^(?:von|vor|durch|für|gegen)$/);
const isFee = fitting(/^(?:gebühr|gebühren|kosten|formular|vordruck)$/);
const isFor = fitting(/^(?:für|über)$/);
const isArticle = fitting(/^(?:eine?n?|den|die|das|der|dem)$/);
const isMay = fitting(/^(?:kann|können)$/);
const causes = fitting(/^(?:auslösen|verursachen|hervorrufen|begünstigen|übertragen)$/);
const FAR = 6;

/**
 * "zum Thema familiärer Brustkrebs", "Elternbrief über Läuse und Krätze", "die Gefahr von Hepatitis", "kann Krebs auslösen",
 * unless it is somebody's: "die Kosten für die Chemotherapie meines Mannes".
 */
export function isTopic(place: Place): boolean {
  const { tokens, sentence, index } = place;
  if (causes(tokens[index + 1])) return mayBeCaused(place);
  if (sentence.self || sentence.kin || sentence.yourKin) return false;
  let at = index - 1;
  // "über Läuse und Krätze": the first of a row leads to the second
  while (at > sentence.start && at > index - FAR && (isQuality(tokens[at]!) || isJoined(tokens, at))) at--;
  // "Stichwort Depression: Frau Lohmann …"
  if (namesSomebody(place, index + 1, sentence.end)) return false;
  const named = sentence.role || namesSomebody(place, sentence.start, index);
  if (isTopicWord(tokens[at])) return !named || isPaper(tokens[at - 2]);
  const article = isArticle(tokens[at]);
  const lead = article ? at - 1 : at;
  const noun = tokens[lead - 1];
  return (
    (isAbout(tokens[lead]) && isPaperOrOfIt(tokens, lead)) ||
    (!named && isOfOrFrom(tokens[lead]) && isDanger(noun) && !isOfOneAlone(tokens[index])) ||
    (!named && !article && isFor(tokens[lead]) && isFee(noun))
  );
}

/** "familiärer", not "Multipler" */
const isQuality = (token: Token) => token.case !== 'capital' && isAttribute(token);

/** A person or a word for one: "weil sein Sohn daran leidet", "trägt Mila einen Helm". */
function namesSomebody({ tokens, sentences }: Place, start: number, end: number): boolean {
  for (let at = start; at < end; at++)
    if (sentences.isName(at) || (flagsOf(tokens[at]) & (Flag.Pronoun | Flag.Kin | Flag.Self)) > 0)
      return true;
  return false;
}

const isCare = fitting(/^(?:attest|klinik|achten)$/);

/** "Ben Kolb: Blitzlicht kann …", "kann Asthma auslösen, Attest liegt vor, Sven Lux bittet …" */
function isOfPatient({ tokens, sentences, sentence, index }: Place): boolean {
  for (let at = sentence.start; at < sentence.end; at++)
    if (isCare(tokens[at]) || (at < index && sentences.isName(at))) return true;
  return false;
}

/** "Schimmel kann Atemwegserkrankungen auslösen", not "er kann HIV übertragen", "kann bei Frau Kolb Epilepsie auslösen" */
function mayBeCaused(place: Place): boolean {
  const { tokens, sentence, index } = place;
  if (!hasMayBefore(tokens, index, sentence.start) || isAboutSomebodyBefore(place)) return false;
  if (sentence.person && isOfPatient(place)) return false;
  let start = index;
  while (start > sentence.start && tokens[start - 1]!.text !== ',' && tokens[start - 1]!.text !== ':')
    start--;
  return !namesSomebody(place, start, index);
}

/** "Läuse" of "Läuse und Krätze" */
function isJoined(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    tokens[at]!.case === 'capital' && (next?.lower === 'und' || next?.lower === 'oder' || next?.text === ',')
  );
}

/** "Elternbrief über", "Elternbrief vom Kreis über" */
function isPaperOrOfIt(tokens: readonly Token[], lead: number): boolean {
  return (
    isPaper(tokens[lead - 1]) ||
    (isPaper(tokens[lead - 3]) && /^(?:vom|von|des|der)$/.test(tokens[lead - 2]!.lower))
  );
}

function hasMayBefore(tokens: readonly Token[], index: number, start: number): boolean {
  for (let at = index - 1; at >= start && at > index - FAR; at--) if (isMay(tokens[at])) return true;
  return false;
}
