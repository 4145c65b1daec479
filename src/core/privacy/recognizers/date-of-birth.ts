import type { Candidate, Recognizer } from '../recognizer';
import type { PreparedText, Token } from '../text';
import { birthdays, byAge } from './date-of-birth/ages';
import { beforeLabel, isGeneral, sinceBefore, yearBefore } from './date-of-birth/before-label';
import { afterNames } from './date-of-birth/behind-names';
import { behindRoles } from './date-of-birth/behind-roles';
import { birthdaysAndJubilees } from './date-of-birth/birthdays-and-jubilees';
import { candidate, type EventKind, lenientDateAt, monthAt } from './date-of-birth/date';
import { dateBehind, isDelivery, isOfOther } from './date-of-birth/date-behind';
import { ofLife } from './date-of-birth/of-life';
import { notOfThings } from './date-of-birth/of-things';
import { atMarks } from './date-of-birth/signs';
import { weddingDays } from './date-of-birth/wedding';
import { dateAt, yearOf } from './dates';
import { readField } from './labels/fields';
import type { Label } from './labels/labels';
import { labelsOf } from './labels/labels';
import { rowsOf } from './labels/rows';
import { beginsHere, matchAt } from './reading';
import { Sentences } from './special-category/sentences';

/*
 * Date of birth; of death, marriage and baptism too.
 * Issuer: registry office. Basis: § 21 PStG, § 3 BMG; personal under Art. 4 GDPR.
 * Format: a date with a word that makes it one: "geboren am", "geb.", "Geburtsdatum:" (also in the line or the column
 *   below), "*", "verstorben am", "†", "verheiratet seit", or "am … geboren". A date in brackets or behind a comma right
 *   after a name is weak evidence, taken where the year is 2011 or earlier (at least 14 years back when this was written;
 *   the check has no clock) or children are spoken of. All other dates are no findings: deadlines must reach the model.
 *   Neither is a cut-off date ("Kinder, die nach dem 30.09.2018 geboren sind").
 * Checksum: none. Fictitious: 12.08.1964.
 */
export const dateOfBirth: Recognizer = {
  name: 'date-of-birth',
  rank: 31,
  find: (prepared, { found }) => {
    const labels = labelsOf(prepared);
    const persons = found.filter(({ type }) => type === 'PERSON').sort((a, b) => a.start - b.start);
    const sentences = new Sentences(prepared.tokens, persons);
    const dates = [
      ...KINDS.flatMap((kind) => labels.of(kind).flatMap((label) => ofLabel(prepared, label, kind))),
      ...monthsInColumns(prepared, found),
      ...atMarks(prepared),
      ...birthdays(prepared),
      ...byAge(prepared),
      ...weddingDays(prepared, found),
      ...afterNames(prepared, found),
      ...behindRoles(prepared),
      ...birthdaysAndJubilees(prepared, persons),
      ...ofLife(prepared, sentences),
    ].filter(({ start, end }) => (yearOf(prepared.text.slice(start, end)) ?? FIRST_YEAR) >= FIRST_YEAR);
    return notOfThings(prepared, dates, sentences);
  },
};

/** "3/19" in the column below "geb.", in the rows of persons. */
function monthsInColumns(prepared: PreparedText, found: readonly Candidate[]): readonly Candidate[] {
  const rows = rowsOf(prepared);
  return labelsOf(prepared)
    .of('birth')
    .filter((label) => isTable(prepared, label))
    .flatMap((label) =>
      readField(prepared, label, (at) => {
        if (!prepared.text.slice(label.end, at).includes('\n')) return undefined;
        const line = rows.row(rows.lineAt(at))!;
        const person = found.some(
          ({ type, start }) => type === 'PERSON' && start >= line.cells[0]! && start < line.end,
        );
        return person ? candidate(at, monthAt(prepared.text, at, true), 0.75) : undefined;
      }),
    );
}

/** Registers and the dead whose families ask go back so far. */
const FIRST_YEAR = 1850;

/** Other dates and marks of a row stand between: the date of a second person. */
const NEXT_CELL = /^\P{L}{0,60}(?:\t| {3}|[|;] ?)$/u;

const KINDS: readonly EventKind[] = ['birth', 'death', 'marriage'];

