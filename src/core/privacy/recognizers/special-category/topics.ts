import { fitting } from '../../per-word';
import type { Token } from '../../text';
import type { Place } from './level';

/*
 * What is only spoken of: the topic of a talk, a leaflet or a book, a danger, what something may cause, what a fee is for.
 * Basis: Art. 4 no. 1 GDPR, data of an identified or identifiable person only.
 */

const isAttribute = fitting(
  /^(?!(?:mein|sein|ihr|unser|dein)e[nrms]?$)(?:\p{L}{3,30}(?:e[nrms]?)|und|oder|,|-)$/u,
);
const isAbout = fitting(/^(?:über|zu|zum|zur)$/);
const isPaper = fitting(
  /(?:elternbrief|flyer|merkblatt|merkblätter|broschüre|faltblatt|leitfaden|infoblatt|vortrag|film|hörspiel|comic|roman|sachbuch|bilderbuch|ratgeber|erzählung|podcast|ausstellung|kurs|seminar|schulung|infostand|infoabend)s?$/,
);
const isTopicWord = fitting(/^(?:thema|themen|stichwort)$/);
const isDanger = fitting(
  /^(?:gefahr|gefahren|risiko|schutz|vorbeugung|prävention|verbreitung|übertragung|ausbreitung)$/,
);
const isOfOrFrom = fitting(/^(?:von|vor|durch|für|gegen)$/);
const isFee = fitting(/^(?:gebühr|gebühren|kosten|formular|vordruck)$/);
const isFor = fitting(/^(?:für|über)$/);
const isArticle = fitting(/^(?:eine?n?|den|die|das|der|dem)$/);
const isMay = fitting(/^(?:kann|können)$/);
const causes = fitting(/^(?:auslösen|verursachen|hervorrufen|begünstigen|übertragen)$/);
const FAR = 6;

/** "zum Thema familiärer Brustkrebs", "Elternbrief über Läuse und Krätze", "die Gefahr von Hepatitis", "kann Krebs auslösen" */
export function isTopic({ tokens, sentence, index }: Place): boolean {
  if (causes(tokens[index + 1]) && hasMayBefore(tokens, index, sentence.start)) return true;
  let at = index - 1;
  // "über Läuse und Krätze": the first of a row leads to the second
  while (at > sentence.start && at > index - FAR && (isAttribute(tokens[at]) || isJoined(tokens, at))) at--;
  if (isTopicWord(tokens[at])) return true;
  const lead = isArticle(tokens[at]) ? at - 1 : at;
  const noun = tokens[lead - 1];
  return (
    (isAbout(tokens[lead]) && isPaperOrOfIt(tokens, lead)) ||
    (isOfOrFrom(tokens[lead]) && isDanger(noun)) ||
    (isFor(tokens[lead]) && isFee(noun))
  );
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
