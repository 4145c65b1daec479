import { Flag, flagsOf } from './flags';
import type { Place } from './level';
import { forms } from './words';

/*
 * Remarks of forms and files that say something of one without naming anybody: behind a label of reasons, with the side of
 * the body, with a bare name. Basis: Art. 4 no. 15 GDPR.
 */

/** Labels of reasons and remarks; what may stand behind them is anything. */
const REMARKS = new Set(
  forms(
    'begründung bemerkung+en besonderheit+en besonderes ergebnis anmerkung+en notiz+en folgen früher sonstiges zustand diät kirchlich merkmal merkmale verletzungsfolgen attest tauglichkeit einschränkung',
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
      /^(?:bei|für|zu|zum|zur|wer|wenn|falls|bitte|die|der|menschen|ab|nur|auch|über|gegen)$/.test(
        first.lower,
      )
    )
      return false;
    for (let label = at - 1; label >= sentence.start && label >= at - 4; label--) {
      const { lower, kind } = tokens[label]!;
      if (
        REMARKS.has(lower) ||
        (personal && NOTICES.has(lower)) ||
        /(?:^|\p{L})(?:grund|schaden)$/u.test(lower)
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
  for (let at = index + 1; at < sentence.end && at <= index + 3; at++) {
    if (/^[,;(]$/.test(tokens[at]!.text)) return false;
    if (SIDE.test(tokens[at]!.lower)) return true;
  }
  return false;
}

/** "Verdacht auf PTBS", "Zustand nach Hüft-TEP", at the beginning of a note. */
export function isFinding({ tokens, sentence: { start, end }, index }: Place): boolean {
  const first = tokens[start]!.lower;
  const second = tokens[start + 1]?.lower;
  return (
    index - start <= 5 &&
    ((first === 'verdacht' && second === 'auf') || (first === 'zustand' && second === 'nach')) &&
    tokens[end - 1]!.text !== '?'
  );
}

const PREDICATE = /^(?:hat|hatte|leidet|bekam|nimmt|braucht|trägt)$/;
/** "Der Fahrer war betrunken": of one who was something; no rule speaks of what was. */
export function wasOne({ tokens, sentence: { start, conditional }, index }: Place): boolean {
  return (
    !conditional &&
    /^(?:der|die|dieser|diese)$/.test(tokens[start]!.lower) &&
    tokens[start + 1]?.case === 'capital' &&
    /^(?:war|wurde|hatte|sei|habe|ist)$/.test(tokens[start + 2]?.lower ?? '') &&
    (!/^(?:ist)$/.test(tokens[start + 2]!.lower) ||
      /^(?:seit|wieder|derzeit|zurzeit|leider|noch)$/.test(tokens[start + 3]?.lower ?? '')) &&
    index > start + 2
  );
}

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