function ofLabel(prepared: PreparedText, label: Label, kind: EventKind): readonly Candidate[] {
  const { text } = prepared;
  if (FOUND.test(text.slice(label.start, label.end)) && !isOfDead(text, label)) return [];
  if (CONCLUDED.test(text.slice(label.start, label.end)) && !isOfMarriage(text, label)) return [];
  if (COLON_ONLY.test(text.slice(label.start, label.end)) && text[label.end] !== ':') return [];
  if (isDelivery(text.slice(label.start, label.end)) && !WAS.test(text.slice(label.end, label.end + 10)))
    return [];
  if (kind === 'birth' && isGeneral(text, label.start)) return [];
  if (/(?:bor|tor)ene[mnrs]?$/iu.test(text.slice(label.start, label.end))) {
    const before = beforeLabel(prepared, label, kind);
    if (before.length > 0) return before;
  }
  const field = readField(prepared, label, (at) => {
    const between = text.slice(label.end, at);
    // In the cell of a column and in a line below other words may stand between.
    if (!between.includes('\n') && !NEXT_CELL.test(between) && !isNear(between, label, prepared, kind))
      return undefined;
    const end = lenientDateAt(text, at);
    return end !== undefined && isOfOther(text, text.slice(label.start, label.end), end)
      ? undefined
      : candidate(at, end, 0.95);
  });
  const [first] = field;
  if (first) {
    const listed =
      kind === 'birth' && text.slice(label.end, first.start).includes('\n')
        ? linesBelow(prepared, label)
        : [];
    return [...field, ...further(text, first.end), ...listed];
  }
  const behind = behindLabel(prepared, label, kind);
  const since = behind.length === 0 && kind !== 'birth' ? sinceBefore(text, label) : undefined;
  if (since) return [since];
  if (behind.length > 0) {
    const below = kind === 'birth' && text.slice(label.end, behind[0]!.start).includes('\n');
    return below ? [...behind, ...linesBelow(prepared, label)] : behind;
  }
  const exact = exactly(text, label);
  if (exact) return [exact];
  const told = corrected(text, label);
  if (told.length > 0) return told;
  const others = [
    ...beforeLabel(prepared, label, kind),
    ...yearBehind(prepared, label),
    ...yearBefore(prepared, label, kind),
  ];
  return others.length > 0 || kind !== 'birth' ? others : linesBelow(prepared, label);
}

/** Things are found too. */
const FOUND = /^(?:leblos|aufgefunden)$/i;

/** "Ehe: 10.10.2020"; the word begins clauses too. */
const COLON_ONLY = /^ehe$/i;
/** The day of a delivery that is still to come is none. */
const WAS = /^ (?:war|erfolgte|fand)/;

/** Contracts are concluded too. */
const CONCLUDED = /^(?:geschlossen|concluded)/i;

function isOfMarriage(text: string, { start }: Label): boolean {
  return /(?:\bEhe|\bmarriage|Lebenspartnerschaft)(?!\p{Ll}{3})[^.!?\n]{0,60}$/u.test(
    text.slice(Math.max(0, start - 80), start).replace(/\d\./g, ''),
  );
}

function isOfDead(text: string, { start, end }: Label): boolean {
  return /(?:\btod|todes|\btot|leich|leblos|verstorb|bestatt|sterbe)/iu.test(
    text.slice(Math.max(0, start - 250), end + 250),
  );
}

/** Farther away than this a word says nothing about a date. */
const REACH = 60;
/** Between the word and the date something else began: "geboren und wohne seit dem …", "Geburtsdatum: … Datum:". */
const ELSE =
  /(?<!\p{L})(?:und|wohn\p{L}{0,6}|frist|termin|datum|vom|eingang|stand|antrag\p{L}{0,8}|bescheid|dann|sowie|erst|haben?|hat|gültig|ausgestellt|tel|az|nr|zugezogen|einzug|sprechstunde|treffen|kurs|vortrag|beratung|veranstaltung|messe|sitzung)(?!\p{L})/iu;
const CUT_OFF = /(?<!\p{L})(?:nach|vor|bis|ab|zwischen|spätestens|frühestens|ältere?|jünger)(?!\p{L})/iu;
/** Only a postcode may stand between. */
const OTHER_NUMBER = /(?<!\d)(?!(?:[1-9]|0[1-9])\d{3,4}(?!\d))\d/;
const SINCE = /(?<!\p{L})seit(?!\p{L})/iu;
const SENTENCE_END = /\p{Ll}{3}\.\s+\p{Lu}|[!?;]|\n\s*\n/u;
/** "Wann ist er geboren? Am 29.2.20" */
const QUESTION =
  /^[^.!?\n\d]{0,24}\?(?: (?:am |der |den )?|\n(?:\p{Lu}\p{L}{1,20}: )?(?:[Aa]m |[Dd]e[rn] )?)$/u;
const ABBREVIATED = /^(?:geb|gebor|gebd|gebdat|verst|gest|verh)$/;
/** "Die Trauung von Jana und Piet ist …" */
const COUPLE =
  /^ (?:und|u\.|\/) ?-?[Oo]rt(?=:)|^ (?:von|der|zwischen)(?: \p{Lu}[\p{L}-]{1,20}){1,3} und(?: \p{Lu}[\p{L}-]{1,20}){1,3}(?= )/u;
