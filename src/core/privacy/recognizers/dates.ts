import { fitting } from '../per-word';
import { matchAt } from './reading';

const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
const MONTH = '(?:0?[1-9]|1[0-2])';
const YEAR = "(?:(?:18|19|20)\\d{2}|[’']?\\d{2})";
const MONTH_NAMES =
  'jan(?:uar|uary|uari|\\.)?|jänner|feb(?:ruar|ruary|ruari|r\\.?|\\.)?|mär(?:z|\\.)|mrz\\.?|maerz|march|maart|mars|apr(?:il|\\.)?|ma[iy]|mei|jun[ei]?\\.?|juno|jul[iy]?\\.?|aug(?:ust|ustus|\\.)?|sep(?:t(?:ember|embre|\\.)?|\\.)?|okt(?:ober|\\.)?|oct(?:ober|obre|\\.)?|nov(?:ember|embre|\\.)?|de[zc](?:ember|\\.)?|janvier|février|avril|juin|juillet|août|décembre|stycznia|lutego|marca|mar|mär|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia|ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|dicembre|enero|febrero|abril|mayo|junio|julio|septiembre|octubre|noviembre|diciembre|novembre|ianuarie|februarie|martie|aprilie|iunie|iulie|augustus|merz|maien|januarius|februarius|junius|julius|feber|hornung|lenzing|lenzmond|ostermond|wonnemond|brachmond|brachet|heumond|heuert|erntemond|herbstmond|scheiding|weinmond|gilbhart|windmond|nebelung|christmond|julmond';
const MONTH_NAME = `(?:${MONTH_NAMES})`;
/** Dots, slashes and hyphens may have a space or a line end behind them. */
const GAP = '(?: {1,2}|\\n)?';

/**
 * Dates as German letters write them: 12.03.1985, 12. 3. 85, 12. März 1985, 1985-03-12, 12/03/1985, 12-03-1985,
 * 12 03 1985, 12.März 1985, 12-Mar-1985, 12.III.1985, 3/14/1985; a blank for a point as scans have it (12.03 1985).
 */
const DATE = new RegExp(
  `(?:${DAY} ?\\.${GAP}(?:${MONTH} ?[., ]${GAP}|${MONTH_NAME}(?: |\\n)|[IVX]{1,4}\\.${GAP})${YEAR}|${DAY} ?[/-]${GAP}${MONTH} ?[/-]${GAP}${YEAR}|${DAY}-${MONTH_NAME}-${YEAR}|(?:19|20)\\d{2}[-./]${MONTH}[-./]${DAY}|${DAY} ${MONTH} (?:19|20)\\d{2}|${DAY}\\.? ?[IVX]{1,4}\\.? (?:19|20)\\d{2}|${DAY}th ${MONTH_NAME},? (?:19|20)\\d{2}|${MONTH_NAME} ${DAY}(?:st|nd|rd|th)?,? (?:18|19|20)\\d{2}|${MONTH}\\/(?:1[3-9]|2\\d|3[01])\\/(?:18|19|20)\\d{2}|${DAY}(?:\\.|er|º|sten|ten)? ?(?:de )?${MONTH_NAME},? ?(?:de |des Jahres )?(?:1[6-9]|20)\\d{2})(?![\\p{L}\\p{N}]|[/-]\\d)`,
  'iuy',
);

