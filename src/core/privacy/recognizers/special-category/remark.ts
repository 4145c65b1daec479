import { isRole } from '../../lists/german';
import { Flag, flagsOf } from './flags';
import type { Place } from './level';
import { entryOf } from './lexicon';
import { isBodyPart } from './limbs';
import { PERSON_NOUN } from './phrase';
import { forms } from './words';

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

/** "Bemerkung: schwerhörig", "Fehlgrund: Grippe", "Hinweis: Mutter ist gehörlos" */
export function isRemark({ tokens, sentence, index }: Place, personal: boolean): boolean {
  for (let at = index - 1; at >= sentence.start && at > index - BEHIND_COLON; at--) {
    if (tokens[at]!.text !== ':') continue;
    const first = tokens[at + 1]!;
    if (
      /^(?:bei|für|zu|zum|zur|wer|wenn|falls|bitte|die|der|menschen|ab|nur|auch|über|gegen|angaben?|zahl)$/.test(
        first.lower,
      )
    )
      return false;
    for (let label = at - 1; label >= sentence.start && label >= at - 4; label--) {
      const { lower, kind } = tokens[label]!;
      if (
        REMARKS.has(lower) ||
        (personal && NOTICES.has(lower)) ||
        /(?:^|\p{L})(?:grund|(?:körper|personen)schaden)$/u.test(lower)
      )
        return true;
      if (kind !== 'word') return false;
    }
    return false;
  }
  return false;
}

const SIDE = /^(?:links|rechts|li|re|bds|beidseits|beidseitig|(?:linke|rechte)[nrsm]?)$/;

