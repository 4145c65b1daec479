import { isTrade } from '../../lists/german';
import { wordOf } from '../../lists/word-class';
import { fitting } from '../../per-word';
import type { Candidate } from '../../recognizer';
import { startsLine, type Token } from '../../text';
import { hasFormOfLastName } from './last-name-form';
import type { NamePart } from './name-part';
import { isAbbreviatedOffice, isKnown, partAt } from './name-part';

/* What behind a label says that its value is somebody: who did it, an office, a rank, an age. */

/** "übergeben: Hagemeyer" */
export function isDoer(parts: readonly NamePart[]): boolean {
  const [only] = parts;
  if (parts.length > 1) return parts.some((part) => part.entry.first === 'sure');
  return (
    only !== undefined &&
    ((only.entry.last === 'sure' && !isTrade(only.lower)) || (only.unknown && hasFormOfLastName(only.lower)))
  );
}

const isAge = fitting(/^(?:j|jg|jahre?|mon|monate?|wochen?)$/);
const isBirth = fitting(/^(?:geb|geboren|[*])$/);

/** Where children are looked after: "Kind: Krippe, 2 Jahre". */
const isCare = fitting(/(?:krippe|kita|hort|gruppe|pflege|kindergarten|schule|betreuung)$/);

/** "Kind: Bethlehem, 5 J.", "Vater: Fels, *1980": whatever the word means, somebody of that age has it. */
export function isAged(tokens: readonly Token[], [only, second]: readonly NamePart[]): boolean {
  const at = only!.to + 2;
  if (
    second ||
    isCare(only) ||
    tokens[only!.from]!.case !== 'capital' ||
    !/^[,(]$/.test(tokens[at - 1]?.text ?? '')
  )
    return false;
  return tokens[at]?.kind === 'number' ? isAge(tokens[at + 1]) : isBirth(tokens[at]);
}

/** "entgegengenommen: Schauerte, VA'e": a last name before the rank or the office that somebody has. */
export function isBeforeRank(tokens: readonly Token[], [only, second]: readonly NamePart[]): boolean {
  const rank = tokens[only!.to + 1]?.text === ',' ? tokens[only!.to + 2] : undefined;
  if (!rank || second || only!.common || !(only!.entry.last !== 'no' || only!.unknown)) return false;
  return (
    isAbbreviatedOffice(rank) ||
    (rank.kind === 'word' && wordOf(rank).role) ||
    (rank.case === 'upper' && /^['’]$/.test(tokens[only!.to + 3]?.text ?? ''))
  );
}

/** "An: Rhönlein, Bestattungshaus" */
export function isBeforeOffice(tokens: readonly Token[], parts: readonly NamePart[]): boolean {
  const last = parts.at(-1)!;
  const office = tokens[last.to + 1]?.text === ',' ? partAt(tokens, last.to + 2) : undefined;
  const after = office && tokens[office.to + 1];
  return (
    office !== undefined &&
    parts.every((part) => part.unknown || (part.german && hasFormOfLastName(part.lower))) &&
    tokens[last.from]!.case === 'capital' &&
    (office.role || office.german || office.common || office.thing || office.word.thing) &&
    !isKnown(office) &&
    (!after || startsLine(after))
  );
}

const isLabelOfFirst = fitting(/^(?:vorn|vorname|vornamen|rufname)$/);
const partsFields = fitting(/^[,;|/]$/);

/** "Name: Matzkeit, Vorn.: Erdmute": before the field of a first name stands a last one, whatever the word means. */
export function isBeforeFirstName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.case === 'lower' || token.gap === 'paragraph' || isLabelOfFirst(token))
    return false;
  const next = partsFields(tokens[at + 1]) ? at + 2 : at + 1;
  if (!isLabelOfFirst(tokens[next])) return false;
  return next > at + 1 || tokens[next]!.gap !== 'none';
}

/** The value of such a field. */
export const fieldOf = ({ start, end }: Token): Candidate => ({
  start,
  end,
  type: 'PERSON',
  confidence: 0.85,
  reason: 'cue',
});

/** What somebody has or belongs to: "Krankenkasse der Mutter: AOK". */
const isOfSomebody = fitting(
  /(?:kasse|versicherung|versicherer|arbeitgeber|beruf|betrieb|firma|kita|kindergarten|krippe|schule|klasse|gruppe|tätigkeit|ausbildung|studium|angehörigkeit|nationalität|religion|konfession|glaube|bank|institut|herkunft|heimat|sprache|ort|land|stand|klinik|krankenhaus|verein|partei|gewerkschaft|hobby|haustier|hund|katze|pferd|auto|fahrzeug|marke|modell|einrichtung|träger|wohnform|unterkunft)$/,
);
const isWhose = fitting(/^(?:der|des|vom)$/);

/** Whether a label before a colon names what belongs to somebody, and not the one. */
export const isLabelOfThing = (tokens: readonly Token[], colon: number): boolean =>
  isWhose(tokens[colon - 2]) && tokens[colon - 3]?.case === 'capital' && isOfSomebody(tokens[colon - 3]);
