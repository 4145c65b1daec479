import { foldName, isPlace } from '../../lists/names';
import { isOtherWord } from '../../lists/vocabulary';
import { wordOf } from '../../lists/word-class';
import { fitting } from '../../per-word';
import type { Candidate } from '../../recognizer';
import { type PreparedText, startsLine, type Token } from '../../text';
import { isFirm, isFirmBehind } from './firm';
import { labelBefore } from './label-before';
import {
  fieldOf,
  isAged,
  isBeforeFirstName,
  isBeforeOffice,
  isBeforeRank,
  isDoer,
  isLabelOfThing,
} from './label-evidence';
import { hasFormOfLastName } from './last-name-form';
import { hasVowel } from './marks';
import type { NamePart } from './name-part';
import { couldBeName, couldFollow, isKnown, isSure, partAt } from './name-part';
import { isNumberedAbbreviation, isOffice } from './no-name';
import { particlesAt } from './particles';
import { isSalutation } from './salutation';
import { isTitle, skipTitles } from './titles';
import { namesInList } from './together';

const CLOSING =
  /(?:^|\n)[^\S\n]{0,8}(?:(?:vielen |herzlichen |besten )?danke? (?:und|&) )?(?:(?:mit )?(?:sehr )?(?:freundlich|best|herzlich|viel|lieb|schön|kollegial|sonnig|nett)\p{L}{0,4}(?: und \p{L}{4,12})? (?:grüße?n?|grüsse?n?|gruesse?n?|gruß|gruss)|(?:es grüß(?:t|en)(?: (?:sie|dich|euch))?(?: (?:freundlich|herzlich|nochmals|alle))?)|(?:viele |liebe |beste )?grüße|gruß|hochachtungsvoll|mfg|lg|vg|bg|i\. ?a\.|i\. ?v\.|im auftrag[e]?|in vertretung|gez\.|v\. ?g\. ?u\.|v\. ?u\. ?g\.|(?:selbst )?(?:vor)?gelesen(?:,| und) genehmigt(?: und unterschrieben)?|unterschrift|unterzeichnet|ihre?|dein|deine|eure?|herzlichst|bis bald|(?:(?:kind|best|warm|many) )?regards|best wishes|(?:yours )?(?:sincerely|faithfully)|cordialement|met vriendelijke groet(?:en)?|pozdrawiam|z poważaniem|saygılarımla)(?![\p{L}])/gu;
const ORDERED = /(?:auftrage?|vertretung|i\. ?[av]\.)$/;
const WEAK = /(?:ihre?|dein|deine|eure?|bis bald|unterschrift)$/;
const AFTER_CLOSING = 260;
const MAX_LINES = 6;
/** Words before a name in a signature that are no part of it. */
const isBeforeSigner = fitting(
  /^(?:gez|euer|eure|hr|fr|fam|ehel|i|a|v|im|in|hr|fr|fam|ehel|vang|va|auftrag|auftrage|vertretung|ihr|ihre|dein|deine|dr|prof|med|jur|phil|dipl|ing|aus|nettetal|von|aus|rer|nat|pol|habil|mag|frau|herr|herrn|familie)$/,
);

/** Names in the lines after a closing formula. */
export function signatures(prepared: PreparedText): Candidate[] {
  const { lower, tokens } = prepared;
  const found: Candidate[] = [];
  for (const closing of lower.matchAll(CLOSING)) {
    const from = closing.index + closing[0].length;
    const ordered = ORDERED.test(closing[0]);
    const weak = WEAK.test(closing[0]);
    let index = prepared.tokenAt(from);
    for (let line = 0; line < MAX_LINES && index < tokens.length; line++) {
      const end = endOfLine(tokens, index);
      if ((tokens[index]?.start ?? 0) > from + AFTER_CLOSING) break;
      const sameLine = line === 0 && tokens[index]?.gap !== 'line' && tokens[index]?.gap !== 'paragraph';
      if (!sameLine && weak && line === 0 && tokens[index]?.gap === 'paragraph') break;
      const name = nameLine(tokens, index, end, sameLine && weak);
      const only = ordered && line < 2 && name?.length === 1 && isAlone(tokens, name[0]!) ? 0.85 : 0;
      const confidence = name ? Math.max(only, confidenceOf(name, line, sameLine || weak)) : 0;
      if (name && confidence > 0) {
        found.push({
          start: tokens[name[0]!.from]!.start,
          end: tokens[name.at(-1)!.to]!.end,
          type: 'PERSON',
          confidence,
          reason: 'signature',
        });
      }
      index = end;
    }
  }
  return found;
}

