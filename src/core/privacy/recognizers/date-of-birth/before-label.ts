import { fitting } from '../../per-word';
import type { Candidate } from '../../recognizer';
import type { PreparedText, Token } from '../../text';
import { cueBefore } from '../cue';
import { dateAt, feastAloneAt, isFeast, isOrdinal, partOfDateAt } from '../dates';
import type { Label } from '../labels/labels';
import { candidate, type EventKind, lenientDateAt, monthAt } from './date';

/* Dates before the word that says what they are of: "am 12.08.1964 in Kempen geboren", "seit 3.5.1990 verheiratet". */

const AFTER_WORDS =
  /^(?:(?:geboren|verstorben|gestorben|entschlafen|aufgefunden)(?:e[mnrs]?)?|ge?storbn|jestorve|jestorben|gstorben|gschtorbe|gestorwe|geborn|gebor'n|jeboren|jebore|gebore|geb|gest|verst|leblos|verstarb|starb|verschieden|verschied|eingeschlafen|heimgegangen|getraut|geheiratet|heirateten|heiraten|getauft|verpartnert|zur|welt|tot|gegangen|eingeschlummert|geburtstag|blickte|erblickte|hingerichtet|ermordet|umgekommen|ertrunken|gefallen|vermisst|geschlossen|weggestorben|ging|volljährig)$/;

/** All who were born on a day. */
const MANY =
  /^\s(?:kinder|personen|menschen|jugendlichen?|mädchen|jungen|schüler\p{L}*|versicherten?)(?!\p{L})/iu;
const VERB =
  /(?:^|[^\p{L}])(?:ist|sind|war|waren|wurden?|haben?|hat|möchten|möchte|wollen|werden?|wird|der|des|dem|die)(?!\p{L})[^.!?;\n]{0,60}am\s$/iu;
const VERB_BEHIND =
  /^\)?\s(?:ist|wurden?|hat|haben|möchten|wollen|werden|kam|kamen|fand|fanden|entdeckte|verunglückte|erlitt|traf)\s/u;
const WIDE = /^[^.!?;:,]{0,90}$/u;
const AFTER =
  /^\)?(?: in [\p{L} .()/-]{2,40})?,?\s(?:(?:in|zu|im) [\p{L}() .-]{2,40} )?(?:kirchlich |standesamtlich |friedlich )?$/u;
const CUT_OFF_BEFORE =
  /(?:nach|vor|bis|ab|seit|zwischen|zum|spätestens|und|oder)(?: (?:dem|zum|einschließlich|und|inklusive))?\s?$/iu;

/** How far before the word a date may stand: "ist am 24.2.2025 im Krankenhaus an einer Lungenentzündung gestorben". */
const BACK = 120;

