import { isFrequentWord } from '../../lists/german';
import { classOf, wordOf } from '../../lists/word-class';
import { fitting, oneOf } from '../../per-word';
import type { Candidate } from '../../recognizer';
import type { PreparedText, Token } from '../../text';
import { words } from '../../words';
import { isFirm, isNamedThing } from './firm';
import { hasFormOfLastName } from './last-name-form';
import type { NamePart } from './name-part';
import { couldBeName, couldFollow, isKnown, isSure, partAt } from './name-part';
import { isOffice } from './no-name';
import { isLastNameLikeRole } from './role-alike';
import { isSalutation } from './salutation';
import { skipTitles } from './titles';

/** A line, or the cell of a table, as a range of tokens (`to` exclusive). */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A span that is a name and nothing else. */
export interface NameSpan {
  readonly parts: readonly NamePart[];
  /** "Kowalski, Anna" */
  readonly reversed: boolean;
  /** Without a title or salutation before it. */
  readonly bare: boolean;
}

/**
 * Reads a line or a cell as a name: at most five words that could each be one, initials, particles, a comma after the
 * first, with a title or a salutation before and nothing behind.
 */
export function nameSpan(
  tokens: readonly Token[],
  { from, to }: Span,
  lenient = false,
): NameSpan | undefined {
  let at = from;
  while (at < to && at < from + 4 && (isSalutation(tokens[at]) || (tokens[at]!.text === '.' && at > from)))
    at++;
  const titled = skipTitles(tokens, at);
  // "Graf" in a column of last names, "Graf, Hans-Jürgen"
  if (titled < to && tokens[titled]!.text !== ',') at = titled;
  const bare = at === from;
  const parts: NamePart[] = [];
  let reversed = false;
  while (at < to && parts.length < 6) {
    if (parts.length === 1 && tokens[at]!.text === ',' && !reversed) {
      reversed = true;
      at = skipTitles(tokens, at + 1);
      continue;
    }
    const particles = particlesFrom(tokens, at, to);
    const part = partAt(tokens, at + particles);
    if (!part || part.to >= to || part.thing) return undefined;
    const town = part.place && parts.length > 0 && parts.every(({ initial }) => initial);
    if (!part.initial && !lenient && !town && !couldBeName(part) && !couldFollow(parts.at(-1), part))
      return undefined;
    parts.push(particles > 0 ? { ...part, from: at } : part);
    at = part.to + 1;
  }
  const words = parts.filter((part) => !part.initial);
  if (at < to || words.length === 0 || isFirm(tokens, parts)) return undefined;
  return { parts, reversed: reversed && parts.length > 1, bare };
}

const isParticle = oneOf(
  words(
    'von van vom zu zum zur de der den del della di da dos du la le el al bin ibn ben ter ten te abu lo y e i d freiherr freifrau graf gräfin',
  ),
);
const beginsNone = oneOf(words('der den und i y e d'));

/** Particles before a name, also at the beginning of a line: "van Laak", "El Amrani". */
function particlesFrom(tokens: readonly Token[], at: number, to: number): number {
  let count = 0;
  if (!isParticle(tokens[at]) || beginsNone(tokens[at])) return 0;
  while (
    count < 3 &&
    at + count + 1 < to &&
    isParticle(tokens[at + count]) &&
    tokens[at + count + 1]!.gap === 'space'
  )
    count++;
  return count;
}

