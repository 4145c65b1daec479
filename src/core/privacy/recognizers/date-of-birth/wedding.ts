import { firstIndex } from '../../../first-index';
import type { Candidate } from '../../recognizer';
import type { PreparedText } from '../../text';
import { dateAt, yearOf } from '../dates';
import { type Label, labelsOf } from '../labels/labels';
import { candidate } from './date';

/** What leads from "Termin" to its day. */
const LEAD =
  /^(?: (?:\p{L}{2,12} ){0,2}?(?:am|ist|der|den|dem|für|auf)(?: (?:am|der|den|dem))?|:| )? ?(?:(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Mo|Di|Mi|Do|Fr|Sa)\.?,? )?(?:dem |den |der )?(?=\d)/u;
/** Other appointments of a couple. */
const OTHER = /gespräch|vorsprache|beratung|abgabe|frist|anmeldung|besichtigung|unterlagen|telefon|probe/iu;
/** How far around a day the words for a couple may stand. */
const AROUND = 700;

/** "Ehe" alone is said of many things. */
const MARRIAGE = /^ehe$/i;
const isMarriage = (text: string, { start, end }: Label) => MARRIAGE.test(text.slice(start, end));

/** The day of a wedding called an appointment, where a couple and the registry office are spoken of: "Ihr Termin am 12.9.2026". */
export function weddingDays(prepared: PreparedText, found: readonly Candidate[]): Candidate[] {
  const { text } = prepared;
  const labels = labelsOf(prepared);
  const appointments = labels.of('appointment');
  if (appointments.length === 0 || !found.some(({ type }) => type === 'PERSON')) return [];
  const words = [labels.of('couple'), labels.of('marriage').filter((label) => !isMarriage(text, label))];
  return appointments.flatMap((label): Candidate[] => {
    const near = words.flatMap((some) =>
      some.slice(
        firstIndex(some, ({ start }) => start > label.start - AROUND),
        firstIndex(some, ({ start }) => start >= label.start + AROUND),
      ),
    );
    const couple = near.some(({ kinds }) => kinds.includes('couple'));
    const distinct = new Set(near.map(({ start, end }) => text.slice(start, end).toLowerCase())).size;
    // "Anmeldung zur Eheschließung: …, gewünschter Termin …"
    const sameLine = near.some(
      ({ end }) => end < label.start && !text.slice(end, label.start).includes('\n'),
    );
    if (!couple || (distinct < 2 && !sameLine)) return [];
    const lead = LEAD.exec(text.slice(label.end, label.end + 60));
    const start = label.end + (lead?.[0].length ?? 0);
    const end = lead ? dateAt(text, start) : undefined;
    if (end === undefined || yearOf(text.slice(start, end)) === undefined) return [];
    return OTHER.test(text.slice(Math.max(0, label.start - 30), label.end))
      ? []
      : [candidate(start, end, 0.6)!];
  });
}