/** "Leistenbruch rechts", "Hämatom am linken Oberarm": of one body. */
export function hasSide({ tokens, sentence, index }: Place): boolean {
  // "Beule am Kotflügel links"
  if (/^(?:am|an|im|in)$/.test(tokens[index + 1]?.lower ?? '') && !someBodyPart(tokens, index + 2))
    return false;
  for (let at = index + 1; at < sentence.end && at <= index + 3; at++) {
    if (/^[,;(]$/.test(tokens[at]!.text)) return false;
    if (SIDE.test(tokens[at]!.lower)) return true;
  }
  return false;
}

function someBodyPart(tokens: Place['tokens'], from: number): boolean {
  for (let at = from; at < from + 4; at++) if (isBodyPart(tokens[at]?.lower ?? '')) return true;
  return false;
}

/** "Seit dem Schlaganfall kann die Mutter nicht sprechen" */
export function isSince({ tokens, sentence: { start, conditional }, index }: Place): boolean {
  return (
    !conditional &&
    index - start <= 3 &&
    (tokens[start]!.lower === 'seit' ||
      (/^(?:nach|durch|infolge|wegen)$/.test(tokens[start]!.lower) &&
        /^(?:dem|der|des)$/.test(tokens[start + 1]!.lower)))
  );
}

/** "Verdacht auf PTBS", "Zustand nach Hüft-TEP", at the beginning of a note. */
export function isFinding({ tokens, sentence: { start, end }, index }: Place): boolean {
  const first = tokens[start]!.lower;
  const second = tokens[start + 1]?.lower;
  // "Laut Gutachten liegt eine geistige Behinderung vor"
  if (
    /^(?:laut|ausweislich|nach|gemäß|im|aus)$/.test(first) &&
    index > start + 2 &&
    (SOURCE.test(tokens[start + 1]?.lower ?? '') || SOURCE.test(tokens[start + 2]?.lower ?? ''))
  )
    return true;
  // "Das Gutachten stellt Alkoholabhängigkeit fest"
  if (
    /^(?:das|der|die)$/.test(first) &&
    SOURCE.test(tokens[start + 1]?.lower ?? '') &&
    /^(?:stellt|bestätigt|nennt|weist|beschreibt|spricht|bescheinigt|attestiert|diagnostiziert)$/.test(
      tokens[start + 2]?.lower ?? '',
    )
  )
    return true;
  // "Krankmeldung wegen Lumbago"
  if (
    /^(?:krankmeldung|krankschreibung|attest|absage|fehlzeit|sportbefreiung)$/.test(first) &&
    tokens[index - 1]?.lower === 'wegen'
  )
    return true;
  // "Überweisung zum Neurologen", "Vorstellung in der Gefäßchirurgie"
  if (index - start <= 5 && SENT.test(first) && /^(?:zum|zur|in|auf|beim|bei|ins)$/.test(second ?? ''))
    return true;
  return (
    index - start <= 5 &&
    ((first === 'verdacht' && entryOf(tokens[index]!.lower) !== 'crime' && second === 'auf') ||
      (first === 'zustand' && second === 'nach')) &&
    tokens[end - 1]!.text !== '?'
  );
}

const SENT =
  /^(?:überweisung|einweisung|verlegung|vorstellung|wiedervorstellung|kontrolltermin|facharzttermin)$/;

const SOURCE = /gutachten$|attest$|befund(?:e?s)?$|^(?:arzt|entlass).*(?:bericht|brief)|hausarzt/;

const PREDICATE = /^(?:hat|hatte|leidet|bekam|nimmt|braucht|trägt)$/;
/** "Der Fahrer war betrunken", "Die alte Dame ist verwirrt": of one, unless it is a rule. */
export function isOfOne(
  { tokens, sentence: { start, conditional }, index }: Place,
  personal: boolean,
): boolean {
  if (conditional || !/^(?:der|die|dieser|diese)$/.test(tokens[start]!.lower)) return false;
  const noun =
    tokens[start + 1]?.case === 'lower' && /e$/.test(tokens[start + 1]!.lower) ? start + 2 : start + 1;
  if (tokens[noun]?.case !== 'capital') return false;
  let verb = noun + 1;
  // "Der Herr aus dem Erdgeschoss ist blind"
  while (verb < noun + 6 && verb < index && !IS.test(tokens[verb]!.lower) && tokens[verb]!.text !== ',')
    verb++;
  if (!IS.test(tokens[verb]?.lower ?? '') || index <= verb) return false;
  const { lower } = tokens[noun]!;
  const someone =
    PERSON_NOUN.has(lower) ||
    isRole(lower) ||
    (tokens[start]!.lower === 'der'
      ? /(?:ling|herr|mann|er|or|ist|ant|ent|eur|är|wart|hirt|koch|bub|te|nde|ne|besitzer|inhaber|länder|arbeiter|leiter|meister|kleine|große|alte|jüngste)$/
      : /(?:in|dame|frau|suchende|kleine|große|alte|jüngste|älteste)$/
    ).test(lower) ||
    entryOf(lower) === 'people';
  if (/^(?:server|rechner|computer|drucker|router|scanner|laptop)$/.test(lower)) return false;
  // "Der Server war infiziert"
  return personal
    ? someone || (WAS.test(tokens[verb]!.lower) && !/^(?:infiziert|positiv)/.test(tokens[index]!.lower))
    : someone && !OF_TOPIC.test(tokens[index - 1]!.lower) && !OF_TOPIC.test(tokens[index - 2]!.lower);
}

/** "hat Erfahrung mit Demenz", "hat die Erkrankung anzuzeigen": no illness of whom it is said of. */
const OF_TOPIC = /^(?:mit|zu|zum|zur|über|für|von|vom|gegen|bei|die|der|das|den|dem|des|keine?n?)$/;
const WAS = /^(?:war|wurde|hatte|sei|habe)$/;
const IS =
  /^(?:war|wurde|hatte|sei|habe|ist|hat|leidet|nimmt|trägt|soll|gilt|erlitt|macht|braucht|kam|kommt|bekam|bekommt|lag|liegt|klagt|klagte|musste|fiel|brach|stürzte|verlor|rutschte|schlug)$/;

const BEING = /^(?:ist|war|sei|wurde)$/;
const NO_NAME =
  /^(?:heute|hier|dort|dann|da|es|das|dies|wer|was|wie|wo|so|nun|damit|jede[rs]?|niemand|alles|nichts|man|wann|warum|deshalb|daher|aktuell|derzeit|jetzt|gestern|morgen|zudem|außerdem|auch|leider|danach|seitdem|deutschland|nettetal|corona)$/;

/** "Rose hat eine Nussallergie", "M. leidet an …": one word without an article is a name. */
export function isOfBareName({ tokens, sentence: { start }, index }: Place, personal: boolean): boolean {
  const first = tokens[start]!;
  if (first.kind !== 'word' || first.case !== 'capital' || NO_NAME.test(first.lower)) return false;
  if (
    /(?:en|innen|ung|heit|keit)$/.test(first.lower) ||
    flagsOf(first.lower) & (Flag.Generic | Flag.Determiner | Flag.Event)
  )
    return false;
  const verb = tokens[tokens[start + 1]?.text === '.' ? start + 2 : start + 1];
  return (
    verb !== undefined &&
    index > start + 1 &&
    index - start < 8 &&
    (PREDICATE.test(verb.lower) || (personal && BEING.test(verb.lower)))
  );
}
