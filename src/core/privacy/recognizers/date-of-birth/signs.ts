import { foldName, isPlace, lookUpName } from '../../lists/names';
import { isNoun } from '../../lists/vocabulary';
import { fitting, oneOf } from '../../per-word';
import type { Candidate } from '../../recognizer';
import type { PreparedText, Token } from '../../text';
import { indexOf, sought } from '../../token-index';
import { words } from '../../words';
import { cueBefore } from '../cue';
import { dateAt, feastAt, isFeast, partOfDateAt, yearOf } from '../dates';
import { matchAt } from '../reading';
import { Flag, flagsOf } from '../special-category/flags';
import { isAnimal } from './animals';
import { candidate, lenientDateAt } from './date';

/** Dates that a mark makes those of a birth or a death: a star, a cross, rings, a bracket with a whole life. */
export function atMarks(prepared: PreparedText): Candidate[] {
  const { text, tokens } = prepared;
  const found: Candidate[] = [];
  for (const index of indexOf(tokens).numbers) {
    const before = tokens[index - 1];
    const { start } = tokens[index]!;
    if (before?.text === '(') {
      found.push(...inBrackets(text, before, start));
    } else if (before?.text === ',') {
      const one = amongCommas(text, before, start);
      if (one) found.push(one);
    } else if (before && tokens[index]!.gap === 'space' && (before.text === ':' || isOfKin(before))) {
      const one = behindKin(text, before.text === ':' ? before.start : before.end, start);
      if (one) found.push(one);
    }
  }
  for (const index of indexOf(tokens).of(SIGNS)) {
    const next = tokens[index + 1];
    if (next) {
      const one = afterSign(
        prepared,
        index,
        /^(?:am|gestern|vorgestern|heute)$/.test(next.lower) ? tokens[index + 2] : next,
      );
      if (one) found.push(one);
    }
  }
  return found;
}

const OF_RELATIVE =
  /(?<!\p{L})(?:meine?[nrm]?|unsere?[nrm]?|seine?[nrm]?|ihre?[nrm]?) (?:\p{Ll}{3,12}e[nrm]? )?(?:tochter|sohn|enkel|enkelin|bruder|schwester|mutter|vater|mann|frau|ehemann|ehefrau|oma|opa|nichte|neffe)s?(?: \p{Lu}\p{L}{1,20}){0,2},$/iu;
/** Later ones may be those of a letter. */
const LAST_YEAR = 2021;

/** "Meine Mutter, 3.5.1944, wohnt bei mir". */
function amongCommas(text: string, comma: Token, start: number): Candidate | undefined {
  const end = dateAt(text, start);
  if (end === undefined || !/[,);]/.test(text[end] ?? '')) return undefined;
  const year = yearOf(text.slice(start, end));
  if (year === undefined || year > LAST_YEAR) return undefined;
  return OF_RELATIVE.test(text.slice(Math.max(0, comma.end - 80), comma.end))
    ? candidate(start, end, 0.7)
    : undefined;
}

const SIGNS = sought(oneOf(new Set([...'*†✝⚭✞+∞', 'oo'])));

/** As genealogists write: "* 12.08.1964", "† 3.5.2024". */
function afterSign(
  { text, tokens }: PreparedText,
  index: number,
  next: Token | undefined,
): Candidate | undefined {
  const sign = tokens[index]!;
  if (next && next.gap !== 'line' && /[†✝]/.test(sign.text) && isFeast(next))
    return candidate(next.start, feastAt(text, next.start), 0.95);
  if (!next || !/^[\dOIl]/.test(next.text) || next.gap === 'line' || next.gap === 'paragraph')
    return undefined;
  // "*1948 in Straelen, †2025"
  if (/^[*†✝]$/.test(sign.text) && next.gap === 'none' && /^(?:18[5-9]|19|20[0-4])\d{1,2}$/.test(next.text)) {
    const whole = lenientDateAt(text, next.start);
    if (
      next.text.length === 4 &&
      whole === undefined &&
      !/^[\p{L}\d]|^[./-]\d/u.test(text.slice(next.end, next.end + 2))
    )
      return candidate(next.start, next.end, 0.75);
  }
  // "Adelheid († 1987)", "Nikolaus * 1932, Gertrud * 1935"
  if (/^[*†✝]$/.test(sign.text) && next.gap === 'space' && YEAR.test(next.text) && isAlone(text, next.end)) {
    if (isNamedBefore(tokens, index)) return candidate(next.start, next.end, 0.75);
  }
  if (sign.text === '+' && !isCross(text, sign.start)) return undefined;
  const end =
    lenientDateAt(text, next.start) ?? (/[†✝]/.test(sign.text) ? partOfDateAt(text, next.start) : undefined);
  return end === undefined || (sign.text === '*' && isBullet(text, next.start, end))
    ? undefined
    : candidate(next.start, end, 0.95);
}