/** How sure a span is a name by its words alone. */
export function confidenceOfSpan(
  tokens: readonly Token[],
  { parts, reversed, bare }: NameSpan,
  ends = false,
): number {
  const words = parts.filter((part) => !part.initial);
  const first = words[0]!;
  const last = words.at(-1)!;
  const common = words.some((part) => part.common && !isSure(part));
  if (words.length > 1 && isNamedThing(first)) return 0;
  const hasFirst = words.some((part) => part.entry.first === 'sure');
  // "Wände vom Typ Delta Bloc"
  if (words.length > 2 && words.slice(0, 2).every((part) => part.german && !isKnown(part))) return 0;
  // "Schönberger Strand", "Dersau, Großer Plöner See"
  if (words.length > 1 && !hasFirst && isOfLandscape(words)) return 0;
  if (reversed) {
    if (hasFirst || parts.length > words.length) return common ? 0.6 : 0.85;
    // "Tekin, Sultan"
    if (
      words.length === 2 &&
      first.entry.last === 'sure' &&
      !first.common &&
      !last.common &&
      last.entry.first !== 'no'
    )
      return 0.65;
    return common || words.some((part) => part.german) ? 0 : words.some(isKnown) ? 0.7 : 0.55;
  }
  if (words.some((part) => tokens[part.from]!.case === 'upper' && part.lower.length < 4)) return 0;
  if (words.length === 1) {
    // "N. Fröse" at the end is nobody's town.
    if (parts.length === 1 || common || (first.place && !(ends && parts[0]!.initial))) return 0;
    // "A. Kowalski", "Zielinski R."
    return isSure(first) ? 0.75 : isKnown(first) || first.unknown || ends ? 0.6 : 0;
  }
  if (words.some((part) => part.place) && !hasFirst) return 0;
  if (hasFirst && !(common && !isSure(last) && words.length > 2)) return common ? 0.6 : 0.85;
  if (common) return 0;
  if (words.some(isSure)) return words.some((part) => part.german) ? 0 : 0.7;
  if (words.some((part) => part.german || part.place))
    return ends && !words[0]!.german && words.length === 2 ? 0.5 : 0;
  return words.some(isKnown) ? 0.6 : bare ? 0.5 : 0.7;
}

const LANDSCAPE =
  /^(?:see|strand|teich|weiher|bucht|hafen|heide|forst|bad|brücke|ufer|kirche|bahnhof|weg|land)$/;

const isOfLandscape = (words: readonly NamePart[]) =>
  LANDSCAPE.test(words.at(-1)!.lower) && words.at(-2)!.lower.endsWith('er');

export function toCandidate(
  tokens: readonly Token[],
  { parts }: NameSpan,
  confidence: number,
  reason: Candidate['reason'],
): Candidate {
  return {
    start: tokens[parts[0]!.from]!.start,
    end: tokens[parts.at(-1)!.to]!.end,
    type: 'PERSON',
    confidence,
    reason,
  };
}

/**
 * Lines that are a name by themselves: in an address block above the street, as a signature at the end, in lists
 * with numbers or dashes before.
 */
export function aloneLines({ tokens }: PreparedText, found: readonly Candidate[]): Candidate[] {
  const candidates: Candidate[] = [];
  const addresses = new Set(
    found.filter(({ type }) => type === 'ADDRESS' || type === 'POSTCODE_CITY').map(({ start }) => start),
  );
  const lines = linesOf(tokens);
  lines.forEach((line, index) => {
    const signer = signerAt(tokens, lines, index);
    if (signer) candidates.push(signer);
    if (line.to - line.from > 14) return;
    const span = nameSpan(tokens, withoutBullet(tokens, line));
    if (!span) return;
    const next = lines[index + 1];
    const aboveAddress =
      next !== undefined && tokens[next.from]!.gap === 'line' && addresses.has(tokens[next.from]!.start);
    const own = confidenceOfSpan(tokens, span, isEnd(lines, index, tokens));
    const single = span.parts.length === 1 ? span.parts[0]! : undefined;
    if (single) {
      const ends = isEnd(lines, index, tokens);
      const town = single.place && single.entry.last !== 'sure';
      if (!ends || single.common || town || tokens[line.from]!.gap === 'none') return;
      if (tokens[single.from]!.case === 'upper' && single.lower.length < 5) return;
      if (isSure(single)) candidates.push(toCandidate(tokens, span, 0.7, 'signature'));
      else if (index > 0 && (isKnown(single) || single.unknown))
        candidates.push(toCandidate(tokens, span, 0.55, 'signature'));
      return;
    }
    const confidence = aboveAddress ? Math.max(own, addressee(span)) : own;
    if (confidence > 0)
      candidates.push(toCandidate(tokens, span, confidence, aboveAddress ? 'context' : 'name-list'));
  });
  return candidates;
}

