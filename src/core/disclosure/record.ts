import { LABEL_KINDS, type LabelKind, TASK_IDS } from '../protocol/ids';
import { strongerLabel } from './disclosure';

/** Key of the custom property of a document or mail that says that AI was used (EU AI Act, Art. 50). */
export const PROPERTY_KEY = 'Schreibkompass-KI';

/** The same in the internet header of a mail; Outlook gives names in lower case (office-js #3544). */
export const HEADER_NAME = 'x-schreibkompass-ki';

/** Desktop Word cuts longer values. */
const LONGEST = 254;

export interface AiRecord {
  readonly kind: LabelKind;
  /** ISO 8601 date of the last use. */
  readonly date: string;
  readonly tasks: readonly string[];
}

/** `v1;created;2026-11-23;draft,extend` */
export function writeRecord({ kind, date, tasks }: AiRecord): string {
  return `v1;${kind};${date};${tasks.join(',')}`.slice(0, LONGEST);
}

export function readRecord(value: string): AiRecord | undefined {
  const [version, kind, date, tasks] = value.split(';');
  const known = LABEL_KINDS.find((one) => one === kind);
  if (version !== 'v1' || !known) return undefined;
  return { kind: known, date: date ?? '', tasks: (tasks ?? '').split(',').filter((task) => task !== '') };
}

/** Several uses in one document: the stronger label, the last date, all tasks. Other words don't get in. */
export function mergeRecords(old: AiRecord | undefined, next: AiRecord): AiRecord {
  const used = new Set([...(old?.tasks ?? []), ...next.tasks]);
  const days = [old?.date ?? '', next.date].map((date) => /^\d{4}-\d{2}-\d{2}/u.exec(date)?.[0] ?? '');
  return {
    kind: strongerLabel(old?.kind ?? 'none', next.kind),
    date: days.sort()[1] ?? '',
    tasks: TASK_IDS.filter((task) => used.has(task)),
  };
}