/** "am 12.08.1964 in Kempen geboren". */
export function beforeLabel(prepared: PreparedText, label: Label, kind: EventKind): Candidate[] {
  const { text, tokens } = prepared;
  if (!AFTER_WORDS.test(tokens[label.next - 1]!.lower) && !NAMED.test(tokens[label.next - 1]!.lower))
    return [];
  const many = MANY.test(text.slice(label.end, label.end + 20));
  const first = prepared.tokenAt(label.start - BACK);
  for (let index = first; index < label.next - 1; index++) {
    const token = tokens[index]!;
    if (
      !(
        token.kind === 'number' ||
        isOrdinal(token) ||
        isMonth(token) ||
        (kind !== 'marriage' && isFeast(token))
      ) ||
      token.start < label.start - BACK ||
      !beginsDate(text, token.start)
    )
      continue;
    const whole = lenientDateAt(text, token.start);
    const word = text.slice(label.start, label.end);
    const partly =
      kind === 'death' ||
      (kind === 'marriage' &&
        /^(?:heirat|\p{L}{0,14} ?hochzeit|ja-?wort|geheiratet|getraut|getauft|verpartnert)/iu.test(word)) ||
      /(?:welt|geburtstag|volljährig)$/iu.test(word);
    const month =
      kind === 'birth' && cueBefore(text, token.start, /(?:im|ist|bin|wurde|Anfang|Mitte|Ende) $/u);
    // "Mein Kind ist am 17.05. geboren"
    const strict =
      kind === 'birth' &&
      /^geboren$/iu.test(word) &&
      VERB.test(text.slice(Math.max(0, token.start - 90), token.start));
    const part =
      partly || strict || (month && token.kind === 'word') ? partOfDateAt(text, token.start) : undefined;
    const feast = kind !== 'marriage' && token.kind === 'word' ? feastAloneAt(text, token.start) : undefined;
    const end = whole ?? part ?? feast ?? (month ? monthAt(text, token.start) : undefined);
    if (end === undefined || end > label.start || !isBelonging(prepared, token.start, end, label)) continue;
    const since = /^volljährig/iu.test(word) && cueBefore(text, token.start, /seit (?:dem )?$/iu);
    if (cueBefore(text, token.start, CUT_OFF_BEFORE) && !since && !cueBefore(text, token.start, NIGHT))
      return [];
    // "Die am 04.04.2010 geborene Schülerin" is one.
    if (many && !(/e$/iu.test(text.slice(label.start, label.end)) && cueBefore(text, token.start, ONE)))
      return [];
    if (isGeneral(text, token.start) || ANIMAL.test(text.slice(Math.max(0, token.start - 60), token.start)))
      return [];
    return [candidate(token.start, end, 0.95)!];
  }
  return [];
}

/** "in der Nacht zum 8. März" */
const NIGHT = /nacht (?:zum|auf den) $/iu;
const ONE = /(?<!\p{L})(?:der|die|das|des|ein|eine) am $/iu;

/** Nouns that say of a date before them what it is: "steht 07.11.1962 als Geburtsdatum", "feiern am 20.09. Silberhochzeit". */
const NAMED = /^(?:tod|geburtsdatum|sterbedatum|todestag|\p{L}{0,8}hochzeit|wort)$/u;
const AS =
  /^ (?:(?:steht |stand )?als|ist|war)(?: (?:das|mein|sein|ihr|falsches|richtiges|korrektes|angebliches))? $/u;