/** What the label's date is for, up to the colon: "Geburtsdatum für den Antrag: …". */
const PURPOSE =
  /^ (?:für|zum|zur|zu|im|in|laut|lt\.|gemäß|auf|aus|bei|von|des|der)(?: (?:den|das|die|dem|der|Ihren?|meinen?|unseren?))?(?: [\p{L}-]{2,24}){1,2}(?:,? (?:bitte )?\p{Ll}{3,14})?(?=: ?$)/u;
/** "Geburtsdatum hat er mir genannt: …" */
const TOLD =
  /^ (?:hat|habe|haben|wurde|wird) [^.\d\n]{0,40}(?:genannt|angegeben|mitgeteilt|gesagt|notiert|eingetragen|bestätigt|korrigiert|geändert)(?: (?:mit|als|auf))?[: ]{1,2}/u;

/** The first date within reach behind a word, if nothing else stands between, and further ones in a row. */
function behindLabel(prepared: PreparedText, label: Label, kind: EventKind): readonly Candidate[] {
  const { text, tokens } = prepared;
  for (let index = label.next; index < tokens.length; index++) {
    const token = tokens[index]!;
    if (token.start - label.end > REACH || token.gap === 'paragraph') return [];
    if (token.kind === 'mark') continue;
    const end = dateBehind(text, token, kind, text.slice(label.end, token.start), label);
    // "in 41334 Nettetal am 12.08.1964": other digits may stand between.
    if (end === undefined) continue;
    const between = text.slice(label.end, token.start);
    if (!isNear(between, label, prepared, kind)) return [];
    // "Der Jahrgang 2010 trifft sich am 12.09.2026"
    if (/^j/i.test(text[label.start]!) && /\p{L}/u.test(between)) return [];
    return [candidate(token.start, end, 0.95)!, ...further(text, end)];
  }
  return [];
}

function isNear(between: string, label: Label, prepared: PreparedText, kind: EventKind): boolean {
  const { text } = prepared;
  const certificate =
    /^(?:heirats|ehe)urkunde|^sterbefall|^geburt$|^geburtsfall|^eheschlie(?:ß|ss)ung|^trauung|^hochzeit|^tod$/i.test(
      text.slice(label.start, label.end),
    );
  if (
    ELSE.test(
      certificate
        ? between.replace(COUPLE, '').replace(/(?<!\p{L})vom $/u, '')
        : between
            .replace(TOLD, ' ')
            .replace(PURPOSE, '')
            .replace(COUPLE, '')
            .replace(/^ haben? /, ' '),
    ) ||
    CUT_OFF.test(kind === 'death' ? between.replace(/^ zwischen (?:dem )?$/u, ' ') : between) ||
    OTHER_NUMBER.test(between)
  )
    return false;
  // "seine Frau, geb. Touré, zum 1. November 2026"
  if (kind === 'birth' && (SINCE.test(between) || / zum $/.test(between))) return false;
  const word = text.slice(label.start, label.end).toLowerCase();
  if (QUESTION.test(between)) return true;
  if (SENTENCE_END.test(ABBREVIATED.test(word) ? between : word.slice(-3) + between)) return false;
  const lines = between.split('\n').length - 1;
  // In a table only the column below belongs to a label.
  return lines === 0 || (lines === 1 && !isTable(prepared, label));
}

function isTable(prepared: PreparedText, label: Label): boolean {
  const rows = rowsOf(prepared);
  return (rows.row(rows.lineAt(label.start))?.cells.length ?? 0) > 3;
}

/** Lines of a list below a heading. */
const MAX_LINES = 20;
const HEADING = /^[^\d\n]{0,80}(?::|,[^\d\n]{2,80}|[^\d\n]{0,80})$/u;

/** One date in each line below "Geburtsdaten der Kinder:" or "Name, Vorname, Geburtsdatum". */
function linesBelow(prepared: PreparedText, label: Label): Candidate[] {
  const { text, tokens } = prepared;
  const rows = rowsOf(prepared);
  const line = rows.lineAt(label.start);
  const head = rows.row(line)!;
  const heading = text.slice(head.cells[0], head.end);
  const jubilee = JUBILEE.test(text.slice(label.start, label.end));
  if (
    heading.length > 160 ||
    !HEADING.test(jubilee ? heading.replace(/\d/g, '') : heading) ||
    /[.!?]$/.test(heading)
  )
    return [];
  if (!jubilee && !/[:,;/]|(?:^|\s)(?:Nach|Vor)?[Nn]ame(?:\s|$)/.test(heading)) return [];
  const found: Candidate[] = [];
  for (let after = 1; after <= MAX_LINES; after++) {
    const row = rows.row(line + after);
    if (!row || (row.end === row.cells[0] && (!jubilee || after > 1))) break;
    if (row.end === row.cells[0]) continue;
    const one = firstDate(text, tokens, prepared.tokenAt(row.cells[0]!), row.end);
    if (!one || ELSE.test(text.slice(row.cells[0], one.start))) break;
    if (jubilee && (yearOf(text.slice(one.start, one.end)) ?? 1900) > LAST_JUBILEE) break;
    found.push(one);
  }
  return found;
}