const YEAR = /^(?:18[5-9]|19|20[0-4])\d{1,2}$/;
const isBeforeSign = oneOf(new Set('(,'));
const isThe = oneOf(words('der die das unsere unser'));
const isTree = fitting(
  /(?:linde|eiche|buche|kastanie|ulme|pappel|birke|fichte|tanne|esche|weide|ahorn|baum)$/,
);

const isOfPeople = (token: Token) => (flagsOf(token) & (Flag.Kin | Flag.Role)) > 0;

/** A name, one that no list has too, or a relative; no "Kuh Berta", "die Linde", "Geburten". */
function isNamedBefore(tokens: readonly Token[], sign: number): boolean {
  const died = tokens[sign]!.text !== '*';
  const at = isBeforeSign(tokens[sign - 1]) ? sign - 2 : sign - 1;
  const word = tokens[at];
  if (word?.kind !== 'word') return died;
  if (isOfPeople(word)) return true;
  const before = tokens[at - 1];
  if (before && (isAnimal(before) || (isThe(before) && isTree(word)))) return false;
  const { first, last } = lookUpName(word.lower);
  const isName = first !== 'no' || last !== 'no';
  return died || isName || (word.case !== 'lower' && !isNoun(foldName(word.lower)));
}

/** A year and nothing that goes on with it. */
const isAlone = (text: string, end: number) =>
  !/^(?:[\p{L}\d*]|[./-]\d| ?[*x×+] ?\d)/u.test(text.slice(end, end + 4));

const OF_DEAD = /bestatt|beerdig|beisetz|verst\.|verstorb|grabst|urne|sterbe|trauer/iu;

/** A plus behind a date with a star: "* 2.10.1919 + 24.12.1988". */
function isCross(text: string, at: number): boolean {
  // "Bestattung Herbert Klose, + 02.03.2026"
  if (
    OF_DEAD.test(text.slice(Math.max(0, at - 160), at + 80)) &&
    /\p{Ll},? $/u.test(text.slice(Math.max(0, at - 3), at))
  )
    return true;
  return /\* ?[\dOIl][\d.OIl /-]{4,11}(?:\p{L}[\p{L} ]{1,24})?[,;/\s–-]{0,4}$/u.test(
    text.slice(Math.max(0, at - 50), at),
  );
}

const BULLET = /(?:^|\n)\s{0,4}[*•-] ?$/;

/** A town behind the date, and the line ends: "* 19. Juli 1931 Gütersloh". */
const TOWN =
  /^,? (\p{Lu}[\p{L}-]{2,24}(?: (?:\p{Lu}|an|am|im|bei|in)[\p{L}.-]{0,20}){0,3}),?[^\S\n]{0,2}(?:\n|$)/u;
const CROSS_BELOW = /^[^\n]{0,60}\n[^\S\n]{0,4}[†✝✞]/u;
/** Later ones may be those of a plan. */
const LAST_OF_BULLET = 2015;

