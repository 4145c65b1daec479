import { dateAt } from '../dates';
import { digitCount, endsHere, isDigit, matchAt } from '../reading';

/** Letters and digits with at least one digit: "4711", "WG123", "FK12a". */
const WITH_DIGIT = /\p{L}{0,8}\d[\p{L}\d]{0,30}/uy;
/** Letters in front of a number or between its parts: "WG", "OWi", "II", "Ka", "ab". */
const LETTERS =
  /(?:\p{Lu}{1,8}|\p{Lu}\p{Ll}{0,5}\p{Lu}\p{L}{1,4}|\p{Ll}\p{Lu}\p{L}{1,6}(?=-[A-Z\d])|\p{Lu}\p{Ll}{1,2}\p{Lu}?|\p{Lu}{2,3}\p{Ll}|\p{Ll}{1,3}(?=[-./_]\d)|\p{Lu}\p{Ll}{1,4}(?=[-/]\d)|\p{Lu}\p{Ll}{1,5}(?= \d{1,4}-\d{3,6}(?!\d))|\p{Ll}{1,3}(?= \d{1,6}\/\d{2}(?:\d\d)?(?!\d)))(?![\p{L}\d])/uy;
/** As dictated: "63 Strich 0441 Strich 25"; else marks and blanks. */
const JOINT =
  /[./:_–-]\n(?=\d)| ?\/\/ ?|[.:_*+#]|\.?[/–-]{1,2}| [/–-]{1,2} ?|[/–-]{1,2} | (?:(?:schräg|binde|quer)?strich|slash|punkt|minus) (?=\d)| /iuy;
/** Initials of a clerk and the like behind the last part: "-Ko", "/he". */
const TAIL = /\p{L}{1,5}(?![\p{L}\d])/uy;
/** Capitals behind a number that belong to something else. */
const STOP =
  /^(?:EUR|CHF|USD|UHR|TEL|FAX|ABS|STR|NR|AZ|IBAN|BIC|BLZ|KTO|PLZ|DIN|SGB|BGB|AO|VWGO|TOP|PDF|ISO|EN|CE|EU|EG|VDE|NRW|UND|VOM|DER|DIE|DAS|AG|LG|VG|SG|OLG|GMBH|E|Ihr|Ihre|Die|Der|Das|Am|Im|Ich|Wir|Sie|Bei|Mit|In|Für|Zu|Von|An|Auf|Es|Herr|Frau|Tel|Str|Nr|Az|Hr|Fr|Dr|Sehr|Uhr|Euro|Ort|Tag|Art|Amt)$/;
/** Signs of an office in front of its number: "SG 14-2290-B", "E 88/2006". */
const COURT = /^(?:SG|VG|AG|LG|E) \d/;
const AMOUNT =
  /\d{1,3}(?:\.\d{3}){0,3},\d{2}(?!\d)|\d{1,12}(?:\.\d{3}){0,4} ?(?:€|%|EUR|Euro|Uhr|Prozent|Promille|m²|m³|qm|km|kg|kWh|Stück|Einwohner|Personen|Monate|Jahre|Tage|Stunden|Mio|Tsd|T€)(?![\p{L}])|\d{1,2}:\d{2}(?!\d)|\d{1,2}\.\d{1,2}\.(?![\d\p{L}])|(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?![.\d])/uy;
/** A count or a postcode with its town behind the number: "4711 2 Personen", "4711 41334 Nettetal". */
const THING =
  /\d{5} \p{Lu}\p{Ll}{2}|[1-9]\d? (?!(?:und|oder|sowie|bzw|vom|von|ist|gilt|bei|für|mit|der|die|das|wird|wurde|hat|habe|haben|bitte|auf|aus|lautet|des|ohne|nicht|noch|wegen|nach|über|unter|beim|zum|zur|steht|liegt|lag|ging|gehört|gehörte|fehlt|läuft|kam|bleibt|meine[rsmn]?|seine[rsmn]?|ihre[rsmn]?|unsere[rsmn]?|mein|sein|unser|(?:Schräg|Binde|Quer)?[Ss]trich|Slash|Minus|Punkt)(?!\p{L}))\p{L}\p{Ll}{2}/uy;
const PHONE = /(?:0(?:30|40|69|89)|0[1-9]\d{2,4})[ /-]{1,3}\d{3}/y;
/** Digits with a blank between each: "4 0 0 1 . 7 7 2 1 . 9". */
const SPACED = /\d(?: \d(?!\d)| ?[./-] \d(?!\d)){5,24}/uy;
/** Initials of the clerk that close the line: "32.1-4711/25 Ho". */
const CLERK =
  / (\p{Lu}\p{Ll}{0,3}|(?!(?:und|ist|hat|war|vom|von|bei|mit|zur|zum|der|die|das|den|dem|für|auf|aus|uhr|eur|euro|ab|an|am|im|in|zu|wg|mfg|lg)(?!\p{L}))\p{Ll}{2,3})(?=\.?(?:\n|$)| {3})/uy;
/** The number of the court behind that of the prosecutor: "4 Ds 118 Js 902/24 (57/25)". */
const REMARK = / \(\d{1,4}\/\d{2}\)/uy;
/** Behind letters no address of a device: "KR 7.418.220.6". */
const DOTS = /\d{1,3}(?:\.\d{1,3}){3}(?![.\d])/uy;
const MAX_PARTS = 12;

/**
 * End of the number of a case, a customer or a contract that begins at a place: groups of letters and digits, joined by
 * single marks or spaces, up to the next word, date or amount. Undefined where there is none.
 */
export function caseValueEnd(text: string, start: number, limit = text.length): number | undefined {
  if (isOther(text, start)) return undefined;
  const spaced = matchAt(SPACED, text, start)?.[0];
  if (spaced !== undefined) return start + spaced.length;
  let end = start;
  let digits = 0;
  let at = start;
  for (let part = 0; part < MAX_PARTS; part++) {
    const withDigit = matchAt(WITH_DIGIT, text, at)?.[0];
    const letters = withDigit === undefined ? matchAt(LETTERS, text, at)?.[0] : undefined;
    const piece = withDigit ?? letters;
    if (piece === undefined || at + piece.length > limit) {
      if (digits > 0 && at > start && text[at - 1] !== ' ') end = tail(text, at, end);
      break;
    }
    if (
      letters !== undefined &&
      (at === start || text[at - 1] === ' ') &&
      STOP.test(letters) &&
      !(
        at === start &&
        (COURT.test(text.slice(at, at + 8)) ||
          /^-\d/.test(text.slice(at + letters.length, at + letters.length + 2)))
      )
    )
      break;
    at += piece.length;
    if (withDigit !== undefined) {
      digits += digitCount(withDigit);
      end = at;
    } else if (digits > 0 && isTail(text, at, piece)) {
      end = at;
    }
    const joint = matchAt(JOINT, text, at)?.[0];
    if (joint === undefined) break;
    const next = at + joint.length;
    // Behind a space something else may begin.
    if (letters !== undefined && joint === ' ' && matchAt(DOTS, text, next)) {
      at = next;
      continue;
    }
    if (joint === ' ' && (isOther(text, next) || (digits > 5 && matchAt(PHONE, text, next)))) break;
    at = next;
  }
  if (digits === 0 || !endsHere(text, end) || !isNumber(text.slice(start, end))) return undefined;
  const clerk = matchAt(CLERK, text, end);
  if (clerk && !STOP.test(clerk[1]!)) return end + clerk[0].length;
  return end + (matchAt(REMARK, text, end)?.[0].length ?? 0);
}

function isOther(text: string, at: number): boolean {
  if (!isDigit(text, at)) return false;
  return (
    dateAt(text, at) !== undefined || matchAt(AMOUNT, text, at) !== null || matchAt(THING, text, at) !== null
  );
}

/** "Rahmennr. WBK 44120 H steht in der Anzeige" */
const GOES_ON = /^ (?:steht|liegt|lag|ist|war|wurde|wird|fehlt|gehört|vom|läuft|verpfändet)(?!\p{L})/u;

/** Capitals that close a number: "123/24 KR", "12/22 B ER", "4711/II". */
function isTail(text: string, at: number, letters: string): boolean {
  const joined = text[at - letters.length - 1] !== ' ';
  if (joined) return letters.length < 6;
  return (
    letters.length < 4 &&
    letters === letters.toUpperCase() &&
    (!/^ ?\p{Ll}/u.test(text.slice(at, at + 2)) ||
      (letters.length === 1 && GOES_ON.test(text.slice(at, at + 9))))
  );
}

function tail(text: string, at: number, end: number): number {
  const match = matchAt(TAIL, text, at);
  return match && /[/-]/.test(text[at - 1] ?? '') ? at + match[0].length : end;
}

const TERM = /^(?:1\d|20)\d{2} ?[–-] ?(?:1\d|20)\d{2}$/;
const SCHOOL_YEAR = /^((?:19|20)\d{2}) ?[/–-] ?(20)?(\d{2})$/;

/** A school year, a budget of two years or a term: "2024/25", "2025/2026", "2026–2028". */
function isYears(value: string): boolean {
  if (TERM.test(value)) return true;
  const match = SCHOOL_YEAR.exec(value);
  if (!match) return false;
  return match[2] !== undefined || (Number(match[1]) + 1) % 100 === Number(match[3]);
}

const MARKS = /[^\p{L}\d]/gu;
const TIME = /^\d{1,2}\/[IVX]{1,4}\/\d{4}$|^0x|^\p{L}{3,8} ?(?:19|20)\d{2}$|^[AB] (?:[IV]{1,3}\/)?20\d\d$/u;
const YEAR = /^(?:19\d|20[0-3])\d$/;

function isNumber(value: string): boolean {
  const bare = value.replace(MARKS, '');
  // A lone year after "Ihr Zeichen" is none: the reference line of DIN 5008 has columns.
  // "GewSt 2022", "Mai 2025", "B I/2025" are taxes and times.
  if (TIME.test(value)) return false;
  return bare.length >= 3 && !YEAR.test(value) && !isYears(value);
}