/** "Im Auftrag⏎Tauscher": below it stands who signs, whatever else the word means. */
function isAlone(tokens: readonly Token[], part: NamePart): boolean {
  const token = tokens[part.from]!;
  const after = tokens[part.to + 1];
  return (
    startsLine(token) &&
    token.case === 'capital' &&
    (!after || startsLine(after)) &&
    !(part.common || part.role || part.place || part.thing || part.word.thing || isOffice(part))
  );
}

function endOfLine(tokens: readonly Token[], from: number): number {
  let at = from + 1;
  while (at < tokens.length && !startsLine(tokens[at])) at++;
  return at;
}

const isMarkBefore = fitting(/^[.,:–—*_/-]$/);
const isBehindSigner = fitting(/^[,(|/*_–—-]$/);

/**
 * The parts of a line that is a name and nothing else but titles before and an office after a comma or bracket.
 * @param whole nothing may follow: "Ihr Max Koch", and no "Ihr Rüde Hasso (Marke 40)"
 */
function nameLine(
  tokens: readonly Token[],
  from: number,
  end: number,
  whole = false,
): NamePart[] | undefined {
  let at = from;
  while (at < end && (isBeforeSigner(tokens[at]) || isMarkBefore(tokens[at])) && !isInitial(tokens, at)) at++;
  at = afterOfficeOrTown(tokens, at, end);
  const parts: NamePart[] = [];
  while (at < end && parts.length < 5) {
    const particles = parts.length > 0 ? particlesAt(tokens, at) : 0;
    const part = partAt(
      tokens,
      at + particles,
      parts.length === 0 || tokens[parts[0]!.from]?.case === 'lower',
    );
    if (!part || part.to >= end) break;
    // Who signs stands apart from who signs too.
    if (parts.length > 0 && isApart(tokens, part.from))
      return parts.every(({ initial }) => initial) ? undefined : parts;
    // "W. Hoogland": a town is somebody's name behind a first one.
    const town = part.place && !part.common && parts.length > 0;
    // "O. Backhaus"
    const lettered = parts.length > 0 && parts.every(({ initial }) => initial) && part.entry.last !== 'no';
    if (!part.initial && !town && !lettered && !couldBeName(part) && !couldFollow(parts.at(-1), part))
      return undefined;
    if (!isSure(part) && part.common && part.entry.last === 'no') return undefined;
    parts.push(part);
    at = part.to + 1;
  }
  const stop = tokens[at];
  if (parts.length === 0 || parts.every((part) => part.initial)) return undefined;
  // "Mit besten Grüßen aus Gostenhof"
  if (parts.length === 1 && tokens[parts[0]!.from - 1]?.lower === 'aus') return undefined;
  return at >= end || (!whole && isBehindSigner(stop)) ? parts : undefined;
}

const WIDE = 3;
const isApart = (tokens: readonly Token[], at: number) =>
  tokens[at]!.gap === 'space' && tokens[at]!.start - tokens[at - 1]!.end >= WIDE;

/** "Gruß aus St. Ingbert, Silvano Koch", "Wahlamt, Haupt": index behind what stands before the comma. */
function afterOfficeOrTown(tokens: readonly Token[], from: number, end: number): number {
  const aus = tokens[from - 1]?.lower === 'aus';
  for (let at = from; at < end && at < from + 5; at++) {
    const { text, kind, case: written, lower } = tokens[at]!;
    if (text === ',') {
      const last = tokens[at - 1]!;
      const office = at > from && (aus || endsInOffice(last));
      return office ? at + 1 : from;
    }
    if (!(kind === 'word' ? written !== 'lower' || lower === 'am' : isInTown(tokens[at]))) return from;
  }
  return from;
}

const isInTown = fitting(/^[.-]$/);
const endsInOffice = fitting(
  /(?:amt|büro|kasse|team|verwaltung|leitung|sekretariat|stelle|dienst|abteilung|referat|kämmerei|bauhof|schule|kita|praxis|kanzlei|vorstand|wehr|redaktion|zentrale|beratung|pflege|heim|bücherei|archiv)$/,
);

function isInitial(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.text.length === 1 &&
    tokens[at]?.case !== 'lower' &&
    tokens[at + 1]?.text === '.' &&
    tokens[at + 2]?.case === 'capital' &&
    tokens[at]?.lower !== 'i' &&
    tokens[at - 2]?.lower !== 'i'
  );
}

function confidenceOf(parts: readonly NamePart[], line: number, sameLine: boolean): number {
  const known = parts.some(isKnown);
  if (parts.some((part) => part.role && part.entry.last === 'no')) return 0;
  // "Sachgebietsleitung Tiefbau", "Team Jugend"
  if (parts.length > 1 && !known && parts.every((part) => part.german && !hasFormOfLastName(part.lower)))
    return 0;
  if (parts.length > 1) return parts.some(isSure) ? 0.9 : known ? 0.85 : sameLine ? 0 : line < 3 ? 0.7 : 0;
  const only = parts[0]!;
  if (isPlace(only.lower) && only.entry.last === 'no') return 0;
  if (isSure(only)) return 0.85;
  if (known) return line < 2 ? 0.7 : 0;
  // "Ihre Stadtkämmerei"
  if (only.german && only.lower.length > 6 && !hasFormOfLastName(only.lower)) return 0;
  return line === 0 && (!sameLine || !only.common) ? 0.55 : 0;
}

/** After these stand whole lists of persons. */
const LISTS =
  /^(?:klingel|briefkasten|namensschild|(?:tn|da)(?!\p{L})|anw|teiln|kommission|jury|auswahlgremium|anwesend|entschuldigt|abwesend|es fehl|teilnehm|gäste|kontrolleur|verteiler|schöffen|eltern|geschwister|kinder|mitglieder|vorstand|beisitzer|trauzeuge|pate|kassenprüfer|protokoll|\p{L}{0,8}vertretung|begleitung|krank|urlaub|im dienst|beteiligt|eingeladen|anmeldungen|zusagen|absagen|fehlend|zugesagt|abgesagt|verhindert|mitwirkende|besetzung|kandidat|bewerber|gratulanten|jubilar|geehrte|\p{L}{0,8}bereitschaft|zeuge|erziehungsberechtigte|(?:cc|bcc|an|to|für|durch)(?!\p{L}))/iu;
/** Header lines and short words that lead to offices as often as to persons: only known or full names. */
const WEAK_LABEL =
  /^(?:kontakt|empfänger|absender|\p{L}{0,10}(?:adresse|anschrift)|rechnung an|geschäftsleitung|klassenleitung|schulleitung|lehrkraft|krank|urlaub|im dienst|gesehen|gebucht|erfasst|freigegeben|angewiesen|rückruf|weitergeleitet an|bereitschaft|rufbereitschaft|objektleitung|einsatzleitung|bauleitung|(?:technik|redaktion|text|foto|bild|aufsicht|für|durch|leitung|geprüft|koch|von|from|an|to|cc|bcc|kopie|person|inhaber|kunde|kind)(?!\p{L}))/iu;

const COLON = /[:|=](?![:|=]) ?(?:\n ?)?/g;
const isMarkBeforeValue = fitting(/^["'„»(.]$/);
const endsValue = fitting(/^[,;(/]$/);
const joinsValues = fitting(/^(?:und|,|;|&|\/)$/);

/** Values of forms and mail headers: "Name: Mustermann", "Von: Erika Mustermann <…>". */
export function labels(prepared: PreparedText): Candidate[] {
  const { text, tokens } = prepared;
  return [...text.matchAll(COLON)].flatMap((colon) => {
    const from = colon.index + colon[0].length;
    let index = prepared.tokenAt(from);
    // "12:30", "Telefon: 02153 …"
    if (tokens[index]?.kind === 'number') return [];
    const label =
      labelBefore(prepared, colon.index) ??
      officeBefore(prepared, colon.index) ??
      rangeBefore(prepared, colon.index) ??
      participleBefore(prepared, colon.index);
    if (label === undefined || isLabelOfThing(tokens, prepared.tokenAt(colon.index))) return [];
    if (isBeforeFirstName(tokens, index) && label.includes('name')) return [fieldOf(tokens[index]!)];
    const weak = label === OFFICE || WEAK_LABEL.test(label);
    if (tokens[index]?.gap === 'paragraph' && tokens[index]!.start > from) return [];
    while (isBeforeSigner(tokens[index]) || isMarkBeforeValue(tokens[index])) index++;
    // "Betreuer: RA Dr. Jannis Petrakis"
    if (tokens[index] && isTitle(tokens, index)) index = skipTitles(tokens, index);
    const list = LISTS.test(label) ? namesInList(tokens, index) : [];
    if (list.length > 1) return list;
    const found: Candidate[] = [];
    for (let names = 0; names < 4; names++) {
      const parts = labelValue(tokens, index);
      if (
        !parts ||
        (names > 0 && parts.every((part) => isNoItem(tokens, part))) ||
        (isWordAlone(parts) && !OF_PERSON.test(label) && !isAged(tokens, parts)) ||
        isLettersOfFirm(tokens, parts) ||
        isNextLabel(tokens, parts, names)
      )
        break;
      const known = parts.some(isKnown);
      const after = tokens[parts.at(-1)!.to + 1];
      const ends = !after || startsLine(after) || endsValue(after);
      if (label === DONE && !isDoer(parts) && !isBeforeRank(tokens, parts)) break;
      const unknown =
        (weak && (isBeforeOffice(tokens, parts) || isAged(tokens, parts))) ||
        (label === OFFICE &&
          parts.every((part) => part.unknown || part.initial || (ends && part.entry.last !== 'no')));
      const accepted = weak
        ? unknown || (parts.length > 1 ? known : parts.some(isSure))
        : known || parts.length < 4;
      if (!accepted || isFirm(tokens, parts) || isNoName(tokens, parts[0]!)) break;
      found.push({
        start: tokens[parts[0]!.from]!.start,
        end: tokens[parts.at(-1)!.to]!.end,
        type: 'PERSON',
        confidence: known ? 0.9 : 0.75,
        reason: 'cue',
      });
      const next = parts.at(-1)!.to + 1;
      if (!joinsValues(tokens[next])) break;
      index = afterSalutations(tokens, next + 1);
    }
    return found;
  });
}

/** "Angenommen: Altöl", "Zugesagt: Prüfung des Antrags": one word of the language that no last name is formed like. */
const isWordAlone = (parts: readonly NamePart[]) =>
  parts.length === 1 && parts[0]!.german && !isKnown(parts[0]!) && !hasFormOfLastName(parts[0]!.lower);

/** Labels behind which nothing but a person stands, whatever the word. */
const OF_PERSON =
  /name|antragstell|mieter|halter|inhaber|mandant|patient|kund|schuldner|zahler|zeug|mutter|vater|beschuldigt|betroffen|geschädigt|klient|kläger|schüler/i;

const isNoName = (tokens: readonly Token[], part: NamePart) =>
  isOffice(part) || isNumberedAbbreviation(tokens, part);

/** "Von: VHV Kfz-Schaden": letters, and words behind them that have small ones. */
const isLettersOfFirm = (tokens: readonly Token[], [first, next]: readonly NamePart[]) =>
  first!.unknown &&
  next !== undefined &&
  first!.lower.length < 5 &&
  tokens[first!.from]!.case === 'upper' &&
  tokens[next.from]!.case !== 'upper' &&
  !isSure(next);

/** "…, Ehel. Rotthoff", "… / Mme Dubois" */
function afterSalutations(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < from + 4 && (isSalutation(tokens[at]) || (at > from && tokens[at]?.text === '.'))) at++;
  return at;
}

/** "Betriebsarzt: Dr. Farhad Rostami, LANR 5099": what stands behind a comma is an office or an abbreviation. */
function isNoItem(tokens: readonly Token[], part: NamePart): boolean {
  const abbreviation =
    (part.unknown || part.common) && tokens[part.from]!.case === 'upper' && part.lower.length < 6;
  // "Es schreibt Ihnen: Frau Oltmanns, Durchwahl 0511 …"
  const noun = part.german && part.entry.last === 'no' && part.entry.first === 'no';
  // "Halter: Ritschel, Kfz …"
  if (part.unknown && !hasVowel(part)) return true;
  return abbreviation || (noun && !hasFormOfLastName(part.lower)) || (part.role && part.entry.last === 'no');
}

/** "Vorname: ______  Amtsbezeichnung:": an empty field, and the label behind it. */
function isNextLabel(tokens: readonly Token[], parts: readonly NamePart[], names: number): boolean {
  if (tokens[parts.at(-1)!.to + 1]?.text !== ':') return false;
  return names > 0 || parts.every((part) => !isKnown(part) && (part.german || part.common || part.role));
}

const OFFICE = 'office';
const DONE = 'done';

/** "übergeben: …", "übernommen: …": who did what stands behind. */
function participleBefore({ tokens, tokenAt }: PreparedText, colon: number): string | undefined {
  const before = tokens[tokenAt(colon) - 1];
  return isParticiple(before) && !isToBeDone(before) ? DONE : undefined;
}

const isParticiple = fitting(
  /^(?:ge|über|auf|an|ab|ein|aus|ent|unter|ver|be|er|frei|weiter|zurück|nach|mit|vor|zu)\p{L}{3,}(?:t|en)$/u,
);

/** "sind auszuzeichnen: Linda, Laura": what is to be done, to what. */
const isToBeDone = fitting(
  /^(?:ab|an|auf|aus|bei|ein|her|hin|mit|nach|vor|weg|weiter|zurück|zusammen|über)zu\p{L}{3,}n$/u,
);

/** "Notarfachwirtin: …", "Bestatter: …": an office or a kin is a label too. */
function officeBefore({ tokens, tokenAt }: PreparedText, colon: number): string | undefined {
  const before = tokens[tokenAt(colon) - 1];
  if (before?.kind !== 'word' || before.case === 'lower') return undefined;
  const { role, kin } = wordOf(before);
  // "Schwimmer: Silber"
  if (before.lower.endsWith('schwimmer')) return undefined;
  return role || kin ? OFFICE : undefined;
}

/** "Wohngeld A–K: …", "Buchstaben L bis Z: …": who has which letters. */
function rangeBefore({ text }: PreparedText, colon: number): string | undefined {
  return text[colon] === ':' && RANGE.test(text.slice(Math.max(0, colon - MOST_OF_RANGE), colon))
    ? OFFICE
    : undefined;
}

const MOST_OF_RANGE = 14;
const RANGE =
  /(?:^|[\s(])(?!Mo|Di|Mi|Do|Fr|Sa|So)\p{Lu}(?:\p{Ll}{0,2})(?: ?[-–] ?| bis )\p{Lu}(?:\p{Ll}{0,2})\)? ?$/u;

function labelValue(tokens: readonly Token[], from: number): NamePart[] | undefined {
  const parts: NamePart[] = [];
  let at = from;
  const lowerCase = tokens[from]?.case === 'lower';
  while (parts.length < 5) {
    const token = tokens[at];
    if (!token || (parts.length > 0 && (startsLine(token) || isNextField(tokens, at) || isFormOfFirm(token))))
      break;
    const particles = particlesAt(tokens, at);
    const part = partAt(tokens, at + particles, lowerCase);
    if (
      part &&
      (part.initial || couldBeName(part) || (part.place && isLastOfInitial(tokens, parts, part))) &&
      !(part.common && part.entry.last === 'no' && !isSure(part) && !isLastOfInitial(tokens, parts, part)) &&
      !(lowerCase && (!isKnown(part) || isOtherWord(foldName(part.lower)) || part.lower.startsWith('kein')))
    ) {
      parts.push(part);
      at = part.to + 1;
    } else if (token.text === ',' && parts.length === 1 && isReversed(tokens, at)) {
      at++;
    } else {
      break;
    }
  }
  return parts.length > 0 && !parts.every((part) => part.initial) ? parts : undefined;
}

/** "Eigentümer: Wohnbau Oderland eG" */
const isFormOfFirm = (token: Token) => token.case === 'mixed' && isFirmBehind(token);

const NEXT_COLUMN = 3;

/** "Kind: Malik   Gruppe: Frösche", "Eigentümer:   Hinrich   Krahforst   Flur 3": the next field of the line. */
function isNextField(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + 1];
  return (
    tokens[at]!.start - tokens[at - 1]!.end >= NEXT_COLUMN &&
    (after?.text === ':' || (after?.kind === 'number' && after.gap === 'space' && wordOf(tokens[at]!).german))
  );
}

/** "N. Thür": behind an initial any word that ends the line is a last name. */
function isLastOfInitial(tokens: readonly Token[], parts: readonly NamePart[], part: NamePart): boolean {
  const after = tokens[part.to + 1];
  const ends = !after || after.gap === 'line' || after.gap === 'paragraph';
  return ends && parts.length > 0 && parts.every(({ initial }) => initial);
}

const endsReversed = fitting(/^[<;[(]$/);

function isReversed(tokens: readonly Token[], comma: number): boolean {
  const first = partAt(tokens, comma + 1);
  if (!first || first.common) return false;
  const after = tokens[first.to + 1];
  const ends = !after || startsLine(after) || endsReversed(after);
  return first.entry.first === 'sure' || (ends && (first.entry.first !== 'no' || first.unknown));
}
