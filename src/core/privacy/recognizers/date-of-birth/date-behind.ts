import { fitting } from '../../per-word';
import type { Token } from '../../text';
import { feastAloneAt, isFeast, isOrdinal, partOfDateAt } from '../dates';
import type { Label } from '../labels/labels';
import { type EventKind, lenientDateAt } from './date';

/* The date behind the word for a birth, a death or a wedding, also one without its year or its day, or a feast. */

const DELIVERY = /^entbindung$/i;
export const isDelivery = (word: string) => DELIVERY.test(word);

const mayBeMonth = fitting(/^[jfmasondzäûéčklpwşhtekbrgci]/iu);
/** Letters as scans have them for digits. */
const DIGIT_LIKE = /^[lIO]/;
const OF_MONTH = /^[ .:(]{0,3}im $/u;

/** "geb. 14.9.", "Geburtstag: 14.9."; "Geburtstage" are those of many. */
const BORN = /^geb(?:oren(?:e[rn]?)?|urtstag|urtsdatum|dat)?$/i;
const RIGHT_BEHIND = /^\.?:? ?(?:am )?$/;
/** "Trauung: Jan. 2018", "Die Trauung soll am 12.07. sein" */
const OF_WEDDING = /^(?::? ?| (?:soll|ist|war|findet|fand) am (?:\p{L}{2,10},? (?:de[nm] )?)?)$/u;
const WEDDING = /^(?:ehe|heirat|trauung|trautermin|hochzeit|eheschlie(?:ß|ss)ung|verpartnerung|taufe)$/i;
/** "Taufe: 12. Mai, 10 Uhr": announced to all. */
const BAPTISM = /^taufe$/i;
const HOUR = /^,? (?:um )?\d{1,2}(?:[.:]\d{2})? Uhr/;
/** "Ehe: 12.03.2026 Vortrag von …" */
const MARRIAGE = /^ehe$/i;
const LECTURE = /^[,:]? \p{L}{0,16}(?:abend|vortrag|kurs|seminar|beratung|treffen|gespräch)(?!\p{L})/iu;
/** "Die Rate, die Ihr verstorbener Mann im Mai 2022 gezahlt hat" */
const THE_LATE = /^verstorbene[rnms]?$/i;
const DEED = /^ (?:\p{L}{2,14} ){0,3}ge\p{Ll}{2,12} (?:hat|hatte)(?!\p{L})/u;
const AT_FEAST = /^\.?:? ?(?:(?:war |erfolgte )?a[mn] )?$/;

/**
 * Behind a word of death also a date without a year or a day: "verstorben am 3. Mai", "gestorben im Januar 2017"; of a
 * birth the month, and the day right behind: "geb. im Juli 2020", "geb. 14.9."; of both a feast.
 */
export function dateBehind(
  text: string,
  token: Token,
  kind: EventKind,
  between: string,
  label: Label,
): number | undefined {
  const { start } = token;
  if (
    token.kind === 'word' &&
    !(token.text.length > 2 && mayBeMonth(token)) &&
    !DIGIT_LIKE.test(token.text) &&
    !(token.case === 'lower' && isOrdinal(token))
  )
    return undefined;
  const month =
    kind === 'birth' && token.kind === 'word' && between.endsWith('im ') && OF_MONTH.test(between);
  const word = text.slice(label.start, label.end);
  const whole = lenientDateAt(text, start);
  if (whole !== undefined) return isOfOther(text, word, whole) ? undefined : whole;
  const part =
    kind === 'death' ||
    month ||
    (kind === 'birth'
      ? RIGHT_BEHIND.test(between) && BORN.test(word)
      : OF_WEDDING.test(between) && WEDDING.test(word));
  if (part) {
    const end = partOfDateAt(text, start) ?? feastBehind(text, token, between);
    return end === undefined || isOfOther(text, word, end) ? undefined : end;
  }
  return kind === 'birth' && (BORN.test(word) || isDelivery(word))
    ? feastBehind(text, token, between)
    : undefined;
}

/** Whether something else than the word says happens on the date that ends at a place. */
export function isOfOther(text: string, word: string, end: number): boolean {
  if (THE_LATE.test(word)) return DEED.test(text.slice(end, end + 60));
  if (MARRIAGE.test(word)) return LECTURE.test(text.slice(end, end + 40));
  return BAPTISM.test(word) && HOUR.test(text.slice(end, end + 16));
}

/** "geboren an Heiligabend", "Entbindung war am Neujahrstag" */
function feastBehind(text: string, token: Token, between: string): number | undefined {
  return isFeast(token) && AT_FEAST.test(between) ? feastAloneAt(text, token.start) : undefined;
}