const UNITS = 'ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun';
/** The day in words: "zweiten", "einundzwanzigsten". */
const ORDINAL = `(?:ers|zwei|drit|vier|fünf|sechs|sieb|sieben|ach|neun|zehn|elf|zwölf|(?:drei|vier|fünf|sech|sieb|acht|neun)zehn|(?:(?:${UNITS})und)?zwanzigs|(?:einund)?dreißigs)te[nr]?`;
/** "neunzehnhundertvierundsechzig", "zweitausendzwei", "fünfundvierzig" */
const SPOKEN_YEAR = `(?:neunzehnhundert|achtzehnhundert|zweitausend)\\p{Ll}{3,22}|zweitausend|(?:${UNITS})und(?:zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig)`;
/** As dictated: "am zweiten Januar 2022". */
const DICTATED = new RegExp(
  `${ORDINAL} (?:${MONTH_NAME}|${ORDINAL}) (?:(?:18|19|20)\\d{2}|${SPOKEN_YEAR})(?![\\p{L}\\p{N}])`,
  'iuy',
);
const FEAST_DAY =
  '(?:heiligabend|silvester(?:tag)?|neujahr(?:stag)?|nikolaus(?:tag)?|rosenmontag|faschingsdienstag|aschermittwoch|gründonnerstag|karfreitag|karsamstag|ostersonntag|ostermontag|ostern|pfingstsonntag|pfingstmontag|pfingsten|fronleichnam|(?:christi|mariä) himmelfahrt|mariä (?:lichtmess|lichtmeß|empfängnis|verkündigung|geburt|heimsuchung)|lichtmess|epiphanias|(?:heilige )?drei ?könige?(?:stag)?|palmsonntag|weißer sonntag|johannist?ag|johanni|michaelist?ag|michaeli|martinstag|martini|sankt martin|barbaratag|luciatag|reformationstag|erntedank(?:fest|sonntag)?|buß- und bettag|peter und paul|fastnacht(?:sdienstag)?|weiberfastnacht|veilchendienstag|volkstrauertag|allerheiligen|allerseelen|totensonntag|weihnachten|(?:ersten?|zweiten?|1\\.|2\\.)r? (?:weihnachts|oster|pfingst)(?:feier)?tag)';
/** "Heiligabend 2024" */
const FEAST = new RegExp(`${FEAST_DAY} (?:19|20)\\d{2}(?![\\p{L}\\p{N}])`, 'iuy');
const NINE = 0x39;

/** End of a feast with its year that begins at a place. */
export function feastAt(text: string, at: number): number | undefined {
  const match = matchAt(FEAST, text, at);
  return match ? at + match[0].length : undefined;
}

/** Whether a word may be the day of a dictated date. */
export const isOrdinal = fitting(/^(?:[ezdvfsan])\p{Ll}{2,20}te[nr]?$/u);

/** End of the date that begins at a place. */
export function dateAt(text: string, at: number): number | undefined {
  const match = matchAt(DATE, text, at) ?? (text.charCodeAt(at) > NINE ? matchAt(DICTATED, text, at) : null);
  return match ? at + match[0].length : undefined;
}

const DAY_AND_MONTH = new RegExp(
  `(?:${DAY}\\. ?(?:${MONTH_NAME}|${MONTH}\\.|[IVX]{1,4}\\.|d\\. ?M\\.|(?:dieses|des|vorigen|letzten) (?:letzten |vorigen )?Monats|desselben Jahres)|(?:${DAY}|${ORDINAL}) ${MONTH_NAME})(?![\\p{L}\\p{N}]| ?\\d)`,
  'iuy',
);
const MONTH_AND_YEAR = new RegExp(
  `${MONTH_NAME} (?:des Jahres )?(?:(?:19|20)\\d{2}|${SPOKEN_YEAR})(?![\\p{L}\\p{N}])`,
  'iuy',
);
const FEAST_ALONE = new RegExp(`${FEAST_DAY}(?![\\p{L}\\p{N}])`, 'iuy');

/** Whether a word may begin the name of a feast. */
export const isFeast = fitting(
  /^(?:hei|sil|neu|nik|ros|fas|asc|grü|kar|ost|pfi|fro|chr|mar|all|tot|wei|ers|zwe|lich|epi|drei|pal|joh|mich|san|bar|luc|ref|ern|buß|pet|vei|vol)/,
);

/** End of a feast without its year: "an Ostern", "Mariä Himmelfahrt". */
export function feastAloneAt(text: string, at: number): number | undefined {
  const match = matchAt(FEAST_ALONE, text, at);
  return match ? at + match[0].length : undefined;
}

/** End of a date without a year or without a day: "3. Mai", "Januar 2017", "2. d. M.". */
export function partOfDateAt(text: string, at: number): number | undefined {
  const match = matchAt(DAY_AND_MONTH, text, at) ?? matchAt(MONTH_AND_YEAR, text, at);
  return match ? at + match[0].length : undefined;
}

const FOUR_DIGITS = /(?:18|19|20)\d{2}/;

/** The four digits of a date's year, if it has them. */
export function yearOf(date: string): number | undefined {
  const match = FOUR_DIGITS.exec(date);
  return match ? Number(match[0]) : undefined;
}
