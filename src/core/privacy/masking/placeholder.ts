import { normalize } from '../normalize';
import { PLACEHOLDER, PLACEHOLDER_KINDS, writePlaceholder } from './placeholder-shape';

/** What a text holds in the form of a placeholder, as models write it. UTF-16 code units, ends exclusive. */
export interface FoundPlaceholder {
  readonly start: number;
  readonly end: number;
  /** As `mask` would write it; missing where it can only be guessed what was meant, as in `[PERSONEN_1]`. */
  readonly placeholder?: string;
  /** The genitive ending that it was given, inside the brackets or behind them; empty where it has none. */
  readonly ending: string;
  /** Where the ending ends. */
  readonly endOfEnding: number;
}

/** No placeholder is longer, with all that may stand in it. */
export const LONGEST = 160;

/** Exactly what `mask` writes. */
export const EXACT = new RegExp(PLACEHOLDER, 'g');

/** Kinds by their letters: `DATEOFBIRTH`, since models write the underscores as they like. */
const KINDS = new Map(PLACEHOLDER_KINDS.map((kind) => [kind.replaceAll('_', ''), kind]));
export const KIND_LETTERS: readonly string[] = [...KINDS.keys()];

/*
 * In brackets: `[PERSON_1]`, `\[PERSON\_1\]`, `[**PERSON_1**]`, `[ Person 1 ]`, `【PERSON-1】`, `{{PERSON_1}}`, `<PERSON_1>`.
 * Groups: opening, letters, number, what follows it, closing. What is no placeholder is told from it afterwards.
 */
const BRACKETED =
  '(\\\\{0,2}[[【]|\\\\?\\{{1,2}|\\\\?<)[\\s*`]{0,4}([A-Za-zÄÖÜäöüß_][A-Za-zÄÖÜäöüß_\\\\\\s–-]{1,44})(\\d{1,6})([^[\\]【】{}<>]{0,16})([\\]】]|\\}{1,2}|>)';
/** Without brackets only in capitals and with underscores: `PERSON_1`, `PERSON\_1.2`, `PERSON_1s`. */
const BARE =
  "(?<![\\p{L}\\p{N}_\\\\[【])([A-Z][A-Z_\\\\]{1,40}_)(\\d{1,6})((?:\\\\?[._][1-9]\\d{0,2})?)((?:['’]?s)?)(?![\\p{L}\\p{N}_]|\\.\\d)";

const PATTERN = new RegExp(`${BRACKETED}|${BARE}`, 'gu');

/** What may stand between the number and the closing bracket: a form, a genitive, emphasis, spaces. */
const TAIL =
  /^(?:\s?\\?\.\s?([1-9]\d{0,2})|\\{0,2}_([1-9]\d{0,2}))?(['’]?s)?(?:\*{1,3}|_{1,3}|`)?\s{0,3}\\{0,2}$/;
const WHOLE = new RegExp(`^${PLACEHOLDER}$`);
const GENITIVE = /^['’]?s(?![\p{L}\p{N}])/u;

/**
 * All placeholders of a text, in order. Markdown escapes, emphasis inside the brackets, other brackets, lower case,
 * spaces, hyphens and line breaks at the underscores, invisible characters, other widths of letters and digits, and
 * missing brackets are understood. Whole tokens only: `[PERSON_10]` is never `[PERSON_1]`, `[PERSON_1.2]` neither, and
 * "[PERSON_1]. 2 Tage" is no form.
 */
export function findPlaceholders(original: string): FoundPlaceholder[] {
  const { text, starts, ends } = normalize(original);
  const endOf = (at: number): number => ends?.[at - 1] ?? at;
  const found: FoundPlaceholder[] = [];
  PATTERN.lastIndex = 0;
  for (let match = PATTERN.exec(text); match; match = PATTERN.exec(text)) {
    const read =
      match[1] === undefined
        ? readBare(match[6] ?? '', match[7] ?? '', match[8] ?? '', match[9] ?? '')
        : readBracketed(match);
    const from = match.index + (read?.before ?? 0);
    const to = match.index + match[0].length - (read?.behind ?? 0);
    const start = starts?.[from] ?? from;
    const end = endOf(to);
    if (!read || end - start > LONGEST) {
      PATTERN.lastIndex = match.index + 1;
      continue;
    }
    const outside =
      read.placeholder === undefined || read.ending ? '' : (GENITIVE.exec(text.slice(to, to + 4))?.[0] ?? '');
    PATTERN.lastIndex = to + outside.length;
    found.push({
      start,
      end,
      ...(read.placeholder !== undefined && { placeholder: read.placeholder }),
      ending: read.ending || outside,
      endOfEnding: endOf(to + outside.length),
    });
  }
  return found;
}

interface Read {
  readonly placeholder?: string;
  readonly ending: string;
  /** Characters of the match that stay before and behind the placeholder. */
  readonly before: number;
  readonly behind: number;
}

function readBracketed([
  whole,
  opening = '',
  letters = '',
  number = '',
  tail = '',
  closing = '',
]: RegExpExecArray): Read | undefined {
  const kind = KINDS.get(onlyLetters(letters));
  const rest = TAIL.exec(tail);
  if (kind && rest && isPair(opening, closing)) {
    const form = rest[1] ?? rest[2];
    // "<anna@example.org>" was "<[EMAIL_1]>": these brackets belong to the text.
    const keeps = kind === 'EMAIL' && closing === '>';
    return {
      placeholder: canonical(kind, number, form),
      ending: rest[3] ?? '',
      before: keeps ? opening.length : 0,
      behind: keeps ? closing.length : 0,
    };
  }
  return isDistorted(whole, letters, kind !== undefined) ? { ending: '', before: 0, behind: 0 } : undefined;
}

function readBare(letters: string, number: string, form: string, ending: string): Read | undefined {
  const kind = letters.replaceAll('\\', '').slice(0, -1);
  if (KINDS.get(kind.replaceAll('_', '')) !== kind) return undefined;
  const placeholder = canonical(kind, number, form.replace(/\D/g, '') || undefined);
  return { placeholder, ending, before: 0, behind: 0 };
}

/** A form that is written as 1 stands in no mapping. */
function canonical(kind: string, number: string, form: string | undefined): string {
  if (form === '1') return `[${kind}_${Number(number)}.1]`;
  return writePlaceholder({ kind, number: Number(number), form: Number(form ?? 1) });
}

function isPair(opening: string, closing: string): boolean {
  const bare = opening.replaceAll('\\', '');
  return { '[': ']', '【': '】', '{': '}', '{{': '}}', '<': '>' }[bare] === closing;
}

/** Near enough to a placeholder to be shown as one that got lost: `[PERSONEN_1]`, `[PERSON_1,2]`, `[NAME_1]`. */
function isDistorted(whole: string, letters: string, isKind: boolean): boolean {
  if (WHOLE.test(whole)) return true;
  if (isKind) return letters.includes('_') || !/[a-zäöüß]/.test(letters);
  const folded = onlyLetters(letters);
  return (
    /^[\s_]{0,4}[A-Z]{4}/.test(letters) &&
    KIND_LETTERS.some((kind) => folded.startsWith(kind) && folded.length <= kind.length + 4)
  );
}

function onlyLetters(letters: string): string {
  return letters.replace(/[^A-Za-zÄÖÜäöüß]/g, '').toUpperCase();
}