/** "Altersjubilare im März": who is old enough to be congratulated. */
const JUBILEE = /jubil|jubel|geburtstage|geburtstagskinder/iu;
const LAST_JUBILEE = 2001;

function firstDate(text: string, tokens: readonly Token[], from: number, to: number): Candidate | undefined {
  for (let index = from; index < tokens.length && tokens[index]!.start < to; index++) {
    const { kind, start } = tokens[index]!;
    const end = kind === 'number' && beginsHere(text, start) ? dateAt(text, start) : undefined;
    if (end !== undefined) return candidate(start, end, 0.75);
  }
  return undefined;
}

const NEXT =
  /(?:(?: \d{1,2}(?:[.:]\d{2})? Uhr)? und| u\.|,| sowie|;| ?\/|(?: \p{L}{3,12})?, (?:das ist|das war|entspricht|also)|,? \(?(?:nicht|jetzt|nun|sondern|statt(?: des| dem)?|laut \p{L}{3,16}:?|lt\. \p{L}{3,16}:?)(?: auf)?|,(?: und)? (?:(?:die|der|ihre?|seine?) )?(?:Vater|Mutter|Eltern|Mann|Frau|Ehemann|Ehefrau|Witwe|Sohn|Tochter|Bruder|Schwester|sie|er)) ?(?:am |der |den |dem )?(?=\d)/uy;

/** "geboren am 12.08.1964 und 03.05.1966". */
function further(text: string, from: number): Candidate[] {
  const found: Candidate[] = [];
  let end = from;
  for (let count = 0; count < 6; count++) {
    const next = matchAt(NEXT, text, end);
    if (!next || (/^, ?$/.test(next[0]) && found.length === 0 && !/ und \d/.test(text.slice(end, end + 60))))
      break;
    const start = end + next[0].length;
    const stop = dateAt(text, start);
    if (stop === undefined) break;
    found.push(candidate(start, stop, 0.75)!);
    end = stop;
  }
  return found;
}

const YEAR =
  /[\s:.]{1,3}(?:in |im jahre? )?((?:(?:0?[1-9]|1[0-2])[/.])?(?:19|20)\d{2})(?![\p{N}]|[./-]\d|\s?(?:und|bis|oder) (?:(?:19|20)?\d{2}(?!\d)|früher|später|jünger|älter))/iuy;

/** "geboren 1964": a year alone, if one person is spoken of. */
function yearBehind({ text }: PreparedText, label: Label): Candidate[] {
  const word = text.slice(label.start, label.end).toLowerCase();
  if (!/^(?:geboren(?:e[rn]?)?|geb|geburtsjahr|vorverstorben|verst|gest)$/.test(word)) return [];
  const year = matchAt(YEAR, text, label.end);
  if (!year) return [];
  const end = label.end + year[0].length;
  return [{ start: end - year[1]!.length, end, type: 'DATE_OF_BIRTH', confidence: 0.7, reason: 'cue' }];
}

const EXACTLY =
  /^(?:gangs?)?:? ?[’']?(?:\d{4}|\d{2}),? \(?(?:genau(?:er)?(?: gesagt)?|exakt|präzise|nämlich|also|und zwar|sprich|d\. ?h\.|konkret)(?: (?:am|vom|der|den))?:? (?=\d)/iu;

/** "Jahrgang 41, genau: 30.11.1941", "geb. 1952, also am 3.4.1952": the year first, then the day. */
function exactly(text: string, { end }: Label): Candidate | undefined {
  const match = EXACTLY.exec(text.slice(end, end + 50));
  if (!match) return undefined;
  const start = end + match[0].length;
  return candidate(start, dateAt(text, start), 0.75);
}

const CORRECTED =
  /^[^.!?\n\d]{0,60}[.!:]? (?:richtig|korrekt|tatsächlich|stimmt|es lautet|er lautet|das richtige|sondern)[^.!?\n\d]{0,24}(?=\d)/iu;

/** "Mein Geburtsdatum wurde falsch übernommen. Richtig ist der 21.03.1957" */
function corrected(text: string, label: Label): Candidate[] {
  if (!/(?:datum|tag)s?$/iu.test(text.slice(label.start, label.end))) return [];
  const match = CORRECTED.exec(text.slice(label.end, label.end + 110));
  if (!match) return [];
  const start = label.end + match[0].length;
  const end = dateAt(text, start);
  return end === undefined ? [] : [candidate(start, end, 0.75)!, ...further(text, end)];
}