/** So many lines at the end may be a signature. */
const SIGNATURE = 7;
const OFFICE =
  /(?:amt|amtes|büro|sachgebiet|fachbereich|fachdienst|abteilung|dezernat|team|sekretariat|service|verwaltung|leitung|kasse|beauftragte[r]?|inspektor(?:in)?|behörde|stelle|dienst|referat|schule|kita|vorsitz|vorstand|wesen|aufsicht|planung|hilfe|schutz|recht|pflege|prüfung|beratung|steuer|wirt(?:in)?|pädagog(?:e|in)|arbeiter(?:in)?|beamte[r]?|beamtin|helfer(?:in)?)$/;

const isBehindSigner = fitting(/^[,(|/–—]$/);

/**
 * Who signs: a name in a paragraph of its own near the end, alone, with an office behind a comma ("Devantier,
 * Kulturbüro") or in the next line.
 */
function signerAt(tokens: readonly Token[], lines: readonly Span[], index: number): Candidate | undefined {
  const line = lines[index]!;
  if (index < 2 || tokens[line.from]!.gap !== 'paragraph') return undefined;
  let to = line.from;
  while (to < line.to && to < line.from + 8 && !isBehindSigner(tokens[to])) to++;
  const span = nameSpan(tokens, { from: line.from, to }, true);
  if (!span || span.reversed || (span.parts.length > 1 && isNamedThing(span.parts[0]!))) return undefined;
  const words = span.parts.filter((part) => !part.initial);
  const single = words.length === 1 && span.parts.length === 1 ? words[0]! : undefined;
  const behind = behindName(tokens, to, line.to);
  // "Hillesheim, Rechtspflegerin", but "Kempen, Ordnungsamt"
  const titled = behind.some((token) => token.kind === 'word' && wordOf(token).role);
  // "Gerlinde Abendschein, Kreisjugendamt": whatever the second word means
  const full = words.length === 2 && words[0]!.entry.first === 'sure' && !words[1]!.role && behind.length > 0;
  if (words.length > 3 || words.some((part) => part.role || (part.common && !isDoubleOfName(part))))
    if (!(single && hasFormOfSigner(single)) && !full) return undefined;
  if (words.length === 1 && words[0]!.place && !titled) return undefined;
  // "Lüngen, Hygienekontrolleurin" as the last line
  const whole = titled && index >= lines.length - 1 && to + 2 === line.to;
  if (single?.german && !hasFormOfSigner(single) && !(whole && !isOffice(single))) return undefined;
  const next = lines[index + 1];
  const below =
    next && tokens[next.from]!.gap === 'line' && next.to - next.from < 7
      ? tokens.slice(next.from, next.to)
      : [];
  const office = [...behind, ...below].some(
    (token) =>
      token.kind === 'word' &&
      token.case !== 'lower' &&
      (OFFICE.test(token.lower) || CONTACT.has(token.lower) || wordOf(token).role),
  );
  const contact = [...behind, ...below].some(({ lower }) => CONTACT.has(lower));
  // "Wiebrands, 23-2", but "Kempen, 3.4.2026"
  const numbered = behind[0]?.kind === 'number' && tokens[to]!.text === ',' && tokens[to + 2]?.text !== '.';
  const ends = index >= lines.length - SIGNATURE;
  const last = !next && to === line.to;
  const likely =
    words.every((part) => isKnown(part) || part.unknown || isDoubleOfName(part) || hasFormOfSigner(part)) ||
    (words.length > 1 && !words[0]!.german);
  // "Stadlbauer", below it "Regierungsinspektor", below that whatever the letterhead says
  const signs = (office && (ends || likely)) || ((last || (numbered && ends)) && likely);
  if (!signs) return undefined;
  return toCandidate(
    tokens,
    span,
    words.some(isSure) || (ends && (titled || numbered || contact)) ? 0.85 : 0.65,
    'signature',
  );
}

const isCutTitle = fitting(/^(?:dipl|staatl|reg|stellv|stv|komm)$/);

/** The first words behind the comma of "Pröll, Dipl.-Sozialpädagogin (FH)", "Wiebrands, Team 541". */
function behindName(tokens: readonly Token[], to: number, end: number): readonly Token[] {
  const titled = isCutTitle(tokens[to + 1]);
  return tokens.slice(to + 1, Math.min(to + (titled ? 7 : 3), end));
}

/** What an office has below its name. */
const CONTACT = words('zimmer zi raum tel telefon durchwahl dw fon sg fb team rücksprache wv wiedervorlage');

const isNoSigner = fitting(/^(?:verteiler|.*(?:rathaus|bauhof|zimmer|beamter|[nlk]er|ke|lein))$/);
const endsInHouses = fitting(/.{4}häuser$/);

/** "Stiefenhofer", "Nörtershäuser": two words of the language that together are a last name. */
const hasFormOfSigner = (part: NamePart) =>
  !(
    part.role ||
    part.place ||
    part.thing ||
    part.word.thing ||
    isOffice(part) ||
    isFrequentWord(part.lower)
  ) &&
  part.lower.length > 7 &&
  !isNoSigner(part) &&
  (hasFormOfLastName(part.lower) || endsInHouses(part));

/** "Opgen-Rhein": the first of two is no word. */
function isDoubleOfName(part: NamePart): boolean {
  const first = classOf(part.lower.split('-')[0]!);
  return part.to === part.from + 2 && !part.thing && !first.german && !first.common;
}

const isFormedAsLast = (part: NamePart) =>
  !isOffice(part) && (hasFormOfLastName(part.lower) || isLastNameLikeRole(part));

/** Above a street a line of words is who lives there, unless one is a noun. */
function addressee({ parts }: NameSpan): number {
  const words = parts.filter((part) => !part.initial);
  if (words.some((part) => part.common || part.place)) return 0;
  // "Christl Hafenrichter": a first name that no list has, and a word that ends as last names do
  if (words.length === 2 && words[0]!.unknown && words[1]!.german && isFormedAsLast(words[1]!)) return 0.8;
  if (words.some((part) => part.german && !isKnown(part)) && !words.some(isSure)) return 0;
  return words.some((part) => isKnown(part) || part.unknown) ? 0.7 : 0;
}

/** Whether nothing but contact lines or a quoted mail follows. */
function isEnd(lines: readonly Span[], index: number, tokens: readonly Token[]): boolean {
  const next = lines[index + 1];
  if (!next) return index > 0;
  const quoted = tokens[lines[index]!.from]!.text === '>';
  return (
    (tokens[next.from]!.text === '>') !== quoted ||
    (tokens[next.from]!.gap === 'paragraph' && tokens[next.from]!.text === '-')
  );
}

const isBehindNumber = fitting(/^[.)|]$/);
const isBullet = fitting(/^[-–•*>·]$/);

function withoutBullet(tokens: readonly Token[], line: Span): Span {
  let from = line.from;
  const first = tokens[from]!;
  if (first.kind === 'number' && isBehindNumber(tokens[from + 1])) from += 2;
  else if (first.kind === 'mark' && isBullet(first)) from++;
  return from < line.to ? { from, to: line.to } : line;
}

/** Asked for by several passes of the same text. */
const cut = new WeakMap<readonly Token[], readonly Span[]>();

export function linesOf(tokens: readonly Token[]): readonly Span[] {
  const known = cut.get(tokens);
  if (known) return known;
  const lines = tokens.length === 0 ? [] : cutLines(tokens);
  cut.set(tokens, lines);
  return lines;
}

function cutLines(tokens: readonly Token[]): Span[] {
  const lines: Span[] = [];
  let from = 0;
  for (let at = 1; at <= tokens.length; at++) {
    const gap = tokens[at]?.gap;
    if (at < tokens.length && gap !== 'line' && gap !== 'paragraph') continue;
    lines.push({ from, to: at });
    from = at;
  }
  return lines;
}