function isBelonging({ text, tokens }: PreparedText, start: number, end: number, label: Label): boolean {
  const between = text
    .slice(end, label.start)
    .replace(/ (?:um|gegen) \d{1,2}(?:[.:]\d{2})? Uhr(?: \d{1,2})?/u, '')
    // "in Konstanz, Petershausen, tot aufgefunden"
    .replace(/, [^,.\d]{2,30},(?= )/u, '')
    .replace(/ (?:ihren|seinen|meinen|unseren|den) \d{1,3}\. $/u, ' ');
  if (AS.test(between)) return true;
  if (NAMED.test(tokens[label.next - 1]!.lower))
    return (
      // "stellte am 17.05. um 4.12 Uhr den Tod fest"
      (/^ den $/u.test(between) && /^ fest/u.test(text.slice(label.end, label.end + 5))) ||
      (FEASTS.test(between) && /(?<!\p{L})am $/iu.test(text.slice(start - 3, start)))
    );
  if (AFTER.test(between)) return true;
  if (!WIDE.test(between) || /\n\s*\n|\d{1,2}\.|(?<!\p{L})(?:und|oder)(?!\p{L})/u.test(between)) return false;
  const before = text.slice(Math.max(0, start - 90), start);
  return (
    VERB.test(before) ||
    (/(?<!\p{L})am $|(?:gestern|vorgestern|heute|letzte[nr]? \p{L}{4,10}|am \p{L}{3,8}tag)(?: morgen| abend| nacht| früh)?[ ,(]{1,3}(?:den |dem )?$/iu.test(
      before,
    ) &&
      VERB_BEHIND.test(between))
  );
}

/** "am 20.09. feiern wir Silberhochzeit", "am 20.09. ihre diamantene" */
const FEASTS =
  /^ (?:(?:feiern|feiert|feiere|begehen|begeht|geben|gibt|ist|war|haben|hatten)(?!\p{L}) ?)?(?:(?:wir|sie|uns|sich|ihre|ihren|unsere|unser|die|das|meine|Eltern|Großeltern|Eheleute|nun|endlich|schon|seine|deren) ?){0,5}(?:(?:\d{2}\.|goldene|silberne|diamantene|eiserne) )?$/u;

function beginsDate(text: string, at: number): boolean {
  return !/[\p{L}\p{N}.,/-]/u.test(text[at - 1] ?? '');
}

const beginsAsMonth = fitting(/^(?:jan|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez)/);

/** "im August 2020", "08/1999" */
const isMonth = (token: Token) => token.kind === 'word' && token.case === 'capital' && beginsAsMonth(token);

const SINCE_BEFORE =
  /seit (?:dem )?([\d][^,;!?\n]{4,24}\d)(?: (?:mit|in|glücklich|standesamtlich|sind|bin|ist|war|waren)(?: \p{L}{1,20}){0,3})? $/iu;

/** "können seit dem 1. Oktober 2017 heiraten" */
const FROM_NOW_ON = /^heiraten$/iu;

/** "seit 3.5.1990 verheiratet". */
export function sinceBefore(text: string, { start, end }: Label): Candidate | undefined {
  if (FROM_NOW_ON.test(text.slice(start, end))) return undefined;
  const match = SINCE_BEFORE.exec(text.slice(Math.max(0, start - 80), start));
  if (!match) return undefined;
  const at = Math.max(0, start - 80) + match.index + match[0].indexOf(match[1]!);
  return dateAt(text, at) === at + match[1]!.length ? candidate(at, dateAt(text, at), 0.75) : undefined;
}

const ANIMAL =
  /(?:hund|hündin|rüde|welpe|katze|kater|pferd|stute|tier)(?!\p{L}|[^.!?\n]{0,40},)[^.!?\n]{0,40}$/iu;
const YEAR_BEFORE =
  /(?<!\p{L})(?:wurde|wurden|bin|ist|sind|war|waren|kam) (?:(?:ich|er|sie|wir|dort|hier|aber|auch|selbst|erst|schon) ){0,2}(?:im jahre? )?((?:18|19|20)\d{2})(?: (?:in|im|zu|bei|nahe) [\p{L} .()/-]{2,40}| dort)? $/iu;
const PARTICIPLE = /^(?:geboren|verstorben|gestorben|zur ?welt)$/iu;

/** "Sie wurde 1987 in Hamm geboren.": of one person. */
export function yearBefore({ text }: PreparedText, label: Label, kind: EventKind): Candidate[] {
  if (kind === 'marriage' || !PARTICIPLE.test(text.slice(label.start, label.end))) return [];
  const from = Math.max(0, label.start - 80);
  const before = text.slice(from, label.start);
  const match = YEAR_BEFORE.exec(before);
  if (!match || MANY.test(text.slice(label.end, label.end + 20))) return [];
  if (isGeneral(text, from + match.index + 1) || ANIMAL.test(before.slice(0, match.index + 1))) return [];
  const start = from + match.index + match[0].indexOf(match[1]!);
  return [{ start, end: start + 4, type: 'DATE_OF_BIRTH', confidence: 0.7, reason: 'cue' }];
}

/** All who were born on a day, not one of them. */
const GENERAL =
  /(?:(?:kinder|personen|alle|menschen|diejenigen|jugendliche|mädchen und jungen|versicherte|jahrgänge),? (?:die|welche)|(?:^|[.!?:]\s|\n)wer)(?!\p{L})[^.!?\n]{0,60}$/iu;

/** Whether the words before a place speak of all of whom something is true. */
export const isGeneral = (text: string, at: number) =>
  GENERAL.test(text.slice(Math.max(0, at - 90), at).replace(/\d\./g, ''));