/** A star at a line's beginning is a bullet, unless the date is all the line says, with the town maybe. */
function isBullet(text: string, start: number, end: number): boolean {
  if (!cueBefore(text, start, BULLET) || /^[^\S\n]{0,4}(?:\n|$|in |[†✝✞+])/.test(text.slice(end, end + 6)))
    return false;
  const behind = text.slice(end, end + 80);
  if (CROSS_BELOW.test(behind)) return false;
  const town = TOWN.exec(behind)?.[1];
  const year = yearOf(text.slice(start, end));
  return !(town && year !== undefined && year <= LAST_OF_BULLET && isTown(town));
}

const isTown = (town: string) => isPlace(town) || isPlace(town.split(' ', 1)[0]!);

/** Who a form or a list speaks of: "Vater: 12.01.1980, Mutter: 30.08.1983". */
const KIN_BEFORE =
  /(?<!\p{L})(?:vater|mutter|kind|sohn|tochter|ehemann|ehefrau|ehegatte|partner|partnerin|bruder|schwester|geschwister|zwilling|mann|frau|kindesvater|kindesmutter|vormund|mündel|antragstellerin|antragsteller)(?: \d| [IVX]{1,3})?$/iu;
/** Later ones may be those of a call. */
const LAST_OF_KIN = 2024;

const isOfKin = oneOf(
  words(
    'vater mutter kind sohn tochter ehemann ehefrau ehegatte bruder schwester kindesvater kindesmutter mündel',
  ),
);

/** The year of "12.3.80"; of this century those that are near. */
function yearOfKin(date: string): number | undefined {
  const short = /\D(\d{2})$/.exec(date)?.[1];
  return yearOf(date) ?? (short ? Number(short) + (Number(short) > 29 ? 1900 : 2000) : undefined);
}

function behindKin(text: string, behind: number, start: number): Candidate | undefined {
  const end = dateAt(text, start);
  if (end === undefined || !/^(?:[,;)|\n\t]|\.?$|\.?\s{2}| (?:in|\())/u.test(text.slice(end, end + 3)))
    return undefined;
  const year = yearOfKin(text.slice(start, end));
  if (year === undefined || year > LAST_OF_KIN) return undefined;
  return KIN_BEFORE.test(text.slice(Math.max(0, behind - 24), behind))
    ? candidate(start, end, 0.7)
    : undefined;
}

const DASH = / ?[–—-] ?[†+]? ?/uy;
const RELATED =
  /(?<!\p{L})(?:kind|tochter|sohn|enkel|enkelin|bruder|schwester|mutter|vater|mann|frau|ehemann|ehefrau|oma|opa|baby|nichte|neffe)(?: \p{L}{2,20})? \($/iu;
/** "mein kleiner Ben (", "unsere Jüngste, Frieda (" */
const LITTLE =
  /(?<!\p{L})(?:meine?|unsere?|der|die) (?:kleine|große|jüngste|älteste|mittlere|zweite)[nr]?,? (\p{L}{2,20}) \($/iu;

function isRelated(before: string): boolean {
  const name = LITTLE.exec(before)?.[1];
  return name ? lookUpName(name.toLowerCase()).first !== 'no' : RELATED.test(before);
}

/** "meine Tochter (12.8.15)"; "(01.01.1936 – 17.09.2024)", farther apart than any deadline. */
function inBrackets(text: string, bracket: Token, start: number): Candidate[] {
  const end = dateAt(text, start);
  if (end === undefined) return [];
  const dash = matchAt(DASH, text, end);
  if (!dash) {
    const related = isRelated(text.slice(Math.max(0, bracket.end - 50), bracket.end));
    return related && /[),]/.test(text[end] ?? '') ? [candidate(start, end, 0.7)!] : [];
  }
  const second = end + dash[0].length;
  const stop = dateAt(text, second);
  if (stop === undefined || text[stop] !== ')') return [];
  const [born, died] = [yearOf(text.slice(start, end)), yearOf(text.slice(second, stop))];
  if (born === undefined || died === undefined || died - born < 15) return [];
  return [candidate(start, end, 0.75)!, candidate(second, stop, 0.75)!];
}
