import { firstIndex } from '../../../first-index';
import type { Candidate } from '../../recognizer';
import type { PreparedText } from '../../text';
import { dateAt, feastAt, partOfDateAt, yearOf } from '../dates';
import { labelsOf } from '../labels/labels';
import { rowsOf } from '../labels/rows';
import { beginsHere } from '../reading';
import { candidate } from './date';

/*
 * Lists of birthdays and jubilees: a heading, and in each line below it a day and who has it, in either order, with the
 * year or without: "GEBURTSTAGE", "9. Jan. Ida", "Carlo, 29.2.".
 */

const HEADS =
  /^(?:(?:alters|ehe)?jubil|jubel|geburtstage$|geburtstagsk|geburtstagsl|(?:gold|silber|diamant|eisern)\p{L}{0,3} ?hochzeit)/iu;
const JUBILEE = /^(?:alters|ehe)?jubil|^jubel/iu;
/** Jubilees of a service are none of a life. */
const OF_SERVICE = /dienst|betrieb|mitglied|zugehörig|besteh|gründung|arbeitsjub/iu;
/** Who is old enough to be congratulated; later dates are those of visits. */
const LAST_JUBILEE = 2001;
/** Dates of a club, and those on which somebody is honoured. */
const OF_CLUB = /verein|termin|ehr(?:en|ung)/iu;
const LONGEST_HEADING = 90;
const MAX_LINES = 60;
/** So many lines of something else end the list; headings of its parts ("Gold", "März") are single ones. */
const MAX_OTHERS = 2;
/** What may stand between the day and the name: "Fr., Zwillinge ", "Eheleute ". */
const REACH = 28;
const RIGHT_BEFORE =
  /^[\s,:;|–-]{1,8}(?:(?:herrn?|frau|[hf]r\.|eheleute|ehepaar|familie|fam\.|dr\.|zwillinge),? ?){0,3}$/iu;
const BULLET = /^[\s•*–-]{0,4}/u;
/** "Ida Kranz, 100 Jahre am 27.03." */
const AGE = /^[\s,:(–-]{1,4}\d{2,3} Jahre(?=,? )/u;
const LONGEST_AGE = 16;
const FROM_NAME = /^[\s,:;|(–-]{1,8}(?:(?:am|geb\.|\*) ?)?$/u;

export function birthdaysAndJubilees(prepared: PreparedText, persons: readonly Candidate[]): Candidate[] {
  if (persons.length < 2) return [];
  const { text } = prepared;
  const rows = rowsOf(prepared);
  const labels = labelsOf(prepared);
  const read = new Set<number>();
  return [...labels.of('birth'), ...labels.of('marriage')].flatMap((label): Candidate[] => {
    const word = text.slice(label.start, label.end);
    if (!HEADS.test(word)) return [];
    const line = rows.lineAt(label.start);
    const head = rows.row(line)!;
    const heading = text.slice(head.cells[0], head.end);
    const jubilee = JUBILEE.test(word);
    if (heading.length > LONGEST_HEADING || OF_SERVICE.test(heading) || /[.!?]$/.test(heading)) return [];
    if (jubilee && OF_CLUB.test(heading)) return [];
    // "Eheleute Bock, Diamantene Hochzeit" is a line of the list itself.
    const named = persons[firstIndex(persons, ({ start }) => start >= head.cells[0]!)];
    if (named && named.end <= head.end) return [];
    const found: Candidate[] = [];
    let others = 0;
    for (let after = line + 1; after <= line + MAX_LINES && others <= MAX_OTHERS; after++) {
      const row = rows.row(after);
      if (!row || read.has(after)) break;
      if (row.end === row.cells[0]) continue;
      const day = dayOf(prepared, persons, row.cells[0]!, row.end);
      if (!day || (jubilee && !isOfJubilee(prepared, day, persons))) {
        others++;
        continue;
      }
      read.add(after);
      others = 0;
      found.push(day);
    }
    return found;
  });
}

/** With the year of a long life, or without one right before a name: "12. Mai Konzert mit Max Weber" is no jubilee. */
function isOfJubilee({ text }: PreparedText, day: Candidate, persons: readonly Candidate[]): boolean {
  const year = yearOf(text.slice(day.start, day.end));
  if (year !== undefined) return year <= LAST_JUBILEE;
  const name = persons[firstIndex(persons, ({ start }) => start >= day.end)];
  const between = name && text.slice(day.end, name.start);
  return between === undefined || between.includes('\n') || RIGHT_BEFORE.test(between);
}

/** The day of a line that names somebody right behind it or right before. */
function dayOf(
  prepared: PreparedText,
  persons: readonly Candidate[],
  start: number,
  end: number,
): Candidate | undefined {
  const { text } = prepared;
  const name = persons[firstIndex(persons, (person) => person.start >= start)];
  if (!name || name.end > end || OF_SERVICE.test(text.slice(start, end))) return undefined;
  const first = start + BULLET.exec(text.slice(start, start + 4))![0].length;
  const stop = dayAt(text, first);
  if (stop !== undefined) return name.start - stop < REACH ? candidate(first, stop, 0.7) : undefined;
  const { tokens } = prepared;
  const from = name.end + (AGE.exec(text.slice(name.end, name.end + LONGEST_AGE))?.[0].length ?? 0);
  for (let index = prepared.tokenAt(from); index < tokens.length; index++) {
    const token = tokens[index]!;
    if (token.start >= end) return undefined;
    if (token.kind !== 'number') continue;
    return FROM_NAME.test(text.slice(from, token.start))
      ? candidate(token.start, dayAt(text, token.start), 0.7)
      : undefined;
  }
  return undefined;
}

function dayAt(text: string, at: number): number | undefined {
  return beginsHere(text, at) ? (dateAt(text, at) ?? feastAt(text, at) ?? partOfDateAt(text, at)) : undefined;
}
