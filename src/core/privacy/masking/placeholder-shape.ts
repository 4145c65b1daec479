import { FINDING_TYPES } from '../finding';

/*
 * What a placeholder looks like, for everything that looks for one. `[PERSON_1]` stands for a value, `[PERSON_1.2]` for
 * the second form of the same person ("Frau Kowalski" beside "Anna Kowalski"). Also used by the on-send handler of
 * Outlook: ES2016, without libraries.
 */

/** Kinds that stand in placeholders. `MARKE` is what masking puts in the place of a text's own placeholders. */
export const PLACEHOLDER_KINDS = [...FINDING_TYPES, 'MARKE'] as const;

export type PlaceholderType = (typeof PLACEHOLDER_KINDS)[number];

/** Source of a pattern for the placeholders of a kind as `mask` writes them, without groups. */
export function placeholderOf(kind: string): string {
  return `\\[${insideOf(kind)}\\]`;
}

function insideOf(kind: string): string {
  return `${kind}_\\d{1,6}(?:\\.\\d{1,3})?`;
}

const ANY_KIND = '[A-ZÄÖÜ][A-ZÄÖÜ_]{1,29}';
/** The same for every kind, with and without its brackets. */
export const PLACEHOLDER = placeholderOf(ANY_KIND);
export const PLACEHOLDER_INSIDE = insideOf(ANY_KIND);

/** The most forms of one person. */
export const MOST_FORMS = 999;

export interface PlaceholderParts {
  readonly kind: string;
  readonly number: number;
  /** 1 where none is written. */
  readonly form: number;
}

export function writePlaceholder({ kind, number, form }: PlaceholderParts): string {
  return form === 1 ? `[${kind}_${number}]` : `[${kind}_${number}.${form}]`;
}

/** Reads what `writePlaceholder` wrote. */
export function readPlaceholder(placeholder: string): PlaceholderParts {
  const at = placeholder.lastIndexOf('_');
  const [number, form = '1'] = placeholder.slice(at + 1, -1).split('.');
  return { kind: placeholder.slice(1, at), number: Number(number), form: Number(form) };
}

/** The placeholder of the first form: `[PERSON_1]` for `[PERSON_1.2]`. Equal for all forms of one person. */
export function withoutForm(placeholder: string): string {
  return placeholder.replace(/\.\d{1,3}\]$/, ']');
}
